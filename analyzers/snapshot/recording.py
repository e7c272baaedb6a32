"""A snapshot with what a replay has no use for: the stacks of its blocks and events, and the program's own marks."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field

from vramscope.analyzers.snapshot.form import Snapshot
from vramscope.schema.snapshot import StackFrame

OPTIMIZER_STEP = "Optimizer.step#"  # and behind it, in PyTorch's own marks, which


@dataclass(frozen=True, slots=True)
class Mark:
    """A span that the program named: an optimizer's step, a profiler's step, or one of its own."""

    name: str
    begins: bool
    at_us: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """``event_stacks`` has a number into ``stacks`` for each event that allocates, else stacks.NONE; so has
    ``block_stacks`` by the addresses of the blocks at the end.

    ``has_requests`` tells that the release writes what was asked for before rounding. ``marks`` are in order of time.
    ``other_devices`` are those of the same file.
    """

    snapshot: Snapshot
    stacks: tuple[tuple[StackFrame, ...], ...] = ()
    event_stacks: array[int] = field(default_factory=lambda: array("i"))
    block_stacks: dict[int, int] = field(default_factory=dict)
    marks: tuple[Mark, ...] = ()
    has_requests: bool = True
    other_devices: tuple[int, ...] = ()
