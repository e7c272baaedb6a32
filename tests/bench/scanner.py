"""How fast logs are searched: beside grep on a large one, on logs full of near misses, and from a standing start.

``python -m tests.bench.scanner --log 1GiB --near-misses 100MiB`` measures at full size.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from rich.console import Console

from tests.bench.figure import Figure, median_of
from vramscope.analyzers.messages.anchors import anchors
from vramscope.analyzers.messages.hyperscan_search import hyperscan_search
from vramscope.schema.units import GIB, MIB, parse_size

_LOG_BYTES = GIB
_NEAR_MISSES_BYTES = 16 * MIB
# The command as it is installed, and what it took at its peak. Without Hyperscan where that is what is measured.
_EXPLAIN = """
import re, sys
if sys.argv[1] == "plain":
    sys.modules["hyperscan"] = None
from vramscope.daemon.commands import main
try:
    main(["explain", *sys.argv[2:]])
finally:
    status = open("/proc/self/status").read()
    print(re.search(r"VmHWM:\\s+(\\d+) kB", status)[1], file=sys.stderr)
"""
# Modules come compiled, as an installation brings them, also where the caller forbids Python to keep them so.
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
_WORDS = (
    *("loading", "checkpoint", "shard", "tensor", "optimizer", "scheduler", "dataset", "worker", "cache", "memory"),
    *("allocated", "reserved", "error", "warning", "retry", "gradient", "norm", "overflow", "skipping", "device"),
    *("cuda", "graph", "capture", "kernel", "compiled", "total", "free", "used", "of", "the", "for", "failed", "limit"),
)
_MESSAGE = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate {requested}.00 MiB. GPU 0 has a total capacity of "
    "23.55 GiB of which 17.25 MiB is free. Including non-PyTorch memory, this process has 23.52 GiB memory in use. Of "
    "the allocated memory 22.71 GiB is allocated by PyTorch, and 311.40 MiB is reserved by PyTorch but unallocated.\n"
)


def measure(log_bytes: int = _LOG_BYTES, near_misses_bytes: int = _NEAR_MISSES_BYTES) -> list[Figure]:
    """All figures of one run."""
    with tempfile.TemporaryDirectory() as folder:
        return [*_clean(Path(folder), log_bytes), *_dense(Path(folder), near_misses_bytes), *_start(Path(folder))]


def _clean(folder: Path, size: int) -> Iterator[Figure]:
    log = _write(folder / "clean.log", _training_lines(random.Random(1)), size)
    small = _write(folder / "small.log", _training_lines(random.Random(1)), 2 * MIB)
    patterns = folder / "anchors"
    patterns.write_bytes(b"\n".join(anchor for anchor in anchors() if b"\n" not in anchor) + b"\n")
    # Its output goes through a pipe: into the void grep stops at the first line it finds.
    grep = _best(lambda: _run(["grep", "-c", "-F", "-f", str(patterns), str(log)]))
    grep_one = _best(lambda: _run(["grep", "-c", "-F", "out of memory", str(log)]))
    what = f"{size / GIB:.3g} GiB without errors"
    runs = [_explain("plain", log) for _ in range(2)]
    floor = f"grep -c -F -f with all {len(anchors())} anchors"
    yield Figure(f"explain {what}", min(runs)[0], "s", budget=3 * grep, floor=grep, floor_name=floor)
    yield Figure("its memory", min(runs)[1], "MiB", floor=_explain("plain", small)[1], floor_name="that for 2 MiB")
    if hyperscan_search() is not None:
        fast = min(_explain("fast", log) for _ in range(3))
        name = 'grep -c -F "out of memory"'
        yield Figure("the same with Hyperscan", fast[0], "s", budget=1.5 * grep_one, floor=grep_one, floor_name=name)
        yield Figure("its memory", fast[1], "MiB", floor=_explain("fast", small)[1], floor_name="that for 2 MiB")
    log.unlink()


def _dense(folder: Path, size: int) -> Iterator[Figure]:
    rng = random.Random(2)
    near = {
        '"out of memor" on each line': lambda: "RuntimeError: CUDA out of memor\n",
        '"CUDA out of memory" on each line': lambda: "CUDA out of memory\n",
        "a warning without figures on each line": lambda: (
            f"2025-11-03 10:22:{rng.randrange(60):02d},{rng.randrange(1000):03d} WARNING [rank{rng.randrange(8)}] "
            f"trainer.py:211 | step {rng.randrange(90_000)} skipped: out of memory, will retry with a smaller batch\n"
        ),
        "escapes of escapes": lambda: (
            '{\\\\\\"log\\\\\\": \\\\\\"' + str(rng.randrange(90_000)) + " out of memor\\\\\\\\n\\\\u001b[31m &quot;\n"
        ),
    }
    for name, line in near.items():
        log = _write(folder / "near.log", iter(line, ""), size)
        seconds, peak = _explain("plain", log)
        yield Figure(f"100 MB of {name}", seconds * 100e6 / size, "s", budget=20)
        yield Figure("its memory", peak, "MiB", budget=96)
    slashes = iter(lambda: "CUDA out of memory " + "\\" * 50_000 + "\x1b[0m ", "")
    yield Figure(
        "a line of 1 MB of backslashes", _explain("plain", _write(folder / "slashes.log", slashes, 10**6))[0], "s", 2
    )
    words = iter(lambda: f"CUDA out of memory, tried {rng.randrange(90_000)} ", "")
    yield Figure(
        "a line of 1 MB of near misses", _explain("plain", _write(folder / "line.log", words, 10**6))[0], "s", 2
    )
    errors = 2000
    storm = folder / "storm.log"
    storm.write_text("".join(_MESSAGE.format(requested=2 + number) for number in range(errors)))
    yield Figure("one of 2000 errors, each explained", 1e3 * _explain("plain", storm, "--json")[0] / errors, "ms", 5)


def _start(folder: Path) -> Iterator[Figure]:
    log = folder / "one.log"
    log.write_text("step 1\n" * 100 + _MESSAGE.format(requested=64))
    command = [sys.executable, "-m", "vramscope", "explain", str(log)]
    python = median_of(9, lambda: _run([sys.executable, "-c", "pass"]))
    milliseconds = 1e3 * median_of(9, lambda: _run(command))
    yield Figure("start to end on a small log", milliseconds, "ms", 250, 1e3 * python, "Python alone")


def _write(path: Path, lines: Iterator[str], size: int) -> Path:
    """Eight megabytes of ``lines``, again and again up to ``size``: more would take longer to make than to search."""
    block = bytearray()
    while len(block) < min(size, 8 * MIB):
        block += next(lines).encode()
    with path.open("wb") as log:
        left = size
        while left > 0:
            left -= log.write(block[:left])
    return path


def _training_lines(rng: random.Random) -> Iterator[str]:
    for step in range(10**9):
        stamp = f"2025-11-03 {step // 3600 % 24:02d}:{step // 60 % 60:02d}:{step % 60:02d},{rng.randrange(1000):03d}"
        yield (
            f"{stamp} INFO [rank{rng.randrange(8)}] train.py:{rng.randrange(400)} | epoch {step // 9000} step {step} | "
            f"loss {3 * rng.random():.4f} | lr {rng.random():.3e} | {900 * rng.random():.1f} samples/s\n"
        )
        if step % 5 == 0:
            figures = ", ".join(
                f"{word} {80 * rng.random():.2f} GiB" for word in ("allocated", "reserved", "max reserved")
            )
            yield f"{stamp} DEBUG memory: {figures}\n"
        if step % 7 == 0:
            done = rng.randrange(100)
            yield f"\rEpoch {step // 9000}: {done}%|{'#' * (done // 10):10}| {done}/100 [00:{done:02d}<01:11]\n"
        if step % 4 == 0:
            yield f"{stamp} INFO {' '.join(rng.choices(_WORDS, k=rng.randrange(4, 16)))}\n"
        if step % 50 == 0:
            yield f"{stamp} WARNING request failed with error: connection reset by peer (attempt {rng.randrange(5)})\n"


def _explain(how: str, *words: str | Path) -> tuple[float, float]:
    """(seconds from start to end, peak memory in MiB)."""
    began = time.perf_counter()
    command = [sys.executable, "-c", _EXPLAIN, how, *map(str, words)]
    done = subprocess.run(command, capture_output=True, check=True, env=_ENVIRONMENT)
    return time.perf_counter() - began, int(done.stderr.split()[-1]) / 1024


def _run(command: list[str]) -> float:
    began = time.perf_counter()
    # grep says with 1 that there is no such line.
    assert subprocess.run(command, stdout=subprocess.PIPE, check=False, env=_ENVIRONMENT).returncode in (0, 1)
    return time.perf_counter() - began


def _best(work: Callable[[], float]) -> float:
    work()  # what was just written comes from the disk's cache from now on
    return min(work() for _ in range(3))


def main() -> None:
    """Measure at the sizes that are asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--log", type=parse_size, default=_LOG_BYTES)
    parser.add_argument("--near-misses", type=parse_size, default=_NEAR_MISSES_BYTES)
    options = parser.parse_args()
    assert shutil.which("grep")
    console = Console(width=140)
    for figure in measure(options.log, options.near_misses):
        console.print(*(f"{cell:{width}}" for cell, width in zip(figure.row(), (52, 12, 14, 6, 40), strict=True)))


if __name__ == "__main__":
    main()
