"""GPU memory as a training prints it beside its steps: whether it grew from one step to the next until it ran out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from vramscope.analyzers.messages.memory_figures import (
    MEMORY,
    NUMBER,
    UNIT,
    figures_of,
    only_size,
    read_cell,
    read_column,
    to_bytes,
)
from vramscope.analyzers.messages.prefixes import strip_prefix
from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB


@dataclass(frozen=True, slots=True)
class Growth:
    """The first and the last of ``count`` figures that stand at ``label``, in bytes."""

    label: str
    first_bytes: int
    last_bytes: int
    count: int
    is_of_rounds: bool = False  # one figure a round, in each of which everything is built anew

    def facts(self) -> dict[str, float | str | None]:
        """By the names under which diagnosis knows them."""
        return {
            "growth_label": self.label,
            "growth_first_bytes": self.first_bytes,
            "growth_last_bytes": self.last_bytes,
            "growth_count": self.count,
            "growth_of_rounds": 1.0 if self.is_of_rounds else None,
        }


# What is left of the device, with the device beside it.
_FREE = regex(
    rf"\bfree\b[\"']? ?[:=]? {{0,4}}({NUMBER}) ?({UNIT}) {{0,4}}(?:of|/|,? total:?) {{0,4}}({NUMBER}) ?({UNIT})",
    re.IGNORECASE,
)
# The same without the device; and as Numba gives both.
_FREE_ALONE = regex(rf"\bfree\b[\"']? ?[:=]? {{0,4}}({NUMBER}) ?({UNIT})\s*\Z", re.IGNORECASE)
_MEMORY_INFO = regex(r"MemoryInfo\(free=(\d{1,15}), total=(\d{1,15})\)")
_PROGRESS = regex(
    r"\bepochs?|\bsteps?\b|\biter|\b(?:it|ep) {1,6}\d|\bbatch\b|\bloss|(?<![A-Za-z])(?:it/s|s/it)\b|global_step|"
    r"\b(?:trial|fold|run|episode|round|rollout|request|call|frame|query|document|sample|prompt|image|file|video|chunk|"
    r"example)s? {1,3}\d|"
    r"(?:^\W{0,3}|\]:? {1,2})\d{1,7}/\d{1,8}(?![\d/]| \d\d:)|\[ *\d{1,20}/\d{1,20}\]"
    r"|\b(?:val(?:id(?:ation)?)?|eval|test) {1,4}\d{1,20}/\d|\b(?:val(?:id(?:ation)?)?|eval) {1,4}\d{1,20}(?= )"
    r"|(?-i:\bt) ?= ?\d{1,12}(?!\.\d|\w)",
    re.IGNORECASE,
)
# Weights come one after the other, and memory grows with them.
LOADING = regex(r"\bload(?!er)|shards?(?! \d{3})|\blayer|quantiz|\bprob(?:e|ing)|warm-?up|captur", re.IGNORECASE)
# Numbers by which a line may count what it is printed for, whatever it calls that.
_COUNTER = regex(r"(?<![\w.:/-])[\"']?([A-Za-z][\w.-]{0,23})[\"']? ?[=:#] ?(\d{1,12})(?![\w./%-]|:\d)")
_DIGITS = regex(r"\d{1,20}")
_COUNTED = regex(
    r"\b(count|number|no|nr|idx|index|served|handled|done|processed|completed) (\d{1,12})(?![\w./%-]|:\d)",
    re.IGNORECASE,
)
# These are counted whatever lies between two lines.
_REQUESTS = frozenset({"req", "reqs", "request", "requests", "query", "queries", "served", "handled", "processed"})
# Each of these has memory of its own by right, and larger inputs have more.
_BY_RIGHT = regex(
    r"(?<![a-z])(?:workers?|ranks?|replicas?|instances?|process(?:es)?|tenants?|adapters?|experts?|files?|n?_?envs?|start\w*|"
    r"size|len(?:gth)?|dims?|width|height|res(?:olution)?|grid|ctx|context|points?|particles?|tokens?|seq\w*|batch\w*|"
    r"bs|px|depth|hidden|channels?)(?![a-z])",
    re.IGNORECASE,
)
# What memory rightly grows with.
_SIZES = regex(
    r"(?<!graph )\b(batch[ _-]?size|bs|bsz|seq(?:uence)?[ _-]?len(?:gth)?|max[ _-]?len(?:gth)?|"
    r"length|num_tokens|tokens|resolution|"
    r"im(?:g|age)[ _-]?size)[\"']? ?[=: ] ?(\d{1,9})\b",
    re.IGNORECASE,
)
# bench batch=16 peak=7.9 GiB: a batch's size and not its number, by the word or by doubling.
_BATCH = regex(r"\bbatch(?: ?[=:] ?| {1,8})(\d{1,4})\b(?!/)")
_SWEEPS = regex(
    r"\b(?:bench\w*|sweep\w*|prob(?:e|ing)|tr(?:y|ies|ying)|throughput|im(?:g|ages?)/s|samples/s)\b", re.IGNORECASE
)
# A line that begins one of several rounds in which the same is done anew.
_ROUND = regex(
    r"\W{0,8}(?:(?:running|starting|begin|start|next) )?(config(?:uration)?|trial|run|fold|experiment|candidate|"
    r"combination|variant|setting|seed|study|round)s?\W{0,3}#?(\d{1,4})(?!\d|\.\d)(?: ?(?:/|of) ?\d{1,4}\b)?",
    re.IGNORECASE,
)
_PER_ROUND = ", round after round"
_PAIR = regex(r"([A-Za-z_]+)[ =:]{1,2}(\d{1,20})\b")
_FEWEST = 3
_RISING = 0.75  # of the pairs of neighbours
_SHARE = 0.15  # of the last figure, at least, has come since the first
_EVEN, _LEAST = 1.3, 0.08  # where it is as evenly
_HALF = 0.15  # of the growth, at least, lies in each half: a warm-up ends, a leak does not


def find_growth(lines: Sequence[str]) -> Growth | None:
    """The longest series of figures that grows throughout; None where none does, or where sizes grow with it."""
    series: dict[str, list[int]] = {}
    sizes: dict[str, set[str]] = {}
    counted: dict[str, list[str]] = {}
    column: tuple[int, str | None] | None = None
    left: list[int] = []
    for line in lines:
        read = _read_line(line)
        if read.free_bytes is not None:
            left.append(read.free_bytes)
        if read.used_bytes is not None:
            series.setdefault("the device without what is free", []).append(read.used_bytes)
        elif not read.is_of_memory:
            label, value = "GPU memory column", None if column is None else read_cell(line, column)
            if value is None and read.only_bytes is not None:
                label, value = "the size beside each step", read.only_bytes
                for name, size in read.sizes:
                    sizes.setdefault(name, set()).add(size)
            if value is not None:
                series.setdefault(label, []).append(value)
        elif not figures_of(line) and (header := read_column(line)) is not None:
            column = header
        elif read.is_of_loading:
            continue
        elif not read.is_of_progress:
            shape, own = _shape(line)
            counted.setdefault(shape, []).append(own)
        else:
            for label, value in figures_of(line):
                series.setdefault(label, []).append(value)
            for name, size in read.sizes if figures_of(line) else ():
                sizes.setdefault(name, set()).add(size)
    if any(len(values) > 1 for values in sizes.values()) or _doubles(lines):
        return None
    for shape, alike in counted.items():
        if len(alike) > _FEWEST and not _BY_RIGHT.search(shape) and _is_counting(alike):
            for line in alike:
                for label, value in figures_of(line):
                    series.setdefault(label, []).append(value)
    series |= _in_rounds(lines)
    series[f"memory_allocated() as printed{_PER_ROUND}"] = _printed(lines)
    series["what is no longer free"] = [left[0] - free for free in left]
    growing = [(label, part) for label, values in series.items() for part in (values, _tail(values)) if _grows(part)]
    # What has no name counts where nothing else does.
    if not growing and _grows(rows := _in_table(lines)):
        growing = [("the size beside each number", rows)]
    if not growing:
        return None
    label, values = max(growing, key=lambda entry: len(entry[1]))
    return Growth(label, values[0], values[-1], len(values), label.endswith(_PER_ROUND))


class _Line(NamedTuple):
    """What a line tells by itself: of the device without what is free, what is free, or the one size beside a step; the
    sizes with which memory rightly grows, on lines of progress."""

    is_of_memory: bool
    is_of_progress: bool
    is_of_loading: bool
    used_bytes: int | None
    free_bytes: int | None
    only_bytes: int | None
    sizes: tuple[tuple[str, str], ...]


# In a log full of errors a line is near some twenty of them.
@lru_cache(maxsize=1024)
def _read_line(line: str) -> _Line:
    memory, progress = MEMORY.search(line) is not None, _PROGRESS.search(line) is not None
    loading = (memory or progress) and LOADING.search(line) is not None
    left = _FREE.search(line) if progress else None
    shows = progress and not loading
    used = None if left is None else to_bytes(left[3], left[4]) - to_bytes(left[1], left[2])
    info = _MEMORY_INFO.search(line) if used is None else None
    alone = _FREE_ALONE.search(line) if shows and used is None else None
    return _Line(
        memory,
        progress,
        loading,
        used_bytes=used if info is None else int(info[2]) - int(info[1]),
        free_bytes=None if alone is None else to_bytes(alone[1], alone[2]),
        only_bytes=only_size(line) if shows and not memory else None,
        sizes=tuple((name.lower(), size) for name, size in _sizes(line)) if shows else (),
    )


def _sizes(line: str) -> list[tuple[str, str]]:
    swept = _BATCH.findall(line) if _SWEEPS.search(line) else ()
    return [*_SIZES.findall(line), *(("batch", size) for size in swept)]


def _doubles(lines: Sequence[str]) -> bool:
    """Whether lines name batches each of which is twice the one before: no number of a batch goes so."""
    named = [int(match[1]) for line in lines if "batch" in line and (match := _BATCH.search(line)) is not None]
    return len(named) >= _FEWEST and all(later == 2 * earlier for earlier, later in pairwise(named))


# A notebook's cell that prints a number, and the number alone below it.
_PRINTS = regex(r"(?<!\w)memory_allocated\(\w{0,8}\) ?/ ?(?:2 ?\*\* ?30|1024 ?\*\* ?3|\(?1 ?<< ?30|1e9)")
_NUMBER_ALONE = regex(r"(?:\W{0,12}|\s*\"text\": ?\[\")(\d{1,3}\.\d{1,18})(?: ?GiB)?(?:\\n)?\W{0,4}\Z")


def _printed(lines: Sequence[str]) -> list[int]:
    """What a notebook's cells printed to be allocated, each once."""
    found: list[int] = []
    is_asked, unit = False, GIB
    for line in lines:
        if "memory_allocated" in line:
            is_asked = _PRINTS.search(line) is not None or is_asked
            unit = 10**9 if "1e9" in line else GIB
        elif is_asked and (match := _NUMBER_ALONE.match(line)) is not None:
            found.append(round(float(match[1]) * unit))
            is_asked = False
    return found


