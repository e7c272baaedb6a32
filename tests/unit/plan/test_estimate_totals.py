"""Estimates and batch models: what must hold between them whatever the model."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.plan.loops import LOOPS, architecture_of, read_loops
from vramscope.analyzers.plan.architecture import read_architecture
from vramscope.analyzers.plan.estimate import (
    UnknownDtype,
    UnknownOptimizer,
    UnusableWorkload,
    batch_model,
    estimate,
)
from vramscope.schema.architecture import Architecture
from vramscope.schema.plan import Training, Workload
from vramscope.schema.units import GIB, MIB

NAMES = ["gpt2", "bert-base-cased", "Llama-2-7b", "Mixtral-8x7B", "flan-t5-large"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("training", [None, Training(), Training(checkpointing=True), Training(optimizer="sgd")])
def test_the_parts_make_up_the_total(name: str, training: Training | None) -> None:
    found = estimate(read_architecture(name), Workload(batch=2, tokens=512, training=training), context_bytes=300 * MIB)
    parts = (
        found.weights_bytes,
        found.gradients_bytes,
        found.optimizer_bytes,
        found.activations_bytes,
        found.kv_cache_bytes,
        found.context_bytes,
    )
    assert all(part >= 0 for part in parts)
    assert sum(parts) == found.total_bytes
    assert found.reserved_bytes is not None
    assert found.reserved_bytes >= found.total_bytes - 300 * MIB
    assert found.method == "formula"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("training", [None, Training(optimizer="sgd"), Training()])
@pytest.mark.parametrize("batch", [4, 7, 16, 40])
def test_a_batch_model_agrees_with_the_estimates_of_its_batches(
    name: str, training: Training | None, batch: int
) -> None:
    architecture = read_architecture(name)
    workload = Workload(batch=8, tokens=256, training=training)
    model = batch_model(architecture, workload)
    expected = estimate(architecture, replace(workload, batch=batch)).total_bytes
    # A batch of half the size is where the steps of what sums take (`ops.staged_bytes`) are seen.
    assert model.peak_bytes(batch) == pytest.approx(expected, rel=0.04)


def test_the_largest_batch_is_the_last_that_fits() -> None:
    architecture, workload = read_architecture("gpt2"), Workload(batch=4, tokens=512, training=Training())
    largest = batch_model(architecture, workload).largest_batch(24 * GIB)
    assert largest is not None
    assert largest > 4
    fits = estimate(architecture, replace(workload, batch=int(largest * 0.97)))
    beyond = estimate(architecture, replace(workload, batch=int(largest * 1.03) + 1))
    assert fits.total_bytes <= 24 * GIB < beyond.total_bytes


def gpt2() -> Architecture:
    return read_architecture("gpt2")


def test_checkpointing_lora_and_smaller_states_take_less() -> None:
    plain = Workload(batch=8, tokens=1024, dtype="float32", training=Training())
    total = estimate(gpt2(), plain).total_bytes
    for training in (
        Training(checkpointing=True),
        Training(optimizer="adamw_8bit"),
        Training(optimizer="adafactor"),
        Training(precision="amp"),
        Training(lora_rank=8),
    ):
        assert estimate(gpt2(), replace(plain, training=training)).total_bytes < total, training


def test_attention_written_out_grows_with_the_square_of_the_length() -> None:
    def activations(attention: str, tokens: int) -> int:
        workload = Workload(tokens=tokens, dtype="float32", training=Training(optimizer="sgd"))
        return estimate(gpt2(), replace(workload, attention=attention)).activations_bytes  # type: ignore[arg-type]

    assert activations("eager", 1024) / activations("eager", 512) > 2.5
    assert activations("sdpa", 1024) / activations("sdpa", 512) < 2.1


def test_a_kv_cache_is_two_numbers_a_head_and_token_and_grouped_heads_share_them() -> None:
    whole = estimate(read_architecture("Llama-2-7b"), Workload(batch=3, tokens=1000, dtype="float16"))
    assert whole.kv_cache_bytes == 2 * 32 * 32 * 128 * 1000 * 3 * 2
    grouped = estimate(read_architecture("Llama-3.1-8B"), Workload(batch=3, tokens=1000, dtype="float16"))
    assert grouped.kv_cache_bytes == 2 * 32 * 8 * 128 * 1000 * 3 * 2
    halved = estimate(
        read_architecture("Llama-3.1-8B"), Workload(batch=3, tokens=1000, dtype="float16", kv_dtype="fp8")
    )
    assert halved.kv_cache_bytes * 2 == grouped.kv_cache_bytes


def test_a_windows_cache_ends_with_it() -> None:
    architecture = read_architecture("Mistral-7B-v0.1")
    windows = {attention.window for unit in architecture.units for attention in unit.attention}
    assert windows == {4096}
    at, beyond = (
        estimate(architecture, Workload(tokens=tokens, dtype="bfloat16")).kv_cache_bytes for tokens in (4096, 16384)
    )
    assert at == beyond


def test_latent_attention_keeps_what_is_compressed() -> None:
    architecture = read_architecture("DeepSeek-V3")
    found = estimate(architecture, Workload(tokens=1000, dtype="bfloat16"))
    assert found.kv_cache_bytes == 61 * (512 + 64) * 1000 * 2


def test_a_training_in_float32_or_autocast_has_float32_weights_whatever_is_stored() -> None:
    architecture = read_architecture("Llama-2-7b")
    assert architecture.dtype == "float16"
    for precision, each in (("float32", 4), ("amp", 4), ("pure", 2), ("master", 2)):
        found = estimate(architecture, Workload(tokens=64, training=Training(precision=precision)))
        assert found.weights_bytes == pytest.approx(each * architecture.parameters, rel=0.001), precision
    adapted = estimate(architecture, Workload(tokens=64, training=Training(lora_rank=8)))
    assert adapted.weights_bytes == pytest.approx(2 * architecture.parameters, rel=0.02)


def test_ranks_share_what_their_stage_says() -> None:
    """DeepSpeed's sums: 16 bytes a parameter, of which stage 1 shares 12, stage 2 14 and stage 3 all."""
    base = Workload(
        batch=1, tokens=128, dtype="bfloat16", training=Training(precision="master", optimizer="adamw_fused", ranks=8)
    )
    parameters = gpt2().parameters
    for stage, expected in ((1, 2 + 12 / 8), (2, 2 + 12 / 8), (3, 14 / 8)):
        assert base.training is not None
        found = estimate(gpt2(), replace(base, training=replace(base.training, zero_stage=stage)))
        held = found.weights_bytes + found.optimizer_bytes
        assert held / parameters == pytest.approx(expected, rel=0.05), stage
        assert any("one of 8 ranks" in note for note in found.notes)


