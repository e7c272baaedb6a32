"""Families of models by their ``model_type``: a configuration becomes a tree of modules, by description alone.

Each file describes one build; it is loaded when a model of it is read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.parts import Model

Build = Callable[[Config, "str | None"], Model]

_KINDS: Mapping[str, str] = {
    "bart": "bart blenderbot m2m_100 marian mbart pegasus whisper",
    "bert": "bert camembert electra roberta xlm-roberta",
    "blip2": "blip-2",
    "bloom": "RefinedWeb RefinedWebModel bloom falcon gpt_bigcode mpt",
    "chatglm": "chatglm",
    "decoder": (
        "arcee cohere cohere2 dots1 ernie4_5 exaone4 gemma gemma2 gemma3_text glm glm4 glm4_moe gpt_oss granite helium"
        " llama ministral ministral3 mistral mixtral nemotron olmo olmo2 olmo3 olmoe phi phi3 qwen2 qwen2_moe qwen3"
        " qwen3_moe seed_oss smollm3 stablelm starcoder2"
    ),
    "eleuther": "codegen gpt_neo gpt_neox gptj",
    "encoders": "albert deberta-v2 distilbert modernbert mpnet",
    "gpt2": "gpt2",
    "idefics": "idefics",
    "latent": "deepseek_v2 deepseek_v3 kimi_k2",
    "opt": "opt",
    "residual": "resnet",
    "t5": "mt5 t5 umt5",
    "towers": "clip clip_text_model clip_vision_model siglip siglip_vision_model",
    "vision": "deit dinov2 vit",
    "vision_language": "gemma3 llava paligemma qwen2_5_vl qwen2_vl",
}
_FILES = {name: file for file, names in _KINDS.items() for name in names.split()}


def known() -> tuple[str, ...]:
    """Every ``model_type`` that is described here."""
    return tuple(sorted(_FILES))


def find(model_type: str) -> Build | None:
    """What builds that family, None where it is not described."""
    file = _FILES.get(model_type)
    if file is None:
        return None
    build: Build = import_module(f"{__name__}.{file}").build
    return build