_ROW = regex(rf"\W{{0,4}}(?P<number>\d{{1,9}})[ \t|:,;=-]{{1,8}}(?P<value>{NUMBER}) ?(?P<unit>{UNIT})\W{{0,4}}\Z")


# Above rows of a number and a size alone, | 500 | 11.6 GiB |: what the number counts, and that the size is of memory.
_COUNTS = r"(?:step|iter(?:ation)?|epoch|round|request|image|frame)s?"
_COUNTS_STEPS = regex(
    rf"\W{{0,4}}{_COUNTS}\W{{1,6}}(?:\w+ )?(?:alloc|gpu|cuda|mem|vram)"
    rf"|.*\bprint\(\W{{0,3}}(?:i|it|n|idx|{_COUNTS})\b.*\balloc"
    rf"|.*\b_?allocated\b.{{0,12}} (?:per|each|by|after) {_COUNTS}\b\W*\Z|.*memory_allocated\(",
    re.IGNORECASE,
)
_RULE = regex(r"[\s|:+=-]*\Z")


def _in_table(lines: Sequence[str]) -> list[int]:
    """The sizes that stand alone beside numbers that go up, where the line right above says that these count steps:
    with a batch's size, a length or layers memory grows by right."""
    rows: list[re.Match[str]] = []
    above = ""
    for line in lines:
        if (match := _ROW.match(line)) is not None:
            if _COUNTS_STEPS.match(above):
                rows.append(match)
        elif not _RULE.match(line):
            above = line
    counted = [int(match["number"]) for match in rows]
    if any(later <= earlier for earlier, later in pairwise(counted)):
        return []
    return [to_bytes(match["value"], match["unit"]) for match in rows]


