"""Real loops on PyTorch's own allocator, each really run under several settings, for what a replay foretells."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vramscope.analyzers.snapshot.form import Snapshot
from vramscope.analyzers.snapshot.reading import read_snapshot
from vramscope.schema.replay import ReplayResult

if TYPE_CHECKING:
    from tests.rig.fixtures import SimulatedGpu

JOB = Path(__file__).parent / "jobs" / "training.py"
# Loops whose steps are of random size: its names are those of its functions.
RANDOM_SIZES = JOB.with_name("random_sizes.py")
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
    others: Sequence[int] = (),
    capacity_bytes: int,
    skip: int = 0,
    part: float = 1.0,
    job: Path = JOB,
) -> list[Run]:
    """The loop under each of the settings, with ``part`` of its batch; its history begins after ``skip`` steps.

    ``job`` is the file that has the loop. Under each setting it runs with ``seed``, then with those of ``others``.
    """
    gpu = simulated_gpu(capacity_bytes=capacity_bytes)
    runs: list[dict[str, Any]] = [
        {"loop": loop, "settings": text, "seed": one, "skip": skip, "part": part}
        for text in settings
        for one in (seed, *others)
    ]
    file = gpu.folder / "runs.json"
    file.write_text(json.dumps(runs))
    started = gpu.start(job, str(file), str(gpu.folder))
    assert started.wait(300) == 0, started.stderr[-4000:]
    return runs_in(gpu.folder, runs)


def runs_in(folder: Path, runs: Sequence[Mapping[str, Any]]) -> list[Run]:
    """What the job left of these."""
    found = []
    for number, run in enumerate(runs):
        outcome = json.loads((folder / f"{number}.json").read_text())
        snapshot = read_snapshot((folder / f"{number}.pickle").read_bytes())
        found.append(Run(run["settings"], outcome["survives"], outcome["statistics"], snapshot))
    return found


def figures(result: ReplayResult) -> tuple[object, ...]:
    """What is compared of a replay."""
    return (
        result.survives,
        result.peak_reserved_bytes,
        result.peak_allocated_bytes,
        result.segment_allocs,
        result.segment_frees,
        result.alloc_retries,
    )


def real_figures(run: Run) -> tuple[object, ...]:
    """The same of what really happened."""
    numbers = run.statistics
    return (
        run.survives,
        numbers["reserved_bytes.all.peak"],
        numbers["allocated_bytes.all.peak"],
        numbers["num_device_alloc"],
        numbers["num_device_free"],
        numbers["num_alloc_retries"],
    )
