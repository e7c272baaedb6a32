"""The settings worth trying on a history: one lever at a time, then the combinations that are safe."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from vramscope.analyzers.allocator.replay.trial import same
from vramscope.analyzers.allocator.replay.window import Window
from vramscope.analyzers.allocator.settings import SettingsError, settings_of
from vramscope.schema.replay import ReplayResult

Keys = Mapping[str, str]

_SPLITS = (32, 48, 64, 96, 128, 192, 256, 384, 512, 1024)
_DIVISIONS = (2, 4, 8, 16)
_LEVERS = ("max_split_size_mb", "expandable_segments", "roundup_power2_divisions", "garbage_collection_threshold")


def first_round(window: Window) -> list[dict[str, str]]:
    """The recorded settings, then the others that the release takes; what moves no memory is kept as it is."""
    recorded = dict(window.settings)
    kept = {key: value for key, value in recorded.items() if key not in _LEVERS}
    groups: list[dict[str, str]] = [{}, {"expandable_segments": "True"}]
    groups += [{"max_split_size_mb": str(mib)} for mib in _SPLITS]
    groups += [{"roundup_power2_divisions": str(count)} for count in _DIVISIONS]
    if window.limit_bytes is not None:
        groups += [{"garbage_collection_threshold": value} for value in ("0.6", "0.8", "0.9")]
    groups += [{"expandable_segments": "True", "roundup_power2_divisions": str(count)} for count in (2, 4, 8)]
    groups += [{"max_split_size_mb": str(mib), "roundup_power2_divisions": "8"} for mib in (64, 128, 256)]
    if not window.has_expandable:
        groups = [group for group in groups if "expandable_segments" not in group]
    return _taken(window, [recorded, *({**kept, **group} for group in groups)])


def second_round(window: Window, results: Sequence[ReplayResult]) -> list[dict[str, str]]:
    """Around the best of the sizes from which blocks are not split."""
    splits = [result for result in results if set(result.settings) == {*_kept(window), "max_split_size_mb"}]
    if not splits:
        return []
    best = min(splits, key=lambda result: (not result.survives, result.peak_reserved_bytes))
    mib = int(best.settings["max_split_size_mb"])
    near = sorted({max(21, mib * factor // 16) for factor in (12, 14, 18, 20)} - {mib})
    fresh = _taken(window, [{**best.settings, "max_split_size_mb": str(value)} for value in near])
    return [keys for keys in fresh if not any(same(keys, result.settings) for result in results)]


def _kept(window: Window) -> set[str]:
    return {key for key in window.settings if key not in _LEVERS}


def _taken(window: Window, groups: Iterable[dict[str, str]]) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    for keys in groups:
        try:
            settings_of(keys, window.release)
        except SettingsError:
            continue
        if not any(same(keys, other) for other in found):
            found.append(keys)
    return found
