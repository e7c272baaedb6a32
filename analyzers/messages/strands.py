"""A piece of a log as strands: what each printer wrote, without the damage that logs do to text.

A strand's text is *squeezed*: blanks, colours, quotes, escapes and box borders are gone. A hard wrap inside a word or a
number then leaves no trace, and ``23\\n.04 GiB`` is ``23.04GiB`` again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from vramscope.analyzers.messages.labels import CHATTER, NARROWEST, confirm_labels, skip_stamps
from vramscope.analyzers.messages.pieces import DIGITS, Piece, own_width, read_pieces, unescape
from vramscope.analyzers.patterns import regex

# The rest of a figure, with the unit that makes it one.
_FIGURE = regex(r"\d*(?:\.\d+)?(?:bytes?|[KMG]i?B|B\b)")
# Lines above and below a message that tell a log from a text about one.
NEAR = 12
# So much of each is enough to tell what kind of line it is.
_GLANCE = 400
_BESIDE = 240
_FEW_LINES, _FEW_SIGNS = 60, 16_384


class Surroundings(NamedTuple):
    """What stands around a message: on its first line before it, on its last line behind it, and on the lines near.

    All without colours and the escapes of HTML and of records. ``prefix`` is what was taken for a log's prefix,
    ``lead`` what lies between that and the message, and ``is_glued`` tells that it begins behind another message.
    ``farther`` are the other lines of a text that has few.
    """

    prefix: str
    lead: str
    tail: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    is_glued: bool = False
    farther: tuple[str, ...] = ()


Answer = TypeVar("Answer")


@dataclass(slots=True)
class Strand:
    """What one printer wrote. ``text`` is squeezed; the methods lead from a position in it back to the log."""

    _block: list[Piece]
    _answers: dict[Callable[..., Any], Any]
    text: str = ""
    _pieces: list[Piece] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)

    def is_cut(self, position: int) -> bool:
        """Whether the log, or what of it is at hand, ends at ``position`` without a line's end."""
        return position >= len(self.text) and self._pieces[-1] is self._block[-1] and self._block[-1].squeezed != ""

    def line(self, position: int) -> int:
        """The line's number, 1-based."""
        return self._find(position)[0].line

    def lines(self) -> Iterator[tuple[int, str]]:
        """All lines of the log's piece, whoever wrote them, with their numbers."""
        return ((piece.line, piece.text[piece.own :]) for piece in self._block if piece.is_line)

    def ask(self, question: Callable[[Sequence[tuple[int, str]]], Answer]) -> Answer:
        """The answer to a question about all lines of the log's piece; each is answered once, whoever asks."""
        if question not in self._answers:
            self._answers[question] = question(tuple(self.lines()))
        answer: Answer = self._answers[question]
        return answer

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
        before = [
            piece.text[piece.own :] for piece in self._block[max(0, first.index - NEAR) : first.index] if piece.is_line
        ]
        after = [
            piece.text[piece.own :] for piece in self._block[last.index + 1 : last.index + 1 + NEAR] if piece.is_line
        ]
        return Surroundings(
            prefix=unescape(first.text[first.own : first.begin]),
            lead=unescape(first.text[begin : first.place(within)]),
            tail=unescape(last.text[last.place(at) + 1 : last.end][:_GLANCE]),
            before=tuple(unescape(text[:_GLANCE]) for text in before),
            after=tuple(unescape(text[:_GLANCE]) for text in after),
            is_glued=is_glued,
            farther=tuple(
                unescape(piece.text[piece.own :][:_GLANCE])
                for piece in (*self._block[: max(0, first.index - NEAR)], *self._block[last.index + 1 + NEAR :])
                if piece.is_line
            )
            if self.is_short()
            else (),
        )

    def lines_that_say(self, words: frozenset[str]) -> Iterator[tuple[int, int, str]]:
        """Where lines end that say nothing but one of ``words``, which are squeezed, and what stands before it."""
        ends = tuple(words)
        for piece, start in zip(self._pieces, self._starts, strict=True):
            if piece.squeezed.endswith(ends):
                said = max((word for word in words if piece.squeezed.endswith(word)), key=len)
                end = len(piece.squeezed)
                lead = piece.begin if end == len(said) else piece.place(end - len(said))
                yield start + end - len(said), start + end, piece.text[piece.own : lead]

    def is_one_line(self) -> bool:
        """Whether the text at hand has no other line."""
        written = (piece for piece in self._block if piece.text and not piece.text.isspace())
        return next(written, None) is not None and next(written, None) is None

    def is_short(self) -> bool:
        """Whether the text at hand has so few lines that all of them belong to one report."""
        if len(self.text) > _FEW_SIGNS:
            return False
        written = (piece for piece in self._block if piece.text and not piece.text.isspace())
        return next(islice(written, _FEW_LINES, None), None) is None

    def line_around(self, start: int, end: int) -> tuple[str, str, str]:
        """Of the same lines: the first one's prefix, what stands between it and ``start``, and what follows ``end``.

        Of long lines only what is next to the place; for readers that ask at every place where a word stands.
        """
        first, within = self._find(start)
        last, at = self._find(end - 1)
        begin, behind = first.place(within), last.place(at) + 1
        return (
            first.text[first.own : first.begin],
            unescape(first.text[max(first.begin, begin - _BESIDE) : begin]),
            unescape(last.text[behind : min(last.end, behind + _BESIDE)]),
        )

    def _part_numbers(self) -> None:
        """Put a line's end between the digits of two numbers."""
        last, is_closed = -1, False
        for place, piece in enumerate(self._pieces):
            if last >= 0 and piece.squeezed:
                apart = is_closed and self._pieces[last].squeezed[-1:].isdigit() and piece.squeezed[:1].isdigit()
                part = _are_two_numbers if last == place - 1 else _are_of_two_paragraphs
                if apart or part(self._pieces, last, place):
                    self._pieces[last].squeezed += "\n"
            if piece.squeezed:
                last, is_closed = place, False
            is_closed = is_closed or piece.is_closed

    def _find(self, position: int) -> tuple[Piece, int]:
        index = bisect_right(self._starts, position) - 1
        return self._pieces[index], position - self._starts[index]

    def _close(self) -> None:
        self._part_numbers()
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
    pieces = confirm_labels(list(read_pieces(block, first_line, offset)))
    skip_stamps(pieces)
    answers: dict[Callable[..., Any], Any] = {}
    strands: dict[str | None, Strand] = {None: Strand(pieces, answers)}
    current: str | None = None
    ranks: dict[str, str | None] = {}  # of each process, the last that it named
    twins = _find_twins(pieces)
    for index, piece in enumerate(pieces):
        piece.index = index
        if piece.process is not None:
            ranks[piece.process] = piece.rank or ranks.get(piece.process)
            current = f"{piece.process} {ranks[piece.process]}"
        elif piece.rank is not None:
            current = piece.rank
        owner = twins.get(index) or (_INTERJECTED if _is_interjection(pieces, index) else current)
        strands.setdefault(owner, Strand(pieces, answers))._pieces.append(piece)
    for strand in strands.values():
        strand._close()
    return [strand for strand in strands.values() if strand.text]


