"""A device that decides by its capacity, as the simulated one does, and gives the addresses that the real job got."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.allocator.device import Device
from vramscope.schema.units import MIB

# Above all addresses that a driver gives.
_HIGH = 1 << 47


class FollowingDevice(Device):
    """Every movement of the model must be the next one of the job; AssertionError where it is not."""

    def __init__(self, capacity_bytes: int, moved: Sequence[tuple[str, int, int, int]]) -> None:
        super().__init__(capacity_bytes)
        self._moved = moved
        self._at = 0
        # Where the model put a range, and where it really lies: the latter shows with the first thing in it.
        self._ranges: list[tuple[int, int, int | None]] = []
        self._high = _HIGH

    @property
    def left(self) -> int:
        """Movements of the job that the model has not made."""
        return len(self._moved) - self._at

    def real(self, address: int) -> int:
        """Where the job sees what the model puts here."""
        for start, size, real in self._ranges:
            if start <= address < start + size:
                assert real is not None
                return address - start + real
        return address

    def allocate(self, size: int) -> int | None:
        if super().allocate(size) is None:
            return None
        return self._next("segment_alloc", None, size)

    def free(self, address: int, size: int) -> None:
        super().free(address, size)
        self._next("segment_free", address, size)

    def reserve(self, granule: int, stream: int) -> tuple[int, int]:
        size = self.extent(granule)
        address = self._first_mapped(granule, stream)
        if address is None:
            address = self._high
            self._high += size + granule
        self._ranges.append((address, size, None))
        return address, size

    def _first_mapped(self, granule: int, stream: int) -> int | None:
        # The operating system may put a range above older ones, into the hole of a released one. Where it is, shows
        # with the first thing in it.
        for action, address, size, of_stream in self._moved[self._at :]:
            if action != "segment_map" or of_stream != stream or (size == 2 * MIB) != (granule == 2 * MIB):
                continue
            if not any(0 <= address - (start if real is None else real) < held for start, held, real in self._ranges):
                return address
        return None

    def release(self, address: int) -> None:
        self._ranges = [entry for entry in self._ranges if entry[0] != address]

    def map(self, address: int, size: int, granule: int) -> bool:
        if not super().map(address, size, granule):
            return False
        found = self._next("segment_map", None, size)
        for index, (start, extent, real) in enumerate(self._ranges):
            if start <= address < start + extent:
                if real is None:
                    self._ranges[index] = (start, extent, found - (address - start))
                break
        assert self.real(address) == found, f"mapped at {self.real(address):#x}, the job at {found:#x}"
        return True

    def unmap(self, address: int, size: int, granule: int) -> None:
        super().unmap(address, size, granule)
        self._next("segment_unmap", self.real(address), size)

    def _next(self, action: str, address: int | None, size: int) -> int:
        assert self._at < len(self._moved), f"{action} of {size} bytes, which the job did not do"
        found = self._moved[self._at]
        assert found[0] == action, f"{action} of {size} bytes where the job did {found}"
        assert found[2] == size, f"{action} of {size} bytes where the job did {found}"
        assert address is None or found[1] == address, f"{action} at {address:#x} where the job did {found}"
        self._at += 1
        return found[1]
