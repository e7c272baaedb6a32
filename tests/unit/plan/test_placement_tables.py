"""Cases that users' documents show."""

from __future__ import annotations

import dataclasses

import pytest

from tests.placements import judge, read, tied_together
from tests.unit.plan.models import cards
from vramscope.analyzers.plan.architecture import read_architecture
from vramscope.analyzers.plan.placement import check_map, marked, place
from vramscope.schema.architecture import Architecture
from vramscope.schema.plan import Device, UnitCost
from vramscope.schema.units import GIB


def costs_of(model: Architecture, factor: float = 1.0) -> list[UnitCost]:
    """Weights alone, in a dtype of another size by ``factor``."""
    costs = [
        UnitCost(name=unit.name, weights={tensor.storage: int(tensor.size_bytes * factor) for tensor in unit.tensors})
        for unit in model.units
    ]
    return list(marked(costs, model))


def untied(model: Architecture) -> Architecture:
    """With a storage for each tensor."""
    units = tuple(
        dataclasses.replace(
            unit, tensors=tuple(dataclasses.replace(tensor, storage=tensor.name) for tensor in unit.tensors)
        )
        for unit in model.units
    )
    return dataclasses.replace(model, units=units, tied=())


GPT2_XL: dict[str, Device] = {
    "transformer.wte": 0,
    "transformer.wpe": 0,
    **{f"transformer.h.{number}": 0 for number in range(22)},
    **{f"transformer.h.{number}": 1 for number in range(22, 48)},
    "transformer.ln_f": 1,
    "lm_head": 1,
}


def test_gpt2_xl_over_two_gpus_is_split_in_one_place_and_more_evenly_than_documented() -> None:
    model = untied(read_architecture("gpt2-xl"))
    costs, gpus = costs_of(model), cards([24 * GIB] * 2)
    assert check_map(GPT2_XL, model, costs, gpus, batch=1) == ()
    documented = judge(read(GPT2_XL, costs), costs, gpus)
    placement = place(costs, gpus, batch=1)
    verdict = judge(read(placement.device_map, costs), costs, gpus)
    assert verdict.crossings == documented.crossings == 1
    assert max(documented.used.values()) > 1.07 * max(verdict.used.values())
    assert placement.device_map["transformer.wte"] != placement.device_map["lm_head"]


def test_the_documented_map_of_gpt2_xl_tears_its_tied_weights_apart() -> None:
    model = read_architecture("gpt2-xl")
    found = check_map(GPT2_XL, model, costs_of(model), cards([24 * GIB] * 2), batch=1)
    assert [finding.id for finding in found] == ["tied_apart"]
    costs = costs_of(model)
    placement = place(costs, cards([24 * GIB] * 2), batch=1)
    assert tied_together(read(placement.device_map, costs), costs)


def test_bloom_over_eight_gpus_leaves_room_for_generation_on_gpu_0() -> None:
    costs = costs_of(read_architecture("bloom-176b"))
    limits: dict[Device, int] = {0: 30 * GIB, **dict.fromkeys(range(1, 8), 46 * GIB)}
    placement = place(costs, cards([80 * GIB] * 8), batch=1, max_memory=limits)
    assert placement.fits
    assert not placement.spilled_bytes
    weights = {load.device: load.weights_bytes for load in placement.loads}
    assert weights[0] <= 30 * GIB
    assert max(weights.values()) <= 46 * GIB
    low = place(costs, cards([80 * GIB] * 8), batch=1, strategy="balanced_low_0")
    assert [load.device for load in low.loads] == list(range(1, 8))


@pytest.mark.parametrize("strategy", ["optimal", "auto", "balanced_low_0"])
def test_chatglm_runs_beside_another_program_with_13_gb_of_gpu_0(strategy: str) -> None:
    costs = costs_of(read_architecture("chatglm-6b"))
    gpus = cards([3 * GIB, 16 * GIB])
    placement = place(costs, gpus, batch=1, strategy=strategy)  # type: ignore[arg-type]
    verdict = judge(read(placement.device_map, costs), costs, gpus)
    assert placement.fits
    assert verdict.fits
    assert not verdict.off_gpu_bytes
    assert verdict.used.get(0, 0) <= 3 * GIB


BLIP2: dict[str, Device] = {
    "query_tokens": "cpu",
    "vision_model": "cpu",
    "qformer": "cpu",
    "language_projection": 0,
    "language_model": 0,
}


def test_blip_2_with_its_language_model_alone_on_the_gpu() -> None:
    model = read_architecture("blip2-opt-2.7b")
    costs = costs_of(model, 0.5)
    found = check_map(BLIP2, model, costs, cards([8 * GIB]), batch=1)
    assert [finding.id for finding in found] == ["spilled"]
    # A GPU that holds the language model and a bit of the rest: the vision tower and the Q-Former go, no layer does.
    language = sum(sum(cost.weights.values()) for cost in costs if cost.name.startswith("language_model"))
    placement = place(costs, cards([language]), batch=1)
    devices = read(placement.device_map, costs)
    assert placement.fits
    assert placement.spill is not None
    spilled = [cost for cost, device in zip(costs, devices, strict=True) if device == "cpu"]
    assert sum(not cost.once for cost in spilled) <= 4
    whole = place(costs, cards([int(1.1 * language)]), batch=1)
    assert whole.spill is not None
    assert whole.spill.moved_bytes_per_step == 0
    assert whole.spill.moved_once_bytes > 0


@pytest.mark.parametrize("name", ["Kimi-K2", "DeepSeek-V3"])
def test_a_mixture_of_a_trillion_weights_is_placed_on_64_gpus(name: str) -> None:
    costs = costs_of(read_architecture(name))
    gpus = cards([80 * GIB] * 64)
    placement = place(costs, gpus, batch=1)
    verdict = judge(read(placement.device_map, costs), costs, gpus)
    assert placement.fits
    assert verdict.fits
    assert placement.crossings == len(placement.loads) - 1
