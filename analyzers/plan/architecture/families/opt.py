"""OPT: learned positions, and an embedding that may be narrower than the layers."""

from __future__ import annotations

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.families.attention import read_heads
from vramscope.analyzers.plan.architecture.families.heads import decoder_model
from vramscope.analyzers.plan.architecture.parts import Model, embedding, layer_norm, linear, listed, module


def build(config: Config, class_name: str | None) -> Model:
    """The model of a configuration of OPT."""
    hidden = config.integer("hidden_size")
    inner = config.integer("ffn_dim")
    vocabulary = config.integer("vocab_size")
    positions = config.integer("max_position_embeddings", default=2048)
    layers = config.layers("num_hidden_layers")
    narrow = config.integer("word_embed_proj_dim", default=hidden)
    heads = read_heads(config, hidden)
    bias = config.flag("enable_bias", default=True)
    before = config.flag("do_layer_norm_before", default=True)
    block = module(
        "OPTDecoderLayer",
        self_attn=module(
            "OPTAttention", {f"{name}_proj": linear(hidden, hidden, bias) for name in ("k", "v", "q", "out")}
        ),
        self_attn_layer_norm=layer_norm(hidden),
        fc1=linear(hidden, inner, bias),
        fc2=linear(inner, hidden, bias),
        final_layer_norm=layer_norm(hidden),
    )
    block.attention = (heads.attention(),)
    block.hidden_size, block.inner_width = hidden, inner
    decoder = module(
        "OPTDecoder",
        embed_tokens=embedding(vocabulary, narrow),
        # Two positions more than are used: the first two are the padding's.
        embed_positions=embedding(positions + 2, hidden, type_name="OPTLearnedPositionalEmbedding"),
        project_out=linear(hidden, narrow, False) if narrow != hidden else None,
        project_in=linear(narrow, hidden, False) if narrow != hidden else None,
        final_layer_norm=layer_norm(hidden) if before and not config.flag("_remove_final_layer_norm") else None,
        layers=listed([block] * layers),
        runs=("embed_tokens", "embed_positions", "project_in", "layers", "final_layer_norm"),
    )
    model = decoder_model(
        config,
        class_name,
        module("OPTModel", decoder=decoder),
        prefix="OPT",
        path="model",
        embedding="decoder.embed_tokens",
        hidden=hidden,
        vocabulary=vocabulary,
        tied=config.flag("tie_word_embeddings", default=True),
        head_width=narrow,
        no_split=("OPTDecoderLayer",),
    )
    model.max_positions = positions
    model.facts.update(layers=layers, heads=heads.query, kv_heads=heads.key_value)
    return model
