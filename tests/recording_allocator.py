"""The model of PyTorch's allocator, whose events are recorded as PyTorch records them."""

from __future__ import annotations

from vramscope.analyzers.allocator.blocks import Block
from vramscope.analyzers.allocator.device import Device
from vramscope.analyzers.allocator.model import Allocator
from vramscope.analyzers.allocator.settings import AllocatorSettings
from vramscope.analyzers.snapshot.form import ALLOC, FREE_COMPLETED, FREE_REQUESTED, ORDINARY, SEGMENT_ALLOC, Event


class RecordingAllocator:
    """On endless memory, one stream and the ordinary pool; for settings without expandable segments."""

    def __init__(self, settings: AllocatorSettings) -> None:
        self.events: list[Event] = []
        self.allocator = Allocator(settings, Device(1 << 50))

    def ask(self, size: int) -> Block:
        """A block of ``size`` bytes."""
        before = self.allocator.segment_allocs
        block = self.allocator.malloc(size)
        assert block is not None
        if self.allocator.segment_allocs > before:
            segment = self.allocator.settings.segment_bytes(self.allocator.settings.round(size))
            self.events.append((SEGMENT_ALLOC, block.address, segment, 0, ORDINARY, 0))
        self.events.append((ALLOC, block.address, size, 0, ORDINARY, 0))
        return block

    def give_up(self, block: Block) -> None:
        """Free it: no other stream uses it."""
        for action in (FREE_REQUESTED, FREE_COMPLETED):
            self.events.append((action, block.address, block.requested, 0, ORDINARY, 0))
        self.allocator.free(block)
