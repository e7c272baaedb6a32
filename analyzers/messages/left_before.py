"""What a notebook's earlier cells, a program's earlier runs or an earlier engine have left on the device."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB, MIB


class LeftBefore(NamedTuple):
    """``held_bytes`` is what was allocated before the failing cell or run, as was printed before it; ``loaded`` how
    many models earlier cells have put on the device, of which ``line`` is the last."""

    held_bytes: int | None
    loaded: int
    line: str

    def facts(self) -> dict[str, float | str | None]:
        """By the names under which diagnosis knows them."""
        return {
            "earlier_held_bytes": self.held_bytes,
            "earlier_loaded": self.loaded,
            "earlier_line": self.line,
        }


# In [29]: ...; [29]: ...; [29]  ...
_CELL = regex(r"\s*(?:In ?)?\[(?P<number>\d{1,4})\]:? ")
# A log may begin its lines with a number in brackets: these are a notebook's alone.
_OF_NOTEBOOK = regex(r"\bCell In ?\[|<ipython-input|ipykernel|\bIn ?\[\d{1,4}\]:|\bOut ?\[\d{1,4}\]:")
_FAILED = regex(r"-{40,}\s*\Z|\s*Traceback \(most recent call last\)|\S*Error +Traceback \(most")
_ASKS = regex(
    r"(?<!\w)(?:torch\.cuda\.)?memory_allocated\(\w{0,8}\) ?/ ?(?P<gib>2 ?\*\* ?30|1024 ?\*\* ?3|\(?1 ?<< ?30)"
    r"|(?<!\w)(?:\w+\.){0,3}(?:memory_allocated|used_bytes)\(\w{0,8}\)\)?\s*\Z"
)
# GiB with their point, or bytes.
_ANSWER = regex(r"\s*(?:Out ?\[\d{1,4}\]:|\[\d{1,4}\]:)?\s*(?P<number>\d{1,3}\.\d{1,18}|\d{7,13})(?: ?GiB)?\s*\Z")
_LOADS = regex(
    r"(?P<name>[A-Za-z_]\w{0,40}) *= *[^=\n]{0,200}?"
    r"(?:from_pretrained|from_single_file|load_model|Model|Pipeline|Net|Transformer)\w*\([^\n]{0,240}\)\."
    r"(?:to\(\s*(?:\"cuda|'cuda|device|dev\b)|cuda\()"
)
_DELETES = regex(r"\bdel ([\w, ]{1,120})")
# So many lines below a question stands its answer; so many the failing cell may have.
_BEHIND, _OWN = 3, 4


def find_earlier_cells(lines: Sequence[str]) -> LeftBefore | None:
    """None where the lines are no notebook's, or where nothing in it tells of earlier cells."""
    if not any(("[" in line or "ipy" in line) and _OF_NOTEBOOK.search(line) for line in lines):
        return None
    end = next((index for index in range(len(lines) - 1, -1, -1) if _FAILED.match(lines[index])), len(lines))
    held: int | None = None
    shown, in_gib, since = "", False, _BEHIND + 1
    # Each model's name, with its cell and line.
    loaded: dict[str, tuple[str, str]] = {}
    cell, last = "", -_OWN - 1
    for index, line in enumerate(lines[:end]):
        begins = _CELL.match(line)
        cell = begins["number"] if begins is not None else cell
        asked, answer = _ASKS.search(line), _ANSWER.match(line)
        if asked is not None:
            in_gib, since = asked["gib"] is not None, 0
        elif answer is not None and since <= _BEHIND:
            number = float(answer["number"])
            held, shown, since = round(number * GIB) if in_gib else round(number), line.strip(), _BEHIND + 1
        else:
            since += 1
        if (deleted := _DELETES.search(line)) is not None:
            for name in deleted[1].split(","):
                loaded.pop(name.strip(), None)
        if (loads := _LOADS.search(line)) is not None:
            loaded[loads["name"]], last = (cell, line.strip()), index
    # The last of them is the failing cell's own, and earlier ones tell only where it is.
    earlier = [line for place, line in loaded.values() if place != cell] if end - last <= _OWN else []
    if held is None and not earlier:
        return None
    return LeftBefore(held, len(earlier), shown if held is not None else earlier[-1])


