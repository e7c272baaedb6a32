"""Placements beside those of accelerate and of transformers, on the same models, GPUs and memory.

Models of their published sizes are built on simulated GPUs, where every map of ours is dispatched and runs a step.
"""

from __future__ import annotations

import json
import math
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.figure import Figure, median_of
from tests.dryrun.rehearsals import ROOT, find_installed, job_environment
from tests.rig.libraries import Libraries
from vramscope.analyzers.plan.placement import place
from vramscope.daemon.simgpu.build import cuda_libraries, nvml_drivers
from vramscope.daemon.simgpu.machine import Machine
from vramscope.daemon.simgpu.world import World
from vramscope.schema.plan import Gpu, UnitCost
from vramscope.schema.units import GIB, TIB

RIVALS = ("accelerate", "transformers")
_PROCESSES = 2


@dataclass(frozen=True, slots=True)
class Comparison:
    """Cases, each an architecture on a machine, and those in which a promise is broken."""

    cases: int
    higher_loads: tuple[str, ...]
    needless_spills: tuple[str, ...]
    more_crossings: tuple[str, ...]
    smaller_batches: tuple[str, ...]
    failed_maps: tuple[str, ...]
    loads: tuple[float, ...]
    spills_of_theirs: int
    batches: tuple[float, ...]
    batches_beside_a_tenant: tuple[float, ...]


def measure(
    gpus: Sequence[int] = (2, 4, 8), architectures: Sequence[str] = (), *, dispatch: bool = True
) -> list[Figure]:
    """Without PyTorch, its libraries or a compiler, only how long a plan takes."""
    figures = [Figure("placement: 1 trillion weights on 64 GPUs", median_of(3, _large_plan), "s of CPU", budget=0.5)]
    libraries = find_installed()
    if isinstance(libraries, str):
        return figures
    seen = compare(list(cases(libraries, gpus, architectures, dispatch=dispatch)))
    versions = " and ".join(f"{name} {libraries.packages[name]}" for name in RIVALS)
    return [
        *figures,
        Figure(f"cases beside {versions}", seen.cases, "cases"),
        Figure("higher maximum load than theirs", len(seen.higher_loads), "cases", budget=0),
        Figure("spilled although the GPUs hold it", len(seen.needless_spills), "cases", budget=0),
        Figure("the same of theirs", seen.spills_of_theirs, "cases"),
        Figure("more crossings on as many GPUs", len(seen.more_crossings), "cases", budget=0),
        Figure("smaller largest batch", len(seen.smaller_batches), "cases", budget=0),
        Figure("maps that fail when dispatched", len(seen.failed_maps), "cases", budget=0),
        Figure("their maximum load to ours, mean", sum(seen.loads) / len(seen.loads), ""),
        Figure("their largest batch to ours, median", 1 / median(seen.batches), ""),
        Figure("the same with 13 GiB of GPU 0 taken", 1 / median(seen.batches_beside_a_tenant), "", budget=1 / 1.3),
    ]


def compare(cases: Sequence[dict[str, Any]]) -> Comparison:
    """What the cases say. Loads are bytes where the GPUs are alike, else parts of what each has free.

    Batches are compared where at least one sample fits on their GPUs; what they leave to the CPU alone has none.
    """
    found: dict[str, list[str]] = {name: [] for name in ("load", "spill", "crossings", "batch", "map")}
    loads, batches, beside = [], [], []
    spills = 0
    for case in cases:
        ours, widest = case["ours"], case["widest"]
        here = f"{case['architecture']} on {case['gpus']} GPUs, {case['scenario']}"
        failures = [_failure(each, judged) for each, judged in zip(case["dispatched"], (ours, widest), strict=True)]
        found["map"] += [f"{here}: {failure}" for failure in failures if failure is not None]
        if case["first_fit"] and ours["spilled"]:
            found["spill"].append(here)
        for rival in RIVALS:
            theirs = case[rival]
            told = f"{here} ({rival})"
            if "error" in theirs or not any(theirs["used"]):
                continue
            if widest["batch"] < theirs["batch"]:
                found["batch"].append(f"{told}: {widest['batch']}, not {theirs['batch']}")
            if theirs["batch"]:
                ratio = widest["batch"] / theirs["batch"]
                batches.append(ratio)
                if case["scenario"] == "first minus 13 GiB":
                    beside.append(ratio)
            if theirs["spilled"]:
                spills += not ours["spilled"]
                continue
            if not theirs["fits"]:
                continue
            if ours["spilled"]:
                found["spill"].append(told)
                continue
            alike = len(set(case["free"])) == 1
            load = [max(each["used"]) if alike else each["tightest"] for each in (ours, theirs)]
            loads.append(load[1] / load[0])
            if load[0] > load[1] * (1 + 1e-6):
                found["load"].append(f"{told}: {load[0]}, not {load[1]}")
            if _devices(ours) == _devices(theirs) and ours["crossings"] > theirs["crossings"]:
                found["crossings"].append(f"{told}: {ours['crossings']}, not {theirs['crossings']}")
    return Comparison(
        cases=len(cases),
        higher_loads=tuple(found["load"]),
        needless_spills=tuple(found["spill"]),
        more_crossings=tuple(found["crossings"]),
        smaller_batches=tuple(found["batch"]),
        failed_maps=tuple(found["map"]),
        loads=tuple(loads),
        spills_of_theirs=spills,
        batches=tuple(batches) or (math.nan,),
        batches_beside_a_tenant=tuple(beside) or (math.nan,),
    )


