"""What the flight recorder costs a job: time of an allocation and its end, and memory. PyTorch's own allocator."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path

from tests.bench.figure import Figure
from tests.rig.environment import TorchEnvironment, find_environment
from vramscope.daemon.launch import BOOTSTRAP
from vramscope.daemon.simgpu.build import cuda_libraries, nvml_drivers
from vramscope.daemon.simgpu.compiler import find_compiler
from vramscope.daemon.simgpu.machine import Machine
from vramscope.daemon.simgpu.world import World
from vramscope.schema.units import GIB, MIB

# The same work in turns with the recording on and off: noise of the machine meets both.
JOB = """
import json, os, sys, time, torch
torch.cuda.init()
held = torch.empty(1 << 20, device="cuda")
allocate, free = torch._C._cuda_cudaCachingAllocator_raw_alloc, torch._C._cuda_cudaCachingAllocator_raw_delete
recorder = None
mode = sys.argv[1]
if mode != "bare":
    from _vramscope.daemon.agent.history import FlightRecorder
    # The agent's own is off, to be switched here.
    recorder = FlightRecorder(torch, {"VRAMSCOPE_STACKS": "1"} if mode == "stacks" else {})

def pair_us(count=100_000):
    began = time.process_time()
    for _ in range(count):
        free(allocate(4096, 0))
    return 1e6 * (time.process_time() - began) / count

def resident():
    with open("/proc/self/smaps_rollup") as file:
        return next(int(line.split()[1]) << 10 for line in file if line.startswith("Rss:"))

off, on = [], []
pair_us()
for _ in range(7):
    off.append(pair_us())
    if recorder is not None:
        recorder.start()
        assert recorder.recorded_by == "vramscope"
        pair_us(recorder.max_entries)
        on.append(pair_us())
        recorder.stop()
if recorder is not None:
    recorder.start()
    pair_us()
print(json.dumps({"off_us": min(off), "on_us": min(on, default=0.0), "resident": resident()}))
"""


def measure() -> list[Figure]:
    """Nothing where PyTorch's wheel or a compiler is missing."""
    environment = find_environment()
    if not isinstance(environment, TorchEnvironment) or not environment.installed() or find_compiler() is None:
        return []
    bare, plain, stacks = (_run(environment, mode) for mode in ("bare", "plain", "stacks"))
    return [
        Figure(
            "allocation history: an allocation and its end",
            plain["on_us"] - plain["off_us"],
            "us more",
            budget=1.0,
            floor=plain["off_us"],
            floor_name="the allocation and its end alone",
        ),
        Figure(
            "the same with Python stacks (an option)",
            stacks["on_us"] - stacks["off_us"],
            "us more",
            floor=stacks["off_us"],
            floor_name="the allocation and its end alone",
        ),
        Figure(
            "memory of the agent, history full",
            (plain["resident"] - bare["resident"]) / MIB,
            "MiB",
            budget=20.0,
            floor=bare["resident"] / MIB,
            floor_name="the job without it",
        ),
    ]


def _run(environment: TorchEnvironment, mode: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for made in ("driver", "vramscope/agents", "vramscope/reports"):
            (folder / made).mkdir(parents=True)
        world = World.create(folder / "world", devices=1, capacity_bytes=8 * GIB)
        machine = Machine(folder / "driver", world, nvml_drivers(), cuda_libraries(environment.torch / "lib"))
        inside = {"PYTHONPATH": str(BOOTSTRAP), "VRAMSCOPE_RUNTIME_DIR": str(folder / "vramscope")}
        variables = {} if mode == "bare" else {**inside, "VRAMSCOPE_HISTORY": "0"}
        try:
            done = subprocess.run(
                [environment.python, "-W", "ignore", "-c", JOB, mode],
                env={**machine.job_environment(), **variables},
                stdout=subprocess.PIPE,
                check=True,
            )
        finally:
            world.close()
    figures: dict[str, float] = json.loads(done.stdout)
    return figures
