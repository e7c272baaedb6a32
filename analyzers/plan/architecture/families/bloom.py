"""BLOOM, Falcon, MPT and GPT-BigCode: one projection for queries, keys and values, often one key for all heads."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.families.attention import Heads, read_heads
from vramscope.analyzers.plan.architecture.families.heads import decoder_model
from vramscope.analyzers.plan.architecture.parts import (
    Model,
    Part,
    constant,
    embedding,
    holding,
    layer_norm,
    linear,
    listed,
    module,
    rotary,
)


def build(config: Config, class_name: str | None) -> Model:
    """The model of a configuration of one of these families."""
    return _BUILDS[config.text("model_type") or ""](config, class_name)


def _bloom(config: Config, class_name: str | None) -> Model:
    hidden = config.integer("hidden_size", "n_embed")
    heads = read_heads(config, hidden)
    inner = 4 * hidden
    block = module(
        "BloomBlock",
        input_layernorm=layer_norm(hidden),
        self_attention=module(
            "BloomAttention", query_key_value=linear(hidden, 3 * hidden), dense=linear(hidden, hidden)
        ),
        post_attention_layernorm=layer_norm(hidden),
        mlp=module("BloomMLP", dense_h_to_4h=linear(hidden, inner), dense_4h_to_h=linear(inner, hidden)),
    )
    layers = config.layers("n_layer", "num_hidden_layers")
    vocabulary = config.integer("vocab_size")
    base = module(
        "BloomModel",
        word_embeddings=embedding(vocabulary, hidden),
        word_embeddings_layernorm=layer_norm(hidden),
        h=listed([block] * layers),
        ln_f=layer_norm(hidden),
    )
    return _model(config, class_name, base, block, "Bloom", "word_embeddings", heads, inner)


def _falcon(config: Config, class_name: str | None) -> Model:
    hidden = config.integer("hidden_size")
    queries = config.integer("num_attention_heads", "n_head")
    width = config.divided(hidden, queries, "hidden_size", "num_attention_heads")
    # Falcon's first name, under which the larger one has groups without saying so.
    new = config.flag("new_decoder_architecture", default=config.text("model_type") == "RefinedWeb")
    one = config.flag("multi_query", default=True) and not new
    groups = 1 if one else config.integer("num_kv_heads", "n_head_kv", default=queries) if new else queries
    heads = Heads(queries, groups, width)
    inner = config.integer("ffn_hidden_size", default=4 * hidden)
    bias = config.flag("bias")
    block = module(
        "FalconDecoderLayer",
        self_attention=module(
            "FalconAttention",
            query_key_value=_falcon_linear(hidden, (queries + 2 * groups) * width, bias),
            dense=_falcon_linear(hidden, hidden, bias),
        ),
        mlp=module(
            "FalconMLP",
            dense_h_to_4h=_falcon_linear(hidden, inner, bias),
            dense_4h_to_h=_falcon_linear(inner, hidden, bias),
        ),
    )
    two = config.integer("num_ln_in_parallel_attn", default=2 if new else 1) == 2
    parallel = config.flag("parallel_attn", default=True)
    if new and two:
        block.children |= {"ln_attn": layer_norm(hidden), "ln_mlp": layer_norm(hidden)}
    else:
        block.children["input_layernorm"] = layer_norm(hidden)
        if not parallel:
            block.children["post_attention_layernorm"] = layer_norm(hidden)
    layers = config.layers("num_hidden_layers", "n_layer")
    base = module(
        "FalconModel",
        word_embeddings=embedding(config.integer("vocab_size"), hidden),
        h=listed([block] * layers),
        ln_f=layer_norm(hidden),
        rotary_emb=None if config.flag("alibi") else rotary("FalconRotaryEmbedding", width),
        runs=("word_embeddings", "rotary_emb"),
    )
    model = _model(config, class_name, base, block, "Falcon", "word_embeddings", heads, inner)
    model.no_split = ("FalconDecoderLayer",)
    return model


def _falcon_linear(inputs: int, outputs: int, bias: bool) -> Part:
    part = linear(inputs, outputs, bias)
    part.type_name = "FalconLinear"
    return part


def _mpt(config: Config, class_name: str | None) -> Model:
    hidden = config.integer("d_model", "hidden_size")
    heads = read_heads(config, hidden)
    inner = config.integer("expansion_ratio", default=4, most=64) * hidden
    block = module(
        "MptBlock",
        norm_1=layer_norm(hidden, bias=False),
        attn=module("MptAttention", Wqkv=linear(hidden, 3 * hidden, False), out_proj=linear(hidden, hidden, False)),
        norm_2=layer_norm(hidden, bias=False),
        ffn=module("MptMLP", up_proj=linear(hidden, inner, False), down_proj=linear(inner, hidden, False)),
    )
    layers = config.layers("n_layers", "num_hidden_layers")
    base = module(
        "MptModel",
        wte=embedding(config.integer("vocab_size"), hidden),
        blocks=listed([block] * layers),
        norm_f=layer_norm(hidden, bias=False),
    )
    return _model(config, class_name, base, block, "Mpt", "wte", heads, inner)


def _bigcode(config: Config, class_name: str | None) -> Model:
    hidden = config.integer("n_embd", "hidden_size")
    queries = config.integer("n_head", "num_attention_heads")
    width = config.divided(hidden, queries, "n_embd", "n_head")
    heads = Heads(queries, 1 if config.flag("multi_query", default=True) else queries, width)
    inner = config.integer("n_inner", default=4 * hidden)
    positions = config.integer("n_positions", "max_position_embeddings")
    block = module(
        "GPTBigCodeBlock",
        ln_1=layer_norm(hidden),
        attn=module(
            "GPTBigCodeAttention",
            c_attn=linear(hidden, hidden + 2 * heads.key_value * width),
            c_proj=linear(hidden, hidden),
        ),
        ln_2=layer_norm(hidden),
        mlp=module("GPTBigCodeMLP", c_fc=linear(hidden, inner), c_proj=linear(inner, hidden)),
    )
    layers = config.layers("n_layer", "num_hidden_layers")
    base = module(
        "GPTBigCodeModel",
        wte=embedding(config.integer("vocab_size"), hidden),
        wpe=embedding(positions, hidden),
        h=listed([block] * layers),
        ln_f=layer_norm(hidden),
    )
    holding(base, bias=constant(positions, positions, dtype="bool"))
    return _model(config, class_name, base, block, "GPTBigCode", "wte", heads, inner)


def _model(
    config: Config,
    class_name: str | None,
    base: Part,
    block: Part,
    prefix: str,
    table: str,
    heads: Heads,
    inner: int,
) -> Model:
    hidden = base.children[table].tensors["weight"].shape[1]
    block.attention = (heads.attention(),)
    block.hidden_size, block.inner_width = hidden, inner
    if class_name is not None and class_name.startswith("RW"):
        class_name = prefix + class_name.removeprefix("RW")
    model = decoder_model(
        config,
        class_name,
        base,
        prefix=prefix,
        path="transformer",
        embedding=table,
        hidden=hidden,
        vocabulary=config.integer("vocab_size"),
        tied=config.flag("tie_word_embeddings", default=True),
        score_bias=True,
        no_split=(f"{prefix}Block",),
    )
    model.max_positions = config.optional("n_positions", "max_position_embeddings", "seq_length", "max_seq_len")
    layers = sum(part is block for child in base.children.values() for part in child.children.values())
    model.facts.update(layers=layers, heads=heads.query, kv_heads=heads.key_value)
    return model


_BUILDS: Mapping[str, Callable[[Config, str | None], Model]] = {
    "bloom": _bloom,
    "falcon": _falcon,
    "RefinedWeb": _falcon,
    "RefinedWebModel": _falcon,
    "mpt": _mpt,
    "gpt_bigcode": _bigcode,
}
