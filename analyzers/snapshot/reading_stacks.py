"""A snapshot file with its stacks and the program's marks: what ``reading`` leaves out."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import Any

from vramscope.analyzers.snapshot.brief import brief_fields
from vramscope.analyzers.snapshot.form import ACTIONS, SnapshotError
from vramscope.analyzers.snapshot.reading import devices_of, open_snapshot, take
from vramscope.analyzers.snapshot.recording import Mark, Recording
from vramscope.analyzers.snapshot.stacks import NONE, StackTable
from vramscope.analyzers.snapshot.unpickling import Source, size_of

_MAX_MARKS = 1_000_000
_MAX_NAME = 200


def read_recording(source: Source, device: int | None = None) -> Recording:
    """As ``read_snapshot``, with the stacks. SnapshotError where they are malformed too."""
    value = open_snapshot(source)
    snapshot, segments, entries = take(value, size_of(source), device)
    table = StackTable()
    event_stacks = _of_events(entries, table)
    block_stacks = _of_blocks(segments, table)
    return Recording(
        snapshot=snapshot,
        stacks=tuple(table.stacks),
        event_stacks=event_stacks,
        block_stacks=block_stacks,
        marks=_marks(value.get("external_annotations"), snapshot.device),
        has_requests=any("requested_size" in block for segment in segments for block in segment["blocks"]),
        other_devices=tuple(sorted(devices_of(value) - {snapshot.device})),
    )


def _of_events(entries: Sequence[dict[str, Any]], table: StackTable) -> array[int]:
    found, number = array("i"), table.number
    for entry in entries:
        action = entry["action"]
        if action == "alloc":
            found.append(number(entry.get("frames")))
        elif action in ACTIONS:
            found.append(NONE)
    return found


def _of_blocks(segments: Iterable[dict[str, Any]], table: StackTable) -> dict[int, int]:
    """By address. PyTorch 1.13 and 2.0 keep a block's stack in its history, and no address."""
    found = {}
    for segment in segments:
        at = segment["address"]
        for block in segment["blocks"]:
            frames = block.get("frames")
            history = block.get("history")
            if frames is None and isinstance(history, list) and history and isinstance(history[0], dict):
                frames = history[0].get("frames")
            stack = table.number(frames)
            if stack != NONE:
                found[at] = stack
            at += block["size"]
    return found


def _marks(found: object, device: int) -> tuple[Mark, ...]:
    if found is None:
        return ()
    if not isinstance(found, list):
        raise SnapshotError("external_annotations is not a list")
    marks = []
    for mark in found[-_MAX_MARKS:]:
        if not isinstance(mark, dict):
            raise SnapshotError("an annotation is not a dict")
        name, stage, at = mark.get("name"), mark.get("stage"), mark.get("time_us")
        if not isinstance(name, str) or stage not in ("START", "END") or type(at) is not int:
            raise SnapshotError(f"a malformed annotation: {brief_fields(mark)}")
        # A program that uses one device names its spans on that one, whatever else it holds.
        if mark.get("device", device) in (device, -1):
            marks.append(Mark(name[:_MAX_NAME], stage == "START", at))
    marks.sort(key=lambda mark: mark.at_us)
    return tuple(marks)
