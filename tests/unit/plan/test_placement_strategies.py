"""The strategies that Hugging Face's documents name, and where its planners are known to fail."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.placements import in_runs, judge, read, tied_together
from tests.unit.plan.models import cards, decoder
from vramscope.analyzers.plan.placement import PlacementError, place
from vramscope.schema.plan import Strategy, UnitCost

ORDERED: tuple[Strategy, ...] = ("auto", "balanced", "balanced_low_0", "sequential")


def plain(*sizes: int) -> list[UnitCost]:
    """Units without anything but weights."""
    return [UnitCost(name=f"u{number}", weights={f"w{number}": size}) for number, size in enumerate(sizes)]


def test_balanced_gives_every_gpu_as_much_and_auto_is_balanced() -> None:
    costs = plain(*[10] * 12)
    for strategy in ("auto", "balanced"):
        placement = place(costs, cards([1000] * 4), batch=1, strategy=strategy)
        assert [load.weights_bytes for load in placement.loads] == [30] * 4
        assert read(placement.device_map, costs) == sorted(read(placement.device_map, costs))


def test_sequential_fills_the_first_gpu_before_the_next_and_may_leave_the_last_unused() -> None:
    costs = plain(*[10] * 12)
    placement = place(costs, cards([75, 75, 75]), batch=1, strategy="sequential")
    assert read(placement.device_map, costs) == [0] * 7 + [1] * 5


def test_balanced_low_0_leaves_gpu_0_free_for_generation() -> None:
    costs = plain(*[10] * 12)
    placement = place(costs, cards([1000] * 4), batch=1, strategy="balanced_low_0")
    assert [(load.device, load.weights_bytes) for load in placement.loads] == [(1, 40), (2, 40), (3, 40)]


def test_balanced_low_0_gives_gpu_0_only_what_the_others_have_no_room_for() -> None:
    costs = plain(*[10] * 12)
    placement = place(costs, cards([1000, 45, 45]), batch=1, strategy="balanced_low_0")
    assert [(load.device, load.weights_bytes) for load in placement.loads] == [(0, 40), (1, 40), (2, 40)]


def test_balanced_low_0_passes_over_a_middle_gpu_that_is_full() -> None:
    # accelerate#4297: the whole model goes to GPU 0.
    costs = plain(*[10] * 12)
    placement = place(costs, cards([1000, 0, 1000]), batch=1, strategy="balanced_low_0")
    assert placement.device_map == {"": 2}


def test_balanced_low_0_takes_gpus_by_any_numbers() -> None:
    # accelerate#4297: {0, 3} is a KeyError.
    costs = plain(*[10] * 12)
    placement = place(costs, cards([500] * 4), batch=1, strategy="balanced_low_0", max_memory={0: 500, 3: 500})
    assert placement.device_map == {"": 3}


@pytest.mark.parametrize("strategy", ["optimal", *ORDERED])
def test_two_gpus_of_the_whole_and_a_quarter_of_the_model_hold_it(strategy: Strategy) -> None:
    costs = plain(*[10] * 20)
    placement = place(costs, cards([200, 50]), batch=1, strategy=strategy)
    assert placement.fits
    assert not placement.spilled_bytes


def test_a_gpu_with_room_for_what_is_spilled_alone_leaves_nothing_to_one_without() -> None:
    # GPU 0 could take the largest unit for its time, and then nothing more; GPU 1 has room for neither.
    costs = plain(1, 256, 1, 8192, 1)
    placement = place(costs, cards([8192, 1]), batch=0, strategy="auto")
    assert placement.fits
    assert judge(read(placement.device_map, costs), costs, cards([8192, 1]), 0).fits


@pytest.mark.parametrize("strategy", ORDERED)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_every_strategy_goes_through_the_gpus_by_index_and_overfills_none(
    strategy: Strategy, data: st.DataObject
) -> None:
    tied = data.draw(st.booleans())
    layers = data.draw(st.integers(3, 9))
    costs = decoder(layers, data.draw(st.integers(1, 40)), data.draw(st.integers(1, 60)), tied=tied, cache_bytes=3)
    gpus = cards(data.draw(st.lists(st.integers(0, 20_000), min_size=1, max_size=4)))
    batch = data.draw(st.integers(0, 5))
    placement = place(costs, gpus, batch=batch, strategy=strategy)
    devices = read(placement.device_map, costs)
    verdict = judge(devices, costs, [gpu for gpu in gpus if gpu.free_bytes], batch)
    assert placement.fits
    assert verdict.fits
    assert verdict.off_gpu_bytes == placement.spilled_bytes
    assert tied_together(devices, costs)
    if not placement.spilled_bytes:
        assert in_runs(devices, costs)
        inner = [device for device in devices[2:-1] if isinstance(device, int)]
        assert inner == sorted(inner)


def test_a_strategy_that_nobody_knows_is_refused() -> None:
    with pytest.raises(PlacementError, match="unknown strategy 'best'"):
        place(plain(1), cards([10]), batch=1, strategy="best")  # type: ignore[arg-type]


@pytest.mark.parametrize("batch", [-1, -(10**30)])
def test_a_negative_batch_is_refused(batch: int) -> None:
    with pytest.raises(PlacementError, match="not negative"):
        place(plain(1), cards([10]), batch=batch)
