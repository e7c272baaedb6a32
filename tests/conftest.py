"""Fixtures for the whole suite, and its last line."""

from __future__ import annotations

from hypothesis import settings

from tests.recorded import expect, pytest_addoption
from tests.rig.fixtures import cuda, drivers, job, nvml_machine, simulated_gpu, torch_environment
from tests.rig.summary import pytest_terminal_summary

__all__ = [
    "cuda",
    "drivers",
    "expect",
    "job",
    "nvml_machine",
    "pytest_addoption",
    "pytest_terminal_summary",
    "simulated_gpu",
    "torch_environment",
]

# The same examples on every run of the suite: a new one is for whoever looks for it, not for whoever lands a change.
settings.register_profile("suite", derandomize=True, deadline=None)
settings.load_profile("suite")
