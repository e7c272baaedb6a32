"""Families of Llama's build, told apart by a few facts each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How one family says it. ``switches`` are its keys for biases with what holds where they are missing."""

    prefix: str
    norm: Literal["rms", "layer", "plain", "none"] = "rms"
    norms: tuple[str, ...] = ("input_layernorm", "post_attention_layernorm")
    norm_class: str | None = None
    final_norm: str = "norm"
    query_bias: tuple[str, bool] = ("attention_bias", False)
    output_bias: tuple[str, bool] = ("attention_bias", False)
    output: str = "o_proj"
    fused: bool = False
    head_norms: Literal["none", "head", "all"] = "none"
    head_norm_switch: str | None = None
    sinks: bool = False
    feed_forward: Literal["gated", "gated_fused", "plain"] = "gated"
    plain_names: tuple[str, str] = ("fc1", "fc2")
    feed_forward_bias: tuple[str, bool] = ("mlp_bias", False)
    mixture: str | None = None
    tied: bool = False
    head_bias: bool = False
    scaled_embedding: bool = False
    head_dim: int | None = None
    share_rotated: float = 1.0
    every: int | None = None
    alternate: bool = False
    window: int | None = None
    windowed: bool = True
    rotary_by_type: bool = False


DIALECTS: Mapping[str, Dialect] = {
    "llama": Dialect(prefix="Llama"),
    "mistral": Dialect(prefix="Mistral", query_bias=("", False), output_bias=("", False)),
    "ministral": Dialect(prefix="Ministral", query_bias=("", False), output_bias=("", False)),
    "qwen2": Dialect(prefix="Qwen2", query_bias=("", True), output_bias=("", False)),
    "qwen3": Dialect(prefix="Qwen3", head_norms="head", head_dim=128),
    "gemma": Dialect(prefix="Gemma", tied=True, scaled_embedding=True, head_dim=256),
    "gemma2": Dialect(
        prefix="Gemma2",
        tied=True,
        scaled_embedding=True,
        head_dim=256,
        alternate=True,
        norms=(
            "input_layernorm",
            "post_attention_layernorm",
            "pre_feedforward_layernorm",
            "post_feedforward_layernorm",
        ),
    ),
    "gemma3_text": Dialect(
        prefix="Gemma3",
        tied=True,
        scaled_embedding=True,
        head_norms="head",
        head_dim=256,
        every=6,
        rotary_by_type=True,
        norms=(
            "input_layernorm",
            "post_attention_layernorm",
            "pre_feedforward_layernorm",
            "post_feedforward_layernorm",
        ),
    ),
    "phi": Dialect(
        prefix="Phi",
        norm="layer",
        norms=("input_layernorm",),
        final_norm="final_layernorm",
        query_bias=("", True),
        output_bias=("", True),
        output="dense",
        feed_forward="plain",
        feed_forward_bias=("", True),
        head_bias=True,
        share_rotated=0.5,
        windowed=False,
    ),
    "phi3": Dialect(
        prefix="Phi3",
        fused=True,
        query_bias=("", False),
        output_bias=("", False),
        feed_forward="gated_fused",
        feed_forward_bias=("", False),
    ),
    "stablelm": Dialect(
        prefix="StableLm",
        norm="layer",
        query_bias=("use_qkv_bias", False),
        output_bias=("", False),
        share_rotated=0.25,
        windowed=False,
    ),
    "starcoder2": Dialect(
        prefix="Starcoder2",
        norm="layer",
        query_bias=("use_bias", True),
        output_bias=("use_bias", True),
        feed_forward="plain",
        plain_names=("c_fc", "c_proj"),
        feed_forward_bias=("use_bias", True),
        tied=True,
    ),
    "cohere": Dialect(prefix="Cohere", norm="plain", norms=("input_layernorm",), tied=True, windowed=False),
    "cohere2": Dialect(prefix="Cohere2", norm="plain", norms=("input_layernorm",), tied=True, every=4),
    "olmo": Dialect(prefix="Olmo", norm="none", windowed=False),
    "olmo2": Dialect(
        prefix="Olmo2",
        head_norms="all",
        norms=("post_attention_layernorm", "post_feedforward_layernorm"),
        windowed=False,
    ),
    "granite": Dialect(prefix="Granite", windowed=False),
    "glm": Dialect(
        prefix="Glm",
        output_bias=("", False),
        query_bias=("attention_bias", True),
        feed_forward="gated_fused",
        feed_forward_bias=("", False),
        head_dim=128,
        share_rotated=0.5,
    ),
    "glm4": Dialect(
        prefix="Glm4",
        output_bias=("", False),
        query_bias=("attention_bias", True),
        feed_forward="gated_fused",
        feed_forward_bias=("", False),
        head_dim=128,
        share_rotated=0.5,
        norms=("input_layernorm", "post_attention_layernorm", "post_self_attn_layernorm", "post_mlp_layernorm"),
    ),
    "smollm3": Dialect(prefix="SmolLM3", tied=True),
    "helium": Dialect(prefix="Helium", head_dim=128, output_bias=("", False)),
    "seed_oss": Dialect(
        prefix="SeedOss", query_bias=("attention_bias", True), output_bias=("attention_out_bias", False), head_dim=128
    ),
    "mixtral": Dialect(prefix="Mixtral", mixture="mixtral", query_bias=("", False), output_bias=("", False)),
    "qwen2_moe": Dialect(
        prefix="Qwen2Moe", mixture="qwen2_moe", query_bias=("qkv_bias", True), output_bias=("", False)
    ),
    "qwen3_moe": Dialect(prefix="Qwen3Moe", mixture="qwen3_moe", head_norms="head", head_dim=128),
    "olmoe": Dialect(prefix="Olmoe", mixture="olmoe", head_norms="all", windowed=False),
    "gpt_oss": Dialect(
        prefix="GptOss",
        mixture="gpt_oss",
        query_bias=("attention_bias", True),
        output_bias=("attention_bias", True),
        sinks=True,
        head_dim=64,
        alternate=True,
    ),
    "ministral3": Dialect(prefix="Ministral3", query_bias=("", False), output_bias=("", False), head_dim=128),
    "olmo3": Dialect(
        prefix="Olmo3",
        head_norms="all",
        norms=("post_attention_layernorm", "post_feedforward_layernorm"),
        every=4,
        rotary_by_type=True,
    ),
    "exaone4": Dialect(
        prefix="Exaone4",
        query_bias=("", False),
        output_bias=("", False),
        head_norms="head",
        norms=("post_attention_layernorm", "post_feedforward_layernorm"),
        every=4,
    ),
    "arcee": Dialect(prefix="Arcee", feed_forward="plain", plain_names=("up_proj", "down_proj"), windowed=False),
    "nemotron": Dialect(
        prefix="Nemotron",
        norm="layer",
        norm_class="NemotronLayerNorm1P",
        feed_forward="plain",
        plain_names=("up_proj", "down_proj"),
        share_rotated=0.5,
        windowed=False,
    ),
    "ernie4_5": Dialect(
        prefix="Ernie4_5",
        query_bias=("use_bias", False),
        output_bias=("use_bias", False),
        feed_forward_bias=("use_bias", False),
        tied=True,
        windowed=False,
    ),
    "glm4_moe": Dialect(
        prefix="Glm4Moe",
        mixture="glm4_moe",
        output_bias=("", False),
        head_norms="none",
        head_norm_switch="use_qk_norm",
        head_dim=128,
        share_rotated=0.5,
        windowed=False,
    ),
    "dots1": Dialect(prefix="Dots1", mixture="dots1", head_norms="head"),
}
