"""Which of the replayed settings to take: one that survives, needs little and costs little; none where none does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from vramscope.analyzers.allocator.replay.outlook import Further, Outlook, Share, further_in_words
from vramscope.analyzers.allocator.replay.trial import attempt, same
from vramscope.analyzers.allocator.replay.window import Window
from vramscope.schema.allocator import format_settings
from vramscope.schema.replay import ReplayResult
from vramscope.schema.units import readable_bytes

# A change of settings is not worth less than this part of what is reserved.
_WORTH = 0.03
# So much more than the least is no reason for a setting that costs more; where the program failed, or the figures are
# estimates, what comes behind the history counts too.
_NEAR, _NEAR_UNSURE = 0.02, 0.15
# Of the room: a setting that leaves less is none to rely on, an estimate that may be wrong least of all.
_MARGIN, _MARGIN_UNSURE = 0.02, 0.05
# Expandable segments alone cost so much; of so many draws one more or less is chance.
_PLAIN, _CHANCE = 1, 10
_LARGER = "; the steps differ, and one larger than those so far would fail again"
_LITTLE = ", too little to rely on"
_UNKNOWN = "; cannot tell what comes next, because no step before is like the one that failed"


class Recommendation(NamedTuple):
    """``chosen``, the first advice, is an index into the results, and why; None where no setting survives, or each is
    known to fail before long.

    Without ``claimed`` it is the best there is, of which is not known that it gets through: it may help; and where it
    is not even ``likely``, no setting is. ``share`` says how often it gets through what the job may go on with, where
    the steps are of random size.
    """

    chosen: int | None
    reason: str
    claimed: bool = False
    likely: bool = True
    share: Share | None = None


def recommend(
    window: Window, results: Sequence[ReplayResult], trials: int = 8, outlook: Outlook | None = None
) -> Recommendation:
    """What to take of the results.

    After a failure up to so many ``trials`` tell which of the settings would get further than to it; ``outlook`` is
    the window's, where there is one already.
    """
    recorded = results[0]
    if window.failed and recorded.survives:
        # The model answers what really failed, so it is the model that is wrong.
        recorded = replace(recorded, survives=False)
    surviving = [index for index, result in enumerate(results) if result.survives and (index or recorded.survives)]
    if not surviving:
        return Recommendation(None, f"no setting that was tried gets through{_own_limit(window)}")
    if not recorded.survives:
        advised = _after_failure(window, results, surviving, trials, outlook or Outlook(window))
        return advised._replace(reason=advised.reason + _own_limit(window))
    fewest = min(results[index].ooms for index in surviving)
    if fewest < recorded.ooms:
        surviving = [index for index in surviving if results[index].ooms == fewest]
        chosen = _ranked(window, results, surviving, unsure=True)[0]
        return Recommendation(chosen, f"memory is out {fewest} times in place of {recorded.ooms}", claimed=True)
    surviving = [index for index in surviving if has_margin(window, results[index])] or surviving
    least = min(results[index].peak_reserved_bytes for index in surviving)
    if recorded.peak_reserved_bytes - least <= _WORTH * recorded.peak_reserved_bytes:
        return Recommendation(0, "no other setting needs noticeably less", claimed=True)
    unsure = any(result.estimated for result in results)
    chosen = _ranked(window, results, surviving, unsure=unsure)[0]
    if chosen == 0:
        return Recommendation(0, "no other setting needs noticeably less", claimed=True)
    result = results[chosen]
    saved = readable_bytes(recorded.peak_reserved_bytes - result.peak_reserved_bytes)
    about = "about " if result.estimated else ""
    return Recommendation(chosen, f"{about}{saved} less are reserved at the peak", claimed=True)


def _own_limit(window: Window) -> str:
    """That the program's own limit was in the way, where the device has room beyond it; else empty."""
    limit, capacity = window.limit_bytes, window.capacity_bytes
    if limit is None or capacity is None or capacity <= limit:
        return ""
    if not attempt(replace(window, limit_bytes=None), window.settings).survives:
        return ""
    return f"; without the limit of {readable_bytes(limit)} the recorded settings would have got through"


