"""Short phrases that stand for a whole message: whether a program printed them, or a person or source code quotes them.

A phrase has no figures that would speak for it, so that what stands around it on its line decides.
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.lexicon import spoken_of
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex

# In front of a message: nothing, punctuation, an open call, or a word that introduces one; then quotes.
_LEAD = regex(
    r"(?:^(?:\s*\d{1,4}\s)?|\w\(|[:=>|\]})!–—?.;-]|[\[{(,](?=\s*\\?[\"'])"
    r"|\b(?:Error|Exception|error|failed|with|returned|failed with error|due to|code)\b)"
    r"[\s\"'`\\>*]*\Z"
)
# Source code that makes, expects or looks for the message.
_CODE = regex(
    r"\b(?:raise|throw|elif|if|assert\w*|except|return|match|grep|in|case|define)\b[^:]{0,80}\Z"
    r"|\b(?:print|printf|fprintf|log(?:ger|ging)?\.\w+|pytest\.\w+)\s*\([^:)]{0,80}\Z"
)
# A change log's line.
_CHANGE = regex(
    r"^\W{0,4}[Ff]ix(?:ed|es)?(?:\([\w-]{1,40}\))?:?\s[^:]{0,40}\b(?:bug|issue|case|problem|crash)(?:es|s)?\s"
    r"(?:where|when|in which|that)\b[^:]{0,60}\Z"
)
# Loki's filter, of which the stream's labels may have been taken for a log's prefix.
_FILTER = regex(r"\|[=~]\s*[\\\"'`]{0,3}\Z")
# Darknet adds what the system's last error was, whatever it was of.
_LAST_ERROR = (
    r"(?:: ?(?:File exists|Resource temporarily unavailable|No such file or directory|Success|Invalid argument|"
    r"Operation now in progress|Inappropriate ioctl for device|Cannot allocate memory|Unknown error)\b)?"
)
# Behind a message: nothing but punctuation, or the rest of a record or a call.
_TAIL = regex(_LAST_ERROR + r"[\s\"'`\\.;:!)\]}>|*…]*(?:\Z|\\+[nr]|[\"'][)\]}]*\s*,|[(\[<]|(?:at|in)\s+\S+:\d+)")
# A person's sentence that goes on.
_GOES_ON = regex(
    r"\W{0,3}(?:errors?|when|while|even|but|because|after|during|although|issues?|exceptions?|problems?|means|is|was|"
    r"occurs?|happens?|and|on|with|for|if|that|which|kept|keeps)\b(?![(:=])"
)
# Quotation marks around the phrase and what the program has put before it: an exception's name, its own words and a
# colon.
_OPENED = regex(
    r"(?:^|[\w,:;(—–-]\s*|\w=)(?P<mark>``|[\"'`“”„«「『])"
    r"(?:[A-Za-z_][\w.]{0,80}(?:Error|Exception):\s*|[\w\[][^\"'`“”„«»「」『』\n]{1,120}:\s)?\Z"
)
# Behind them no condition, no sentence about such errors, and no further column of a table.
_CLOSED = regex(
    _LAST_ERROR + r"[.!]?(?P<mark>``|[\"'`”“»」』])(?![A-Za-z0-9_])"
    r"(?!\W{0,3}(?:not|in|errors?|exceptions?|messages?|means|is|are|found|matche[sd])\b|\s*[=!]=|\s{2,}\S)"
)
_PAIRS = {"“": "”", "„": "“”", "«": "»", "「": "」", "『": "』"}


_SENTENCE = 160
_OF_WORDS = frozenset(
    {"if", "may", "never", "example", "means", "lesson", "reader", "supposed", "made up", "words", "changes"}
    | {"looks for", "people", "proposed", "explained"}
)
# That it did not happen, was meant to, or was got over.
_NOTHING_FAILED = regex(
    r"\b(?:none|nobody|no one|zero|0|without|not|wasn't|isn't|didn't|whether|stopped (?:failing|crashing)|fixed|"
    r"planned|expected|passed|halv(?:ed|es)|retr(?:y|ied|ies|ying)|again with|finished|fine|green|recovered|caught|"
    r"handled|by design)\b"
    r"|: ?0\b",
    re.IGNORECASE,
)
# A comment, a label, a quotation of somebody's speech.
_MARKED_OUT = regex(
    r"(?:#|//|/\*)\s|\b(?:label|class|alert|case|title|text)\b[^:]{0,20}[=:]|\w\s?=\s?|[\"“«]\s*\w[^\"”»]*\Z",
    re.IGNORECASE,
)


# A sentence about the words in front of it; programs do not go on so.
_SPOKEN_OF = regex(
    r"[\s\"'`”»」』)\].,;:!–—-]{0,8}(?:is|are|was|means?|appears?|comes?|occurs?|happens?|shows?|when(?:ever)?|which|if|because|"
    r"says|tells)\b(?!\s*[(:=])"
)
_SPOKEN_OF_ABOVE = regex(r"\s*(?:is|are|means?|appears?|comes|occurs|happens)\s+[a-z]")
# The program has other ways, or other work.
_DONE_WITHOUT = regex(
    r"(?<![\w$.])(?:skip(?:s|ped|ping)?|retr(?:y|ies|ied|ying)|try(?:ing)? (?:again|with|the next|another)|"
    r"fall(?:s|ing)? back)(?![\w$(]|\.\w)",
    re.IGNORECASE,
)


def is_printed(strand: Strand, start: int, end: int) -> bool:
    """Whether the phrase from ``start`` to ``end`` stands as programs print it, or somebody quotes it whole.

    Whether what is quoted happened or is written about is weighed later, see quotation.py.
    """
    prefix, lead, tail = strand.line_around(start, end)
    if _is_code(prefix, lead):
        return False
    return _is_quoted_whole(lead, tail) or (
        _LEAD.search(lead) is not None and _TAIL.match(tail) is not None and _GOES_ON.match(tail) is None
    )


def stands_alone(strand: Strand, start: int, end: int) -> bool:
    """Whether it was printed, or is part of a sentence that tells of a failure, and nothing beside it speaks of it.

    Neither somebody who explains the words nor the program that goes on with something else.
    """
    _, lead, _ = strand.line_around(start, end)
    if lead[-1:].isalpha() or goes_on(strand, start, end):
        return False
    return is_printed(strand, start, end) or tells_of_failure(strand, start, end)


def goes_on(strand: Strand, start: int, end: int) -> bool:
    """Whether a sentence about the words, or the program's next attempt, follows on their line or the next."""
    tail = strand.line_around(start, end)[2]
    if _SPOKEN_OF.match(tail) or _DONE_WITHOUT.search(tail[:_SENTENCE]):
        return True
    below = strand.surroundings(start, end).after[:1]
    return any(_SPOKEN_OF_ABOVE.match(line) or _DONE_WITHOUT.search(line[:_SENTENCE]) for line in below)


