"""A process's first events beside its newest ones: where they meet they are one history, from an empty allocator on."""

from __future__ import annotations

from dataclasses import replace

from vramscope.analyzers.snapshot.form import ALLOC, Snapshot

# Events that must be the same in both, as far as there are so many, for one to go on with the other.
_SAME = 48


def joined(snapshot: Snapshot) -> Snapshot:
    """One history where the opening reaches the newest events; the snapshot as it is where it does not.

    Steps are alike to the address: of the places that fit the one is meant by which all allocations are there that were
    counted. Where none is, some are missing, or another thread has made more meanwhile.
    """
    opening = snapshot.opening
    if opening is None or not opening.events or not snapshot.events:
        return snapshot
    events = snapshot.events
    before = opening.allocations - sum(event[0] == ALLOC for event in events)
    count = 0
    for place, event in enumerate(opening.events):
        if count > before:
            break
        if count == before and event[:4] == events[0][:4]:
            both = zip(opening.events[place : place + _SAME], events, strict=False)
            if all(one[:4] == other[:4] for one, other in both):
                return replace(snapshot, events=(*opening.events[:place], *events), opening=None)
        count += event[0] == ALLOC
    return snapshot
