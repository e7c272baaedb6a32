"""Decoders of Llama's build: the same blocks under other names, as the table of dialects tells."""

from __future__ import annotations

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.families.attention import (
    Heads,
    layer_types,
    read_heads,
    rotated,
    windows,
)
from vramscope.analyzers.plan.architecture.families.dialects import DIALECTS, Dialect
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

_SWITCHED = ("query_key_layernorm", "qk_layernorm", "use_qk_norm")


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
    _, value = config.get("sliding_window_pattern", "_sliding_window_pattern")
    if isinstance(value, str):
        # "LLLG": three layers with a window, then one without.
        return len(value) or None
    return config.integer("sliding_window_pattern", "_sliding_window_pattern", default=dialect.every, least=0) or None


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
        return layer_norm(width, type_name=dialect.norm_class or "LayerNorm")
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
    if dialect.head_norm_switch:
        if config.flag(dialect.head_norm_switch):
            part.children["q_norm"] = _norm(dialect, heads.width)
            part.children["k_norm"] = _norm(dialect, heads.width)
    elif dialect.head_norms != "none":
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
