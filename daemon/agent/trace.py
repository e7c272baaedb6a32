"""PyTorch's allocation history as the document has it, and when each block was allocated."""

from __future__ import annotations

from typing import Any

from .bounds import MAX_ENTRIES, MAX_LINE, MAX_STACKS
from .objects import printable

_MASK = (1 << 64) - 1
_MOST_CALLS = 64  # of one stack


def entries_of(snapshot: Any, device: int) -> list[Any]:
    """The device's events, oldest first; empty where none are recorded."""
    traces = snapshot.get("device_traces") or []
    entries = traces[device] if device < len(traces) else []
    # Each snapshot is an event itself. What the agent has taken of late is none of the job's doing.
    while entries and entries[-1]["action"] == "snapshot":
        entries = entries[:-1]
    return entries


def allocated_at(entries: list[Any]) -> tuple[dict[int, int], int | None]:
    """Address -> microseconds of its newest allocation, and the time of the oldest event (None before PyTorch 2.2)."""
    times: dict[int, int] = {}
    for entry in entries:
        if entry["action"] == "alloc":
            times[entry["addr"]] = entry.get("time_us", 0)
    return times, (entries[0].get("time_us") if entries else None)


def place_in_time(entries: list[Any], marks: list[tuple[int, int]], allocations: int) -> None:
    """Give events that have no time one between the steps that they happened between (PyTorch before 2.2).

    ``marks`` are (microseconds, allocations so far) at the ends of steps, ``allocations`` how many there are in all.
    """
    if not marks or (entries and "time_us" in entries[0]):
        return
    number = allocations - sum(entry["action"] == "alloc" for entry in entries)
    waiting = iter([*marks, (1 << 62, 1 << 62)])
    following, until = next(waiting)
    # What came before the first mark keeps its order as well.
    at = following - len(entries) - 1
    for entry in entries:
        if entry["action"] == "alloc":
            number += 1
            while number > until:
                at = following
                following, until = next(waiting)
        at = min(at + 1, following - 1)
        entry["time_us"] = at


def history(entries: list[Any], recorded_by: str, max_entries: int) -> tuple[dict[str, Any], list[str]]:
    """A History of the newest entries, and what was left out."""
    cut = []
    if len(entries) > MAX_ENTRIES:
        cut.append(f"history: {len(entries) - MAX_ENTRIES} older entries")
        entries = entries[-MAX_ENTRIES:]
    actions: dict[str, int] = {}
    stacks: dict[tuple[str, ...], int] = {}
    # A call's text is made once: the same ones stand in most stacks.
    calls: dict[tuple[str, int, str], str] = {}
    rows = []
    full = False
    for entry in entries:
        stack = -1
        frames = entry.get("frames")
        if frames:
            key = tuple([_call(frame, calls) for frame in frames[:_MOST_CALLS]])
            stack = stacks.get(key, -1)
            if stack < 0:
                if len(stacks) < MAX_STACKS:
                    stack = stacks[key] = len(stacks)
                else:
                    full = True
        action = printable(entry["action"], 64)
        where = entry["device_free"] if action == "oom" else entry.get("addr", 0)
        rows.append(
            [
                actions.setdefault(action, len(actions)),
                where & _MASK,
                entry.get("size", 0) & _MASK,
                entry.get("stream", 0) & _MASK,
                entry.get("time_us", 0),
                stack,
            ]
        )
    if full:
        cut.append(f"history: stacks beyond {MAX_STACKS}")
    document = {
        "recorded_by": recorded_by,
        "max_entries": min(max_entries, _MASK),
        "actions": list(actions)[:64],
        "entries": rows,
        "stacks": [list(stack) for stack in stacks],
    }
    return document, cut


def _call(frame: Any, calls: dict[tuple[str, int, str], str]) -> str:
    key = (frame["filename"], frame["line"], frame["name"])
    known = calls.get(key)
    if known is None:
        known = calls[key] = printable(f"{key[0]}:{key[1]} {key[2]}", MAX_LINE)
    return known
