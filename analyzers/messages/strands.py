"""A piece of a log as strands: what each printer wrote, without the damage that logs do to text.

A strand's text is *squeezed*: blanks, colours, quotes, escapes and box borders are gone. A hard wrap inside a word or a
number then leaves no trace, and ``23\\n.04 GiB`` is ``23.04GiB`` again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from vramscope.analyzers.messages.prefixes import column_start, find_label, next_name, record_end, strip_prefix
from vramscope.analyzers.patterns import regex

_JUNK = regex(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # colours
    r"|\[(?:\d{1,3};){0,4}\d{1,3}m"  # colours that have lost their escape character
    r"|\x1b\][^\x07\x1b]{0,256}(?:\x07|\x1b\\)"  # titles and links of terminals
    r"|\\+(?:u001b|x1b|033)\[[0-9;]*[A-Za-z]"  # escaped colours
    r"|\\+(?:u00(?:a0|0a|0d|09|22|27|60)|[nrt])"  # escaped blanks and quotes
    r"|&(?:amp;)?(?:nbsp|quot|apos|\#x?0*(?:39|27|34|22|10|160|a0|xa));"
    r"|</?(?:br|p|div|span|pre|code|td|tr|th|li|b|i|em|strong|font|samp|tt)(?:\s[^<>]{0,120})?/?>"
    r"|â”[‚ƒ‚]|[\s\x00-\x1a\x1c-\x1f\x7f\"'`*|│┃║\ufeff\u00ad\u200b-\u200f\u2028\u2029\u2060\ufffd\udc80-\udcff]+"
    r"|\\+|\x1b"
)
# Most lines hold no more of it than these, and taking single characters out is ten times as fast.
_PLAIN_JUNK = dict.fromkeys(map(ord, (*map(chr, range(0x1B)), *map(chr, range(0x1C, 0x21)), *"\x7f\"'`*|")))
_LOST_COLOUR = regex(r"\[[\d;]{1,20}m")
# A line longer than this is cut into pieces, so that a place in it is found without walking all of it.
_PIECE = 4096
# No console wraps at less.
_NARROWEST = 32
# The escapes of HTML and of records, as far as they hide what kind of text it is.
_ESCAPES = {"&quot;": '"', "&#39;": "'", "&#x27;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&", '\\"': '"'}
_ESCAPE = regex("|".join(map(re.escape, _ESCAPES)))
_COLOURS = regex(r"(?:\x1b|\\+(?:u001b|x1b|033))\[[0-?]*[ -/]*[@-~]")
# The rest of a figure, with the unit that makes it one.
_FIGURE = regex(r"\d*(?:\.\d+)?(?:bytes?|[KMG]i?B|B\b)")
# Inside a record or a representation a new line is written as \n; a tag begins one as well.
_NEW_LINE = regex(r"(?<!\\)(?:\\+[nr])+|<br\s*/?>", re.IGNORECASE)
# Lines above and below a message that tell a log from a text about one.
NEAR = 12
# So much of each is enough to tell what kind of line it is.
_GLANCE = 400
_BESIDE = 240


@dataclass(slots=True)
class _Piece:
    line: int
    offset: int  # of the piece's first byte
    text: str
    rank: str | None
    begin: int  # where the piece's own text begins, behind its prefix
    end: int
    squeezed: str
    is_line: bool  # not the rest of a line that was too long for one piece
    index: int = 0  # among the block's pieces

    _runs: list[tuple[int, int]] | None = None  # where each run without junk begins: squeezed, and in the text

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


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around a message: on its first line before it, on its last line behind it, and on the lines near.

    All without colours and the escapes of HTML and of records. ``prefix`` is what was taken for a log's prefix,
    ``lead`` what lies between that and the message, and ``is_glued`` tells that it begins behind another message.
    """

    prefix: str
    lead: str
    tail: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    is_glued: bool = False


