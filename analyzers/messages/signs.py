"""The signs around a message: of the output of a program, of a person's report, of writing about messages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from vramscope.analyzers.messages.prose import is_foreign, is_prose, is_spoken
from vramscope.analyzers.messages.strands import NEAR, Surroundings
from vramscope.analyzers.messages.threads import read_thread_signs
from vramscope.analyzers.messages.voices import SELF, read_topics, read_voices
from vramscope.analyzers.patterns import regex

_NEAR = 8

_TRACE = regex(
    r"Traceback \(most recent call last\)|terminate called after|^\s*what\(\): |"
    r"^\W*File \".{1,300}\", line \d{1,20}|^\W*frame #\d{1,20}|^\s*[~^]{3,}\s*$"
    r"|^\W*(?:#\d{1,20}|at) .+[.(](?:py|cc|cpp|cu|rs|go|java):?\d{0,20}|^\W*[\w.]*(?:Error|Exception)(?:: |\s*$)"
    r"|During handling of the above|direct cause of the following|^\s*-+> ?\d+ |^\s*\d+ {2,}\S|^Cell In|<ipython-input"
    r"|Stack trace|\+0x[0-9a-f]+\)|\[0x[0-9a-f]+\]|^\s*[\w./\\-]+\.py:\d{1,20}"
)
_OUTPUT = regex(
    r"\d{1,2}:\d\d:\d\d|\b(?:19|20)\d\d-\d\d-\d\d[ T_]|^\W*\[?(?:rank|default|gpu|worker|node)\s?\d|"
    r"^\W*\[?(?:INFO|WARN(?:ING)?|ERROR|DEBUG|FATAL|CRITICAL)\b|\b(?:INFO|WARNING|ERROR)\b\s|"
    r"\b(?:it/s|s/it|samples/s|tok/s)\b|\b(?:loss|lr|epoch|step|iter|acc|ppl)\b[ =:\[]{1,3}\d|\d+%\||\[\d+/\d{1,20}|"
    r"\d{1,20}/\d{1,20} \[|"
    r"^\S+@\S+[:~]\S*[$#] |^(?:\$|%|#|>) \S+ \S|^\(\w+\) \S+[@$]|MiB /|^\s*[|+][-=]{8,}|exit(?:ed)? (?:code|status)|"
    r"core dumped|^\s*srun: |slurmstepd|^\s*\w+\[\d+\]:|pid[ =:]\d|^\s*(?:Loading|Downloading|Starting|Running|Using|"
    r"Saving|Loaded|Initializ\w+|Building|Epoch|Step|Train\w*|Eval\w*|Generating|Creating|Processing)\b[^.]{0,90}"
    r"(?:\.\.\.|\d|:)|^(?:FAILED|ERROR) \S+::|^=+ .*\b(?:failed|short test summary|FAILURES)\b"
)
_CODE = regex(
    r"^\s*(?:[+\->#|]\s?)?\s*(?:def |class |import |from \w[\w.]* import |return\b|raise\b|assert\b|@\w|elif |else:|"
    r"try:|"
    r"except\b.*:|finally:|with .+:$|for .+:$|while .+:$|if .+:$|if \(|for \(|\} |#include|#define|namespace |template|"
    r"static |const |let |var |public |private |void |auto |std::|\"\"\"|'''|\w+\(.*\):?;?$|"
    r"(?:describe|context|it|let|expect|test)\b.*(?:do|\)|\{)$|.+ do(?: \|.+\|)?$|(?:end|fi|done|esac|then|do)$|fn |"
    r"pub |"
    r"impl |mod |use [\w:]+;|func |package \w+$|type \w+ |fun |val |local |my [$@%]|sub \w|(?:el)?if \[|case .+ in$|"
    r"echo |grep |export \w+=|defmodule |def[pm]? |test \"|INSERT INTO|VALUES|SELECT |CREATE |function |library\(|"
    r"using |"
    r"require|module |where$|data |instance )|[;{}]\s*$|^\s*[\w.\[\]$]+\s*(?:[-+*/|]?=|<-|:=)\s*\S|[\w)\]]\)$|"
    r"^\s*[\"'`].*[\"'`],?\)?;?$|^\s*[)\]}]+,?;?$|=> |-> |\$\w+|\\[a-z]+\{"
)
_MARKUP = regex(
    r"^\s*#{1,6} \S|^\s*={1,6} \S|^[=\-~^*#]{4,}\s*$|^\s*\|.*\|\s*$|^\s*(?:[-*+•]|\d{1,2}[.)]) +\S|^\s*(?:```|~~~)|"
    r"^\s*\.\.|^\s*::|^\.[A-Z]{2}\b|^\s*\\\w+|^\s*<[a-zA-Z/]|^\s*\[\w+\]|^\s*@\w+|^\s*#'|^\s*///|^\s*\*\s|"
    r"^[A-Z][A-Z ]{3,}$|^\s*%%"
)
_SETTING = regex(
    r"^\s*(?:-\s+)?[\"']?[\w.$-]{1,40}[\"']?\s*:(?:\s+\S.*|\s*)$|^\s*\[{1,2}[\w.\": -]+\]{1,2}\s*$|"
    r"^\s*[\w.-]+\s*=\s*\S|^\s*[{}\[\]],?$|^\s*\"[\w ]+\":"
)
_KINDS = (("trace", _TRACE), ("output", _OUTPUT), ("code", _CODE), ("markup", _MARKUP), ("setting", _SETTING))

_TROUBLE = regex(
    r"\b(?:hi|hello|thanks|thank you|help|please|any ideas?|anyone|why|problem|issue|bug|tried|trying|got|getting|"
    r"happens|happened|crash\w*|fails?|failed|died|stops|version|reproduce|actual|environment|describe the|stuck|"
    r"sudden\w*|still|even though|although)\b",
    re.IGNORECASE,
)
_MAY = regex(
    r"\b(?:(?<!could )(?<!can )(?<!do )you|your|users?|people|someone(?!'s)|may|might|(?:could|would)(?! you)|should|"
    r"such as|e\.g|i\.e|for example|for instance|"
    r"examples?|samples?|typical(?:ly)?|usually|often|sometimes|common(?:ly)?|means?|whenever|if|recogni[sz]\w*|"
    r"matches|"
    r"parse\w*|handled?|translat\w+|wording|sentence|message that|text)\b|例|예시|пример|Допустим|Beispiel|ejemplo|"
    r"exemple",
    re.IGNORECASE,
)
_ABOUT = regex(
    r"\b(?:tests?(?! (?:NCCL )?failure)|expect(?!ed(?: behaviou?r| result|:))\w*|assert\w*|should|fixture|golden|"
    r"mock|examples?|pattern|regex|rule|match(?:er|ing)|parse\w*|"
    r"classif\w*|category|dataset|template|schema|cases?|questions?|exercises?|statements?|posts?(?! /)|article|"
    r"chapter|section|tricks?|tips?|guide|course|lecture|slides?|tutorial)\b|例|예시|пример",
    re.IGNORECASE,
)

_ADDRESS = regex(r"\b(?:https?://|www\.|[\w.-]+@)\S+|\S+/\S+\.(?:log|out|err)\b")
_STEP = regex(r"\s*\d{1,2}[.)] (?:Start|Run|Open|See|Load|Click|Go|Set|Launch|Call|Select|Install|Expected|Actual)\b")
# 12  0x7f52bb4cdd40 void foo::bar(unsigned long) + 304; #0 0x000055aa in raise
_BACKTRACE = regex(r"(?:^|[\s:>|])#?\d{1,3}:? +0x[0-9a-f]{4,16} \S")
# An exception that a program has printed as Python represents it, on a line of its own.
_REPRESENTED = regex(r"(?:\w+\.){0,4}\w*(?:Error|Exception)\([\"']\Z")
_REPRESENTED_END = regex(r"[\"'],?\)\s*\Z")
# Where a check in a source stands, behind what it prints.
_PLACE = regex(
    r"[\W_]*(?:(?:at|in|file|from) )?[\"'(\[]?[\w./\\-]{1,120}\.(?:cuh?|cc|cpp|cxx|c|hpp|h|hip|py|rs|go)\b"
    r"[\"')\],:( ]{1,3}(?:line )?\d{1,6}\b",
    re.IGNORECASE,
)
# 1   paddle::memory::allocation::AllocateImpl(unsigned long); frame #3: c10::...
_NATIVE = regex(r"\s*(?:frame )?#?\d{1,3}[: ] *\S.{0,200}::\w")
_NAMED = regex(r"^\s*(?:[\w.]*(?:Error|Exception|error|exception)\b\W*)?$")
_NAME = regex(r"[\w.]*(?:Error|Exception)\W*$")
# That none of it was seen: zero, no, never in the few words before.
_DENIED = regex(
    r"\b(?:zero|0|no|not|never|without|nor|any|none|keine?n?|nie|ohne|sin|ni|nunca|ningún|sans|jamais|aucune?|sem|nenhum|"
    r"senza|mai|nessun|geen|nooit|zonder|inga?|aldrig|utan|bez|żadn\w+|nigdy|nikdy|žádn\w+|hiç|без|ни|нет|никогда|không)"
    r"\b\W{1,4}(?:[\w'’]+\W+){0,3}\Z|(?:没有|没|无|一次也|なし|없이)\W{0,4}\Z",
    re.IGNORECASE,
)
_QUOTE = regex(r"[\"'`“«]")
_CLOSING = regex(r"[\"'`”»]")
_COMMENT = regex(r"^\s*(?:#'?|//[/!]?|/?\*|--|;|%|\.\.|<!--|REM\b|')\s?")
_MARKS = (">", "#", "|", "│")
_ONLY_MARKS = regex(r"^[\s#>/*|;%-]*$")
_TYPESET = regex(
    r"^\.(?:PP|RS|RE|SH|SS|TP|IP|B|nf|fi|EX|EE)\b|\\(?:begin|end|section|item|texttt|verb|paragraph)\b|"
    r"^\[(?:quote|list|source|\*|/\w+)|\{\{-? ?(?:if|end|range|with|define)\b|^<d[dlt]>|^\s*\([a-d]\) "
)
_ITEM = regex(r"^\s*(?:[-*+•]|\d{1,2}[.)]) +\S?")
_OPENED = regex(
    r"^\W*(?:```|~~~|\[quote|\[code|<pre|<code|::|\.\. [\w-]+::|\\begin|\.nf|\.EX)|"
    r"(?:\[\[|<<[-~]?['\"]?[A-Z]+['\"]?|[=(:,]\s*`)\s*$"
)
_TAG = regex(r"</?[A-Za-z][^<>]{0,80}>")
# C++'s last words, which are indented, and may be wrapped.
_WHAT = regex(r"\s*what\(\): ")
_FENCE = regex(r"\W*$|\s*(?:```|~~~|</?(?:pre|code|p)>)")
_FAILED_TEST = regex(r"^(?:FAILED|ERROR) \S+::|^E {3}")
_WORD = regex(r"[A-Za-z]{2,}")
# The lines with which documents and sources begin.
_HEAD = regex(
    r"#!|---\s*$|<\?xml|<!DOCTYPE|<html|package \w|#include|-- \w|syntax\s*=|version: |apiVersion: |name: |"
    r"# (?!.*(?:Error|out of memory))\w|\" |"
    r";; |%|"
    r"\\documentclass|use strict|using |import |from |\[[\w.]+\]$|diff |Subject|Title|== |= |@|msgid|[{\[]$|<(?!(?:p|"
    r"div|br|b|i|em|pre|code|blockquote|li|ul|strong|span)\b)\w"
)
# Words on the message's own line that speak of the words.
_NAMES_WORDS = regex(
    r"\b(?:patterns?|rules?|handlers?|regist\w+|match\w*|regex|search\w*|grep|needle|prefix|labels?|examples?|"
    r"expect\w*|"
    r"prints?|says?|answers?|means|when|called|text|string)\b",
    re.IGNORECASE,
)
# What is to be filled in or matched.
_BLANK = regex(r"<\*>|\{\d\}|%[sdi@]|\{\{|\$\{|\{ ?\$|%\{\w|\[\^|\\[dsw][+*]|\.\*|\(\?[<P:=!]|<[a-z]+[ _-][a-z _-]*>")
# The headings under which people report what failed, and how they speak of themselves.
_REPORT = regex(
    r"\W{0,6}(?:What happened|Describe the bug|Bug description|(?:Current|Actual|Expected) behaviou?r|What (?:I|"
    r"you) expected|"
    r"(?:Steps )?to reproduce|Reproduction|(?:Your )?Environment|System info\w*|Actual results?)\b",
    re.IGNORECASE,
)
_HAPPENED = regex(
    r"\b(?:I|we) (?:\w+ ){0,2}(?:get|got|see|saw|run|ran|hit|tried|try|followed|have|had|use|train|trained|am|was|"
    r"upgraded|updated)\b"
    r"|\bfor me\b|\b(?:my|our) (?:\w+ ){0,2}(?:cards?|GPUs?|jobs?|runs?|scripts?|trainings?|models?|code|machine|"
    r"setup|node|logs?)\b",
    re.IGNORECASE,
)
# Who gets it now, and pastes it below: people indent what they paste.
_PASTES = regex(
    r"\b(?:I|we)(?: (?:\w+ )?(?:get|see|hit|have)|'m getting|'ve got)\b[^.?!]{0,80}:\s*\Z"
    r"|\b(?:my|our) (?:\w+ ){0,2}(?:cards?|GPUs?|jobs?|runs?|scripts?|trainings?|models?|code)\b[^.?!]{0,60}\b"
    r"(?:dies|fails|crashes|stops|ends)\b[^.?!]{0,40}:\s*\Z",
    re.IGNORECASE,
)
# A heading that is no report's, as sections of documents have them above and below.
_SECTION = regex(r"#{1,6} \S|={2,6} \S.*={2,6}\s*$|\\(?:sub)*section\b|<h[1-6]\b|\*\*[A-Z][^*]{2,60}\*\*\s*$")
# What follows a message that somebody explains.
_EXPLAINED = regex(
    r"[\W_]*(?:解决(?:办法|方法|方案)|原因|对策|対処法|解決(?:方法|策)|対策|Решение|Причина|해결 ?방법|원인) ?[:：]|"
    r"\W{0,3}(?:the|its) (?:cause|reason|culprit) (?:was|turned out)\b|"
    r"[\"'`*_)\s]*(?:cause|reason|fix|solution|why|remedy|workaround|meaning|explanation)s?\b\W{0,3}:|[\"'`*_)\s]*"
    r"(?:tells|means|shows|indicates|says|signals) |as you (?:can )?see\b|here,? |the (?:first|second|last|two|five|"
    r"three) (?:numbers?|figures?|parts?|lines?|values?|ones?|words?|forms?)\b|"
    r"(?:for|in) (?:older|newer|other) |so (?:a|the|you) |in the next |let(?:'s| us) |- [^\s:]{0,4}[\"“«`*]",
    re.IGNORECASE,
)
# The message's own words in quotation marks below it: somebody goes through them, in whatever language.
_TAKEN_UP = regex(
    r"[\"'`*_«„“‘「『]{1,2}(?:tried to allocate|(?:already )?allocated|reserved(?: in total| but unallocated)?|"
    r"total capacity|free|non-pytorch(?: memory)?|memory in use|requested|GPU \d)\b[^\n]{0,30}?[\"'`*_»”“’」』]",
    re.IGNORECASE,
)
# A field of a record, which tells of a run.
_RECORD = regex(
    r"\s*(?:[{,]\s*)?[\"']?(?:error|err|message|msg|reason|exception|detail|stderr|traceback|cause)\w*[\"']?\s*[:=]",
    re.IGNORECASE,
)
# Somebody or something has written down that a run failed.
_FAILED_RUN = regex(
    r"\b(?:status|state|result|outcome|conclusion)\b\W{1,4}(?:fail|error|crash)|\bnot ok \d|<failure|panicked at|"
    r"exit(?:_| )?code\W{1,4}[1-9]|\bfinished_at\b|\bFAILED\b|failures=\"[1-9]|\berrored\b|\bError 1\b|"
    r"\bexited with\b|\b(?:job|run|build|pipeline|training)\b.{0,40}"
    r"\b(?:failed|fails|died|dies|crash\w+|ended with|ends with|stopped with|stops with|aborted|restarts)\b",
    re.IGNORECASE,
)


class Words(NamedTuple):
    """What is known of the message itself: whether it has figures, states nothing at all, goes on to its hint, which
    authors leave out, and stands a few lines below one that was quoted."""

    has_figures: bool
    states_nothing: bool
    has_hint: bool = False
    is_beside_quotation: bool = False


def read_signs(around: Surroundings, words: Words) -> dict[str, float]:
    """Each sign by name, as a share or as 0 or 1."""
    prefix, lead, tail = around.prefix, around.lead, around.tail
    before = [line for line in around.before if line.strip()]
    behind = [line for line in around.after if line.strip()]
    mark = (prefix + lead).lstrip()[:1]
    if mark in _MARKS and all(line.lstrip()[:1] == mark for line in (*before, *behind)):
        # Somebody has marked the whole of a log, as a quotation or a comment.
        prefix = prefix.lstrip().removeprefix(mark).removeprefix(" ")
        before, behind = [_unmarked(line, mark) for line in before], [_unmarked(line, mark) for line in behind]
    near = [*before[-_NEAR:], *behind[:_NEAR]]
    whole = prefix + lead
    if words.has_figures and not before and whole.startswith("# ") and not (behind and behind[0].startswith("#")):
        prefix, lead, whole = "", whole[2:], whole[2:]  # the title of somebody's report
    lines = [_read_line(line) for line in near]
    happened = any(line.is_happening for line in lines) or _HAPPENED.search(lead) is not None
    prose_behind = next((line for line in behind if not _FENCE.match(line)), "")
    trouble = sum(line.trouble for line in lines) + len(_TROUBLE.findall(lead))
    about = sum(line.about for line in lines)
    signs: dict[str, float] = {
        "traceback above": any(_read_line(line).kind == "trace" for line in before[-4:]),
        "begins its line": _NAMED.match(whole) is not None and not whole[:1].isspace(),
        "a whole error line": words.has_figures
        and not tail.strip()
        and _NAMED.match(whole) is not None
        and bool(whole.strip())
        and not whole[:1].isspace(),
        "behind a prefix": _ONLY_MARKS.match(prefix) is None,
        "on a stamped line": _OUTPUT.search(whole) is not None,
        "a failed test": _FAILED_TEST.search(whole) is not None,
        "alone": not near,
        "trouble": trouble >= 1,
        "much trouble": trouble >= 3,
        "may happen": _MAY.search(" ".join((*filter(is_spoken, before[-2:]), lead))) is not None,
        "steps that led to it": any(line.is_step for line in lines),
        "typeset": _TYPESET.search(whole) is not None or any(line.is_typeset for line in lines),
        "item of a list": _ITEM.match(whole) is not None,
        "marked": prefix.lstrip()[:1] in ("#", "/", "*", ";", "%"),
        "often may": sum(line.may for line in lines) >= 3,
        "about texts": about >= 1,
        "much about texts": about >= 3,
        "denied in front": _DENIED.search(lead) is not None,
        "in quotes": _QUOTE.search(lead) is not None
        and _CLOSING.search(tail[:300]) is not None
        and not (_REPRESENTED.match(whole) and _REPRESENTED_END.match(tail)),
        "frames of a process near": sum(map(is_native_frame, near)) >= 2,
        "comment": _COMMENT.match(whole) is not None,
        "indented": whole[:2].isspace()
        and any(not line[:2].isspace() for line in near)
        and not (_WHAT.match(whole) or (before and _WHAT.match(before[-1])) or _is_under_frames(whole, before))
        and not (before and _PASTES.search(before[-1])),
        "figures": words.has_figures,
        "nothing stated": words.states_nothing,
        "cut by dots": "..." in tail[:60],
        "text behind": len(tail.strip()) > 3 and not _PLACE.match(tail),
        "its place behind": _PLACE.match(tail) is not None,
        "words before": len(_WORD.findall(_NAME.sub("", lead))) >= 3,
        "begins the text": not before and bool(behind),
        "ends the text": not behind,
        "heads a document": len(around.before) < NEAR and bool(before) and _HEAD.match(before[0].lstrip()) is not None,
        "its hint printed": words.has_hint,
        "names the words": _NAMES_WORDS.search(lead) is not None,
        "blanks near": any(line.has_blank for line in lines),
        "a failed run": any(line.is_failed_run for line in lines) or _FAILED_RUN.search(lead) is not None,
        "a report's heading": any(line.is_heading for line in lines),
        # A report of runs has a section for each.
        "between sections": not any(line.is_failed_run for line in lines)
        and any(_read_line(line).is_section for line in before)
        and any(_read_line(line).is_section for line in behind),
        "explained behind": not happened and (_EXPLAINED.match(tail) or _EXPLAINED.match(prose_behind)) is not None,
        "its words taken up": any(map(_TAKEN_UP.search, behind[:_NEAR])) and not any(map(_TAKEN_UP.search, before)),
        "beside a quotation": words.is_beside_quotation,
        "happened to somebody": happened,
        "somebody's own": any(line.is_own for line in lines) or SELF.search(lead) is not None,
        "a failed run's record": _RECORD.match(whole) is not None and any(line.is_failed_run for line in lines),
        "block opened": bool(before) and _OPENED.search(before[-1]) is not None,
    }
    signs |= read_voices(around, whole, tail) | read_topics(around) | read_thread_signs(around)
    kinds = [line.kind for line in lines]
    for kind in ("trace", "output", "code", "markup", "setting", "other"):
        signs[f"{kind} near"] = kinds.count(kind) / max(1, len(near))
    return {name: float(value) for name, value in signs.items()}


def _is_under_frames(whole: str, before: Sequence[str]) -> bool:
    """Whether a stack of native frames above is indented alike: somebody has moved a whole dump, and quotes none."""
    indent = whole[: len(whole) - len(whole.lstrip())]
    return sum(line.startswith(indent) and _NATIVE.match(line) is not None for line in before) >= 2


def _unmarked(line: str, mark: str) -> str:
    return line.lstrip().removeprefix(mark).removeprefix(" ")


class _Line(NamedTuple):
    """What one line says: its kind, and how often words of each sort stand in it; ``trouble`` and ``may`` in prose."""

    kind: str
    about: int
    trouble: int
    may: int
    is_step: bool
    is_typeset: bool
    has_blank: bool
    is_failed_run: bool
    is_heading: bool
    is_own: bool
    is_happening: bool
    is_section: bool


# A line is near some twenty messages where every line is one.
@lru_cache(maxsize=1024)
def _read_line(line: str) -> _Line:
    prose = is_prose(_TAG.sub(" ", line) if "<" in line else line)
    happening = prose and _HAPPENED.search(line) is not None
    return _Line(
        kind=_kind(line, prose=prose),
        # Whoever tells what happened to him may name the guide that he followed.
        about=0 if happening else len(_ABOUT.findall(_ADDRESS.sub(" ", line))),
        trouble=len(_TROUBLE.findall(line)) if prose else 0,
        may=len(_MAY.findall(line)) if prose else 0,
        is_step=_STEP.match(line) is not None,
        is_typeset=_TYPESET.search(line) is not None,
        has_blank=_BLANK.search(line) is not None,
        is_failed_run=_FAILED_RUN.search(line) is not None,
        is_heading=_REPORT.match(line) is not None,
        is_own=prose and SELF.search(line) is not None,
        is_happening=happening,
        is_section=_SECTION.match(line) is not None and _REPORT.match(line) is None,
    )


def _kind(line: str, *, prose: bool) -> str:
    if is_native_frame(line):
        return "trace"
    for name, pattern in _KINDS:
        if pattern.search(line):
            return name
    return "prose" if prose or is_foreign(line) else "other"


def is_native_frame(line: str) -> bool:
    """Whether a debugger or a library has printed the line as one of the calls that led to a failure."""
    return "0x" in line and _BACKTRACE.search(line) is not None
