"""The optimal split against every split there is."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.placements import in_runs, judge, read, tied_together
from tests.unit.plan.models import cards, decoder
from vramscope.analyzers.plan.placement import place
from vramscope.schema.plan import Device, Gpu, UnitCost
from vramscope.schema.units import GIB

SIZES = st.integers(min_value=0, max_value=30)


@st.composite
def units(draw: st.DrawFn, tied: bool) -> list[UnitCost]:
    """Five or six units of small odd sizes; the first and the last share a weight where ``tied``."""
    count = 6 if tied else draw(st.integers(min_value=1, max_value=6))
    found = []
    for number in range(count):
        weights = {f"{number}": draw(SIZES) + 1}
        if tied and number in (0, count - 1):
            weights = {"shared": 17}
        found.append(
            UnitCost(
                name=f"u{number}",
                weights=weights,
                kept_bytes=draw(st.integers(0, 3)),
                kept_per_sample_bytes=draw(st.integers(0, 3)),
                working_bytes=draw(st.integers(0, 5)),
                working_per_sample_bytes=draw(st.integers(0, 3)),
            )
        )
    return found


@st.composite
def machines(draw: st.DrawFn) -> list[Gpu]:
    """One to three GPUs, often alike."""
    sizes = draw(st.lists(st.integers(20, 120), min_size=1, max_size=3))
    if draw(st.booleans()):
        sizes = [sizes[0]] * len(sizes)
    return cards(sizes, context=draw(st.integers(0, 4)))


def every_split(costs: Sequence[UnitCost], gpus: Sequence[Gpu]) -> Iterator[tuple[Device, ...]]:
    """All ways in which each GPU has one run and tied units are together."""
    for devices in itertools.product([gpu.index for gpu in gpus], repeat=len(costs)):
        if in_runs(devices, costs) and tied_together(devices, costs):
            yield devices


@pytest.mark.parametrize("tied", [False, True])
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_no_split_has_a_less_tight_device_nor_as_tight_a_one_with_fewer_crossings(
    data: st.DataObject, tied: bool
) -> None:
    costs, gpus = data.draw(units(tied)), data.draw(machines())
    batch = data.draw(st.integers(0, 4))
    judged = [judge(devices, costs, gpus, batch) for devices in every_split(costs, gpus)]
    fitting = [(each.tightest, each.crossings) for each in judged if each.fits]
    # Tied weights in the midst of the order cost a crossing more: only where nothing else fits.
    plain = [(each.tightest, each.crossings) for each in judged if each.fits and each.crossings <= len(each.used)]
    fitting = plain or fitting
    placement = place(costs, gpus, batch=batch)
    devices = read(placement.device_map, costs)
    verdict = judge(devices, costs, gpus, batch)
    if not fitting:
        assert not placement.fits or placement.spilled_bytes
        return
    assert placement.fits
    assert verdict.fits
    assert verdict.off_gpu_bytes == placement.spilled_bytes == 0
    assert in_runs(devices, costs)
    assert tied_together(devices, costs)
    least, fewest = min(fitting)
    assert verdict.tightest == pytest.approx(least, abs=1e-9)
    assert verdict.crossings == fewest
    assert placement.crossings == verdict.crossings
    assert {load.device: load.total_bytes for load in placement.loads} == verdict.used


@settings(max_examples=80, deadline=None)
@given(data=st.data(), tied=st.booleans())
def test_the_largest_batch_is_that_of_the_best_of_all_splits(data: st.DataObject, tied: bool) -> None:
    costs, gpus = data.draw(units(tied)), data.draw(machines())
    splits = list(every_split(costs, gpus))

    def some_split_holds(batch: int) -> bool:
        return any(judge(devices, costs, gpus, batch).fits for devices in splits)

    placement = place(costs, gpus, batch=1, maximise_batch=True)
    if placement.spilled_bytes or not placement.fits:
        assert not some_split_holds(1)
    elif placement.max_batch is None:
        assert some_split_holds(1000)
    else:
        assert some_split_holds(placement.max_batch)
        assert not some_split_holds(placement.max_batch + 1)
        assert placement.batch == placement.max_batch


def test_gpus_of_other_sizes_are_taken_in_the_order_in_which_the_model_fits() -> None:
    costs = [UnitCost(name=name, weights={name: size}) for name, size in (("a", 9), ("b", 4), ("c", 4), ("d", 4))]
    placement = place(costs, cards([6, 20, 10]), batch=1)
    assert read(placement.device_map, costs)[:2] == [1, 1]
    assert placement.tightest == pytest.approx(4 / 6)


def test_of_alike_gpus_the_fast_ones_get_the_longer_runs() -> None:
    costs = decoder(5, GIB, 1)
    gpus = [
        Gpu(index=index, capacity_bytes=8 * GIB, free_bytes=8 * GIB, speed=speed) for index, speed in ((0, 1), (1, 3))
    ]
    placement = place(costs, gpus, batch=1)
    assert [round(load.weights_bytes / GIB) for load in placement.loads] == [2, 3]


def test_an_embedding_and_its_tied_head_are_on_one_gpu_and_count_once() -> None:
    placement = place(decoder(8, 10_000, 6_000, tied=True), cards([100_000, 100_000]), batch=1)
    assert placement.device_map["model.embed_tokens"] == placement.device_map["lm_head"]
    assert len(placement.loads) == 2
    assert sum(load.weights_bytes for load in placement.loads) == 8 * 10_000 + 6_000 + 256 + 8192


def test_the_context_of_a_gpu_that_stays_free_is_not_counted() -> None:
    costs = [UnitCost(name="only", weights={"only": 5})]
    placement = place(costs, cards([10, 10], context=3), batch=1)
    assert placement.device_map == {"": 0}
    assert [(load.device, load.total_bytes) for load in placement.loads] == [(0, 8)]
    assert placement.notes == ("GPU 1 would make no other less full, and stays free.",)
    placement = place(costs, cards([10, 10, 10], context=3), batch=1)
    assert placement.notes == ("GPUs 1, 2 would make no other less full, and stay free.",)


def test_bounds_that_name_no_gpu_are_said_to_be_why_none_is_used() -> None:
    costs = [UnitCost(name="only", weights={"only": 5})]
    bounded = place(costs, cards([10, 10]), batch=1, max_memory={"cpu": 100})
    assert bounded.notes == ("max_memory leaves no GPU anything: the model runs on the CPU.",)
    assert place(costs, cards([0, 0]), batch=1).notes == ("No GPU has memory free: the model runs on the CPU.",)


@pytest.mark.parametrize(
    "free", [[80 * GIB] * 64, [80 * GIB - (number * 7919 % 64) * 3_000_017 for number in range(64)]]
)
def test_a_model_of_a_trillion_weights_is_split_over_64_gpus_at_once(free: list[int]) -> None:
    costs = decoder(61, 34 * 10**9, 2 * 10**9, cache_bytes=10**7, work_bytes=10**8)
    gpus = cards(free, context=500 << 20)
    began = time.process_time()
    placement = place(costs, gpus, batch=4, maximise_batch=True)
    taken = time.process_time() - began
    assert placement.fits
    assert judge(read(placement.device_map, costs), costs, gpus, placement.batch).fits
    assert len(placement.loads) >= 61
    assert taken < 1


@pytest.mark.timeout(60)
def test_any_number_of_alike_gpus_is_one_kind() -> None:
    costs = decoder(4, 100, 50)
    few, many = (place(costs, cards([GIB] * count), batch=1) for count in (8, 4096))
    assert (many.fits, many.tightest) == (few.fits, few.tightest)