@dataclass(slots=True)
class Strand:
    """What one printer wrote. ``text`` is squeezed; the methods lead from a position in it back to the log."""

    _block: list[_Piece]
    text: str = ""
    _pieces: list[_Piece] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)

    def is_cut(self, position: int) -> bool:
        """Whether the log, or what of it is at hand, ends at ``position`` without a line's end."""
        return position >= len(self.text) and self._pieces[-1] is self._block[-1] and self._block[-1].squeezed != ""

    def line(self, position: int) -> int:
        """The line's number, 1-based."""
        return self._find(position)[0].line

    def lines(self) -> Iterator[tuple[int, str]]:
        """All lines of the log's piece, whoever wrote them, with their numbers."""
        return ((piece.line, piece.text) for piece in self._block if piece.is_line)

    def rank(self, position: int) -> str | None:
        """The name before the line on which ``position`` stands; None where it carries none."""
        return self._find(position)[0].rank

    def printer(self, position: int) -> str | None:
        """The name on the line at ``position`` or on the nearest one above it that the same printer wrote."""
        index = bisect_right(self._starts, position) - 1
        return next((piece.rank for piece in reversed(self._pieces[: index + 1]) if piece.rank is not None), None)

    def offset(self, position: int) -> int:
        """The byte's offset in the log."""
        piece, within = self._find(position)
        return piece.offset + len(piece.text[: piece.place(within)].encode("utf-8", "surrogateescape"))

    def original(self, start: int, end: int) -> str:
        """The text from ``start`` to ``end`` (not included) as it stood, its lines joined by newlines."""
        parts: list[str] = []
        for index in range(bisect_right(self._starts, start) - 1, bisect_right(self._starts, end - 1)):
            piece, at = self._pieces[index], self._starts[index]
            if not piece.squeezed:
                continue
            begin = piece.place(max(0, start - at))
            stop = piece.place(min(len(piece.squeezed), end - at) - 1) + 1
            if parts and piece.is_line:
                parts.append("\n")
            parts.append(_readable(piece.text[begin:stop]))
        return "".join(parts)

    def surroundings(self, start: int, end: int, behind: int = 0) -> Surroundings:
        """What stands in the log around what lies between ``start`` and ``end`` (not included), whoever wrote it.

        On the first line, what lies before ``behind`` is left out.
        """
        first, within = self._find(start)
        begin = first.begin
        is_glued = False
        if behind and (previous := self._find(behind - 1))[0] is first:
            is_glued = True
            begin = first.place(previous[1]) + 1
        last, at = self._find(end - 1)
        # The pieces of an endless line are no lines.
        before = [piece.text for piece in self._block[max(0, first.index - NEAR) : first.index] if piece.is_line]
        after = [piece.text for piece in self._block[last.index + 1 : last.index + 1 + NEAR] if piece.is_line]
        return Surroundings(
            prefix=_unescape(first.text[: first.begin]),
            lead=_unescape(first.text[begin : first.place(within)]),
            tail=_unescape(last.text[last.place(at) + 1 : last.end][:_GLANCE]),
            before=tuple(_unescape(text[:_GLANCE]) for text in before),
            after=tuple(_unescape(text[:_GLANCE]) for text in after),
            is_glued=is_glued,
        )

    def line_around(self, start: int, end: int) -> tuple[str, str, str]:
        """Of the same lines: the first one's prefix, what stands between it and ``start``, and what follows ``end``.

        Of long lines only what is next to the place; for readers that ask at every place where a word stands.
        """
        first, within = self._find(start)
        last, at = self._find(end - 1)
        begin, behind = first.place(within), last.place(at) + 1
        return (
            first.text[: first.begin],
            _unescape(first.text[max(first.begin, begin - _BESIDE) : begin]),
            _unescape(last.text[behind : min(last.end, behind + _BESIDE)]),
        )

    def _find(self, position: int) -> tuple[_Piece, int]:
        index = bisect_right(self._starts, position) - 1
        return self._pieces[index], position - self._starts[index]

    def _close(self) -> None:
        for place in range(1, len(self._pieces)):
            if _are_two_numbers(self._pieces, place):
                self._pieces[place - 1].squeezed += "\n"
        length = 0
        for piece in self._pieces:
            self._starts.append(length)
            length += len(piece.squeezed)
        self.text = "".join(piece.squeezed for piece in self._pieces)


