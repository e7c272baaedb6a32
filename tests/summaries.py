"""Summaries of recorded snapshots, worked out the plain way."""

from __future__ import annotations

import gzip
import pickle
from collections import defaultdict
from pathlib import Path
from typing import Any

from vramscope.schema.replay import Fidelity, Replay, ReplayResult
from vramscope.schema.snapshot import (
    Age,
    Balance,
    Curve,
    Growth,
    Holder,
    MappedBlock,
    MappedSegment,
    Point,
    SnapshotSummary,
    StackFrame,
    Step,
)
from vramscope.schema.units import MIB

RECORDINGS = Path(__file__).parent / "data" / "snapshots"
_STATES = {"active_allocated": "allocated", "active_pending_free": "pending", "inactive": "free"}


def recorded_summary(name: str) -> SnapshotSummary:
    """Of one of the recordings, whose history begins with an empty allocator and without private pools."""
    with gzip.open(RECORDINGS / f"{name}.pickle.gz") as file:
        # Our own file.
        raw = pickle.load(file)
    return _summary(raw["segments"], raw["device_traces"][0], raw["external_annotations"])


class _Stacks:
    def __init__(self) -> None:
        self.index: dict[tuple[StackFrame, ...], int] = {}

    def add(self, frames: list[dict[str, Any]]) -> int | None:
        stack = tuple(StackFrame(frame["filename"], frame["line"], frame["name"]) for frame in frames)
        return self.index.setdefault(stack, len(self.index)) if stack else None


