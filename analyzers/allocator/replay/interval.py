"""Between what and what an estimate lies: the same history after pasts that leave nothing, what was made up, or all.

Of a history that is whole a result is exact, and has no interval. It is no proof: how often it held is measured.
"""

from __future__ import annotations

from dataclasses import replace

from vramscope.analyzers.allocator.replay.cycles import start_blocks
from vramscope.analyzers.allocator.replay.trial import after_past, attempt, on_recorded_cache, with_past
from vramscope.analyzers.allocator.replay.window import ALLOC, REQUEST_FREE, Call, Window
from vramscope.analyzers.snapshot.form import ORDINARY
from vramscope.schema.replay import ReplayResult

_BEFORE = -1
# What others than the requests of the history needed is in none of the pasts: most of it where segments are kept whole.
_UNSEEN, _UNSEEN_WHOLE, _UNSEEN_GROWING, _UNSEEN_EXPANDABLE = 1.25, 1.75, 4.0, 1.1
_LESS, _LESS_WHOLE = 0.95, 0.8
_FEW = 2


def with_interval(window: Window, result: ReplayResult) -> ReplayResult:
    """A result of that window, with the least and the most that it may reserve at its peak."""
    if not result.estimated or not result.survives:
        return result
    if not window.past:
        window = with_past(window)
    tried = [after_past(replace(window, past=past), result.settings, bounded=False) for past in _pasts(window)]
    tried.append(on_recorded_cache(window, result.settings, bounded=False))
    peaks = [result.peak_reserved_bytes, *(one.peak_reserved_bytes for one in tried)]
    most = max(peaks)
    if result.settings.get("expandable_segments") == "True":
        most = int(most * _UNSEEN_EXPANDABLE)
    elif "max_split_size_mb" not in result.settings:
        most = int(most * _UNSEEN)
    else:
        # What is kept whole may fit no later request: then each step reserves more, and how many there were is unknown.
        recorded = attempt(window, window.settings, bounded=False)
        grows = tried[0].segment_allocs > recorded.segment_allocs + _FEW
        most = int(most * (_UNSEEN_GROWING if grows else _UNSEEN_WHOLE))
    if window.room_bytes is not None:
        most = max(min(most, window.room_bytes), result.peak_reserved_bytes)
    less = _LESS_WHOLE if "max_split_size_mb" in result.settings else _LESS
    least = max(int(min(peaks) * less), min(result.peak_allocated_bytes, min(peaks)))
    return replace(result, least_peak_reserved_bytes=least, most_peak_reserved_bytes=most)


def _pasts(window: Window) -> tuple[tuple[Call, ...], ...]:
    """What was made up, and one that made what is in use at the beginning, and nothing else."""
    calls: list[Call] = []
    for number, block in enumerate(start_blocks(window.start)):
        calls.append((ALLOC, number, block.bytes, block.stream, block.pool, _BEFORE))
        if block.pending:
            calls.append((REQUEST_FREE, number, 0, 0, ORDINARY, _BEFORE))
    return window.past, tuple(calls)
