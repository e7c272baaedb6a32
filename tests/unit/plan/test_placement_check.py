"""Device maps that people wrote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from tests.unit.plan.models import cards, decoder
from vramscope.analyzers.plan.placement import PlacementError, check_map, place
from vramscope.schema.architecture import Architecture, TensorSpec, Unit
from vramscope.schema.plan import MapFinding, UnitCost
from vramscope.schema.units import GIB


def tensor(name: str, size: int, storage: str | None = None, *, persistent: bool = True) -> TensorSpec:
    """A vector of bytes."""
    return TensorSpec(
        name=name,
        shape=(size,),
        dtype="uint8",
        size_bytes=size,
        storage=storage or name,
        buffer=not persistent,
        persistent=persistent,
    )


def architecture(*units: Unit) -> Architecture:
    """Of these units."""
    return Architecture(name="model", family=None, source="module", exact=True, units=units)


def costs_of(model: Architecture) -> list[UnitCost]:
    """Weights alone."""
    return [
        UnitCost(name=unit.name, weights={tensor.storage: tensor.size_bytes for tensor in unit.tensors})
        for unit in model.units
    ]


DOCUMENTED = architecture(
    Unit(name="block1", type_name="Block", tensors=(tensor("block1.weight", 10),)),
    *(Unit(name=f"block2.linear{n}", tensors=(tensor(f"block2.linear{n}.weight", 10),)) for n in (1, 2, 3)),
)

# A Llama of four layers: each has two tensors, the head is the embedding's.
TIED = architecture(
    Unit(name="model.embed_tokens", role="embedding", tensors=(tensor("model.embed_tokens.weight", 20),)),
    Unit(name="model.rotary_emb", role="rotary", tensors=(tensor("model.rotary_emb.inv_freq", 1, persistent=False),)),
    *(
        Unit(
            name=f"model.layers.{n}",
            type_name="LlamaDecoderLayer",
            role="layer",
            tensors=(tensor(f"model.layers.{n}.mlp.weight", 60), tensor(f"model.layers.{n}.self_attn.weight", 40)),
        )
        for n in range(4)
    ),
    Unit(name="model.norm", role="norm", tensors=(tensor("model.norm.weight", 2),)),
    Unit(name="lm_head", role="head", tensors=(tensor("lm_head.weight", 20, "model.embed_tokens.weight"),)),
)
GOOD = {
    "model.embed_tokens": 0,
    "model.rotary_emb": 0,
    "model.layers.0": 0,
    "model.layers.1": 0,
    "model.layers.2": 1,
    "model.layers.3": 1,
    "model.norm": 1,
    "lm_head": 0,
}


def check(
    device_map: Mapping[str, object], model: Architecture = TIED, free: Sequence[int] = (1000, 1000), **options: object
) -> list[MapFinding]:
    """What is found with two GPUs and a batch of 1."""
    return list(check_map(device_map, model, costs_of(model), cards(free), batch=1, **options))  # type: ignore[arg-type]


def told(findings: Sequence[MapFinding]) -> list[tuple[str, str]]:
    """Ids and severities."""
    return [(finding.id, finding.severity) for finding in findings]


def test_the_documented_incomplete_map_is_refused_by_the_name_of_what_it_misses() -> None:
    (finding,) = check({"block1": 0, "block2.linear1": 1, "block2.linear2": 1}, DOCUMENTED)
    assert (finding.id, finding.severity) == ("uncovered", "error")
    assert finding.sentence == "The map gives no device to block2.linear3.weight."
    assert finding.names == ("block2.linear3.weight",)


@pytest.mark.parametrize(
    "device_map",
    [
        {"block1": 0, "block2": 1},
        {"": 0},
        {"block1": 0, "block2.linear1": 1, "block2.linear2": 1, "block2.linear3": 1},
        {"block1": "cuda:0", "block2": "cuda:1"},
        {"block1.weight": 0, "block2": 1},
    ],
)
def test_a_good_map_has_no_findings(device_map: dict[str, object]) -> None:
    assert check(device_map, DOCUMENTED) == []


def test_a_good_map_of_tied_weights_has_none_either() -> None:
    assert check(GOOD) == []


def test_a_name_that_begins_alike_is_not_inside() -> None:
    model = architecture(*(Unit(name=name, tensors=(tensor(f"{name}.weight", 1),)) for name in ("layer.1", "layer.10")))
    (finding,) = check({"layer.1": 0}, model)
    assert finding.names == ("layer.10.weight",)


def test_a_buffer_without_a_device_is_a_warning() -> None:
    (finding,) = check({key: device for key, device in GOOD.items() if key != "model.rotary_emb"})
    assert (finding.id, finding.severity) == ("uncovered", "warning")
    assert "model.rotary_emb.inv_freq" in finding.sentence


def test_a_key_that_the_model_does_not_have_is_named() -> None:
    (finding,) = check({**GOOD, "model.layer.0": 1})
    assert (finding.id, finding.sentence) == ("unknown_key", "The model has no weights under model.layer.0.")


@pytest.mark.parametrize("device", ["cuda", "gpu", -1, None, 1.5, True, [0]])
def test_a_device_that_is_none_is_refused(device: object) -> None:
    found = check({**GOOD, "lm_head": device})
    assert ("bad_device", "error") in told(found)
    assert ("uncovered", "error") in told(found) or "lm_head" in found[0].names


def test_a_gpu_that_is_not_there_is_named() -> None:
    found = check({"block1": 0, "block2": 7}, DOCUMENTED)
    assert found[0].sentence == "'block2' is on GPU 7, which is not there (there: 0, 1)."


def test_a_split_block_is_an_error() -> None:
    found = check({**GOOD, "model.layers.1.mlp": 1})
    assert ("split_block", "error") in told(found)
    assert found[0].sentence == (
        "model.layers.1 (LlamaDecoderLayer) is split over GPU 0 and GPU 1, and must be on one device."
    )


def test_tied_weights_apart_are_an_error() -> None:
    (finding,) = check({**GOOD, "lm_head": 1})
    assert (finding.id, finding.severity) == ("tied_apart", "error")
    assert finding.sentence.startswith(
        "model.embed_tokens.weight, lm_head.weight share one weight and are on GPU 0 and"
    )


def test_going_back_and_forth_is_a_warning_that_names_where() -> None:
    (finding,) = check({**GOOD, "model.layers.0": 1})
    assert (finding.id, finding.severity, finding.names) == ("jumps", "warning", ("model.layers.1", "model.layers.2"))


def test_more_than_a_gpu_has_free_is_an_error_with_the_bytes() -> None:
    (finding,) = check(GOOD, free=(100, 1000))
    assert (finding.id, finding.device) == ("over_capacity", 0)
    assert finding.sentence == "GPU 0 would hold 221 bytes with a batch of 1, and has 100 bytes free."


def test_the_batch_counts() -> None:
    costs = decoder(4, GIB, GIB, cache_bytes=GIB)
    model = architecture(
        *(
            Unit(name=cost.name, tensors=tuple(tensor(f"{cost.name}.weight", size) for size in cost.weights.values()))
            for cost in costs
        )
    )
    for batch, wrong in ((1, False), (5, True)):
        found = check_map({"": 0}, model, costs, cards([12 * GIB]), batch=batch)
        assert bool(found) == wrong


def test_more_weights_than_max_memory_are_an_error() -> None:
    (finding,) = check(GOOD, max_memory={0: 200, 1: 500})
    assert (finding.id, finding.device) == ("over_weights_limit", 0)


def test_disk_needs_a_folder() -> None:
    device_map = {**GOOD, "model.layers.0": "disk"}
    found = check(device_map)
    assert told(found) == [("no_offload_folder", "error"), ("spilled", "warning")]
    assert found[0].sentence == "model.layers.0 on disk: loading needs an offload_folder for it."
    assert told(check(device_map, offload_folder=True)) == [("spilled", "warning")]


def test_what_is_spilled_is_told_with_what_it_moves() -> None:
    (finding,) = check({**GOOD, "model.layers.0": "cpu"})
    assert finding.sentence == "model.layers.0 off the GPUs: each step brings 100 bytes to GPU 0."


def test_what_is_spilled_runs_on_the_first_gpu_and_is_a_jump_there() -> None:
    found = check({**GOOD, "model.layers.3": "cpu"})
    assert told(found) == [("jumps", "warning"), ("spilled", "warning")]
    assert found[0].names == ("model.layers.3", "model.norm")


def test_costs_that_lack_a_unit_are_refused() -> None:
    with pytest.raises(PlacementError, match=r"the costs have no lm_head"):
        check_map(GOOD, TIED, costs_of(TIED)[:-1], cards([1000, 1000]), batch=1)


def test_the_planner_s_own_maps_pass() -> None:
    costs = costs_of(TIED)
    for free in ([300, 300], [1000, 200], [150, 150, 160, 120], [250, 130]):
        gpus = cards(free)
        placement = place(costs, gpus, batch=1)
        assert placement.fits
        found = check_map(placement.device_map, TIED, costs, gpus, batch=1, offload_folder=True)
        assert not [finding for finding in found if finding.severity == "error"]
