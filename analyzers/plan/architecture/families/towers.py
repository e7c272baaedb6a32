"""CLIP and SigLIP: a tower for images and one for texts, alone or together."""

from __future__ import annotations

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.families.attention import read_heads
from vramscope.analyzers.plan.architecture.families.defaults import completed
from vramscope.analyzers.plan.architecture.families.vision import patches
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
)
from vramscope.schema.architecture import Role

# The class list of a model with any of these towers.
NO_SPLIT = {
    "CLIP": ("CLIPTextEmbeddings", "CLIPEncoderLayer", "CLIPVisionEmbeddings"),
    "Siglip": (
        "SiglipTextEmbeddings",
        "SiglipVisionEmbeddings",
        "SiglipEncoderLayer",
        "SiglipMultiheadAttentionPoolingHead",
    ),
}
_PREFIXES = {
    "clip": "CLIP",
    "clip_vision_model": "CLIP",
    "clip_text_model": "CLIP",
    "siglip": "Siglip",
    "siglip_vision_model": "Siglip",
}


def build(config: Config, class_name: str | None) -> Model:
    """The model of a configuration of CLIP or SigLIP, or of one tower of theirs."""
    model_type = config.text("model_type") or ""
    prefix = _PREFIXES[model_type]
    if model_type.endswith("vision_model"):
        root = vision_tower(completed(config, model_type), prefix)
        return _model(root, class_name or f"{prefix}VisionModel", prefix, config)
    if model_type.endswith("text_model"):
        return _model(_text_tower(config, prefix, 0), class_name or f"{prefix}TextModel", prefix, config)
    text = completed(config.section("text_config"), f"{model_type}_text_model")
    image = completed(config.section("vision_config"), f"{model_type}_vision_model")
    projected = config.integer("projection_dim", default=512)
    root = module(
        f"{prefix}Model",
        text_model=_text_tower(text, prefix, text.integer("projection_size", default=text.integer("hidden_size"))),
        vision_model=vision_tower(image, prefix),
        runs=("vision_model", "visual_projection", "text_model", "text_projection"),
    )
    if prefix == "CLIP":
        root.children["visual_projection"] = linear(image.integer("hidden_size"), projected, False)
        root.children["text_projection"] = linear(text.integer("hidden_size"), projected, False)
        holding(root, logit_scale=parameter())
    else:
        holding(root, logit_scale=parameter(1), logit_bias=parameter(1))
    model = _model(root, class_name or f"{prefix}Model", prefix, image)
    model.vocabulary = text.integer("vocab_size")
    return model


def _model(root: Part, class_name: str, prefix: str, config: Config) -> Model:
    model = Model(root=root, class_name=class_name, no_split=NO_SPLIT[prefix])
    model.hidden_size = config.integer("hidden_size")
    return model


def vision_tower(config: Config, prefix: str) -> Part:
    """The image's tower. ``config`` is complete."""
    hidden = config.integer("hidden_size")
    edge = config.integer("patch_size")
    clip = prefix == "CLIP"
    count = patches(config) + (1 if clip else 0)
    embedded = module(
        f"{prefix}VisionEmbeddings",
        patch_embedding=convolution(config.integer("num_channels", default=3), hidden, edge, edge, bias=not clip),
        position_embedding=embedding(count, hidden),
    )
    holding(
        embedded,
        class_embedding=parameter(hidden) if clip else None,
        position_ids=constant(1, count, dtype="int64"),
    )
    embedded.role = "embedding"
    tower = module(
        f"{prefix}VisionModel",
        embeddings=embedded,
        # transformers' own spelling.
        pre_layrnorm=layer_norm(hidden) if clip else None,
        encoder=_encoder(config, prefix, hidden, "vision"),
        post_layernorm=layer_norm(hidden),
    )
    if not clip and config.flag("vision_use_head", default=True):
        tower.children["head"] = _pooling(config, prefix, hidden)
    return tower


def _pooling(config: Config, prefix: str, hidden: int) -> Part:
    inner = config.integer("intermediate_size")
    out = linear(hidden, hidden)
    out.type_name = "NonDynamicallyQuantizableLinear"
    attention = holding(
        module("MultiheadAttention", out_proj=out),
        in_proj_weight=parameter(3 * hidden, hidden),
        in_proj_bias=parameter(3 * hidden),
    )
    part = module(
        f"{prefix}MultiheadAttentionPoolingHead",
        attention=attention,
        layernorm=layer_norm(hidden),
        mlp=module(f"{prefix}MLP", fc1=linear(hidden, inner), fc2=linear(inner, hidden)),
    )
    return holding(part, probe=parameter(1, 1, hidden))


def _text_tower(config: Config, prefix: str, projected: int) -> Part:
    hidden = config.integer("hidden_size")
    positions = config.integer("max_position_embeddings")
    embedded = module(
        f"{prefix}TextEmbeddings",
        token_embedding=embedding(config.integer("vocab_size"), hidden),
        position_embedding=embedding(positions, hidden),
    )
    holding(embedded, position_ids=constant(1, positions, dtype="int64"))
    tower = module(
        f"{prefix}TextModel",
        embeddings=embedded,
        encoder=_encoder(config, prefix, hidden),
        final_layer_norm=layer_norm(hidden),
    )
    if prefix == "Siglip":
        tower.children["head"] = linear(hidden, projected)
    return tower


def _encoder(config: Config, prefix: str, hidden: int, role: Role = "layer") -> Part:
    inner = config.integer("intermediate_size")
    block = module(
        f"{prefix}EncoderLayer",
        self_attn=module(
            f"{prefix}Attention", {f"{name}_proj": linear(hidden, hidden) for name in ("k", "v", "q", "out")}
        ),
        layer_norm1=layer_norm(hidden),
        mlp=module(f"{prefix}MLP", fc1=linear(hidden, inner), fc2=linear(inner, hidden)),
        layer_norm2=layer_norm(hidden),
    )
    block.attention = (read_heads(config, hidden).looking(),)
    block.hidden_size, block.inner_width, block.role = hidden, inner, role
    layers = config.layers("num_hidden_layers")
    return module(f"{prefix}Encoder", layers=listed([block] * layers))
