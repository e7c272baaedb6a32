"""Attempts that fail one after the other: a program that caught an out-of-memory error and tried again with less.

Facts: ``attempts`` that failed before this one with nothing done in between, ``first_attempt_request_bytes`` and
``last_attempt_held_bytes`` of these; ``keeps_exception``, the line of code that holds on to the caught exception.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from vramscope.analyzers.messages.parsed import ParsedMessage
from vramscope.analyzers.messages.prefixes import strip_prefix
from vramscope.analyzers.patterns import regex

# Work that was done: what followed it is no further attempt.
_DONE = regex(
    r"\bloss\W{0,3}\d|\bit/s\b|\bs/it\b|\bs/step\b|\bepoch\b.*\bacc|"
    r"\b(?:ok|done|finished|succeeded|completed|saved)\b|\d%\|",
    re.IGNORECASE,
)
_AGAIN = regex(
    r"\b(?:attempt\w*|retry\w*|retries|try(?:ing)?|tried|again|failed|fails|fail(?:ing|s)? ?back|halv\w*|reduc\w*|"
    r"lower\w*|smaller|caught|OOM|oom|except)\b|Cell In ?\[|<ipython-input|[/\\]ipykernel"
)
# Libraries that let go of the first attempt before they begin the next one.
_LETS_GO = regex(
    r"Batch size \d{1,20} failed, trying batch size|Decreasing batch size to|find_executable_batch_size|"
    r"accelerate[./]utils[./]memory"
)
_MOST_LINES = 160
_CAUGHT = regex(r"^(?P<indent>[^\w#]*?)except\b[^\n]{0,120}?(?:\bas (?P<name>\w+))?\s*:\s*(?P<rest>[^#\s].*)?$")
_WITH_LESS = regex(
    r"\w\(.{0,80}?(?:(?<=[\w)\]]) ?//? ?(?:[2-9]|1[06]|32|64)\b|\* ?0?\.\d|\bhalf|\b(?:small(?:er)?|tiny|reduced|"
    r"half)(?:_\w{1,20})?\b).{0,40}\)"
)
_STRING = regex(r"'[^'\n]{0,200}'|\"[^\"\n]{0,200}\"")
_CALLS = regex(r"^\s*(?:return |yield |[\w.\[\], ]{1,40}= *)?[\w.]{1,60}\(")
_OF_NO_ATTEMPT = regex(r"\b(?:print|empty_cache|collect|log\w*|warn\w*|sleep|append|zero_grad|str|format|write)\b")
_BODY = 12


def link(previous: ParsedMessage, message: ParsedMessage) -> ParsedMessage:
    """``message`` with its facts where it is a further attempt after ``previous``, the printer's error before it."""
    if not message.follows or message.memory != "gpu" or previous.memory != "gpu":
        return message
    if previous.framework != message.framework or not _are_one_device(previous, message):
        return message
    between = _lines(message.before)
    if len(between) > _MOST_LINES or any(map(_is_of_work, between)):
        return message
    led_to_it, behind = _lines(previous.before), _lines(message.after)
    if any(map(_lets_go, (*led_to_it, *between))):
        return message
    kept = previous.facts.get("keeps_exception") or find_kept_exception([*led_to_it, *between, *behind])
    # What fitted in the end had no more room than the attempts before it.
    if kept is None and (any(map(_is_of_work, behind)) or not any(map(_AGAIN.search, between))):
        return message
    attempts, first = previous.facts.get("attempts"), previous.facts.get("first_attempt_request_bytes")
    known: Mapping[str, float | str | None] = {
        "attempts": 1.0 + (float(attempts) if attempts is not None else 0.0),
        "first_attempt_request_bytes": first if first is not None else previous.message.requested_bytes,
        "last_attempt_held_bytes": previous.message.allocated_bytes,
        "keeps_exception": kept,
    }
    facts = {name: value for name, value in known.items() if value is not None}
    return replace(message, facts={**message.facts, **facts})


# In a log full of errors a line is near some twenty of them.
@lru_cache(maxsize=1024)
def _is_of_work(line: str) -> bool:
    return _DONE.search(line) is not None


@lru_cache(maxsize=1024)
def _lets_go(line: str) -> bool:
    return _LETS_GO.search(line) is not None


def find_kept_exception(lines: Sequence[str]) -> str | None:
    """The last line of code that stores a caught exception, or calls again for less before its handler has ended."""
    found: str | None = None
    for index, line in enumerate(lines):
        caught = _CAUGHT.match(line) if "except" in line else None
        if caught is None:
            continue
        for inner in _body(lines, index, len(caught["indent"]), caught["rest"]):
            if (caught["name"] and _stores(inner, caught["name"])) or _calls_again(inner):
                found = inner.strip(" .:")[:120]
    return found


def _body(lines: Sequence[str], index: int, indent: int, rest: str | None) -> Iterator[str]:
    if rest:
        yield rest
        return
    for line in lines[index + 1 : index + 1 + _BODY]:
        text = line.lstrip(" .:|>")
        if text and len(line) - len(text) <= indent:
            return
        yield line


def _stores(line: str, name: str) -> bool:
    """Whether the exception itself is kept: its words in a string hold nothing."""
    word = rf"(?<![\w.({{]){re.escape(name)}(?![\w.}}])"
    handed_on = rf"\.(?:append|add|put)\((?:\(?|.*[,(\[] ?){re.escape(name)} ?[,)\]]"
    assigned = rf"^[\s.:|>]*[\w.\[\]\"']+ ?= ?{word} ?(?:#|$)"
    kept = re.search(f"{handed_on}|{assigned}", line) is not None
    return kept and re.search(rf"(?:str|repr|type)\({re.escape(name)}\)", line) is None


def _calls_again(line: str) -> bool:
    code = _STRING.sub("''", line.lstrip(" .:|>"))
    return _CALLS.match(code) is not None and _WITH_LESS.search(code) is not None and not _OF_NO_ATTEMPT.search(code)


def _are_one_device(one: ParsedMessage, other: ParsedMessage) -> bool:
    devices = one.message.device, other.message.device
    return devices[0] == devices[1] or None in devices


def _lines(raw: bytes) -> list[str]:
    lines = raw.decode("utf-8", "replace").splitlines()
    return list(map(_without_stamp, lines))


@lru_cache(maxsize=1024)
def _without_stamp(line: str) -> str:
    return line[strip_prefix(line)[1] :] if _is_stamped(line) else line


def _is_stamped(line: str) -> bool:
    """Code keeps its indent; a log's prefix would hide what stands behind it."""
    return strip_prefix(line)[1] > len(line) - len(line.lstrip())
