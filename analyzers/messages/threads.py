"""Threads in which people report failures, as they are copied from where they stand: an issue's title, who wrote when,
and what the page puts around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from vramscope.analyzers.messages.pages import is_of_mail, is_skeleton
from vramscope.analyzers.messages.strands import Strand, Surroundings
from vramscope.analyzers.patterns import regex

_DAY = (
    r"(?:\d{4}-\d\d-\d\d|(?:\w{3,9}\.? \d{1,2}|\d{1,2} \w{3,9}\.?),? (?:'\d\d|\d{4})|(?:last|yesterday|today)\b|"
    r"(?:an?|\d{1,3}) \w{3,7} ago)"
)
_ROLE = r"(?: \[?\(?(?:[Aa]uthor|OP|[Cc]ollaborator|[Cc]ontributor|[Mm]ember|Owner|bot|[Mm]aintainer)\)?\]?)?"
_DID = r"(?:commented|opened this(?: issue)?|wrote|replied|asked|answered|posted)"
# alice · comment · 2024-03-03; alice commented on Mar 3, 2024; asked Jan 4 '19 at 10:12; Posted by u/alice 2 years ago.
_BY = regex(
    rf"\W{{0,4}}@?[\w.-]{{1,40}}(?:\s?[·•—]\s?\w{{0,14}}(?: \w{{1,14}})?){{1,2}}\s?[·•—]\s?{_DAY}\W{{0,3}}\Z"
    rf"|\W{{0,4}}@?[\w.-]{{1,40}}{_ROLE}\W{{0,4}} ?{_DID}(?: on)?:? {_DAY}"
    rf"|\W{{0,4}}(?:[Cc]ommented|[Aa]sked|[Aa]nswered|[Ee]dited|[Pp]osted|[Oo]pened)(?: by [\w./@-]{{1,40}})?(?: on)?"
    rf" {_DAY}"
    rf"|.{{0,300}}?– ?[\w. -]{{1,40}} (?:Commented )?{_DAY}"
    rf"|\W{{0,4}}@?[\w.-]{{1,40}}[*_`]{{0,2}}{_ROLE}\W{{0,4}} ?(?:commented|replied|answered|wrote)\W{{0,3}}\Z"
)
# What a page puts around a thread.
_PAGE = regex(
    r"New issue\W*\Z|Have a question about this project\?|By clicking .Sign up for GitHub|Already on GitHub\?|"
    r"The text was updated successfully, but these errors|Sign up for free\b|to join this conversation on GitHub|"
    r"\W*\d{1,4} (?:[Cc]omments?|[Rr]eplies|[Aa]nswers?|participants?|upvotes?)\W*\Z|Comments\W*\Z|Labels\W*\Z|"
    r"You are receiving this|Reply to this email directly|\W*(?:github-actions|stale|k8s-ci-robot)\b.{0,20}\bbot\b"
)
_PICTURE = regex(r"!\[[^\]]{0,80}\]\(https?:|<img\b[^>]{0,200}\bsrc=")
_BOX = regex(r"\s*[-*+] \[[xX ]\] ")
# Above and below what people advise in general.
_REMEDIES = regex(
    r"[\W\d]{0,6}(?:(?:most |more )?(?:common|likely|possible|usual|typical|root|main)? ?(?:causes?|reasons?)|"
    r"why (?:it|this) happens|what (?:this|it|the)\b.{0,24} (?:means|looks like)|"
    r"(?:how to |quick |copy-?)?fix(?:es)?(?: it| this)?|(?:the )?solutions?|work-?arounds?|remed(?:y|ies)|prevention|"
    r"detection|diagnosis|meaning|quick diagnosis|summary|symptoms?|explanation|best practices|"
    r"troubleshooting(?: steps)?|(?:key )?takeaways|tl;?dr|faq|see also|related(?: errors)?|"
    r"原因|解决(?:方法|办法|方案)|原因分析|解决思路|対処法|対策|解決(?:方法|策)|причин[аы]|решение|ursachen?|lösung(?:en)?|"
    r"causas?|soluci[oó]n(?:es)?|soluç(?:ão|ões)|원인|해결 ?방법)\b"
    r"(?: ?\d{0,2}| of .{1,40}| to .{1,40}|[:：].{0,40}| & .{1,20}| and .{1,20})\W{0,4}\Z",
    re.IGNORECASE,
)
# What a site puts around an article or a page of documentation.
_SITE = regex(
    r"[^\n]{1,60}(?: [>»›] [^\n]{1,40}){2,}\s*\Z|"
    r"\W*(?:on this page|in this article|edit this page|last updated|table of contents|copyright|©|disclosure|"
    r"affiliate|related (?:posts|articles)|skip to|sign in|subscribe|share this|published|posted (?:on|in)|written by|"
    r"(?:next|previous)(?: article| post|:)|all rights reserved|was this (?:page|article) helpful|advertisement|"
    r"(?:did|was) (?:this|it) helpful?|leave a (?:comment|reply)|let us know|"
    r"目录|目次|文章目录|版权声明|阅读量|点赞|收藏|関連記事|공감|Оглавление|Inhaltsverzeichnis|Sommaire|Índice)\b",
    re.IGNORECASE,
)
_LONGEST = 400
# The number behind a title; and so many lines below it who has opened the thread is named.
_NUMBER = regex(r"\W{0,3}#\d{1,6}\s*\Z")
_BELOW = 3


# A line is near some twenty messages where every line is one.
@lru_cache(maxsize=1024)
def is_by_line(line: str) -> bool:
    """Whether the line says who has written what follows, and when."""
    return len(line) <= _LONGEST and _BY.match(line) is not None


@lru_cache(maxsize=1024)
def is_of_page(line: str) -> bool:
    """Whether the line is what a page puts around a thread."""
    return (len(line) <= _LONGEST and _PAGE.match(line) is not None) or is_skeleton(line)


@lru_cache(maxsize=1024)
def is_of_site(line: str) -> bool:
    """Whether the line is one that a site puts around an article or a page of documentation."""
    return len(line) <= _LONGEST and _SITE.match(line) is not None


@lru_cache(maxsize=1024)
def has_picture(line: str) -> bool:
    """Whether somebody has put a picture of his screen there."""
    return _PICTURE.search(line) is not None


@lru_cache(maxsize=1024)
def is_box(line: str) -> bool:
    """Whether the line is one of a template's boxes to tick."""
    return _BOX.match(line) is not None


