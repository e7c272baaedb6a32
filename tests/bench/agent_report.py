"""How long a job waits at an out-of-memory error until its evidence is on disk."""

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
from vramscope.schema.units import GIB

# A model in training beside 20,000 blocks; the error is caught, so that each one's whole wait can be taken.
JOB = """
import json, time, torch
held = [torch.empty(5000, device="cuda") for _ in range(20_000)]
model = torch.nn.Sequential(*[torch.nn.Linear(512, 512) for _ in range(24)]).cuda()
optimizer = torch.optim.Adam(model.parameters())

def step(x):
    loss = model(x).sum()
    try:
        torch.empty(64 << 30, dtype=torch.uint8, device="cuda")
    except torch.cuda.OutOfMemoryError:
        pass
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()

x = torch.zeros(64, 512, device="cuda")
waits, floors = [], []
for _ in range(7):
    began = time.monotonic()
    step(x)
    waits.append(time.monotonic() - began)
    began = time.monotonic()
    torch._C._cuda_memorySnapshot(None)
    floors.append(time.monotonic() - began)
print(json.dumps({"wait_s": sorted(waits[1:])[3], "floor_s": sorted(floors)[3]}))
"""


def measure() -> list[Figure]:
    """The wait for one report; nothing where PyTorch's wheel or a compiler is missing."""
    environment = find_environment()
    if not isinstance(environment, TorchEnvironment) or not environment.installed() or find_compiler() is None:
        return []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("driver", "vramscope/agents", "vramscope/reports"):
            (folder / part).mkdir(parents=True)
        world = World.create(folder / "world", devices=1, capacity_bytes=16 * GIB)
        machine = Machine(folder / "driver", world, nvml_drivers(), cuda_libraries(environment.torch / "lib"))
        more = {"PYTHONPATH": str(BOOTSTRAP), "VRAMSCOPE_RUNTIME_DIR": str(folder / "vramscope")}
        try:
            done = subprocess.run(
                [environment.python, "-c", JOB],
                env={**machine.job_environment(), **more},
                stdout=subprocess.PIPE,
                check=True,
            )
        finally:
            world.close()
        written = len(list((folder / "vramscope" / "reports").glob("*.evidence")))
    if not written:
        raise RuntimeError("the job left no evidence")
    figures: dict[str, float] = json.loads(done.stdout)
    return [
        Figure(
            "report at an out-of-memory error, 20,000 blocks",
            figures["wait_s"],
            "s",
            budget=2,
            floor=figures["floor_s"],
            floor_name="PyTorch's own snapshot alone",
        )
    ]
