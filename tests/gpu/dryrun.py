"""``python -m tests.gpu.dryrun``: the scripts of tests/dryrun on this machine's GPU, beside their rehearsal.

The same scripts, the same PyTorch, as many steps; the GPU must be idle otherwise. ``--python`` names an interpreter
that has PyTorch with NVIDIA's own libraries, and the others that the scripts import; without it the suite's PyTorch is
taken, which has none. Each line has the card's figures and how far the rehearsal is off; the last lines are Markdown
for the README, with the card's name and the date. The CUDA context is measured first, and added to what the rehearsal
reserves. Exit status 1 where a peak is further off than may be (allocated 1 %, reserved 2 %, the device 3 %) or a
script fails, 2 without a GPU or without libraries.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pynvml

from tests.dryrun.rehearsals import Script, answer, find_installed, job_environment, start
from tests.rig.environment import TorchEnvironment
from tests.rig.libraries import Libraries
from vramscope.daemon.simgpu.cards import CARDS

MEASURE = Path(__file__).resolve().parents[1] / "dryrun" / "inside" / "measure.py"
STEPS = 6
PAUSE_SECONDS = 0.01
CORES_EACH = 2
FIGURES = {"peak_allocated_bytes": 0.01, "peak_reserved_bytes": 0.02, "device_bytes": 0.03}
SCRIPTS = (
    "plain_loop",
    "amp_bf16",
    "amp_fp16",
    "checkpointing",
    "accelerate_loop",
    "gan",
    "lightning_module",
    "peft_lora",
    "resnet",
    "trainer_bert",
    "trainer_gpt2",
    "trainer_llama",
    "trainer_t5",
    "trainer_vit",
)
# It needs the context and next to nothing else.
ALONE = "import torch\ntorch.ones(4, 4, device='cuda') @ torch.ones(4, 4, device='cuda')\n"


@dataclass(frozen=True, slots=True)
class Compared:
    """One script: what the card said, and what the rehearsal did."""

    name: str
    real: Mapping[str, int]
    rehearsed: Mapping[str, int]

    def off(self, figure: str) -> float:
        """The rehearsal's figure less the card's, as a part of that."""
        return self.rehearsed[figure] / self.real[figure] - 1

    @property
    def is_near(self) -> bool:
        """Whether each figure is as near as it has to be."""
        return all(abs(self.off(figure)) <= most for figure, most in FIGURES.items())


def main() -> int:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scripts", nargs="*", help=f"of {', '.join(SCRIPTS)} (all)")
    parser.add_argument("--python", type=Path, help="the interpreter (the suite's)")
    options = parser.parse_args()
    libraries = find_own(options.python) if options.python else find_installed()
    if isinstance(libraries, str):
        print(libraries, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        alone = folder / "alone.py"
        alone.write_text(ALONE)
        try:
            context = measure(libraries, alone, folder)
        except (pynvml.NVMLError, subprocess.CalledProcessError) as error:
            said = getattr(error, "stderr", None) or str(error)
            print(f"no GPU that PyTorch can use: {said[-2000:]}", file=sys.stderr)
            return 2
        context_bytes = context["device_bytes"] - context["peak_reserved_bytes"]
        print(f"{context['card']}: {context_bytes / (1 << 20):.0f} MiB for the CUDA context", flush=True)
        names = options.scripts or SCRIPTS
        with ThreadPoolExecutor(max(1, (os.cpu_count() or 1) // CORES_EACH)) as pool:
            # They compute on the processor: meanwhile the card is free for the real thing.
            rehearsing = {
                name: pool.submit(rehearse, name, libraries, flags_for(context), folder / name) for name in names
            }
            compared = []
            failed = False
            for name in names:
                try:
                    real = measure(libraries, Script(name).path, folder / name / "real")
                    rank = rehearsing[name].result()
                except (subprocess.CalledProcessError, subprocess.TimeoutExpired, AssertionError) as error:
                    failed = True
                    said = getattr(error, "stderr", None) or str(error)
                    print(f"FAILED: {name}: {said[-1000:]}", flush=True)
                    continue
                rehearsed = {**rank, "device_bytes": rank["peak_reserved_bytes"] + context_bytes}
                compared.append(Compared(name, real, {figure: rehearsed[figure] for figure in FIGURES}))
                print(line_of(compared[-1]), flush=True)
    print(f"\n{table_of(compared, context['card'], libraries)}")
    return 1 if failed or not all(one.is_near for one in compared) else 0


def find_own(python: Path) -> Libraries | str:
    """An interpreter with all that is needed, or why it has not."""
    command = [str(python), "-c", "import torch; print(torch.__version__)"]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    if told.returncode:
        return f"{python} has no PyTorch: {told.stderr[-500:]}"
    environment = TorchEnvironment(
        folder=python.absolute().parent.parent,
        torch_version=told.stdout.strip(),
        cuda_major="",
        download="",
        packages={},
    )
    # The suite's folder of libraries is not wanted: one that is not there is not looked into.
    return Libraries(Path(os.devnull), environment, "", {})


def flags_for(context: Mapping[str, Any]) -> tuple[str, ...]:
    """The card, on which workspaces depend; for one that no table has, its size."""
    known = [card.name for card in CARDS if card.device_name == context["card"]]
    return ("--gpu", known[0]) if known else ("--memory", str(context["total_bytes"]))


def rehearse(name: str, libraries: Libraries, flags: Sequence[str], folder: Path) -> Mapping[str, int]:
    """The rehearsal of one script, in a folder of its own. AssertionError where there is none."""
    flags = (*flags, "--steps", str(STEPS))
    (rank,) = answer(start(Script(name), libraries, folder / "rehearsed", flags), 600)["ranks"]
    found: Mapping[str, int] = rank
    return found


def measure(libraries: Libraries, path: Path, folder: Path) -> dict[str, Any]:
    """What the script takes of the real device. Raises CalledProcessError, or NVMLError without a driver."""
    folder.mkdir(parents=True, exist_ok=True)
    pynvml.nvmlInit()
    handle = pynvml.nvmlDeviceGetHandleByIndex(0)
    before = most = pynvml.nvmlDeviceGetMemoryInfo(handle).used
    command = [str(libraries.environment.python), str(MEASURE), str(STEPS), str(path)]
    with (folder / "output").open("w+") as output, (folder / "errors").open("w+") as errors:
        running = subprocess.Popen(
            command, env=job_environment(libraries), cwd=folder, stdout=output, stderr=errors, stdin=subprocess.DEVNULL
        )
        while running.poll() is None:
            most = max(most, pynvml.nvmlDeviceGetMemoryInfo(handle).used)
            time.sleep(PAUSE_SECONDS)
        output.seek(0)
        errors.seek(0)
        if running.returncode:
            raise subprocess.CalledProcessError(running.returncode, command, stderr=errors.read())
        found: dict[str, Any] = json.loads(output.read().splitlines()[-1])
    return {**found, "device_bytes": most - before}


def line_of(one: Compared) -> str:
    """For a person who waits."""
    figures = ", ".join(
        f"{figure.removeprefix('peak_').removesuffix('_bytes')} {one.real[figure]:,} {one.off(figure):+.2%}"
        for figure in FIGURES
    )
    return f"{'near' if one.is_near else 'FAR'}: {one.name}: {figures}"


def table_of(compared: Sequence[Compared], card: str, libraries: Libraries) -> str:
    """Markdown."""
    head = f"{card}, PyTorch {libraries.environment.torch_version}, {date.today().isoformat()}"
    lines = [
        f"{head}: MiB on the card, and how far the rehearsal is off.",
        "",
        "| script | allocated | reserved | device |",
    ]
    lines.append("|---|---|---|---|")
    for one in compared:
        cells = [f"{one.real[figure] / (1 << 20):,.0f} ({one.off(figure):+.2%})" for figure in FIGURES]
        lines.append(f"| {one.name} | {' | '.join(cells)} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
