"""Norms and rotary embeddings beside what is heavy."""

from __future__ import annotations

from tests.placements import judge, read
from tests.unit.plan.models import cards, decoder
from vramscope.analyzers.plan.placement import place
from vramscope.schema.plan import UnitCost
from vramscope.schema.units import GIB


def test_what_makes_the_tightest_gpu_tighter_by_more_than_some_hundred_bytes_goes_elsewhere() -> None:
    costs = decoder(8, GIB, GIB, tied=True)
    placement = place(costs, cards([20 * GIB] * 2), batch=1)
    held = {load.device: load.weights_bytes for load in placement.loads}
    # The embedding, its head and four layers. The rotation's 256 bytes stay with them, the norm's 8,192 do not.
    assert max(held.values()) == 5 * GIB + 256
    assert min(held.values()) == 4 * GIB + 8192


def test_it_stays_beside_its_layers_where_that_costs_nothing() -> None:
    costs = decoder(8, GIB, GIB)
    placement = place(costs, cards([20 * GIB] * 2), batch=1)
    assert placement.crossings == 1
    assert placement.device_map["model.rotary_emb"] == placement.device_map["model.layers.0"]


def test_a_norm_stays_with_the_layer_before_or_the_head_after_it() -> None:
    for layers in range(3, 12):
        costs = decoder(layers, GIB, GIB)
        for count in (2, 3, 4):
            devices = read(place(costs, cards([20 * GIB] * count), batch=1).device_map, costs)
            assert devices[-2] in (devices[-3], devices[-1])


def test_where_a_gpu_has_no_byte_left_the_units_still_fit() -> None:
    costs = decoder(4, GIB, GIB)
    whole = 6 * GIB + 256 + 8192
    placement = place(costs, cards([whole]), batch=1)
    assert placement.device_map == {"": 0}
    tight = cards([3 * GIB + 256, 3 * GIB + 8192])
    placement = place(costs, tight, batch=1)
    assert placement.fits
    assert judge(read(placement.device_map, costs), costs, tight).fits


def test_a_tensor_of_the_model_itself_is_on_the_first_gpu_where_accelerate_puts_it() -> None:
    costs = [*decoder(8, GIB, GIB), UnitCost(name="final_logits_bias", weights={"final_logits_bias": 100_000})]
    placement = place(costs, cards([20 * GIB] * 2), batch=1)
    assert placement.device_map["lm_head"] == 1
    assert placement.device_map["final_logits_bias"] == 0


def test_of_a_model_with_a_tensor_of_its_own_what_runs_beside_it_is_on_the_first_gpu_too() -> None:
    own = UnitCost(name="query_tokens", weights={"query_tokens": 50_000})
    layers = [UnitCost(name=f"layers.{number}", weights={f"layers.{number}": GIB // 20}) for number in range(60)]
    layers[0] = UnitCost(name="patches", weights={"patches": GIB // 20 + GIB // 200})
    layers[-1] = UnitCost(name="head", weights={"head": GIB // 20 - GIB // 200})
    gpus = cards([4 * GIB, 2 * GIB + GIB // 100])
    # Without it the order begins on the other GPU, which is a little less tight.
    free = place(layers, gpus, batch=1)
    assert free.device_map["patches"] == 1
    costs = [own, *layers]
    placement = place(costs, gpus, batch=1)
    assert (placement.device_map["query_tokens"], placement.device_map["patches"], placement.crossings) == (0, 0, 1)
    assert free.tightest is not None
    assert placement.tightest is not None
    assert free.tightest < placement.tightest < 1.05 * free.tightest


def test_one_gpu_more_is_used_where_that_spares_the_tightest_a_norm() -> None:
    costs = decoder(10, GIB, 0)
    placement = place(costs, cards([int(5.5 * GIB), int(5.5 * GIB), int(1.2 * GIB)]), batch=1)
    held = {load.device: load.weights_bytes for load in placement.loads}
    assert max(held.values()) - 5 * GIB in (0, 256)
    assert len(held) == 3
