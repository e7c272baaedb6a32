"""Units whose output is added to that of the unit before them: both on one device."""

from __future__ import annotations

import pytest

from tests.placements import read
from tests.unit.plan.models import cards
from vramscope.analyzers.plan.architecture import read_architecture
from vramscope.analyzers.plan.estimate import unit_costs
from vramscope.analyzers.plan.placement import check_map, place
from vramscope.schema.plan import Device, Strategy, UnitCost, Workload
from vramscope.schema.units import GIB


def embedded(positions_bytes: int, *, joined: bool, tied: bool = False) -> list[UnitCost]:
    head = {"words": 3 * GIB} if tied else {"head": 2 * GIB}
    return [
        UnitCost(name="words", weights={"words": 3 * GIB}),
        UnitCost(name="positions", weights={"positions": positions_bytes}, joined=joined),
        *(UnitCost(name=f"layers.{number}", weights={f"layers.{number}": 2 * GIB}) for number in range(6)),
        UnitCost(name="head", weights=head),
    ]


@pytest.mark.parametrize("strategy", ["optimal", "balanced", "sequential"])
def test_no_cut_is_made_before_it_though_that_one_were_the_best(strategy: Strategy) -> None:
    gpus = cards([int(3.2 * GIB), int(18.5 * GIB)])
    free = place(embedded(3 * GIB, joined=False), gpus, batch=1, strategy=strategy)
    assert (free.device_map["words"], free.device_map["positions"]) == (0, 1)
    placement = place(embedded(3 * GIB, joined=True), gpus, batch=1, strategy=strategy)
    assert placement.fits
    devices = read(placement.device_map, embedded(3 * GIB, joined=True))
    assert devices[0] == devices[1]


@pytest.mark.parametrize("positions_bytes", [0, 1000, GIB])
def test_it_goes_with_a_tied_embedding_wherever_that_is(positions_bytes: int) -> None:
    costs = embedded(positions_bytes, joined=True, tied=True)
    for free in ([12 * GIB, 12 * GIB], [9 * GIB, 16 * GIB], [16 * GIB, 9 * GIB], [6 * GIB] * 4):
        devices = read(place(costs, cards(free), batch=1).device_map, costs)
        assert devices[0] == devices[1] == devices[-1]
        assert len(set(devices)) > 1


@pytest.mark.parametrize("name", ["gpt-neo-1.3b", "whisper-tiny"])
def test_what_the_architecture_says_of_it_reaches_the_placement(name: str) -> None:
    architecture = read_architecture(name)
    costs = unit_costs(architecture, Workload())
    at = [place for place, unit in enumerate(architecture.units) if unit.joined]
    assert at
    assert [place for place, cost in enumerate(costs) if cost.joined] == at


def test_a_map_that_parts_them_is_refused_unless_both_run_on_one_device() -> None:
    architecture = read_architecture("gpt-neo-1.3b")
    costs = unit_costs(architecture, Workload())
    gpus = cards([20 * GIB, 20 * GIB])

    def found(device: Device) -> list[str]:
        device_map = {"": 0, "transformer.wpe": device}
        return [each.sentence for each in check_map(device_map, architecture, costs, gpus, batch=1)]

    assert (
        "transformer.wpe gives what is added to the output of transformer.wte, and they are on GPU 0 and GPU 1: they "
        "must be together."
    ) in found(1)
    # What is off the GPUs runs on the first of them.
    assert not any("added to the output" in sentence for sentence in found("cpu"))
