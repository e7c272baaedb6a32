"""Models by hand for tests of the placement: costs of units in the order of execution, and GPUs."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.schema.plan import Gpu, UnitCost
from vramscope.schema.units import GIB


def decoder(
    layers: int,
    layer_bytes: int,
    embedding_bytes: int,
    *,
    tied: bool = False,
    cache_bytes: int = 0,
    work_bytes: int = 0,
) -> list[UnitCost]:
    """An embedding, alike layers, a norm and a head, as transformers names those of a Llama."""
    storage = "model.embed_tokens.weight"
    return [
        UnitCost(name="model.embed_tokens", weights={storage: embedding_bytes}),
        UnitCost(name="model.rotary_emb", weights={"model.rotary_emb.inv_freq": 256}),
        *(
            UnitCost(
                name=f"model.layers.{number}",
                weights={f"model.layers.{number}": layer_bytes},
                kept_per_sample_bytes=cache_bytes,
                working_per_sample_bytes=work_bytes,
            )
            for number in range(layers)
        ),
        UnitCost(name="model.norm", weights={"model.norm.weight": 8192}),
        UnitCost(name="lm_head", weights={storage if tied else "lm_head.weight": embedding_bytes}),
    ]


def cards(free: Sequence[int], *, capacity: int = 80 * GIB, context: int = 0) -> list[Gpu]:
    """GPUs by what is free on each."""
    return [
        Gpu(index=index, capacity_bytes=max(capacity, size), free_bytes=size, context_bytes=context)
        for index, size in enumerate(free)
    ]
