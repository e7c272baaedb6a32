"""T5, mT5 and UMT5: an encoder and a decoder with relative positions and no biases."""

from __future__ import annotations

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.families.attention import Heads
from vramscope.analyzers.plan.architecture.families.heads import labels, task
from vramscope.analyzers.plan.architecture.parts import Model, Part, embedding, linear, listed, module, rms_norm
from vramscope.schema.architecture import Attention

_PREFIXES = {"t5": "T5", "mt5": "MT5", "umt5": "UMT5"}


def build(config: Config, class_name: str | None) -> Model:
    """The model of a configuration of T5's."""
    prefix = _PREFIXES[config.text("model_type") or ""]
    class_name = class_name or f"{prefix}ForConditionalGeneration"
    kind = task(class_name, prefix)
    hidden = config.integer("d_model", "hidden_size")
    vocabulary = config.integer("vocab_size")
    count = config.integer("num_heads", "num_attention_heads")
    heads = Heads(count, count, config.integer("d_kv", default=64))
    layers = config.layers("num_layers", "num_hidden_layers")
    behind = config.layers("num_decoder_layers", default=layers)
    root = module(class_name, shared=embedding(vocabulary, hidden))
    root.children["encoder"] = _stack(config, prefix, hidden, heads, layers, vocabulary, crossed=False)
    ties = [("shared.weight", "encoder.embed_tokens.weight")]
    notes: tuple[str, ...] = ()
    if kind != "EncoderModel":
        root.children["decoder"] = _stack(config, prefix, hidden, heads, behind, vocabulary, crossed=True)
        ties.append(("shared.weight", "decoder.embed_tokens.weight"))
    if kind == "ForConditionalGeneration":
        root.children["lm_head"] = linear(hidden, vocabulary, False, role="head")
        # A model that is made anew shares the head all the same; a checkpoint's own head stays apart when it is loaded.
        if config.flag("tie_word_embeddings", default=prefix == "T5"):
            ties.append(("shared.weight", "lm_head.weight"))
    elif kind == "ForQuestionAnswering":
        root.children["qa_outputs"] = linear(hidden, labels(config), role="head")
    elif kind not in ("Model", "EncoderModel"):
        notes = (f"{class_name} is counted as {prefix}Model: its head is not known",)
    model = Model(
        root=root,
        class_name=class_name,
        no_split=(f"{prefix}Block",),
        tied=tuple(ties),
        hidden_size=hidden,
        vocabulary=vocabulary,
        notes=notes,
    )
    model.facts.update(
        encoder_layers=layers, layers=layers + (behind if kind != "EncoderModel" else 0), heads=count, kv_heads=count
    )
    return model


def _stack(
    config: Config, prefix: str, hidden: int, heads: Heads, layers: int, vocabulary: int, *, crossed: bool
) -> Part:
    inner = config.integer("d_ff", "intermediate_size")
    gated = (config.text("feed_forward_proj", default="relu") or "").startswith("gated") or config.flag("is_gated_act")
    blocks = []
    for first in (True, False):
        biased = first or prefix == "UMT5"
        steps = [
            module(
                f"{prefix}LayerSelfAttention",
                SelfAttention=_attention(config, prefix, hidden, heads, biased),
                layer_norm=_norm(prefix, hidden),
            )
        ]
        if crossed:
            steps.append(
                module(
                    f"{prefix}LayerCrossAttention",
                    EncDecAttention=_attention(config, prefix, hidden, heads, False),
                    layer_norm=_norm(prefix, hidden),
                )
            )
        if gated:
            dense = module(
                f"{prefix}DenseGatedActDense",
                wi_0=linear(hidden, inner, False),
                wi_1=linear(hidden, inner, False),
                wo=linear(inner, hidden, False),
            )
        else:
            dense = module(f"{prefix}DenseActDense", wi=linear(hidden, inner, False), wo=linear(inner, hidden, False))
        steps.append(module(f"{prefix}LayerFF", DenseReluDense=dense, layer_norm=_norm(prefix, hidden)))
        block = module(f"{prefix}Block", layer=listed(steps))
        own = heads.attention()
        beside = Attention(
            heads=heads.query,
            kv_heads=heads.key_value,
            head_dim=heads.width,
            cached_elements=own.cached_elements,
            cross=True,
        )
        block.attention = (own, beside) if crossed else (heads.looking(),)
        block.hidden_size, block.inner_width, block.gated = hidden, inner, gated
        blocks.append(block)
    return module(
        f"{prefix}Stack",
        embed_tokens=embedding(vocabulary, hidden),
        block=listed([blocks[0]] + [blocks[1]] * (layers - 1)),
        final_layer_norm=_norm(prefix, hidden),
    )


def _norm(prefix: str, hidden: int) -> Part:
    return rms_norm(hidden, f"{prefix}LayerNorm")


def _attention(config: Config, prefix: str, hidden: int, heads: Heads, biased: bool) -> Part:
    width = heads.query * heads.width
    part = module(f"{prefix}Attention", {name: linear(hidden, width, False) for name in ("q", "k", "v")})
    part.children["o"] = linear(width, hidden, False)
    if biased:
        buckets = config.integer("relative_attention_num_buckets", default=32)
        part.children["relative_attention_bias"] = embedding(buckets, heads.query)
    return part
