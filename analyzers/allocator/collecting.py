"""What goes back to the driver before memory counts as out: aged segments, and those too large to be split."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from vramscope.analyzers.allocator.blocks import SHIFT
from vramscope.analyzers.allocator.settings import UNLIMITED

if TYPE_CHECKING:
    from vramscope.analyzers.allocator.blocks import Shelf
    from vramscope.analyzers.allocator.model import Allocator


def collect(allocator: Allocator) -> None:
    """Free segments of the ordinary large pool that are as old as the average, until enough is below the threshold."""
    assert allocator.limit_bytes is not None
    threshold = int(allocator.settings.gc_threshold * allocator.limit_bytes)
    if allocator.reserved_bytes <= threshold:
        return
    target = allocator.reserved_bytes - threshold
    half = allocator.pools[(0, 0)].large
    searches = half.searches
    whole = [block for shelf in half.ordered() for block in shelf.blocks if block.prev is None and block.next is None]
    ages = sum(searches - block.base for block in whole)
    count = len(whole)
    # One in an expandable segment counts here, and is never released.
    candidates = [block for block in whole if not block.expandable]
    reclaimed = 0
    going = True
    while reclaimed < target and going and count > 0:
        average = ages / count
        going = False
        kept = []
        for block in candidates:
            if searches - block.base >= average:
                going = True
                reclaimed += block.size
                ages -= searches - block.base
                count -= 1
                allocator.release(block)
            else:
                kept.append(block)
        candidates = kept


def release_available(allocator: Allocator, shelf: Shelf, size: int) -> bool:
    """Give large free segments of the stream back until they make up for the request; False where they do not."""
    limit = allocator.settings.max_split_bytes
    if limit == UNLIMITED:
        return False
    wanted = max(size, limit)
    index = bisect_left(shelf.keys, wanted << SHIFT)
    if index < len(shelf.blocks) and not shelf.blocks[index].expandable:
        allocator.release(shelf.blocks[index])
        return True
    released = 0
    index -= 1
    while index >= 0 and released < wanted and shelf.blocks[index].size >= limit:
        block = shelf.blocks[index]
        if not block.expandable:
            released += block.size
            allocator.release(block)
        index -= 1
    return released >= wanted