# Names that no prefix can have.
_INTERJECTED, _FIRST, _SECOND = "\0interjected", "\0first", "\0second"
# No line that is put between the halves of an error is worded like one.
_ERROR = regex(r"memory|alloc|error|fail|oom", re.IGNORECASE)


def _is_interjection(pieces: Sequence[Piece], index: int) -> bool:
    """Whether the line stands between two halves of another one, and is none of what they say."""
    piece = pieces[index]
    if piece.is_named or CHATTER.match(piece.text) is None or _ERROR.search(piece.text) is not None:
        return False
    above, below = index - 1, index + 1
    # A writer that shares the file may put in a block of its lines.
    while above >= 0 and index - above <= _LARGEST_BLOCK and CHATTER.match(pieces[above].text):
        above -= 1
    first = pieces[above + 1]
    if first.is_torn:
        while below < len(pieces) and below - index <= _LARGEST_BLOCK and CHATTER.match(pieces[below].text):
            below += 1
    elif above != index - 1:
        return False
    if above < 0 or below >= len(pieces) or CHATTER.match(pieces[below].text):
        return False
    return first.is_torn or _are_halves(pieces[above], pieces[below])


_LARGEST_BLOCK = 64
# What goes on with a line in its middle: no line of a log begins so.
_GOES_ON = regex(r"\s?[a-z\d/.,:;)(_=-]|\s+[\"'A-Z]|[A-Z]")


def _are_halves(above: Piece, below: Piece) -> bool:
    """Whether the one may go on with the other: neither has a prefix, or the lower one has none and begins so."""
    if above.rank is below.rank is None and above.begin == below.begin == 0:
        return True
    going_on = _GOES_ON.match(below.text)
    if below.is_named or going_on is None or not above.squeezed or above.squeezed[-1] in ".!?;":
        return False
    return not going_on[0].isupper() or above.squeezed[-1].isupper()


