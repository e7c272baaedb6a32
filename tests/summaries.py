"""Summaries of recorded snapshots, and a made-up replay for them."""

from __future__ import annotations

import gzip
from dataclasses import replace
from pathlib import Path
from typing import Any

from vramscope.analyzers.snapshot.reading_stacks import read_recording
from vramscope.analyzers.snapshot.summary.course import follow
from vramscope.analyzers.snapshot.summary.summarize import summarize
from vramscope.analyzers.snapshot.summary.timeline import thin_out
from vramscope.schema.replay import Fidelity, Replay, ReplayResult
from vramscope.schema.snapshot import Balance, Curve, Point, SnapshotSummary
from vramscope.schema.units import MIB

RECORDINGS = Path(__file__).parent / "data" / "snapshots"


def recorded_summary(name: str) -> SnapshotSummary:
    """Of one of the recordings, with a point for every event."""
    recording = read_recording(gzip.decompress((RECORDINGS / f"{name}.pickle.gz").read_bytes()))
    course = follow(recording.snapshot)
    events = recording.snapshot.events
    points = thin_out(events, course.allocated, course.reserved, stretches=len(events))
    return replace(summarize(recording, "2.15.0"), timeline=points)


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
        claimed=True,
        reason="needs least and costs least",
    )
    return {"replay": replay, "curves": tuple(curves)}
