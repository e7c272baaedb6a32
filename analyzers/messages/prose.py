"""Whether a line is what somebody says: prose of any language, and no program's output or code."""

from __future__ import annotations

from functools import lru_cache

from vramscope.analyzers.patterns import regex

# A word as people write it, in any language with blanks between words.
_TOKEN = regex(
    r"[(\"'*_„“«¿¡]*[^\W\d_](?:[^\W\d_A-Z]|['’-])*[)\"'*_”“»]*[.,:;!?…)]*|[A-Z]{2,6}s?[.,:;]?|`+[^`]+`+[.,:;]*|I"
)
# In front of what somebody says in a source.
_COMMENT = regex(r"^\s*(?:#'?|//[/!]?|/?\*|--|;|%|\.\.|<!--|REM\b|')\s?")
# PyTorch's own message reads like prose, and stands in every log by the thousand where a job tries again.
_PRINTED = ("Tried to allocate", "has a total capacity of", "non-PyTorch memory", "Of the allocated memory")
_SENTENCES = regex(r"(?<=[.!?])\s+(?=[A-Z`])")
_FOREIGN = regex("[\u0400-\u052f\u2e80-\ufaff]")


def is_prose(line: str, *, least: int = 4, share: float = 0.7) -> bool:
    """Whether at least so many of the line's words, and so large a share of them, are words as people write them."""
    tokens = line.split()
    plain = sum(_TOKEN.fullmatch(token) is not None for token in tokens)
    return plain >= least and plain >= share * len(tokens)


@lru_cache(maxsize=1024)
def is_spoken(line: str) -> bool:
    """Whether somebody says it, or writes it as one speaks: three words, with little else on the line."""
    return is_prose(_COMMENT.sub("", line), least=3, share=0.6) or is_foreign(line)


def is_foreign(line: str) -> bool:
    """Whether a line has words in another script, of which no program's own lines are made."""
    return not line.isascii() and len(_FOREIGN.findall(line)) >= 4


def sentences(line: str) -> list[str]:
    """A line's sentences but those of PyTorch's own message, which tell figures and nothing that somebody has found."""
    return [sentence for sentence in _SENTENCES.split(line) if not any(printed in sentence for printed in _PRINTED)]
