"""The planner: what a model takes, with which batch, and on which device each part of it goes."""