def test_states_on_the_host_take_nothing_here() -> None:
    workload = Workload(tokens=128, dtype="float32", training=Training(offload_optimizer=True))
    assert estimate(gpt2(), workload).optimizer_bytes == 0


def test_accumulating_keeps_the_gradients_while_it_computes() -> None:
    loop = read_loops(LOOPS)["llama accumulating"]
    once = Workload(batch=4, tokens=512, dtype="float32", training=Training(optimizer="sgd"))
    twice = replace(once, training=Training(optimizer="sgd", accumulation=2))
    architecture = architecture_of(loop)
    more = estimate(architecture, twice).total_bytes - estimate(architecture, once).total_bytes
    assert more > 0.7 * 4 * architecture.parameters


@pytest.mark.parametrize(
    ("workload", "error", "text"),
    [
        (Workload(batch=0), UnusableWorkload, "batch is 1 at least, not 0"),
        (Workload(tokens=-5), UnusableWorkload, "tokens is 1 at least, not -5"),
        (Workload(training=Training(ranks=0)), UnusableWorkload, "ranks is 1 at least"),
        (Workload(training=Training(zero_stage=4)), UnusableWorkload, "stages 0 to 3, not 4"),
        (Workload(training=Training(optimizer="magic")), UnknownOptimizer, "'magic' is no optimizer"),
        (Workload(dtype="float13"), UnknownDtype, "'float13' is no dtype"),
        (Workload(kv_dtype="float13"), UnknownDtype, "'float13' is no dtype"),
    ],
)
def test_what_no_job_can_have_is_one_sentence(workload: Workload, error: type[ValueError], text: str) -> None:
    with pytest.raises(error, match=text):
        estimate(gpt2(), workload)
