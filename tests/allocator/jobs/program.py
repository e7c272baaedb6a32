"""Runs inside the job: random programs of requests, frees and emptied caches on PyTorch's own allocator.

The arguments are a file of programs, as JSON, and a folder for their outcomes. Each runs in a child of its own, since
settings are read once. A program takes no random number from an answer of the allocator but for what is alive.
"""

from __future__ import annotations

import json
import os
import random
import sys
import traceback
from pathlib import Path
from typing import Any

import torch

MIB = 1 << 20
SAMPLE_EVERY = 200
FEW = (512, 4096, 300_000, MIB, 2 * MIB, 3 * MIB, 5 * MIB, 11 * MIB, 20 * MIB, 30 * MIB, 70 * MIB)


def main(programs: str, folder: str) -> None:
    """Outcome N of program N."""
    for number, program in enumerate(json.loads(Path(programs).read_text())):
        if not os.fork():
            status = 1
            try:
                os.environ["PYTORCH_CUDA_ALLOC_CONF"] = program["settings"]
                outcome = run(program)
                Path(folder, f"{number}.json").write_text(json.dumps(outcome))
                status = 0
            except BaseException:
                traceback.print_exc()
            finally:
                sys.stderr.flush()
                os._exit(status)
        _, status = os.wait()
        if status:
            sys.exit(f"program {number} failed")


def run(program: dict[str, Any]) -> dict[str, Any]:
    """What was asked, what was answered, and every movement between the allocator and the driver."""
    rng, mix = random.Random(program["seed"]), program["mix"]
    torch.cuda.init()
    total = torch.cuda.get_device_properties(0).total_memory
    if program["fraction"]:
        torch.cuda.set_per_process_memory_fraction(program["fraction"])
    handles = [torch.cuda.default_stream(), *(torch.cuda.Stream() for _ in range(program["streams"] - 1))]
    pools = [torch.cuda.MemPool() for _ in range(2)] if mix == "pools" else []
    torch.cuda.memory._record_memory_history("all", context=None, max_entries=10_000_000)
    alloc, delete = torch.cuda.caching_allocator_alloc, torch.cuda.caching_allocator_delete
    alive: list[tuple[int, int]] = []
    log: list[list[Any]] = []
    samples = []
    filling = 0.55
    for number in range(program["operations"]):
        if number % 500 == 0:  # a program that fills the device, and one that empties it, meet different rules
            filling = rng.choice((0.45, 0.5, 0.55, 0.62))
        draw = rng.random()
        if draw < 0.002:
            torch.cuda.empty_cache()
            log.append(["empty"])
        elif draw < 0.003 and mix == "limits":
            value = rng.choice((0.3, 0.6, 0.9))
            torch.cuda.set_per_process_memory_fraction(value)
            log.append(["limit", value])
        elif rng.random() < filling or not alive:
            size, stream = draw_size(rng, mix), rng.randrange(len(handles))
            pool = rng.randrange(-2, len(pools)) if pools else -1
            address = None
            try:
                if pool >= 0:
                    with torch.cuda.use_mem_pool(pools[pool]):
                        address = alloc(size, stream=handles[stream])
                else:
                    address = alloc(size, stream=handles[stream])
                alive.append((address, len(log)))
            except torch.cuda.OutOfMemoryError:
                pass
            log.append(["alloc", size, stream, pool, address])
        else:
            index = rng.randrange(len(alive))
            alive[index], alive[-1] = alive[-1], alive[index]
            address, made = alive.pop()
            delete(address)
            log.append(["free", made])
        if number % SAMPLE_EVERY == 0:
            samples.append([len(log), dict(torch.cuda.memory_stats())])
    samples.append([len(log), dict(torch.cuda.memory_stats())])
    trace = torch.cuda.memory._snapshot()["device_traces"][0]
    return {
        "log": log,
        "samples": samples,
        "moved": [
            [row[key] for key in ("action", "addr", "size", "stream")]
            for row in trace
            if row["action"].startswith("segment")
        ],
        "streams": [handle.cuda_stream for handle in handles],
        "pools": [list(pool.id) for pool in pools],
        "total": total,
    }


def draw_size(rng: random.Random, mix: str) -> int:
    """Bytes of one request."""
    if mix == "few":
        return rng.choice(FEW)
    if rng.random() < {"small": 0.85, "large": 0.15}.get(mix, 0.5):
        return rng.randint(1, MIB + 4096)
    return int(MIB * 2 ** (rng.random() * (5 if rng.random() < 0.8 else 8)))


main(*sys.argv[1:])
