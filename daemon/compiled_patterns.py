"""What Python has compiled of regular expressions, kept in the user's cache folder from one run to the next.

Compiling some 300 of them is a quarter of the start of ``vramscope explain``. It is for them what ``__pycache__`` is
for modules: where it is missing, damaged, or of another Python, they are compiled, and a folder that cannot be written
to is left alone.
"""

from __future__ import annotations

import contextlib
import importlib
import marshal
import os
import re
import stat
import sys
import zlib
from array import array
from collections.abc import Mapping
from functools import cached_property
from typing import Any, NamedTuple

from vramscope.daemon.cache_folder import cache_folder

# Whoever has the same Python compiles to the same code; where integers are the other way round it is read otherwise.
_MADE_BY = f"vramscope patterns 1, {sys.implementation.name} {sys.version} {sys.byteorder}\n".encode()
_CODE = "I"
# Twice as many patterns as there are, and as many bytes as they may take.
_MOST, _LARGEST = 4096, 32 << 20


class _Compiled(NamedTuple):
    """What the engine takes, beside the pattern itself."""

    flags: int
    code: bytes
    groups: int
    group_numbers: Mapping[str, int]
    group_names: tuple[str | None, ...]


class CompiledPatterns:
    """Compiles, and has at hand what earlier runs have compiled."""

    def __init__(self, folder: str | None = None) -> None:
        """``folder`` is the user's cache folder if it is None."""
        self._path = os.path.join(cache_folder() if folder is None else folder, "patterns")
        self._new = False
        self._used: set[tuple[str | bytes, int]] = set()

    @cached_property
    def _kept(self) -> dict[tuple[str | bytes, int], tuple[Any, ...]]:
        # A log without an error needs none, and does not wait for the file.
        return _read(self._path)

    def compile(self, pattern: str | bytes, flags: int) -> re.Pattern[Any]:
        """As ``re.compile``, and equal to what that gives."""
        flags = int(flags)  # what re has names for is none to marshal
        kept = self._kept.get((pattern, flags))
        if kept is None:
            kept = _compile(pattern, flags)
            if kept is None:
                return re.compile(pattern, flags)
            self._kept[pattern, flags] = kept
            self._new = True
        self._used.add((pattern, flags))
        try:
            return _built(pattern, _Compiled(*kept))
        except (ArithmeticError, LookupError, RuntimeError, TypeError, ValueError):
            # Whole, and yet not what was written here.
            del self._kept[pattern, flags]
            self._new = True
            return re.compile(pattern, flags)

    def keep(self) -> None:
        """Write what was not there yet, whole or not at all; of two that write, one has compiled for nothing."""
        if not self._new or not os.path.isabs(self._path):
            return
        with contextlib.suppress(OSError):
            os.makedirs(os.path.dirname(self._path), exist_ok=True)
            if len(self._kept) > _MOST:
                # What earlier releases had.
                self._kept = {key: self._kept[key] for key in self._used & self._kept.keys()}
            packed = marshal.dumps(self._kept)
            _replace(self._path, _seal(packed) + packed)
        self._new = False


def _read(path: str) -> dict[tuple[str | bytes, int], tuple[Any, ...]]:
    """By pattern and flags; nothing where it is not there or not whole."""
    try:
        # A pipe would be waited for, and what is larger was not written here.
        status = os.stat(path)
        if not stat.S_ISREG(status.st_mode) or status.st_size > _LARGEST:
            return {}
        with open(path, "rb") as stream:
            data = stream.read(_LARGEST)
    except OSError:
        return {}
    packed = data[len(_MADE_BY) + 4 :]
    if data[: -len(packed)] != _seal(packed):
        return {}
    try:
        kept: dict[tuple[str | bytes, int], tuple[Any, ...]] = marshal.loads(packed)
    except (EOFError, TypeError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _seal(packed: bytes) -> bytes:
    return _MADE_BY + zlib.crc32(packed).to_bytes(4, "big")


def _replace(path: str, data: bytes) -> None:
    unfinished = f"{path}.{os.getpid()}"
    try:
        with open(unfinished, "wb") as stream:
            stream.write(data)
        os.replace(unfinished, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(unfinished)
        raise


def _compile(pattern: str | bytes, flags: int) -> tuple[Any, ...] | None:
    """None where this Python's compiler is not known; re.error as ``re.compile`` raises it."""
    try:
        parser, compiler = importlib.import_module("re._parser"), importlib.import_module("re._compiler")
        parse, generate = parser.parse, compiler._code
    except (ImportError, AttributeError):  # before Python 3.11; not CPython's
        return None
    parsed = parse(pattern, flags)
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in parsed.state.groupdict.items():
        names[number] = name
    return tuple(
        _Compiled(
            flags=int(flags | parsed.state.flags),
            code=array(_CODE, generate(parsed, flags)).tobytes(),
            groups=parsed.state.groups - 1,
            group_numbers=dict(parsed.state.groupdict),
            group_names=tuple(names),
        )
    )


def _built(pattern: str | bytes, kept: _Compiled) -> re.Pattern[Any]:
    engine = importlib.import_module("_sre")
    code = array(_CODE)
    code.frombytes(kept.code)
    # The engine checks the code before it takes it, and raises RuntimeError.
    built: re.Pattern[Any] = engine.compile(
        pattern, kept.flags, code.tolist(), kept.groups, kept.group_numbers, kept.group_names
    )
    return built
