"""What the agent costs a job each second, by the kernel's account of its thread, and what bare threads cost there."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from tests.bench.figure import Figure
from tests.rig.environment import TorchEnvironment, find_environment
from vramscope.daemon.launch import BOOTSTRAP
from vramscope.daemon.simgpu.build import cuda_libraries, nvml_drivers
from vramscope.daemon.simgpu.compiler import find_compiler
from vramscope.daemon.simgpu.machine import Machine
from vramscope.daemon.simgpu.world import World
from vramscope.daemon.sources.agents import AgentSource
from vramscope.schema.units import GIB

# It says which threads to look at, works until its stdin ends, and says what its steps cost.
JOB = """
import _thread, gc, json, select, sys, time, torch
model = torch.nn.Sequential(*[torch.nn.Linear(64, 64) for _ in range(12)]).cuda()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
state, parts = sys.argv[1], sys.argv[2].split(",")
threads, steps_us = {}, []

def each_second(name, work):
    threads[name] = _thread.get_native_id()
    never = _thread.allocate_lock()
    never.acquire()
    while not never.acquire(True, 1.0):
        work()

if "agent" in parts:
    from _vramscope.daemon.agent.presence import Presence
    from _vramscope.daemon.agent.sampler import Sampler
    (sampler,) = [thing for thing in gc.get_objects() if type(thing) is Sampler]
    (presence,) = [thing for thing in gc.get_objects() if type(thing) is Presence]
    threads["agent"] = sampler._native_id
    note = presence._steps._note
    def timed(optimizer):
        began = time.thread_time_ns()
        note(optimizer)
        steps_us.append((time.thread_time_ns() - began) / 1000)
    presence._steps._note = timed
if "floors" in parts:
    for name, work in (("wake", lambda: None), ("raw", lambda: torch._C._cuda_memoryStats(0))):
        time.sleep(0.3)  # none finds what another has brought into the caches
        _thread.start_new_thread(each_second, (name, work))
time.sleep(0.3)
print(json.dumps(threads), flush=True)
if state == "rests":
    sys.stdin.read()
held, began = [], time.monotonic()
while not select.select([sys.stdin], [], [], 0)[0]:
    if state == "grows" and len(held) < time.monotonic() - began:
        held.append(torch.empty(21 << 20, dtype=torch.uint8, device="cuda"))
    model(torch.empty(32, 64, device="cuda")).sum().backward()
    optimizer.step()
    optimizer.zero_grad()
print(sum(steps_us) / max(1, len(steps_us)))
"""
# Where the memory stands still the agent's rounds have come as far apart as they ever do after 15 s; a window holds
# several of these rounds.
WARM_SECONDS, WINDOW_SECONDS, WINDOWS = 20.0, 16.0, 4


def measure() -> list[Figure]:
    """Nothing where PyTorch's wheel or a compiler is missing."""
    environment = find_environment()
    if not isinstance(environment, TorchEnvironment) or not environment.installed() or find_compiler() is None:
        return []
    # The threads beside it would be work to the agent in a job that rests: there they have a job of their own.
    rests = _run(environment, "rests", ["agent"], ["floors"])
    trains = _run(environment, "trains", ["agent", "floors"])
    grows = _run(environment, "grows", ["agent", "floors"])
    figures = []
    for name, found in (
        ("rests", rests),
        ("trains without a pause", trains),
        ("trains and takes more memory each second", grows),
    ):
        figures += [
            Figure(
                f"agent in a job that {name}, history off",
                found["agent"],
                "us/s",
                budget=100.0,
                floor=found["raw"],
                floor_name="a thread that wakes once a second and calls _cuda_memoryStats",
            ),
            Figure("   there, a thread that wakes once a second", found["wake"], "us/s"),
            Figure("   there, one that calls _cuda_memoryStats as well", found["raw"], "us/s"),
        ]
    figures.append(Figure("the agent's note of an optimizer's step, there", trains["step"], "us"))
    return figures


def _run(environment: TorchEnvironment, state: str, *jobs: list[str]) -> dict[str, float]:
    """Microseconds of CPU per second of each thread, in jobs that run at the same time, and of a step's note."""
    with ExitStack() as stack:
        # In memory, as /run is, where agents and the daemon meet.
        memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=memory)))
        (folder / "driver").mkdir()
        world = World.create(folder / "world", devices=1, capacity_bytes=8 * GIB)
        stack.callback(world.close)
        machine = Machine(folder / "driver", world, nvml_drivers(), cuda_libraries(environment.torch / "lib"))
        source = AgentSource(folder / "vramscope")
        stack.callback(source.close)
        inside = {
            "PYTHONPATH": str(BOOTSTRAP),
            "VRAMSCOPE_RUNTIME_DIR": str(folder / "vramscope"),
            "VRAMSCOPE_HISTORY": "0",
        }
        processes = [
            stack.enter_context(_start(environment, state, parts, {**machine.job_environment(), **inside}))
            for parts in jobs
        ]
        threads = {
            name: Path(f"/proc/{process.pid}/task/{thread}/schedstat")
            for process in processes
            for name, thread in json.loads(_line(process)).items()
        }
        source.read()
        time.sleep(WARM_SECONDS)
        windows: dict[str, list[float]] = {name: [] for name in threads}
        began = time.monotonic()
        before = {name: _cpu_ns(path) for name, path in threads.items()}
        for window in range(1, WINDOWS + 1):
            time.sleep(max(0.0, began + window * WINDOW_SECONDS - time.monotonic()))
            for name, path in threads.items():
                now = _cpu_ns(path)
                windows[name].append((now - before[name]) / 1000 / WINDOW_SECONDS)
                before[name] = now
        said = [process.communicate(timeout=60)[0] for process in processes]
    return {**{name: median(found) for name, found in windows.items()}, "step": float(said[0])}


def _start(
    environment: TorchEnvironment, state: str, parts: list[str], variables: Mapping[str, str]
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [environment.python, "-W", "ignore", "-c", JOB, state, ",".join(parts)],
        env=dict(variables),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def _cpu_ns(schedstat: Path) -> int:
    return int(schedstat.read_text().split()[0])
