"""What a version control prints of its history: the words of commits quote errors that were mended long ago.

A job that prints its last commit and then fails is no history: its own lines stand outside the commit's words.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from vramscope.analyzers.patterns import regex

# What stands before every line of a log (a graph, a stamp) is as wide as before its first.
_COMMIT = regex(r"(.{0,80}?)\bcommit [0-9a-f]{7,40}(?: \([^()]{1,200}\))?\s*\Z")
_COMMIT_FIELD = regex(r"(?:Author|AuthorDate|Commit|CommitDate|Date|Merge|tree|parent|author|committer)\b:? ")
_COMMIT_WORDS = regex(r" {4}|\s*\Z")
# Its words are those of a mail.
_PATCH = regex(r"()From [0-9a-f]{40} Mon Sep 17 00:00:00 2001\s*\Z")
_PATCH_FIELD = regex(r"(?:From|Date|Subject):")
_PATCH_END = regex(r"---\s*\Z|diff --git ")
_CHANGESET = regex(r"(.{0,80}?)\bchangeset:\s+\d{1,9}:[0-9a-f]{12,40}\s*\Z")
_CHANGESET_FIELD = regex(
    r"(?:branch|bookmark|tag|parent|phase|user|date|files[+-]?|manifest|copies|extra|summary|description|topic):"
)
_DESCRIPTION = regex(r"description:\s*\Z")
_REVISION = regex(r"()r\d{1,9} \| \S.{0,80} \| \d{4}-\d\d-\d\d .{0,60} \| \d{1,5} lines?\s*\Z")
_REVISION_END = regex(r"-{60,80}\s*\Z")
_COLOUR = regex(r"\x1b\[[0-9;]*m")
# One of these stands in the first line of each.
_WORDS = ("commit ", "changeset:", "From ", " line")
_LONGEST = 240

# git blame, and what Git says of a commit on a line of its own.
_BLAME = regex(r"\W{0,6}[0-9a-f]{7,40} (?:\S{1,120} +)?\(.{1,60}? +\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4} +\d{1,7}\)")
_NAMED_COMMIT = regex(
    r"\bHEAD (?:is now at|position was) [0-9a-f]{7,40} |^\W{0,3}(?:pick|reword|edit|squash|fixup|drop) [0-9a-f]{7,40} "
    r"|\[[\w./-]{1,80}(?: \(root-commit\))? (?=[0-9a-f]{0,39}\d)[0-9a-f]{7,40}\] \S"
)
# With these a commit's words end.
_TRAILER = regex(
    r"\s*(?:Change-Id: I[0-9a-f]{8,40}|Differential Revision: \S|"
    r"(?:Signed-off|Reviewed|Acked|Tested|Co-authored)-by: .+<.+@)"
)
_STAMP = regex(r"\d\d:\d\d:\d\d|Traceback |\bcommit [0-9a-f]{7}")
_TRAILER_REACH = 6
_SUBJECT = regex(r"\W{0,6}[0-9a-f]{7,40} (?:\([^()]{1,200}\) )?\S")
_COMMAND = regex(r"\bgit (?:-\S+ )*(?:log|reflog|cherry|rebase|show|range-diff|branch)\b")


@dataclass(slots=True)
class _Page:
    """One commit as it is being read; ``takes`` tells whether the next line is still its own."""

    first: int
    width: int
    takes: Callable[[_Page, str], bool]
    last: int = 0
    fields: int = 0
    blanks: int = 0
    has_ended: bool = False
    in_words: bool = False


def _of_commit(page: _Page, line: str) -> bool:
    if not page.in_words and _COMMIT_FIELD.match(line) is not None:
        page.fields += 1
        return True
    page.in_words = True
    return _COMMIT_WORDS.match(line) is not None


def _of_patch(page: _Page, line: str) -> bool:
    """Up to the line that ends its words, without which it is none."""
    if _PATCH_END.match(line) is not None:
        page.fields = 1
        return False
    is_first = page.last == page.first
    return not is_first or _PATCH_FIELD.match(line) is not None


def _of_changeset(page: _Page, line: str) -> bool:
    """Its fields, and its words up to two blank lines."""
    if page.in_words:
        page.blanks = 0 if line.strip() else page.blanks + 1
        return page.blanks < 2
    page.in_words = _DESCRIPTION.match(line) is not None
    is_field = _CHANGESET_FIELD.match(line) is not None
    page.fields += is_field
    return is_field


def _of_revision(page: _Page, line: str) -> bool:
    """Up to the line that closes it, without which it is none."""
    if page.has_ended:
        return False
    page.has_ended = _REVISION_END.match(line) is not None
    page.fields = int(page.has_ended)
    return True


_BEGINNINGS = (
    (_COMMIT, _of_commit),
    (_CHANGESET, _of_changeset),
    (_REVISION, _of_revision),
    (_PATCH, _of_patch),
)


def history_lines(lines: Iterable[tuple[int, str]]) -> tuple[tuple[int, int], ...]:
    """The first and the last line of each commit among the numbered ``lines``, in their order.

    A commit alone without an author or a date is a line of a job's log, and what is indented below it the job's.
    """
    found: list[tuple[int, int]] = []
    bare: list[tuple[int, int]] = []
    page: _Page | None = None
    for number, line in lines:
        if page is not None:
            if page.takes(page, _plain(line)[page.width :]):
                page.last = number
                continue
            (found if page.fields else bare).append((page.first, page.last))
            page = None
        if len(line) <= _LONGEST and any(word in line for word in _WORDS):
            page = _begin(number, _plain(line))
    if page is not None:
        (found if page.fields else bare).append((page.first, page.last))
    bare = [(first, last) for first, last in bare if last > first]
    return tuple(sorted(found + bare if len(bare) > 1 else found))


def _begin(number: int, line: str) -> _Page | None:
    for beginning, takes in _BEGINNINGS:
        match = beginning.match(line)
        if match is not None:
            return _Page(number, len(match[1]), takes, last=number)
    return None


def _plain(line: str) -> str:
    return _COLOUR.sub("", line) if "\x1b" in line else line


def is_in_history(line: int, pages: Sequence[tuple[int, int]]) -> bool:
    """Whether ``line`` is one of a commit's."""
    place = bisect_right(pages, (line, 1 << 62)) - 1
    return place >= 0 and line <= pages[place][1]


def names_commit(whole: str, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the message stands on Git's own line on a commit (of blame, of a rebase, of a list of subjects), or the
    lines with which a commit's words end follow it."""
    for line in after[:_TRAILER_REACH]:
        if _TRAILER.match(line) is not None:
            return True
        if _STAMP.search(line) is not None:
            break
    if _BLAME.match(whole) is not None or _NAMED_COMMIT.search(whole) is not None:
        return True
    if _SUBJECT.match(whole) is None:
        return False
    for line in reversed(before):
        if _COMMAND.search(line) is not None:
            return True
        if _SUBJECT.match(line) is None:
            return False
    return False
