"""Decoders of Llama's build: the same blocks under other names, told apart by a few facts each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.families.attention import (
    Heads,
    layer_types,
    read_heads,
    rotated,
    windows,
)
from vramscope.analyzers.plan.architecture.families.heads import decoder_model
from vramscope.analyzers.plan.architecture.families.mixture import MIXTURES
from vramscope.analyzers.plan.architecture.parts import (
    Model,
    Part,
    Tensor,
    embedding,
    holding,
    layer_norm,
    linear,
    listed,
    module,
    parameter,
    rms_norm,
    rotary,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How one family says it. ``switches`` are its keys for biases with what holds where they are missing."""

    prefix: str
    norm: Literal["rms", "layer", "plain", "none"] = "rms"
    norms: tuple[str, ...] = ("input_layernorm", "post_attention_layernorm")
    final_norm: str = "norm"
    query_bias: tuple[str, bool] = ("attention_bias", False)
    output_bias: tuple[str, bool] = ("attention_bias", False)
    output: str = "o_proj"
    fused: bool = False
    head_norms: Literal["none", "head", "all"] = "none"
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
    classifier: bool = False
    defaults: Mapping[str, object] = field(default_factory=dict)


_SWITCHED = ("query_key_layernorm", "qk_layernorm", "use_qk_norm")

DIALECTS: Mapping[str, Dialect] = {
    "llama": Dialect(prefix="Llama"),
    "mistral": Dialect(prefix="Mistral", query_bias=("", False), output_bias=("", False), head_dim=None),
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
}


def build(config: Config, class_name: str | None) -> Model:
    """The model of a configuration whose ``model_type`` is one of the dialects."""
    dialect = DIALECTS[config.text("model_type") or ""]
    return with_head(config, class_name, dialect)


def with_head(config: Config, class_name: str | None, dialect: Dialect) -> Model:
    """The base model and what stands on it."""
    base, heads = body(config, dialect)
    hidden = config.integer("hidden_size")
    model = decoder_model(
        config,
        class_name,
        base,
        prefix=dialect.prefix,
        path="model",
        embedding="embed_tokens",
        hidden=hidden,
        vocabulary=config.integer("vocab_size"),
        tied=config.flag("tie_word_embeddings", default=dialect.tied),
        head_bias=dialect.head_bias,
        no_split=(f"{dialect.prefix}DecoderLayer",),
    )
    model.max_positions = config.optional("max_position_embeddings")
    model.facts.update(layers=len(base.children["layers"].children), heads=heads.query, kv_heads=heads.key_value)
    return model


def body(config: Config, dialect: Dialect, *, type_name: str | None = None) -> tuple[Part, Heads]:
    """The model without a head, named as ``{prefix}Model``."""
    hidden = config.integer("hidden_size")
    layers = config.layers("num_hidden_layers")
    heads = read_heads(config, hidden, head_dim=dialect.head_dim)
    types = layer_types(config, layers, every=_every(config, dialect), alternate=dialect.alternate)
    spans = windows(config, layers, types, default=dialect.window) if dialect.windowed else (None,) * layers
    made: dict[tuple[object, ...], Part] = {}
    blocks = []
    for index in range(layers):
        mixed = dialect.mixture is not None and MIXTURES[dialect.mixture].in_layer(config, index)
        key = (spans[index], mixed)
        if key not in made:
            made[key] = _layer(config, dialect, hidden, heads, spans[index], mixed)
        blocks.append(made[key])
    table = embedding(config.integer("vocab_size"), hidden)
    if dialect.scaled_embedding:
        table.type_name = f"{dialect.prefix}TextScaledWordEmbedding"
        holding(table, embed_scale=Tensor((), buffer=True, persistent=False))
    frequencies = rotated(config, heads.width, share=dialect.share_rotated)
    names = ["inv_freq", "original_inv_freq"]
    if dialect.rotary_by_type:
        names = [f"{kind}_{name}" for kind in dict.fromkeys(types) for name in names]
    base = module(
        type_name or f"{dialect.prefix}Model",
        embed_tokens=table,
        layers=listed(blocks),
        runs=("embed_tokens", "rotary_emb"),
    )
    last = {
        dialect.final_norm: _norm(dialect, hidden),
        "rotary_emb": rotary(f"{dialect.prefix}RotaryEmbedding", frequencies, names=names),
    }
    base.children.update(reversed(last.items()) if dialect.prefix == "Phi" else last)
    return base, heads


def _every(config: Config, dialect: Dialect) -> int | None:
    if dialect.every is None:
        return None
    return config.integer("sliding_window_pattern", "_sliding_window_pattern", default=dialect.every)


