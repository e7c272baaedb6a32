"""A summary as the compact JSON that the page's script reads.

It refuses text that could end the element it stands in: only ASCII is written, and no ``<``, ``>`` or ``&``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

from vramscope.exporters.html.words import name_of, plain
from vramscope.schema.snapshot import CATEGORIES, Curve, MappedBlock, MappedSegment, Point, SnapshotSummary, StackFrame

_STATES = {"allocated": 0, "pending": 1, "free": 2}
_ESCAPES = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026"}


def embed(summary: SnapshotSummary) -> str:
    """JSON for ``<script type="application/json">``."""
    text = json.dumps(_columns(summary), separators=(",", ":"), ensure_ascii=True, allow_nan=False)
    return text.translate(_ESCAPES)


def _columns(summary: SnapshotSummary) -> dict[str, Any]:
    stacks = _Tree()
    leaves = [stacks.add(stack) for stack in summary.stacks]
    recommended = None if summary.replay is None else summary.replay.recommended
    chosen = None
    if summary.replay is not None and recommended:
        chosen = dict(summary.replay.results[recommended].settings)
    return {
        "events": summary.events,
        "peak": summary.peak_event,
        "failure": failure_event(summary),
        "failedBytes": summary.failed_bytes,
        "capacity": None if summary.replay is None else summary.replay.capacity_bytes,
        "frames": stacks.table(),
        "stacks": leaves,
        "categories": _categories(summary),
        "holders": _holders(summary),
        "steps": [[plain(step.name), step.first, step.last] for step in summary.steps],
        "timeline": _points(summary.timeline),
        "curves": [
            {
                "name": name_of(curve.settings),
                "survives": curve.survives,
                "advised": chosen is not None and dict(curve.settings) == chosen,
                **_steps_of(curve),
            }
            for curve in summary.curves
        ],
        "segments": _segments(summary.segments),
    }


def failure_event(summary: SnapshotSummary) -> int | None:
    """The event of the last failed request; where the summary does not tell, the replay of the recorded settings."""
    if summary.failed_event is not None or summary.failed_bytes is None or summary.replay is None:
        return summary.failed_event
    return summary.replay.results[0].failed_event if summary.replay.results else None


class _Tree:
    """Stacks from the outside in, with what they share stored once."""

    def __init__(self) -> None:
        self.files: dict[str, int] = {}
        self.names: dict[str, int] = {}
        self.frames: dict[tuple[int, int, int], int] = {}
        self.nodes: dict[tuple[int, int], int] = {}
        self.known: dict[StackFrame, int] = {}

    def add(self, stack: Sequence[StackFrame]) -> int:
        """The node of the innermost frame; -1 for a stack without frames."""
        node, nodes = -1, self.nodes
        for frame in reversed(stack):
            number = self.known.get(frame)
            if number is None:
                number = self.known[frame] = self._frame(frame)
            node = nodes.setdefault((node, number), len(nodes))
        return node

    def _frame(self, frame: StackFrame) -> int:
        file = self.files.setdefault(plain(frame.file), len(self.files))
        name = self.names.setdefault(plain(frame.name), len(self.names))
        return self.frames.setdefault((file, name, frame.line), len(self.frames))

    def table(self) -> dict[str, Any]:
        return {
            "files": list(self.files),
            "names": list(self.names),
            "frames": [list(column) for column in zip(*self.frames, strict=True)] or [[], [], []],
            # A parent is told by how far back it is: that is a small number, and 0 is none.
            "parents": [0 if parent < 0 else node - parent for node, (parent, _) in enumerate(self.nodes)],
            "of": [frame for _, frame in self.nodes],
        }


def _categories(summary: SnapshotSummary) -> list[str]:
    named = [*CATEGORIES, *summary.categories, *(holder.category for holder in summary.holders)]
    return [plain(name) for name in dict.fromkeys(named)]


def _holders(summary: SnapshotSummary) -> dict[str, list[Any]]:
    numbers = {name: number for number, name in enumerate(_categories(summary))}
    return {
        "stack": [_or_none(holder.stack) for holder in summary.holders],
        "category": [numbers[plain(holder.category)] for holder in summary.holders],
        "bytes": [holder.bytes for holder in summary.holders],
        "blocks": [holder.blocks for holder in summary.holders],
        "oldest": [holder.oldest_event for holder in summary.holders],
        "newest": [holder.newest_event for holder in summary.holders],
    }


def _points(points: Sequence[Point]) -> dict[str, list[int]]:
    timed = bool(points) and all(point.at_unix is not None for point in points)
    return {
        "event": _steps(point.event for point in points),
        "micros": _steps(round((point.at_unix or 0) * 1e6) for point in points) if timed else [],
        "allocated": _steps(point.allocated_bytes for point in points),
        "reserved": _steps(point.reserved_bytes for point in points),
    }


def _steps_of(curve: Curve) -> dict[str, list[int]]:
    # Reserved bytes change seldom: what stays is not told again, but for the end.
    kept = [
        point
        for number, point in enumerate(curve.points)
        if number in (0, len(curve.points) - 1) or point.reserved_bytes != curve.points[number - 1].reserved_bytes
    ]
    columns = _points(kept)
    del columns["allocated"]
    return columns


def _segments(segments: Sequence[MappedSegment]) -> dict[str, list[Any]]:
    blocks: list[MappedBlock] = [block for segment in segments for block in segment.blocks]
    return {
        # Beyond 2 ** 53 a script's numbers are not exact.
        "address": [f"{segment.address:x}" for segment in segments],
        "stream": [f"{segment.stream:x}" for segment in segments],
        "pool": [f"{segment.pool[0]}, {segment.pool[1]}" if any(segment.pool) else "" for segment in segments],
        "small": [int(segment.small) for segment in segments],
        "expandable": [int(segment.expandable) for segment in segments],
        "count": [len(segment.blocks) for segment in segments],
        "bytes": [block.bytes for block in blocks],
        "state": [_STATES[block.state] for block in blocks],
        "slack": [0 if block.state == "free" else block.bytes - block.requested_bytes for block in blocks],
        "stack": [_or_none(block.stack) for block in blocks],
    }


def _steps(values: Iterable[int]) -> list[int]:
    """Differences, which are shorter to write than the values."""
    listed = list(values)
    return listed[:1] + [after - before for before, after in pairwise(listed)]


def _or_none(stack: int | None) -> int:
    return -1 if stack is None else stack
