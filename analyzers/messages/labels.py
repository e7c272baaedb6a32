"""What only the lines around a line can tell of its prefix: whether a name is one, and what all lines begin with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from vramscope.analyzers.messages.pieces import DIGITS, Piece
from vramscope.analyzers.messages.prefixes import find_host, find_label, find_process, find_unit, strip_prefix
from vramscope.analyzers.patterns import regex

# No console wraps at less.
NARROWEST = 32
# What threads and progress bars write of their own accord.
CHATTER = regex(
    r"\W{0,24}(?:[\d:.,/ -]{8,32})?\W{0,24}(?:INFO|DEBUG|TRACE)\b|.{0,80}\"(?:GET|POST|PUT|HEAD) /\S* HTTP/"
    r"|.{0,80}\d+%\|.{0,80}\|"
    r"|\W{0,24}(?:step|epoch|iter(?:ation)?)\W{0,3}\d+\b.{0,40}\bloss\b",
    re.IGNORECASE,
)


def confirm_labels(pieces: list[Piece]) -> list[Piece]:
    """Take back the names of lines that are none: ``68: `` is a label, or the rest of a number."""
    _take_back_line_numbers(pieces)
    none: tuple[int, str | None] = (0, None)  # a line, and the name that it turned out not to have
    for above, piece in pairwise(pieces):
        if none == (piece.line, piece.rank):
            piece.rank = None
        if piece.rank is None or above.rank is not None or not _goes_on(above):
            continue
        label = find_label(piece.text)
        if label is not None:
            none = piece.line, piece.rank
            piece.rank = None
            piece.begin_at(label)
    _skip_names(pieces)
    _confirm_units(pieces)
    _confirm_hosts(pieces)
    _name_processes(pieces)
    return pieces


def _take_back_line_numbers(pieces: Sequence[Piece]) -> None:
    """``118: `` before a line is its number, no rank's, where those of all lines count up so high."""
    numbered = [piece for piece in pieces if piece.rank is not None and piece.rank.isdigit()]
    numbers = [int(piece.rank or 0) for piece in numbered]
    if len(numbers) >= _FEWEST and numbers[-1] >= _MOST_RANKS and _count_up(numbers):
        for piece in numbered:
            piece.rank = None


# trainer-0  text: a name in a column of its own, as what shows the logs of several pods puts before each line. What
# counts a program's own work is no writer.
_NAMED = regex(
    r"(?P<name>(?!(?:layers?|runs?|epochs?|steps?|iter\w*|trials?|exp\w*|tests?|cases?|folds?|batch\w*|rows?)-)"
    r"[a-z][a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,6}-(?:\d{1,5}|[a-z0-9]{5}))(?: {2,}|\t| ?\Z)"
)
_MOST_OTHERS = 0.1


def _skip_names(pieces: Sequence[Piece]) -> None:
    """Take the first column of lines for names where nearly all have one, and writers write more than once."""
    lines = [piece for piece in pieces if piece.is_line and piece.text.strip()]
    named = [(piece, match) for piece in lines if piece.begin == 0 and (match := _NAMED.match(piece.text)) is not None]
    if len(named) < _FEWEST or len(lines) - len(named) > _MOST_OTHERS * len(lines):
        return
    # A table has as many rows as names; a log's writers write more than once.
    if 2 * len({match["name"] for _, match in named}) > len(named):
        return
    for piece, match in named:
        piece.rank = match["name"]
        piece.begin_at(match.end())


def _confirm_units(pieces: Sequence[Piece]) -> None:
    """Take back the name of a service that only one line carries."""
    units: dict[str, list[tuple[Piece, int]]] = {}
    for piece in pieces:
        if piece.text[: piece.begin].endswith(": ") and (unit := find_unit(piece.text[: piece.begin])) is not None:
            units.setdefault(piece.text[unit : piece.begin], []).append((piece, unit))
    for named in units.values():
        if len(named) == 1 and len(pieces) > 1:
            named[0][0].begin_at(named[0][1])


def _name_processes(pieces: Sequence[Piece]) -> None:
    """Tell the processes of one unit apart where several write: their lines are one another's no more than ranks'."""
    units: dict[str, dict[str, list[Piece]]] = {}
    for piece in pieces:
        if (named := find_process(piece.text[: piece.begin])) is not None:
            units.setdefault(named[0], {}).setdefault(named[1], []).append(piece)
    for unit, processes in units.items():
        if len(processes) > 1:
            for process, written in processes.items():
                for piece in written:
                    piece.process = f"\0{unit} {process}"


def _confirm_hosts(pieces: Sequence[Piece]) -> None:
    """Take back the hosts of a log whose lines name too many: it has stamps without a host."""
    named = [(piece, host) for piece in pieces if (host := find_host(piece.text[: piece.begin])) is not None]
    if 2 * len({piece.text[host[0] : host[1]].strip() for piece, host in named}) > len(named) > 1:
        for piece, host in named:
            piece.begin_at(host[0])


# A field with a number in it, as far as the next blank; a figure has its unit behind it.
_STAMP = regex(r"[\[<(#\"']?[^\s\d]{0,40}(\d+)[^\s]{0,40}\s+(?!(?:bytes?|[KMG]i?B|B)\b|%)")
_STAMP_BEGINS = frozenset("0123456789[<(#\"'")
_STAMPS = 4  # no unknown prefix has more of them
_FEWEST = 3
_MOST_RANKS = 64  # that one launcher would print in order
_CLOCK = 1_000_000_000


def skip_stamps(pieces: Sequence[Piece]) -> None:
    """Move the beginnings of lines behind numbers in a form with which most of them begin, whatever these mean.

    A plain number is one of these only where it counts the lines: messages and tables begin lines with numbers.
    """
    lines = [piece for piece in pieces if piece.is_line and piece.begin < piece.end]
    for _ in range(_STAMPS):
        begun = [piece for piece in lines if piece.text[piece.begin : piece.begin + 1] in _STAMP_BEGINS]
        if len(begun) < _FEWEST or 2 * len(begun) < len(lines):
            return
        forms: dict[str, list[tuple[Piece, re.Match[str]]]] = {}
        for piece in begun:
            if match := _STAMP.match(piece.text, piece.begin, piece.end):
                forms.setdefault(DIGITS.sub("#", match[0].rstrip()), []).append((piece, match))
        form, stamped = max(forms.items(), key=lambda entry: len(entry[1]), default=("", []))
        if len(stamped) < _FEWEST or 2 * len(stamped) < len(lines):
            return
        if form.strip(":.)") == "#" and not _count_up([int(match[1]) for _, match in stamped]):
            return
        for piece, match in stamped:
            behind = match.end()
            piece.begin_at(behind + (strip_prefix(piece.text[behind:])[1] if piece.text[behind:].strip() else 0))


def _count_up(numbers: Sequence[int]) -> bool:
    """Whether they number lines, or are a clock's seconds since its beginning."""
    if numbers[0] >= _CLOCK:
        return all(one <= other < 2 * one for one, other in pairwise(numbers))
    return all(one < other <= one + 3 for one, other in pairwise(numbers))


def _goes_on(piece: Piece) -> bool:
    """Whether the line may have been wrapped at its end."""
    end = piece.text[: piece.end].rstrip(" \t│┃║|")
    return len(end) >= NARROWEST and end[-1] not in ".!?" and CHATTER.match(end) is None
