"""What pages put around what people have written: issue trackers, forums, programs for mail, and those of articles."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache

from vramscope.analyzers.patterns import regex

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_AGO = (
    r"(?:(?:about |over )?(?:an?|\d{1,3}) (?:second|minute|hour|day|week|month|year)s?(?:, \d{1,2} \w{3,6})? ago|"
    r"yesterday|last (?:week|month|year))"
)
_WHEN = rf"(?:(?:on )?{_MONTH} \d{{1,2}}\b|on \d{{1,2}} {_MONTH}|on \d{{4}}-\d\d-\d\d|{_AGO})"
_NAME = r"[\W_]{0,4}@?[A-Za-z0-9][\w.-]{0,38}(?:\[bot\]| bot| \([A-Z][a-z]{4,10}\))?[\W_]{0,4}"
# Each is a line of its own that a page puts around what people have written.
_SKELETON = (
    # GitHub and Gitea
    rf"{_NAME} ?(?:(?:re)?opened|closed|locked|mentioned) (?:this|the) (?:issue|pull request|discussion)\b",
    rf"{_NAME} ?(?:re)?(?:opened|closed) this as (?:completed|not planned|duplicate)\b",
    rf"{_NAME} ?(?:opened|reopened|closed) (?:this )?{_WHEN}",
    rf"{_NAME} ?(?:(?:commented|replied) {_WHEN}|commented ?[*_:]{{0,3}}\s*\Z)",
    rf"{_NAME} ?(?:added|removed) (?:the )?[\w:*` -]{{1,60}} labels?\b",
    rf"{_NAME} ?(?:mentioned this issue|self-assigned this|added a commit that referenced this|marked this as)\b",
    r"(?:Open|Closed|Merged)\W{1,4}\d{1,4} comments?\b",
    # GitLab
    rf"(?:Issue )?(?:created|opened) {_AGO} by \S",
    rf"(?:[A-Za-z][\w.'-]{{0,30}} ){{0,4}}@[\w.-]{{1,40}} ?· ?{_AGO}",
    # Stack Exchange
    rf"asked {_WHEN}",
    rf"(?:modified|active|edited|answered) {_WHEN}",
    r"viewed [\d.,]{1,9}[km]? times",
    r"(?:sorted by:|highest score \(default\)|share ?(?:follow|improve)|improve this (?:question|answer))",
    r"add a comment\s*\Z",
    r"\d{1,3} answers?\s*\Z",
    # Discourse, with which PyTorch's, JAX's and Hugging Face's forums run
    rf"{_NAME}(?:\([^()\n]{{1,40}}\) )? ?{_MONTH} \d{{1,2}},(?: \d{{4}},)? ?\d{{1,2}}:\d\d ?[ap]m"
    r"(?:\s+\d{1,4})?\s*\Z",
    r"(?:\d{1,4}(?:\.\d)?k? (?:views?|likes?|replies)\W*){2,}",
    # Kaggle
    rf"{_NAME} ?· posted {_AGO}",
    rf"[^\n]{{0,60}}· posted in [^\n]{{3,60}}· ?{_AGO}",
    r"topic author\b",
    r"\d{1,4} replies\s*\Z",
    # Reddit
    rf"(?:posted by )?u/[\w-]{{2,24}} ?[·•]? ?{_AGO}",
    r"\d{1,5} (?:upvotes?|points?) ?[·•] ?\d{1,4} comments?\b",
)
_LINE = regex(rf"\W{{0,6}}(?:{'|'.join(_SKELETON)})", re.IGNORECASE)
# One of these stands in each of the lines above: most texts have none, and are asked no more.
_WORDS = regex(
    r"opened|closed|ommented|eplied|mentioned|label|assigned|asked|reated|viewed|edited|nswer|ctive|odified|"
    r"omments?\b|\bago\b|eplies|uthor|\d ?[ap]m\b|u/|hare|mprove|orted by|ighest|iews?\b|ikes?\b",
    re.IGNORECASE,
)
_MAIL = regex(
    r"(?:In-Reply-To|References): ?<\S+@\S+>|Subject: ?(?:Re|AW|Sv|Antw): \S|On [^\n]{6,120} wrote:\s*\Z", re.IGNORECASE
)
_LONGEST = 240
# The line of an article below its title: a date, and how long it takes to read.
_BYLINE = regex(
    rf"(?=.*(?:{_MONTH}|\d{{4}}-\d\d|{_AGO}))[^\n]{{0,120}}?\d{{1,3}}[ -]min(?:ute)?s?\.? (?:to )?read\b", re.IGNORECASE
)
# Lines that belong to one text.
_REACH = 120


@lru_cache(maxsize=1024)
def is_skeleton(line: str) -> bool:
    """Whether the page of an issue tracker or a forum itself has put the line around what people have written."""
    return len(line) <= _LONGEST and _WORDS.search(line) is not None and _LINE.match(line) is not None


@lru_cache(maxsize=1024)
def is_of_mail(line: str) -> bool:
    """Whether the line is one that a program for mail puts into an answer."""
    return len(line) <= _LONGEST and _MAIL.match(line) is not None


def article_lines(lines: Iterable[tuple[int, str]]) -> tuple[int, ...]:
    """The numbers of those ``lines`` that tell how long an article takes to read, in their order."""
    return tuple(
        number
        for number, line in lines
        if len(line) <= _LONGEST and " read" in line and _BYLINE.match(line.lstrip()) is not None
    )


def is_near(line: int, others: Sequence[int], fewest: int) -> bool:
    """Whether at least ``fewest`` of ``others`` are so close to ``line`` that they belong to one text."""
    return bisect_right(others, line + _REACH) - bisect_left(others, line - _REACH) >= fewest
