"""What a collector, a protocol or a YAML list puts around the text of every line: it says nothing of what a line is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from vramscope.analyzers.patterns import regex

# An opening quote behind what ends a key, a name or a call; and a query, whose text has no quotes.
_OPENING = regex(r"(?:^|(?<=[\s:=(\[{,rbuf]))\\{0,4}[\"']|^(?:GET|POST|PUT) \S{0,200}?[\s?&]\w{1,24}=")
_DIGITS = regex(r"\d+")
_LONGEST = 240
_MOST_QUOTES = 24
_SAMPLE = 64
_FEWEST = 4
# What an author has written is no log, however alike its lines begin; what programs say all the time is.
_CHOSEN = regex(
    r"\b(?:examples?|patterns?|regexp?|match\w*|rules?|inputs?|expect\w*|prompts?|completions?|questions?|answers?|"
    r"keywords?|phrases?|templates?|description|help|hints?|tests?|cases?|role|content|query|search|q)[\"']?\s*[:=]",
    re.IGNORECASE,
)
_OUTPUT = regex(
    r"\d:\d\d|\b(?:INFO|WARN(?:ING)?|ERROR|DEBUG)\b|Traceback|\b(?:epoch|step|loss|lr|iter|worker|rank)\b.{0,4}\d|"
    r"\b(?:it|tokens|samples)/s\b|\d%|cuda:\d|\bruns?/"
)
_FEWEST_OUTPUTS = 2


def find_envelope(lines: Sequence[str]) -> re.Pattern[str] | None:
    """What nearly all ``lines`` begin with, up to the quote that opens their text; None where that is nothing.

    Indented lines go on with what stands above them. Digits may differ, as times do.
    """
    outer = [line for line in lines if line[:1].strip()]
    sample = outer[:: 1 + len(outer) // _SAMPLE]
    if len(sample) < _FEWEST or _OPENING.search(sample[0], 0, _LONGEST) is None:
        return None
    heads: Counter[str] = Counter()
    for line in sample:
        ends = [match.end() for match in _OPENING.finditer(line, 0, _LONGEST)][:_MOST_QUOTES]
        heads.update({_DIGITS.sub("\0", line[:end]).replace("'", '"') for end in ends})
    shared = [head for head, count in heads.items() if count >= _FEWEST and 10 * count >= 8 * len(sample)]
    if not shared or _CHOSEN.search(longest := max(shared, key=len)):
        return None
    envelope = _pattern(longest)
    texts = (line[match.end() :] for line in sample if (match := envelope.match(line)) is not None)
    return envelope if sum(_OUTPUT.search(text) is not None for text in texts) >= _FEWEST_OUTPUTS else None


@lru_cache(maxsize=64)
def _pattern(head: str) -> re.Pattern[str]:
    return re.compile(re.escape(head).replace(re.escape("\0"), r"\d+").replace('"', "[\"']"))


def enveloped_text(line: str, envelope: re.Pattern[str]) -> tuple[int, int] | None:
    """Where the text in a line's envelope begins and ends; None where the line has another one."""
    match = envelope.match(line)
    if match is None:
        return None
    opening = match[0].rstrip("\"'")
    quote = match[0][len(opening) :] and match[0][-1]
    end = len(line.rstrip())
    if not quote:
        return match.end(), end
    at, escapes = match.end(), len(opening) - len(opening.rstrip("\\"))
    while (at := line.find(quote, at, end)) >= 0:
        if line[at - escapes : at] == "\\" * escapes and line[at - escapes - 1] != "\\" and at >= match.end():
            if quote != "'" or line[at + 1 : at + 2] != "'":  # YAML doubles it
                return match.end(), at
            at += 1
        at += 1
    return match.end(), end
