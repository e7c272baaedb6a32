"""The allocation history read forward: which blocks stayed, since when, and which calls allocated them.

Of blocks that are older than the history it knows nothing. ``blocks`` are the survivors everywhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from vramscope.schema.evidence import Evidence, History

_PARTS = 8
_FEWEST_BLOCKS = 4


@dataclass(frozen=True, slots=True)
class Block:
    """A block that was live at the end: ``index`` is the place of its allocation in the history."""

    index: int
    bytes: int
    time_us: int
    stack: int


@dataclass(frozen=True, slots=True)
class Site:
    """One place in the code: what it allocated and was not freed, and over how much of the history."""

    calls: tuple[str, ...]  # innermost first
    bytes: int
    count: int
    parts: int  # of eight equal parts of the history, those in which it allocated a block that stayed


def survivors(history: History | None) -> list[Block]:
    """The blocks that were allocated in the history and not freed in it, oldest first."""
    if history is None:
        return []
    actions = {name: index for index, name in enumerate(history.actions)}
    alloc, freed = actions.get("alloc", -1), actions.get("free_completed", -1)
    if freed == -1:
        freed = actions.get("free_requested", -1)
    live: dict[int, Block] = {}
    for index, entry in enumerate(history.entries):
        if len(entry) < 3:
            continue
        if entry[0] == alloc:
            time_us, stack = (entry[4] if len(entry) > 4 else 0), (entry[5] if len(entry) > 5 else -1)
            live[entry[1]] = Block(index, entry[2], time_us, stack)
        elif entry[0] == freed:
            live.pop(entry[1], None)
    return sorted(live.values(), key=lambda block: block.index)


def growing_site(history: History | None, blocks: Sequence[Block]) -> Site | None:
    """The place whose blocks stay and come throughout the history, with the most bytes; None without stacks."""
    if history is None or not history.stacks:
        return None
    found: dict[int, list[Block]] = defaultdict(list)
    for block in blocks:
        if 0 <= block.stack < len(history.stacks):
            found[block.stack].append(block)
    sites = [_site(history, stack, own) for stack, own in found.items() if len(own) >= _FEWEST_BLOCKS]
    sites = [site for site in sites if site.parts >= _PARTS - 2]
    return max(sites, key=lambda site: site.bytes, default=None)


def kept_since_error(evidence: Evidence, blocks: Sequence[Block]) -> int | None:
    """Bytes that were live at an earlier out-of-memory error of this job and still are at this one.

    None where there was no earlier one in the history.
    """
    history = evidence.history
    if history is None or "oom" not in history.actions:
        return None
    action = history.actions.index("oom")
    errors = [index for index, entry in enumerate(history.entries) if entry and entry[0] == action]
    if len(errors) < 2:
        return None
    # Two threads that fail together are not one that tries again.
    between = [entry for entry in history.entries[errors[-2] + 1 : errors[-1]] if entry and entry[0] != action]
    alloc = history.actions.index("alloc") if "alloc" in history.actions else -1
    if not any(entry[0] == alloc for entry in between):
        return None
    younger = sum(block.bytes for block in blocks if block.index > errors[-2])
    return max(0, evidence.figures.stats.allocated_bytes - younger)


def kept_from_earlier_steps(evidence: Evidence, blocks: Sequence[Block]) -> int | None:
    """Bytes allocated after the first step that outlived the step that made them; None where times are unknown."""
    if len(evidence.steps) < 2 or not any(block.time_us for block in blocks):
        return None
    begin, end = evidence.steps[0].at_unix * 1e6, evidence.steps[-1].at_unix * 1e6
    return sum(block.bytes for block in blocks if begin < block.time_us < end)


def from_before_step(evidence: Evidence, blocks: Sequence[Block]) -> int | None:
    """Live bytes that were there when the last step ended; None where steps or times are unknown."""
    if not evidence.steps or not any(block.time_us for block in blocks):
        return None
    ended = evidence.steps[-1].at_unix * 1e6
    return evidence.figures.stats.allocated_bytes - sum(block.bytes for block in blocks if block.time_us > ended)


def _site(history: History, stack: int, blocks: list[Block]) -> Site:
    total = len(history.entries)
    parts = {block.index * _PARTS // total for block in blocks}
    return Site(history.stacks[stack], sum(block.bytes for block in blocks), len(blocks), len(parts))
