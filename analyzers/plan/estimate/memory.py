"""Where a rehearsal takes its memory from: a plain count, or PyTorch's allocator with what it does not split off."""

from __future__ import annotations

from typing import Protocol

from vramscope.analyzers.allocator.blocks import Block
from vramscope.analyzers.allocator.device import Device
from vramscope.analyzers.allocator.model import Allocator
from vramscope.analyzers.allocator.settings import AllocatorSettings

# More than any device has: what a job takes is asked here, not whether it fits.
_ENDLESS_BYTES = 1 << 60


class Memory(Protocol):
    """``peak_bytes`` is the most since it was last set."""

    now_bytes: int
    peak_bytes: int

    def take(self, size_bytes: int) -> object:
        """Something to give back later."""

    def give(self, taken: object) -> None:
        """It is free again."""


class Counted:
    """Sums of sizes."""

    def __init__(self) -> None:
        self.now_bytes = self.peak_bytes = 0

    def take(self, size_bytes: int) -> object:
        self.now_bytes += size_bytes
        self.peak_bytes = max(self.peak_bytes, self.now_bytes)
        return size_bytes

    def give(self, taken: object) -> None:
        assert isinstance(taken, int)
        self.now_bytes -= taken


class Allocated:
    """Blocks of the allocator of PyTorch's newest release. A request of nothing takes nothing."""

    def __init__(self) -> None:
        self._allocator = Allocator(AllocatorSettings(), Device(_ENDLESS_BYTES))
        self.now_bytes = self.peak_bytes = 0

    @property
    def reserved_peak_bytes(self) -> int:
        """The most that its segments were."""
        return self._allocator.reserved_peak_bytes

    def take(self, size_bytes: int) -> object:
        if size_bytes <= 0:
            return None
        block = self._allocator.malloc(size_bytes)
        self.now_bytes = self._allocator.allocated_bytes
        self.peak_bytes = max(self.peak_bytes, self.now_bytes)
        return block

    def give(self, taken: object) -> None:
        if isinstance(taken, Block):
            self._allocator.free(taken)
            self.now_bytes = self._allocator.allocated_bytes
