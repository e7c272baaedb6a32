"""What a person's remark beside a message says was behind the failure, whatever words it uses.

The weights are a logistic regression's over words, their beginnings and the parts of names in code;
``tests/weighing`` has the remarks that it was learned from, and how often it is wrong on writers that it has not read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from math import exp, fsum

from vramscope.analyzers.patterns import regex

NONE = "none"
# From here on what a remark tells is believed.
SURE = 0.5

_TOKEN = regex("[a-z][a-z0-9_+]*(?:['’][a-z]+)?|[\u0400-\u052f\u00df-\u00ff]+|[\u2e80-\ufaff]|[0-9]+")
# The beginning of a word is much the same in all its forms.
_BEGINNING = 5
# In a long remark most words are of something else.
_STEPS = (6, 12, 20, 32, 48)


def words_of(remark: str) -> frozenset[str]:
    """The remark's words as they are weighed: ``~`` before a word's beginning, ``#`` for any number, ``>`` between two
    that follow each other; ``=`` before how long the remark is, in steps."""
    tokens = _TOKEN.findall(remark.lower())
    return frozenset(_words_of(tokens)) | {f"={sum(len(tokens) > step for step in _STEPS)}"}


def _words_of(tokens: Sequence[str]) -> Iterator[str]:
    for token in tokens:
        yield "#" if token[0].isdigit() else token
        if "_" in token:
            yield from filter(None, token.split("_"))
        elif len(token) > _BEGINNING:
            yield f"~{token[:_BEGINNING]}"
    for token, following in pairwise(tokens):
        yield f"{token}>{following}"


@lru_cache(maxsize=1024)
def read_remark(remark: str) -> tuple[str, float]:
    """The cause that it most likely tells, ``none`` where it tells none, and how likely that is: 0 to 1."""
    # Most logs have no remark, and are not to wait for the weights.
    from vramscope.analyzers.messages.learned_remarks import BIASES

    words = words_of(remark)
    # Exactly, as the set's order differs from run to run.
    sums = {
        cause: fsum((BIASES[cause], *(weights[word] for word in words & weights.keys())))
        for cause, weights in _weights().items()
    }
    return likeliest(sums)


def likeliest(sums: Mapping[str, float]) -> tuple[str, float]:
    """The cause that weighs most, and how likely it is beside the others: 0 to 1."""
    most = max(sums, key=lambda cause: sums[cause])
    return most, 1 / fsum(exp(other - sums[most]) for other in sums.values())


@cache
def _weights() -> dict[str, dict[str, float]]:
    """By cause and by word."""
    from vramscope.analyzers.messages.learned_remarks import WORDS

    found: dict[str, dict[str, float]] = {cause: {} for cause in WORDS}
    for cause, table in WORDS.items():
        for weight, words in (line.split(maxsplit=1) for line in table.strip().splitlines()):
            found[cause].update(dict.fromkeys(words.split(), float(weight)))
    return found