def _layer(config: Config, dialect: Dialect, hidden: int, heads: Heads, window: int | None, mixed: bool) -> Part:
    block = module(f"{dialect.prefix}DecoderLayer", self_attn=_attention(config, dialect, hidden, heads))
    block.attention = (heads.attention(window),)
    block.hidden_size = hidden
    if mixed:
        mixture = MIXTURES[dialect.mixture or ""]
        block.children["mlp"], block.experts = mixture.build(config, hidden, dialect.prefix)
        block.inner_width = mixture.width(config)
        block.gated = True
    else:
        block.inner_width = config.integer("intermediate_size")
        block.gated = dialect.feed_forward != "plain"
        block.children["mlp"] = _feed_forward(config, dialect, hidden, block.inner_width)
    parallel = config.flag("use_parallel_residual") if dialect.prefix == "StableLm" else False
    for name in dialect.norms[:1] if parallel else dialect.norms:
        block.children[name] = _norm(dialect, hidden)
    return block


def _bias(config: Config, switch: tuple[str, bool]) -> bool:
    key, default = switch
    return config.flag(key, default=default) if key else default


def _norm(dialect: Dialect, width: int) -> Part:
    if dialect.norm == "layer":
        return layer_norm(width)
    if dialect.norm == "plain":
        return rms_norm(width, f"{dialect.prefix}LayerNorm")
    if dialect.norm == "none":
        return module(f"{dialect.prefix}LayerNorm")
    return rms_norm(width, f"{dialect.prefix}RMSNorm")


def _attention(config: Config, dialect: Dialect, hidden: int, heads: Heads) -> Part:
    queries, keys = heads.query * heads.width, heads.key_value * heads.width
    bias = _bias(config, dialect.query_bias)
    output = linear(queries, hidden, _bias(config, dialect.output_bias))
    if dialect.fused:
        inputs: dict[str, Part] = {"qkv_proj": linear(hidden, queries + 2 * keys, bias)}
    else:
        inputs = {
            "q_proj": linear(hidden, queries, bias),
            "k_proj": linear(hidden, keys, bias),
            "v_proj": linear(hidden, keys, bias),
        }
    part = module(f"{dialect.prefix}Attention", inputs)
    part.children[dialect.output] = output
    if dialect.sinks:
        holding(part, sinks=parameter(heads.query))
    if dialect.head_norms != "none":
        widths = (heads.width, heads.width) if dialect.head_norms == "head" else (queries, keys)
        part.children["q_norm"] = _norm(dialect, widths[0])
        part.children["k_norm"] = _norm(dialect, widths[1])
    elif any(config.flag(key) for key in _SWITCHED):
        _switched_norms(dialect, part, heads)
    return part


def _switched_norms(dialect: Dialect, part: Part, heads: Heads) -> None:
    """Norms of queries and keys that a configuration switches on, as each family makes them."""
    if dialect.prefix == "StableLm":
        for name, count in (("q_layernorm", heads.query), ("k_layernorm", heads.key_value)):
            norms = listed([layer_norm(heads.width, bias=False) for _ in range(count)])
            part.children[name] = module("StableLmLayerNormPerHead", norms=norms)
    elif dialect.prefix == "Phi":
        part.children["q_layernorm"] = layer_norm(heads.width)
        part.children["k_layernorm"] = layer_norm(heads.width)
    elif dialect.prefix == "Cohere":
        for name, count in (("q_norm", heads.query), ("k_norm", heads.key_value)):
            part.children[name] = holding(module("CohereLayerNorm"), weight=parameter(count, heads.width))


def _feed_forward(config: Config, dialect: Dialect, hidden: int, inner: int) -> Part:
    bias = _bias(config, dialect.feed_forward_bias)
    name = f"{dialect.prefix}MLP"
    if dialect.feed_forward == "gated":
        return gated(name, hidden, inner, bias)
    if dialect.feed_forward == "gated_fused":
        return module(name, gate_up_proj=linear(hidden, 2 * inner, bias), down_proj=linear(inner, hidden, bias))
    first, second = dialect.plain_names
    return module(name, {first: linear(hidden, inner, bias), second: linear(inner, hidden, bias)})


def gated(type_name: str, hidden: int, inner: int, bias: bool = False) -> Part:
    """A feed-forward whose one half gates the other."""
    return module(
        type_name,
        gate_proj=linear(hidden, inner, bias),
        up_proj=linear(hidden, inner, bias),
        down_proj=linear(inner, hidden, bias),
    )
