"""ViT, DeiT and DINOv2: an image as a row of patches."""

from __future__ import annotations

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.families.attention import read_heads
from vramscope.analyzers.plan.architecture.families.heads import labels, task
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

_PREFIXES = {"vit": "ViT", "deit": "DeiT", "dinov2": "Dinov2"}


def build(config: Config, class_name: str | None) -> Model:
    """The model of a configuration of one of these families."""
    model_type = config.text("model_type") or ""
    prefix = _PREFIXES[model_type]
    class_name = class_name or f"{prefix}ForImageClassification"
    kind = task(class_name, prefix)
    hidden = config.integer("hidden_size", default=768)
    layers = config.layers("num_hidden_layers", default=12)
    body = _dinov2(config, hidden, layers) if prefix == "Dinov2" else _vit(config, prefix, hidden, layers)
    base = module(f"{prefix}Model", {"embeddings": embeddings(config, prefix, hidden), **body.children})
    if kind == "Model":
        root = base
        if prefix != "Dinov2":
            base.children["pooler"] = module(f"{prefix}Pooler", dense=linear(hidden, hidden))
    else:
        width = 2 * hidden if prefix == "Dinov2" else hidden
        root = module(class_name, {model_type: base, "classifier": linear(width, labels(config), role="head")})
        if kind == "ForImageClassificationWithTeacher":
            del root.children["classifier"]
            root.children["cls_classifier"] = linear(hidden, labels(config), role="head")
            root.children["distillation_classifier"] = linear(hidden, labels(config), role="head")
    heads = read_heads(config, hidden)
    model = Model(
        root=root, class_name=class_name, no_split=(f"{prefix}Embeddings", f"{prefix}Layer"), hidden_size=hidden
    )
    side = config.integer("image_size", default=224)
    model.facts.update(layers=layers, heads=heads.query, image_tokens=patches(config) + 1, image_side=side)
    return model


def patches(config: Config, *, side: int = 224, patch: int = 16) -> int:
    """How many an image is cut into; the last two are the family's own sizes."""
    across = config.integer("image_size", default=side) // config.integer("patch_size", default=patch)
    if across == 0:
        raise config.refuse("patch_size", "is larger than image_size")
    return across * across


def embeddings(config: Config, prefix: str, hidden: int) -> Part:
    """Patches, and what is learned beside them."""
    edge = config.integer("patch_size", default=14 if prefix == "Dinov2" else 16)
    channels = config.integer("num_channels", default=3)
    part = module(
        f"{prefix}Embeddings",
        patch_embeddings=module(f"{prefix}PatchEmbeddings", projection=convolution(channels, hidden, edge, edge)),
    )
    extra = 2 if prefix == "DeiT" else 1
    count = patches(config, patch=edge) + extra
    holding(
        part,
        cls_token=parameter(1, 1, hidden),
        distillation_token=parameter(1, 1, hidden) if prefix == "DeiT" else None,
        mask_token=parameter(1, hidden) if prefix == "Dinov2" and config.flag("use_mask_token", default=True) else None,
        position_embeddings=parameter(1, count, hidden),
    )
    part.role = "embedding"
    return part


def _vit(config: Config, prefix: str, hidden: int, layers: int) -> Part:
    inner = config.integer("intermediate_size", default=4 * hidden)
    block = module(
        f"{prefix}Layer",
        attention=_attention(config, prefix, hidden),
        layernorm_before=layer_norm(hidden),
        layernorm_after=layer_norm(hidden),
        mlp=module(f"{prefix}MLP", fc1=linear(hidden, inner), fc2=linear(inner, hidden)),
    )
    _describe(block, config, hidden, inner)
    return module("", layers=listed([block] * layers), layernorm=layer_norm(hidden))


def _dinov2(config: Config, hidden: int, layers: int) -> Part:
    inner = int(hidden * config.number("mlp_ratio", default=4))
    if config.flag("use_swiglu_ffn"):
        inner = (int(inner * 2 / 3) + 7) // 8 * 8
        mlp = module("Dinov2SwiGLUFFN", weights_in=linear(hidden, 2 * inner), weights_out=linear(inner, hidden))
    else:
        mlp = module("Dinov2MLP", fc1=linear(hidden, inner), fc2=linear(inner, hidden))
    block = module(
        "Dinov2Layer",
        norm1=layer_norm(hidden),
        attention=_attention(config, "Dinov2", hidden),
        layer_scale1=holding(module("Dinov2LayerScale"), lambda1=parameter(hidden)),
        norm2=layer_norm(hidden),
        mlp=mlp,
        layer_scale2=holding(module("Dinov2LayerScale"), lambda1=parameter(hidden)),
    )
    _describe(block, config, hidden, inner)
    return module("", encoder=module("Dinov2Encoder", layer=listed([block] * layers)), layernorm=layer_norm(hidden))


def _attention(config: Config, prefix: str, hidden: int) -> Part:
    bias = config.flag("qkv_bias", default=True)
    part = module(f"{prefix}Attention", {f"{name}_proj": linear(hidden, hidden, bias) for name in ("q", "k", "v")})
    part.children["o_proj"] = linear(hidden, hidden)
    return part


def _describe(block: Part, config: Config, hidden: int, inner: int) -> None:
    block.attention = (read_heads(config, hidden).looking(),)
    block.hidden_size, block.inner_width = hidden, inner