def _after_failure(
    window: Window, results: Sequence[ReplayResult], surviving: Sequence[int], trials: int, outlook: Outlook
) -> Recommendation:
    """Of those that get past the failure, the one that gets furthest."""
    order = _ranked(window, results, surviving, unsure=True)
    if outlook.draws is not None:
        return _by_draws(window, results, order[:trials], outlook)
    if not outlook.known:
        chosen = results[order[0]]
        against = outlook.growth(chosen) or ("" if has_margin(window, chosen) else _LITTLE)
        # A history that did not end at a failure holds all that there is to get through.
        beyond = "" if window.ending is None else _UNKNOWN
        return Recommendation(order[0], left_in_words(window, chosen) + against + beyond, claimed=not against)
    reached: dict[int, Further] = {}
    enough: Recommendation | None = None
    for index in order[:trials]:
        further = outlook.further(results[index].settings, spare=True)
        if further is None:
            # What is cached may fill the room, and is no need.
            roomy = has_margin(window, results[index])
            less = f"it gets through, with {readable_bytes(outlook.spare_bytes)} less memory too"
            words = (left_in_words(window, results[index]) if roomy else less) + outlook.scarcity()
            if outlook.bears_larger(results[index].settings):
                return Recommendation(index, words + outlook.unsteadiness(), claimed=not outlook.unsteadiness())
            enough = enough or Recommendation(index, words + _LARGER)
        else:
            reached[index] = further
    if enough is not None:
        return enough
    # None has much to spare: those that got furthest first.
    tried = sorted(reached, key=lambda index: reached[index][1], reverse=True)[: max(1, trials // 2)]
    for index in tried:
        further = outlook.further(results[index].settings)
        if further is None:
            return Recommendation(index, left_in_words(window, results[index]) + _LITTLE)
        reached[index] = further
    best = max(tried, key=lambda index: reached[index][1])
    name = format_settings(results[best].settings)
    lack = outlook.lack([results[best].settings, results[order[0]].settings])
    answered = f"no setting is enough: the best, {name}, answers the request that failed"
    return Recommendation(None, f"{answered}, {further_in_words(reached[best])}{lack}")


def _by_draws(
    window: Window, results: Sequence[ReplayResult], order: Sequence[int], outlook: Outlook
) -> Recommendation:
    """The one that gets through most draws; of those that get through as many, but for chance, the cheapest."""
    shares: dict[int, Share] = {}
    most = 0
    for index in sorted(order, key=lambda index: _cost(window, results[index]) > _PLAIN):
        share = outlook.share(results[index].settings, most - _chance(outlook))
        if share is not None:
            shares[index] = share
            most = max(most, share.through)
            if share.whole:
                break
    best = max(shares, key=lambda index: shares[index].reach)
    plain = [
        index
        for index, share in shares.items()
        if _cost(window, results[index]) <= _PLAIN and share.through + _chance(outlook) >= most
    ]
    index = plain[0] if plain else best
    share = shares[index]
    words = outlook.share_in_words(share)
    remedy = "" if share.whole else outlook.remedy(results[index].settings)
    if share.likely:
        reason = f"{left_in_words(window, results[index])}; {words}{remedy}"
        return Recommendation(index, reason, claimed=share.high, share=share)
    name = format_settings(results[index].settings)
    # Where none of the draws gets through, one in five really did: they are no proof of a failure either.
    enough = "cannot tell whether a setting is enough" if share.too_much else "no setting is sure to be enough"
    but = ";" if share.too_much else ", but"
    reason = f"{enough}: the best, {name}, answers the request that failed{but} {words}{remedy}"
    return Recommendation(index, reason, likely=False, share=share)


def _chance(outlook: Outlook) -> int:
    """By how many draws two settings may differ for no reason."""
    return 0 if outlook.draws is None else len(outlook.draws.courses) // _CHANCE


def _ranked(window: Window, results: Sequence[ReplayResult], indices: Sequence[int], *, unsure: bool) -> list[int]:
    """In the order in which one would take them: first those with a margin, of near ones the cheapest."""
    roomy = [index for index in indices if has_margin(window, results[index])]
    least = min(results[index].peak_reserved_bytes for index in roomy or indices)
    near = least * (1 + (_NEAR_UNSURE if unsure else _NEAR))

    def rank(index: int) -> tuple[int, int, int]:
        result, cost = results[index], _cost(window, results[index])
        if roomy and index not in roomy:
            return 2, result.peak_reserved_bytes, cost
        if result.peak_reserved_bytes > near or not roomy:
            return 1, result.peak_reserved_bytes, cost
        return 0, cost, result.peak_reserved_bytes

    return sorted(indices, key=rank)


def left_in_words(window: Window, result: ReplayResult) -> str:
    """That it gets through, and what is left then."""
    margin = margin_bytes(window, result)
    if margin is None:
        return "it gets through"
    return f"it gets through, with {'about ' if result.estimated else ''}{readable_bytes(margin)} left at the peak"


def margin_bytes(window: Window, result: ReplayResult) -> int | None:
    """What is left at the peak; None where the room is not known, or the setting fails."""
    room = window.room_bytes
    return None if room is None or not result.survives else max(0, room - result.peak_reserved_bytes)


def has_margin(window: Window, result: ReplayResult) -> bool:
    """Whether what is left is more than an estimate may be wrong by, or than the next step may need more."""
    margin, room = margin_bytes(window, result), window.room_bytes
    least = _MARGIN_UNSURE if result.estimated else _MARGIN
    return margin is None or room is None or margin >= least * room


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
