"""DeepSeek-V2 and -V3 (Kimi-K2 too): keys and values are kept as one compressed vector, and most layers mix experts."""

from __future__ import annotations

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.families.decoder import gated
from vramscope.analyzers.plan.architecture.families.heads import decoder_model
from vramscope.analyzers.plan.architecture.families.mixture import MIXTURES
from vramscope.analyzers.plan.architecture.parts import (
    Model,
    Part,
    embedding,
    linear,
    listed,
    module,
    rms_norm,
    rotary,
)
from vramscope.schema.architecture import Attention

_VERSIONS = {"deepseek_v2": "V2", "deepseek_v3": "V3", "kimi_k2": "V3"}


def build(config: Config, class_name: str | None) -> Model:
    """The model of a configuration of DeepSeek's."""
    version = _VERSIONS[config.text("model_type") or ""]
    prefix = f"Deepseek{version}"
    mixture = MIXTURES[f"deepseek_{version.lower()}"]
    hidden = config.integer("hidden_size")
    vocabulary = config.integer("vocab_size")
    count = config.layers("num_hidden_layers")
    attention, kept = _attention(config, prefix, hidden)
    made: dict[bool, Part] = {}
    blocks = []
    for index in range(count):
        mixed = config.has("n_routed_experts") and mixture.in_layer(config, index)
        if mixed not in made:
            made[mixed] = block = module(f"{prefix}DecoderLayer", self_attn=attention)
            if mixed:
                block.children["mlp"], block.experts = mixture.build(config, hidden, prefix)
                block.inner_width = mixture.width(config)
            else:
                block.inner_width = config.integer("intermediate_size")
                block.children["mlp"] = gated(f"{prefix}MLP", hidden, block.inner_width)
            block.children["input_layernorm"] = rms_norm(hidden, f"{prefix}RMSNorm")
            block.children["post_attention_layernorm"] = rms_norm(hidden, f"{prefix}RMSNorm")
            block.attention, block.hidden_size, block.gated = (kept,), hidden, True
        blocks.append(made[mixed])
    base = module(
        f"{prefix}Model",
        embed_tokens=embedding(vocabulary, hidden),
        layers=listed(blocks),
        norm=rms_norm(hidden, f"{prefix}RMSNorm"),
        rotary_emb=rotary(f"{prefix}RotaryEmbedding", config.integer("qk_rope_head_dim")),
        runs=("embed_tokens", "rotary_emb"),
    )
    model = decoder_model(
        config,
        class_name,
        base,
        prefix=prefix,
        path="model",
        embedding="embed_tokens",
        hidden=hidden,
        vocabulary=vocabulary,
        tied=config.flag("tie_word_embeddings"),
        no_split=(f"{prefix}DecoderLayer",),
    )
    model.max_positions = config.optional("max_position_embeddings")
    model.facts.update(
        layers=count,
        heads=kept.heads,
        kv_heads=kept.kv_heads,
        latent_width=kept.cached_elements,
        uncompressed_cached_elements=kept.heads
        * (config.integer("qk_nope_head_dim") + config.integer("qk_rope_head_dim") + config.integer("v_head_dim")),
    )
    return model


def _attention(config: Config, prefix: str, hidden: int) -> tuple[Part, Attention]:
    heads = config.integer("num_attention_heads")
    turned = config.integer("qk_rope_head_dim")
    plain = config.integer("qk_nope_head_dim")
    value = config.integer("v_head_dim")
    rank = config.integer("kv_lora_rank")
    queries = config.optional("q_lora_rank")
    bias = config.flag("attention_bias")
    part = module(f"{prefix}Attention")
    if queries is None:
        part.children["q_proj"] = linear(hidden, heads * (plain + turned), False)
    else:
        part.children["q_a_proj"] = linear(hidden, queries, bias)
        part.children["q_a_layernorm"] = rms_norm(queries, f"{prefix}RMSNorm")
        part.children["q_b_proj"] = linear(queries, heads * (plain + turned), False)
    part.children["kv_a_proj_with_mqa"] = linear(hidden, rank + turned, bias)
    part.children["kv_a_layernorm"] = rms_norm(rank, f"{prefix}RMSNorm")
    part.children["kv_b_proj"] = linear(rank, heads * (plain + value), False)
    part.children["o_proj"] = linear(heads * value, hidden, bias)
    kept = Attention(heads=heads, kv_heads=heads, head_dim=plain + turned, cached_elements=rank + turned)
    return part, kept
