"""``torch.cuda.memory_stats`` as the model's calls move it: every counter, in the names that PyTorch gives them."""

from __future__ import annotations

from vramscope.analyzers.allocator.blocks import Block

_SORTS = ("all", "large_pool", "small_pool")
_NAMES = (
    *("allocation", "segment", "active", "inactive_split"),
    *("allocated_bytes", "reserved_bytes", "active_bytes", "inactive_split_bytes", "requested_bytes"),
)


class Counter:
    """One statistic: now, at most, and the sums of all rises and falls."""

    __slots__ = ("allocated", "current", "freed", "peak")

    def __init__(self) -> None:
        self.current = self.peak = self.allocated = self.freed = 0

    def add(self, amount: int) -> None:
        """A rise, or a fall where it is negative."""
        self.current += amount
        if amount > 0:
            self.allocated += amount
            if self.current > self.peak:
                self.peak = self.current
        else:
            self.freed -= amount


class Statistics:
    """All counters of one device. The model calls it where it has one, and is faster without."""

    def __init__(self, max_split_bytes: int) -> None:
        self._max_split_bytes = max_split_bytes
        self._counters = {name: {sort: Counter() for sort in _SORTS} for name in _NAMES}
        self.oversize_allocations, self.oversize_segments = Counter(), Counter()

    def as_dict(self) -> dict[str, int]:
        """``{"allocated_bytes.all.current": ...}``, as PyTorch returns it."""
        found = {
            f"{name}.{sort}.{field}": getattr(counter, field)
            for name, sorts in self._counters.items()
            for sort, counter in sorts.items()
            for field in Counter.__slots__
        }
        for name in ("oversize_allocations", "oversize_segments"):
            found |= {f"{name}.{field}": getattr(getattr(self, name), field) for field in Counter.__slots__}
        return found

    def taken(self, block: Block, whole_bytes: int, was_split: bool, remainder: bool) -> None:
        """A block was handed out; it was cut off one of ``whole_bytes``, or is that one."""
        small = block.shelf.half.small
        if not block.expandable:
            if remainder:
                if was_split:
                    self._add("inactive_split_bytes", small, -block.size)
                else:
                    self._add("inactive_split_bytes", small, whole_bytes - block.size)
                    self._add("inactive_split", small, 1)
            elif was_split:
                self._add("inactive_split_bytes", small, -block.size)
                self._add("inactive_split", small, -1)
        for name, amount in (
            ("allocation", 1),
            ("allocated_bytes", block.size),
            ("active", 1),
            ("active_bytes", block.size),
            ("requested_bytes", block.requested),
        ):
            self._add(name, small, amount)
        if block.size >= self._max_split_bytes:
            self.oversize_allocations.add(1)

    def dropped(self, block: Block) -> None:
        """The program gave a block up."""
        small = block.shelf.half.small
        self._add("allocation", small, -1)
        self._add("allocated_bytes", small, -block.size)
        if block.size >= self._max_split_bytes:
            self.oversize_allocations.add(-1)

    def returned(self, block: Block, size: int, merged: int, merged_bytes: int) -> None:
        """A block of ``size`` is free again, and is now one with ``merged`` neighbours."""
        small = block.shelf.half.small
        split = block.prev is not None or block.next is not None
        if not block.expandable:
            count = (1 if split else 0) - merged
            amount = (block.size if split else 0) - merged_bytes
            if count:
                self._add("inactive_split", small, count)
            if amount:
                self._add("inactive_split_bytes", small, amount)
        self._add("active", small, -1)
        self._add("active_bytes", small, -size)
        self._add("requested_bytes", small, -block.requested)

    def segment(self, size: int, small: bool, sign: int) -> None:
        """A segment came from the driver (1) or went back (-1)."""
        self._add("segment", small, sign)
        self._add("reserved_bytes", small, sign * size)
        if size >= self._max_split_bytes:
            self.oversize_segments.add(sign)

    def mapped(self, size: int, small: bool, sign: int) -> None:
        """Memory came behind a part of an expandable segment, or went."""
        self._add("reserved_bytes", small, sign * size)

    def _add(self, name: str, small: bool, amount: int) -> None:
        sorts = self._counters[name]
        sorts["all"].add(amount)
        sorts["small_pool" if small else "large_pool"].add(amount)
