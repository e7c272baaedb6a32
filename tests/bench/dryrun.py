"""What a dry run takes: five steps of a Llama of 1.1 billion weights in bfloat16, by the clock and in host memory."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench.figure import Figure
from tests.dryrun.rehearsals import find_installed, job_environment
from tests.rig.libraries import Libraries
from vramscope.daemon.simgpu.build import cuda_libraries, nvml_drivers
from vramscope.daemon.simgpu.machine import Machine
from vramscope.daemon.simgpu.world import World
from vramscope.schema.units import MIB

JOB = """
import sys, torch
from transformers import LlamaConfig, LlamaForCausalLM

config = LlamaConfig(
    vocab_size=32000, hidden_size=2048, intermediate_size=5632, num_hidden_layers=22, num_attention_heads=32,
    num_key_value_heads=4,
)
torch.set_default_dtype(torch.bfloat16)
with torch.device(sys.argv[1]):
    model = LlamaForCausalLM(config)
if sys.argv[2:] == ["weights"]:
    raise SystemExit
model = model.cuda()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4)
while True:
    tokens = torch.randint(0, 32000, (2, 1024), device="cuda")
    model(input_ids=tokens, labels=tokens).loss.backward()
    optimizer.step()
    optimizer.zero_grad()
"""


@dataclass(frozen=True, slots=True)
class Taken:
    """By a process and all that it started: the clock, processor time, the largest resident size of one of them."""

    seconds: float
    cpu_seconds: float
    resident_bytes: int


def measure() -> list[Figure]:
    """Nothing where PyTorch, its libraries or a compiler are missing."""
    libraries = find_installed()
    if isinstance(libraries, str):
        return []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        script = folder / "train.py"
        script.write_text(JOB)
        python = str(libraries.environment.python)
        rehearse = [sys.executable, "-m", "vramscope", "dryrun", "--json", "--steps", "5", "--", python, str(script)]
        environment = job_environment(libraries)
        on_gpu, on_cpu = (_taken([*rehearse, device], environment) for device in ("cuda", "cpu"))
        own = _without_steps([python, str(script), "cpu", "weights"], libraries, folder)
    made = "the script's imports and weights alone"
    return [
        Figure("dryrun: 5 steps of 1.1 billion weights", on_gpu.seconds, "s", budget=20),
        Figure("the same in processor time", on_gpu.cpu_seconds, "s of CPU"),
        Figure("host memory, weights made on the GPU", on_gpu.resident_bytes / MIB, "MiB", budget=1024),
        Figure("weights made on the CPU", on_cpu.cpu_seconds, "s of CPU", floor=own.cpu_seconds, floor_name=made),
        Figure(
            "host memory, weights made on the CPU",
            on_cpu.resident_bytes / MIB,
            "MiB",
            budget=own.resident_bytes / MIB + 256,
            floor=own.resident_bytes / MIB,
            floor_name=made,
        ),
    ]


def _without_steps(command: list[str], libraries: Libraries, folder: Path) -> Taken:
    (folder / "driver").mkdir()
    cuda = cuda_libraries(libraries.environment.torch / "lib")
    with World.create(folder / "world") as world:
        machine = Machine(folder / "driver", world, nvml_drivers(), cuda)
        return _taken(command, machine.job_environment(job_environment(libraries)))


def _taken(command: list[str], environment: dict[str, str]) -> Taken:
    began = time.monotonic()
    running = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(running.pid, 0)
    running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode:
        raise subprocess.CalledProcessError(running.returncode, command)
    return Taken(time.monotonic() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss << 10)
