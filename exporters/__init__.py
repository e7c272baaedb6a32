"""Shows: Prometheus text, HTTP, terminal, reports. Reads values and never asks a source."""
