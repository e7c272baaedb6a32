"""What single units take, by sums done by hand, and all of them together against the estimate."""

from __future__ import annotations

from dataclasses import replace

import pytest

from vramscope.analyzers.plan.architecture import read_architecture
from vramscope.analyzers.plan.estimate import estimate, unit_costs
from vramscope.schema.plan import Training, UnitCost, Workload

TOKENS = 1024


def cost_of(name: str, unit: str, workload: Workload) -> UnitCost:
    found = {cost.name: cost for cost in unit_costs(read_architecture(name), workload)}
    return found[unit]


def test_what_a_block_of_gpt_2_keeps_for_backward() -> None:
    cost = cost_of("gpt2", "transformer.h.3", Workload(tokens=TOKENS, dtype="float32", training=Training()))
    hidden, heads = 768, 12
    # Both norms' inputs and results, queries with keys and values, the cache's copies of these two, attention's result.
    attention = 2 + 3 + 2 + 1 + 2
    # Of GELU written out: its input, half of it, the tangent, one more than that; and the product.
    feed_forward = 5 * 4
    masks, statistics = 2 * hidden, 2 * 2 * 4
    token = 4 * hidden * (attention + feed_forward) + masks + statistics + heads * 4
    assert cost.kept_per_sample_bytes == TOKENS * token


def test_what_a_block_of_llama_keeps_for_backward() -> None:
    cost = cost_of("Llama-2-7b", "model.layers.3", Workload(tokens=TOKENS, dtype="bfloat16", training=Training()))
    hidden, inner, heads = 4096, 11008, 32
    # In float32 what comes in and its root, in bfloat16 the quotient and the result.
    norm = 4 * hidden + 4 + 2 * hidden + 2 * hidden
    attention = 2 * 4 * hidden + 4 * heads
    feed_forward = 2 * 4 * inner
    assert cost.kept_per_sample_bytes == TOKENS * (2 * norm + attention + feed_forward)
    assert cost.output_per_sample_bytes == TOKENS * 2 * hidden


def test_a_checkpointed_block_keeps_what_comes_in() -> None:
    training = Training(checkpointing=True)
    cost = cost_of("Llama-2-7b", "model.layers.3", Workload(tokens=TOKENS, dtype="bfloat16", training=training))
    assert cost.kept_per_sample_bytes == TOKENS * 2 * 4096
    # All else is there while it is computed again.
    assert cost.working_per_sample_bytes > TOKENS * 2 * 4 * 11008


def test_gradients_and_states_are_three_times_the_weights_and_a_tied_one_has_them_once() -> None:
    costs = {cost.name: cost for cost in unit_costs(read_architecture("gpt2"), Workload(training=Training()))}
    block = costs["transformer.h.0"]
    assert block.kept_bytes == 3 * sum(block.weights.values())
    assert costs["transformer.wte"].kept_bytes == 3 * 4 * 50257 * 768
    assert costs["lm_head"].kept_bytes == 0
    assert costs["lm_head"].weights == costs["transformer.wte"].weights


def test_in_generation_a_block_keeps_its_part_of_the_cache() -> None:
    cost = cost_of("Llama-3.1-8B", "model.layers.3", Workload(tokens=TOKENS, dtype="bfloat16"))
    assert cost.kept_per_sample_bytes == 2 * 8 * 128 * TOKENS * 2
    assert cost.kept_bytes == 0


def test_the_head_works_on_one_token_unless_all_logits_are_wanted() -> None:
    workload = Workload(tokens=TOKENS, dtype="bfloat16")
    last = cost_of("Llama-3.1-8B", "lm_head", workload)
    whole = cost_of("Llama-3.1-8B", "lm_head", replace(workload, all_logits=True))
    assert last.output_per_sample_bytes == 128256 * 2
    assert whole.output_per_sample_bytes == TOKENS * 128256 * 2


@pytest.mark.parametrize(
    "name", ["gpt2", "Llama-2-7b", "Mistral-7B-v0.1", "bert-base-cased", "Mixtral-8x7B", "opt-1.3b"]
)
@pytest.mark.parametrize(
    "training", [None, Training(optimizer="sgd"), Training(optimizer="momentum", checkpointing=True)]
)
def test_all_units_on_one_device_come_to_the_estimate(name: str, training: Training | None) -> None:
    workload = Workload(batch=16, tokens=TOKENS // 2, training=training)
    architecture = read_architecture(name)
    costs = unit_costs(architecture, workload)
    weights = {storage: size for cost in costs for storage, size in cost.weights.items()}
    kept = sum(cost.kept_bytes + 16 * cost.kept_per_sample_bytes for cost in costs)
    working = max(cost.working_bytes + 16 * cost.working_per_sample_bytes for cost in costs)
    together = sum(weights.values()) + kept + working
    expected = estimate(architecture, workload).total_bytes
    # Gradients are counted as if all were there when the most is kept.
    gradients = sum(cost.kept_bytes for cost in costs)
    assert 0.97 * expected <= together <= 1.03 * expected + gradients


def test_a_trillion_parameters_are_done_at_once() -> None:
    """Blocks that are alike are played once: the count of tapes, not the clock, is what holds."""
    architecture = read_architecture("DeepSeek-V3")
    costs = unit_costs(architecture, Workload(tokens=4096, dtype="bfloat16"))
    assert len(costs) == len(architecture.units)
    assert len({(cost.working_bytes, cost.kept_per_sample_bytes) for cost in costs}) < 12
