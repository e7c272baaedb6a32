"""The lines of a log, cut where another printer begins, and each squeezed: without what hides its words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from vramscope.analyzers.messages.envelopes import Envelope, find_envelope, untagged
from vramscope.analyzers.messages.prefixes import column_start, next_line, next_name, record_end, strip_prefix
from vramscope.analyzers.messages.records import record_text
from vramscope.analyzers.patterns import regex

_JUNK = regex(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # colours
    r"|\[(?:\d{1,3};){0,4}\d{1,3}m"  # colours that have lost their escape character
    r"|\x1b\][^\x07\x1b]{0,256}(?:\x07|\x1b\\)"  # titles and links of terminals
    r"|\\+(?:u001b|x1b|033)\[[0-9;]*[A-Za-z]"  # escaped colours
    r"|\\+(?:u00(?:a0|0a|0d|09|22|27|60)|[nrt])"  # escaped blanks and quotes
    r"|&(?:amp;)?(?:nbsp|quot|apos|\#x?0*(?:39|27|34|22|10|160|a0|xa));"
    r"|</?(?:br|p|div|span|pre|code|blockquote|td|tr|th|li|b|i|em|strong|font|samp|tt)(?:\s[^<>]{0,120})?/?>"
    r"|&lt;/?(?:br|p|div|span|pre|code|blockquote|td|tr|th|li|font|samp|tt)(?:\s[^<>&]{0,120})?/?&gt;"
    r"|â”[‚ƒ‚]|[\s\x00-\x1a\x1c-\x1f\x7f\"'`*|│┃║\ufeff\u00ad\u200b-\u200f\u2028\u2029\u2060\ufffd\udc80-\udcff]+"
    r"|\\+|\x1b"
)
# Most lines hold no more of it than these, and taking single characters out is ten times as fast.
_PLAIN_JUNK = bytes((*range(0x1B), *range(0x1C, 0x21), *b"\x7f\"'`*|"))
_LOST_COLOUR = regex(r"\[[\d;]{1,20}m")
# A line longer than this is cut into pieces, so that a place in it is found without walking all of it.
_PIECE = 4096
# The escapes of HTML and of records, as far as they hide what kind of text it is.
_ESCAPES = {"&quot;": '"', "&#39;": "'", "&#x27;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&", '\\"': '"'}
_ESCAPE = regex("|".join(map(re.escape, _ESCAPES)))
_COLOURS = regex(r"(?:\x1b|\\+(?:u001b|x1b|033))\[[0-?]*[ -/]*[@-~]")
# Inside a record or a representation a new line is written as \n; a tag begins one as well.
_NEW_LINE = regex(
    r"(?<!\\)(?:\\+[nr])+|<br\s*/?>|(?P<closed></?(?:t[rdh]|li)(?:\s[^<>]{0,120})?>)+"
    r"|&lt;br\s*/?&gt;|%0A|#01[25]|\^M\s*\Z|[\x0b\x0c\x85\u2028\u2029]+",
    re.IGNORECASE,
)
# So much of each line tells what all of them begin with.
_GLANCE = 2048
_MAY_BREAK = regex(r"[\\<&%#^\x0b\x0c\x85\u2028\u2029]")
DIGITS = regex(r"\d+")


@dataclass(slots=True)
class Piece:
    line: int
    offset: int  # of the piece's first byte
    text: str
    rank: str | None
    begin: int  # where the piece's own text begins, behind its prefix
    end: int
    squeezed: str
    is_line: bool  # not the rest of a line that was too long for one piece
    is_closed: bool = False  # what follows goes on with nothing of it
    index: int = 0  # among the block's pieces
    process: str | None = None  # tells the writers of lines without a name apart
    own: int = 0  # where the line itself begins, behind what all lines near have around them
    is_torn: bool = False  # it begins in the middle of a line that another writer had not ended

    _runs: list[tuple[int, int]] | None = None  # where each run without junk begins: squeezed, and in the text

    @property
    def is_named(self) -> bool:
        """Whether its prefix tells who wrote it."""
        return self.rank is not None or self.process is not None

    def begin_at(self, place: int) -> None:
        """Let the piece's own text begin elsewhere."""
        self.begin = place
        self.squeezed = squeeze(self.text[place : self.end])

    def place(self, position: int) -> int:
        """Where the squeezed text's character ``position`` stands in ``text``."""
        if self._runs is None:
            self._runs = [(0, self.begin)]
            squeezed, at = 0, self.begin
            for junk in _JUNK.finditer(self.text, self.begin, self.end):
                squeezed += junk.start() - at
                at = junk.end()
                self._runs.append((squeezed, at))
        squeezed, at = self._runs[bisect_right(self._runs, (position, len(self.text))) - 1]
        return at + position - squeezed


