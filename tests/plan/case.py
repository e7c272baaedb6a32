"""A small model to build with transformers, and words that many of them share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Case:
    """A class of transformers with the configuration to make it of; ``model_type`` is in the configuration."""

    name: str
    class_name: str
    config: Mapping[str, Any]
    inputs: Mapping[str, Any] | None = None

    @property
    def as_json(self) -> dict[str, Any]:
        """As ``inside/build_models.py`` reads it."""
        return {"name": self.name, "class": self.class_name, "config": dict(self.config), "inputs": self.inputs}


def ones(*shape: int) -> dict[str, Any]:
    return {"kind": "ones", "shape": shape}


def numbers(*shape: int) -> dict[str, Any]:
    return {"kind": "numbers", "shape": shape}


def tokens(*values: int) -> dict[str, Any]:
    return {"kind": "tokens", "values": [values]}


WORDS = {"input_ids": ones(1, 4)}
PAIRS = {**WORDS, "decoder_input_ids": ones(1, 3)}
IMAGE = {"pixel_values": numbers(1, 3, 32, 32)}
BASE: Mapping[str, Any] = {
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "vocab_size": 100,
    "max_position_embeddings": 64,
    "pad_token_id": 0,
    "bos_token_id": 1,
    "eos_token_id": 2,
}
NARROW = {name: value for name, value in BASE.items() if name != "num_key_value_heads"}
VISION: Mapping[str, Any] = {
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "image_size": 32,
    "patch_size": 8,
}
OPT: Mapping[str, Any] = {
    "model_type": "opt",
    "hidden_size": 64,
    "ffn_dim": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "vocab_size": 100,
    "max_position_embeddings": 32,
    "word_embed_proj_dim": 64,
}
SEEN = {"input_ids": tokens(1, *[99] * 16, 3), **IMAGE}
WIDE_HEADS: Mapping[str, Any] = {"head_dim": 16}
FEW: Mapping[str, Any] = {"num_experts_per_tok": 2}