@lru_cache(maxsize=1024)
def _shape(line: str) -> tuple[str, str]:
    """The line's own text without its figures, and with them."""
    own = line[strip_prefix(line)[1] :]
    # Columns are filled up with blanks.
    return " ".join(_DIGITS.sub("0", own).split()), own


def counts_by_right(line: str) -> bool:
    """Whether the line counts what has memory of its own, or what memory rightly grows with."""
    return _BY_RIGHT.search(line) is not None


def _in_rounds(lines: Sequence[str]) -> dict[str, list[int]]:
    """The last figure of each label in each of a program's rounds, which a line of its own begins; empty where the
    rounds differ in a size."""
    rounds: list[dict[str, int]] = []
    sizes: dict[str, set[str]] = {}
    last: tuple[str, int] | None = None
    if len(lines) < 2 * _FEWEST:
        return {}
    for line in lines:
        begun = _begun(line)
        if begun is not None:
            name, number, end = begun
            if last is not None and (name != last[0] or number < last[1]):
                rounds, sizes = [], {}
            # A round may begin each of its lines with its number.
            if last != (name, number) or not rounds:
                rounds.append({})
            last = name, number
            for word, value in _PAIR.findall(line[end:]):
                if _BY_RIGHT.search(word):
                    sizes.setdefault(word.lower(), set()).add(value)
        if rounds and (read := _read_line(line)).is_of_memory and not read.is_of_loading:
            rounds[-1] |= {f"{label}{_PER_ROUND}": value for label, value in figures_of(line)}
    if any(len(values) > 1 for values in sizes.values()):
        return {}
    found: dict[str, list[int]] = {}
    for figures in rounds:
        for label, value in figures.items():
            found.setdefault(label, []).append(value)
    return found


