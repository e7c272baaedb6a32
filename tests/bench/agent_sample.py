"""What the agent costs a job: one sample, and the start of a Python that never imports torch."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.figure import Figure
from tests.rig.environment import TorchEnvironment, find_environment
from vramscope.daemon.launch import BOOTSTRAP
from vramscope.daemon.simgpu.build import cuda_libraries, nvml_drivers
from vramscope.daemon.simgpu.compiler import find_compiler
from vramscope.daemon.simgpu.machine import Machine
from vramscope.daemon.simgpu.world import World
from vramscope.daemon.sources.agents import AgentSource
from vramscope.schema.units import GIB

# A sample as the agent's thread takes it, in a job with ten thousand blocks, and PyTorch's own call alone.
JOB = """
import json, os, sys, time, torch
held = [torch.empty(64 << 10, dtype=torch.uint8, device="cuda") for _ in range(10_000)]
from _vramscope.daemon.agent.allocator import Allocator
from _vramscope.daemon.agent.channel import Channel
allocator, channel = Allocator(torch), Channel(os.environ["VRAMSCOPE_RUNTIME_DIR"], {})

def microseconds(work, count=1000):
    runs = []
    for _ in range(7):
        began = time.process_time()
        for _ in range(count):
            work()
        runs.append(1e6 * (time.process_time() - began) / count)
    return sorted(runs)[len(runs) // 2]

print(json.dumps({
    "sample_us": microseconds(lambda: channel.publish(allocator.sample())),
    "floor_us": microseconds(lambda: torch._C._cuda_memoryStats(0)),
}))
channel.close()
"""
STARTS = 30


def measure() -> list[Figure]:
    """CPU of a sample (not where PyTorch's wheel or a compiler is missing) and the time added to a bare Python."""
    figures = []
    environment = find_environment()
    if isinstance(environment, TorchEnvironment) and environment.installed() and find_compiler() is not None:
        sample = _sample(environment)
        figures.append(
            Figure(
                "CPU of one agent sample, in the job",
                sample["sample_us"],
                "us",
                budget=150,
                floor=sample["floor_us"],
                floor_name="torch._C._cuda_memoryStats alone",
            )
        )
    bare, watched = _start_milliseconds({}, _watched(Path("/nonexistent")))
    figures.append(
        Figure("start of a Python without torch", watched, "ms", floor=bare, floor_name="the same without the agent")
    )
    return figures


def _sample(environment: TorchEnvironment) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "driver").mkdir()
        world = World.create(folder / "world", devices=1, capacity_bytes=8 * GIB)
        machine = Machine(folder / "driver", world, nvml_drivers(), cuda_libraries(environment.torch / "lib"))
        source = AgentSource(folder / "vramscope")
        try:
            done = subprocess.run(
                [environment.python, "-c", JOB],
                env={**machine.job_environment(), **_watched(folder / "vramscope"), "VRAMSCOPE_AGENT_INTERVAL": "3600"},
                stdout=subprocess.PIPE,
                check=True,
            )
        finally:
            source.close()
            world.close()
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def _watched(runtime_dir: Path) -> dict[str, str]:
    return {"PYTHONPATH": str(BOOTSTRAP), "VRAMSCOPE_RUNTIME_DIR": str(runtime_dir)}


def _start_milliseconds(*variables: dict[str, str]) -> list[float]:
    """The fastest start with each of the settings, taken in turns: noise only ever adds."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    fastest = [math.inf] * len(variables)
    for _ in range(STARTS):
        for place, more in enumerate(variables):
            began = time.perf_counter()
            subprocess.run([sys.executable, "-c", "pass"], env={**environment, **more}, check=True)
            fastest[place] = min(fastest[place], 1e3 * (time.perf_counter() - began))
    return fastest
