"""How much further than to the failure of the recording a setting gets, and how that is said.

Where steps are of random size that is a share: of histories that are drawn from them, how many get through.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from vramscope.analyzers.allocator.replay.continuation import MOST_STEPS, find_steps, go_on
from vramscope.analyzers.allocator.replay.drawing import MOST_CALLS, draw_futures
from vramscope.analyzers.allocator.replay.trial import Junction, attempt
from vramscope.analyzers.allocator.replay.window import Window
from vramscope.schema.replay import ReplayResult
from vramscope.schema.units import format_bytes

# Of the room: what should be left when the program goes on.
_SPARE = 0.02
# Parts of a batch that are tried.
_TWENTIETHS, _HALF = 20, 10
_RISING = ", while the steps need more and more"
_TOO_MUCH = ", but the steps need more and more, and too much if that goes on"
# Of the draws: a share that can be relied on.
_HIGH = 0.9
# Fewer steps than these tell little of those to come; and of those of random size, fewer than these.
_FEW, _FEW_DRAWN = 4, 24

# (whole steps, calls' event) beyond the failure, in which a setting fails; compared, the larger got further.
Further = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Share:
    """``through`` of ``draws`` courses of ``ahead`` steps that a job may take; together they get ``steps`` far.

    Where ``stopped`` the others were not all tried, and it may be more. It says less than it seems to where the steps
    before were ``few``, or what they need is ``rising``, and ``too_much`` if that goes on.
    """

    through: int
    draws: int
    ahead: int
    steps: int = 0
    stopped: bool = False
    few: bool = False
    rising: bool = False
    too_much: bool = False

    @property
    def whole(self) -> bool:
        """Whether all get through."""
        return self.through == self.draws

    @property
    def reach(self) -> tuple[int, int]:
        """Compared, the larger is better."""
        return self.through, self.steps

    @property
    def in_words(self) -> str:
        """Behind a word for the trials."""
        return "all" if self.whole else str(self.through or "none")

    @property
    def likely(self) -> bool:
        """Whether at least as many get through as do not."""
        return self.through * 2 >= self.draws and not self.too_much

    @property
    def high(self) -> bool:
        """Whether so many do that it can be relied on."""
        return self.through >= _HIGH * self.draws and not self.few and not self.rising


class Outlook:
    """``known`` is False where nothing tells what would have come behind the failure, or the history has none.

    ``draws`` are there where the steps are of random size, and nothing else grows; then they tell more.
    """

    def __init__(self, window: Window, most_calls: int = MOST_CALLS) -> None:
        self.window = window
        self.steps = find_steps(window)
        failed = window.ending is not None and window.room_bytes is not None
        self.draws = draw_futures(window, most_calls) if failed and not self.steps.growth_bytes else None
        self.ahead = go_on(window, self.steps) if window.ending is not None and window.room_bytes else None
        self.known = self.ahead is not None
        self.larger = go_on(window, self.steps, larger=True) if self.known else None

    @property
    def draws_cost(self) -> int:
        """Of a share: of how many replays of the whole history it is worth."""
        drawn = 0 if self.draws is None else sum(len(calls) for calls in self.draws.courses)
        return 1 + -(-drawn // max(len(self.window.calls), 1))

    @property
    def spare_bytes(self) -> int:
        """What should be left."""
        return int(_SPARE * (self.window.room_bytes or 0))

    def further(self, keys: Mapping[str, str], *, spare: bool = False) -> Further | None:
        """Where it fails; None where it does not, or nothing is known. With ``spare`` a little must be left."""
        if self.ahead is None:
            return None
        less = self.spare_bytes if spare else 0
        capacity, limit = self.window.capacity_bytes, self.window.limit_bytes
        ahead = replace(
            self.ahead,
            capacity_bytes=None if capacity is None else capacity - less,
            limit_bytes=None if limit is None else limit - less,
        )
        result = attempt(ahead, keys)
        if result.survives:
            return None
        event = result.failed_event or 0
        return max(0, event - self.window.events), event

    def share(self, keys: Mapping[str, str], least: int = 0) -> Share | None:
        """Of the draws; None where there are none. It stops when ``least`` cannot be reached any more."""
        if self.draws is None:
            return None
        draws, count, ahead = self.draws, len(self.draws.courses), self.draws.ahead
        found = Share(
            0, count, ahead, few=draws.seen < max(ahead, _FEW_DRAWN), rising=draws.rising, too_much=draws.too_much
        )
        junction = Junction(draws.window, keys)
        if junction.failed:
            return found
        through = steps = 0
        for number, calls in enumerate(draws.courses):
            if through + count - number < least:
                return replace(found, through=through, steps=steps, stopped=True)
            event = junction.fails_at(calls)
            through += event is None
            steps += ahead if event is None else max(0, event - self.window.events)
        return replace(found, through=through, steps=steps)

    def share_in_words(self, share: Share) -> str:
        """Behind the name of a setting, or a sentence on it."""
        assert self.draws is not None
        few = f", but {_counted(self.draws.seen)} tell little" if share.few and share.likely else ""
        doubt = _TOO_MUCH if share.too_much else _RISING if share.rising else few
        return (
            f"of {share.draws} drawn continuations, each of {_counted(share.ahead)} like the {self.draws.seen} "
            f"before, it gets through {share.in_words}{doubt}"
        )

    def remedy(self, keys: Mapping[str, str]) -> str:
        """What part of the batch would get through, behind a share that is not all; empty where none is known."""
        # What rises with a whole batch rises with a part of one too.
        found = None if self.draws is not None and self.draws.too_much else self._smaller_batch(keys)
        return "" if found is None else f"; with {found[0]:g} times the batch through {found[1].in_words}"

    def _smaller_batch(self, keys: Mapping[str, str]) -> tuple[float, Share] | None:
        """The part of the batch, in twentieths, with which the history and nearly all draws get through; None where
        none of half the batch and more does.
        """
        if self.draws is None:
            return None
        found = None
        least, most = _HALF, _TWENTIETHS
        while least < most:
            middle = (least + most) // 2
            share = self._share_with(keys, middle / _TWENTIETHS)
            if share is None:
                most = middle
            else:
                found = middle / _TWENTIETHS, share
                least = middle + 1
        return found

    def _share_with(self, keys: Mapping[str, str], factor: float) -> Share | None:
        """With that part of the batch; None where the history or more than one in twenty fail."""
        assert self.draws is not None
        draws, count = self.draws, len(self.draws.courses)
        junction = Junction(replace(draws.window, calls=draws.scaled(draws.window.calls, factor)), keys)
        if junction.failed:
            return None
        failed = 0
        for calls in draws.courses:
            if junction.fails_at(draws.scaled(calls, factor)) is not None:
                failed += 1
                if failed > max(1, count // _TWENTIETHS):
                    return None
        return Share(count - failed, count, draws.ahead)

    def bears_larger(self, keys: Mapping[str, str]) -> bool:
        """Whether it gets through a step as large as steps that vary so may become."""
        return self.larger is None or attempt(self.larger, keys).survives

    def unsteadiness(self) -> str:
        """That the steps differ and what stays in use grows as well, where they do: then few of them tell of both."""
        grows = self.steps.growth_bytes and self.larger is not None
        return "; the steps differ, and what stays in use grows too" if grows else ""

    def growth(self, result: ReplayResult) -> str:
        """That what stays in use grows, where it uses up what is left before long; else empty."""
        room, grown = self.window.room_bytes, self.steps.growth_bytes
        if room is None or grown <= 0:
            return ""
        left = max(0, room - result.peak_reserved_bytes)
        if left >= MOST_STEPS * grown:
            return ""
        count = left // grown
        enough = "not enough for another step" if not count else f"enough for {_counted(count)} more"
        return f"; {format_bytes(grown)} more stay in use after each step: {enough}"

    def scarcity(self) -> str:
        """That few steps were seen, where they are few; else empty."""
        count = len(self.steps.bounds) - 1
        return f"; only {_counted(count)} before it tell what comes next" if self.known and count < _FEW else ""

    def lack(self, tried: Iterable[Mapping[str, str]]) -> str:
        """What the best of these settings would need beyond the room to go on; empty where that is not known."""
        room = self.window.room_bytes
        if self.ahead is None or room is None:
            return ""
        needed = min(attempt(self.ahead, keys, bounded=False).peak_reserved_bytes for keys in tried)
        words = f"; to go on about {format_bytes(needed - room)} are missing" if needed > room else ""
        if self.steps.growth_bytes:
            words += f"; {format_bytes(self.steps.growth_bytes)} more stay in use after each step"
        return words


def further_in_words(further: Further) -> str:
    """Behind the name of a setting that answers the request that failed."""
    if not further[0]:
        return "but not the rest of its step"
    return f"but gets only {_counted(further[0])} further"


def _counted(steps: int) -> str:
    return "1 step" if steps == 1 else f"{steps} steps"
