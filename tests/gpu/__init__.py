"""Comparisons with a real GPU: run by hand on a machine that has one, never by the suite."""
