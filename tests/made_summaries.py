"""Summaries that no recording gives: as large as they come, and with names of those who mean harm."""

from __future__ import annotations

import random

from tests.summaries import balance_of
from vramscope.schema.replay import Fidelity, Replay, ReplayResult
from vramscope.schema.snapshot import (
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
from vramscope.schema.units import GIB, KIB, MIB

HOSTILE = (
    "</script><script>document.title='owned'</script>",
    "<!--<script>",
    "<img src=x onerror=\"document.title='owned'\">",
    "a\u2028b\u2029c",
    "quotes ' \" ` ${document.title='owned'} \\u003c \\",
    "right-to-left \u202egnp.exe",
    "half a pair \udcff\ud800",
    "&lt;b&gt;&amp;",
    "]]>",
    "nul \0 and bell \7",
)


def large_summary(
    *, points: int = 100_000, blocks: int = 100_000, stacks: int = 4_000, depth: int = 40
) -> SnapshotSummary:
    """As large as they come: every event a point, as many blocks in segments of all sizes, deep stacks."""
    rng = random.Random(7)
    table = tuple(
        tuple(
            # The outer frames are shared, as a training loop's are.
            StackFrame(
                f"/home/ada/train/part_{level % 7}.py", 10 + (number >> max(0, depth - 1 - level)) % 97, f"call_{level}"
            )
            for level in reversed(range(depth))
        )
        for number in range(stacks)
    )
    segments = []
    left = blocks
    address = 0x7F00_0000_0000
    while left:
        count = min(left, rng.choice((1, 3, 40, 400)))
        made = tuple(
            MappedBlock(
                bytes=size,
                state=rng.choices(("allocated", "free", "pending"), (80, 18, 2))[0],
                requested_bytes=size - rng.randrange(512),
                stack=rng.randrange(stacks),
            )
            for size in (512 * rng.randrange(1, 4000) for _ in range(count))
        )
        total = sum(block.bytes for block in made)
        segments.append(
            MappedSegment(
                address=address, bytes=total, stream=0, pool=(0, 0), small=count > 40, expandable=False, blocks=made
            )
        )
        address += total
        left -= count
    timeline, held = [], 0
    for event in range(points):
        held = max(0, held + 512 * rng.randrange(-9000, 9400))
        timeline.append(Point(event, 1.8e9 + event * 0.00021, held, held + GIB))
    top = max(timeline, key=lambda point: point.allocated_bytes)
    holders = tuple(
        Holder(
            stack=number,
            category=("activations", "parameters", "gradients")[number % 3],
            bytes=(number % 977 + 1) * 64 * KIB,
            blocks=number % 50 + 1,
            oldest_event=number,
            newest_event=number + 9,
        )
        for number in range(stacks)
    )
    reserved = sum(segment.bytes for segment in segments)
    free = sum(block.bytes for segment in segments for block in segment.blocks if block.state == "free")
    last = Point(points - 1, None, reserved - free, reserved)
    return SnapshotSummary(
        device=0,
        events=points,
        complete_trace=False,
        end=balance_of(last, MIB, len(segments), blocks),
        peak=balance_of(top, MIB, len(segments), blocks),
        peak_event=top.event,
        peak_at_unix=top.at_unix,
        peak_reserved_bytes=top.reserved_bytes,
        stacks=table,
        holders=holders,
        categories={"activations": GIB, "parameters": GIB // 2},
        timeline=tuple(timeline),
        segments=tuple(segments),
    )


def hostile_summary() -> SnapshotSummary:
    """Every text that a file can bring, as those who mean harm write it."""
    table = tuple((StackFrame(text, 7, text), StackFrame("/home/ada/train.py", 1, "main")) for text in HOSTILE)
    block = MappedBlock(bytes=MIB, state="allocated", requested_bytes=MIB, stack=0)
    timeline = (Point(0, 1.8e9, 0, 0), Point(1, 1.8e9 + 1, MIB, 2 * MIB), Point(2, 1.8e9 + 2, 0, 2 * MIB))
    settings = {text: text for text in HOSTILE}
    holders = tuple(
        Holder(stack=number, category=text, bytes=MIB, blocks=1, oldest_event=0, newest_event=1)
        for number, text in enumerate(HOSTILE)
    )
    summary = SnapshotSummary(
        device=0,
        events=3,
        complete_trace=True,
        end=balance_of(timeline[-1], MIB, 1, 1),
        peak=balance_of(timeline[1], MIB, 1, 1),
        peak_event=1,
        peak_at_unix=timeline[1].at_unix,
        peak_reserved_bytes=2 * MIB,
        torch_version=HOSTILE[0],
        settings=settings,
        stacks=table,
        holders=holders,
        categories=dict.fromkeys(HOSTILE, MIB),
        steps=tuple(
            Step(name=text, first=1, last=2, peak_allocated_bytes=MIB, end_allocated_bytes=0) for text in HOSTILE
        ),
        growth=tuple(
            Growth(stack=number, bytes=MIB, blocks=2, steps=2, bytes_per_step=MIB // 2)
            for number in range(len(HOSTILE))
        ),
        timeline=timeline,
        segments=(
            MappedSegment(
                address=2**64 - 2 * MIB,
                bytes=2 * MIB,
                stream=0,
                pool=(0, 0),
                small=True,
                expandable=False,
                blocks=(block, MappedBlock(bytes=MIB, state="free", requested_bytes=0, stack=None)),
            ),
        ),
        curves=(Curve(settings=settings, survives=True, points=timeline),),
        notes=HOSTILE,
    )
    replay = Replay(
        device=0,
        events=3,
        fidelity=Fidelity(exact=False, mismatches=1, first_mismatch=HOSTILE[0], uncertain=HOSTILE),
        capacity_bytes=MIB,
        results=(ReplayResult(settings=settings),),
        reason=HOSTILE[2],
    )
    return SnapshotSummary(
        **{name: getattr(summary, name) for name in summary.__slots__ if name != "replay"}, replay=replay
    )
