"""Frames of a Python traceback in the lines above a message: plain, IPython's, and rich's boxes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from vramscope.analyzers.patterns import regex


class Frame(NamedTuple):
    """One call. ``source`` is the line of code, empty where the text does not have it."""

    file: str
    line: int
    function: str
    source: str = ""


_PLAIN = regex(r"File \\?[\"']([^\"'\n]{1,400}?)\\?[\"'], line (\d{1,20})(?:, in ([\w.<>]+))?")
_RICH = regex(r"^\s?(\S{1,300}\.py):(\d{1,20}) in ([\w<>]+)\s*$")
_SHELL_FILE = r"~?[\w./\\:-]{1,300}\.py|<ipython-input-[\w-]+>|/tmp/ipykernel\w+/\S{1,60}"
_SHELL = regex(rf"^(?:File )?({_SHELL_FILE})(?::(\d{{1,20}}))?,? in ([\w.<> ]{{1,120}}?)\(")
_CELL = regex(r"^(?:Cell )?In ?\[(\d{1,20})\],? line:? ?(\d{1,20})")
_POINTED = regex(r"^\s{0,3}(?:❱|-{2,}>)\s*\d{1,20}\s+(.{1,300})")
_BEGIN = regex(r"Traceback \(most recent call last\)|^-{40,}\s*$")
# What was typed at a prompt, where that is still there.
_PROMPT = regex(r"^(?:>>>|\.\.\.)\s")
# What stands between a frame and the next one and is no code: marks under it, repetitions.
_EXCEPTION = regex(r"(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Interrupt|Exit|Warning)(?::\s|:?\s*\Z)")
_MARKS = regex(r"^\s*(?:[\^~]+|\.{3})\s*$|^\s*\[Previous line repeated")


def read_frames(lines: Sequence[str], indents: Sequence[int] | None = None) -> list[Frame]:
    """The frames of the last traceback in ``lines``, the outermost first; empty where there is none.

    ``indents`` are those of the lines where these come without their own.
    """
    if indents is None:
        indents = [len(line) - len(line.lstrip()) for line in lines]
    start = next((index for index in range(len(lines) - 1, -1, -1) if _BEGIN.search(lines[index])), 0)
    frames: list[Frame] = []
    for index in range(start, len(lines)):
        frame = _read(lines, indents, index)
        if frame is not None:
            frames.append(frame)
        elif frames and (pointed := _POINTED.match(lines[index])) is not None:
            frames[-1] = frames[-1]._replace(source=pointed[1].strip())
    # Of what is typed Python shows no line in a frame: it stands above the traceback.
    if start and frames and frames[0].file == "<stdin>" and not frames[0].source:
        frames[0] = frames[0]._replace(source=_PROMPT.sub("", lines[start - 1].strip())[:300])
    return frames


_HEAD = "Traceback (most recent call last)"
_HANDLING = "During handling of the above exception, another exception occurred"
# What may be left of the first error: the end of its text, notes added to it.
_REST = 12


def is_second_failure(lines: Sequence[str]) -> bool:
    """Whether every traceback in ``lines``, which begin where an error ended, was raised in handling the one before."""
    marks = [(index, _HEAD in line) for index, line in enumerate(lines) if _HEAD in line or _HANDLING in line]
    if not marks or marks[0][1] or marks[0][0] > _REST:
        return False
    expects_head = False
    for _, is_head in marks:
        if is_head != expects_head:
            return False
        expects_head = not expects_head
    return not expects_head


# The handler as somebody shows it: by the class, or by the words in the error's text.
_HANDLER = regex(r"\bexcept\b.{0,80}\bOutOfMemoryError\b|[\"']out of memory[\"'] in str\(")


def is_retried_within(lines: Sequence[str]) -> bool:
    """Whether the last error came while another was handled, and the code that handles such errors is shown."""
    return any(_HANDLING in line for line in lines) and any(map(_HANDLER.search, lines))


def _is_deeper(lines: Sequence[str], indents: Sequence[int], index: int) -> bool:
    """Whether the line below ``index`` is the frame's code: what Python indents further, and no exception's name.

    Where blanks were lost the name alone tells: a frame of compiled code has no line, and the error follows at once.
    """
    if index + 1 == len(lines):
        return False
    if indents[index] > 1 and indents[index + 1] <= indents[index]:
        return False
    return _EXCEPTION.match(lines[index + 1].strip()) is None


def _read(lines: Sequence[str], indents: Sequence[int], index: int) -> Frame | None:
    line = lines[index]
    plain = _PLAIN.search(line)
    if plain is not None:
        source = lines[index + 1].strip() if index + 1 < len(lines) else ""
        if _PLAIN.search(source) or _MARKS.match(source) or not _is_deeper(lines, indents, index):
            source = ""
        return Frame(plain[1].replace("\\\\", "\\"), int(plain[2]), plain[3] or "", source[:300])
    rich = _RICH.match(line)
    if rich is not None:
        return Frame(rich[1], int(rich[2]), rich[3])
    shell = _SHELL.match(line)
    if shell is not None:
        return Frame(shell[1], int(shell[2] or 0), shell[3].rpartition(".")[2].strip())
    cell = _CELL.match(line)
    return None if cell is None else Frame(f"cell {cell[1]}", int(cell[2]), "")
