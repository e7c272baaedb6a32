"""What the agent costs a job: one sample, and the start of a Python that never imports torch."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import vramscope
from tests.bench.figure import Figure
from tests.rig.environment import TorchEnvironment, find_environment
from vramscope.daemon.launch import BOOTSTRAP
from vramscope.daemon.simgpu.build import cuda_libraries, nvml_drivers
from vramscope.daemon.simgpu.compiler import find_compiler
from vramscope.daemon.simgpu.machine import Machine
from vramscope.daemon.simgpu.world import World
from vramscope.daemon.sources.agents import AgentSource
from vramscope.schema.units import GIB

# A round as the agent's thread makes it, in a job with ten thousand blocks, and PyTorch's own call alone.
JOB = """
import gc, json, os, sys, time, torch
held = [torch.empty(64 << 10, dtype=torch.uint8, device="cuda") for _ in range(10_000)]
from _vramscope.daemon.agent.presence import Presence
# The agent's own; its thread has had its turn for this hour.
(presence,) = [thing for thing in gc.get_objects() if type(thing) is Presence]

def tick():
    presence._published = None  # what has not changed is not written
    presence.tick()

# As it is in a job: what the processor had cached of it is gone.
def once_a_second(work):
    runs = []
    for _ in range(9):
        time.sleep(0.3)
        began = time.thread_time()
        work()
        runs.append(1e6 * (time.thread_time() - began))
    return sorted(runs)[len(runs) // 2]

def microseconds(work, count=1000):
    runs = []
    for _ in range(7):
        began = time.process_time()
        for _ in range(count):
            work()
        runs.append(1e6 * (time.process_time() - began) / count)
    return sorted(runs)[len(runs) // 2]

print(json.dumps({
    "sample_us": microseconds(tick),
    "floor_us": microseconds(lambda: torch._C._cuda_memoryStats(0)),
    "cold_us": once_a_second(tick),
    "cold_floor_us": once_a_second(lambda: torch._C._cuda_memoryStats(0)),
}))
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
                budget=100,
                floor=sample["floor_us"],
                floor_name="torch._C._cuda_memoryStats alone",
            )
        )
        figures.append(
            Figure(
                "the same out of cold caches",
                sample["cold_us"],
                "us",
                floor=sample["cold_floor_us"],
                floor_name="torch._C._cuda_memoryStats alone, likewise",
            )
        )
    bare, watched = _start_milliseconds((sys.executable, {}), (sys.executable, _watched(Path("/nonexistent"))))
    figures.append(_start("start of a Python without torch, in a run", watched, bare))
    with tempfile.TemporaryDirectory() as name:
        python = _installed(Path(name) / "installed")
        plain = _installed(Path(name) / "plain")
        next((Path(name) / "plain").glob("lib/*/site-packages/vramscope.pth")).unlink()
        unset, switched, without = _start_milliseconds((python, {}), (python, {"VRAMSCOPE": "1"}), (plain, {}))
    figures.append(_start("the same where it is installed, VRAMSCOPE unset", unset, without))
    figures.append(_start("the same where it is installed, VRAMSCOPE=1", switched, without))
    return figures


def _start(name: str, watched: float, bare: float) -> Figure:
    return Figure(name, watched - bare, "ms more", budget=2.0, floor=bare, floor_name="the start without the agent")


def _installed(folder: Path) -> str:
    """An environment that holds the package as its wheel installs it; its interpreter."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    (packages,) = folder.glob("lib/python3.*/site-packages")
    package = Path(vramscope.__file__).absolute().parent
    (packages / "vramscope").symlink_to(package)
    (packages / "vramscope.pth").write_bytes((package.parent / "vramscope.pth").read_bytes())
    return str(folder / "bin" / "python")


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


def _start_milliseconds(*starts: tuple[str, dict[str, str]]) -> list[float]:
    """CPU of the fastest start with each of the settings, taken in turns: noise only ever adds."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    fastest = [math.inf] * len(starts)
    for _ in range(STARTS):
        for place, (python, more) in enumerate(starts):
            process = os.posix_spawn(python, [python, "-c", "pass"], {**environment, **more})
            _, status, usage = os.wait4(process, 0)
            assert status == 0
            fastest[place] = min(fastest[place], 1e3 * (usage.ru_utime + usage.ru_stime))
    return fastest