# run 2/6 model=gemma-7b start alloc=14.2 GiB
_RUN = regex(
    r"\b(?:run|trial|fold|job|round|experiment|config|candidate|model|seed|split)[ #:=]{1,3}"
    r"(?P<number>\d{1,4})\b[^\n]{0,60}?"
    r"\b(?:start\w*|begin\w*|before)\b[^\n]{0,40}?\balloc(?:ated)?[ =:]{1,3}"
    r"(?P<value>\d{1,4}\.\d{1,3}) ?(?P<unit>[GM])i?B",
    re.IGNORECASE,
)
_AT_FIRST = 0.25
# allocated before model 2: 17.94 GiB
_BEFORE_RUN = regex(
    r"\balloc(?:ated)?\b[^\n]{0,12}? (?:before|at (?:the )?start of) "
    r"(?:run|trial|fold|job|round|experiment|config|candidate|model|seed|split)[ #:=]{1,3}"
    r"(?P<number>\d{1,4})[^\w\n]{1,4}(?P<value>\d{1,4}\.\d{1,3}) ?(?P<unit>[GM])i?B",
    re.IGNORECASE,
)
_OF_HOST = regex(r"\b(?:host|ram|cpu|rss|disk)\b", re.IGNORECASE)
# Less is what a process has in any case.
_LEFT_LEAST = GIB


def find_earlier_runs(lines: Sequence[str]) -> LeftBefore | None:
    """What was allocated when the last of a program's runs began, where it was little when the first one did."""
    before = next((match for line in reversed(lines) if "lloc" in line and (match := _BEFORE_RUN.search(line))), None)
    if before is not None and _OF_HOST.search(before.string):
        before = None
    if before is not None and int(before["number"]) > 1 and (held := _held(before)) >= _LEFT_LEAST:
        return LeftBefore(held, 0, before.string.strip())
    begun = [(match, line) for line in lines if "lloc" in line and (match := _RUN.search(line)) is not None]
    if len(begun) < 2:
        return None
    first, last = (_held(match) for match, _ in (begun[0], begun[-1]))
    if int(begun[0][0]["number"]) >= int(begun[-1][0]["number"]) or first > _AT_FIRST * last:
        return None
    return LeftBefore(last, 0, begun[-1][1].strip())


def _held(match: re.Match[str]) -> int:
    return round(float(match["value"]) * (GIB if match["unit"].upper() == "G" else MIB))


_LOADED = regex(r"\b(?:Loading model weights|Model loading|Loading weights) took \d")
_ENDS = regex(r"shut(?:ting)?[ _-]?down|^\S{0,40}[$#] |\bdraft\b|speculat|destroy", re.IGNORECASE)
_PROCESS = regex(r"\bpid=\d{1,9}|\brank ?\d{1,4}\b|\b(?:TP|DP|PP)\d{1,4}\b", re.IGNORECASE)
_LOADS_AGAIN = regex(r"\bInitializing an? (?:V1 )?LLM engine\b|\bStarting to load model\b")


def find_earlier_engine(lines: Sequence[str]) -> LeftBefore | None:
    """An engine of vLLM's that the same program had loaded before it began to load the one that failed."""
    took = next((index for index, line in enumerate(lines) if _LOADED.search(line)), None)
    if took is None:
        return None
    behind = lines[took + 1 :]
    # A draft of the same engine, another process, and what begins behind an end.
    if any(map(_ENDS.search, behind)) or len({match[0] for line in lines for match in _PROCESS.finditer(line)}) > 1:
        return None
    return LeftBefore(None, 1, lines[took].strip()) if any(map(_LOADS_AGAIN.search, behind)) else None
