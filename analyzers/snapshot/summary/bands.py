"""The allocated bytes over a history in bands, one above the other: by category, and by the program's lines."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise

from vramscope.analyzers.snapshot.form import ALLOC, ALLOCATED, FREE_COMPLETED, FREE_REQUESTED
from vramscope.analyzers.snapshot.recording import Recording
from vramscope.analyzers.snapshot.stacks import NONE
from vramscope.analyzers.snapshot.summary.categories import UNATTRIBUTED, categorize, without_stack
from vramscope.analyzers.snapshot.summary.course import Course, follow
from vramscope.schema.snapshot import CATEGORIES, Bands, frame_text, own_frame

_COLUMNS = 400
_MOST_LINES = 7
OTHERS, EARLIER = "all others", "from before the history"


def bands_of(recording: Recording, torch_version: str | None = None) -> tuple[Bands, Bands]:
    """By category, and by line: the lines that hold most at any moment, and all others. Empty without a history."""
    course = follow(recording.snapshot, torch_version)
    columns = _columns(course.allocated)
    of_stack, unknown = categorize(recording), without_stack(recording)
    lines = [frame_text(frame) if (frame := own_frame(stack)) else OTHERS for stack in recording.stacks]

    def category(event: int) -> str:
        stack = _stack(recording, event)
        return unknown(event) if stack == NONE else of_stack[stack]

    def line(event: int) -> str:
        stack = _stack(recording, event)
        return f"no stack: {unknown(event)}" if stack == NONE else lines[stack]

    by_category = _sums(course, columns, category, UNATTRIBUTED)
    by_line = _sums(course, columns, line, EARLIER)
    largest = Counter({name: max(row) for name, row in by_line.items() if name != OTHERS}).most_common(_MOST_LINES)
    chosen = [name for name, _ in largest]
    rest = [name for name in by_line if name not in chosen]
    others = [sum(by_line[name][place] for name in rest) for place in range(len(columns))]
    kept = {name: by_line[name] for name in chosen} | ({OTHERS: others} if any(others) else {})
    return _bands(columns, {name: by_category[name] for name in CATEGORIES if name in by_category}), _bands(
        columns, kept
    )


def _stack(recording: Recording, event: int) -> int:
    return recording.event_stacks[event] if recording.event_stacks else NONE


def _columns(allocated: array[int]) -> list[int]:
    """The event of each column after which most was allocated in it: no extreme is lost."""
    count = min(_COLUMNS, len(allocated))
    borders = [len(allocated) * place // count for place in range(count + 1)] if count else []
    found = []
    for first, last in pairwise(borders):
        part = allocated[first:last]
        found.append(first + part.index(max(part)))
    return found


def _sums(course: Course, columns: Sequence[int], name_of: Callable[[int], str], earlier: str) -> dict[str, list[int]]:
    """For each name its bytes after the event of each column."""
    live = {
        block.address: (earlier, block.bytes)
        for segment in course.start
        for block in segment.blocks
        if block.state == ALLOCATED
    }
    held: defaultdict[str, int] = defaultdict(int)
    for name, size in live.values():
        held[name] += size
    rows: dict[str, list[int]] = {}
    wanted, place = [*columns, -1], 0
    waiting: set[int] = set()
    for index, (action, address, *_) in enumerate(course.snapshot.events):
        freed = None
        if action == ALLOC:
            freed = live.pop(address, None)
            live[address] = (name_of(index), course.sizes[index])
            held[live[address][0]] += course.sizes[index]
        elif action == FREE_REQUESTED:
            freed = live.pop(address, None)
            waiting.add(address)
        elif action == FREE_COMPLETED:
            if address in waiting:
                waiting.discard(address)
            else:
                freed = live.pop(address, None)
        if freed is not None:
            held[freed[0]] -= freed[1]
        if index == wanted[place]:
            for name, size in held.items():
                if size:
                    rows.setdefault(name, [0] * len(columns))[place] = size
            place += 1
    return rows


def _bands(columns: Sequence[int], rows: dict[str, list[int]]) -> Bands:
    return Bands(events=tuple(columns), names=tuple(rows), bytes=tuple(tuple(row) for row in rows.values()))