@lru_cache(maxsize=1024)
def is_of_remedies(line: str) -> bool:
    """Whether the line heads causes or remedies, as guides have them."""
    return len(line) <= _LONGEST and _REMEDIES.match(line) is not None


def is_in_thread(strand: Strand, start: int, end: int) -> bool:
    """Whether a thread's own lines stand near what lies between ``start`` and ``end``."""
    around = strand.surroundings(start, end)
    return any(is_by_line(line) or is_of_page(line) for line in (*around.before, *around.after))


def names_thread(tail: str, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a line is a thread's title, by what stands behind it and on the lines ``before`` and ``after``: who wrote
    it stands below, or its number behind it."""
    below = [line for line in after if line.strip()][:_BELOW]
    above = [line for line in before if line.strip()]
    if _NUMBER.match(tail) and any(map(is_of_page, (*above, *below))):
        return True
    return not above and any(is_by_line(line) or is_of_page(line) for line in below)


def is_title(strand: Strand, start: int, end: int) -> bool:
    """Whether the line on which ``start`` lies is one."""
    around = strand.surroundings(start, end)
    return names_thread(around.tail, around.before, around.after)


def read_thread_signs(around: Surroundings) -> dict[str, float]:
    """What tells of a thread around a message, or of a guide to its errors, each as 0 or 1."""
    near = (*around.before, *around.after, *around.farther)
    return {
        "a site's lines": float(any(map(is_of_site, near))),
        "in a thread": float(any(map(is_by_line, near))),
        "a thread's title": float(names_thread(around.tail, around.before, around.after)),
        "a thread's page": float(any(map(is_of_page, near))),
        "answered by mail": float(any(map(is_of_mail, near))),
        "a picture near": float(any(map(has_picture, near))),
        "boxes ticked": float(any(map(is_box, near))),
        "remedies above": float(any(map(is_of_remedies, around.before))),
        "remedies below": float(any(map(is_of_remedies, around.after))),
    }