def broken_promise(line: dict[str, Any]) -> str | None:
    """What of a line of ``tests.dispatch.logits`` is not as it must be; None where all is."""
    told = f"{line['model']}, {line['strategy']}, {line['map']}"
    if len(set(line["map"].values())) < 2:
        return f"{told}: nothing is parted"
    if any(line["differences"]):
        return f"{told}: other logits by {line['differences']}"
    errors = [error for error in (line["step"], line["loaded"]) if error is not None]
    return f"{told}: {errors[0]}" if errors else None


def _failure(dispatched: dict[str, Any] | None, judged: dict[str, Any]) -> str | None:
    """Why a map failed; also where PyTorch holds other bytes on a GPU than were counted."""
    if dispatched is None:
        return None
    if "error" in dispatched:
        return str(dispatched["error"])
    counted = {str(index): used for index, used in enumerate(judged["used"]) if used}
    return None if dispatched["held"] == counted else f"{dispatched['held']} are held, not {counted}"


def _devices(judged: dict[str, Any]) -> int:
    return sum(1 for used in judged["used"] if used)


def cases(
    libraries: Libraries, gpus: Sequence[int], architectures: Sequence[str], *, dispatch: bool = True
) -> Iterator[dict[str, Any]]:
    """What ``tests.dispatch.compare`` says of the architectures, or of all of them."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "driver").mkdir()
        cuda = cuda_libraries(libraries.environment.torch / "lib")
        with World.create(folder / "world", devices=max(gpus), capacity_bytes=4 * TIB) as world:
            machine = Machine(folder / "driver", world, nvml_drivers(), cuda)
            environment = machine.job_environment(job_environment(libraries))
            environment["PYTHONPATH"] = f"{ROOT}:{environment['PYTHONPATH']}"
            names = list(architectures) or _names(libraries, environment)
            words = [*([] if dispatch else ["undispatched"]), *map(str, gpus), "--"]
            command = [str(libraries.environment.python), "-m", "tests.dispatch.compare", *words]
            running = [
                subprocess.Popen(
                    [*command, *names[part::_PROCESSES]],
                    cwd=ROOT,
                    env=environment,
                    stdout=(folder / f"{part}.jsonl").open("w"),
                    stderr=subprocess.DEVNULL,
                )
                for part in range(min(_PROCESSES, len(names)))
            ]
            for part, each in enumerate(running):
                if each.wait():
                    raise subprocess.CalledProcessError(each.returncode, command)
                yield from map(json.loads, (folder / f"{part}.jsonl").read_text().splitlines())


def _names(libraries: Libraries, environment: dict[str, str]) -> list[str]:
    words = [str(libraries.environment.python), "-c", "from tests.dispatch.zoo import ZOO; print(*ZOO)"]
    return subprocess.run(words, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout.split()


def _large_plan() -> float:
    layers = [
        UnitCost(name=f"layers.{number}", weights={f"{number}": 34 * 10**9}, kept_per_sample_bytes=10**7)
        for number in range(61)
    ]
    gpus = [Gpu(index=index, capacity_bytes=80 * GIB, free_bytes=80 * GIB - index * 10**7) for index in range(64)]
    started = time.process_time()
    assert place(layers, gpus, batch=1, maximise_batch=True).fits
    return time.process_time() - started
