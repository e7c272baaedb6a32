"""Real loops on PyTorch's own allocator, each really run under several settings, for what a replay foretells."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vramscope.analyzers.snapshot.form import Snapshot
from vramscope.analyzers.snapshot.reading import read_snapshot

if TYPE_CHECKING:
    from tests.rig.fixtures import SimulatedGpu

JOB = Path(__file__).parent / "jobs" / "training.py"
LOOPS = ("varying_length", "large_vocabulary", "evaluation_between", "key_value_caches", "several_streams")


@dataclass(frozen=True, slots=True)
class Run:
    """One loop really run. ``statistics`` are memory_stats at its end, or when memory ran out."""

    settings: str
    survives: bool
    statistics: dict[str, int]
    snapshot: Snapshot

    @property
    def peak_reserved_bytes(self) -> int:
        return self.statistics["reserved_bytes.all.peak"]


def run_loop(
    simulated_gpu: Callable[..., SimulatedGpu],
    loop: str,
    settings: Sequence[str],
    *,
    seed: int,
    capacity_bytes: int,
    skip: int = 0,
    part: float = 1.0,
) -> list[Run]:
    """The loop under each of the settings, with ``part`` of its batch; its history begins after ``skip`` steps."""
    gpu = simulated_gpu(capacity_bytes=capacity_bytes)
    runs: list[dict[str, Any]] = [
        {"loop": loop, "settings": text, "seed": seed, "skip": skip, "part": part} for text in settings
    ]
    file = gpu.folder / "runs.json"
    file.write_text(json.dumps(runs))
    job = gpu.start(JOB, str(file), str(gpu.folder))
    assert job.wait(300) == 0, job.stderr[-4000:]
    found = []
    for number, text in enumerate(settings):
        outcome = json.loads((gpu.folder / f"{number}.json").read_text())
        snapshot = read_snapshot((gpu.folder / f"{number}.pickle").read_bytes())
        found.append(Run(text, outcome["survives"], outcome["statistics"], snapshot))
    return found
