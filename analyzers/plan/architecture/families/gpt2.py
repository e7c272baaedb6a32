"""GPT-2: learned positions, one projection for queries, keys and values, weights stored the other way round."""

from __future__ import annotations

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.families.attention import Heads
from vramscope.analyzers.plan.architecture.families.heads import decoder_model
from vramscope.analyzers.plan.architecture.parts import (
    Model,
    conv1d,
    embedding,
    layer_norm,
    listed,
    module,
)


def build(config: Config, class_name: str | None) -> Model:
    """The model of a configuration of GPT-2."""
    hidden = config.integer("n_embd", "hidden_size", default=768)
    heads = config.integer("n_head", "num_attention_heads", default=12)
    layers = config.layers("n_layer", "num_hidden_layers", default=12)
    vocabulary = config.integer("vocab_size", default=50257)
    inner = config.integer("n_inner", default=4 * hidden)
    positions = config.integer("n_positions", "max_position_embeddings", default=1024)
    width = config.divided(hidden, heads, "n_embd", "n_head")
    block = module(
        "GPT2Block",
        ln_1=layer_norm(hidden),
        attn=module("GPT2Attention", c_attn=conv1d(hidden, 3 * hidden), c_proj=conv1d(hidden, hidden)),
        ln_2=layer_norm(hidden),
        mlp=module("GPT2MLP", c_fc=conv1d(hidden, inner), c_proj=conv1d(inner, hidden)),
    )
    block.attention = (Heads(heads, heads, width).attention(),)
    block.hidden_size, block.inner_width = hidden, inner
    base = module(
        "GPT2Model",
        wte=embedding(vocabulary, hidden),
        wpe=embedding(positions, hidden),
        h=listed([block] * layers),
        ln_f=layer_norm(hidden),
    )
    model = decoder_model(
        config,
        class_name,
        base,
        prefix="GPT2",
        path="transformer",
        embedding="wte",
        hidden=hidden,
        vocabulary=vocabulary,
        tied=config.flag("tie_word_embeddings", default=True),
        language_class="LMHeadModel",
        score_bias=True,
        no_split=("GPT2Block",),
    )
    model.max_positions = positions
    model.facts.update(layers=layers, heads=heads, kv_heads=heads)
    return model
