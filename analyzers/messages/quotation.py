"""Whether a message was printed by the program that failed, or stands in a text about such messages.

Documentation, answers, release notes, source code and search results quote complete and valid messages. A user who
pastes an error quotes it too, and means a real one. What tells them apart stands around the message: how its own line
begins and goes on, and what kind of lines are next to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from vramscope.analyzers.messages.changelogs import is_in_changelog
from vramscope.analyzers.messages.documents import is_anothers_report, is_chosen_text
from vramscope.analyzers.messages.histories import history_lines, is_in_history, names_commit
from vramscope.analyzers.messages.listings import is_listed, is_literal
from vramscope.analyzers.messages.manuals import directive_lines, is_in_docstring
from vramscope.analyzers.messages.markup import without_frame
from vramscope.analyzers.messages.outcomes import (
    is_failed_record,
    is_harmless_state,
    is_of_batch_search,
    is_of_passed_test,
    is_test_failure,
)
from vramscope.analyzers.messages.pages import article_lines, is_near
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.patches import patch_lines
from vramscope.analyzers.messages.probes import is_probe
from vramscope.analyzers.messages.rehearsals import is_said_to_be_invented
from vramscope.analyzers.messages.signs import read_signs
from vramscope.analyzers.messages.statement import has_figures, words_of
from vramscope.analyzers.messages.strands import NEAR, Strand, Surroundings
from vramscope.analyzers.messages.suspicions import read_suspicions
from vramscope.analyzers.messages.threads import names_thread
from vramscope.analyzers.messages.vocabulary import words_near
from vramscope.analyzers.messages.weighing import weigh
from vramscope.analyzers.patterns import regex

# Figures that somebody has taken out, or never put in.
_PLACEHOLDER = regex(r"\W*(?:with )?shape ?\[(?:\.{2,3}|…)\]|\W*Tried to allocate\s+(?:[Xx?_#*<{%$\[]|N\b)")
# A compiler's complaint about the error's name.
_UNDECLARED = regex(
    r"[\"'’`]?,? (?:is (?:undefined|not (?:defined|declared|a member))|was not declared|undeclared|"
    r"not found in this scope|has not been declared|does not name)\b"
)
# Between two messages on one line: words that may belong to both.
_BETWEEN = 40
# The next error of the same program: nothing between them but the exception's name.
_NEXT = regex(r"\W*(?:[A-Za-z_][\w.]{0,80}(?:Error|Exception)\W*)?\Z")
# One error right behind another, of which a piece of an endless line may show no more.
_REPEATED = regex(r"\s(?:[A-Za-z_][\w.]{0,80}(?:Error|Exception)): (?:CUDA|HIP|XPU|NPU|MPS)\b")
_DIGITS = regex(r"\d+")
# So much lighter may weigh what repeats a failure with other figures.
_ALIKE = 3.0
# So heavy must be what stands among quotations of several programs' errors, so many lines from them at most: nobody's
# own failure comes with those of others.
_AMONG_OTHERS, _FEWEST_OTHERS, _REACH = 2.0, 2, 60
# A program's log of an exception that it has caught, as Python represents it.
_CAUGHT = regex(r"\b(?:caught|got|hit|failed with)\W+(?:[A-Za-z_]\w*\.)*\w*(?:Error|Exception)\(\s*[\"']\Z")
# A request that reports the error in a field of its own.
_SENT = regex(r"[?&](?:err|exc|msg|message|detail|reason|log|stack|trace)\w*=(?:\w[\w.]*: *)?\Z", re.IGNORECASE)
# A traceback's line of code: the error itself comes below it.
_RAISED = regex(r"\s*raise\s+\w[\w.]*\(\s*f?[\"']")
# What no failing program writes, and hardly ever a person who reports a failure: each decides alone.
_SURE = (
    "rehearsal",
    "value of a document",
    "statement",
    "table of errors",
    "announcement",
    "another's words",
    "told of",
)
# Outside the GPU's memory: one of these is enough on the chip, and without one nothing of the host's is weighed.
_SUSPICIOUS = ("text about texts", "mentioned", "hypothetical sentence", "within code", "introduced as example")
# The head of a table of what was tried.
_RESULTS = regex(r"\s*\|.*\b(?:results?|status|outcome|notes?|state)\b.*\|", re.IGNORECASE)
# The same where it is runs that were tried.
_RUNS = regex(
    r"\s*\|(?=.*\b(?:runs?|configs?|configuration|attempts?|trials?|batch(?:[ _]size)?|bs|precision|dtype|commit|"
    r"cards?|GPUs?|jobs?|seeds?)\b).*\b(?:results?|outcome|ended|what happened)\b.*\|",
    re.IGNORECASE,
)
# The head of a table that says of each error what it means.
_MEANINGS = regex(
    r"\s*\|.*\b(?:meanings?|means|causes?|solutions?|fix(?:es)?|remed(?:y|ies)|what to do|explanation|action|"
    r"description|advice|handling|translated|category|wordings?|texts?|phrases?|examples?|patterns?)\b.*\||\s*\|.*(?:含义|原因|处理|解决|意味|対処|значение|причина)",
    re.IGNORECASE,
)
_PARAGRAPH = regex(r"\s*<p\b")


def unquoted(strand: Strand, spans: Sequence[Span]) -> Iterator[Span]:
    """Those of ``spans``, which are in the order of the text, that report a failure."""
    behind, was_quoted, had_figures, line = 0, False, False, 0
    reported: dict[str, int] = {}  # what stood before a message with figures, and the line of the last
    quoted: dict[str, int] = {}  # the formats that were quoted, each with the line of the last
    before: Span | None = None  # the span right before, where it was a failure
    documents = strand.ask(_read_documents) if spans else None
    for span in spans:
        said = span.parsed.text if span.parsed is not None else ""
        around = without_frame(strand.surroundings(span.start, span.end, behind), said)
        follows = around.is_glued and (
            len(around.lead) < _BETWEEN if was_quoted else _NEXT.match(around.lead) is not None
        )
        if not follows:
            beside = was_quoted and had_figures and strand.line(span.start) - line <= NEAR
            begin = strand.line(span.start)
            form = _DIGITS.sub("0", around.prefix + around.lead)
            is_alike = has_figures(span) and begin - reported.get(form, -NEAR - 1) <= NEAR
            was_quoted = (documents is not None and documents.hold(begin)) or (
                not _goes_on(before, span)
                and _is_quoted(span, around, beside=beside, least=_least(span, begin, is_alike, quoted))
            )
            had_figures = has_figures(span)
            if was_quoted and span.parsed is not None:
                quoted[span.parsed.format] = begin
            if had_figures and not was_quoted:
                reported[form] = begin
        before = None if was_quoted else span
        behind, line = span.end, strand.line(span.end - 1)
        if not (was_quoted or is_probe(strand, span)):
            yield span


def _goes_on(before: Span | None, span: Span) -> bool:
    """Whether the span is the allocator's state, which TensorFlow prints behind its refusal."""
    formats = [one.parsed.format for one in (before, span) if one is not None and one.parsed is not None]
    return formats == ["tf-bfc-ran-out", "tf-bfc-stats"]


