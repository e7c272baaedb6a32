"""The copied page of an issue tracker or a forum: many people's talk about a failure, with the page's own lines.

A user's report without them is no page: it tells of a failure that its writer has had.
"""

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
    # Answers by mail
    r"(?:In-Reply-To|References): ?<\S+@\S+>",
    r"Subject: ?(?:Re|AW|Sv|Antw): \S",
    r"On [^\n]{6,120} wrote:\s*\Z",
    # Kaggle and Medium
    rf"{_NAME} ?· posted {_AGO}",
    rf"[^\n]{{0,60}}· posted in [^\n]{{3,60}}· ?{_AGO}",
    r"topic author\b",
    r"\d{1,4} replies\s*\Z",
    r"[^\n]{2,60} · \d{1,3} min read\b",
    # Reddit
    rf"(?:posted by )?u/[\w-]{{2,24}} ?[·•]? ?{_AGO}",
    r"\d{1,5} (?:upvotes?|points?) ?[·•] ?\d{1,4} comments?\b",
)
_LINE = regex(rf"\W{{0,6}}(?:{'|'.join(_SKELETON)})", re.IGNORECASE)
# A title with the number behind it.
_TITLE = regex(r"\W{0,4}[A-Z\[][^\n]{8,160} #\d{1,6}\s*\Z")
# One of these stands in each of the lines above: most texts have none, and are asked no more.
_WORDS = regex(
    r"opened|closed|ommented|eplied|mentioned|label|assigned|asked|reated|viewed|edited|nswer|ctive|odified|"
    r"omments?\b|\bago\b|-To:|ences:|ubject:|wrote:|eplies|uthor|min read|"
    r"\d ?[ap]m\b|u/|hare|mprove|orted by|ighest|iews?\b|ikes?\b",
    re.IGNORECASE,
)
_LONGEST = 240
# A page is told by two of its own lines, as many or fewer lines than this from the message.
_FEWEST, _REACH = 2, 120


@lru_cache(maxsize=1024)
def _is_skeleton(line: str) -> bool:
    return _WORDS.search(line) is not None and _LINE.match(line) is not None


def skeleton_lines(lines: Iterable[tuple[int, str]]) -> tuple[int, ...]:
    """The numbers of those ``lines`` that a page itself has, in their order; empty where no page is."""
    found: list[int] = []
    title: int | None = None
    for number, line in lines:
        if len(line) > _LONGEST:
            continue
        if _is_skeleton(line):
            if title is not None and number - title <= 3:
                found.append(title)
            title = None
            found.append(number)
        elif " #" in line and _TITLE.match(line) is not None:
            title = number
    return tuple(found)


def is_on_page(line: int, skeleton: Sequence[int]) -> bool:
    """Whether what stands on ``line`` stands between a page's own lines."""
    near = bisect_right(skeleton, line + _REACH) - bisect_left(skeleton, line - _REACH)
    return near >= _FEWEST
