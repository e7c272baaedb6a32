"""Errors that are made to see what follows, that are made up, or that a program says it will handle: none happened."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vramscope.analyzers.patterns import regex

# As whoever makes the error marks it.
_REHEARSED = regex(
    r"\[(?:MOCK\w*|FAKE\w*|SIMULAT\w+|DRILL|CHAOS|INJECTED|FAULT[ -]INJECTION|TEST FAULT)\]|"
    r"\b(?:Fake|Mock|Simulated|Injected|Dummy)(?:Cuda|CUDA|Torch)?(?:OutOfMemory|OOM|Oom)\w*|"
    r"[;,(] ?(?:mocked|simulated(?! (?:time|\d))|faked|injected)\b|[;(] ?(?:mock|fake|drill|chaos|dry[ -]run)\)|"
    r"\b(?:mocked|faked|injected)\W{1,3}(?:[\w.]+\W{1,3})?\Z",
    re.IGNORECASE,
)
# The line on which a test of failures says which one it makes.
_INJECTS = regex(
    r"\b(?:inject|simulat|fak)(?:ing|es|ed)\b.{0,80}\b(?:OOM|out[ -]of[ -]memory|(?:\w{1,20}\.)*OutOfMemory\w*)",
    re.IGNORECASE,
)
_CLOSE = 80
# A program that says at its start what it will do about such errors.
_WILL_HANDLE = regex(
    r"\b(?:registered|installed|loaded|added|armed|enabled|activated)\b.{0,40}"
    r"\b(?:handler|hook|rule|pattern|trigger|filter|watch\w*)s?\b.{0,24}\Z"
    r"|\b(?:writing|wrote|injecting|injected|simulat\w+|faking) [\"'`].{0,40}\Z"
    r"|\b(?:watch|look|listen|scan|search|wait)(?:es|ing)? for\b.{0,24}\Z"
    r"|\b(?:will|would|to|shall) (?:retry|catch|handle|skip|recover|ignore|restart|fall ?back|halve|"
    r"reduce)\b[\w ]{0,24}"
    r"\b(?:on|upon|from|when|if)\s*(?:[\w.]*(?:Error|Exception)\W*)?\Z",
    re.IGNORECASE,
)
# A sentence of whoever writes about errors, of all that is shown. Longer texts, and those with a program's lines, have
# it of something else.
_INVENTED = regex(
    r"(?:^|[.!:(*_>]\s*)(?:all|any|the|these|those)(?: of)?(?: the)? (?:numbers|figures|messages|errors|logs)"
    r"(?: (?:here|below|above|shown|(?:in|on) this \w+))? (?:are|were|have been) (?:all )?"
    r"(?:made[- ]up|invented|fictitious|fictional|fabricated)\b(?:[.!)*_]|\s*$)"
    r"|^\W*(?:alle|die|diese) (?:Zahlen|Meldungen)(?: hier)? (?:sind|wurden) (?:frei )?(?:erfunden|ausgedacht)[.!) ]*$"
    r"|^\W*(?:tous )?(?:les|ces) (?:chiffres|messages) sont inventée?s[.!) ]*$"
    r"|^\W*(?:todos |todas )?(?:los|las|estos|estas|os|as) (?:números|mensajes|cifras|mensagens) (?:son|são) "
    r"inventad[oa]s[.!) ]*$"
    r"|^\W*(?:以下|本文|文中)?(?:的)?(?:数字|数值|报错)(?:均|都)?(?:是|为)(?:虚构|编造)的?[。!) ]*$",
    re.IGNORECASE,
)
_FAILED = regex(
    r"\b(?:unable|failed|cannot|can't|could not|couldn't|errors?|exception) (?:to|while|when)\b",
    re.IGNORECASE,
)
_STAMPED = regex(r"\d\d:\d\d|\b(?:INFO|WARN(?:ING)?|ERROR|DEBUG)\b|Traceback")
_MOST_LINES = 400


def is_marked(lead: str, tail: str) -> bool:
    """Whether the message's own line says that somebody made the error. The message may end with a semicolon."""
    return _REHEARSED.search(lead[-_CLOSE:]) is not None or _REHEARSED.search(";" + tail[:_CLOSE]) is not None


def is_announced(before: Sequence[str]) -> bool:
    """Whether one of the two lines above says that such an error is made now."""
    return any(map(_INJECTS.search, before[-2:]))


def will_be_handled(whole: str) -> bool:
    """Whether the line names the words as those of which something will be done once they come."""
    return _WILL_HANDLE.search(whole) is not None and _FAILED.search(whole) is None


def is_said_to_be_invented(lines: Sequence[str]) -> bool:
    """Whether a line of a text says that the errors, or the figures, that it shows were made up."""
    if len(lines) > _MOST_LINES or not any(map(_INVENTED.search, lines)):
        return False
    return not any(map(_STAMPED.search, lines))
