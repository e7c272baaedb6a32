"""Models for the planner's tests, as configurations, and what the real library makes of them."""
