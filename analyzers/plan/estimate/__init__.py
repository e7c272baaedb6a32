"""Bytes that a model takes while it is loaded, generates or trains, from its architecture alone."""