def may_be_told(strand: Strand, start: int, end: int) -> bool:
    """The same, or somebody's few lines, who may have put it anywhere in a sentence."""
    prefix, lead, _ = strand.line_around(start, end)
    return is_printed(strand, start, end) or (strand.is_short() and not _is_code(prefix, lead))


def tells_of_failure(strand: Strand, start: int, end: int) -> bool:
    """Whether the line says that something has failed, and speaks of no condition, rule or lesson."""
    prefix, lead, tail = strand.line_around(start, end)
    said = f"{prefix}{lead}"[-_SENTENCE:], tail[:_SENTENCE]
    if any(map(_NOTHING_FAILED.search, said)) or _MARKED_OUT.search(said[0]):
        return False
    spoken = spoken_of(said[0]) | spoken_of(said[1])
    return "happened" in spoken and not spoken & _OF_WORDS


def is_quoted(strand: Strand, start: int, end: int) -> bool:
    """Whether somebody has put the phrase into quotation marks, with what its program had put before it."""
    _, lead, tail = strand.line_around(start, end)
    return _is_quoted_whole(lead, tail)


def _is_code(prefix: str, lead: str) -> bool:
    return (
        _CODE.search(lead) is not None or _CHANGE.search(lead) is not None or _FILTER.search(prefix + lead) is not None
    )


def _is_quoted_whole(lead: str, tail: str) -> bool:
    opened, closed = _OPENED.search(lead), _CLOSED.match(tail)
    if opened is None or closed is None:
        return False
    return closed["mark"] in _PAIRS.get(opened["mark"], opened["mark"])


def line_tail(strand: Strand, end: int) -> str:
    """What stands behind the character at ``end - 1`` on its line: squeezed text runs on into the next one."""
    return strand.line_around(end - 1, end)[2]
