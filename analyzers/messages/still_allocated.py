"""What was still allocated when a program tried again after an out-of-memory error, as it has printed itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vramscope.analyzers.messages.memory_figures import figures_of
from vramscope.analyzers.patterns import regex

# What a program says when it tries again with less.
_ATTEMPT = regex(
    r"\b(?:attempt|retry\w*|try(?:ing)?|halv\w*|again|before|fall(?:ing|s)? ?back|reduc\w*|lower\w*|"
    r"empt(?:y|ied)|freed)\b",
    re.IGNORECASE,
)
_PEAK = regex(r"max|peak", re.IGNORECASE)
_NEXT = 12


def find_still_allocated(lines: Sequence[str]) -> int | None:
    """What was allocated when a program tried again after an error that ended above ``lines``; None where these do not
    tell, or tell of more than the next attempt."""
    found: int | None = None
    if len(lines) > _NEXT:
        return None
    for line in lines:
        if _ATTEMPT.search(line):
            for label, value in figures_of(line):
                found = found if _PEAK.search(label) else value
    return found


_FAILED = regex(r"\b(?:failed|fails|OOM|out of memory|ran out|OutOfMemory\w*)\b", re.IGNORECASE)


def find_held_after_failure(lines: Sequence[str]) -> int | None:
    """What was allocated after the last of several attempts, each of which a line of its own tells to have failed."""
    # Most lines have not even the word, for less than a pattern costs; an error's own line is no program's account.
    failed = [
        line
        for line in lines
        if "lloc" in line and "to allocate" not in line and _FAILED.search(line) and not _PEAK.search(line)
    ]
    held = [value for line in failed for label, value in figures_of(line) if "alloc" in label]
    return held[-1] if len(held) > 1 else None
