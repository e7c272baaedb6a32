"""What holds memory where a request failed: the blocks in use by their size, or by who asked for them."""

from __future__ import annotations

from collections.abc import Callable

from vramscope.analyzers.allocator.replay.cycles import start_blocks
from vramscope.analyzers.allocator.replay.state import put_in
from vramscope.analyzers.allocator.replay.trial import allocator_of, follow
from vramscope.analyzers.allocator.replay.window import ALLOC, COMPLETE, FREE, REQUEST_FREE, Window
from vramscope.analyzers.snapshot.form import ORDINARY
from vramscope.schema.replay import Held
from vramscope.schema.units import readable_bytes

_MOST = 5


def held_at(window: Window, event: int, name_of: Callable[[int], str | None] = lambda event: None) -> tuple[Held, ...]:
    """The largest groups before the event, those with most bytes first; what private pools keep free is one of them.

    ``name_of`` tells who asked for the block that an event made; None where it is not known: then equal sizes are one
    group.
    """
    live = {number: (block.bytes, -1) for number, block in enumerate(start_blocks(window.start))}
    for kind, number, size, _, _, at in window.calls:
        if at >= event:
            break
        if kind == ALLOC:
            live[number] = (max(size, 1), at)
        elif kind in (FREE, REQUEST_FREE, COMPLETE):
            live.pop(number, None)
    groups: dict[str, list[int]] = {}
    for size, at in live.values():
        name = (name_of(at) if at >= 0 else None) or f"blocks of {readable_bytes(size)}"
        row = groups.setdefault(name, [0, 0])
        row[0] += size
        row[1] += 1
    found = [Held(what=name, bytes=size, blocks=count) for name, (size, count) in groups.items()]
    idle = _idle(window, event)
    if idle:
        found.append(
            Held(what="free blocks of private pools, of use to nobody else", bytes=sum(idle), blocks=len(idle))
        )
    found.sort(key=lambda held: (-held.bytes, held.what))
    return tuple(found[:_MOST])


def _idle(window: Window, event: int) -> list[int]:
    """The bytes of each block that is free before the event in a pool that something still refers to."""
    if all(call[4] == ORDINARY for call in window.calls) and all(part.pool == ORDINARY for part in window.start):
        return []
    allocator = allocator_of(window, window.settings, bounded=True)
    blocks = dict(enumerate(put_in(allocator, window.start)))
    follow(allocator, [call for call in window.calls if call[5] < event], blocks, window.ending)
    return [
        block.size
        for id, pool in allocator.pools.items()
        if id != ORDINARY and not pool.freeable and not pool.use_on_oom
        for half in (pool.small, pool.large)
        for shelf in half.shelves.values()
        for block in shelf.blocks
    ]
