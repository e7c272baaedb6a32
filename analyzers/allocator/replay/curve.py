"""What a history takes under some settings while it goes on: a curve of it, for one result of a trial."""

from __future__ import annotations

from vramscope.analyzers.allocator.blocks import Block
from vramscope.analyzers.allocator.model import Allocator
from vramscope.analyzers.allocator.replay import state
from vramscope.analyzers.allocator.replay.trial import allocator_of, follow, lead
from vramscope.analyzers.allocator.replay.window import Window
from vramscope.schema.replay import ReplayResult

_STRETCHES = 500
# (event, allocated bytes, reserved bytes)
Sample = tuple[int, int, int]


def curve_of(window: Window, result: ReplayResult) -> list[Sample]:
    """The most that each stretch of the history comes to, at its first event, and what there is at its last.

    It ends where the result fails. What a result that is an estimate adds to what was replayed, is in it throughout.
    """
    if not result.survives and result.failed_event is None:
        return []
    allocator = allocator_of(window, result.settings, bounded=not result.estimated)
    blocks: dict[int, Block] = {}
    if result.estimated:
        lead(allocator, window.past, blocks)
    else:
        blocks = dict(enumerate(state.put_in(allocator, window.start)))
    samples = _samples(allocator, window, blocks, None if result.survives else result.failed_event)
    more = 0
    if result.estimated and result.survives and samples:
        more = result.peak_reserved_bytes - max(reserved for _, _, reserved in samples)
    return [(event, allocated, reserved + more) for event, allocated, reserved in samples]


def _samples(allocator: Allocator, window: Window, blocks: dict[int, Block], end: int | None) -> list[Sample]:
    calls = [call for call in window.calls if end is None or call[5] <= end]
    length = max(1, -(-len(calls) // _STRETCHES))
    samples: list[Sample] = []
    first, ending = 0, window.ending
    while first < len(calls):
        last = min(first + length, len(calls))
        allocator.allocated_peak_bytes = allocator.allocated_bytes
        allocator.reserved_peak_bytes = allocator.reserved_bytes
        try:
            failed = follow(allocator, calls[first:last], blocks, ending)
        except KeyError:
            return samples  # of a past in which not all had room
        event = calls[last - 1][5] if failed is None else failed[0]
        if event > calls[first][5]:
            samples.append((calls[first][5], allocator.allocated_peak_bytes, allocator.reserved_peak_bytes))
        samples.append((event, allocator.allocated_bytes, allocator.reserved_bytes))
        if failed is not None:
            return samples
        first = last
    return samples
