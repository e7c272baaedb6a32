"""A recording becomes a summary: one device, its peak, who holds it, what grows, the map of the end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from vramscope.analyzers.snapshot.form import ALLOCATED, FREE, OOM, PENDING, Snapshot
from vramscope.analyzers.snapshot.recording import Recording
from vramscope.analyzers.snapshot.summary import balance
from vramscope.analyzers.snapshot.summary.course import Live, follow, live_after
from vramscope.analyzers.snapshot.summary.growth import find_growth
from vramscope.analyzers.snapshot.summary.holders import ages_of, holders_of
from vramscope.analyzers.snapshot.summary.segments import final_stacks, map_segments
from vramscope.analyzers.snapshot.summary.steps import find_steps
from vramscope.analyzers.snapshot.summary.timeline import at_unix, thin_out
from vramscope.schema.snapshot import SnapshotSummary, StackFrame

_NAMED = 8


def summarize(recording: Recording, torch_version: str | None = None) -> SnapshotSummary:
    """All but the replay. SettingsError for a version that is none."""
    snapshot = recording.snapshot
    course = follow(snapshot, torch_version)
    stacks = final_stacks(recording)
    peak_event = course.peak_event
    end = balance.at_end(snapshot.segments, recording.has_requests)
    live = _at_end(snapshot) if peak_event is None else live_after(course, peak_event)
    steps = find_steps(recording, course.allocated)
    failed = _last_failure(snapshot)
    holders, categories = holders_of(recording, live, stacks)
    return _without_other_stacks(
        SnapshotSummary(
            device=snapshot.device,
            events=len(snapshot.events),
            complete_trace=bool(snapshot.events) and not course.start,
            end=end,
            peak=None if peak_event is None else balance.after(course, peak_event, live, recording.has_requests),
            peak_event=peak_event,
            peak_at_unix=None if peak_event is None else at_unix(snapshot.events[peak_event]),
            peak_reserved_bytes=max(course.reserved) if course.reserved else None,
            failed_event=failed,
            failed_bytes=None if failed is None else snapshot.events[failed][2],
            torch_version=torch_version or snapshot.torch_version,
            total_bytes=snapshot.total_bytes,
            settings=dict(snapshot.settings),
            stacks=recording.stacks,
            holders=holders,
            categories=categories,
            ages=() if peak_event is None else ages_of(live, steps, peak_event, len(snapshot.events)),
            steps=steps,
            growth=find_growth(recording, course, steps),
            timeline=thin_out(snapshot.events, course.allocated, course.reserved),
            segments=map_segments(recording, stacks),
            notes=(*snapshot.notes, *course.notes, *_lacks(recording)),
        )
    )


def _last_failure(snapshot: Snapshot) -> int | None:
    failures = (index for index in range(len(snapshot.events) - 1, -1, -1) if snapshot.events[index][0] == OOM)
    return next(failures, None)


def _at_end(snapshot: Snapshot) -> list[Live]:
    return [
        Live(block.address, block.bytes, block.requested_bytes, -1, block.state == PENDING)
        for segment in snapshot.segments
        for block in segment.blocks
        if block.state != FREE
    ]


def _lacks(recording: Recording) -> Iterable[str]:
    """What is elsewhere, and what a recording of another kind would tell."""
    others = recording.other_devices[:_NAMED]
    if len(others) == 1:
        yield f"device {others[0]} is in the file too: --device shows it"
    elif others:
        names = ", ".join(map(str, others[:-1]))
        yield f"devices {names} and {others[-1]} are in the file too: --device shows one of them"
    if not recording.snapshot.events:
        yield (
            "no allocation history in it, so this is the end and not the peak: record one with "
            "torch.cuda.memory._record_memory_history()"
        )
    if not recording.stacks and any(
        block.state == ALLOCATED for segment in recording.snapshot.segments for block in segment.blocks
    ):
        yield 'no stacks in it: _record_memory_history(context="alloc") records them'


def _without_other_stacks(summary: SnapshotSummary) -> SnapshotSummary:
    """With the stacks that something refers to, in the order of the holders."""
    numbers: dict[int | None, int | None] = {None: None}
    stacks: list[tuple[StackFrame, ...]] = []
    mapped = (block.stack for segment in summary.segments for block in segment.blocks)
    for refers in (
        (holder.stack for holder in summary.holders),
        (grown.stack for grown in summary.growth),
        mapped,
    ):
        for stack in refers:
            if stack is not None and stack not in numbers:
                numbers[stack] = len(stacks)
                stacks.append(summary.stacks[stack])
    return replace(
        summary,
        stacks=tuple(stacks),
        holders=tuple(replace(holder, stack=numbers[holder.stack]) for holder in summary.holders),
        growth=tuple(replace(grown, stack=numbers[grown.stack]) for grown in summary.growth),
        segments=tuple(
            replace(segment, blocks=tuple(replace(block, stack=numbers[block.stack]) for block in segment.blocks))
            for segment in summary.segments
        ),
    )
