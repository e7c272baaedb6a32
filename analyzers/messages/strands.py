"""A piece of a log as strands: what each printer wrote, without the damage that logs do to text.

A strand's text is *squeezed*: blanks, colours, quotes, escapes and box borders are gone. A hard wrap inside a word or a
number then leaves no trace, and ``23\\n.04 GiB`` is ``23.04GiB`` again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from vramscope.analyzers.messages.prefixes import column_start, strip_prefix

_JUNK = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # colours
    r"|\x1b\][^\x07\x1b]{0,256}(?:\x07|\x1b\\)"  # titles and links of terminals
    r"|\\+(?:u001b|x1b|033)\[[0-9;]*[A-Za-z]"  # escaped colours
    r"|\\+(?:u00a0|[nrt])"  # escaped blanks
    r"|&(?:nbsp|quot|\#39|\#160);"
    r"|[\s\x00-\x1a\x1c-\x1f\x7f\"'`*|│┃║\ufeff\u200b]+"
    r"|\\+|\x1b"
)
# A line longer than this is cut into pieces, so that a place in it is found without walking all of it.
_PIECE = 4096


@dataclass(slots=True)
class _Piece:
    line: int
    offset: int  # of the piece's first byte
    text: str
    rank: str | None
    begin: int  # where the piece's own text begins, behind its prefix
    end: int
    squeezed: str

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


@dataclass(slots=True)
class Strand:
    """What one printer wrote. ``text`` is squeezed; the methods lead from a position in it back to the log."""

    text: str = ""
    _pieces: list[_Piece] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)

    def line(self, position: int) -> int:
        """The line's number, 1-based."""
        return self._find(position)[0].line

    def rank(self, position: int) -> str | None:
        """The name before the line on which ``position`` stands; None where it carries none."""
        return self._find(position)[0].rank

    def offset(self, position: int) -> int:
        """The byte's offset in the log."""
        piece, within = self._find(position)
        return piece.offset + len(piece.text[: piece.place(within)].encode("utf-8", "surrogateescape"))

    def original(self, start: int, end: int) -> str:
        """The text from ``start`` to ``end`` (not included) as it stood, its lines joined by newlines."""
        parts: list[str] = []
        last_line = None
        for piece, at in zip(self._pieces, self._starts, strict=True):
            if at >= end or at + len(piece.squeezed) <= start:
                continue
            begin = piece.place(max(0, start - at))
            stop = piece.place(min(len(piece.squeezed), end - at) - 1) + 1
            if last_line is not None and piece.line != last_line:
                parts.append("\n")
            parts.append(_readable(piece.text[begin:stop]))
            last_line = piece.line
        return "".join(parts)

    def _find(self, position: int) -> tuple[_Piece, int]:
        index = bisect_right(self._starts, position) - 1
        return self._pieces[index], position - self._starts[index]

    def _close(self) -> None:
        self._pieces = [piece for piece in self._pieces if piece.squeezed]
        length = 0
        for piece in self._pieces:
            self._starts.append(length)
            length += len(piece.squeezed)
        self.text = "".join(piece.squeezed for piece in self._pieces)


def split_strands(block: bytes, first_line: int, offset: int) -> list[Strand]:
    """``block``, which begins at byte ``offset`` on line ``first_line``, as one strand a printer.

    A line without a printer's name goes on with what the line before it belonged to: consoles wrap without repeating
    the name.
    """
    strands: dict[str | None, Strand] = {None: Strand()}
    current: str | None = None
    for piece in _pieces(block, first_line, offset):
        if piece.rank is not None:
            current = piece.rank
        strands.setdefault(current, Strand())._pieces.append(piece)
    for strand in strands.values():
        strand._close()
    return [strand for strand in strands.values() if strand.text]


def _pieces(block: bytes, first_line: int, offset: int) -> Iterator[_Piece]:
    at = 0
    for number, raw in enumerate(block.split(b"\n"), first_line):
        for begin in range(0, max(len(raw), 1), _PIECE):
            text = raw[begin : begin + _PIECE].decode("utf-8", "surrogateescape")
            rank, start = strip_prefix(text) if begin == 0 else (None, 0)
            end = column_start(text, start)
            yield _Piece(number, offset + at + begin, text, rank, start, end, _JUNK.sub("", text[start:end]))
        at += len(raw) + 1


def _readable(text: str) -> str:
    """Without colours and control characters; bytes that are no UTF-8 become the replacement character."""
    plain = re.sub(r"\x1b\[[0-?]*[ -/]*[@-~]|[\x00-\x08\x0b-\x1f\x7f]", "", text)
    return plain.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
