"""BART and its kin, and Whisper: an encoder and a decoder of the same blocks, the decoder's with cross-attention."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.families.attention import Heads
from vramscope.analyzers.plan.architecture.families.heads import labels, task
from vramscope.analyzers.plan.architecture.parts import (
    Model,
    Part,
    Tensor,
    constant,
    convolution,
    embedding,
    holding,
    layer_norm,
    linear,
    listed,
    module,
)
from vramscope.schema.architecture import Attention


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How one family says it. ``positions``: learned ones with an offset, sinusoids as parameters or as buffers."""

    prefix: str
    positions: str = "learned"
    offset: int = 0
    scaled: bool = False
    embedding_norm: bool = False
    last_norm: bool = True
    logits_bias: bool = True
    joined: bool = False
    whole: tuple[str, ...] = ()
    language_class: str = "ForConditionalGeneration"


DIALECTS: Mapping[str, Dialect] = {
    "bart": Dialect(
        prefix="Bart",
        offset=2,
        scaled=True,
        embedding_norm=True,
        last_norm=False,
        whole=("EncoderLayer", "DecoderLayer"),
    ),
    "mbart": Dialect(
        prefix="MBart",
        offset=2,
        scaled=True,
        embedding_norm=True,
        whole=("EncoderLayer", "DecoderLayer", "Attention"),
    ),
    "pegasus": Dialect(prefix="Pegasus", positions="sinusoids", joined=True),
    "m2m_100": Dialect(
        prefix="M2M100",
        positions="buffer",
        offset=2,
        scaled=True,
        logits_bias=False,
        whole=("EncoderLayer", "DecoderLayer"),
    ),
    "blenderbot": Dialect(prefix="Blenderbot", scaled=True, joined=True),
    "marian": Dialect(prefix="Marian", positions="sinusoids", joined=True, last_norm=False, language_class="MTModel"),
    "whisper": Dialect(prefix="Whisper", logits_bias=False, whole=("EncoderLayer", "DecoderLayer")),
}


def build(config: Config, class_name: str | None) -> Model:
    """The model of a configuration whose ``model_type`` is one of the dialects."""
    dialect = DIALECTS[config.text("model_type") or ""]
    prefix = dialect.prefix
    class_name = class_name or prefix + dialect.language_class
    kind = task(class_name, prefix)
    hidden = config.integer("d_model", "hidden_size")
    vocabulary = config.integer("vocab_size")
    speech = prefix == "Whisper"
    base = module(f"{prefix}Model")
    ties: list[tuple[str, str]] = []
    if speech:
        base.children["encoder"] = _listener(config, hidden)
    else:
        base.children["shared"] = _words(config, dialect, vocabulary, hidden)
        base.children["encoder"] = _side(config, dialect, hidden, vocabulary, "encoder")
        ties += [("shared.weight", f"{side}.embed_tokens.weight") for side in ("encoder", "decoder")]
    base.children["decoder"] = _side(config, dialect, hidden, vocabulary, "decoder")
    source = "decoder.embed_tokens.weight" if speech else "shared.weight"
    root, head = base, None
    notes: tuple[str, ...] = ()
    if kind == "Model":
        pass
    elif kind == "ForSequenceClassification" and not speech:
        root = module(class_name, model=base)
        root.children["classification_head"] = module(
            f"{prefix}ClassificationHead", dense=linear(hidden, hidden), out_proj=linear(hidden, labels(config))
        )
    else:
        head = "proj_out" if speech else "lm_head"
        root = module(class_name, {"model": base, head: linear(hidden, vocabulary, False, role="head")})
        if dialect.logits_bias:
            holding(root, final_logits_bias=constant(1, vocabulary, persistent=True))
            root.runs = ("model", "lm_head", "final_logits_bias")
        if kind != dialect.language_class:
            notes = (f"{class_name} is counted as {prefix}{dialect.language_class}: its head is not known",)
    path = "" if root is base else "model."
    pairs = [(path + first, path + other) for first, other in ties]
    if head and config.flag("tie_word_embeddings", default=True):
        pairs.append((path + source, f"{head}.weight"))
    model = Model(
        root=root,
        class_name=class_name,
        no_split=tuple(prefix + name for name in dialect.whole),
        tied=tuple(pairs),
        hidden_size=hidden,
        vocabulary=vocabulary,
        notes=notes,
    )
    for side in ("encoder", "decoder"):
        model.facts[f"{side}_layers"] = len(base.children[side].children["layers"].children)
    model.max_positions = config.optional("max_position_embeddings", "max_target_positions")
    if speech:
        model.facts["source_positions"] = config.integer("max_source_positions", default=1500)
    return model


