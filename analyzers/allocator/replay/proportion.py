"""How the requests of one repetition grow with each other, learnt from repetitions of different size.

A repetition of another size, that was not recorded, can then be made up.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vramscope.analyzers.allocator.replay.cycles import Cycles, Place, Span, requests
from vramscope.analyzers.allocator.replay.window import Call

# A request of a site grows at most with this power of the largest request of its stream: of attention it is the second.
_STEEPEST = 3.0
_DIFFERENT = 1.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Proportion:
    """``made`` are the requests of the repetition ``span``; ``exponents`` say how each grows with the largest one of
    its stream and pool that follows the data, which ``largest`` has (an index into ``made``). ``seen`` are the
    factors by which the repetitions of its form are larger.
    """

    span: Span
    made: tuple[Call, ...]
    exponents: tuple[float, ...]
    largest: Mapping[Place, int]
    seen: Mapping[Place, tuple[float, ...]]

    def bytes_of(self, place: Place) -> int:
        """The largest request of a stream and pool."""
        return max(self.made[self.largest[place]][2], 1)

    def scaled(self, factors: Mapping[Place, float]) -> dict[int, int]:
        """Sizes by the block's number, with the largest request of each stream and pool so many times as large."""
        return {
            call[1]: max(1, int(max(call[2], 1) * factors.get((call[3], call[4]), 1.0) ** exponent))
            for call, exponent in zip(self.made, self.exponents, strict=True)
        }


def learn_proportion(calls: Sequence[Call], cycles: Cycles) -> Proportion | None:
    """Of the repetition with the largest request that follows the data; None where none does."""
    made = {span: requests(calls, span) for span in cycles.spans}
    sizes = {
        span: max((call[2] for call in rows if call[2] not in cycles.fixed), default=0) for span, rows in made.items()
    }
    span = max(sizes, key=lambda span: sizes[span], default=None)
    if span is None or not sizes[span]:
        return None
    template = made[span]
    largest: dict[Place, int] = {}
    for index, call in enumerate(template):
        place = (call[3], call[4])
        if call[2] not in cycles.fixed and (place not in largest or call[2] > template[largest[place]][2]):
            largest[place] = index
    form = [(call[3], call[4]) for call in template]
    alike = [rows for rows in made.values() if [(call[3], call[4]) for call in rows] == form]
    seen = {
        place: tuple(rows[index][2] / max(template[index][2], 1) for rows in alike) for place, index in largest.items()
    }
    exponents = []
    for index, call in enumerate(template):
        reference = largest.get((call[3], call[4]))
        if reference is None or call[2] in cycles.fixed:
            exponents.append(0.0)
            continue
        smallest = min(alike, key=lambda rows: rows[reference][2])
        exponents.append(_exponent(call[2], smallest[index][2], template[reference][2], smallest[reference][2]))
    return Proportion(span=span, made=tuple(template), exponents=tuple(exponents), largest=largest, seen=seen)


def _exponent(size: int, other_size: int, reference: int, other_reference: int) -> float:
    if reference <= other_reference * _DIFFERENT:
        return 1.0
    steepness = math.log(max(size, 1) / max(other_size, 1)) / math.log(reference / max(other_reference, 1))
    return min(max(steepness, 0.0), _STEEPEST)
