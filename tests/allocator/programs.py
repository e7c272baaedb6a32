"""The settings and kinds of programs under which the model is compared with PyTorch's own allocator."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vramscope.schema.units import GIB, MIB

if TYPE_CHECKING:
    from tests.rig.fixtures import SimulatedGpu

JOB = Path(__file__).parent / "jobs" / "program.py"


@dataclass(frozen=True, slots=True)
class Program:
    """One random program. ``fraction`` is the limit that it sets at its start; 0 is none."""

    settings: str
    mix: str = "mixed"
    fraction: float = 0
    streams: int = 3
    operations: int = 3000
    seed: int = 0


# (settings, kind of program, limit, since which release)
CASES: tuple[tuple[str, str, float, tuple[int, int]], ...] = (
    ("", "mixed", 0, (2, 0)),
    ("", "few", 0.7, (2, 0)),
    ("", "small", 0, (2, 0)),
    ("", "limits", 0, (2, 0)),
    ("max_split_size_mb:21", "large", 0, (2, 0)),
    ("max_split_size_mb:64", "mixed", 0, (2, 0)),
    ("max_split_size_mb:200", "few", 0.8, (2, 0)),
    ("roundup_power2_divisions:4", "mixed", 0, (2, 0)),
    ("roundup_power2_divisions:[1:2,16:8,256:4,>:1]", "large", 0, (2, 4)),
    ("garbage_collection_threshold:0.5", "mixed", 0.9, (2, 0)),
    ("garbage_collection_threshold:0.8,max_split_size_mb:64", "limits", 0.8, (2, 0)),
    ("garbage_collection_threshold:0.6", "few", 0.9, (2, 0)),
    ("expandable_segments:True", "mixed", 0, (2, 1)),
    ("expandable_segments:True", "few", 0.7, (2, 1)),
    ("expandable_segments:True", "limits", 0, (2, 1)),
    ("expandable_segments:True,roundup_power2_divisions:8", "large", 0, (2, 1)),
    ("expandable_segments:True,garbage_collection_threshold:0.5", "mixed", 0.9, (2, 1)),
    ("expandable_segments:True,max_split_size_mb:64", "mixed", 0, (2, 5)),
    ("max_split_size_mb:32,max_non_split_rounding_mb:64", "large", 0, (2, 6)),
    ("per_process_memory_fraction:0.5", "mixed", 0, (2, 10)),
    ("large_segment_size_mb:32,max_split_size_mb:48", "mixed", 0, (2, 11)),
    ("large_segment_size_mb:26,expandable_segments:True", "mixed", 0, (2, 11)),
    ("", "pools", 0, (2, 8)),
    ("expandable_segments:True", "pools", 0, (2, 8)),
    ("max_split_size_mb:64,roundup_power2_divisions:2", "pools", 0.8, (2, 8)),
)


def draw_programs(seed: int, release: tuple[int, int], operations: int = 3000) -> list[Program]:
    """A program for each case that the release knows."""
    rng = random.Random(seed)
    return [
        Program(settings, mix, fraction, rng.choice((1, 2, 3)), operations, rng.randrange(1 << 32))
        for settings, mix, fraction, since in CASES
        if release >= since
    ]


def run_programs(
    simulated_gpu: Callable[..., SimulatedGpu], programs: list[Program], seed: int
) -> Iterator[tuple[Program, dict[str, Any]]]:
    """Each program with what PyTorch's own allocator did."""
    gpu = simulated_gpu(capacity_bytes=random.Random(seed).choice((GIB, 1500 * MIB, 3 * GIB + 6 * MIB)))
    file = gpu.folder / "programs.json"
    file.write_text(json.dumps([asdict(program) for program in programs]))
    job = gpu.start(JOB, str(file), str(gpu.folder))
    assert job.wait(600) == 0, job.stderr[-4000:]
    for number, program in enumerate(programs):
        outcome = gpu.folder / f"{number}.json"
        yield program, json.loads(outcome.read_text())
        outcome.unlink()
