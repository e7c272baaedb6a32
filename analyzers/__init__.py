"""Understands: functions from values to values. No clock, no network, no printing."""
