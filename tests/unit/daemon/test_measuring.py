"""Which word of a command is its batch, and what measured peaks say of batches that were not run."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vramscope.daemon.measuring import batch_argument, largest_within


@pytest.mark.parametrize(
    ("command", "found"),
    [
        ("python train.py --batch-size 8", ("--batch-size", 8)),
        ("python train.py --per_device_train_batch_size=16 --lr 3", ("--per_device_train_batch_size", 16)),
        ("python train.py model=gpt training.batch_size=4", ("training.batch_size", 4)),
        ("python train.py -n {batch}", ("batch", None)),
        ("python train.py --batch-size", None),
        ("python train.py --batch-size many", None),
        ("python train.py --batches 8", None),
        ("python batch 8", None),
    ],
)
def test_the_word_for_the_batch_is_found_in_the_command(command: str, found: tuple[str, int | None] | None) -> None:
    assert batch_argument(command.split()) == found


# Peaks of a loop of four linear layers under SGD, measured: four different slopes.
PEAKS = ((1, 67146752), (256, 69235712), (1024, 79717376), (4096, 167789568), (8192, 318784512), (16384, 620774400))


@pytest.mark.parametrize("peak", PEAKS)
def test_a_measured_batch_fits_where_its_peak_does_and_not_where_a_byte_is_missing(peak: tuple[int, int]) -> None:
    batch, needed = peak
    assert largest_within(PEAKS, needed) == batch
    assert (largest_within(PEAKS, needed - 1) or 0) < batch


def test_beyond_the_last_it_goes_on_in_the_last_line() -> None:
    slope = (620774400 - 318784512) // 8192
    assert largest_within(PEAKS, 620774400 + 1000 * slope) == 16384 + 1000


def test_neighbours_that_differ_by_a_block_tell_no_slope() -> None:
    near = (*PEAKS, (16500, 620774400), (16501, 620774399))
    assert (largest_within(near, 2 * 620774400) or 0) == pytest.approx(33_400, rel=0.02)


def test_what_does_not_rise_has_no_bound() -> None:
    assert largest_within(((1, 100), (8, 100)), 100) is None
    assert largest_within(((1, 100), (8, 100)), 99) == 0
    assert largest_within((), 99) == 0


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 100)), min_size=1, max_size=4), st.integers(1, 10_000))
def test_of_a_peak_that_is_the_largest_of_lines_no_batch_is_promised_that_does_not_fit(
    lines: list[tuple[int, int]], room: int
) -> None:
    def peak(batch: int) -> int:
        return max(fixed + slope * batch for fixed, slope in lines)

    measured = [(batch, peak(batch)) for batch in (1, 2, 4, 8, 16)]
    largest = largest_within(measured, room)
    if largest is None:
        assert measured[-1][1] == measured[-2][1]
    elif 0 < largest <= 16:
        assert peak(largest) <= room
