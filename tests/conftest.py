"""Fixtures for the whole suite, and its last line."""

from __future__ import annotations

import signal

import pytest
from hypothesis import settings

from tests import recorded
from tests.recorded import expect
from tests.rig.fixtures import cuda, drivers, job, libraries, nvml_machine, simulated_gpu, torch_environment
from tests.rig.job import ABORT, AbortedAtItsEndError
from tests.rig.summary import pytest_terminal_summary

__all__ = [
    "cuda",
    "drivers",
    "expect",
    "job",
    "libraries",
    "nvml_machine",
    "pytest_terminal_summary",
    "simulated_gpu",
    "torch_environment",
]


def pytest_addoption(parser: pytest.Parser) -> None:
    recorded.pytest_addoption(parser)
    parser.addoption("--torch", metavar="RELEASE", help="run jobs with this release of the matrix, not the suite's own")


def pytest_configure() -> None:
    """A shell has what it starts in the background ignore Ctrl-C, and so would the commands under test."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What PyTorch itself has aborted is run again, four times at most, as a busy machine does so more often; the
    suite's last lines say how often that was."""
    again = pytest.mark.flaky(reruns=4, only_rerun=[AbortedAtItsEndError.__name__, ABORT])
    for item in items:
        if item.get_closest_marker("real_allocator"):
            item.add_marker(again)


# The same examples on every run of the suite: a new one is for whoever looks for it, not for whoever lands a change.
settings.register_profile("suite", derandomize=True, deadline=None)
settings.load_profile("suite")
