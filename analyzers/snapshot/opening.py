"""A process's first events beside its newest ones: where they meet they are one history, from an empty allocator on."""

from __future__ import annotations

from dataclasses import replace

from vramscope.analyzers.snapshot.form import ALLOC, Snapshot

# Events that must be the same in both for one to go on with the other.
_SAME = 48
# Counters are read a little before or after the events: by so many allocations they may be off.
_OFF = 64


def joined(snapshot: Snapshot) -> Snapshot:
    """One history where the opening reaches the newest events; the snapshot as it is where it does not."""
    opening = snapshot.opening
    if opening is None or not opening.events or not snapshot.events:
        return snapshot
    events = snapshot.events
    before = opening.allocations - sum(event[0] == ALLOC for event in events)
    begun = [event[:4] for event in events[:_SAME]]
    count = 0
    for place in range(len(opening.events)):
        if abs(count - before) <= _OFF:
            same = [event[:4] for event in opening.events[place : place + len(begun)]]
            if same and same == begun[: len(same)] and (len(same) == len(begun) or len(same) == len(opening.events) - place):
                if len(same) >= min(_SAME // 4, len(begun)):
                    return replace(snapshot, events=(*opening.events[:place], *events), opening=None)
        count += opening.events[place][0] == ALLOC
    return snapshot
