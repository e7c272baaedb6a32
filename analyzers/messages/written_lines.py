"""The lines of a piece of a log as they were printed, also where records, addresses or escapes hold them."""

from __future__ import annotations

from functools import lru_cache

from vramscope.analyzers.messages.cleaning import clean
from vramscope.analyzers.messages.records import record_text
from vramscope.analyzers.patterns import regex

# A backslash and an n are a line's end in records, and the beginning of a name in Windows' paths.
_LINE_END = regex(r"\r?\n|\\n|\r|%0A")
_LINE_END_BESIDE_PATHS = regex(
    r"\r?\n|%0A|\\n(?![\w.+-]{1,60}\\+(?:(?![nrtu])\w|[nrtu][\w+-]{0,60}[\\.]\w)"
    r"|[\w+-]{1,60}\.(?:py|pt|pth|bin|gguf|safetensors|ckpt|dll|cpp|cu|cuh|exe|json|ya?ml|txt|log)\b)|\r"
)
_ENDS = ("\r", "\\n", "%0A", "{")
# Of these one stands in what addresses and C's escapes hide.
_WRITTEN_OTHERWISE = (b"%20", b"%25", b"%3A", b"\\0")
_KEY = regex(r"\"([^\"]{1,40})\"\s?:")
# Other fields may tell as much as the text.
_BESIDE_TEXT = frozenset({"stream_name", "stream", "time", "timestamp", "ts", "data", "log", "message", "msg", "line"})


def written_lines(raw: bytes) -> list[str]:
    """The lines in ``raw``. A progress bar writes its line anew behind each carriage return."""
    if any(mark in raw for mark in _WRITTEN_OTHERWISE) and (cleaned := clean(raw)) is not None:
        raw = cleaned.text
    text = raw.decode("utf-8", "replace")
    if not any(end in text for end in _ENDS):
        return text.split("\n")
    if "{" in text:
        text = "\n".join(map(_without_record, text.split("\n")))
    return (_LINE_END_BESIDE_PATHS if ":\\" in text else _LINE_END).split(text)


def _without_record(line: str) -> str:
    return _held(line) if line[:5].lstrip(" \t,[").startswith("{") else line


# A record is near every error of its neighbourhood.
@lru_cache(maxsize=1024)
def _held(line: str) -> str:
    place = record_text(line, 0)
    if place is None or not _BESIDE_TEXT.issuperset(_KEY.findall(line[: place[0]] + line[place[1] :])):
        return line
    return line[slice(*place)].replace('\\"', '"').removesuffix("\\n")
