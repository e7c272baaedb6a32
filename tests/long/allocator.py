"""``python -m tests.long.allocator --operations N``: the model beside PyTorch's own allocator for as long as asked.

Rounds of all cases of ``tests.allocator.programs``, each with a new seed; the first difference ends it with status 1.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from tests.allocator.comparison import compare
from tests.allocator.programs import JOB, draw_programs
from tests.rig.environment import Unavailable, find_environment, find_release
from vramscope.analyzers.allocator.settings import release_of
from vramscope.daemon.simgpu.build import cuda_libraries, nvml_drivers
from vramscope.daemon.simgpu.machine import Machine
from vramscope.daemon.simgpu.world import World
from vramscope.schema.units import GIB, MIB


def main() -> int:
    """Exit status 1 at the first difference, 2 without PyTorch."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--operations", type=int, default=10_000_000, metavar="N", help="in all (10,000,000)")
    parser.add_argument("--each", type=int, default=20_000, metavar="N", help="of one program (20,000)")
    parser.add_argument("--torch", metavar="RELEASE", help="one of tests/rig/versions.toml's matrix")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    options = parser.parse_args()
    environment = find_environment() if options.torch is None else find_release(options.torch)
    if isinstance(environment, Unavailable):
        print(environment.reason, file=sys.stderr)
        return 2
    version = environment.torch_version
    rng = random.Random(options.seed)
    done = failures = 0
    started = time.monotonic()
    while done < options.operations:
        seed = rng.randrange(1 << 32)
        programs = draw_programs(seed, release_of(version), options.each)
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            capacity = rng.choice((GIB, 1500 * MIB, 3 * GIB + 6 * MIB))
            world = World.create(folder / "world", capacity_bytes=capacity)
            (folder / "driver").mkdir()
            machine = Machine(folder / "driver", world, nvml_drivers(), cuda_libraries(environment.torch / "lib"))
            (folder / "programs.json").write_text(json.dumps([asdict(program) for program in programs]))
            words = [str(environment.python), str(JOB), str(folder / "programs.json"), name]
            subprocess.run(words, env=machine.job_environment(), cwd=folder, check=True, stderr=subprocess.DEVNULL)
            for number, program in enumerate(programs):
                outcome = json.loads((folder / f"{number}.json").read_text())
                try:
                    failures += compare(outcome, program.settings, version, program.fraction).ooms
                except AssertionError as error:
                    print(f"capacity {capacity}, {program}: {error}")
                    return 1
                done += len(outcome["log"])
            world.close()
        print(
            f"{done} operations, {failures} failures of memory, {time.monotonic() - started:.0f} s: equal", flush=True
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
