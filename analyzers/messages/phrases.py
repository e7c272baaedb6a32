"""Short phrases that stand for a whole message: whether a program printed them, or a person or source code quotes them.

A phrase has no figures that would speak for it, so that what stands around it on its line decides.
"""

from __future__ import annotations

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
# Behind a message: nothing but punctuation, or the rest of a record or a call.
_TAIL = regex(r"[\s\"'`\\.;:!)\]}>|*…]*(?:\Z|\\+[nr]|[\"'][)\]}]*\s*,|[(\[<]|(?:at|in)\s+\S+:\d+)")
# A person's sentence that goes on.
_GOES_ON = regex(
    r"\W{0,3}(?:errors?|when|while|even|but|because|after|during|although|issues?|exceptions?|problems?|means|is|was|"
    r"occurs?|happens?|and|on|with|for|if|that|which|kept|keeps)\b(?![(:=])"
)


def is_printed(strand: Strand, start: int, end: int) -> bool:
    """Whether the phrase from ``start`` to ``end`` stands as programs print it."""
    _, lead, tail = strand.line_around(start, end)
    return (
        _LEAD.search(lead) is not None
        and _CODE.search(lead) is None
        and _TAIL.match(tail) is not None
        and _GOES_ON.match(tail) is None
    )


def line_tail(strand: Strand, end: int) -> str:
    """What stands behind the character at ``end - 1`` on its line: squeezed text runs on into the next one."""
    return strand.line_around(end - 1, end)[2]
