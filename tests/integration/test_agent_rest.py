"""A job of the real PyTorch that rests: its agent does next to nothing, and sees at once that the job goes on."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.integration.watched_job import Gpu, inside, sample_of
from tests.rig.job import Job, wait_until
from vramscope.daemon.sources.agents import AgentSource
from vramscope.schema.units import MIB

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(300)]

GROWS = """
import torch
held = []
while True:
    held.append(torch.empty(32 << 20, dtype=torch.uint8, device="cuda"))
    print(f"holds {len(held)};", flush=True)
    input()
"""


def rests(slots: Path) -> bool:
    """Whether nothing was written for twenty intervals."""
    before = slots.read_bytes()
    time.sleep(1.0)
    return slots.read_bytes() == before


def test_what_a_job_allocates_after_a_rest_is_seen_at_once(
    simulated_gpu: Gpu, source: AgentSource, folder: Path
) -> None:
    job = simulated_gpu().start(GROWS, **inside(folder))
    sample_of(source, job.pid)
    (slots,) = (folder / "agents").iterdir()
    for count in (2, 3, 4):
        wait_until(lambda: rests(slots), "the agent to rest with its job")
        _resume(job, count)
        began = time.monotonic()
        _sample_with(source, job, count * 32 * MIB)
        assert time.monotonic() - began < 5.0  # that it is renewed in any case takes twice as long
    job.kill()


def test_the_sample_of_a_job_that_rests_is_renewed_before_the_daemon_takes_it_for_gone(
    simulated_gpu: Gpu, source: AgentSource, folder: Path
) -> None:
    job = simulated_gpu().start(GROWS, **inside(folder))
    first = sample_of(source, job.pid)
    (slots,) = (folder / "agents").iterdir()
    wait_until(lambda: rests(slots), "the agent to rest with its job")
    renewed = sample_of(source, job.pid, lambda sample: sample.at_unix >= first.at_unix + 5.0)
    assert renewed.stats[0].allocated_bytes == 32 * MIB
    job.kill()


def _sample_with(source: AgentSource, job: Job, allocated_bytes: int) -> None:
    sample_of(source, job.pid, lambda sample: sample.stats[0].allocated_bytes == allocated_bytes)


def _resume(job: Job, count: int) -> None:
    job.resume()
    job.wait_for_output(f"holds {count};")
