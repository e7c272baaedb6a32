"""The steps before a history are told from the segments they left; what a window does not tell is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.recording_allocator import RecordingAllocator
from vramscope.analyzers.allocator.blocks import Block
from vramscope.analyzers.allocator.device import Device
from vramscope.analyzers.allocator.model import Allocator
from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.cycles import find_cycles, start_blocks
from vramscope.analyzers.allocator.replay.inversion import find_steps
from vramscope.analyzers.allocator.replay.proportion import learn_proportion
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.analyzers.allocator.replay.window import Window
from vramscope.analyzers.allocator.settings import settings_of
from vramscope.analyzers.snapshot.form import (
    FREE,
    ORDINARY,
    BlockState,
    SegmentState,
    Snapshot,
)
from vramscope.schema.units import MIB

EXPANDABLE = {"expandable_segments": "True"}
# The lengths of the steps: the third is larger than those before it, the sixth is the largest.
LENGTHS = (100, 80, 170, 120, 90, 260, 110, 95, 130, 105, 140, 115)
PARAMETERS = (18 * MIB, 7 * MIB, 7 * MIB, 3 * MIB)


class Program(RecordingAllocator):
    """A loop whose events are recorded as PyTorch records them; ``step_events`` is where each step begins."""

    def __init__(self, lengths: Sequence[int], unused_bytes: int = 0) -> None:
        super().__init__(settings_of({}, (2, 15)))
        self.kept = [self.ask(size) for size in PARAMETERS]
        if unused_bytes:
            self.give_up(self.ask(unused_bytes))
        self.step_events = []
        for length in lengths:
            self.step_events.append(len(self.events))
            self.step(length)

    def step(self, length: int) -> None:
        live = []
        for _ in range(2):
            self.give_up(self.ask(length * 8))
        for layer in range(6):
            live.append(self.ask(length * 90_000 + layer * 512))
            self.give_up(self.ask(length * length * 900))
        live.append(self.ask(length * 300_000))
        gradients = []
        while live:
            self.give_up(live.pop())
            if len(live) < len(PARAMETERS):
                gradients.append(self.ask(PARAMETERS[len(live)]))
        for gradient in gradients:
            self.give_up(gradient)

    def snapshot(self, first: int) -> Snapshot:
        blocks = {block.address: block for block in self.kept}
        for pool in self.allocator.pools.values():
            for half in (pool.small, pool.large):
                for shelf in half.shelves.values():
                    blocks |= {block.address: block for block in shelf.blocks}
        segments = []
        for address in sorted(blocks):
            if blocks[address].prev is None:
                member: Block | None = blocks[address]
                states = []
                while member is not None:
                    held = 0 if member.state == FREE else member.requested
                    states.append(BlockState(member.address, member.size, member.state, held))
                    member = member.next
                size = sum(state.bytes for state in states)
                segments.append(
                    SegmentState(
                        address=address,
                        bytes=size,
                        stream=0,
                        pool=ORDINARY,
                        small=size == 2 * MIB,
                        expandable=False,
                        blocks=tuple(states),
                    )
                )
        return Snapshot(segments=tuple(segments), events=tuple(self.events[first:]), torch_version="2.15.0")


def factors(window: Window) -> tuple[list[float], list[int]]:
    """Of the steps before the window, beside the one that was learnt from; and lone requests."""
    start = start_blocks(window.start)
    cycles = find_cycles(start, window.calls)
    proportion = learn_proportion(window.calls, cycles)
    assert proportion is not None
    staying = [number for number in cycles.staying if number < len(start)]
    found = find_steps(window, cycles, proportion, staying, [])
    steps = found[0, ORDINARY].steps if found else ()
    largest = proportion.bytes_of((0, ORDINARY)) / 300_000
    lone = [step.lone_bytes for step in steps if step.lone_bytes]
    return [step.factor * largest for step in steps if not step.lone_bytes], lone


def test_the_lengths_of_the_steps_that_made_a_segment_are_told_in_their_order() -> None:
    program = Program(LENGTHS)
    window, fidelity = agree(program.snapshot(program.step_events[7]))
    assert fidelity.exact
    lengths, lone = factors(window)
    assert lone == []
    # Segments are multiples of 2 MiB: 7 tokens of the largest request.
    assert lengths == pytest.approx([100, 170, 260], abs=7)


def test_what_was_there_before_the_first_step_and_is_not_used_again_was_a_lone_request() -> None:
    program = Program(LENGTHS, unused_bytes=13 * MIB)
    window, _ = agree(program.snapshot(program.step_events[7]))
    lengths, lone = factors(window)
    assert lone == [pytest.approx(13 * MIB, abs=MIB)]
    assert lengths == pytest.approx([100, 170, 260], abs=7)


@pytest.mark.parametrize("keys", [EXPANDABLE, {"roundup_power2_divisions": "4"}])
def test_the_estimate_reckons_with_steps_that_were_larger_than_those_of_the_window(keys: dict[str, str]) -> None:
    program = Program(LENGTHS)
    whole, _ = agree(program.snapshot(0))
    really = attempt(whole, keys).peak_reserved_bytes
    window, _ = agree(program.snapshot(program.step_events[7]))
    estimate = attempt(window, keys)
    assert estimate.estimated
    assert estimate.peak_reserved_bytes == pytest.approx(really, rel=0.02)


def test_of_expandable_segments_nothing_is_told() -> None:
    program = Program(LENGTHS)
    window, _ = agree(program.snapshot(program.step_events[7]))
    assert factors(replace(window, settings=EXPANDABLE)) == ([], [])


def test_what_was_in_use_at_most_counts_where_it_is_known() -> None:
    program = Program(LENGTHS)
    snapshot = program.snapshot(program.step_events[7])
    guessed = attempt(agree(snapshot)[0], EXPANDABLE).peak_reserved_bytes
    same = agree(replace(snapshot, peak_allocated_bytes=program.allocator.allocated_peak_bytes))[0]
    assert same.unseen_bytes == 0
    more = agree(replace(snapshot, peak_allocated_bytes=program.allocator.allocated_peak_bytes + 500 * MIB))[0]
    estimate = attempt(more, EXPANDABLE).peak_reserved_bytes
    assert program.allocator.allocated_peak_bytes + 500 * MIB <= estimate <= guessed + 500 * MIB


class Recorder:
    """A program under some settings; the segments it ends with, and its counters."""

    def __init__(self, keys: dict[str, str]) -> None:
        self.allocator = Allocator(settings_of(keys, (2, 15)), Device(1 << 50, 1 << 40))

    def ask(self, mib: int) -> Block:
        block = self.allocator.malloc(mib * MIB)
        assert block is not None
        return block

    def layout(self) -> list[tuple[int, int, int]]:
        shelf = self.allocator.shelf(self.allocator.pool(ORDINARY), False, 0)
        return [(block.address, block.size, block.state) for block in shelf.blocks]


def first(keys: dict[str, str]) -> Recorder:
    """What stays is asked for while the large block before it is in use."""
    program = Recorder(keys)
    large = program.ask(60)
    program.ask(20)
    program.allocator.free(large)
    program.allocator.free(program.ask(100))
    return program


def second(keys: dict[str, str]) -> Recorder:
    """What stays is asked for again when nothing else is in use."""
    program = Recorder(keys)
    large, small = program.ask(60), program.ask(20)
    program.allocator.free(large)
    program.allocator.free(small)
    program.ask(20)
    program.allocator.free(program.ask(100))
    return program


def third(keys: dict[str, str]) -> Recorder:
    """As the first, with a request that the cache answers in between."""
    program = first(keys)
    program.allocator.free(program.ask(30))
    return program


@pytest.mark.parametrize(
    ("one", "other", "keys", "peaks"),
    [(first, second, EXPANDABLE, (180, 120)), (first, third, {"max_split_size_mb": "40"}, (180, 210))],
)
def test_two_programs_leave_one_state_and_reserve_different_amounts_under_other_settings(
    one: type[Recorder], other: type[Recorder], keys: dict[str, str], peaks: tuple[int, int]
) -> None:
    # No window behind them can tell which it was: an estimate of both is wrong of one of them.
    told = [
        (ended.layout(), ended.allocator.reserved_peak_bytes, ended.allocator.allocated_peak_bytes)
        for ended in (one({}), other({}))
    ]
    assert told[0] == told[1]
    assert tuple(run(keys).allocator.reserved_peak_bytes // MIB for run in (one, other)) == peaks
