"""The driver as the allocator sees it: so much memory, in pages of 2 MiB, and addresses that are never used twice."""

from __future__ import annotations

from vramscope.schema.units import MIB

_PAGE = 2 * MIB


class Device:
    """``capacity_bytes`` is what this process may have; ``total_bytes`` is the whole device, which bounds ranges."""

    def __init__(self, capacity_bytes: int, total_bytes: int | None = None, first_address: int = 1 << 32) -> None:
        self.capacity_bytes = capacity_bytes
        self.total_bytes = capacity_bytes if total_bytes is None else total_bytes
        self.used_bytes = 0
        self.next_address = first_address

    def allocate(self, size: int) -> int | None:
        """The address of a segment; None where memory is out."""
        charged = (size + _PAGE - 1) & -_PAGE
        if self.used_bytes + charged > self.capacity_bytes:
            return None
        self.used_bytes += charged
        return self._place(charged)

    def free(self, address: int, size: int) -> None:
        """Take a segment back."""
        self.used_bytes -= (size + _PAGE - 1) & -_PAGE

    def extent(self, granule: int) -> int:
        """The size of a range for one expandable segment."""
        size = self.total_bytes + self.total_bytes // 8
        return -(-size // granule) * granule

    def reserve(self, granule: int, stream: int) -> tuple[int, int]:
        """Address and size of such a range; it takes no memory. ``stream`` is whose blocks it is for."""
        size = self.extent(granule)
        return self._place(size), size

    def hold(self, address: int, size: int) -> None:
        """A range that was there before."""

    def release(self, address: int) -> None:
        """A range is not held any more."""

    def map(self, address: int, size: int, granule: int) -> bool:
        """Put memory behind a part of a range, all of it or none."""
        charged = size // granule * ((granule + _PAGE - 1) & -_PAGE)
        if self.used_bytes + charged > self.capacity_bytes:
            return False
        self.used_bytes += charged
        return True

    def unmap(self, address: int, size: int, granule: int) -> None:
        """Take the memory behind a part of a range back."""
        self.used_bytes -= size // granule * ((granule + _PAGE - 1) & -_PAGE)

    def _place(self, size: int) -> int:
        # A page between two segments: they are never neighbours.
        address = self.next_address
        self.next_address += (size + 2 * _PAGE - 1) & -_PAGE
        return address
