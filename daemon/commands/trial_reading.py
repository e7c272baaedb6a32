"""A small pickle is read by a child process first: one of a kilobyte can keep the unpickler busy for ever.

Its keys are hashed while it is read, and the hash of a nested tuple has no end, nor hears an interrupt. A large one is
not read twice: a child process watches over its reading, says so where that has no end, and then ends this one.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

from vramscope.daemon.commands import as_line
from vramscope.schema.units import GIB, MIB

if TYPE_CHECKING:
    from vramscope.analyzers.snapshot.unpickling import Source

# What is larger is not read twice.
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
# Of processor time. PyTorch's take some 16 s a GiB; one of 1 GiB of events up to a minute with its stacks.
_WATCHED_SECONDS, _WATCHED_SECONDS_A_GIB = 60, 240
_WATCHER = """
import os, select, signal, sys
pid, most, text = int(sys.argv[1]), float(sys.argv[2]), sys.argv[3]
def used():
    with open(f"/proc/{pid}/stat", "rb") as file:
        fields = file.read().rpartition(b")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
begun = used()
while not select.select([sys.stdin], [], [], 1.0)[0]:
    if used() - begun > most:
        print(text, file=sys.stderr, flush=True)
        os.kill(pid, signal.SIGKILL)
        break
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


@contextlib.contextmanager
def watched(source: Source, name: str) -> Iterator[None]:
    """Where the reading of a large file takes more than any snapshot's, one line says so and the process is killed."""
    from vramscope.analyzers.snapshot.unpickling import size_of

    size = size_of(source)
    if size <= _MOST_BYTES or not sys.executable:
        yield
        return
    seconds = _WATCHED_SECONDS + round(_WATCHED_SECONDS_A_GIB * size / GIB)
    text = as_line(f"{name}: refused: reading it takes more than {seconds} s, and no snapshot of its size does")
    words = [sys.executable, "-I", "-S", "-c", _WATCHER, str(os.getpid()), str(seconds), text]
    try:
        watcher = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, start_new_session=True)
    except OSError:
        yield
        return
    try:
        yield
    finally:
        # The end of its input is the end of the reading, however that came.
        watcher.communicate()
