"""The allocator's records: blocks, what is free of them for one stream of one pool, and the pools."""

from __future__ import annotations

from bisect import bisect_left

from vramscope.schema.units import MIB

FREE, ALLOCATED, PENDING, UNMAPPED = range(4)
# What is mapped at a time for small blocks.
SMALL_GRANULE = 2 * MIB
# A key is the size, and below it what decides between blocks of one size: the segment's rank, and 48 bits of address.
RANK = 48
SHIFT = RANK + 32
# Room below for segments that turn out to be older than they seemed.
FIRST_RANK = 1 << 24


class Block:
    """A piece of a segment; its neighbours there are ``prev`` and ``next``.

    ``key`` is its place among the free ones, ``made`` its number in the order of creation, ``base`` the number of
    searches at which it became free, ``expandable`` whether its segment is, ``rank`` that of its segment, shifted.
    """

    __slots__ = (
        "address",
        "base",
        "expandable",
        "key",
        "made",
        "next",
        "prev",
        "rank",
        "requested",
        "shelf",
        "size",
        "state",
    )

    def __init__(self, address: int, size: int, shelf: Shelf, expandable: bool, made: int, rank: int) -> None:
        self.address = address
        self.size = size
        self.shelf = shelf
        self.expandable = expandable
        self.made = made
        self.rank = rank
        self.state = FREE
        self.requested = 0
        self.base = 0
        self.key = 0
        self.prev: Block | None = None
        self.next: Block | None = None


class Shelf:
    """The free blocks of one stream in one pool, smallest first, and its unmapped ranges by address.

    ``least`` is the smallest remainder that is split off a block; ``ranges`` are the first addresses of expandable
    segments, ascending, from which ``granule`` counts.
    """

    __slots__ = ("blocks", "granule", "half", "keys", "least", "ranges", "stream", "unmapped", "unmapped_at")

    def __init__(self, half: Half, stream: int, granule: int, least: int) -> None:
        self.half = half
        self.stream = stream
        self.granule = granule
        self.least = least
        self.keys: list[int] = []
        self.blocks: list[Block] = []
        self.ranges: list[int] = []
        self.unmapped_at: list[int] = []
        self.unmapped: list[Block] = []

    def remove(self, block: Block) -> None:
        """Take a free block out."""
        index = bisect_left(self.keys, block.key)
        del self.keys[index]
        del self.blocks[index]

    def add_unmapped(self, block: Block) -> None:
        """Put an unmapped range in."""
        index = bisect_left(self.unmapped_at, block.address)
        self.unmapped_at.insert(index, block.address)
        self.unmapped.insert(index, block)

    def remove_unmapped(self, block: Block) -> None:
        """Take an unmapped range out."""
        index = bisect_left(self.unmapped_at, block.address)
        del self.unmapped_at[index]
        del self.unmapped[index]


class Half:
    """The small or the large blocks of a pool. ``searches`` counts, for the ages that garbage collection goes by."""

    __slots__ = ("pool", "searches", "shelves", "small")

    def __init__(self, pool: Pool, small: bool) -> None:
        self.pool = pool
        self.small = small
        self.searches = 0
        self.shelves: dict[int, Shelf] = {}

    def ordered(self) -> list[Shelf]:
        """In the order in which the allocator goes through them."""
        return [self.shelves[stream] for stream in sorted(self.shelves)]


class Pool:
    """An ordinary or a private pool. Of one that is not ``freeable``, free blocks stay: something still refers to it.

    ``expandable`` is off for one whose memory comes from functions of the program.
    """

    __slots__ = ("expandable", "freeable", "id", "large", "small", "splits", "use_on_oom")

    def __init__(self, id: tuple[int, int], freeable: bool) -> None:
        self.id = id
        self.freeable = freeable
        self.splits = True
        self.use_on_oom = False
        self.expandable = True
        self.small = Half(self, small=True)
        self.large = Half(self, small=False)

    def new_shelf(self, small: bool, stream: int, expandable: bool, large_segment_bytes: int) -> Shelf:
        """The shelf of a stream that has had none."""
        half = self.small if small else self.large
        fine = small or (expandable and self.expandable)
        granule = SMALL_GRANULE if small else large_segment_bytes
        shelf = half.shelves[stream] = Shelf(half, stream, granule, 512 if fine else MIB + 1)
        return shelf
