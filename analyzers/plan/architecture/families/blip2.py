"""BLIP-2: a vision tower, a querying transformer (Q-Former), and a whole language model behind a projection."""

from __future__ import annotations

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.families.attention import Heads, read_heads
from vramscope.analyzers.plan.architecture.families.defaults import completed
from vramscope.analyzers.plan.architecture.families.vision import patches
from vramscope.analyzers.plan.architecture.families.vision_language import crossing, language_model
from vramscope.analyzers.plan.architecture.parts import (
    Model,
    Part,
    convolution,
    holding,
    layer_norm,
    linear,
    listed,
    module,
    parameter,
)

_WHOLE = (
    "Blip2Attention",
    "Blip2QFormerMultiHeadAttention",
    "Blip2EncoderLayer",
    "Blip2TextEmbeddings",
    "Blip2VisionEmbeddings",
)


def build(config: Config, class_name: str | None) -> Model:
    """The model of a configuration of BLIP-2."""
    class_name = class_name or "Blip2ForConditionalGeneration"
    image = completed(config.section("vision_config"), "blip_2_vision_model")
    asking = completed(config.section("qformer_config"), "blip_2_qformer")
    given = config.section("text_config")
    encoding = (given.text("model_type", default="opt") or "").endswith("t5")
    text, words = language_model(given, "ForConditionalGeneration" if encoding else "ForCausalLM", "opt")
    text.root.type_name = "T5ForConditionalGeneration" if encoding else f"{_prefix(text)}ForCausalLM"
    width = asking.integer("hidden_size")
    hidden = words.integer("d_model", "hidden_size")
    queries = config.integer("num_query_tokens", default=32)
    root = module(
        class_name,
        vision_model=_tower(image),
        qformer=_asking(asking),
        language_projection=linear(width, hidden),
        language_model=text.root,
        runs=("vision_model", "query_tokens"),
    )
    holding(root, query_tokens=parameter(1, queries, width))
    model = Model(
        root=root,
        class_name=class_name,
        no_split=tuple(dict.fromkeys((*_WHOLE, *text.no_split))),
        tied=tuple((f"language_model.{first}", f"language_model.{other}") for first, other in text.tied),
        facts=dict(text.facts),
        hidden_size=hidden,
        vocabulary=words.integer("vocab_size"),
        max_positions=text.max_positions,
    )
    model.facts["image_tokens"] = queries
    model.facts["image_path_ends"] = "language_projection"
    return model


def _prefix(text: Model) -> str:
    return next(iter(text.root.children.values())).type_name.removesuffix("Model")


def _tower(config: Config) -> Part:
    hidden, inner = config.integer("hidden_size"), config.integer("intermediate_size")
    edge = config.integer("patch_size")
    bias = config.flag("qkv_bias", default=True)
    block = module(
        "Blip2EncoderLayer",
        self_attn=module("Blip2Attention", qkv=linear(hidden, 3 * hidden, bias), projection=linear(hidden, hidden)),
        layer_norm1=layer_norm(hidden),
        mlp=module("Blip2MLP", fc1=linear(hidden, inner), fc2=linear(inner, hidden)),
        layer_norm2=layer_norm(hidden),
    )
    block.attention = (read_heads(config, hidden).looking(),)
    block.hidden_size, block.inner_width, block.role = hidden, inner, "vision"
    embedded = module("Blip2VisionEmbeddings", patch_embedding=convolution(3, hidden, edge, edge))
    holding(
        embedded,
        class_embedding=parameter(1, 1, hidden),
        position_embedding=parameter(1, patches(config) + 1, hidden),
    )
    embedded.role = "embedding"
    return module(
        "Blip2VisionModel",
        embeddings=embedded,
        encoder=module("Blip2Encoder", layers=listed([block] * config.layers("num_hidden_layers"))),
        post_layernorm=layer_norm(hidden),
    )


def _asking(config: Config) -> Part:
    hidden, inner = config.integer("hidden_size"), config.integer("intermediate_size")
    seen = config.integer("encoder_hidden_size")
    every = config.integer("cross_attention_frequency")
    count = config.integer("num_attention_heads")
    heads = Heads(count, count, config.divided(hidden, count, "hidden_size", "num_attention_heads"))
    blocks = []
    for crossed in (True, False):
        block = module("Blip2QFormerLayer", attention=_attention(hidden, hidden))
        block.attention = (heads.looking(),)
        if crossed:
            block.children["crossattention"] = _attention(hidden, seen)
            block.attention = (heads.looking(), crossing(count, heads.width))
        block.children["intermediate_query"] = module("Blip2QFormerIntermediate", dense=linear(hidden, inner))
        block.children["output_query"] = module(
            "Blip2QFormerOutput", dense=linear(inner, hidden), LayerNorm=layer_norm(hidden)
        )
        # The class list names only the attention inside, which would leave the rest of a block to itself.
        block.block, block.hidden_size, block.inner_width, block.role = True, hidden, inner, "vision"
        blocks.append(block)
    layers = range(config.layers("num_hidden_layers"))
    encoder = module("Blip2QFormerEncoder", layer=listed([blocks[0 if index % every == 0 else 1] for index in layers]))
    return module("Blip2QFormerModel", layernorm=layer_norm(hidden), encoder=encoder)


def _attention(hidden: int, seen: int) -> Part:
    return module(
        "Blip2QFormerAttention",
        attention=module(
            "Blip2QFormerMultiHeadAttention",
            query=linear(hidden, hidden),
            key=linear(seen, hidden),
            value=linear(seen, hidden),
        ),
        output=module("Blip2QFormerSelfOutput", dense=linear(hidden, hidden), LayerNorm=layer_norm(hidden)),
    )
