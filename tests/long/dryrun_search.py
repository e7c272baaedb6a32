"""``python -m tests.long.dryrun_search``: ``dryrun --vary`` beside trying every value of the range.

The memory is what a value drawn from the range needs, so the largest that fits lies inside it where more takes more. A
different answer, or more than a quarter of the runs, ends it with exit status 1.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.dryrun.rehearsals import Script, answer, find_installed, job_environment, start
from tests.rig.libraries import Libraries
from vramscope.daemon.dryrun.outcome import TYPICAL_CONTEXT_BYTES
from vramscope.daemon.simgpu.build import cuda_libraries, nvml_drivers
from vramscope.daemon.simgpu.machine import Machine
from vramscope.daemon.simgpu.world import World

EVERY_VALUE = Path(__file__).resolve().parents[1] / "dryrun" / "inside" / "every_value.py"
STEPS = 6

# The argument that is varied, and from where to where.
SEARCHED = {
    "amp_bf16": ("batch-size", 1, 40),
    "checkpointing": ("batch-size", 1, 48),
    "plain_loop": ("batch-size", 1, 64),
    "resnet": ("batch-size", 2, 41),
    "gan": ("batch-size", 32, 95),
    "trainer_bert": ("batch-size", 1, 40),
    "trainer_vit": ("batch-size", 1, 40),
    "trainer_gpt2": ("per_device_train_batch_size", 1, 32),
    "trainer_t5": ("batch-size", 1, 40),
    "trainer_llama": ("batch-size", 1, 32),
    "accelerate_loop": ("batch-size", 1, 40),
    "peft_lora": ("batch-size", 1, 32),
}


def main() -> int:
    """Exit status 2 where PyTorch or its libraries are missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scripts", nargs="*", help=f"of {', '.join(SEARCHED)} (all)")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    options = parser.parse_args()
    libraries = find_installed()
    if isinstance(libraries, str):
        print(libraries, file=sys.stderr)
        return 2
    failures = 0
    for name in options.scripts or SEARCHED:
        argument, least, most = SEARCHED[name]
        drawn = random.Random(f"{options.seed} {name}").randint(least + (most - least) // 4, most - 2)
        with tempfile.TemporaryDirectory() as folder:
            failures += not agrees(name, argument, (least, most), drawn, libraries, Path(folder))
    return 1 if failures else 0


def agrees(name: str, argument: str, bounds: tuple[int, int], drawn: int, libraries: Libraries, folder: Path) -> bool:
    """Whether the search finds what trying every value finds, in at most a quarter of the runs. Prints one line."""
    least, most = bounds
    flags = ("--steps", str(STEPS))
    script = Script(name, (f"--{argument}", str(drawn)))
    measured = answer(start(script, libraries, folder / "drawn", flags), 600)
    total = max(rank["device_bytes"] for rank in measured["ranks"])
    began = time.monotonic()
    varied = (*flags, "--memory", str(total), "--vary", f"{argument}={least}..{most}")
    found = answer(start(script, libraries, folder / "search", varied), 3600)
    searched = time.monotonic() - began
    largest = [int(found["runs"][index]["values"][argument]) for index in found["largest"]]
    began = time.monotonic()
    every = try_every_value(script, argument, bounds, total, libraries, folder / "every")
    truth = max((least + index for index, fits in enumerate(every) if fits), default=least - 1)
    # More does not always take more: a value below may round up to larger blocks.
    strays = [least + index for index in range(truth - least) if not every[index]]
    runs, quarter = len(found["runs"]), (most - least + 1) // 4
    good = largest == [truth] and runs <= quarter
    print(
        f"{'equal' if good else 'DIFFERENT'}: {name} {argument} {least}..{most} on {total} bytes: {largest} in {runs} "
        f"runs (at most {quarter}), {searched:.0f} s; every value: {truth}"
        f"{f', though not {strays}' if strays else ''}, {time.monotonic() - began:.0f} s",
        flush=True,
    )
    return good


def try_every_value(
    script: Script, argument: str, bounds: tuple[int, int], total_bytes: int, libraries: Libraries, folder: Path
) -> list[bool]:
    """Whether each value fits, by processes of the script itself on such a device, without the dry run's own code."""
    (folder / "driver").mkdir(parents=True)
    environment = libraries.environment
    with World.create(folder / "world", capacity_bytes=total_bytes, context_bytes=TYPICAL_CONTEXT_BYTES) as world:
        machine = Machine(folder / "driver", world, nvml_drivers(), cuda_libraries(environment.torch / "lib"))
        words = [environment.python, EVERY_VALUE, script.path, f"--{argument}", *map(str, bounds), str(STEPS)]
        with (folder / "errors").open("w") as errors:
            done = subprocess.run(
                [str(word) for word in words],
                env=machine.job_environment(job_environment(libraries)),
                cwd=folder,
                stdout=subprocess.PIPE,
                stderr=errors,
                check=False,
            )
    assert done.returncode == 0, (folder / "errors").read_text()[-4000:]
    every: list[bool] = json.loads(done.stdout)
    return every


if __name__ == "__main__":
    sys.exit(main())
