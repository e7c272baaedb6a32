"""Small models that see: image models, towers, and language models with a tower."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.plan.case import BASE, IMAGE, NARROW, OPT, SEEN, VISION, WIDE_HEADS, WORDS, Case, numbers, ones, tokens


def seeing() -> list[Case]:
    text = {**NARROW, "max_position_embeddings": 32}
    llama, gemma = {**BASE, "model_type": "llama"}, {**BASE, **WIDE_HEADS, "model_type": "gemma"}
    clip, siglip = {**VISION, "model_type": "clip_vision_model"}, {**VISION, "model_type": "siglip_vision_model"}
    rope = {"rope_parameters": {"rope_type": "default", "rope_theta": 10000.0, "mrope_section": [2, 3, 3]}}
    asking = {
        "model_type": "blip_2_qformer",
        "hidden_size": 32,
        "intermediate_size": 48,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "encoder_hidden_size": 64,
        "vocab_size": 100,
    }
    idefics = {
        "model_type": "idefics",
        "hidden_size": 64,
        "intermediate_size": 96,
        "num_hidden_layers": 4,
        "num_attention_heads": 4,
        "vocab_size": 100,
        "additional_vocab_size": 4,
        "cross_layer_interval": 2,
        "qk_layer_norms": True,
        "use_resampler": True,
        "vision_config": {**{n: v for n, v in VISION.items() if n != "hidden_size"}, "embed_dim": 64},
        "perceiver_config": {
            "resampler_depth": 2,
            "resampler_n_heads": 2,
            "resampler_head_dim": 16,
            "resampler_n_latents": 4,
            "use_resampler": True,
        },
    }
    marks = {"image_token_index": 99}
    generation = "ForConditionalGeneration"
    few_seen = {"input_ids": tokens(*[99] * 4, 1, 3), **IMAGE}
    qwen = {"depth": 2, "embed_dim": 64, "hidden_size": 64, "num_heads": 4, "mlp_ratio": 2, "patch_size": 8}
    newer = {
        "depth": 2,
        "hidden_size": 64,
        "out_hidden_size": 64,
        "num_heads": 4,
        "intermediate_size": 96,
        "patch_size": 8,
    }
    blip = {
        "model_type": "blip-2",
        "num_query_tokens": 4,
        "vision_config": {**VISION, "model_type": "blip_2_vision_model"},
        "qformer_config": asking,
        "text_config": OPT,
        **marks,
    }
    gemma3 = {
        "model_type": "gemma3",
        "mm_tokens_per_image": 4,
        "text_config": {**BASE, **WIDE_HEADS, "model_type": "gemma3_text"},
        "vision_config": siglip,
        **marks,
    }

    def qwen_vl(name: str, class_name: str, vision: Mapping[str, Any]) -> Case:
        words = {**BASE, **rope, "model_type": f"{name}_text"}
        return Case(name, class_name, {"model_type": name, "text_config": words, "vision_config": dict(vision)})

    return [
        Case(
            "clip",
            "CLIPModel",
            {"model_type": "clip", "text_config": text, "vision_config": VISION, "projection_dim": 48},
            {**WORDS, **IMAGE},
        ),
        Case(
            "siglip",
            "SiglipModel",
            {"model_type": "siglip", "text_config": {**text, "projection_size": 64}, "vision_config": VISION},
            {**WORDS, **IMAGE},
        ),
        Case(
            "llava",
            f"Llava{generation}",
            {"model_type": "llava", "text_config": llama, "vision_config": {**clip, "projection_dim": 48}, **marks},
            SEEN,
        ),
        Case(
            "paligemma",
            f"PaliGemma{generation}",
            {"model_type": "paligemma", "text_config": gemma, "vision_config": siglip, "projection_dim": 64, **marks},
            {**SEEN, "token_type_ids": ones(1, 18)},
        ),
        Case(
            "gemma3",
            f"Gemma3{generation}",
            gemma3,
            {"input_ids": tokens(1, *[99] * 4, 3), "token_type_ids": ones(1, 6), **IMAGE},
        ),
        Case("blip2", f"Blip2{generation}", blip, few_seen),
        Case(
            "idefics",
            "IdeficsForVisionText2Text",
            idefics,
            {"input_ids": ones(1, 4), "pixel_values": numbers(1, 1, 3, 32, 32), "image_attention_mask": ones(1, 4, 1)},
        ),
        qwen_vl("qwen2_vl", f"Qwen2VL{generation}", qwen),
        qwen_vl("qwen2_5_vl", f"Qwen2_5_VL{generation}", newer),
        Case("vit", "ViTForImageClassification", {**VISION, "model_type": "vit"}, IMAGE),
        Case("vit-bare", "ViTModel", {**VISION, "model_type": "vit"}, IMAGE),
        Case("deit", "DeiTForImageClassification", {**VISION, "model_type": "deit"}, IMAGE),
        Case("dinov2", "Dinov2Model", {**VISION, "model_type": "dinov2"}, IMAGE),
        Case(
            "resnet",
            "ResNetForImageClassification",
            {"model_type": "resnet", "embedding_size": 16, "hidden_sizes": [32, 64], "depths": [2, 3]},
            IMAGE,
        ),
        Case(
            "resnet-basic",
            "ResNetForImageClassification",
            {
                "model_type": "resnet",
                "embedding_size": 16,
                "hidden_sizes": [16, 32],
                "depths": [2, 2],
                "layer_type": "basic",
            },
            IMAGE,
        ),
    ]