def _summary(
    segments: list[dict[str, Any]], entries: list[dict[str, Any]], annotations: list[dict[str, Any]]
) -> SnapshotSummary:
    stacks = _Stacks()
    live: dict[int, tuple[int, int | None, int]] = {}
    allocated = reserved = peak = peak_event = peak_reserved = 0
    at_peak: dict[int, tuple[int, int | None, int]] = {}
    failed: tuple[int, int] | None = None
    points = []
    for number, entry in enumerate(entries):
        size = entry["size"]
        if entry["action"] == "alloc":
            live[entry["addr"]] = (-(-size // 512) * 512, stacks.add(entry.get("frames", [])), number)
            allocated += live[entry["addr"]][0]
        elif entry["action"] == "free_completed":
            allocated -= live.pop(entry["addr"])[0]
        elif entry["action"] == "segment_alloc":
            reserved += size
        elif entry["action"] == "segment_free":
            reserved -= size
        elif entry["action"] == "oom":
            failed = (number, size)
        if allocated > peak:
            peak, peak_event, peak_reserved, at_peak = allocated, number, reserved, dict(live)
        points.append(Point(number, entry["time_us"] / 1e6, allocated, reserved))
    borders = _borders(annotations, entries)
    mapped = tuple(_segment(segment, stacks) for segment in segments)
    table = tuple(stacks.index)
    held: dict[int | None, list[tuple[int, int]]] = defaultdict(list)
    for size, stack, number in at_peak.values():
        held[stack].append((size, number))
    holders = tuple(
        Holder(
            stack=stack,
            category=_category(() if stack is None else table[stack]),
            bytes=sum(size for size, _ in blocks),
            blocks=len(blocks),
            oldest_event=min(number for _, number in blocks),
            newest_event=max(number for _, number in blocks),
        )
        for stack, blocks in sorted(held.items(), key=lambda item: -sum(size for size, _ in item[1]))
    )
    categories: dict[str, int] = defaultdict(int)
    for holder in holders:
        categories[holder.category] += holder.bytes
    steps = tuple(
        Step(
            name=name,
            first=first,
            last=last,
            peak_allocated_bytes=max(point.allocated_bytes for point in points[first : last + 1]),
            end_allocated_bytes=points[last].allocated_bytes,
        )
        for name, first, last in borders
    )
    leaking = next((holder for holder in holders if holder.stack is not None and _leaks(table[holder.stack])), None)
    largest = max((block.bytes for segment in mapped for block in segment.blocks if block.state == "free"), default=0)
    return SnapshotSummary(
        device=0,
        events=len(entries),
        complete_trace=True,
        end=_end(mapped, largest),
        peak=Balance(
            reserved_bytes=peak_reserved,
            allocated_bytes=peak,
            pending_bytes=0,
            cached_bytes=peak_reserved - peak,
            requested_bytes=None,
            private_pool_bytes=0,
            largest_free_bytes=largest,
            segments=len(segments),
            blocks=len(at_peak),
        ),
        peak_event=peak_event,
        peak_at_unix=entries[peak_event]["time_us"] / 1e6,
        peak_reserved_bytes=max(point.reserved_bytes for point in points),
        failed_bytes=None if failed is None else failed[1],
        failed_event=None if failed is None else failed[0],
        torch_version="2.15.0",
        settings={"expandable_segments": "False"},
        stacks=table,
        holders=holders,
        categories=dict(categories),
        ages=_ages(at_peak, borders, peak_event),
        steps=steps,
        growth=()
        if leaking is None
        else (
            Growth(
                stack=leaking.stack,
                bytes=leaking.bytes,
                blocks=leaking.blocks,
                steps=leaking.blocks,
                bytes_per_step=leaking.bytes // leaking.blocks,
            ),
        ),
        timeline=tuple(points),
        segments=mapped,
    )


def _borders(annotations: list[dict[str, Any]], entries: list[dict[str, Any]]) -> list[tuple[str, int, int]]:
    starts = [
        (mark["name"], mark["time_us"])
        for mark in annotations
        if mark["stage"] == "START" and mark["name"].startswith("step ")
    ]
    times = [entry["time_us"] for entry in entries]
    found = []
    for index, (name, begin) in enumerate(starts):
        end = starts[index + 1][1] if index + 1 < len(starts) else times[-1] + 1
        inside = [number for number, time in enumerate(times) if begin <= time < end]
        if inside:
            found.append((name, inside[0], inside[-1]))
    return found


def _segment(segment: dict[str, Any], stacks: _Stacks) -> MappedSegment:
    return MappedSegment(
        address=segment["address"],
        bytes=segment["total_size"],
        stream=segment["stream"],
        pool=tuple(segment["segment_pool_id"]),
        small=segment["segment_type"] == "small",
        expandable=segment["is_expandable"],
        blocks=tuple(
            MappedBlock(
                bytes=block["size"],
                state=_STATES[block["state"]],
                requested_bytes=block["requested_size"],
                stack=stacks.add(block.get("frames", [])) if block["state"] != "inactive" else None,
            )
            for block in segment["blocks"]
        ),
    )


def _category(stack: tuple[StackFrame, ...]) -> str:
    names = {frame.name for frame in stack}
    if not stack:
        return "unattributed"
    if names & {"_init_group", "_cuda_graph_capture_health_check"}:
        return "optimizer"
    if "__init__" in names:
        return "parameters"
    return "activations"


def _leaks(stack: tuple[StackFrame, ...]) -> bool:
    return any(frame.name == "remember" for frame in stack)


def _ages(
    blocks: dict[int, tuple[int, int | None, int]], borders: list[tuple[str, int, int]], peak_event: int
) -> tuple[Age, ...]:
    def step_of(event: int) -> int | None:
        return next((index for index, (_, first, last) in enumerate(borders) if first <= event <= last), None)

    now = step_of(peak_event)
    ages: dict[int | None, list[int]] = defaultdict(list)
    for size, _, number in blocks.values():
        then = step_of(number)
        ages[None if now is None or then is None else now - then].append(size)
    return tuple(
        Age(steps=age, bytes=sum(sizes), blocks=len(sizes))
        for age, sizes in sorted(ages.items(), key=lambda item: (item[0] is None, item[0] or 0))
    )


def _end(segments: tuple[MappedSegment, ...], largest: int) -> Balance:
    held = [block.bytes for segment in segments for block in segment.blocks if block.state != "free"]
    return balance_of(
        Point(0, None, sum(held), sum(segment.bytes for segment in segments)), largest, len(segments), len(held)
    )


def balance_of(point: Point, largest: int, segments: int, blocks: int) -> Balance:
    """What a point says, and the rest as told."""
    return Balance(
        reserved_bytes=point.reserved_bytes,
        allocated_bytes=point.allocated_bytes,
        pending_bytes=0,
        cached_bytes=point.reserved_bytes - point.allocated_bytes,
        requested_bytes=None,
        private_pool_bytes=0,
        largest_free_bytes=largest,
        segments=segments,
        blocks=blocks,
    )


def with_replay(summary: SnapshotSummary) -> dict[str, Any]:
    """The fields of a replay under other settings, for ``dataclasses.replace``: three results, the second advised."""
    groups: tuple[dict[str, str], ...] = (
        dict(summary.settings),
        {"expandable_segments": "True"},
        {"max_split_size_mb": "64"},
    )
    curves = []
    for number, group in enumerate(groups):
        points = []
        for point in summary.timeline:
            cached = point.reserved_bytes - point.allocated_bytes
            reserved = point.allocated_bytes + cached * (3, 1, 4)[number] // 3
            points.append(Point(point.event, point.at_unix, point.allocated_bytes, reserved))
        curves.append(Curve(settings=group, survives=number == 1, points=tuple(points)))
    results = tuple(
        ReplayResult(
            settings=curve.settings,
            survives=curve.survives,
            peak_reserved_bytes=max(point.reserved_bytes for point in curve.points),
            peak_allocated_bytes=max(point.allocated_bytes for point in curve.points),
            segment_allocs=60 + number,
            segment_frees=3,
            ooms=int(not curve.survives),
            alloc_retries=number,
            failed_event=None if curve.survives else summary.events - 1,
            failed_bytes=None if curve.survives else 20 * MIB,
        )
        for number, curve in enumerate(curves)
    )
    replay = Replay(
        device=summary.device,
        events=summary.events,
        fidelity=Fidelity(exact=True),
        capacity_bytes=640 * MIB,
        torch_version="2.15.0",
        results=results,
        recommended=1,
        reason="needs least and costs least",
    )
    return {"replay": replay, "curves": tuple(curves)}