def split_strands(block: bytes, first_line: int, offset: int) -> list[Strand]:
    """``block``, which begins at byte ``offset`` on line ``first_line``, as one strand a printer.

    A line without a printer's name goes on with what the line before it belonged to: consoles wrap without repeating
    the name. Two other cases are told apart by what they say: a line that another thread has put between two halves of
    a sentence, and two nameless printers whose lines alternate.
    """
    pieces = _confirm_labels(list(_pieces(block, first_line, offset)))
    strands: dict[str | None, Strand] = {None: Strand(pieces)}
    current: str | None = None
    twins = _find_twins(pieces)
    for index, piece in enumerate(pieces):
        piece.index = index
        if piece.rank is not None:
            current = piece.rank
        owner = twins.get(index) or (_INTERJECTED if _is_interjection(pieces, index) else current)
        strands.setdefault(owner, Strand(pieces))._pieces.append(piece)
    for strand in strands.values():
        strand._close()
    return [strand for strand in strands.values() if strand.text]


def _confirm_labels(pieces: list[_Piece]) -> list[_Piece]:
    """Take back the names of lines that are none: ``68: `` is a label, or the rest of a number."""
    for above, piece in pairwise(pieces):
        if piece.rank is None or above.rank is not None or not _goes_on(above):
            continue
        label = find_label(piece.text)
        if label is not None:
            piece.rank, piece.begin = None, label
            piece.squeezed = _squeeze(piece.text[label : piece.end])
    return pieces


def _goes_on(piece: _Piece) -> bool:
    """Whether the line may have been wrapped at its end."""
    end = piece.text[: piece.end].rstrip(" \t│┃║|")
    return len(end) >= _NARROWEST and end[-1] not in ".!?" and _CHATTER.match(end) is None


# Names that no prefix can have.
_INTERJECTED, _FIRST, _SECOND = "\0interjected", "\0first", "\0second"
# What threads and progress bars write of their own accord; no error is worded like it.
_ERROR = regex(r"memory|alloc|error|fail|oom", re.IGNORECASE)
_CHATTER = regex(
    r"\W{0,24}(?:[\d:.,/ -]{8,32})?\W{0,24}(?:INFO|DEBUG|TRACE)\b|.{0,80}\"(?:GET|POST|PUT|HEAD) /\S* HTTP/"
    r"|.{0,80}\d+%\|.{0,80}\|"
    r"|\W{0,24}(?:step|epoch|iter(?:ation)?)\W{0,3}\d+\b.{0,40}\bloss\b",
    re.IGNORECASE,
)


def _is_interjection(pieces: Sequence[_Piece], index: int) -> bool:
    """Whether the line stands between two that have no prefix, and is none of what they say."""
    if not 0 < index < len(pieces) - 1 or pieces[index].rank is not None:
        return False
    above, below = pieces[index - 1], pieces[index + 1]
    return (
        above.begin == below.begin == 0
        and above.rank is below.rank is None
        and _CHATTER.match(pieces[index].text) is not None
        and _ERROR.search(pieces[index].text) is None
        and _CHATTER.match(below.text) is None
    )


# So many characters that agree, digits aside, are the same words about other figures.
_ALIKE = 16
_DIGITS = regex(r"\d+")
# NCCL's host:pid:tid [device] names the printer of each line.
_THREAD = regex(r"[\w.-]{1,100}:\d{1,9}:\d{1,9} \[\d{1,3}\]")
_MESSAGE = regex(r"[Oo]utofmemory|Triedtoallocate|exceedallowedmemory|RESOURCE_EXHAUSTED")


def _find_twins(pieces: Sequence[_Piece]) -> dict[int, str]:
    """Lines that two printers without names wrote in turn, from one in which a message begins: whose each one is."""
    owners: dict[int, str] = {}
    index = 0
    while index + 3 < len(pieces):
        if not (_begins_message(pieces[index]) and _are_alike(pieces[index], pieces[index + 1])):
            index += 1
            continue
        end = index + 2
        while end + 1 < len(pieces) and _are_alike(pieces[end], pieces[end + 1]) and not _begins_message(pieces[end]):
            end += 2
        if end > index + 2:
            owners |= {place: (_FIRST, _SECOND)[(place - index) % 2] for place in range(index, end)}
        index = end
    return owners


