"""The statement that a call is at: its source on one line, and where the running expression stands in it.

Refuses to read what is no plain file, or too long.
"""

from __future__ import annotations

import ast
import dis
import io
import linecache
import os
import stat
import sys
import tokenize
from itertools import islice
from types import CodeType
from typing import Any

from .bounds import MAX_LINE
from .objects import printable

_MAX_FILE_BYTES = 2 * 1024 * 1024
_MOST_LINES = 3000  # of one function: beyond, the line alone
_SKIPPED = (tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER)


class Sources:
    """Reads each file once. It leaves nothing in ``linecache``, where notebooks keep their cells."""

    def __init__(self) -> None:
        self._files: dict[str, list[str]] = {}

    def statement(
        self, code: CodeType, line: int, instruction: int, whole: bool = True
    ) -> tuple[str | None, list[int] | None]:
        """The statement at ``line``, and the first and the end column of the expression; None for what is unknown.

        Without ``whole`` it is no more than the expression's lines, which needs no parsing.
        """
        lines = self._lines(code.co_filename)
        if not 1 <= line <= len(lines):
            return None, None
        position = _position(code, instruction)
        first, last = self._extent(code, lines, line) if whole else (line, line)
        if position is not None and not first <= position[0] <= position[1] <= last:
            first, last = min(first, position[0]), max(last, position[1])
        text, columns = _joined(lines[first - 1 : last], first, position)
        text = printable(text, MAX_LINE)
        if columns is not None and not 0 <= columns[0] < columns[1] <= len(text):
            columns = None
        return text or None, columns

    def _lines(self, file: str) -> list[str]:
        known = self._files.get(file)
        if known is None:
            cached: Any = linecache.cache.get(file)
            known = self._files[file] = cached[2] if cached is not None and len(cached) == 4 else _read(file)
        return known

    @staticmethod
    def _extent(code: CodeType, lines: list[str], line: int) -> tuple[int, int]:
        """First and last line of the statement; of a compound one the line that heads it."""
        start = max(1, code.co_firstlineno)
        end = max([line, *[at for _, _, at in _lines_of(code) if at]])
        if end - start > _MOST_LINES or end > len(lines):
            return line, line
        # A call's last lines may hold brackets alone, which no instruction belongs to.
        for more in range(4):
            block = "".join(lines[start - 1 : end + more])
            above = int(block[:1].isspace())
            try:
                tree = ast.parse("if 1:\n" * above + block)
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                continue
            shift = start - 1 - above
            found = [
                extent
                for extent in (_extent_of(node, shift) for node in ast.walk(tree) if isinstance(node, ast.stmt))
                if extent[0] <= line <= extent[1]
            ]
            # The innermost: it begins last, and of two that begin together it ends first.
            return max(found, key=lambda extent: (extent[0], -extent[1]), default=(line, line))
        return line, line


def _extent_of(node: ast.stmt, shift: int) -> tuple[int, int]:
    """A statement's lines; of a compound one those before its body."""
    first, last = node.lineno, node.end_lineno or node.lineno
    body = getattr(node, "body", None) or [case.pattern for case in getattr(node, "cases", [])]
    if body:
        last = max(first, body[0].lineno - 1)
    return first + shift, last + shift


def _read(file: str) -> list[str]:
    try:
        status = os.stat(file)
        if not stat.S_ISREG(status.st_mode) or status.st_size > _MAX_FILE_BYTES:
            return []
        with tokenize.open(file) as opened:
            return opened.readlines()
    except (OSError, SyntaxError, ValueError):
        return []


def _lines_of(code: CodeType) -> list[tuple[int, int, int | None]]:
    if sys.version_info >= (3, 10):
        return list(code.co_lines())
    return [(start, start, line) for start, line in dis.findlinestarts(code)]


def _position(code: CodeType, instruction: int) -> tuple[int, int, int, int] | None:
    """First and last line, first and end column (in bytes) of the running instruction; None before Python 3.11."""
    if sys.version_info < (3, 11) or instruction < 0:
        return None
    index = instruction // 2
    found = next(islice(code.co_positions(), index, index + 1), None)
    if found is None or any(number is None for number in found):
        return None
    return found  # type: ignore[return-value]


def _joined(lines: list[str], first: int, position: tuple[int, int, int, int] | None) -> tuple[str, list[int] | None]:
    """The lines as one, without comments; the expression's columns in it."""
    if len(lines) == 1:
        text = lines[0].rstrip()
        indent = len(text) - len(text.lstrip())
        columns = None
        if position is not None and position[0] == position[1] == first:
            columns = [_characters(text, position[2]) - indent, _characters(text, position[3]) - indent]
        return text[indent:], columns
    begin = end = None
    if position is not None and first <= position[0] <= position[1] < first + len(lines):
        begin = (position[0] - first + 1, _characters(lines[position[0] - first], position[2]))
        end = (position[1] - first + 1, _characters(lines[position[1] - first], position[3]))
    joined = ""
    starts_at = ends_at = None
    before: tuple[int, int] | None = None
    try:
        for token in tokenize.generate_tokens(io.StringIO("".join(lines)).readline):
            if token.type in _SKIPPED:
                continue
            if before is not None and (token.start[0] != before[0] or token.start[1] > before[1]):
                joined += " "
            if token.start == begin:
                starts_at = len(joined)
            joined += token.string.replace("\n", " ")
            if token.end == end:
                ends_at = len(joined)
            before = token.end
    except (tokenize.TokenError, SyntaxError):  # of a header that ends before its brackets do
        pass
    columns = [starts_at, ends_at] if starts_at is not None and ends_at is not None else None
    return joined, columns


def _characters(line: str, column: int) -> int:
    """A column in bytes of UTF-8 as one in characters."""
    return len(line.encode("utf-8")[:column].decode("utf-8", "replace"))