class _Documents(NamedTuple):
    """The lines of an article, of a manual's source, of commits and of a patch; whether all is said to be made up."""

    article: tuple[int, ...]
    manual: tuple[int, ...]
    commits: tuple[tuple[int, int], ...]
    hunks: tuple[tuple[int, int], ...]
    invented: bool

    def hold(self, line: int) -> bool:
        """Whether what stands on ``line`` is in one of them."""
        return (
            self.invented
            or is_near(line, self.article, 1)
            or is_near(line, self.manual, 2)
            or is_in_history(line, self.commits)
            or is_in_history(line, self.hunks)
        )


def _read_documents(lines: Sequence[tuple[int, str]]) -> _Documents:
    return _Documents(
        article_lines(lines),
        directive_lines(lines),
        history_lines(lines),
        patch_lines(lines),
        is_said_to_be_invented([line for _, line in lines]),
    )


def _least(span: Span, line: int, is_alike: bool, quoted: Mapping[str, int]) -> float:
    """What a failure has to weigh. ``is_alike`` where a message in the same form was one a few lines above: one program
    printed both. ``quoted`` has the line of the last quotation of each format."""
    if is_alike:
        return -_ALIKE
    own = span.parsed.format if span.parsed is not None else None
    others = sum(name != own and line - at <= _REACH for name, at in quoted.items())
    return _AMONG_OTHERS if others >= _FEWEST_OTHERS else 0.0


def _is_quoted(span: Span, around: Surroundings, *, beside: bool = False, least: float = 0.0) -> bool:
    """``least`` is what a failure has to weigh."""
    whole = around.prefix + around.lead
    if (
        _PLACEHOLDER.match(around.tail)
        or _UNDECLARED.match(around.tail)
        or is_listed(whole, around.before, around.after)
        or is_chosen_text(whole, around)
        or is_in_changelog(whole, around.before)
        or is_in_docstring(around.before)
        or (not has_figures(span) and is_literal(around.before))
    ):
        return True
    if names_commit(whole, around.before, around.after) or is_of_passed_test(around.before, around.after):
        return True
    if is_of_batch_search(around.before, around.after):
        return True
    if is_anothers_report(whole, around.before):
        return True
    if whole.lstrip().startswith("|") and any(line.lstrip().startswith("|") for line in around.before):
        if any(map(_MEANINGS.match, around.before)):
            return True
        if any(map(_RESULTS.match if has_figures(span) else _RUNS.match, around.before)):
            return False
    if (
        span.parsed is not None
        and span.parsed.format == "tf-bfc-stats"
        and is_harmless_state(whole, span.parsed.message, around.before, around.after)
    ):
        return True
    suspicions = read_suspicions(span, around)
    # People put whatever they copied into the title of what they report.
    is_title = names_thread(around.tail, around.before, around.after)
    is_of_failed_run = is_failed_record(whole, around.tail, ())
    if not (is_title or is_of_failed_run) and (any(suspicions[name] for name in _SURE) or _RAISED.match(around.lead)):
        return True
    if has_figures(span) and _SENT.search(whole) is not None:
        return False
    if around.prefix.strip() and has_figures(span) and _CAUGHT.search(around.lead):
        return False
    if has_figures(span) and _REPEATED.match(around.tail):
        return False
    if is_test_failure(whole, around.before, around.after) or is_failed_record(
        whole, around.tail, (*around.before, *around.after)
    ):
        return False
    memory = "gpu" if span.parsed is None else span.parsed.memory
    is_suspicious = any(suspicions[name] for name in _SUSPICIOUS)
    if memory == "on-chip" or (memory == "host" and not is_suspicious):
        return is_suspicious
    signs = read_signs(around, words_of(span, around.tail, beside=beside))
    signs |= suspicions | {"host memory": float(memory == "host")}
    return _is_in_handbook(signs, around) or weigh(signs, *words_near(around)) < least


def _is_in_handbook(signs: Mapping[str, float], around: Surroundings) -> bool:
    """Whether headings and paragraphs of HTML stand on both sides, of which none tells of a run that failed."""
    return (
        signs["between sections"] > 0
        and all(any(map(_PARAGRAPH.match, lines)) for lines in (around.before, around.after))
        and not any(signs[name] for name in ("happened to somebody", "somebody's own", "a failed run"))
        and not signs["a report's heading"]
    )
