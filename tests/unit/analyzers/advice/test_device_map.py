"""A map by a plan where the model is known, bounds by device where the machine is, and neither for a training."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from vramscope.analyzers.incident import explain_message
from vramscope.analyzers.plan.architecture.from_config import derive
from vramscope.schema.oom import Advice, Circumstances, OomMessage
from vramscope.schema.plan import Gpu
from vramscope.schema.units import GIB, MIB

LLAMA_7B: dict[str, Any] = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "hidden_size": 4096,
    "intermediate_size": 11008,
    "num_hidden_layers": 32,
    "num_attention_heads": 32,
    "vocab_size": 32000,
    "max_position_embeddings": 2048,
    "torch_dtype": "float16",
}
MESSAGE = OomMessage(
    device=0,
    requested_bytes=86 * MIB,
    total_bytes=12 * GIB,
    free_bytes=20 * MIB,
    allocated_bytes=11 * GIB + 500 * MIB,
    reserved_bytes=11 * GIB + 510 * MIB,
    process_in_use_bytes=12 * GIB - 20 * MIB,
)
KNOWN = Circumstances(training=False, architecture=derive(LLAMA_7B, "config.json", name="llama"))


def gpu(index: int, capacity: int, free: int | None = None) -> Gpu:
    return Gpu(index=index, capacity_bytes=capacity, free_bytes=capacity if free is None else free)


def advised(circumstances: Circumstances, message: OomMessage = MESSAGE) -> Advice | None:
    incident = explain_message(message, circumstances=circumstances)
    assert incident.causes[0].id == "capacity"
    return next((advice for advice in incident.advice if advice.id == "device_map"), None)


def test_a_known_model_is_divided_by_what_is_free_on_each_gpu() -> None:
    two = replace(KNOWN, gpus=(gpu(0, 12 * GIB), gpu(1, 12 * GIB, 7 * GIB)))
    advice = advised(two)
    assert advice is not None
    placed = advice.change["device_map"]
    layers = [placed[f"model.layers.{index}"] for index in range(32)]
    assert set(placed.values()) == {0, 1}
    assert layers.count(0) > layers.count(1) > 0
    assert "GPU 1" in advice.expected


def test_one_gpu_gets_what_the_host_must_hold() -> None:
    advice = advised(KNOWN)
    assert advice is not None
    assert set(advice.change["device_map"].values()) == {0, "cpu"}
    assert "on the host" in advice.expected
    assert "copied" in advice.cost


def test_bounds_are_for_every_gpu_where_the_model_is_not_known() -> None:
    advice = advised(Circumstances(training=False, gpus=(gpu(0, 12 * GIB), gpu(1, 24 * GIB, 10 * GIB))))
    assert advice is not None
    assert '{0: "10GiB", 1: "8GiB", "cpu"' in advice.change["code"]


@pytest.mark.parametrize(
    "circumstances",
    [
        replace(KNOWN, training=True),
        replace(KNOWN, training=True, gpus=(gpu(0, 12 * GIB), gpu(1, 12 * GIB))),
    ],
)
def test_a_training_is_not_spread(circumstances: Circumstances) -> None:
    assert advised(circumstances) is None


def test_a_model_that_fits_gets_no_map() -> None:
    small = derive({**LLAMA_7B, "num_hidden_layers": 2}, "config.json", name="small")
    advice = advised(replace(KNOWN, architecture=small))
    assert advice is not None
    assert "device_map" not in advice.change
