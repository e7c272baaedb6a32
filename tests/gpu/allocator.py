"""``python -m tests.gpu.allocator``: the model of the allocator beside PyTorch's own, on this machine's GPU.

Random programs under every setting, each with a limit so that memory runs out as the allocator decides; then loops,
each recorded under the default and foretold under every setting, and really run under it. ``--python`` is the jobs'
interpreter, ``--keep FOLDER`` where the loops' recordings go. A line for each; exit status 1 where something differs.
"""

from __future__ import annotations

import argparse
import json
import lzma
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

from tests.allocator.comparison import compare
from tests.allocator.programs import JOB as PROGRAM
from tests.allocator.programs import draw_programs
from tests.allocator.trainings import JOB as TRAINING
from tests.allocator.trainings import LOOPS, figures, real_figures, runs_in
from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.analyzers.settings import parse_settings
from vramscope.schema.units import GIB, MIB

SETTINGS = (
    "",
    "expandable_segments:True",
    "max_split_size_mb:32",
    "max_split_size_mb:64,roundup_power2_divisions:8",
    "roundup_power2_divisions:4",
    "garbage_collection_threshold:0.8",
)
LIMITS = (1 * GIB, 1500 * MIB, 3 * GIB + 6 * MIB)


def main() -> int:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", default=sys.executable, help="the interpreter (this one)")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    parser.add_argument("--operations", type=int, default=3000)
    parser.add_argument("--keep", type=Path, help="a folder for the recordings")
    options = parser.parse_args()
    facts = "import torch; print(torch.__version__, torch.cuda.get_device_properties(0).total_memory)"
    told = subprocess.run([options.python, "-c", facts], capture_output=True, text=True, check=False)
    if told.returncode:
        said = told.stderr.strip().splitlines()
        print(f"no GPU that PyTorch can use: {said[-1] if said else told.returncode}", file=sys.stderr)
        return 2
    version, total = told.stdout.split()
    print(f"PyTorch {version}, {int(total) / GIB:.2f} GiB, seed {options.seed}", flush=True)
    wrong = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "programs").mkdir()
        (folder / "loops").mkdir()
        for line in (
            *compare_programs(
                options.python, version, int(total), options.seed, options.operations, folder / "programs"
            ),
            *compare_loops(options.python, version, options.seed, folder / "loops"),
        ):
            wrong += not line.startswith("same")
            print(line, flush=True)
        if options.keep:
            for file in (folder / "loops").glob("*.pickle"):
                with lzma.open(options.keep / f"{file.name}.xz", "wb") as packed, file.open("rb") as recording:
                    shutil.copyfileobj(recording, packed)
    return 1 if wrong else 0


def compare_programs(python: str, version: str, total: int, seed: int, operations: int, folder: Path) -> Iterator[str]:
    """A line for each random program."""
    major, minor = version.split(".")[:2]
    rng = random.Random(seed)
    programs = [
        # The setting that is a limit itself stays one.
        program
        if "per_process_memory_fraction" in program.settings
        else replace(program, fraction=(program.fraction or 1) * rng.choice(LIMITS) / total)
        for program in draw_programs(seed, (int(major), int(minor)), operations)
    ]
    file = folder / "programs.json"
    file.write_text(json.dumps([asdict(program) for program in programs]))
    subprocess.run([python, str(PROGRAM), str(file), str(folder)], check=True)
    for number, program in enumerate(programs):
        what = f"{program.settings or 'the default'}, {program.mix}, {program.fraction * total / MIB:.0f} MiB"
        outcome = json.loads((folder / f"{number}.json").read_text())
        failures = outcome["samples"][-1][1]["num_ooms"]
        try:
            compare(outcome, program.settings, version, program.fraction)
        except AssertionError as error:
            yield f"OTHER {what}: {error}"
        else:
            made, moved = len(outcome["log"]), len(outcome["moved"])
            yield f"same {what}: {made} operations, {moved} segments, {failures} failures"


def compare_loops(python: str, version: str, seed: int, folder: Path) -> Iterator[str]:
    """A line for each loop under each setting."""
    runs = [
        {"loop": loop, "settings": settings, "seed": seed, "skip": 0, "part": 1.0}
        for loop in LOOPS
        for settings in SETTINGS
    ]
    file = folder / "runs.json"
    file.write_text(json.dumps(runs))
    subprocess.run([python, str(TRAINING), str(file), str(folder)], check=True)
    found = runs_in(folder, runs)
    for at in range(0, len(found), len(SETTINGS)):
        recorded, *_ = these = found[at : at + len(SETTINGS)]
        window, fidelity = agree(recorded.snapshot, torch_version=version)
        for run, asked in zip(these, runs[at : at + len(SETTINGS)], strict=True):
            what = f"{asked['loop']}, {run.settings or 'the default'}"
            foretold, real = figures(attempt(window, parse_settings(run.settings))), real_figures(run)
            if not fidelity.exact:
                yield f"OTHER {what}: {fidelity}"
            elif foretold != real:
                yield f"OTHER {what}: foretold {foretold}, really {real}"
            else:
                yield f"same {what}: peak {run.peak_reserved_bytes / MIB:.0f} MiB, {real[3]} segments"


if __name__ == "__main__":
    sys.exit(main())
