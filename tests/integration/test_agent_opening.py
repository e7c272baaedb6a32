"""The first events of a job, kept where that is asked for: its report is replayed from an empty allocator on."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.integration.test_agent_evidence import evidence_of, watch
from tests.rig.fixtures import SimulatedGpu
from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.analyzers.allocator.replay.window import FAILED
from vramscope.analyzers.settings import parse_settings
from vramscope.analyzers.snapshot.from_evidence import recording_of, snapshot_of
from vramscope.daemon.agent.history import MAX_ENTRIES
from vramscope.schema.units import GIB
from vramscope.schema.wire import FIRST_EVENTS_VARIABLE

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(300)]

# Steps of random size, with an end that is asked for: more memory than there is.
SCRIPT = """
import json, random, sys, time, torch
rng = random.Random(7)
layers = torch.nn.ModuleList(torch.nn.Linear(256, 256, device="cuda") for _ in range(60))
optimizer = torch.optim.AdamW(layers.parameters())
for step in range(int(sys.argv[1])):
    x = torch.zeros(rng.randrange(1000, 30000), 256, device="cuda")
    for layer in layers:
        x = torch.relu(layer(x))
    x.sum().backward()
    del x
    optimizer.step()
    optimizer.zero_grad()
    # On a GPU a step takes a while; of those that take none not each is noted.
    time.sleep(0.006)
print(json.dumps(torch.cuda.memory_stats()["reserved_bytes.all.peak"]), file=sys.stderr, flush=True)
torch.empty(1 << 42, dtype=torch.uint8, device="cuda")
"""
ESTIMATED = ("expandable_segments:True", "roundup_power2_divisions:4")
# Where blocks are kept whole, what a step reserves hangs on the very sizes of those before: that is no test of 2 %.
SETTINGS = (*ESTIMATED, "max_split_size_mb:32")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("agents", "reports"):
        (tmp_path / "vramscope" / name).mkdir(parents=True)
    return tmp_path / "vramscope"


def really_reserved(gpu: SimulatedGpu, steps: int, settings: str) -> int:
    job = gpu.start(SCRIPT, str(steps), PYTORCH_CUDA_ALLOC_CONF=settings)
    job.wait_for_error()
    return int(json.loads(next(line for line in job.stderr.splitlines() if line.isdigit())))


@pytest.mark.parametrize("steps", [50, 230])
def test_a_history_longer_than_the_ring_is_replayed_as_it_really_is_under_other_settings(
    steps: int, simulated_gpu: Callable[..., SimulatedGpu], folder: Path
) -> None:
    gpu = simulated_gpu(capacity_bytes=64 * GIB)
    job = watch(gpu, SCRIPT, folder, str(steps), **{FIRST_EVENTS_VARIABLE: "1"})
    job.wait_for_error()
    evidence = evidence_of(folder, job)
    assert evidence.history is not None
    assert len(evidence.history.entries) > MAX_ENTRIES // 2
    assert evidence.opening is not None
    snapshot = snapshot_of(evidence)
    window, fidelity = agree(snapshot)
    assert fidelity.exact, fidelity
    assert len(recording_of(evidence).event_stacks) == len(snapshot.events)
    # As far as the opening reaches the ring, the whole history is known; else what is between is made of its steps.
    assert fidelity.complete_trace == (steps == 50)
    assert (snapshot.opening is None) == (steps == 50)
    # Without bounds the request that failed would be answered.
    until_then = replace(window, calls=tuple(call for call in window.calls if call[0] != FAILED))
    for settings in SETTINGS if fidelity.complete_trace else ESTIMATED:
        real = really_reserved(gpu, steps, settings)
        found = attempt(until_then, parse_settings(settings), bounded=False).peak_reserved_bytes
        if fidelity.complete_trace:
            assert found == real, settings
        else:
            assert abs(found - real) <= 0.02 * real, settings