def _begins_message(piece: _Piece) -> bool:
    return piece.rank is None and _MESSAGE.search(piece.squeezed) is not None


def _are_alike(one: _Piece, other: _Piece) -> bool:
    if one.rank is not None or other.rank is not None or one.line == other.line:
        return False
    thread = _THREAD.match(one.text, one.begin)
    if thread is not None and other.text.startswith(thread[0], other.begin):
        return False
    left, right = _masked(one.squeezed[:80]), _masked(other.squeezed[:80])
    # A wrap at a fixed width cuts the two at places that differ by their figures' lengths.
    return any(
        len(left[skip : skip + _ALIKE]) == _ALIKE and left[skip : skip + _ALIKE] in right[: 2 * _ALIKE + 8]
        for skip in (0, 4, 8)
    )


# Each line is compared with the one above and with the one below.
@lru_cache(maxsize=8)
def _masked(text: str) -> str:
    return _DIGITS.sub("#", text)


def _pieces(block: bytes, first_line: int, offset: int) -> Iterator[_Piece]:
    at = offset
    for number, raw in enumerate(block.split(b"\n"), first_line):
        start = at
        # A progress bar begins its line anew; what it leaves in front of a message is a line of its own.
        for part in raw.rstrip(b"\r").split(b"\r"):
            for begin in range(0, max(len(part), 1), _PIECE):
                text = part[begin : begin + _PIECE].decode("utf-8", "surrogateescape")
                yield from _printers(text, number, at + begin, begin == 0)
            at += len(part) + 1
        at = start + len(raw) + 1


def _printers(text: str, line: int, offset: int, is_line: bool) -> Iterator[_Piece]:
    """The piece; several where a record holds several lines, or another printer's text begins in the middle of one."""
    text = text[: record_end(text)]
    of_line: str | None = None
    while True:
        rank, start = strip_prefix(text) if is_line else (None, 0)
        rank = of_line = rank or of_line
        name = next_name(text, start)
        escape = _NEW_LINE.search(text, start) if "\\" in text or "<" in text else None
        cut = min(len(text) if name is None else name, len(text) if escape is None else escape.end())
        end = cut if escape is None or cut < escape.end() else escape.start()
        end = max(start, column_start(text[:end], start))
        yield _Piece(line, offset, text[:cut], rank, start, end, _squeeze(text[start:end]), is_line)
        if cut == len(text):
            return
        offset += len(text[:cut].encode("utf-8", "surrogateescape"))
        text, is_line = text[cut:], True


def _squeeze(text: str) -> str:
    """``text`` without what ``_JUNK`` matches."""
    is_plain = text.isascii() and not ("\\" in text or "\x1b" in text or "&" in text or "<" in text)
    if is_plain and ("[" not in text or _LOST_COLOUR.search(text) is None):
        return text.translate(_PLAIN_JUNK)
    return _JUNK.sub("", text)


def _are_two_numbers(pieces: Sequence[_Piece], place: int) -> bool:
    """Whether the digits on both sides of a line's end are two numbers: a console would not have wrapped there."""
    left, right = pieces[place - 1], pieces[place]
    if not (right.is_line and left.squeezed[-1:].isdigit() and right.squeezed[:1].isdigit()):
        return False
    if _FIGURE.match(right.squeezed):
        return False
    width = len(_unescape(left.text).rstrip())
    if width < _NARROWEST or _own_width(right) > width:
        return True
    above = pieces[place - 2] if place > 1 else left
    # A record's first line has the record's beginning before it.
    return above.is_line and left.is_line and above.line != left.line and _own_width(above) > width


def _own_width(piece: _Piece) -> int:
    return len(_unescape(piece.text[piece.begin : piece.end]).strip())


@lru_cache(maxsize=1024)
def _unescape(text: str) -> str:
    return _ESCAPE.sub(lambda match: _ESCAPES[match[0]], _COLOURS.sub("", text))


def _readable(text: str) -> str:
    """Without colours and control characters; bytes that are no UTF-8 become the replacement character."""
    plain = re.sub(r"\x1b\[[0-?]*[ -/]*[@-~]|[\x00-\x08\x0b-\x1f\x7f]", "", text)
    return plain.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
