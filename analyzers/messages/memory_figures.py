"""What a program's line tells of the GPU's memory: figures beside their names, columns of a table, a size alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB, KIB, MIB

_UNITS = {"b": 1, "k": KIB, "m": MIB, "g": GIB}
UNIT = r"(?:[GMK]i?B?|bytes?)(?![A-Za-z])"
NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d{1,15}(?:\.\d{1,6})?(?:e\d{1,2})?)"
# The device's total may stand behind, and alone have the unit.
_VALUE = (
    rf"(?<![\w.])(?P<value>{NUMBER})(?![\d.]|\s?%)\s?(?P<unit>{UNIT})?"
    rf"(?:\s?(?:/|of)\s?{NUMBER}\s?(?P<shared>{UNIT}))?"
)
_MEMORY = (
    r"(?:mem(?![a-z])|memory|bytes_in_use|alloc(?![a-z])|allocated|vram|nvidia-smi|gpu(?=[ =]?\d{1,3}\.\d)|"
    r"(?:gpu|cuda(?::\d)?|device)[ _-]?\d{0,2}[ _-]?used|used(?=\W{1,3}\d{9,12}\b)|pool(?= \d|: \d|=\d| used)|"
    r"current(?= {1,3}\d{1,4}\.\d{1,2} ?G))"
)
_LABELLED = regex(
    rf"(?<![\w./-])(?P<label>(?:[A-Za-z]{{1,12}} )?[\w./-]{{0,24}}{_MEMORY}[\w./-]{{0,24}}"
    r"(?: (?:mem(?:ory)?|used|usage|use|alloc|allocated|reserved|peak|max|current|now|is)\b){0,2}"
    r"(?: (?:(?:after|at|in|before) \w{1,12}(?: {1,3}\d{1,7}(?=[:,]))?|before))?)"
    r"(?:\(\))?(?: ?[(\[](?P<bracket>[GMK]i?B)[)\]])?[\"']? {0,8}[:=|]? {0,8}[\"']?" + _VALUE,
    re.IGNORECASE,
)
_BEFORE_WORD = regex(
    rf"(?P<value>{NUMBER})\s?(?P<unit>{UNIT}) (?P<label>(?:of )?(?:(?:gpu|cuda|peak|max) )?{_MEMORY})(?![A-Za-z])",
    re.IGNORECASE,
)
# Any of its names.
MEMORY = regex(_MEMORY, re.IGNORECASE)
_COUNTS_BYTES = regex(r"\d{9,12}\Z")
# Nobody gives a device's bytes or MiB with so small a number and its fraction.
_IN_GIB, _FRACTION = regex(r"(?:alloc|allocated|vram)\Z", re.IGNORECASE), regex(r"\d{1,3}\.\d{1,3}\Z")
# Of a request or a run behind whose number the figure stands.
_COUNT = regex(r" +\d{1,20}\Z")
_SUFFIX = regex(r"[_./-](gib|gb|mib|mb)\Z", re.IGNORECASE)
# These print MiB without saying so: the loggers of torchvision and OpenMMLab, and what was copied from them.
_BARE = regex(r"(?:\w+ )?(?:max[ _]mem|memory)\Z", re.IGNORECASE)
# Memory of another kind, or what is not used of it.
_OTHER = regex(r"cpu|host|sys|\brss|swap|shm|shared|pinned|disk|free|avail|(?<!v)ram\b", re.IGNORECASE)
_SIZE = regex(rf"(?<![\w.])({NUMBER}) ?([GM]i?B)\b(?!/s)")
_STEPS = frozenset(
    {"epoch", "step", "iter", "iteration", "batch", "request", "requests", "round", "episode", "global_step"}
)
_COLUMNS = regex(
    r"(?:(?:gpu|cuda)\d?[ _-]?(?:mem(?:ory)?|used|alloc(?:ated)?)|vram|mem(?:ory)?_alloc\w*)"
    r"[ _]?(?:used|alloc(?:ated)?)?"
    r"[ _(\[]{0,2}(?P<unit>[gm]i?b)?[)\]]?\Z",
    re.IGNORECASE,
)
_CELL = regex(rf"(?P<value>{NUMBER}) ?(?P<unit>{UNIT})?\Z", re.IGNORECASE)


@lru_cache(maxsize=1024)
def figures_of(line: str) -> tuple[tuple[str, int], ...]:
    """Each figure's name and its bytes."""
    return tuple(_find(line))


def _find(line: str) -> Iterator[tuple[str, int]]:
    for match in _LABELLED.finditer(line):
        label = " ".join(match["label"].split()).strip(" -./")
        if _OTHER.search(label):
            continue
        suffix = _SUFFIX.search(label)
        unit = match["unit"] or match["shared"] or match["bracket"] or (suffix[1] if suffix else None)
        if unit is None and _BARE.search(label) and "." not in match["value"] and len(match["value"]) >= 3:
            unit = "M"
        if unit is None and _IN_GIB.match(label) and _FRACTION.match(match["value"]):
            unit = "g"
        # No other unit makes such a number of a GPU's memory.
        if unit is None and ("bytes" in label.lower() or _COUNTS_BYTES.match(match["value"])):
            unit = "b"
        if unit is not None:
            yield _COUNT.sub("", label.lower()), to_bytes(match["value"], unit)
    for match in _BEFORE_WORD.finditer(line):
        if not _OTHER.search(line[max(0, match.start() - 16) : match.start()]):
            yield f"before {match['label'].lower()}", to_bytes(match["value"], match["unit"])


def only_size(line: str) -> int | None:
    """The one size on a line that does not say what it is of."""
    sizes = _SIZE.findall(line)
    return to_bytes(*sizes[0]) if len(sizes) == 1 and not _OTHER.search(line) else None


@lru_cache(maxsize=256)
def read_column(line: str) -> tuple[int, str | None] | None:
    """Which column holds the GPU's memory, and in what unit, where the line is the header of a table of steps."""
    cells = _cells(line)
    if len(cells) < 2 or not any(cell.lower() in _STEPS for cell in cells):
        return None
    for index, cell in enumerate(cells):
        match = _COLUMNS.match(cell)
        if match is not None:
            return index, match["unit"]
    return None


def read_cell(line: str, column: tuple[int, str | None]) -> int | None:
    """The bytes in that column of a row; None where there are none."""
    cells = _cells(line)
    match = _CELL.match(cells[column[0]]) if column[0] < len(cells) else None
    if match is None:
        return None
    unit = match["unit"] or column[1] or ("b" if _COUNTS_BYTES.match(match["value"]) else None)
    return None if unit is None else to_bytes(match["value"], unit)


def _cells(line: str) -> list[str]:
    for separator in ("|", "\t", ","):
        if line.count(separator) >= (1 if separator == "|" else 2):
            return [cell.strip(" \"'") for cell in line.strip(" |").split(separator)]
    return line.split()


def to_bytes(value: str, unit: str) -> int:
    """Of a number as it is printed, and the first letter of its unit."""
    return round(float(value.replace(",", "")) * _UNITS[unit[0].lower()])
