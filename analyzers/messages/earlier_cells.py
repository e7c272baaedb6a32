"""What the cells of a notebook, or the lines of a shell, have left on the device before the one that failed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB


@dataclass(frozen=True, slots=True)
class EarlierCells:
    """``held_bytes`` is what was allocated before the failing cell, as a cell before it printed; ``loaded`` how many
    models earlier cells have put on the device, of which ``line`` is the last."""

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


def find_earlier_cells(lines: Sequence[str]) -> EarlierCells | None:
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
    return EarlierCells(held, len(earlier), shown if held is not None else earlier[-1])