# So many characters that agree, digits aside, are the same words about other figures.
_ALIKE = 16
# NCCL's host:pid:tid [device] names the printer of each line.
_THREAD = regex(r"[\w.-]{1,100}:\d{1,9}:\d{1,9} \[\d{1,3}\]")
# Where in its source a logger was called, which says nothing of who called it.
_PLACE = regex(r"\A[IWEF]?(?:[\w-]{1,40}/){1,12}[\w-]{1,60}\.(?:cc|cpp|cu):\d{1,6}\]")
_MESSAGE = regex(r"[Oo]utofmemory|Triedtoallocate|exceedallowedmemory|RESOURCE_EXHAUSTED")


def _find_twins(pieces: Sequence[Piece]) -> dict[int, str]:
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


def _begins_message(piece: Piece) -> bool:
    return piece.rank is None and _MESSAGE.search(piece.squeezed) is not None


def _are_alike(one: Piece, other: Piece) -> bool:
    if one.is_named or other.is_named or one.line == other.line:
        return False
    thread = _THREAD.match(one.text, one.begin)
    if thread is not None and other.text.startswith(thread[0], other.begin):
        return False
    left, right = _masked(one.squeezed[:200]), _masked(other.squeezed[:200])
    # A wrap at a fixed width cuts the two at places that differ by their figures' lengths.
    return any(
        len(left[skip : skip + _ALIKE]) == _ALIKE and left[skip : skip + _ALIKE] in right[: 2 * _ALIKE + 8]
        for skip in (0, 4, 8)
    )


# Each line is compared with the one above and with the one below.
@lru_cache(maxsize=8)
def _masked(text: str) -> str:
    return DIGITS.sub("#", _PLACE.sub("", text)[:80])


_WIDEST_CONSOLE = 250
# Lines on each side that the console which wrapped a line has wrapped at the same width.
_SAME_CONSOLE = 4
# ``2 ranks failed``: more often a line of its own than the last digits of a number.
_BEGINS_WITH_COUNT = regex(r"\d{1,2}\s+[A-Za-z]{3}")
_BEGINS_WITH_TIME = regex(r"\d{1,2}:\d\d(?::\d\d)?\s+[A-Za-z\[]")
_ENDS_QUOTED = regex(r"[\"'`][\s,;)\]}]{0,8}\Z")


def _are_of_two_paragraphs(pieces: Sequence[Piece], last: int, place: int) -> bool:
    """Whether the empty lines between ``last`` and ``place`` part two numbers: some logs have one behind each line."""
    if not (pieces[last].squeezed[-1:].isdigit() and pieces[place].squeezed[:1].isdigit()):
        return False
    between = pieces[last + 1 : place]
    if not all(piece.is_line and not piece.text.strip() for piece in between):
        return False
    beside = (pieces[at].squeezed for at in (last - 1, place + 1) if 0 <= at < len(pieces))
    return len(unescape(pieces[last].text).rstrip()) > _WIDEST_CONSOLE or any(beside)


def _are_two_numbers(pieces: Sequence[Piece], last: int, place: int) -> bool:
    """Whether the digits on both sides of a line's end are two numbers: a console would not have wrapped there."""
    left, right = pieces[last], pieces[place]
    if not (right.is_line and left.squeezed[-1:].isdigit() and right.squeezed[:1].isdigit()):
        return False
    if _FIGURE.match(right.squeezed):
        return False
    if _BEGINS_WITH_TIME.match(right.text, right.begin):
        return True
    if _ENDS_QUOTED.search(left.text) and right.text[right.begin : right.begin + 1] in ('"', "'", "`"):
        return True
    width = len(unescape(left.text).rstrip())
    if width < NARROWEST or own_width(right) > width:
        return True
    if not left.is_line:
        return False
    # A record's first line has the record's beginning before it.
    near = list(pieces[max(0, place - 1 - _SAME_CONSOLE) : place])
    if _BEGINS_WITH_COUNT.match(right.text, right.begin):
        near += pieces[place + 1 : place + 1 + _SAME_CONSOLE]
    return any(piece.is_line and piece.line != left.line and own_width(piece) > width for piece in near)


def _readable(text: str) -> str:
    """Without colours and control characters; bytes that are no UTF-8 become the replacement character."""
    plain = re.sub(r"\x1b\[[0-?]*[ -/]*[@-~]|[\x00-\x08\x0b-\x1f\x7f]", "", text)
    return plain.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
