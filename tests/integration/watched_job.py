"""What a job with the agent inside has published, as a daemon hears it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.rig.fixtures import SimulatedGpu
from tests.rig.job import Job, wait_until
from vramscope.daemon.launch import BOOTSTRAP
from vramscope.daemon.sources.agents import AgentSource
from vramscope.schema.agent import AgentSample, OomReport

Gpu = Callable[..., SimulatedGpu]


WARNING = "ignore:Failed to initialize NumPy"


def inside(folder: Path, **more: str) -> dict[str, str]:
    """The variables by which ``vramscope run`` brings the agent in, with an interval that makes tests short."""
    return {
        "PYTHONPATH": str(BOOTSTRAP),
        "VRAMSCOPE_RUNTIME_DIR": str(folder),
        "VRAMSCOPE_AGENT_INTERVAL": "0.05",
        **more,
    }


def has_figures(sample: AgentSample) -> bool:
    return bool(sample.stats)


def sample_of(source: AgentSource, pid: int, condition: Callable[[AgentSample], object] = has_figures) -> AgentSample:
    def read() -> AgentSample | None:
        return next((sample for sample in source.read() if sample.pid == pid and condition(sample)), None)

    found = wait_until(read, f"a sample of process {pid}")
    assert found is not None
    return found


def reports_of(source: AgentSource, job: Job) -> list[OomReport]:
    job.wait()
    source.read()
    return list(source.take_reports())
