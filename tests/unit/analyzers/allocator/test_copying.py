"""What goes on from a copied state answers as what goes on from the state itself, and neither sees the other."""

from __future__ import annotations

import random
from collections.abc import Mapping

import pytest

from vramscope.analyzers.allocator.blocks import Block
from vramscope.analyzers.allocator.copying import copy_of
from vramscope.analyzers.allocator.device import Device
from vramscope.analyzers.allocator.model import Allocator
from vramscope.analyzers.allocator.settings import settings_of
from vramscope.schema.units import GIB, MIB

SETTINGS: tuple[tuple[Mapping[str, str], tuple[int, int], int | None], ...] = (
    ({}, (2, 15), None),
    ({}, (2, 12), None),
    ({"expandable_segments": "True"}, (2, 15), None),
    ({"expandable_segments": "True", "roundup_power2_divisions": "8"}, (2, 15), None),
    ({"max_split_size_mb": "32"}, (2, 15), None),
    ({"garbage_collection_threshold": "0.6"}, (2, 15), 300 * MIB),
)
PRIVATE = (0, 3)


class Run:
    """Random calls; ``answers`` are the addresses of what was asked for, None where memory was out."""

    def __init__(self, allocator: Allocator, blocks: dict[int, Block], pending: list[int], number: int) -> None:
        self.allocator = allocator
        self.blocks = blocks
        self.pending = pending
        self.number = number
        self.answers: list[int | None] = []

    def go(self, rng: random.Random, count: int) -> None:
        """So many calls more."""
        for _ in range(count):
            draw = rng.random()
            live = [number for number in self.blocks if number not in self.pending]
            if draw < 0.52 or not live:
                self.number += 1
                size = rng.choice((rng.randrange(1, 4000), rng.randrange(1, 3 * MIB), rng.randrange(1, 60 * MIB)))
                pool = PRIVATE if rng.random() < 0.1 else (0, 0)
                block = self.allocator.malloc(size, rng.choice((0, 0, 7)), pool)
                self.answers.append(None if block is None else block.address)
                if block is not None:
                    self.blocks[self.number] = block
            elif draw < 0.85:
                self.allocator.free(self.blocks.pop(rng.choice(live)))
            elif draw < 0.92:
                number = rng.choice(live)
                self.allocator.request_free(self.blocks[number], number)
                self.pending.append(number)
            elif draw < 0.98 and self.pending:
                number = self.pending.pop(0)
                self.allocator.complete(self.blocks.pop(number), number)
            elif draw >= 0.98:
                self.allocator.empty_cache()

    def figures(self) -> tuple[object, ...]:
        """All that a caller sees."""
        of = self.allocator
        counts = of.segment_allocs, of.segment_frees, of.device_allocs, of.device_frees, of.alloc_retries, of.ooms
        sizes = of.reserved_bytes, of.reserved_peak_bytes, of.allocated_bytes, of.allocated_peak_bytes
        return self.answers, *counts, *sizes, of.device.used_bytes


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(("keys", "release", "limit"), SETTINGS)
def test_a_copy_goes_on_as_the_state_itself_would(
    keys: Mapping[str, str], release: tuple[int, int], limit: int | None, seed: int
) -> None:
    device = Device(400 * MIB, GIB)
    run = Run(Allocator(settings_of(keys, release), device, limit), {}, [], 0)
    run.go(random.Random(seed), 600)
    before = run.figures()
    copies = []
    for other in range(3):
        allocator, blocks = copy_of(run.allocator, run.blocks)
        copy = Run(allocator, blocks, list(run.pending), run.number)
        copy.answers = list(run.answers)
        assert copy.figures() == before
        copy.go(random.Random(100 * seed + other), 400)
        copies.append(copy)
        assert run.figures() == before
    assert len({str(copy.answers) for copy in copies}) == 3
    run.go(random.Random(100 * seed), 400)
    assert run.figures() == copies[0].figures()
