"""What a planner of placements refuses."""

from __future__ import annotations


class PlacementError(ValueError):
    """An input that cannot be planned with; its text is a sentence for a person."""
