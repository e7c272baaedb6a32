"""Errors that somebody makes to see what follows them, and those that a program says it will handle: none happened."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from vramscope.analyzers.patterns import regex

# As whoever makes the error marks it.
_REHEARSED = regex(
    r"\[(?:MOCK\w*|FAKE\w*|SIMULAT\w+|DRILL|CHAOS|INJECTED|FAULT[ -]INJECTION|TEST FAULT)\]|"
    r"\b(?:Fake|Mock|Simulated|Injected|Dummy)(?:Cuda|CUDA|Torch)?(?:OutOfMemory|OOM|Oom)\w*|"
    r"[;,(] ?(?:mocked|simulated|faked|injected)\b|[;(] ?(?:mock|fake|drill|chaos|dry[ -]run)\)|"
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
    r"\b(?:handler|hook|rule|pattern|trigger|policy|filter|watch\w*)s?\b.{0,24}\Z"
    r"|\b(?:writing|wrote|injecting|injected|simulat\w+|faking) [\"'`].{0,40}\Z"
    r"|\b(?:watch|look|listen|scan|search|wait)(?:es|ing)? for\b.{0,24}\Z"
    r"|\b(?:will|would|to|shall) (?:retry|catch|handle|skip|recover|ignore|restart|fall ?back|halve|"
    r"reduce)\b[\w ]{0,24}"
    r"\b(?:on|upon|from|when|if)\s*(?:[\w.]*(?:Error|Exception)\W*)?\Z",
    re.IGNORECASE,
)


# Whoever writes about errors, of all that is shown.
_INVENTED = regex(
    r"\b(?:numbers|figures|messages|errors|logs|outputs)\b[^.\n]{0,40}"
    r"\b(?:are|were|have been)\b[^.\n]{0,20}\b(?:made[- ]up|invented|fictitious|fictional|fabricated)\b"
    r"(?! (?:of|by|from)\b)"
    r"|\b(?:Zahlen|Meldungen)\b[^.\n]{0,30}\b(?:erfunden|ausgedacht)\b"
    r"|\b(?:chiffres|messages)\b[^.\n]{0,30}\b(?:inventée?s|fictifs)\b"
    r"|\b(?:números|mensajes|cifras|mensagens)\b[^.\n]{0,30}\b(?:inventad[oa]s|ficticios|fictícios)\b"
    r"|(?:数字|数值)[^。\n]{0,20}(?:虚构|编造)|数値[^。\n]{0,20}架空",
    re.IGNORECASE,
)


def is_invented(lines: Iterable[str]) -> bool:
    """Whether a line says of the errors or the figures that are shown that somebody has made them up."""
    return any(map(_INVENTED.search, lines))


def is_marked(lead: str, tail: str) -> bool:
    """Whether the message's own line says that somebody made the error. The message may end with a semicolon."""
    return _REHEARSED.search(lead[-_CLOSE:]) is not None or _REHEARSED.search(";" + tail[:_CLOSE]) is not None


def is_announced(before: Sequence[str]) -> bool:
    """Whether one of the two lines above says that such an error is made now."""
    return any(map(_INJECTS.search, before[-2:]))


def will_be_handled(whole: str) -> bool:
    """Whether the line names the words as those of which something will be done once they come."""
    return _WILL_HANDLE.search(whole) is not None
