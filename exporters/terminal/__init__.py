"""Frames and incidents as rich renderables."""
