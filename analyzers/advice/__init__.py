"""Causes -> changes, each with its expected effect and its cost, one lever a file."""
