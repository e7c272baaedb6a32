"""The segments and the history in an agent's document, in the form of a snapshot: an error's report can be replayed."""

from __future__ import annotations

import binascii
import re
import zlib
from array import array
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from vramscope.analyzers.settings import parse_settings
from vramscope.analyzers.snapshot.form import (
    ACTIONS,
    ALLOC,
    ORDINARY,
    SEGMENT_ALLOC,
    SEGMENT_UNMAP,
    BlockState,
    Opening,
    SegmentState,
    Snapshot,
    SnapshotError,
    with_pools,
)
from vramscope.analyzers.snapshot.opening import joined
from vramscope.analyzers.snapshot.reading import ordered
from vramscope.analyzers.snapshot.recording import OPTIMIZER_STEP, Mark, Recording
from vramscope.analyzers.snapshot.stacks import NONE, StackTable, cleaned
from vramscope.schema.snapshot import StackFrame

if TYPE_CHECKING:
    from vramscope.schema.evidence import Evidence, FirstEvents

# An event is four numbers of 64 bits; of more events than these none are kept.
_EVENT_BYTES, _MOST_EVENTS = 32, 200_000
_MOST_BYTES = _EVENT_BYTES * _MOST_EVENTS
_CALL = re.compile(r"(.*?):(\d{1,9}) (.*)", re.DOTALL)


def snapshot_of(evidence: Evidence) -> Snapshot:
    """SnapshotError where the document has no history, or its segments were cut or do not hold together."""
    history, figures = evidence.history, evidence.figures
    if history is None or not history.entries:
        raise SnapshotError("the report holds no allocation history")
    if any(line.startswith("segments") for line in evidence.cut):
        raise SnapshotError("the report holds only a part of the segments")
    states = []
    for segment in evidence.segments:
        rows, at = [], segment.address
        for block in segment.blocks:
            if block.bytes <= 0:
                raise SnapshotError("a block without bytes")
            rows.append(BlockState(at, block.bytes, block.state, block.requested_bytes))
            at += block.bytes
        if at - segment.address != segment.bytes:
            raise SnapshotError(f"the blocks of the segment at {segment.address:#x} do not fill it")
        pool = (segment.pool[0], segment.pool[1]) if len(segment.pool) == 2 else ORDINARY
        states.append(
            SegmentState(
                address=segment.address,
                bytes=segment.bytes,
                stream=segment.stream,
                pool=pool,
                small=segment.small,
                expandable=segment.expandable,
                blocks=tuple(rows),
            )
        )
    codes = [ACTIONS.get(action) for action in history.actions]
    events = []
    for row in history.entries:
        if len(row) < 5 or not 0 <= row[0] < len(codes):
            raise SnapshotError("a malformed event")
        action = codes[row[0]]
        if action is not None:
            if not row[2] and SEGMENT_ALLOC <= action <= SEGMENT_UNMAP:
                raise SnapshotError("a segment without bytes")
            events.append((action, row[1], row[2], row[3], ORDINARY, row[4]))
    notes: tuple[str, ...] = ()
    if any(segment.pool != ORDINARY for segment in states):
        notes = ("the report's history does not tell pools: events are in that of the segment at their address",)
    snapshot = Snapshot(
        device=figures.stats.device,
        segments=ordered(states),
        events=with_pools(events, states),
        opening=_opening(evidence.opening, figures.stats.allocations, states),
        settings=parse_settings(figures.allocator_settings),
        max_entries=history.max_entries or None,
        torch_version=figures.torch_version,
        total_bytes=figures.total_bytes,
        limit_bytes=figures.limit_bytes,
        peak_allocated_bytes=figures.stats.allocated_peak_bytes,
        capacity_bytes=None if figures.free_bytes is None else figures.free_bytes + sum(row.bytes for row in states),
        notes=notes,
    )
    return joined(snapshot)


def _opening(kept: FirstEvents | None, allocations: int | None, segments: Sequence[SegmentState]) -> Opening | None:
    """None where there is none, or it does not hold together: it is a help, and no more."""
    if kept is None or not allocations:
        return None
    codes = [ACTIONS.get(action) for action in kept.actions]
    numbers = array("Q")
    for part in kept.parts:
        try:
            unpacked = zlib.decompressobj().decompress(binascii.a2b_base64(part), _MOST_BYTES)
        except (ValueError, zlib.error):
            return None
        if len(unpacked) % _EVENT_BYTES or len(numbers) * numbers.itemsize + len(unpacked) > _MOST_BYTES:
            return None
        numbers.frombytes(unpacked)
    events = []
    for place in range(0, len(numbers), 4):
        number, address, size, stream = numbers[place : place + 4]
        if number >= len(codes):
            return None
        action = codes[number]
        if action is not None:
            if not size and SEGMENT_ALLOC <= action <= SEGMENT_UNMAP:
                return None
            events.append((action, address, size, stream, ORDINARY, 0))
    rows = [(row[0], row[1], row[2]) for row in kept.steps if len(row) == 3]
    backwards = any(other[0] <= one[0] or other[1] < one[1] or other[2] < one[2] for one, other in pairwise(rows))
    if len(rows) != len(kept.steps) or backwards:
        return None
    return Opening(events=with_pools(events, segments), steps=tuple(rows), allocations=allocations)


def recording_of(evidence: Evidence) -> Recording:
    """The same with the stacks of the events that allocate, and the ends of steps; blocks have no stacks in it."""
    snapshot = snapshot_of(evidence)
    history = evidence.history
    assert history is not None
    table = StackTable()
    numbers = [table.intern(tuple(filter(None, map(_frame, stack)))) for stack in history.stacks]
    # What the opening has before the history has no stacks.
    known = sum(ACTIONS.get(history.actions[row[0]]) is not None for row in history.entries)
    found = array("i", [NONE]) * (len(snapshot.events) - known)
    for row in history.entries:
        action = ACTIONS.get(history.actions[row[0]])
        if action is not None:
            known = action == ALLOC and len(row) > 5 and 0 <= row[5] < len(numbers)
            found.append(numbers[row[5]] if known else NONE)
    ends = sorted(int(moment.at_unix * 1e6) for moment in evidence.steps if moment.step is not None)
    return Recording(
        snapshot=snapshot,
        stacks=tuple(table.stacks),
        event_stacks=found,
        marks=tuple(Mark(OPTIMIZER_STEP, False, at) for at in ends),
    )


def _frame(text: str) -> StackFrame | None:
    call = _CALL.match(text)
    return cleaned(text, 0, "") if call is None else cleaned(call[1], int(call[2]), call[3])