@lru_cache(maxsize=1024)
def _begun(line: str) -> tuple[str, int, int] | None:
    """The name and the number of the round that the line begins, and where these end."""
    begun = _ROUND.match(line)
    return None if begun is None else (begun[1].lower(), int(begun[2]), begun.end())


def _is_counting(lines: Sequence[str]) -> bool:
    """Whether a number on lines of one form goes up evenly, as what counts requests does and a doubled size not."""
    counters: dict[str, list[int]] = {}
    for line in lines:
        for name, value in (*_COUNTER.findall(line), *_COUNTED.findall(line)):
            if not MEMORY.search(name):
                counters.setdefault(name, []).append(int(value))
    for name, values in counters.items():
        gaps = [later - earlier for earlier, later in pairwise(values)]
        is_even = name.lower() in _REQUESTS or max(gaps) <= 2 * min(gaps)
        if len(values) == len(lines) and min(gaps) > 0 and is_even:
            return True
    return False


def _tail(values: Sequence[int]) -> Sequence[int]:
    """The last figures, each larger than the one before, where they grow by half: what is steady before a leak begins
    is another phase."""
    start = len(values) - 1
    while start > 0 and values[start - 1] < values[start]:
        start -= 1
    tail = values[max(0, start) :]
    return tail if tail and 2 * tail[0] <= tail[-1] else ()


def _grows(values: Sequence[int]) -> bool:
    if len(values) < _FEWEST:
        return False
    growth = values[-1] - values[0]
    steps = [later - earlier for earlier, later in pairwise(values)]
    # The same in each round may be little, where only the last rounds are shown.
    is_even = len(values) > _FEWEST + 1 and min(steps) > 0 and max(steps) <= _EVEN * min(steps)
    if growth <= 0 or growth < (_LEAST if is_even else _SHARE) * values[-1]:
        return False
    rising = sum(later > earlier for earlier, later in pairwise(values))
    middle = values[len(values) // 2]
    return (
        rising >= _RISING * (len(values) - 1)
        and middle - values[0] >= _HALF * growth
        and values[-1] - middle >= _HALF * growth
    )
