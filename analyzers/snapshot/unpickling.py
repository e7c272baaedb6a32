"""The one place where a pickle is read: into dicts, lists, tuples, texts and numbers, and nothing else.

A pickle is code. What names a class or a function is refused before anything of it is loaded.
"""

from __future__ import annotations

import contextlib
import gc
import io
import os
import pickle
import resource
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from vramscope.analyzers.snapshot.form import SnapshotError
from vramscope.schema.units import GIB, MIB, format_bytes

# The interpreter's own unpickler takes four to seven times the file.
_TIMES, _LEAST_BYTES = 10, 512 * MIB
MAX_PICKLE_BYTES = 4 * GIB
_AHEAD = 64 * 1024
# A file is read as it is unpickled, so that its bytes do not lie beside its values.
Source = bytes | io.BufferedReader


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> NoReturn:
        raise SnapshotError(f"refused: a snapshot holds plain values, and this pickle names {module}.{name}"[:200])

    def persistent_load(self, pid: object) -> NoReturn:
        raise SnapshotError("refused: a snapshot holds plain values, and this pickle refers to something outside it")


def size_of(source: Source) -> int:
    """Its bytes, read or not."""
    return len(source) if isinstance(source, bytes) else os.fstat(source.fileno()).st_size


def load_pickle(source: Source) -> Any:
    """The value. SnapshotError for what is no pickle, is cut off, names anything, or wants more memory than fits it."""
    size = size_of(source)
    if size > MAX_PICKLE_BYTES:
        raise SnapshotError(f"a pickle of {format_bytes(size)}; this reads up to {format_bytes(MAX_PICKLE_BYTES)}")
    try:
        with without_collection(), _bounded_memory(max(_LEAST_BYTES, _TIMES * size)):
            # One that can be looked ahead in: PyTorch's own pickler makes no frames, and each opcode were a call.
            file = io.BufferedReader(io.BytesIO(source), _AHEAD) if isinstance(source, bytes) else source
            return _Unpickler(file, encoding="utf-8", errors="replace", buffers=()).load()
    except SnapshotError:
        raise
    except MemoryError:
        raise SnapshotError("refused: unpacked it would take more than ten times its own size of memory") from None
    except EOFError:
        raise SnapshotError("the file is cut off") from None
    except Exception as error:  # the unpickler raises nearly everything for a damaged file
        raise SnapshotError(f"not a whole pickle: {error}"[:200]) from None


@contextlib.contextmanager
def without_collection() -> Iterator[None]:
    """Millions of new objects without a search for unreachable ones: that takes four times as long as making them."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@contextlib.contextmanager
def _bounded_memory(more_bytes: int) -> Iterator[None]:
    # An index of the unpickler's memo may claim gigabytes in five bytes of the file.
    try:
        before = resource.getrlimit(resource.RLIMIT_AS)
        size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    except (OSError, ValueError):
        yield
        return
    limit = size + more_bytes
    if before[0] != resource.RLIM_INFINITY:
        limit = min(limit, before[0])
    resource.setrlimit(resource.RLIMIT_AS, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
