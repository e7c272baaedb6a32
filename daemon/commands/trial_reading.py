"""A small pickle is read by a child process first: one of a kilobyte can keep the unpickler busy for ever.

Its keys are hashed while it is read, and the hash of a nested tuple has no end, nor hears an interrupt.
"""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

from vramscope.schema.units import MIB

if TYPE_CHECKING:
    from vramscope.analyzers.snapshot.unpickling import Source

# What is larger is not read twice: it takes its time, and an interrupt ends the process.
_MOST_BYTES = 8 * MIB
# Each takes a tenth of a second at most.
_CPU_SECONDS, _WALL_SECONDS = 3, 30
_CHILD = f"""
import gc, os, pickle, resource, sys
gc.disable()
resource.setrlimit(resource.RLIMIT_CPU, ({_CPU_SECONDS}, {_CPU_SECONDS}))
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
def refuse(*names):
    raise ValueError
class Plain(pickle.Unpickler):
    find_class = persistent_load = refuse
try:
    Plain(sys.stdin.buffer, encoding="utf-8", errors="replace", buffers=()).load()
except BaseException:
    pass
os._exit(0)
"""


def try_reading(source: Source) -> None:
    """SnapshotError for a small pickle whose reading would not end. What else is wrong with it is not told here."""
    from vramscope.analyzers.snapshot.form import SnapshotError
    from vramscope.analyzers.snapshot.unpickling import size_of

    if size_of(source) > _MOST_BYTES or not sys.executable:
        return
    data = source
    if not isinstance(data, bytes):
        data = data.read(_MOST_BYTES)
        source.seek(0)  # type: ignore[union-attr]
    try:
        ended = subprocess.run(
            [sys.executable, "-I", "-S", "-c", _CHILD],
            input=data,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_WALL_SECONDS,
            check=False,
        ).returncode
    except subprocess.TimeoutExpired:
        ended = -signal.SIGKILL
    except OSError:
        return
    if ended in (-signal.SIGKILL, -signal.SIGXCPU):
        raise SnapshotError(f"refused: reading it takes more than {_CPU_SECONDS} s, and no snapshot of its size does")


@contextlib.contextmanager
def ended_by_interrupt() -> Iterator[None]:
    """Where an interrupt ends the process at once: the unpickler does not listen to Python's own handler."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
