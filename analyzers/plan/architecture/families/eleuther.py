"""GPT-NeoX (Pythia), GPT-Neo, GPT-J and CodeGen."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.families.attention import Heads, read_heads, rotated
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


def _neox(config: Config, class_name: str | None) -> Model:
    hidden = config.integer("hidden_size")
    inner = config.integer("intermediate_size")
    vocabulary = config.integer("vocab_size")
    heads = read_heads(config, hidden)
    bias = config.flag("attention_bias", default=True)
    block = module(
        "GPTNeoXLayer",
        input_layernorm=layer_norm(hidden),
        post_attention_layernorm=layer_norm(hidden),
        attention=module(
            "GPTNeoXAttention", query_key_value=linear(hidden, 3 * hidden, bias), dense=linear(hidden, hidden, bias)
        ),
        mlp=module("GPTNeoXMLP", dense_h_to_4h=linear(hidden, inner), dense_4h_to_h=linear(inner, hidden)),
    )
    _describe(block, heads, hidden, inner)
    base = module(
        "GPTNeoXModel",
        embed_in=embedding(vocabulary, hidden),
        layers=listed([block] * config.layers("num_hidden_layers")),
        final_layer_norm=layer_norm(hidden),
        rotary_emb=rotary("GPTNeoXRotaryEmbedding", rotated(config, heads.width, share=0.25)),
        runs=("embed_in", "rotary_emb"),
    )
    model = decoder_model(
        config,
        class_name,
        base,
        prefix="GPTNeoX",
        path="gpt_neox",
        embedding="embed_in",
        hidden=hidden,
        vocabulary=vocabulary,
        tied=config.flag("tie_word_embeddings"),
        score_bias=True,
        no_split=("GPTNeoXLayer",),
    )
    return _finish(model, heads, config.layers("num_hidden_layers"), config.optional("max_position_embeddings"))


def _neo(config: Config, class_name: str | None) -> Model:
    hidden = config.integer("hidden_size")
    inner = config.integer("intermediate_size", default=4 * hidden)
    vocabulary = config.integer("vocab_size")
    positions = config.integer("max_position_embeddings")
    layers = config.layers("num_layers", "num_hidden_layers")
    heads = read_heads(config, hidden)
    window = config.integer("window_size", default=256)
    local = _local_layers(config, layers)
    made = {}
    for kind in {*local}:
        attention = module(
            "GPTNeoSelfAttention",
            k_proj=linear(hidden, hidden, False),
            v_proj=linear(hidden, hidden, False),
            q_proj=linear(hidden, hidden, False),
            out_proj=linear(hidden, hidden),
        )
        holding(attention, bias=constant(1, 1, positions, positions, dtype="bool"))
        block = module(
            "GPTNeoBlock",
            ln_1=layer_norm(hidden),
            attn=module("GPTNeoAttention", attention=attention),
            ln_2=layer_norm(hidden),
            mlp=module("GPTNeoMLP", c_fc=linear(hidden, inner), c_proj=linear(inner, hidden)),
        )
        _describe(block, heads, hidden, inner)
        block.attention = (heads.attention(window if kind else None),)
        made[kind] = block
    places = embedding(positions, hidden)
    places.joined = True
    base = module(
        "GPTNeoModel",
        wte=embedding(vocabulary, hidden),
        wpe=places,
        h=listed([made[kind] for kind in local]),
        ln_f=layer_norm(hidden),
    )
    model = decoder_model(
        config,
        class_name,
        base,
        prefix="GPTNeo",
        path="transformer",
        embedding="wte",
        hidden=hidden,
        vocabulary=vocabulary,
        tied=config.flag("tie_word_embeddings", default=True),
        score_bias=True,
        no_split=("GPTNeoBlock",),
    )
    return _finish(model, heads, layers, positions)


def _local_layers(config: Config, layers: int) -> list[bool]:
    """Which layers look at a window: ``attention_types`` is ``[[["global", "local"], 12]]``."""
    listed_kinds = config.texts("attention_layers")
    if not listed_kinds:
        _, value = config.get("attention_types")
        try:
            groups = [(kinds, int(times)) for kinds, times in value or [[["global", "local"], layers // 2]]]
            if sum(times for _, times in groups) > layers:
                raise ValueError
            listed_kinds = tuple(str(kind) for kinds, times in groups for _ in range(times) for kind in kinds)
        except (TypeError, ValueError):
            raise config.refuse("attention_types", "is not a list of kinds with how often each repeats") from None
    if len(listed_kinds) != layers:
        raise config.refuse("attention_types", f"tells {len(listed_kinds)} layers of {layers}")
    return [kind == "local" for kind in listed_kinds]


def _gptj(config: Config, class_name: str | None) -> Model:
    fused = config.text("model_type") == "codegen"
    prefix = "CodeGen" if fused else "GPTJ"
    hidden = config.integer("n_embd", "hidden_size")
    inner = config.integer("n_inner", default=4 * hidden)
    vocabulary = config.integer("vocab_size")
    positions = config.integer("n_positions", "max_position_embeddings")
    layers = config.layers("n_layer", "num_hidden_layers")
    heads = read_heads(config, hidden)
    turned = config.integer("rotary_dim", default=hidden)
    if fused:
        attention = module(
            "CodeGenAttention", out_proj=linear(hidden, hidden, False), qkv_proj=linear(hidden, 3 * hidden, False)
        )
    else:
        attention = module(
            "GPTJAttention", {f"{name}_proj": linear(hidden, hidden, False) for name in ("k", "v", "q", "out")}
        )
    block = module(
        f"{prefix}Block",
        ln_1=layer_norm(hidden),
        attn=attention,
        mlp=module(f"{prefix}MLP", fc_in=linear(hidden, inner), fc_out=linear(inner, hidden)),
    )
    _describe(block, heads, hidden, inner)
    sinusoids = holding(module(f"{prefix}RotaryEmbedding"), embed_positions=constant(positions, turned))
    sinusoids.role = "rotary"
    base = module(
        f"{prefix}Model",
        wte=embedding(vocabulary, hidden),
        h=listed([block] * layers),
        ln_f=layer_norm(hidden),
        rotary_emb=sinusoids,
        runs=("wte", "rotary_emb"),
    )
    model = decoder_model(
        config,
        class_name,
        base,
        prefix=prefix,
        path="transformer",
        embedding="wte",
        hidden=hidden,
        vocabulary=vocabulary,
        tied=config.flag("tie_word_embeddings"),
        head_bias=True,
        no_split=(f"{prefix}Block",),
    )
    return _finish(model, heads, layers, positions)


def _describe(block: Part, heads: Heads, hidden: int, inner: int) -> None:
    block.attention = (heads.attention(),)
    block.hidden_size, block.inner_width = hidden, inner


def _finish(model: Model, heads: Heads, layers: int, positions: int | None) -> Model:
    model.max_positions = positions
    model.facts.update(layers=layers, heads=heads.query, kv_heads=heads.key_value)
    return model


_BUILDS: Mapping[str, Callable[[Config, str | None], Model]] = {
    "gpt_neox": _neox,
    "gpt_neo": _neo,
    "gptj": _gptj,
    "codegen": _gptj,
}
