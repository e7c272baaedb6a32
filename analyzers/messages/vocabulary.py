"""The words near a message, each with its place: on the lines around, in front of the message, behind it, at its edges.

A program's own log, a person's report and writing about errors have words of their own; what each weighs is learned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from vramscope.analyzers.messages.prose import is_spoken
from vramscope.analyzers.messages.signs import is_native_frame
from vramscope.analyzers.messages.strands import Surroundings
from vramscope.analyzers.patterns import regex

Words = frozenset[str]

# Words of any script; in those without blanks each sign is one.
_WORD = regex(r"[^\W\d]+")
_WORD_OR_MARK = regex(r"[^\W\d]+|[^\s\w]")
_SIGNS = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_FOREIGN = regex(rf"[{_SIGNS}]|[^{_SIGNS}]{{2,}}")
_DIGITS = regex(r"\d+")
_TOKEN = regex(r"[^\W\d]+|\d+|[^\s\w]")
# So many words right before the message, and right behind it, tell also by their order.
_PHRASE = 3
# Where the line begins, and where it ends.
_LINE_BEGINS, _LINE_ENDS = "^", "$"
# So much of a line, up to its message, is no accident.
_FORM = 24
_BEHIND = 120


def words_near(around: Surroundings) -> tuple[Words, Words, Words]:
    """``near:word`` for the lines around; ``lead:word`` and ``tail:word`` for the message's own, there also marks;
    ``ahead:`` and ``behind:`` with the words next to the message in their order."""
    form = _masked(around.prefix + around.lead)
    near = (*around.before, *around.after)
    if len(form) >= _FORM:
        # Further messages of the same program, in which stand the same words.
        near = tuple(line for line in near if not _masked(line).startswith(form))
    own = {f"lead:{word}" for word in _split(_WORD_OR_MARK, around.prefix + around.lead)}
    own.update(f"tail:{word}" for word in _split(_WORD_OR_MARK, around.tail[:_BEHIND]))
    ahead = [_LINE_BEGINS, *_tokens((around.prefix + around.lead)[-_BEHIND:])]
    behind = [*_tokens(around.tail[:_BEHIND]), _LINE_ENDS]
    beside = {f"ahead:{_phrase(ahead[-many:])}" for many in range(1, _PHRASE + 1)}
    beside.update(f"behind:{_phrase(behind[:many])}" for many in range(1, _PHRASE + 1))
    return _together(frozenset(map(_words_of, (*near, *around.farther)))), frozenset(own), frozenset(beside)


@lru_cache(maxsize=1024)
def _masked(line: str) -> str:
    return _DIGITS.sub("0", line)


# In a log of repeats all lines near have the same words, and each is near some twenty messages.
@lru_cache(maxsize=256)
def _together(lines: frozenset[Words]) -> Words:
    return frozenset().union(*lines)


@lru_cache(maxsize=1024)
def _words_of(line: str) -> Words:
    # The types of a frame are words of a language, not of whoever writes.
    if is_native_frame(line):
        return frozenset()
    if not is_spoken(line):
        return frozenset(f"near:{word}" for word in _split(_WORD, line))
    words = list(_split(_WORD, line))
    return frozenset([*(f"said:{word}" for word in words), *(f"said:{a}~{b}" for a, b in pairwise(words))])


def _tokens(text: str) -> list[str]:
    return ["0" if token.isdigit() else token for token in _TOKEN.findall(text.lower())]


def _phrase(words: Sequence[str]) -> str:
    return "~".join(words)


def _split(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    """The words of two letters and more, and the marks that ``pattern`` takes."""
    for word in pattern.findall(text.lower()):
        is_mark = len(word) == 1 and not (word.isalpha() or word == "_")
        if is_mark or (len(word) > 1 and word.isascii()):
            yield word
        elif not word.isascii():
            yield from _FOREIGN.findall(word)
