"""Whether a failure is reported or written about, by all signs and words around the message together.

No single one decides: logs have quotation marks and code has time stamps. The weights are a logistic regression's;
``tests/weighing`` has the texts that it was learned from, and how often it is wrong on forms that it has not seen.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import combinations
from math import fsum

from vramscope.analyzers.messages.vocabulary import Words


def weigh(signs: Mapping[str, float], *words: Words) -> float:
    """Above 0 where a failure is reported, below where somebody writes about one."""
    # Most logs have no message, and are not to wait for the weights.
    from vramscope.analyzers.messages.learned import BIAS, SIGNS

    own = sum(SIGNS.get(name, 0.0) * value for name, value in signs.items())
    return BIAS + own + sum(map(_weigh_words, (*words, pairs(signs))))


def pairs(signs: Mapping[str, float]) -> Words:
    """``pair:`` with the names of any two signs that are there, blanks as ``_``: some mean another thing together."""
    return _paired(tuple(sorted(name for name, value in signs.items() if value)))


@lru_cache(maxsize=256)
def _paired(names: tuple[str, ...]) -> Words:
    written = [name.replace(" ", "_") for name in names]
    return frozenset(f"pair:{one}&{other}" for one, other in combinations(written, 2))


@lru_cache(maxsize=256)
def _weigh_words(words: Words) -> float:
    weights = _weights()
    # Exactly, as the set's order differs from run to run.
    return fsum(weights[word] for word in words if word in weights)


@cache
def _weights() -> dict[str, float]:
    from vramscope.analyzers.messages.learned import WORDS

    return {
        f"{place}:{word}": float(weight)
        for place, table in WORDS.items()
        for weight, *words in map(str.split, table.strip().splitlines())
        for word in words
    }
