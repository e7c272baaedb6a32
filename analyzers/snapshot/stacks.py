"""The distinct stacks of a snapshot: each is kept once, and blocks and events refer to it by its number.

A recording names the same few stacks millions of times, mostly as lists of shared frames; those are told by identity.
What every stack has in common (the unwinder, the interpreter's own frames) tells nothing and is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from vramscope.analyzers.snapshot.form import SnapshotError
from vramscope.schema.snapshot import StackFrame

NONE = -1
_MAX_FRAMES = 256  # of the innermost ones
_MAX_TEXT = 300
_MAX_LINE = 1 << 31
_NOISE_FILES = ("libpython", "python", "libc.so", "libc-", "libstdc++", "libpthread", "ld-linux")
_NOISE_NAMES = (
    "??",
    "torch::unwind::",
    "torch::CapturedTraceback::",
    "at::_ops::",
    "at::detail::empty",
    "at::native::empty",
    "_Py",
    "Py",
)


class StackTable:
    """``stacks`` are innermost frame first. ``number`` is cheap for a list that has been seen before."""

    def __init__(self) -> None:
        self.stacks: list[tuple[StackFrame, ...]] = []
        self._numbers: dict[tuple[StackFrame, ...], int] = {}
        self._by_identity: dict[tuple[int, ...], int] = {}
        # An identity is a frame's own only as long as the frame lives.
        self._kept: list[Sequence[Any]] = []
        self._frames: dict[tuple[str, int, str], StackFrame | None] = {}
        self._last: tuple[object, int] = (None, NONE)

    def number(self, frames: object) -> int:
        """The stack's number; NONE for one without frames. SnapshotError for what is no list of frames."""
        if frames is self._last[0]:
            return self._last[1]
        if not isinstance(frames, list):
            if frames is None:
                return NONE
            raise SnapshotError("a stack that is no list of frames")
        if not frames:
            return NONE
        inner = frames if len(frames) <= _MAX_FRAMES else frames[:_MAX_FRAMES]
        key = tuple(map(id, inner))
        found = self._by_identity.get(key)
        if found is None:
            found = self._by_identity[key] = self.intern(tuple(filter(None, map(self._frame, inner))))
            self._kept.append(inner)
        self._last = (frames, found)
        return found

    def intern(self, stack: tuple[StackFrame, ...]) -> int:
        """The number of a stack whose frames are known."""
        if not stack:
            return NONE
        number = self._numbers.get(stack)
        if number is None:
            number = self._numbers[stack] = len(self.stacks)
            self.stacks.append(stack)
        return number

    def _frame(self, frame: object) -> StackFrame | None:
        if not isinstance(frame, dict):
            raise SnapshotError("a frame that is no dict")
        file, line, name = frame.get("filename"), frame.get("line"), frame.get("name")
        if not isinstance(file, str) or not isinstance(name, str) or type(line) is not int:
            raise SnapshotError("a malformed frame")
        key = (file, line, name)
        if key not in self._frames:
            self._frames[key] = cleaned(file[-_MAX_TEXT:], line, name[:_MAX_TEXT])
        return self._frames[key]


def in_python(file: str) -> bool:
    """Whether a frame's file is one of Python: the other frames are of C++."""
    return file.endswith(".py") or file.startswith("<")


def cleaned(file: str, line: int, name: str) -> StackFrame | None:
    """The frame as it is shown; None for one that tells nothing."""
    if in_python(file):
        return StackFrame(file, line if 0 <= line < _MAX_LINE else 0, name)
    if name.startswith(_NOISE_NAMES) or file.rpartition("/")[2].startswith(_NOISE_FILES):
        return None
    # A name of C++ with its arguments would fill the screen.
    short = name.partition("(")[0]
    return StackFrame(file, 0, short if short and not short.endswith("operator") else name)
