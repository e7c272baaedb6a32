"""What generation takes: caches by the published shapes of models, and a whole pass beside the largest of its units."""

from __future__ import annotations

import pytest

from tests.unit.plan.test_estimate_families import FAMILIES
from vramscope.analyzers.plan.architecture import read_architecture
from vramscope.analyzers.plan.estimate import estimate, unit_costs
from vramscope.analyzers.plan.estimate.traits import traits_of
from vramscope.schema.plan import Workload
from vramscope.schema.units import MIB

TOKENS = 4096

# Layers x what each keeps of a token x bytes, by the configurations that the authors publish.
CACHES = {
    "Meta-Llama-3-70B": 80 * 2 * 8 * 128 * 2,
    "Llama-3.1-405B": 126 * 2 * 8 * 128 * 2,
    "Qwen2.5-72B": 80 * 2 * 8 * 128 * 2,
    "Mixtral-8x7B": 32 * 2 * 8 * 128 * 2,
    "falcon-7b": 32 * 2 * 1 * 64 * 2,
    "chatglm-6b": 28 * 2 * 32 * 128 * 2,
    "chatglm2-6b": 28 * 2 * 2 * 128 * 2,
    "chatglm3-6b": 28 * 2 * 2 * 128 * 2,
    "DeepSeek-V3": 61 * (512 + 64) * 2,
    "DeepSeek-V2-Lite": 27 * (512 + 64) * 2,
    "llava-1.5-7b": 32 * 2 * 32 * 128 * 2,
}


@pytest.mark.parametrize("name", sorted(CACHES))
def test_a_cache_is_what_the_published_shape_comes_to(name: str) -> None:
    found = estimate(read_architecture(name), Workload(tokens=TOKENS))
    assert found.kv_cache_bytes == CACHES[name] * TOKENS


@pytest.mark.parametrize("name", [FAMILIES[family] for family in sorted(FAMILIES)])
def test_beside_weights_and_cache_a_pass_takes_what_its_largest_unit_does(name: str) -> None:
    architecture = read_architecture(name)
    if any(attention.window for unit in architecture.units for attention in unit.attention):
        pytest.skip("a prompt's keys stay whole where a window is kept of them")
    if traits_of(architecture).biased_scores:
        pytest.skip("positions' part of the scores is made once, and stays for all blocks")
    workload = Workload(tokens=TOKENS)
    largest = max(cost.working_bytes + cost.working_per_sample_bytes for cost in unit_costs(architecture, workload))
    found = estimate(architecture, workload).activations_bytes
    # Beside them what waits for later units: an encoder's result, or words.
    waiting = 4 * TOKENS * (architecture.hidden_size or 0) * 4
    assert found <= 1.1 * largest + waiting + 64 * MIB


def test_packed_experts_compute_what_whole_ones_do() -> None:
    """2,880 wide in and out, 4 of them to a token: gate and up together are 45 MiB of 1,024 tokens, and not GiB."""
    costs = unit_costs(read_architecture("gpt-oss-20b"), Workload(tokens=1024))
    block = next(cost for cost in costs if cost.name == "model.layers.0")
    gathered, gate_up = 4 * 1024 * 2880 * 2, 4 * 1024 * 5760 * 2
    scores = 64 * 1024 * 1024 * 2
    assert gathered + gate_up <= block.working_per_sample_bytes <= 8 * scores


@pytest.mark.parametrize("name", ["mpt-7b", "gpt-neo-1.3b", "deberta-v3-large", "bloom-7b1", "gpt-oss-20b"])
def test_families_without_a_kernel_hold_their_scores(name: str) -> None:
    """transformers 5 has no scaled_dot_product_attention for them: scores, and they again in float32, are there."""
    architecture = read_architecture(name)
    block = next(unit for unit in architecture.units if unit.attention)
    heads = block.attention[0].heads
    cost = next(cost for cost in unit_costs(architecture, Workload(tokens=TOKENS)) if cost.name == block.name)
    assert cost.working_per_sample_bytes >= heads * TOKENS**2 * (2 + 4)
