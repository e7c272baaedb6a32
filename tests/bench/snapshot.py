"""What ``vramscope snapshot`` takes for a large file, and beside it the bare unpickler: ``... 1000`` is a gigabyte."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.figure import Figure
from tests.bench.snapshot_file import write_snapshot
from vramscope.schema.units import GIB, KIB, MIB

_MIB = 100
_SECONDS_A_GIB, _TIMES = 60, 10
_BARE = "import gc, pickle, sys; gc.disable(); pickle.load(open(sys.argv[1], 'rb'))"


def measure(mib: int = _MIB) -> list[Figure]:
    """Time and memory of the whole command."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "snapshot.pickle"
        events = write_snapshot(path, mib * MIB)
        size = path.stat().st_size
        bare_seconds, bare_bytes = _run("-c", _BARE, str(path))
        seconds, most_bytes = _run("-m", "vramscope", "snapshot", str(path))
    name = f"a snapshot of {mib} MiB, {events} events"
    return [
        Figure(name, seconds, "s", _SECONDS_A_GIB * size / GIB, bare_seconds, "unpickling it alone"),
        Figure("its memory, times the file", most_bytes / size, "x", _TIMES, bare_bytes / size, "unpickling it alone"),
    ]


def _run(*words: str) -> tuple[float, int]:
    """Seconds, and the most bytes that were resident."""
    paths = os.pathsep.join(path for path in sys.path if path)
    started = time.perf_counter()
    with open(os.devnull, "wb") as null:
        pid = os.posix_spawn(
            sys.executable,
            [sys.executable, *words],
            {**os.environ, "PYTHONPATH": paths},
            file_actions=[(os.POSIX_SPAWN_DUP2, null.fileno(), 1)],
        )
        _, status, usage = os.wait4(pid, 0)
    if status:
        raise RuntimeError(f"{words[:2]} ended with status {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - started, usage.ru_maxrss * KIB


if __name__ == "__main__":
    for figure in measure(int(sys.argv[1]) if len(sys.argv) > 1 else _MIB):
        print("  ".join(figure.row()))
