"""A job's steps as a sample: of how large steps another one may be, and what each of its requests would then ask for.

Steps of one form, the same order of requests and frees, are a family; one of another size is made of the member that
is nearest to it. It knows nothing of the allocator.
"""

from __future__ import annotations

import math
import random
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence

from vramscope.analyzers.allocator.replay.window import ALLOC, Call

Span = Sequence[Call]

# Fewer members than these tell nothing of the sizes between and beyond them.
_FEW = 3
# Requests that grow faster than the whole step: of plain attention with the square of the length, while others stay.
_STEEPEST = 3.0
_LARGEST_FACTOR = 2.0
_LARGEST_WHOLE = 5.0
_ROUNDS, _FINE_ROUNDS = 12, 20
# Of large sizes that are ever more seldom few steps show none: how likely that is at least.
_LEAST_SELDOM = 0.25


class Family:
    """Members of one form, or, where ``mixed``, of several that have too few each: these grow in one proportion.

    ``spans`` are all steps, ``members`` the numbers of its own, and ``fixed`` the sizes that every step asks for.
    ``failed`` is the step at which the history ends because of its size.
    """

    def __init__(
        self,
        spans: Sequence[Span],
        members: Sequence[int],
        fixed: frozenset[int],
        *,
        mixed: bool,
        failed: int | None = None,
    ) -> None:
        self.members = members
        self._failed = failed
        self._spans = spans
        self._fixed = fixed
        self.mixed = mixed
        self._weights = {number: self._varying(number) for number in members}
        self._order = sorted(members, key=lambda number: self._weights[number])
        self._sizes = [self._weights[number] for number in self._order]
        counts = Counter(self._sizes)
        self._distinct = sorted(counts)
        # How likely the next size is one that was not seen yet (Good and Turing): of buckets seldom, of lengths always.
        # As if one more step had brought a new one: that none did yet does not tell that none will.
        once = sum(count == 1 for count in counts.values())
        self.novelty = max(once, 1) / (len(members) + 1) if len(members) >= _FEW else 0.0
        self._in_buckets = once * 2 < len(members)
        self._exponents: tuple[float, ...] | None = None
        self._seldom: tuple[float, float] | None = None
        # By member: the bytes that grow with each exponent.
        self._shares: dict[int, dict[float, int]] = {}

    @property
    def varies(self) -> bool:
        """Whether its members are of different size."""
        return self._sizes[0] != self._sizes[-1]

    def like(self, number: int, rng: random.Random) -> tuple[int, float]:
        """The step, or another of a new size that is near to its own: which one to repeat, how many times as large."""
        if not self.varies or rng.random() >= self.novelty:
            return number, 1.0
        if self._in_buckets:
            # What the unseen bucket is has nothing to do with how often the others come.
            number = self._order[bisect_right(self._sizes, rng.choice(self._distinct)) - 1]
        wanted = self._new_size(self._order.index(number), rng)
        at = min(bisect_left(self._sizes, wanted), len(self._sizes) - 1)
        if at and wanted * wanted < self._sizes[at] * self._sizes[at - 1]:
            at -= 1
        return self._order[at], min(wanted / max(self._sizes[at], 1), _LARGEST_FACTOR)

    def _new_size(self, rank: int, rng: random.Random) -> float:
        """Half way to the one below to half way to the one above; of the largest beyond it: with one more, one is."""
        sizes, count = self._sizes, len(self._sizes)
        # Of two steps that are too large either is the larger one: it ended at the first, and not at the largest.
        beyond = 0.5 if self._order[rank] == self._failed else count / (count + 1)
        if rank < count - 1 or rng.random() >= beyond:
            low, high = (sizes[max(rank - 1, 0)] + sizes[rank]) / 2, (sizes[rank] + sizes[min(rank + 1, count - 1)]) / 2
            return low + (high - low) * rng.random()
        # Whether sizes have an end is not known: either, as the upper half of them tells.
        if self._seldom is None:
            self._seldom = _seldom(sizes)
        likely, excess = self._seldom
        if rng.random() < likely:
            return sizes[-1] * math.exp(rng.expovariate(1.0) * excess)
        return sizes[-1] + rng.random() * 2 * (sizes[-1] - sizes[0]) / count

    def sizes(self, number: int, factor: float) -> Mapping[int, int]:
        """By its place in the step, what each request of the step asks for; those that stay as they are left out."""
        if factor == 1.0:
            return {}
        span = self._spans[number]
        if self.mixed or len(self.members) < _FEW:
            return {
                place: max(1, round(call[2] * factor))
                for place, call in enumerate(span)
                if call[0] == ALLOC and call[2] not in self._fixed
            }
        if self._exponents is None:
            self._exponents = self._learn()
        lever = self._lever(number, factor)
        return {
            place: max(1, round(span[place][2] * lever**exponent))
            for place, exponent in enumerate(self._exponents)
            if exponent
        }

    def whole_factor(self, number: int, factor: float, begun: Span) -> float:
        """How many times as large as a member the whole step is, whose requests so far are so many times as large."""
        if factor == 1.0:
            return 1.0
        like = self._spans[number][: len(begun)]
        least, most = 1 / _LARGEST_WHOLE, _LARGEST_WHOLE
        wanted = sum(call[2] for call in begun if call[0] == ALLOC)
        for _ in range(_FINE_ROUNDS):
            middle = math.sqrt(least * most)
            sizes = self.sizes(number, middle)
            made = sum(sizes.get(place, call[2]) for place, call in enumerate(like) if call[0] == ALLOC)
            if made < wanted:
                least = middle
            else:
                most = middle
        return math.sqrt(least * most)

    def _lever(self, number: int, factor: float) -> float:
        """To be raised to the exponents, for the whole step to be so many times as large: what is steep outgrows it."""
        assert self._exponents is not None
        if number not in self._shares:
            shares: dict[float, int] = {}
            for place, exponent in enumerate(self._exponents):
                if exponent:
                    rough = round(exponent, 1)
                    shares[rough] = shares.get(rough, 0) + self._spans[number][place][2]
            self._shares[number] = shares
        shares = self._shares[number]
        wanted = factor * sum(shares.values())
        least, most = 1 / _STEEPEST, _STEEPEST
        for _ in range(_ROUNDS):
            middle = math.sqrt(least * most)
            if sum(size * middle**exponent for exponent, size in shares.items()) < wanted:
                least = middle
            else:
                most = middle
        return math.sqrt(least * most)

    def _learn(self) -> tuple[float, ...]:
        """How each request grows with the whole step: the slope between their logarithms."""
        logs = [math.log(max(self._weights[number], 1)) for number in self.members]
        middle = sum(logs) / len(logs)
        spread = sum((log - middle) ** 2 for log in logs)
        exponents = []
        for place, call in enumerate(self._spans[self.members[0]]):
            if call[0] != ALLOC:
                exponents.append(0.0)
                continue
            sizes = [self._spans[number][place][2] for number in self.members]
            if len(set(sizes)) == 1:
                exponents.append(0.0)
                continue
            together = sum((log - middle) * math.log(max(size, 1)) for log, size in zip(logs, sizes, strict=True))
            exponents.append(min(max(together / spread, 0.0), _STEEPEST) if spread else 0.0)
        return tuple(exponents)

    def _varying(self, number: int) -> int:
        """The bytes that a step asks for in sizes that not every step asks for."""
        return sum(call[2] for call in self._spans[number] if call[0] == ALLOC and call[2] not in self._fixed)


