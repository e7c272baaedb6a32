"""Which of the replayed settings to take: one that survives, needs little and costs little; none where none does."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.allocator.replay.trial import attempt, same
from vramscope.analyzers.allocator.replay.window import Window
from vramscope.schema.replay import ReplayResult
from vramscope.schema.units import format_bytes

# A change of settings is not worth less than this part of what is reserved.
_WORTH = 0.03
_NEAR = 0.02


def recommend(window: Window, results: Sequence[ReplayResult]) -> tuple[int | None, str]:
    """An index into the results, and why; None where no setting survives."""
    recorded = results[0]
    surviving = [index for index, result in enumerate(results) if result.survives]
    if not surviving:
        return None, "no setting that was tried gets through"
    least = min(results[index].peak_reserved_bytes for index in surviving)
    if recorded.survives and recorded.peak_reserved_bytes - least <= _WORTH * recorded.peak_reserved_bytes:
        return 0, "no other setting needs noticeably less"
    near = [index for index in surviving if results[index].peak_reserved_bytes <= least * (1 + _NEAR)]
    chosen = min(near, key=lambda index: (_cost(window, results[index]), results[index].peak_reserved_bytes))
    saved = format_bytes(recorded.peak_reserved_bytes - results[chosen].peak_reserved_bytes)
    if recorded.survives:
        return chosen, f"{saved} less are reserved at the peak"
    room = window.capacity_bytes
    if room is not None and window.limit_bytes is not None:
        room = min(room, window.limit_bytes)
    if room is None:
        return chosen, "it gets through"
    return chosen, f"it gets through, with {format_bytes(room - results[chosen].peak_reserved_bytes)} left at the peak"


def missing_bytes(window: Window, results: Sequence[ReplayResult]) -> int | None:
    """What the best of the settings would need beyond what there is; None where one survives or room is not known."""
    room = window.capacity_bytes
    if window.limit_bytes is not None:
        room = window.limit_bytes if room is None else min(room, window.limit_bytes)
    if room is None or any(result.survives for result in results):
        return None
    # The recorded setting and the tightest one there is.
    tried = [result.settings for result in results if result is results[0] or "expandable_segments" in result.settings]
    needed = min(attempt(window, keys, bounded=False).peak_reserved_bytes for keys in tried)
    return max(0, needed - room)


def _cost(window: Window, result: ReplayResult) -> int:
    """In the order in which one would rather have them."""
    added = {key for key, value in result.settings.items() if window.settings.get(key) != value}
    if same(result.settings, window.settings):
        return 0
    if added == {"expandable_segments"}:
        return 1
    if "max_split_size_mb" in added or "garbage_collection_threshold" in added:
        return 3 + len(added)
    return 2 + len(added)
