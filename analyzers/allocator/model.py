"""The allocator of one device: every request is answered with the block that PyTorch's own would give, or with None.

It knows no clock: when a stream is done with a block that was freed, the caller says. Its inner loops are written out,
because a replay is a million calls.
"""

from __future__ import annotations

from bisect import bisect_left
from copy import copy

from vramscope.analyzers.allocator import collecting, expandable
from vramscope.analyzers.allocator.blocks import (
    ALLOCATED,
    FIRST_RANK,
    FREE,
    PENDING,
    RANK,
    SHIFT,
    Block,
    Half,
    Pool,
    Shelf,
)
from vramscope.analyzers.allocator.device import Device
from vramscope.analyzers.allocator.settings import UNLIMITED, AllocatorSettings
from vramscope.analyzers.allocator.statistics import Statistics
from vramscope.schema.units import MIB

ORDINARY = (0, 0)


class Allocator:
    """Bytes. ``limit_bytes`` is what the program may reserve at most, None without a limit.

    ``allocated_bytes`` is in use by the program. Segments are counted as ``memory_stats`` counts them: expandable ones
    are not, their pieces are among ``device_allocs`` and ``device_frees``.
    """

    def __init__(
        self,
        settings: AllocatorSettings,
        device: Device,
        limit_bytes: int | None = None,
        statistics: Statistics | None = None,
    ) -> None:
        self.settings = settings
        self.device = device
        if settings.memory_fraction is not None:
            limit_bytes = int(settings.memory_fraction * device.total_bytes)
        self.statistics = statistics
        self.pools: dict[tuple[int, int], Pool] = {}
        self.pending: dict[Block, int] = {}
        self.made = 0
        self.reserved_bytes = self.reserved_peak_bytes = 0
        self.allocated_bytes = self.allocated_peak_bytes = 0
        self.segment_allocs = self.segment_frees = 0
        self.device_allocs = self.device_frees = 0
        self.alloc_retries = self.ooms = self.syncs = 0
        self._spare: list[Block] = []
        self._divided = any(settings.divisions)
        self._by_age = settings.oldest_first
        self._ranked = settings.ranked
        self._segments = FIRST_RANK
        self._max_split = settings.max_split_bytes
        ordinary = self.pool(ORDINARY)
        ordinary.freeable = True
        self._small, self._large = ordinary.small.shelves, ordinary.large.shelves
        self.set_limit(limit_bytes)

    def set_limit(self, limit_bytes: int | None) -> None:
        """What ``set_per_process_memory_fraction`` sets; segments that are held stay."""
        self.limit_bytes = limit_bytes
        self._collects = limit_bytes is not None and self.settings.gc_threshold > 0
        self.plain = not self._collects and self._max_split == UNLIMITED and not self.settings.expandable

    def like(self, device: Device, pools: dict[tuple[int, int], Pool], pending: dict[Block, int]) -> Allocator:
        """One with these, and all else as it is here."""
        twin = copy(self)
        twin.device, twin.pools, twin.pending = device, pools, pending
        twin.statistics, twin._spare = None, []
        twin._small, twin._large = pools[ORDINARY].small.shelves, pools[ORDINARY].large.shelves
        return twin

    def pool(self, id: tuple[int, int]) -> Pool:
        """The pool of this id, made where there is none yet. A private one is not freeable until its owner lets go."""
        pool = self.pools.get(id)
        if pool is None:
            pool = self.pools[id] = Pool(id, freeable=False)
        return pool

    def shelf(self, pool: Pool, small: bool, stream: int) -> Shelf:
        """The free blocks of a stream."""
        half = pool.small if small else pool.large
        shelf = half.shelves.get(stream)
        if shelf is None:
            settings = self.settings
            shelf = pool.new_shelf(small, stream, settings.expandable, settings.large_segment_bytes)
        return shelf

    def malloc(self, requested: int, stream: int = 0, pool: tuple[int, int] = ORDINARY) -> Block | None:
        """The block for a request of at least one byte; None where memory is out."""
        size = self.settings.round(requested) if self._divided else (requested + 511) & -512
        if pool == ORDINARY:
            shelf = (self._small if size <= MIB else self._large).get(stream)
            if shelf is None:
                shelf = self.shelf(self.pools[ORDINARY], size <= MIB, stream)
        else:
            shelf = self.shelf(self.pool(pool), size <= MIB, stream)
        keys = shelf.keys
        if self.plain:
            index = bisect_left(keys, size << SHIFT)
            if index < len(keys) and not shelf.blocks[index].expandable:
                del keys[index]
                block = shelf.blocks.pop(index)
            else:
                found = self._search(shelf, size) or self._obtain(shelf, size)
                if found is None:
                    return None
                block = found
        else:
            found = self._search(shelf, size) or self._obtain(shelf, size)
            if found is None:
                return None
            block = found
            shelf = block.shelf
            keys = shelf.keys
        whole = block.size
        rest = whole - size
        least = shelf.least
        was_split = self.statistics is not None and (block.prev is not None or block.next is not None)
        if rest >= least and (size < self._max_split or least == 512):
            tail = block
            self.made += 1
            if self._spare:
                block = self._spare.pop()
                block.address = tail.address
                block.shelf = shelf
                block.expandable = tail.expandable
                block.made = self.made
                block.rank = tail.rank
            else:
                block = Block(tail.address, size, shelf, tail.expandable, self.made, tail.rank)
            before = tail.prev
            block.prev = before
            if before is not None:
                before.next = block
            block.next = tail
            tail.prev = block
            tail.address += size
            tail.size = rest
            tail.base = shelf.half.searches
            key = tail.key = rest << SHIFT | (tail.made if self._by_age else tail.rank + tail.address)
            index = bisect_left(keys, key)
            keys.insert(index, key)
            shelf.blocks.insert(index, tail)
            block.size = whole = size
            split = True
        else:
            split = False
        block.state = ALLOCATED
        block.requested = requested
        allocated = self.allocated_bytes = self.allocated_bytes + whole
        if allocated > self.allocated_peak_bytes:
            self.allocated_peak_bytes = allocated
        if self.statistics is not None:
            self.statistics.taken(block, whole + rest if split else whole, was_split, split)
        return block

    def free(self, block: Block) -> None:
        """The program gives a block up that no other stream uses."""
        self.allocated_bytes -= block.size
        if self.statistics is not None:
            self.statistics.dropped(block)
        self._return(block)

    def request_free(self, block: Block, token: int = 0) -> None:
        """The program gives a block up that another stream still uses: until ``complete`` nobody gets it.

        ``token`` names this free: a record may meanwhile have become another block's.
        """
        self.allocated_bytes -= block.size
        if self.statistics is not None:
            self.statistics.dropped(block)
        block.state = PENDING
        self.pending[block] = token

    def complete(self, block: Block, token: int = 0) -> None:
        """The last stream is done with a block that was freed. Harmless where a lack of memory had waited for it."""
        if self.pending.get(block) == token:
            del self.pending[block]
            self._return(block)

    def empty_cache(self) -> None:
        """``torch.cuda.empty_cache()``."""
        self.release_all()

    def release_pool(self, id: tuple[int, int]) -> None:
        """The last owner of a private pool lets go: what is free in it goes back to the driver."""
        pool = self.pool(id)
        pool.freeable = True
        self._release(pool.small)
        self._release(pool.large)

    def _return(self, block: Block) -> None:
        shelf = block.shelf
        keys, blocks = shelf.keys, shelf.blocks
        size = block.size
        merged = 0
        near = block.prev
        if near is not None and near.state == FREE:
            index = bisect_left(keys, near.key)
            del keys[index]
            del blocks[index]
            block.address = near.address
            block.size += near.size
            far = block.prev = near.prev
            if far is not None:
                far.next = block
            self._spare.append(near)
            merged = 1
        near = block.next
        if near is not None and near.state == FREE:
            index = bisect_left(keys, near.key)
            del keys[index]
            del blocks[index]
            block.size += near.size
            far = block.next = near.next
            if far is not None:
                far.prev = block
            self._spare.append(near)
            merged += 1
        block.state = FREE
        block.base = shelf.half.searches
        key = block.key = block.size << SHIFT | (block.made if self._by_age else block.rank + block.address)
        index = bisect_left(keys, key)
        keys.insert(index, key)
        blocks.insert(index, block)
        if self.statistics is not None:
            self.statistics.returned(block, size, merged, block.size - size)

    def put_back(self, block: Block) -> None:
        """Among the free ones, as it is."""
        shelf = block.shelf
        block.state = FREE
        block.base = shelf.half.searches
        key = block.key = block.size << SHIFT | (block.made if self._by_age else block.rank + block.address)
        index = bisect_left(shelf.keys, key)
        shelf.keys.insert(index, key)
        shelf.blocks.insert(index, block)

    def _search(self, shelf: Shelf, size: int) -> Block | None:
        if self._collects:
            shelf.half.searches += 1
        keys, blocks = shelf.keys, shelf.blocks
        index = bisect_left(keys, size << SHIFT)
        end = len(keys)
        if index == end:
            return None
        block = blocks[index]
        if block.expandable:
            if self.settings.expandable and shelf.half.pool.expandable:
                index = expandable.tightest(blocks, index)
            else:
                while index < end and blocks[index].expandable:
                    index += 1
                if index == end:
                    return None
            block = blocks[index]
        limit = self._max_split
        if size < limit:
            if block.size >= limit:
                return None
        elif block.size >= size + self.settings.non_split_rounding_bytes:
            return None
        del keys[index]
        del blocks[index]
        return block

    def would_find(self, shelf: Shelf, size: int) -> bool:
        """Whether a free block of the shelf would serve; nothing changes."""
        searches = shelf.half.searches
        block = self._search(shelf, size)
        shelf.half.searches = searches
        if block is None:
            return False
        base = block.base
        self.put_back(block)
        block.base = base
        return True

    def _obtain(self, shelf: Shelf, size: int) -> Block | None:
        """A block from the driver, with all that is done before memory counts as out."""
        if self._collects:
            collecting.collect(self)
        segment = self.settings.segment_bytes(size)
        block = self._attempt(shelf, size, segment)
        if block is None and shelf.half.pool.id == ORDINARY:
            block = self._borrow(shelf, size)
        if block is None and collecting.release_available(self, shelf, size):
            block = self._attempt(shelf, size, segment)
        if block is None and not self._captures(shelf.half.pool.id):
            self.release_all()
            self.alloc_retries += 1
            block = self._attempt(shelf, size, segment)
        if block is None:
            self.ooms += 1
        return block

    def _captures(self, id: tuple[int, int]) -> bool:
        # A graph's pool is asked while the graph is captured; up to 2.12 any private pool counted as that.
        return id[0] != 0 or (id[1] != 0 and self.settings.release < (2, 13))

    def _borrow(self, shelf: Shelf, size: int) -> Block | None:
        for pool in self.pools.values():
            if pool.use_on_oom:
                half = pool.small if shelf.half.small else pool.large
                other = half.shelves.get(shelf.stream)
                block = None if other is None else self._search(other, size)
                if block is not None:
                    return block
        return None

    def _attempt(self, shelf: Shelf, size: int, segment: int) -> Block | None:
        if self.limit_bytes is not None and self.reserved_bytes + segment > self.limit_bytes:
            return None
        if self.settings.expandable and shelf.half.pool.expandable:
            return expandable.take(self, shelf, size)
        address = self.device.allocate(segment)
        if address is None:
            return None
        self.segment_allocs += 1
        self.device_allocs += 1
        self.grow(segment)
        if self.statistics is not None:
            self.statistics.segment(segment, shelf.half.small, 1)
        return self.make(address, segment, shelf, False, self.next_rank())

    def make(self, address: int, size: int, shelf: Shelf, expandable: bool, rank: int) -> Block:
        """A block's record."""
        self.made += 1
        return Block(address, size, shelf, expandable, self.made, rank)

    def next_rank(self) -> int:
        """That of a new segment."""
        if not self._ranked:
            return 0
        self._segments += 1
        return self._segments << RANK

    def grow(self, size: int) -> None:
        """More is reserved, or less where it is negative."""
        self.reserved_bytes += size
        if self.reserved_bytes > self.reserved_peak_bytes:
            self.reserved_peak_bytes = self.reserved_bytes

    def release_all(self) -> None:
        """Wait for every stream, then give every free segment back, private pools' last."""
        self.syncs += 1
        pending, self.pending = self.pending, {}
        for block in pending:
            self._return(block)
        ordinary = self.pools[ORDINARY]
        self._release(ordinary.large)
        self._release(ordinary.small)
        for pool in self.pools.values():
            if pool.freeable and pool is not ordinary:
                self._release(pool.small)
                self._release(pool.large)

    def _release(self, half: Half) -> None:
        mapped = []
        for shelf in half.ordered():
            for block in list(shelf.blocks):
                if block.expandable:
                    mapped.append(block)
                elif block.prev is None and block.next is None:
                    self.release(block)
        for block in mapped:
            expandable.unmap(self, block)

    def release(self, block: Block) -> None:
        """Give a free segment back to the driver."""
        block.shelf.remove(block)
        self.device.free(block.address, block.size)
        self.segment_frees += 1
        self.device_frees += 1
        self.reserved_bytes -= block.size
        if self.statistics is not None:
            self.statistics.segment(block.size, block.shelf.half.small, -1)
