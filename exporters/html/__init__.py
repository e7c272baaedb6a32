"""Whole HTML files that open from disk and ask nobody for anything."""
