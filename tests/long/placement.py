"""``python -m tests.long.placement``: every placement of the tests dispatched, of small models and of all sizes.

Small models must compute the logits that they computed before; those of published sizes must hold on each GPU what was
counted, and be no worse than accelerate's and transformers'. Each failure is a line; with one the exit status is 1.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.bench.placement import broken_promise, cases, compare
from tests.dryrun.rehearsals import ROOT, find_installed, job_environment
from tests.rig.libraries import Libraries
from vramscope.daemon.simgpu.build import cuda_libraries, nvml_drivers
from vramscope.daemon.simgpu.machine import Machine
from vramscope.daemon.simgpu.world import World
from vramscope.schema.units import GIB


def main() -> int:
    """Exit status 2 where PyTorch or its libraries are missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("architectures", nargs="*", help="of tests/dispatch/zoo.py (all)")
    parser.add_argument("--small", nargs="*", metavar="MODEL", help="of tests/dispatch/small.py (all)")
    parser.add_argument("--gpus", type=int, nargs="+", default=[2, 4, 8], metavar="N", help="(2 4 8)")
    parser.add_argument("--undispatched", action="store_true", help="of the published sizes only the comparison")
    options = parser.parse_args()
    libraries = find_installed()
    if isinstance(libraries, str):
        print(libraries, file=sys.stderr)
        return 2
    small = list(_small(libraries, options.small or ()))
    failures = [failure for line in small if (failure := broken_promise(line)) is not None]
    seen = compare(list(cases(libraries, options.gpus, options.architectures, dispatch=not options.undispatched)))
    failures += [f"fails when dispatched: {each}" for each in seen.failed_maps]
    failures += [f"higher maximum load: {each}" for each in seen.higher_loads]
    failures += [f"spilled without need: {each}" for each in seen.needless_spills]
    failures += [f"more crossings: {each}" for each in seen.more_crossings]
    failures += [f"smaller largest batch: {each}" for each in seen.smaller_batches]
    print(*failures, sep="\n", end="\n" if failures else "")
    print(f"{len(small)} maps of small models, {seen.cases} cases of published sizes, {len(failures)} failures")
    return 1 if failures else 0


def _small(libraries: Libraries, names: Sequence[str]) -> Iterator[dict[str, Any]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "driver").mkdir()
        cuda = cuda_libraries(libraries.environment.torch / "lib")
        with World.create(folder / "world", devices=4, capacity_bytes=16 * GIB) as world:
            machine = Machine(folder / "driver", world, nvml_drivers(), cuda)
            environment = machine.job_environment(job_environment(libraries))
            environment["PYTHONPATH"] = f"{ROOT}:{environment['PYTHONPATH']}"
            environment["HF_HUB_OFFLINE"] = "1"
            command = [str(libraries.environment.python), "-m", "tests.dispatch.logits", *names]
            with (folder / "errors").open("w") as errors:
                done = subprocess.run(
                    command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=errors, check=False, text=True
                )
            assert done.returncode == 0, (folder / "errors").read_text()[-4000:]
            yield from map(json.loads, done.stdout.splitlines())


if __name__ == "__main__":
    sys.exit(main())
