"""What a family's code does that its tensors do not show: where it normalises, drops out, and by which function.

A configuration's own words (``Architecture.facts``) go before the family's usual ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from vramscope.schema.architecture import Architecture

Arrangement = Literal["pre", "post", "parallel", "sandwich", "after"]
Scores = Literal["cast", "biased", "float32", "inside", "sinks"]

_BERT_AND_KIN = frozenset(
    [
        "bert",
        "roberta",
        "xlm-roberta",
        "camembert",
        "electra",
        "distilbert",
        "albert",
        "xlm",
        "deberta",
        "deberta-v2",
        "mpnet",
        "layoutlm",
        "layoutlmv3",
        "ernie",
        "longformer",
        "splinter",
    ]
)
_POST = _BERT_AND_KIN | {"bart", "marian", "openai-gpt"}
_PARALLEL = frozenset(
    ["gpt_neox", "gptj", "phi", "falcon", "cohere", "cohere2", "codegen", "RefinedWeb", "RefinedWebModel"]
)
_SANDWICH = frozenset(["gemma2", "gemma3", "gemma3_text", "glm4"])
_AFTER = frozenset(["olmo2", "olmo3"])
# Linear layers stored the other way round.
_TRANSPOSED = frozenset(["gpt2", "openai-gpt", "imagegpt", "decision_transformer"])
_ENCODERS = _BERT_AND_KIN | {
    "vit",
    "deit",
    "beit",
    "swin",
    "dinov2",
    "clip",
    "siglip",
    "modernbert",
    "vit_mae",
    "wav2vec2",
    "hubert",
}
_FUNCTION = {
    "gpt2": "gelu_new",
    "gptj": "gelu_new",
    "gpt_neo": "gelu_new",
    "phi": "gelu_new",
    "codegen": "gelu_new",
    "openai-gpt": "gelu_new",
    "bloom": "bloom_gelu",
    "t5": "relu",
    "opt": "relu",
    "clip": "quick_gelu",
    "albert": "gelu_new",
    "gemma": "gelu_pytorch_tanh",
    "gemma2": "gelu_pytorch_tanh",
    "gemma3": "gelu_pytorch_tanh",
    "gemma3_text": "gelu_pytorch_tanh",
    "mt5": "gelu_new",
}
_DROPOUT = dict.fromkeys(
    [
        "gpt2",
        "bert",
        "roberta",
        "xlm-roberta",
        "camembert",
        "electra",
        "distilbert",
        "xlm",
        "deberta",
        "deberta-v2",
        "mpnet",
        "layoutlm",
        "layoutlmv3",
        "opt",
        "bart",
        "mbart",
        "t5",
        "mt5",
        "pegasus",
        "marian",
        "openai-gpt",
        "blenderbot",
        "m2m_100",
        "whisper",
    ],
    0.1,
)
_ROTARY = frozenset(
    [
        "llama",
        "mistral",
        "mixtral",
        "qwen2",
        "qwen2_moe",
        "qwen3",
        "qwen3_moe",
        "gemma",
        "gemma2",
        "gemma3",
        "gemma3_text",
        "phi",
        "phi3",
        "falcon",
        "gpt_neox",
        "gptj",
        "codegen",
        "stablelm",
        "starcoder2",
        "cohere",
        "cohere2",
        "olmo",
        "olmo2",
        "olmo3",
        "olmoe",
        "deepseek_v2",
        "deepseek_v3",
        "glm",
        "glm4",
        "granite",
        "internlm2",
        "baichuan",
        "chatglm",
        "modernbert",
        "dbrx",
        "gpt_oss",
        "smollm3",
        "kimi_k2",
        "nemotron",
        "exaone",
        "llama4",
        "llama4_text",
        "minimax",
        "persimmon",
        "arcee",
        "seed_oss",
        "ernie4_5",
        "hunyuan",
    ]
)
# Of each head, where it is not all.
_PART = {"gpt_neox": 0.25, "phi": 0.5, "stablelm": 0.25, "glm": 0.5, "glm4": 0.5, "persimmon": 0.5}
# Normalisation whose weight is applied in float32, before the result is cast back.
_FLOAT32_NORM = frozenset(["gemma", "gemma2", "gemma3", "gemma3_text", "olmo2", "olmo3", "cohere", "cohere2"])
# LayerNorms that have no bias.
_PLAIN_LAYER_NORM = frozenset(["modernbert", "mpt", "olmo", "dbrx", "bloom", "falcon"])
# Those that have the mean taken away twice, written out.
_CENTRED_NORM = frozenset(["cohere", "cohere2"])
# Rotation that joins the two parts of a head even where one of them is empty.
_JOINED_ROTATION = frozenset(["phi3"])
# Dropout between the two layers of the feed-forward too.
_INNER_DROPOUT = frozenset(["t5", "mt5", "umt5"])
# What one operation computes from queries, keys and values cannot do: their attention is written out.
_EAGER = frozenset(["bloom", "deberta", "deberta-v2", "gpt_neo", "gpt_oss", "mpt"])
# Of those, whose blocks hand their attention's weights on, so that a block runs beside those of the one before it.
_HANDS_ON = frozenset(["bloom", "gpt_neo", "mpt"])
# And how scores get to be float32, if not by a cast: a bias makes them so; queries and keys are so already; softmax
# itself casts them, beside those without the mask; they never do, and have a column for a sink.
_SCORES: dict[str, Scores] = {"mpt": "biased", "gpt_neo": "float32", "bloom": "inside", "gpt_oss": "sinks"}
# Routers whose weights stay in float32, and so what experts gave is weighted in it.
_FLOAT32_ROUTING = frozenset(["mixtral", "minimax", "deepseek_v2", "deepseek_v3", "glm4_moe"])
_FUNCTION_KEYS = ("hidden_activation", "hidden_act", "activation_function", "dense_act_fn", "activation", "afn")
_DROPOUT_KEYS = (
    "resid_pdrop",
    "hidden_dropout_prob",
    "hidden_dropout",
    "residual_dropout",
    "dropout_rate",
    "resid_dropout",
    "dropout",
)
_ATTENTION_DROPOUT_KEYS = ("attn_pdrop", "attention_probs_dropout_prob", "attention_dropout")


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """``attention_dropout`` has a tensor of its own only where attention is written out. ``scores`` says how they get
    to be float32 then, and ``hands_on`` that a block's weights of attention stay until those of the next are there.
    """

    family: str
    arrangement: Arrangement
    function: str
    dropout: float
    attention_dropout: float
    inner_dropout: float
    rotary: float
    transposed: bool
    float32_norm: bool
    plain_layer_norm: bool
    centred_norm: bool
    joined_rotation: bool
    encoder: bool
    eager_only: bool
    scores: Scores
    hands_on: bool
    float32_routing: bool
    soft_cap: bool
    logits_cap: bool
    biased_scores: bool


def traits_of(architecture: Architecture) -> Traits:
    """Those of its family; of one that is not known, those of today's language models."""
    family, facts = architecture.family or "", architecture.facts
    function = next((str(facts[key]) for key in _FUNCTION_KEYS if isinstance(facts.get(key), str)), None)
    if function is None and "gelu" in str(facts.get("feed_forward_proj", "")):
        # T5's name of its gated network: "gated-gelu".
        function = "gelu_new"
    usual = _DROPOUT.get(family, 0.0)
    arrangement: Arrangement = "pre"
    if family in _POST:
        arrangement = "post"
    elif family in _PARALLEL and facts.get("use_parallel_residual", True) and facts.get("parallel_attn", True):
        arrangement = "parallel"
    elif family in _SANDWICH:
        arrangement = "sandwich"
    elif family in _AFTER:
        arrangement = "after"
    if family == "opt" and facts.get("do_layer_norm_before") is False:
        arrangement = "post"
    turned = _number(architecture, ("partial_rotary_factor", "rotary_pct"), _PART.get(family, 1.0))
    dropout = _number(architecture, _DROPOUT_KEYS, usual)
    capped = bool(facts.get("attn_logit_softcapping", family == "gemma2"))
    return Traits(
        family=family,
        arrangement=arrangement,
        function=function or _FUNCTION.get(family, "gelu" if family in _ENCODERS else "silu"),
        dropout=dropout,
        attention_dropout=_number(architecture, _ATTENTION_DROPOUT_KEYS, usual),
        inner_dropout=dropout if family in _INNER_DROPOUT else 0.0,
        rotary=turned if _turns(family, architecture) else 0.0,
        transposed=family in _TRANSPOSED,
        float32_norm=family in _FLOAT32_NORM,
        plain_layer_norm=family in _PLAIN_LAYER_NORM,
        centred_norm=family in _CENTRED_NORM,
        joined_rotation=0.0 < turned < 1.0 or family in _JOINED_ROTATION,
        encoder=family in _ENCODERS,
        eager_only=family in _EAGER or capped,
        scores=_SCORES.get(family, "cast"),
        hands_on=family in _HANDS_ON,
        float32_routing=family in _FLOAT32_ROUTING,
        soft_cap=capped,
        logits_cap=bool(facts.get("final_logit_softcapping", family == "gemma2")),
        biased_scores=family in {"t5", "mt5", "umt5", "bloom", "mpt"},
    )


def _turns(family: str, architecture: Architecture) -> bool:
    rotary = any(unit.role == "rotary" for unit in architecture.units)
    return rotary or family in _ROTARY or "rope_theta" in architecture.facts


def _number(architecture: Architecture, keys: tuple[str, ...], usual: float) -> float:
    for key in keys:
        value = architecture.facts.get(key)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return min(max(float(value), 0.0), 1.0)
    return usual
