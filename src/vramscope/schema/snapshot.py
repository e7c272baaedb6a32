"""What holds memory in a snapshot of PyTorch's allocator, and how it came to it (``vramscope.snapshot/1``).

All bytes are of one device. An event's index counts the file's entries of that device from 0, without those that move
no memory (annotations).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from vramscope.schema.replay import Replay

SCHEMA = "vramscope.snapshot/1"
# Told from the stacks; "unattributed" are blocks whose stack was not recorded or fits no other.
CATEGORIES = ("parameters", "gradients", "optimizer", "inputs", "activations", "workspaces", "unattributed")


# What lies there is installed, not the program's own.
_INSTALLED = ("site-packages", "dist-packages", "/lib/python3", "<frozen ")


@dataclass(frozen=True, slots=True)
class StackFrame:
    """``line`` is 0 for a frame of C++."""

    file: str
    line: int
    name: str


def own_frame(stack: Sequence[StackFrame]) -> StackFrame | None:
    """The innermost frame of the program's own code; None where all of it is installed, or of C++."""
    return next((frame for frame in stack if frame.line and not any(part in frame.file for part in _INSTALLED)), None)


def frame_text(frame: StackFrame) -> str:
    """``train.py:42 in step``; of C++ its name."""
    file = frame.file.replace("\\", "/").rpartition("/")[2]
    return f"{file}:{frame.line} in {frame.name}" if frame.line else frame.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """What the allocator holds at one moment: ``reserved`` is ``allocated`` and pending and cached.

    ``largest_free_bytes`` is the largest cached block, ``blocks`` counts those that are allocated,
    ``private_pool_bytes`` is reserved in pools of CUDA graphs and MemPools. ``requested_bytes`` is None where the
    release does not tell it.
    """

    reserved_bytes: int
    allocated_bytes: int
    pending_bytes: int
    cached_bytes: int
    requested_bytes: int | None
    private_pool_bytes: int
    largest_free_bytes: int
    segments: int
    blocks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Blocks of one stack (an index into ``stacks``, None where none was recorded) that live at the peak.

    ``oldest_event`` and ``newest_event`` are the events that made them; None for a block from before the history.
    """

    stack: int | None
    category: str
    bytes: int
    blocks: int
    oldest_event: int | None
    newest_event: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Age:
    """What lives at the peak of one age: ``steps`` ago it was made (0 in the step of the peak).

    None is from before the history. Where no steps are known, ages are quarters of the history, and ``steps`` counts
    those.
    """

    steps: int | None
    bytes: int
    blocks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One repetition of the program's work, from the event ``first`` up to ``last``, with its own peak."""

    name: str
    first: int
    last: int
    peak_allocated_bytes: int
    end_allocated_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """Blocks of one stack of which each step leaves some more: ``bytes`` in all, over ``steps`` steps."""

    stack: int | None
    bytes: int
    blocks: int
    steps: int
    bytes_per_step: int


@dataclass(frozen=True, slots=True)
class Point:
    """The allocator's bytes after an event; ``at_unix`` in seconds, None where the release writes no times."""

    event: int
    at_unix: float | None
    allocated_bytes: int
    reserved_bytes: int


@dataclass(frozen=True, slots=True)
class Bands:
    """The allocated bytes over a history: ``bytes`` has for each of ``names`` those after each of ``events``."""

    events: tuple[int, ...]
    names: tuple[str, ...]
    bytes: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class MappedBlock:
    """``state`` is "allocated", "pending" or "free"; ``stack`` as in Holder."""

    bytes: int
    state: str
    requested_bytes: int
    stack: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedSegment:
    """One segment as it was at the end, its blocks in the order of their addresses; they fill it."""

    address: int
    bytes: int
    stream: int
    pool: tuple[int, int]
    small: bool
    expandable: bool
    blocks: tuple[MappedBlock, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """Reserved bytes of the program's history under other settings; points as in ``timeline``."""

    settings: Mapping[str, str]
    survives: bool
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SnapshotSummary:
    """One device of a snapshot.

    ``peak`` is the moment after ``peak_event`` at which most was allocated, within the history; None where the file
    holds no history: then ``holders``, ``categories`` and ``ages`` are of the end. ``stacks`` are innermost frame
    first. ``timeline`` is thinned out, and keeps every extreme. ``complete_trace`` tells that the history begins with
    an empty allocator. ``failed_bytes`` is what the last failed request asked for, and ``failed_event`` its event.
    """

    device: int
    events: int
    complete_trace: bool
    end: Balance
    peak: Balance | None = None
    peak_event: int | None = None
    peak_at_unix: float | None = None
    peak_reserved_bytes: int | None = None
    failed_bytes: int | None = None
    failed_event: int | None = None
    torch_version: str | None = None
    total_bytes: int | None = None
    settings: Mapping[str, str] = field(default_factory=dict)
    stacks: tuple[tuple[StackFrame, ...], ...] = ()
    holders: tuple[Holder, ...] = ()
    categories: Mapping[str, int] = field(default_factory=dict)
    ages: tuple[Age, ...] = ()
    steps: tuple[Step, ...] = ()
    growth: tuple[Growth, ...] = ()
    timeline: tuple[Point, ...] = ()
    segments: tuple[MappedSegment, ...] = ()
    replay: Replay | None = None
    curves: tuple[Curve, ...] = ()
    notes: tuple[str, ...] = ()


def snapshot_to_json(summary: SnapshotSummary) -> dict[str, Any]:
    """As ``vramscope snapshot --json`` prints it."""
    return {"schema": SCHEMA, **asdict(summary)}
