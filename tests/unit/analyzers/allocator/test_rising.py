"""What a job's steps come to need, where they need more and more."""

from __future__ import annotations

from vramscope.analyzers.allocator.blocks import ALLOCATED
from vramscope.analyzers.allocator.replay.rising import risen_bytes
from vramscope.analyzers.allocator.replay.shadow import are_the_first_of
from vramscope.analyzers.allocator.replay.window import ALLOC, FREE, Call
from vramscope.analyzers.snapshot.form import ORDINARY, BlockState, SegmentState

WEIGHT = 1000
HELD = SegmentState(
    address=1 << 40,
    bytes=WEIGHT,
    stream=0,
    pool=ORDINARY,
    small=True,
    expandable=False,
    blocks=(BlockState(address=1 << 40, bytes=WEIGHT, state=ALLOCATED, requested_bytes=WEIGHT),),
)


def steps(first: int, growth: int) -> tuple[list[Call], list[int]]:
    """Twelve, each of one block; the first block's number is ``first``."""
    calls: list[Call] = []
    for step in range(12):
        calls.append((ALLOC, first + step, 100 + growth * step, 0, ORDINARY, 0))
        calls.append((FREE, first + step, 100 + growth * step, 0, ORDINARY, 0))
    return calls, list(range(0, 24, 2))


def test_what_was_there_before_the_window_is_in_use_as_well() -> None:
    calls, bounds = steps(1, 10)
    weight = (ALLOC, 0, WEIGHT, 0, ORDINARY, 0)
    from_the_start = risen_bytes((), [weight, *calls], [bound + 1 for bound in bounds], 5)
    assert from_the_start == risen_bytes((HELD,), calls, bounds, 5) == WEIGHT + 100 + 11 * 10 + 5 * 10


def test_steps_of_one_size_do_not_rise() -> None:
    assert risen_bytes((HELD,), *steps(1, 0), 5) is None


def test_of_segments_that_are_others_only_the_first_is_kept() -> None:
    made = [4, 10, 7]
    assert not are_the_first_of(made, [6, 10, 8])
    assert made == [4]
    assert are_the_first_of([6, 10], [6, 10, 8])
    assert not are_the_first_of([6, 10], [6])