def _words(config: Config, dialect: Dialect, vocabulary: int, hidden: int) -> Part:
    return embedding(
        vocabulary, hidden, type_name=f"{dialect.prefix}ScaledWordEmbedding" if dialect.scaled else "Embedding"
    )


def _side(config: Config, dialect: Dialect, hidden: int, vocabulary: int, side: str) -> Part:
    prefix = dialect.prefix
    speech = prefix == "Whisper"
    words = embedding(vocabulary, hidden) if speech else _words(config, dialect, vocabulary, hidden)
    places = config.integer("max_target_positions" if speech else "max_position_embeddings", default=1024)
    rows = places + dialect.offset
    if dialect.positions == "buffer":
        positions = holding(module(f"{prefix}SinusoidalPositionalEmbedding"), weights=constant(rows, hidden))
        positions.role = "embedding"
    else:
        kind = "Sinusoidal" if dialect.positions == "sinusoids" else "Learned"
        name = f"{prefix}PositionalEmbedding" if speech else f"{prefix}{kind}PositionalEmbedding"
        positions = embedding(rows, hidden, type_name=name)
        if kind == "Sinusoidal":
            # A parameter, and yet made anew each time.
            positions.tensors["weight"] = Tensor((rows, hidden), persistent=False)
    positions.joined = dialect.joined
    layers = config.layers(f"{side}_layers")
    block = _block(config, dialect, hidden, side)
    return module(
        f"{prefix}{side.title()}",
        embed_tokens=words,
        embed_positions=positions,
        layers=listed([block] * layers),
        layernorm_embedding=layer_norm(hidden) if dialect.embedding_norm else None,
        layer_norm=layer_norm(hidden) if dialect.last_norm else None,
        runs=("embed_tokens", "embed_positions", "layernorm_embedding"),
    )


def _listener(config: Config, hidden: int) -> Part:
    places = embedding(config.integer("max_source_positions", default=1500), hidden)
    places.joined = True
    return module(
        "WhisperEncoder",
        conv1=convolution(config.integer("num_mel_bins", default=80), hidden, 3),
        conv2=convolution(hidden, hidden, 3),
        embed_positions=places,
        layers=listed([_block(config, DIALECTS["whisper"], hidden, "encoder")] * config.layers("encoder_layers")),
        layer_norm=layer_norm(hidden),
    )


def _block(config: Config, dialect: Dialect, hidden: int, side: str) -> Part:
    prefix = dialect.prefix
    count = config.integer(f"{side}_attention_heads")
    width = config.divided(hidden, count, "d_model", f"{side}_attention_heads")
    inner = config.integer(f"{side}_ffn_dim")
    heads = Heads(count, count, width)
    own = heads.attention()
    part = module(
        f"{prefix}{side.title()}Layer",
        self_attn=_attention(prefix, hidden),
        self_attn_layer_norm=layer_norm(hidden),
    )
    part.attention = (heads.looking(),)
    if side == "decoder":
        part.children["encoder_attn"] = _attention(prefix, hidden)
        part.children["encoder_attn_layer_norm"] = layer_norm(hidden)
        crossed = Attention(
            heads=count, kv_heads=count, head_dim=width, cached_elements=own.cached_elements, cross=True
        )
        part.attention = (own, crossed)
    part.children["fc1"] = linear(hidden, inner)
    part.children["fc2"] = linear(inner, hidden)
    part.children["final_layer_norm"] = layer_norm(hidden)
    part.block = True
    part.hidden_size, part.inner_width = hidden, inner
    return part


def _attention(prefix: str, hidden: int) -> Part:
    """Whisper's keys have no bias."""
    return module(
        f"{prefix}Attention",
        k_proj=linear(hidden, hidden, prefix != "Whisper"),
        v_proj=linear(hidden, hidden),
        q_proj=linear(hidden, hidden),
        out_proj=linear(hidden, hidden),
    )
