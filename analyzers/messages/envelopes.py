"""What a collector, a protocol or a YAML list puts around the text of every line: it says nothing of what a line is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from vramscope.analyzers.patterns import regex

# An opening quote behind what ends a key, a name or a call; and a query, whose text has no quotes.
_OPENING = regex(
    r"(?:^|(?<=[\s:=(\[{,\"'rbuf]))\\{0,4}[\"']|^`|^(?:GET|POST|PUT|PATCH) \S{0,200}?[\s?&]\w{1,24}=", re.MULTILINE
)
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
# A quote that opens a markup's attribute opens no text.
_ATTRIBUTE = regex(r"<[A-Za-z][\w:-]*(?:\s+[\w:-]+=\"[^\"<>]*\")*\s+[\w:-]+=\"\Z")
_OUTPUT = regex(
    r"\d:\d\d|\b(?:INFO|WARN(?:ING)?|ERROR|DEBUG)\b|Traceback|\b(?:epoch|step|loss|lr|iter|worker|rank)\b.{0,4}\d|"
    r"\b(?:it|tokens|samples)/s\b|\d%|cuda:\d|\bruns?/"
)
_WORDS = regex(r"[^\W\d_]{2}.*\s|\s.*[^\W\d_]{2}")
_FEWEST_OUTPUTS = 2


# What a mail or a tracker puts around a line, or around the first and the last of several.
_TAGS = r"(?:br|p|div|blockquote|pre|code|span|font|samp|tt)"
_TAGGED = regex(
    rf"\s*(?:(?:<{_TAGS}(?:\s[^<>]{{0,120}})?/?>|&lt;{_TAGS}(?:\s[^<>&]{{0,120}})?/?&gt;)\s*){{0,4}}", re.IGNORECASE
)
_UNTAGGED = regex(rf"(?:\s*(?:</{_TAGS}>|&lt;/{_TAGS}&gt;|<br ?/?>|&lt;br ?/?&gt;)){{1,4}}\s*\Z", re.IGNORECASE)
_LONGEST_TAGS = 80


def untagged(line: str) -> tuple[int, int] | None:
    """Where the text begins and ends that stands between tags which begin or end the line; None without such."""
    if "<" not in line and "&lt;" not in line:
        return None
    head = _TAGGED.match(line)
    begin = 0 if head is None or not head[0].strip() else head.end()
    tail = _UNTAGGED.search(line, max(begin, len(line) - _LONGEST_TAGS))
    end = len(line) if tail is None else tail.start()
    return None if (begin, end) == (0, len(line)) else (begin, end)


class Envelope(NamedTuple):
    """What nearly all lines begin with, up to the quote that opens their text, and what they end with.

    ``tail`` is None where they end differently: a text then ends at the next quote of its kind.
    """

    head: re.Pattern[str]
    tail: re.Pattern[str] | None

    def text(self, line: str) -> tuple[int, int] | None:
        """Where a line's text begins and ends; None where the line has another envelope."""
        head = self.head.match(line)
        if head is None:
            return None
        if self.tail is None:
            return head.end(), _closing(line, head)
        tail = self.tail.search(line, head.end())
        return head.end(), len(line) if tail is None else tail.start()


def find_envelope(lines: Sequence[str]) -> Envelope | None:
    """The envelope of nearly all ``lines``; None where they have none.

    Indented lines go on with what stands above them. Digits may differ, as times do.
    """
    outer = [line for line in lines if line[:1].strip()]
    sample = outer[:: 1 + len(outer) // _SAMPLE]
    if len(sample) < _FEWEST or _OPENING.search(sample[0], 0, _LONGEST) is None:
        return None
    heads: Counter[str] = Counter()
    for line in sample:
        ends = [match.end() for match in _OPENING.finditer(line, 0, _LONGEST)][:_MOST_QUOTES]
        heads.update({_masked(line[:end]) for end in ends})
    usual = [head for head, count in heads.items() if _is_usual(count, sample) and _ATTRIBUTE.search(head) is None]
    for head in sorted(usual, key=len, reverse=True):
        pattern = _pattern(head, "")
        texts = [(line, match.end(), _closing(line, match)) for line in sample if (match := pattern.match(line))]
        if sum(_is_output(line[begin:end]) for line, begin, end in texts) < _FEWEST_OUTPUTS:
            continue
        if _CHOSEN.search(head):
            return None
        tail, count = Counter(_masked(line[end:].rstrip()) for line, _, end in texts).most_common(1)[0]
        return Envelope(pattern, _pattern(tail, r"\s*\Z") if _is_usual(count, texts) else None)
    return None


def _is_output(text: str) -> bool:
    """Whether a program printed the text; a time alone is another field's."""
    return _OUTPUT.search(text) is not None and _WORDS.search(text) is not None


def _is_usual(count: int, sample: Sequence[object]) -> bool:
    return count >= _FEWEST and 10 * count >= 8 * len(sample)


def _masked(text: str) -> str:
    return _DIGITS.sub("\0", text).replace("'", '"')


@lru_cache(maxsize=64)
def _pattern(masked: str, end: str) -> re.Pattern[str]:
    return re.compile(re.escape(masked).replace(re.escape("\0"), r"\d+").replace('"', "[\"']") + end)


def _closing(line: str, head: re.Match[str]) -> int:
    """Where the quote is closed that ends ``head``: by one that is escaped as often; the line's end without one."""
    opening = head[0].rstrip("\"'`")
    if opening == head[0]:
        return len(line)
    quote = line[head.end() - 1]
    escapes = len(opening) - len(opening.rstrip("\\"))
    at = head.end()
    while (at := line.find(quote, at)) >= 0:
        before = line[head.end() - 1 : at]
        if len(before) - len(before.rstrip("\\")) == escapes:
            if quote != "'" or line[at + 1 : at + 2] != "'":  # YAML doubles it
                return at - escapes
            at += 1
        at += 1
    return len(line)
