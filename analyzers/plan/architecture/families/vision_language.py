"""Language models that see: LLaVA, PaliGemma, Gemma 3, Qwen2-VL and Qwen2.5-VL.

The words are embedded first, then the image's tower and the projector run, then the language model's layers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.families.attention import read_heads
from vramscope.analyzers.plan.architecture.families.defaults import completed
from vramscope.analyzers.plan.architecture.families.towers import NO_SPLIT, vision_tower
from vramscope.analyzers.plan.architecture.families.vision import patches
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
    rms_norm,
    rotary,
)
from vramscope.schema.architecture import Attention


def build(config: Config, class_name: str | None) -> Model:
    """The model of a configuration of one of these families."""
    return _BUILDS[config.text("model_type") or ""](config, class_name)


def language_model(config: Config, class_name: str, model_type: str) -> tuple[Model, Config]:
    """The text model of a composed one, of any family that is described, and its complete configuration."""
    from vramscope.analyzers.plan.architecture.families import find

    model_type = config.text("model_type", default=model_type) or model_type
    made = find(model_type)
    if made is None:
        raise config.refuse("model_type", f"is {model_type}: a language model that is not described here")
    complete = completed(Config({**config.values, "model_type": model_type}, config.where), model_type)
    return made(complete, class_name), complete


def _llava(config: Config, class_name: str | None) -> Model:
    text, words = language_model(config.section("text_config"), "Model", "llama")
    seen = config.section("vision_config")
    kind = seen.text("model_type", default="clip_vision_model") or ""
    prefix = {"clip_vision_model": "CLIP", "siglip_vision_model": "Siglip"}.get(kind)
    if prefix is None:
        raise seen.refuse("model_type", f"is {kind}: a tower that is not described here")
    image = completed(seen, kind)
    hidden = words.integer("hidden_size")
    bias = config.flag("multimodal_projector_bias", default=True)
    features = len(config.integers("vision_feature_layers", default=(1,)))
    projector = module(
        "LlavaMultiModalProjector",
        linear_1=linear(image.integer("hidden_size") * features, hidden, bias),
        linear_2=linear(hidden, hidden, bias),
    )
    model = _composed(
        config,
        class_name,
        "Llava",
        {"vision_tower": vision_tower(image, prefix), "multi_modal_projector": projector},
        text,
        words,
        NO_SPLIT[prefix],
    )
    model.facts["image_tokens"] = config.integer("image_seq_length", default=patches(image))
    return model


def _paligemma(config: Config, class_name: str | None) -> Model:
    text, words = language_model(config.section("text_config"), "Model", "gemma")
    image = completed(config.section("vision_config"), "siglip_vision_model")
    projected = config.integer("projection_dim", default=words.integer("hidden_size"))
    projector = module("PaliGemmaMultiModalProjector", linear=linear(image.integer("hidden_size"), projected))
    parts = {"vision_tower": vision_tower(image, "Siglip"), "multi_modal_projector": projector}
    whole = (*NO_SPLIT["Siglip"], "PaliGemmaMultiModalProjector")
    model = _composed(config, class_name, "PaliGemma", parts, text, words, whole, tied=True)
    model.facts["image_tokens"] = patches(image)
    return model


def _gemma3(config: Config, class_name: str | None) -> Model:
    text, words = language_model(config.section("text_config"), "Model", "gemma3_text")
    text.root.type_name = "Gemma3TextModel"
    image = completed(config.section("vision_config"), "siglip_vision_model")
    seen, hidden = image.integer("hidden_size"), words.integer("hidden_size")
    projector = module("Gemma3MultiModalProjector", mm_soft_emb_norm=rms_norm(seen, "Gemma3RMSNorm"))
    holding(projector, mm_input_projection_weight=parameter(seen, hidden))
    parts = {"vision_tower": vision_tower(image, "Siglip"), "multi_modal_projector": projector}
    model = _composed(config, class_name, "Gemma3", parts, text, words, NO_SPLIT["Siglip"], tied=True)
    model.facts["image_tokens"] = config.integer("mm_tokens_per_image", default=256)
    return model


def _qwen(config: Config, class_name: str | None) -> Model:
    newer = config.text("model_type") == "qwen2_5_vl"
    prefix = "Qwen2_5_VL" if newer else "Qwen2VL"
    # Before release 4.52 the language model's keys stood beside the tower's.
    text_values = config.section("text_config").values or {
        name: value for name, value in config.values.items() if name != "vision_config"
    }
    text, words = language_model(
        Config({**text_values, "model_type": "qwen2"}, config.section("text_config").where), "Model", "qwen2"
    )
    renamed(text.root, "Qwen2", prefix)
    text.root.type_name = f"{prefix}TextModel"
    text.no_split = (f"{prefix}DecoderLayer",)
    image = completed(config.section("vision_config"), "qwen2_5_vl_vision" if newer else "qwen2_vl_vision")
    tower = _qwen_tower(image, prefix, newer)
    parts = {"visual": tower}
    return _composed(config, class_name, prefix, parts, text, words, (f"{prefix}VisionBlock",), last_tower="visual")


def _qwen_tower(config: Config, prefix: str, newer: bool) -> Part:
    hidden = config.integer("hidden_size" if newer else "embed_dim")
    out = config.integer("out_hidden_size" if newer else "hidden_size")
    edge, deep = config.integer("patch_size"), config.integer("temporal_patch_size", default=2)
    merged = hidden * config.integer("spatial_merge_size", default=2) ** 2
    inner = config.integer("intermediate_size") if newer else int(hidden * config.number("mlp_ratio", default=4))
    heads = read_heads(config, hidden)
    if newer:
        mlp = module(
            "Qwen2_5_VLMLP",
            gate_proj=linear(hidden, inner),
            up_proj=linear(hidden, inner),
            down_proj=linear(inner, hidden),
        )
    else:
        mlp = module("VisionMlp", fc1=linear(hidden, inner), fc2=linear(inner, hidden))
    block = module(
        f"{prefix}VisionBlock",
        norm1=_qwen_norm(hidden, newer),
        norm2=_qwen_norm(hidden, newer),
        attn=module(
            "Qwen2_5_VLVisionAttention" if newer else "VisionAttention",
            qkv=linear(hidden, 3 * hidden),
            proj=linear(hidden, hidden),
        ),
        mlp=mlp,
    )
    block.attention = (heads.looking(),)
    block.hidden_size, block.inner_width, block.gated, block.role = hidden, inner, newer, "vision"
    merge = listed([linear(merged, merged), module("GELU"), linear(merged, out)], "Sequential")
    project = convolution(config.integer("in_channels", "in_chans", default=3), hidden, deep, edge, edge, bias=False)
    return module(
        "Qwen2_5_VisionTransformerPretrainedModel" if newer else "Qwen2VisionTransformerPretrainedModel",
        patch_embed=module("Qwen2_5_VisionPatchEmbed" if newer else "PatchEmbed", proj=project),
        rotary_pos_emb=rotary(f"{prefix}VisionRotaryEmbedding", heads.width // 2),
        blocks=listed([block] * config.layers("depth")),
        merger=module("Qwen2_5_VLPatchMerger" if newer else "PatchMerger", ln_q=_qwen_norm(hidden, newer), mlp=merge),
    )


def _qwen_norm(hidden: int, newer: bool) -> Part:
    return rms_norm(hidden, "Qwen2_5_VLRMSNorm") if newer else layer_norm(hidden)


def renamed(part: Part, old: str, new: str) -> None:
    """Class names of a family that another one has taken its blocks from."""
    for child in {id(child): child for child in part.children.values()}.values():
        if child.type_name.startswith(old):
            child.type_name = new + child.type_name[len(old) :]
        renamed(child, old, new)


def _composed(
    config: Config,
    class_name: str | None,
    prefix: str,
    towers: Mapping[str, Part],
    text: Model,
    words: Config,
    whole: tuple[str, ...],
    *,
    tied: bool = False,
    last_tower: str = "multi_modal_projector",
) -> Model:
    """``model`` holds the towers and the language model; the head stands beside it."""
    class_name = class_name or f"{prefix}ForConditionalGeneration"
    hidden, vocabulary = words.integer("hidden_size"), words.integer("vocab_size")
    inner = module(f"{prefix}Model", {**towers, "language_model": text.root})
    inner.runs = ("language_model.embed_tokens", *towers)
    root = module(class_name, model=inner, lm_head=linear(hidden, vocabulary, False, role="head"))
    shared = config.flag("tie_word_embeddings", default=words.flag("tie_word_embeddings", default=tied))
    model = Model(
        root=root,
        class_name=class_name,
        no_split=tuple(dict.fromkeys((*whole, *text.no_split))),
        tied=(("model.language_model.embed_tokens.weight", "lm_head.weight"),) if shared else (),
        facts=dict(text.facts),
        notes=text.notes,
        hidden_size=hidden,
        vocabulary=vocabulary,
        max_positions=text.max_positions,
    )
    model.facts["image_path_ends"] = f"model.{last_tower}"
    return model


def crossing(heads: int, width: int) -> Attention:
    """Attention to another tower's output."""
    return Attention(heads=heads, kv_heads=heads, head_dim=width, cached_elements=2 * heads * width, cross=True)


_BUILDS: Mapping[str, Callable[[Config, str | None], Model]] = {
    "llava": _llava,
    "paligemma": _paligemma,
    "gemma3": _gemma3,
    "qwen2_vl": _qwen,
    "qwen2_5_vl": _qwen,
}