# Without any of these a block has no line that is cut.
_BREAKS = (b"\\", b"<", b"#", b"^", b"\x0b", b"\x0c")


def read_pieces(block: bytes, first_line: int, offset: int) -> Iterator[Piece]:
    at = offset
    may_return = b"\r" in block
    may_break = not block.isascii() or any(mark in block for mark in _BREAKS)
    raws = block.split(b"\n")
    envelope = find_envelope([raw[:_GLANCE].decode("utf-8", "replace") for raw in raws])
    for number, raw in enumerate(raws, first_line):
        if len(raw) <= _PIECE and not may_return:
            yield from _printers(raw.decode("utf-8", "surrogateescape"), number, at, True, may_break, envelope)
            at += len(raw) + 1
            continue
        start = at
        # A progress bar begins its line anew; what it leaves in front of a message is a line of its own.
        for part in raw.rstrip(b"\r").split(b"\r"):
            for begin in range(0, max(len(part), 1), _PIECE):
                text = part[begin : begin + _PIECE].decode("utf-8", "surrogateescape")
                yield from _printers(text, number, at + begin, begin == 0, may_break, envelope)
            at += len(part) + 1
        at = start + len(raw) + 1


def _printers(
    text: str, line: int, offset: int, is_line: bool, may_break: bool, envelope: Envelope | None = None
) -> list[Piece]:
    """The piece; several where a record holds several lines, or another printer's text begins in the middle of one."""
    pieces: list[Piece] = []
    of_line: str | None = None
    has_quotes = is_line and ('"' in text or "'" in text)  # as every record
    record = record_text(text, strip_prefix(text)[1]) if has_quotes else None
    own = 0
    if envelope is not None and record is None and is_line and (inner := envelope.text(text)) is not None:
        record, own = inner, inner[0]
    if record is None and is_line and (inner := untagged(text)) is not None:
        record, own = inner, inner[0]
    text = text[: record_end(text) if record is None else record[1]]
    is_torn = False
    while True:
        rank, start = strip_prefix(text) if is_line else (None, 0)
        if record is not None and start < record[0]:
            of_record, within = strip_prefix(text[record[0] :])
            rank, start = rank or of_record, record[0] + within
        record = None
        rank = of_line = rank or of_line
        name = next_name(text, start)
        torn = None if is_torn else next_line(text, start)
        if torn is not None and (name is None or torn < name):
            name = torn
        escape = _NEW_LINE.search(text, start) if may_break and _MAY_BREAK.search(text) else None
        cut = min(len(text) if name is None else name, len(text) if escape is None else escape.end())
        end = cut if escape is None or cut < escape.end() else escape.start()
        end = max(start, column_start(text[:end], start))
        is_closed = escape is not None and escape["closed"] is not None and cut == escape.end()
        piece = Piece(line, offset, text[:cut], rank, start, end, squeeze(text[start:end]), is_line, is_closed)
        piece.own, piece.is_torn = own, is_torn
        pieces.append(piece)
        if cut == len(text):
            return pieces
        own, is_torn = 0, cut == torn
        offset += len(text[:cut].encode("utf-8", "surrogateescape"))
        text, is_line = text[cut:], True


def squeeze(text: str) -> str:
    """``text`` without what ``_JUNK`` matches."""
    is_plain = text.isascii() and not ("\\" in text or "\x1b" in text or "&" in text or "<" in text)
    if is_plain and ("[" not in text or _LOST_COLOUR.search(text) is None):
        return text.encode("ascii").translate(None, _PLAIN_JUNK).decode("ascii")
    return _JUNK.sub("", text)


def own_width(piece: Piece) -> int:
    return len(unescape(piece.text[piece.begin : piece.end]).strip())


@lru_cache(maxsize=1024)
def unescape(text: str) -> str:
    return _ESCAPE.sub(lambda match: _ESCAPES[match[0]], _COLOURS.sub("", text))
