"""A batch model from peaks that were seen, and from one failure."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest

from vramscope.analyzers.plan.estimate import TooFewPoints, fit, fit_after_oom
from vramscope.schema.plan import BatchModel
from vramscope.schema.units import GIB, MIB

# A model of 1.1 billion parameters, in MiB: the optimizer's step, then a line.
TRUE = BatchModel(plateau_bytes=8643 * MIB, fixed_bytes=6295 * MIB, per_sample_bytes=1220 * MIB)


def seen(*batches: int, noise: float = 0.0) -> list[tuple[int, int]]:
    rng = random.Random(7)
    return [(batch, int(TRUE.peak_bytes(batch) * (1 + rng.uniform(-noise, noise)))) for batch in batches]


def test_the_two_parts_are_fitted_apart() -> None:
    found = fit(seen(1, 2, 4, 8))
    assert found.model.largest_batch(80 * GIB) == TRUE.largest_batch(80 * GIB) == 61
    assert found.model.plateau_bytes <= TRUE.plateau_bytes
    assert found.worst_error < 0.02


def test_an_estimate_says_that_the_smallest_batch_is_on_the_plateau() -> None:
    """A line through a batch of 1 and one of 2 would say 791."""
    expected = BatchModel(plateau_bytes=8500 * MIB, fixed_bytes=6200 * MIB, per_sample_bytes=1200 * MIB)
    found = fit(seen(1, 2), expected)
    assert found.on_line == (2,)
    assert found.model.largest_batch(80 * GIB) in range(59, 64)


def test_of_one_batch_nothing_follows_but_with_an_estimate_the_rest() -> None:
    with pytest.raises(TooFewPoints, match="do not tell what a sample takes"):
        fit(seen(8))
    found = fit(seen(8), TRUE)
    assert found.model.largest_batch(80 * GIB) == 61


def test_nothing_seen_is_nothing_fitted() -> None:
    with pytest.raises(TooFewPoints, match="no peak"):
        fit([])
    with pytest.raises(TooFewPoints):
        fit(seen(1, 1))


@pytest.mark.parametrize("noise", [0.002, 0.005])
def test_noise_moves_the_largest_batch_by_little(noise: float) -> None:
    points = seen(1, 2, 3, 4, 6, 8, 12, 16, 16, 16, noise=noise)
    largest = fit(points).model.largest_batch(80 * GIB)
    assert largest is not None
    assert abs(largest - 61) <= 3


def test_one_wild_peak_does_not_turn_the_line() -> None:
    points = [*seen(2, 4, 6, 8, 10, 12), (9, TRUE.peak_bytes(9) * 2)]
    largest = fit(points).model.largest_batch(80 * GIB)
    assert largest is not None
    assert abs(largest - 61) <= 3


def test_a_failure_tells_the_largest_part_of_the_batch_that_would_have_fitted() -> None:
    """24 GiB, a batch of 16 that needs 25.2: 14 would fit, and 8 twice are 16."""
    failed = fit_after_oom(16, capacity_bytes=24 * GIB, needed_bytes=TRUE.peak_bytes(16), expected=TRUE)
    assert (failed.batch, failed.accumulation, failed.largest) == (8, 2, 14)
    assert failed.model.peak_bytes(14) <= 24 * GIB < failed.model.peak_bytes(15)


def test_a_part_is_left_for_what_had_yet_to_be_computed() -> None:
    failed = fit_after_oom(
        16, capacity_bytes=24 * GIB, needed_bytes=TRUE.peak_bytes(16), expected=TRUE, left_out=Fraction(1, 2)
    )
    assert (failed.batch, failed.accumulation, failed.largest) == (4, 4, 14)


def test_a_batch_without_a_large_part_becomes_next_to_as_many_samples() -> None:
    """Of 17 one at a time would be exact; two eights are 16."""
    failed = fit_after_oom(17, capacity_bytes=24 * GIB, needed_bytes=TRUE.peak_bytes(17), expected=TRUE)
    assert (failed.batch, failed.accumulation) == (8, 2)


def test_what_failed_early_is_not_believed_to_be_all() -> None:
    """It ran out on its way: the estimate's slope is steeper than what had been reached."""
    failed = fit_after_oom(64, capacity_bytes=24 * GIB, needed_bytes=25 * GIB, expected=TRUE)
    assert failed.batch == 8
    assert failed.accumulation == 8


def test_a_failure_alone_needs_what_does_not_grow() -> None:
    with pytest.raises(TooFewPoints, match="not known"):
        fit_after_oom(16, capacity_bytes=24 * GIB, needed_bytes=25 * GIB)
    alone = fit_after_oom(16, capacity_bytes=24 * GIB, needed_bytes=26 * GIB, fixed_bytes=10 * GIB)
    assert (alone.batch, alone.accumulation) == (8, 2)


def test_an_absurd_batch_is_parted_at_once() -> None:
    failed = fit_after_oom(10**15 + 37, capacity_bytes=10**18, needed_bytes=2 * 10**18, fixed_bytes=10**6)
    assert 4 * 10**14 < failed.batch < 6 * 10**14
    assert failed.accumulation == 2


def test_where_not_even_one_sample_fits_there_is_no_batch() -> None:
    failed = fit_after_oom(4, capacity_bytes=8 * GIB, needed_bytes=9 * GIB, fixed_bytes=10 * GIB)
    assert (failed.batch, failed.accumulation) == (0, 0)
    assert fit_after_oom(1, capacity_bytes=8 * GIB, needed_bytes=9 * GIB, fixed_bytes=GIB).batch == 0
