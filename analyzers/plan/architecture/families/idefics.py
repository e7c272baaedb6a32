"""IDEFICS: a Llama whose layers are joined every few by gated cross-attention to the image."""

from __future__ import annotations

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.families.attention import read_heads
from vramscope.analyzers.plan.architecture.families.decoder import gated
from vramscope.analyzers.plan.architecture.families.defaults import completed
from vramscope.analyzers.plan.architecture.families.vision import patches
from vramscope.analyzers.plan.architecture.families.vision_language import crossing
from vramscope.analyzers.plan.architecture.parts import (
    Model,
    Part,
    constant,
    convolution,
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


def build(config: Config, class_name: str | None) -> Model:
    """The model of a configuration of IDEFICS."""
    class_name = class_name or "IdeficsForVisionText2Text"
    image = completed(config.section("vision_config"), "idefics_vision")
    asking = config.section("perceiver_config")
    hidden, vocabulary = config.integer("hidden_size"), config.integer("vocab_size")
    layers = config.layers("num_hidden_layers")
    every = config.integer("cross_layer_interval", default=1)
    more = config.integer("additional_vocab_size", default=0, least=0)
    seen = image.integer("embed_dim", "hidden_size")
    words = holding(
        module("IdeficsDecoupledEmbedding", additional_embedding=embedding(more, hidden) if more else None),
        weight=parameter(vocabulary, hidden),
    )
    words.role = "embedding"
    resampled = config.flag("use_resampler")
    block, joint = _block(config, hidden), _joint(config, hidden, seen)
    joints = (layers + every - 1) // every
    base = module(
        "IdeficsModel",
        embed_tokens=words,
        vision_model=_tower(image, seen),
        perceiver_resampler=_resampler(asking, seen) if resampled else None,
        layers=listed([block] * layers),
        gated_cross_attn_layers=listed([joint] * joints),
        norm=rms_norm(hidden, "IdeficsRMSNorm"),
    )
    pairs = [
        path
        for index in range(layers)
        for path in ([f"gated_cross_attn_layers.{index // every}"] if index % every == 0 else []) + [f"layers.{index}"]
    ]
    base.runs = ("embed_tokens", "vision_model", "perceiver_resampler", *pairs)
    model = Model(
        root=base,
        class_name=class_name,
        no_split=("IdeficsDecoderLayer", "IdeficsGatedCrossAttentionLayer", "IdeficsVisionEncoderLayer"),
        hidden_size=hidden,
        vocabulary=vocabulary,
        max_positions=config.optional("max_position_embeddings"),
    )
    if not class_name.endswith("Model"):
        head = holding(
            module("IdeficsDecoupledLinear", additional_fc=linear(hidden, more, False) if more else None),
            weight=parameter(vocabulary, hidden),
        )
        head.role = "head"
        model.root = module(class_name, model=base, lm_head=head)
        if config.flag("tie_word_embeddings"):
            model.tied = (("model.embed_tokens.weight", "lm_head.weight"),)
            if more:
                pair = ("model.embed_tokens.additional_embedding.weight", "lm_head.additional_fc.weight")
                model.tied += (pair,)
    heads = read_heads(config, hidden)
    model.facts.update(
        layers=layers,
        heads=heads.query,
        kv_heads=heads.key_value,
        image_tokens=asking.integer("resampler_n_latents", default=64) if resampled else patches(image, patch=14) + 1,
    )
    return model


def _attention(config: Config, hidden: int, seen: int, normed: bool) -> Part:
    heads = read_heads(config, hidden)
    part = module(
        "IdeficsAttention",
        q_proj=linear(hidden, hidden, False),
        k_proj=linear(seen, hidden, False),
        v_proj=linear(seen, hidden, False),
        o_proj=linear(hidden, hidden, False),
        rotary_emb=rotary("IdeficsRotaryEmbedding", heads.width),
    )
    if normed:
        part.children["q_layer_norm"] = rms_norm(heads.width, "IdeficsRMSNorm")
        part.children["k_layer_norm"] = rms_norm(heads.width, "IdeficsRMSNorm")
    return part


def _finish(block: Part, config: Config, hidden: int) -> Part:
    inner = config.integer("intermediate_size")
    block.children["mlp"] = gated("IdeficsMLP", hidden, inner)
    block.children["input_layernorm"] = rms_norm(hidden, "IdeficsRMSNorm")
    block.children["post_attention_layernorm"] = rms_norm(hidden, "IdeficsRMSNorm")
    block.hidden_size, block.inner_width, block.gated = hidden, inner, True
    return block


def _block(config: Config, hidden: int) -> Part:
    block = module("IdeficsDecoderLayer", self_attn=_attention(config, hidden, hidden, False))
    block.attention = (read_heads(config, hidden).attention(),)
    return _finish(block, config, hidden)


def _joint(config: Config, hidden: int, seen: int) -> Part:
    normed = config.flag("qk_layer_norms")
    block = module("IdeficsGatedCrossAttentionLayer", cross_attn=_attention(config, hidden, seen, normed))
    _, kind = config.get("alpha_type")
    if kind == "vector":
        holding(block, alpha_cross_attn=parameter(1, 1, hidden), alpha_dense=parameter(1, 1, hidden))
    else:
        holding(block, alpha_cross_attn=parameter(1), alpha_dense=parameter(1))
    heads = read_heads(config, hidden)
    block.attention = (crossing(heads.query, heads.width),)
    return _finish(block, config, hidden)


def _tower(config: Config, hidden: int) -> Part:
    inner, edge = config.integer("intermediate_size"), config.integer("patch_size")
    count = patches(config, patch=14) + 1
    block = module(
        "IdeficsVisionEncoderLayer",
        self_attn=module(
            "IdeficsVisionAttention", {f"{name}_proj": linear(hidden, hidden) for name in ("k", "v", "q", "out")}
        ),
        layer_norm1=layer_norm(hidden),
        mlp=module("IdeficsVisionMLP", fc1=linear(hidden, inner), fc2=linear(inner, hidden)),
        layer_norm2=layer_norm(hidden),
    )
    block.attention = (read_heads(config, hidden).looking(),)
    block.hidden_size, block.inner_width, block.role = hidden, inner, "vision"
    embedded = module(
        "IdeficsVisionEmbeddings",
        patch_embedding=convolution(config.integer("num_channels", default=3), hidden, edge, edge, bias=False),
        position_embedding=embedding(count, hidden),
    )
    holding(embedded, class_embedding=parameter(hidden), position_ids=constant(1, count, dtype="int64"))
    embedded.role = "embedding"
    return module(
        "IdeficsVisionTransformer",
        embeddings=embedded,
        pre_layrnorm=layer_norm(hidden),
        encoder=module("IdeficsVisionEncoder", layers=listed([block] * config.layers("num_hidden_layers"))),
        post_layernorm=layer_norm(hidden),
    )


def _resampler(config: Config, hidden: int) -> Part:
    width = config.integer("resampler_n_heads", default=16) * config.integer("resampler_head_dim", default=96)
    head = config.integer("resampler_head_dim", default=96)
    attention = module(
        "IdeficsPerceiverAttention",
        context_layer_norm=layer_norm(hidden),
        latents_layer_norm=layer_norm(hidden),
        q_layer_norm=layer_norm(head) if config.flag("qk_layer_norms_perceiver") else None,
        k_layer_norm=layer_norm(head) if config.flag("qk_layer_norms_perceiver") else None,
        q_proj=linear(hidden, width, False),
        k_proj=linear(hidden, width, False),
        v_proj=linear(hidden, width, False),
        output_proj=linear(width, hidden, False),
    )
    mlp = module(
        "IdeficsMLP",
        ln=layer_norm(hidden),
        fc=linear(hidden, 4 * hidden, False),
        c_proj=linear(4 * hidden, hidden, False),
    )
    part = module(
        "IdeficsPerceiverResampler",
        blocks=listed([listed([attention, mlp])] * config.layers("resampler_depth", default=6)),
        layer_norm=layer_norm(hidden),
    )
    part.role = "vision"
    return holding(part, latents=parameter(config.integer("resampler_n_latents", default=64), hidden))
