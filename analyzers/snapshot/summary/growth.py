"""What each step leaves some more of: the blocks of one stack that add up from step to step."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.snapshot.form import ALLOC, FREE_COMPLETED, FREE_REQUESTED
from vramscope.analyzers.snapshot.recording import Recording
from vramscope.analyzers.snapshot.stacks import NONE
from vramscope.analyzers.snapshot.summary.course import Course
from vramscope.analyzers.snapshot.summary.steps import has_ended
from vramscope.schema.snapshot import Growth, Step

# More blocks in so many steps are no chance; a block that is replaced by a larger one needs more of them.
_LEAST_MORE, _LEAST_LARGER = 3, 5
_PART_OF_STEPS = 0.5
_LEAST_BYTES = 512


def find_growth(recording: Recording, course: Course, steps: Sequence[Step]) -> tuple[Growth, ...]:
    """From the end of the second step on, since the first ones make what stays; most bytes first."""
    ended = [step for step in steps if has_ended(step)]
    if len(ended) <= _LEAST_MORE:
        return ()
    courses = _at_ends(recording, course, ended)
    found = [grown for stack, held in courses.items() if (grown := _growth(stack, held, len(ended)))]
    return tuple(sorted(found, key=lambda grown: -grown.bytes))


def _at_ends(recording: Recording, course: Course, steps: Sequence[Step]) -> dict[int, list[tuple[int, int, int]]]:
    """By stack: (step, bytes, blocks) at the end of each step that changed what it holds."""
    events, stacks, sizes = recording.snapshot.events, recording.event_stacks, course.sizes
    found: dict[int, list[tuple[int, int, int]]] = {}
    held: dict[int, list[int]] = {}
    live: dict[int, tuple[int, int]] = {}
    for number, step in enumerate(steps):
        touched = set()
        for index in range(step.first, step.last + 1):
            action, address = events[index][:2]
            if action == ALLOC:
                stack, size = (stacks[index] if stacks else NONE), sizes[index]
                live[address] = (stack, size)
                row = held.setdefault(stack, [0, 0])
                row[0] += size
                row[1] += 1
            elif action in (FREE_REQUESTED, FREE_COMPLETED):
                made = live.pop(address, None)
                if made is None:
                    continue
                stack, size = made
                row = held[stack]
                row[0] -= size
                row[1] -= 1
            else:
                continue
            touched.add(stack)
        for stack in touched:
            found.setdefault(stack, []).append((number, held[stack][0], held[stack][1]))
    return found


def _growth(stack: int, held: Sequence[tuple[int, int, int]], steps: int) -> Growth | None:
    base = (0, 0)
    more = larger = less = 0
    before = (0, 0)
    for number, size, blocks in held:
        if number <= 1:
            base = before = (size, blocks)
            continue
        more += blocks > before[1]
        larger += size > before[0]
        less += size < before[0]
        before = (size, blocks)
    size, blocks = before[0] - base[0], before[1] - base[1]
    counted = steps - 2
    enough = more >= max(_LEAST_MORE, counted * _PART_OF_STEPS) or (
        larger >= max(_LEAST_LARGER, counted * _PART_OF_STEPS)
    )
    if not enough or less > larger / 4 or size < _LEAST_BYTES:
        return None
    return Growth(
        stack=None if stack == NONE else stack,
        bytes=size,
        blocks=max(blocks, 0),
        steps=counted,
        bytes_per_step=size // counted,
    )
