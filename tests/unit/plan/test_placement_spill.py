"""What is spilled, and what the plan says of it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.placements import judge, read, tied_together
from tests.unit.plan.models import cards, decoder
from vramscope.analyzers.plan.placement import place
from vramscope.schema.plan import Device, Gpu, UnitCost
from vramscope.schema.units import GIB, MIB


def every_spill(costs: Sequence[UnitCost], gpus: Sequence[Gpu]) -> Iterator[tuple[Device, ...]]:
    """All ways in which each GPU's units are neighbours, with any of the others on the CPU."""
    places: list[Device] = [*(gpu.index for gpu in gpus), "cpu"]
    for devices in itertools.product(places, repeat=len(costs)):
        runs = [device for device, _ in itertools.groupby(devices) if device != "cpu"]
        if runs and len(runs) == len(set(runs)) and tied_together(devices, costs):
            yield devices


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_of_one_or_two_gpus_with_one_run_each_no_spill_moves_less(data: st.DataObject) -> None:
    count = data.draw(st.integers(2, 5))
    costs = [
        UnitCost(
            name=f"u{number}",
            weights={f"w{number}": data.draw(st.integers(1, 20))},
            kept_per_sample_bytes=data.draw(st.integers(0, 2)),
            working_per_sample_bytes=data.draw(st.integers(0, 2)),
        )
        for number in range(count)
    ]
    gpus = cards(data.draw(st.lists(st.integers(10, 50), min_size=1, max_size=2)))
    batch = data.draw(st.integers(0, 3))
    placement = place(costs, gpus, batch=batch)
    devices = read(placement.device_map, costs)
    judged = (judge(each, costs, gpus, batch) for each in every_spill(costs, gpus))
    least = min((each.off_gpu_bytes for each in judged if each.fits), default=None)
    verdict = judge(devices, costs, gpus, batch)
    if least is None:
        assert placement.device_map == {"": "cpu"} or not placement.fits
        return
    assert verdict.off_gpu_bytes == placement.spilled_bytes
    if not verdict.used:
        # What the main GPU must reserve was searched from below and not found: the CPU runs it all.
        assert batch
        return
    assert placement.fits
    assert verdict.fits
    if batch == 0:
        assert placement.spilled_bytes == least


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_spill_of_a_decoder_fits_and_is_within_a_layer_of_what_is_too_much(data: st.DataObject) -> None:
    layers = data.draw(st.integers(4, 40))
    # The roomiest is the main one, as it keeps the cache of all that is spilled.
    sizes = data.draw(st.lists(st.integers(3 * GIB, 12 * GIB), min_size=1, max_size=6))
    gpus = cards(sorted(sizes, reverse=True))
    costs = decoder(layers, GIB, data.draw(st.integers(1, GIB)), tied=data.draw(st.booleans()), cache_bytes=GIB // 20)
    batch = data.draw(st.integers(0, 4))
    placement = place(costs, gpus, batch=batch)
    verdict = judge(read(placement.device_map, costs), costs, gpus, batch)
    assert placement.fits == verdict.fits
    assert verdict.off_gpu_bytes == placement.spilled_bytes
    if not placement.fits:
        assert placement.max_batch is not None
        assert judge(read(placement.device_map, costs), costs, gpus, placement.max_batch).fits
        assert placement.max_batch < batch
    elif placement.spilled_bytes and verdict.used:
        whole = sum(sum(cost.weights.values()) for cost in costs) + batch * layers * (GIB // 20)
        lacking = whole - sum(gpu.free_bytes for gpu in gpus)
        # A layer may be lost at the end of each GPU, and the main one keeps room for one that is brought.
        assert placement.spilled_bytes <= max(lacking, 0) + (len(gpus) + 3) * (GIB + batch * GIB // 20)


def test_a_spill_is_told_with_its_bytes_and_the_least_time() -> None:
    placement = place(decoder(16, GIB, 1), cards([10 * GIB + MIB]), batch=1)
    assert placement.spill is not None
    assert placement.spilled_bytes == placement.spill.cpu_bytes == placement.spill.moved_bytes_per_step
    assert placement.spilled_bytes == pytest.approx(7 * GIB, abs=10_000)
    assert placement.spill.seconds_per_step["PCIe 4.0 x16"] == pytest.approx(7 * GIB / 31.508e9, rel=1e-3)
    assert placement.notes[0] == "Each step brings 7.00 GiB to GPU 0: at least 0.48 s over PCIe 3.0 x16."


def test_a_batch_that_needs_a_spill_says_what_fits_without() -> None:
    placement = place(decoder(8, GIB, 1, cache_bytes=GIB // 8), cards([10 * GIB + MIB]), batch=4)
    assert placement.spilled_bytes
    assert placement.notes[-1] == "Without a spill the GPUs hold a batch of 2 at most, not 4."


def test_what_runs_once_for_a_prompt_is_spilled_before_what_runs_for_every_token() -> None:
    tower = [UnitCost(name=f"vision.{n}", weights={f"v{n}": GIB}, once=True) for n in range(3)]
    placement = place([*tower, *decoder(8, GIB, 1)], cards([10 * GIB + MIB]), batch=1)
    assert placement.spill is not None
    assert placement.spill.moved_bytes_per_step == 0
    assert placement.spill.moved_once_bytes == 2 * GIB
    assert placement.notes[0] == "Each prompt brings 2.00 GiB to GPU 0, and no step does."


def test_tied_weights_off_the_gpu_move_once_for_each_module_that_uses_them() -> None:
    costs = decoder(8, GIB, 4 * GIB, tied=True)
    placement = place(costs, cards([5 * GIB, 5 * GIB]), batch=1)
    devices = read(placement.device_map, costs)
    assert placement.spill is not None
    moved = sum(sum(cost.weights.values()) for cost, device in zip(costs, devices, strict=True) if device == "cpu")
    assert placement.spill.moved_bytes_per_step == moved


def test_where_the_cpu_lacks_room_the_rest_goes_to_disk_through_it() -> None:
    placement = place(decoder(16, GIB, 1), cards([10 * GIB + MIB]), batch=1, cpu_bytes=5 * GIB)
    assert placement.fits
    assert placement.spill is not None
    assert placement.spill.cpu_bytes == pytest.approx(3 * GIB, abs=10_000)
    assert placement.spill.disk_bytes == placement.spill.disk_moved_bytes_per_step == 4 * GIB
    assert placement.notes[0].endswith("over PCIe 3.0 x16, 4.00 GiB of it from disk.")


def test_where_the_disk_lacks_room_too_it_does_not_fit() -> None:
    placement = place(decoder(16, GIB, 1), cards([10 * GIB + MIB]), batch=1, cpu_bytes=5 * GIB, disk_bytes=2 * GIB)
    assert not placement.fits
    assert placement.notes[0] == "It does not fit with a batch of 1: the disk lacks 2.00 GiB."


def test_a_batch_that_no_spill_makes_room_for_gets_the_map_of_the_largest() -> None:
    placement = place(decoder(8, GIB, 1, work_bytes=GIB), cards([10 * GIB + MIB]), batch=50)
    assert not placement.fits
    assert placement.max_batch == 2
    assert placement.device_map == {"": 0}
    assert placement.notes[0].startswith("It does not fit with a batch of 50: GPU 0 lacks")


def test_without_a_gpu_the_model_is_on_the_cpu() -> None:
    placement = place(decoder(4, GIB, 1), [], batch=1, cpu_bytes=64 * GIB)
    assert placement.device_map == {"": "cpu"}
    assert placement.fits
    assert placement.notes == ()


def test_a_part_that_no_gpu_can_run_is_named() -> None:
    placement = place(decoder(4, 20 * GIB, 1), cards([10 * GIB, 12 * GIB]), batch=0)
    assert placement.device_map == {"": "cpu"}
    assert placement.notes == (
        "model.layers.0 takes 20.00 GiB to run, and no GPU has more than 12.00 GiB for it: the model runs on the CPU.",
    )


@pytest.mark.timeout(4)
def test_thousands_of_gpus_too_small_are_tried_in_seconds() -> None:
    costs = decoder(80, 2000, 6000)
    few, many = (place(costs, cards([1500] * count), batch=1) for count in (8, 4096))
    assert (many.fits, many.spilled_bytes) == (few.fits, few.spilled_bytes)