def _seldom(sizes: Sequence[int]) -> tuple[float, float]:
    """How likely it is that large sizes are ever more seldom, and not as likely as others up to an end; and how seldom:
    the mean of the logarithm by which a further one would be beyond the largest.
    """
    upper = max(2, len(sizes) // 2)
    highest = [max(size, 1) for size in sizes[-upper:]]
    below = max(sizes[max(0, len(sizes) - upper - 1)], 1)
    logs = [math.log(size / below) for size in highest]
    excess = max(sum(logs) / upper, 1e-6)
    end = max((sizes[-1] - below) * (upper + 1) / upper, 1.0)
    with_end = -upper * math.log(end)
    without = -upper * math.log(excess) - sum(log / excess for log in logs) - sum(math.log(size) for size in highest)
    likely = 1 / (1 + math.exp(min(max(with_end - without, -50.0), 50.0)))
    return max(likely, _LEAST_SELDOM), excess


def form_of(span: Span) -> bytes:
    """The order of its requests and frees."""
    return bytes(call[0] for call in span)


def fixed_sizes(spans: Sequence[Span]) -> frozenset[int]:
    """The sizes that every step asks for."""
    found = [{call[2] for call in span if call[0] == ALLOC} for span in spans]
    return frozenset(set.intersection(*found)) if found else frozenset()


def families_of(spans: Sequence[Span], numbers: Sequence[int], failed: int | None = None) -> list[Family]:
    """The steps of these numbers, by their form; those of forms that are too seldom are one family."""
    fixed = fixed_sizes([spans[number] for number in numbers])
    forms: dict[bytes, list[int]] = {}
    for number in numbers:
        forms.setdefault(form_of(spans[number]), []).append(number)
    found = [
        Family(spans, members, fixed, mixed=False, failed=failed) for members in forms.values() if len(members) >= _FEW
    ]
    seldom = sorted(number for members in forms.values() if len(members) < _FEW for number in members)
    if seldom:
        found.append(Family(spans, seldom, fixed, mixed=True, failed=failed))
    return found
