"""What holds memory where a request failed: the blocks in use by their size, or by who asked for them."""

from __future__ import annotations

from collections.abc import Callable

from vramscope.analyzers.allocator.replay.cycles import start_blocks
from vramscope.analyzers.allocator.replay.window import ALLOC, COMPLETE, FREE, REQUEST_FREE, Window
from vramscope.schema.replay import Held
from vramscope.schema.units import readable_bytes

_MOST = 5


def held_at(window: Window, event: int, name_of: Callable[[int], str | None] = lambda event: None) -> tuple[Held, ...]:
    """The largest groups before the event, those with most bytes first.

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
    found.sort(key=lambda held: (-held.bytes, held.what))
    return tuple(found[:_MOST])
