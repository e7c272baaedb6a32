"""Changelogs: what a release has mended is quoted there, and happened to nobody who reads it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vramscope.analyzers.patterns import regex

# A release's heading, in Markdown or with a word for it; an item below it.
_RELEASE = regex(
    r"\s*(?:#{1,4}\s*(?:v(?:ersion)?|release)?|(?:version|release|バージョン|版本|버전))\s*"
    r"\[?v?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?[\w.-]{0,12}\]?"
    r"(?:\s*[-–—(（]?\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*[)）]?)?\s*\Z",
    re.IGNORECASE,
)
_ITEM = regex(r"\s*(?:[-*+•・]|[\"'“])\s*\S")
_TITLE = regex(r"\s*#{1,6} \S")
# Lines of a program, which no changelog has.
_STAMPED = regex(r"\d\d:\d\d:\d\d|Traceback ")


def is_in_changelog(whole: str, before: Sequence[str]) -> bool:
    """Whether the message stands in an item below a release's heading: what has been changed quotes errors."""
    if _ITEM.match(whole) is None:
        return False
    for line in reversed(before):
        if _RELEASE.match(line) is not None:
            return True
        if _TITLE.match(line) is not None or _STAMPED.search(line) is not None:
            return False
    return False
