"""Adapters beside quantised weights: what PEFT's preparation makes float32, and what that does to a step."""

from __future__ import annotations

import pytest

from vramscope.analyzers.plan.architecture import read_architecture
from vramscope.analyzers.plan.estimate import estimate
from vramscope.schema.plan import Estimate, Training, Workload
from vramscope.schema.units import MIB

MODEL = "Llama-2-7b"
HIDDEN, LAYERS, VOCABULARY = 4096, 32, 32_000


def trained(*, prepared: bool, precision: str = "amp", tokens: int = 2048, dtype: str = "nf4") -> Estimate:
    training = Training(precision=precision, checkpointing=True, lora_rank=8, kbit_float32=prepared)
    return estimate(read_architecture(MODEL), Workload(tokens=tokens, dtype=dtype, training=training))


@pytest.mark.parametrize("dtype", ["nf4", "int8"])
def test_all_that_is_not_quantised_gets_two_bytes_more(dtype: str) -> None:
    left, prepared = trained(prepared=False, dtype=dtype), trained(prepared=True, dtype=dtype)
    # The embedding and the head, two norms a block, and the last one.
    others = 2 * VOCABULARY * HIDDEN + (2 * LAYERS + 1) * HIDDEN
    assert prepared.weights_bytes - left.weights_bytes == pytest.approx(2 * others, abs=MIB)


@pytest.mark.parametrize("precision", ["amp", "pure"])
def test_what_passes_between_blocks_is_twice_as_large(precision: str) -> None:
    """A checkpointed block keeps its input: 2 bytes more for each of its numbers."""
    tokens = 8192
    left = trained(prepared=False, precision=precision, tokens=tokens)
    prepared = trained(prepared=True, precision=precision, tokens=tokens)
    kept = 2 * LAYERS * HIDDEN * tokens
    more = prepared.activations_bytes - left.activations_bytes
    # Logits of a head in float32 have no copy in half precision; autocast keeps a copy of that head.
    copies = 2 * VOCABULARY * max(tokens, HIDDEN)
    assert kept - copies <= more <= kept + copies
