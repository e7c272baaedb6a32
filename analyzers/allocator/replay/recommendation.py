"""Which of the replayed settings to take: one that survives, needs little and costs little; none where none does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vramscope.analyzers.allocator.replay.trial import attempt, same
from vramscope.analyzers.allocator.replay.window import Window
from vramscope.schema.replay import ReplayResult
from vramscope.schema.units import format_bytes

# A change of settings is not worth less than this part of what is reserved.
_WORTH = 0.03
# So much more than the least is no reason for a setting that costs more; where the program failed, or the figures are
# estimates, what comes behind the history counts too.
_NEAR, _NEAR_UNSURE = 0.02, 0.15
# Of the room: an estimate that leaves less is none to rely on.
_MARGIN = 0.05


def recommend(window: Window, results: Sequence[ReplayResult]) -> tuple[int | None, str]:
    """An index into the results, and why; None where no setting survives."""
    recorded = results[0]
    if window.failed and recorded.survives:
        # The model answers what really failed, so it is the model that is wrong.
        recorded = replace(recorded, survives=False)
    surviving = [index for index, result in enumerate(results) if result.survives and (index or recorded.survives)]
    if not surviving:
        return None, "no setting that was tried gets through"
    surviving = [index for index in surviving if has_margin(window, results[index])] or surviving
    least = min(results[index].peak_reserved_bytes for index in surviving)
    if recorded.survives and recorded.peak_reserved_bytes - least <= _WORTH * recorded.peak_reserved_bytes:
        return 0, "no other setting needs noticeably less"
    unsure = not recorded.survives or any(result.estimated for result in results)
    near = least * (1 + (_NEAR_UNSURE if unsure else _NEAR))
    chosen = min(
        (index for index in surviving if results[index].peak_reserved_bytes <= near),
        key=lambda index: (_cost(window, results[index]), results[index].peak_reserved_bytes),
    )
    if chosen == 0:
        return 0, "no other setting needs noticeably less"
    result = results[chosen]
    about = "about " if result.estimated else ""
    if recorded.survives:
        saved = format_bytes(recorded.peak_reserved_bytes - result.peak_reserved_bytes)
        return chosen, f"{about}{saved} less are reserved at the peak"
    margin = margin_bytes(window, result)
    if margin is None:
        return chosen, "it gets through"
    return chosen, f"it gets through, with {about}{format_bytes(margin)} left at the peak"


def margin_bytes(window: Window, result: ReplayResult) -> int | None:
    """What is left at the peak; None where the room is not known, or the setting fails."""
    room = window.room_bytes
    return None if room is None or not result.survives else max(0, room - result.peak_reserved_bytes)


def has_margin(window: Window, result: ReplayResult) -> bool:
    """Whether what is left is more than an estimate may be wrong by; an exact figure needs nothing left."""
    margin, room = margin_bytes(window, result), window.room_bytes
    return not result.estimated or margin is None or room is None or margin >= _MARGIN * room


def missing_bytes(window: Window, results: Sequence[ReplayResult]) -> int | None:
    """What the best of the settings would need beyond what there is; None where one survives or room is not known."""
    room = window.room_bytes
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
