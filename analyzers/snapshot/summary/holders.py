"""Who holds memory at one moment: by stack, by category, by age."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence

from vramscope.analyzers.snapshot.form import FREE_COMPLETED, FREE_REQUESTED
from vramscope.analyzers.snapshot.recording import Recording
from vramscope.analyzers.snapshot.stacks import NONE
from vramscope.analyzers.snapshot.summary.categories import UNATTRIBUTED, categorize, without_stack
from vramscope.analyzers.snapshot.summary.course import Live
from vramscope.schema.snapshot import CATEGORIES, Age, Holder, Step

_QUARTERS = 4


def holders_of(
    recording: Recording, live: Sequence[Live], final_stacks: Mapping[int, int]
) -> tuple[tuple[Holder, ...], dict[str, int]]:
    """The allocated blocks by stack, those with most bytes first, and the bytes of each category.

    ``final_stacks`` tell the stacks of blocks from before the history, where those live until its end.
    """
    of_stack, unknown = categorize(recording), without_stack(recording)
    freed = _freed_addresses(recording) if any(block.event < 0 for block in live) else frozenset()
    found: dict[tuple[int, str], list[int]] = {}
    for block in live:
        if block.pending:
            continue
        if block.event >= 0:
            stack = recording.event_stacks[block.event] if recording.event_stacks else NONE
            category = unknown(block.event) if stack == NONE else of_stack[stack]
        else:
            stack = NONE if block.address in freed else final_stacks.get(block.address, NONE)
            category = UNATTRIBUTED if stack == NONE else of_stack[stack]
        row = found.setdefault((stack, category), [0, 0, block.event, block.event])
        row[0] += block.bytes
        row[1] += 1
        row[2] = min(row[2], block.event)
        row[3] = max(row[3], block.event)
    holders = [
        Holder(
            stack=None if stack == NONE else stack,
            category=category,
            bytes=size,
            blocks=blocks,
            oldest_event=None if oldest < 0 else oldest,
            newest_event=None if newest < 0 else newest,
        )
        for (stack, category), (size, blocks, oldest, newest) in found.items()
    ]
    holders.sort(key=lambda holder: (-holder.bytes, -holder.blocks, holder.stack or 0))
    sums = dict.fromkeys(CATEGORIES, 0)
    for holder in holders:
        sums[holder.category] += holder.bytes
    return tuple(holders), {category: size for category, size in sums.items() if size}


def _freed_addresses(recording: Recording) -> frozenset[int]:
    """Where the history frees a block: what lies there at the end is another."""
    return frozenset(event[1] for event in recording.snapshot.events if event[0] in (FREE_REQUESTED, FREE_COMPLETED))


def ages_of(live: Sequence[Live], steps: Sequence[Step], peak_event: int, events: int) -> tuple[Age, ...]:
    """The youngest first; what is from before the history last."""
    if len(steps) > 1:
        firsts = [step.first for step in steps]
        age = _age(lambda event: bisect_right(firsts, event) - 1, peak_event)
    else:
        age = _age(lambda event: event * _QUARTERS // max(events, 1), peak_event)
    found: dict[int | None, list[int]] = {}
    for block in live:
        if not block.pending:
            row = found.setdefault(None if block.event < 0 else age(block.event), [0, 0])
            row[0] += block.bytes
            row[1] += 1
    known = sorted(steps for steps in found if steps is not None)
    order: list[int | None] = [*known, None] if None in found else [*known]
    return tuple(Age(steps=steps, bytes=found[steps][0], blocks=found[steps][1]) for steps in order)


def _age(place: Callable[[int], int], peak_event: int) -> Callable[[int], int]:
    now = place(peak_event)
    return lambda event: now - place(event)
