"""Small models of every family that is described, and inputs for one forward pass of each.

``inputs`` are None where a pass needs more than one can write down; the order of execution is not compared there.
"""

from __future__ import annotations

from typing import Any

from tests.plan.case import BASE, FEW, NARROW, OPT, PAIRS, WIDE_HEADS, WORDS, Case, numbers, ones
from tests.plan.seeing_cases import seeing


def decoder(name: str, class_name: str, /, **more: Any) -> Case:
    return Case(name, class_name, {**BASE, "model_type": name, **more}, WORDS)


def _decoders() -> list[Case]:
    plain = {
        "llama": "Llama",
        "mistral": "Mistral",
        "qwen2": "Qwen2",
        "phi": "Phi",
        "phi3": "Phi3",
        "stablelm": "StableLm",
        "starcoder2": "Starcoder2",
        "cohere": "Cohere",
        "cohere2": "Cohere2",
        "olmo": "Olmo",
        "olmo2": "Olmo2",
        "granite": "Granite",
        "smollm3": "SmolLM3",
        "gpt_neox": "GPTNeoX",
        "arcee": "Arcee",
        "nemotron": "Nemotron",
        "olmo3": "Olmo3",
    }
    wide = {
        "qwen3": "Qwen3",
        "gemma": "Gemma",
        "gemma2": "Gemma2",
        "glm": "Glm",
        "glm4": "Glm4",
        "helium": "Helium",
        "seed_oss": "SeedOss",
        "ernie4_5": "Ernie4_5",
        "exaone4": "Exaone4",
        "ministral3": "Ministral3",
    }
    latent: dict[str, Any] = {
        "num_key_value_heads": 4,
        "q_lora_rank": 24,
        "kv_lora_rank": 16,
        "qk_rope_head_dim": 8,
        "qk_nope_head_dim": 16,
        "v_head_dim": 16,
        "n_routed_experts": 4,
        "moe_intermediate_size": 32,
        "n_shared_experts": 1,
        "first_k_dense_replace": 1,
        "n_group": 2,
        "topk_group": 1,
        "num_hidden_layers": 3,
        **FEW,
    }
    grouped = {name: value for name, value in latent.items() if "_rank" not in name and "_dim" not in name}
    mixed: dict[str, Any] = {"num_experts": 4, "moe_intermediate_size": 32, **FEW}
    return [
        *(decoder(name, f"{prefix}ForCausalLM") for name, prefix in plain.items()),
        *(decoder(name, f"{prefix}ForCausalLM", **WIDE_HEADS) for name, prefix in wide.items()),
        decoder("gemma3_text", "Gemma3ForCausalLM", **WIDE_HEADS),
        decoder("mixtral", "MixtralForCausalLM", num_local_experts=4, **FEW),
        decoder("qwen2_moe", "Qwen2MoeForCausalLM", shared_expert_intermediate_size=48, **mixed),
        decoder("qwen3_moe", "Qwen3MoeForCausalLM", **mixed, **WIDE_HEADS),
        decoder("olmoe", "OlmoeForCausalLM", num_experts=4, **FEW),
        decoder("gpt_oss", "GptOssForCausalLM", num_local_experts=4, **FEW, **WIDE_HEADS),
        decoder("glm4_moe", "Glm4MoeForCausalLM", **{**grouped, **WIDE_HEADS}),
        decoder("dots1", "Dots1ForCausalLM", **{**grouped, **WIDE_HEADS}),
        decoder("deepseek_v3", "DeepseekV3ForCausalLM", **latent),
        decoder("deepseek_v2", "DeepseekV2ForCausalLM", **{**latent, "q_lora_rank": None}),
        decoder("llama-classes", "LlamaForSequenceClassification", model_type="llama"),
        decoder("qwen2-questions", "Qwen2ForQuestionAnswering", model_type="qwen2"),
        decoder("mistral-bare", "MistralModel", model_type="mistral"),
    ]


def _older_decoders() -> list[Case]:
    gpt = {"n_embd": 64, "n_layer": 2, "n_head": 4, "vocab_size": 100, "n_positions": 32}
    falcon = {
        "model_type": "falcon",
        "hidden_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "vocab_size": 100,
        "multi_query": True,
        "parallel_attn": True,
        "bias": False,
        "alibi": False,
    }
    neo = {
        "model_type": "gpt_neo",
        "hidden_size": 64,
        "num_layers": 2,
        "num_heads": 4,
        "vocab_size": 100,
        "max_position_embeddings": 32,
        "attention_types": [[["global", "local"], 1]],
    }
    bloom = {"model_type": "bloom", "hidden_size": 64, "n_layer": 2, "n_head": 4, "vocab_size": 100}
    mpt = {"model_type": "mpt", "d_model": 64, "n_layers": 2, "n_heads": 4, "vocab_size": 100, "max_seq_len": 32}
    narrow = {"word_embed_proj_dim": 32, "do_layer_norm_before": False}
    return [
        Case("gpt2", "GPT2LMHeadModel", {**gpt, "model_type": "gpt2"}, WORDS),
        Case("gpt2-tokens", "GPT2ForTokenClassification", {**gpt, "model_type": "gpt2"}, WORDS),
        Case("gpt_neo", "GPTNeoForCausalLM", neo, WORDS),
        Case("gptj", "GPTJForCausalLM", {**gpt, "model_type": "gptj", "rotary_dim": 8}, WORDS),
        Case("codegen", "CodeGenForCausalLM", {**gpt, "model_type": "codegen", "rotary_dim": 8}, WORDS),
        Case("gpt_bigcode", "GPTBigCodeForCausalLM", {**gpt, "model_type": "gpt_bigcode"}, WORDS),
        Case("bloom", "BloomForCausalLM", bloom, WORDS),
        Case("opt", "OPTForCausalLM", OPT, WORDS),
        Case("opt-narrow", "OPTForCausalLM", {**OPT, **narrow}, WORDS),
        Case("falcon", "FalconForCausalLM", {**falcon, "new_decoder_architecture": False}, WORDS),
        Case(
            "falcon-grouped",
            "FalconForCausalLM",
            {**falcon, "new_decoder_architecture": True, "num_kv_heads": 2},
            WORDS,
        ),
        Case("mpt", "MptForCausalLM", mpt, WORDS),
    ]


def _encoders() -> list[Case]:
    deberta: dict[str, Any] = {
        "relative_attention": True,
        "pos_att_type": ["p2c", "c2p"],
        "type_vocab_size": 0,
        "position_buckets": 8,
        "norm_rel_ebd": "layer_norm",
        "share_att_key": True,
        "position_biased_input": False,
    }
    distil = {
        "dim": 64,
        "hidden_dim": 96,
        "n_layers": 2,
        "n_heads": 4,
        "vocab_size": 100,
        "max_position_embeddings": 64,
    }

    def encoder(name: str, class_name: str, model_type: str | None = None, /, **more: Any) -> Case:
        return Case(name, class_name, {**NARROW, **more, "model_type": model_type or name}, WORDS)

    return [
        encoder("bert", "BertForMaskedLM"),
        encoder("bert-bare", "BertModel", "bert"),
        encoder("bert-pretraining", "BertForPreTraining", "bert"),
        encoder("bert-classes", "BertForSequenceClassification", "bert"),
        encoder("roberta", "RobertaForMaskedLM"),
        encoder("roberta-classes", "RobertaForSequenceClassification", "roberta"),
        encoder("xlm-roberta", "XLMRobertaForMaskedLM"),
        encoder("camembert", "CamembertForTokenClassification"),
        encoder("electra", "ElectraForPreTraining", embedding_size=32),
        encoder("electra-masked", "ElectraForMaskedLM", "electra", embedding_size=32),
        encoder("albert", "AlbertForMaskedLM", embedding_size=32),
        encoder("mpnet", "MPNetForMaskedLM"),
        encoder("mpnet-classes", "MPNetForSequenceClassification", "mpnet"),
        encoder("modernbert", "ModernBertForMaskedLM"),
        encoder("deberta", "DebertaV2ForMaskedLM", "deberta-v2", **deberta),
        Case("distilbert", "DistilBertForMaskedLM", {**distil, "model_type": "distilbert"}, WORDS),
        Case(
            "distilbert-classes", "DistilBertForSequenceClassification", {**distil, "model_type": "distilbert"}, WORDS
        ),
    ]


def _encoder_decoders() -> list[Case]:
    t5 = {
        "d_model": 64,
        "d_kv": 16,
        "d_ff": 96,
        "num_layers": 2,
        "num_decoder_layers": 3,
        "num_heads": 4,
        "vocab_size": 100,
        "decoder_start_token_id": 0,
    }
    bart = {
        "d_model": 64,
        "encoder_layers": 2,
        "decoder_layers": 3,
        "encoder_attention_heads": 4,
        "decoder_attention_heads": 4,
        "encoder_ffn_dim": 96,
        "decoder_ffn_dim": 96,
        "vocab_size": 100,
        "max_position_embeddings": 32,
    }
    kin = {"bart": "Bart", "mbart": "MBart", "pegasus": "Pegasus", "m2m_100": "M2M100", "blenderbot": "Blenderbot"}
    whisper = {
        **bart,
        "model_type": "whisper",
        "num_mel_bins": 8,
        "max_source_positions": 32,
        "max_target_positions": 16,
        "decoder_start_token_id": 1,
        "pad_token_id": 0,
        "bos_token_id": 1,
        "eos_token_id": 2,
    }
    del whisper["max_position_embeddings"]
    sound = {"input_features": numbers(1, 8, 64), "decoder_input_ids": ones(1, 3)}
    gated = {"feed_forward_proj": "gated-gelu", **t5}
    marian = {**bart, "model_type": "marian", "decoder_start_token_id": 0, "pad_token_id": 1}
    return [
        Case("t5", "T5ForConditionalGeneration", {**t5, "model_type": "t5"}, PAIRS),
        Case("t5-encoder", "T5EncoderModel", {**t5, "model_type": "t5"}, WORDS),
        Case("mt5", "MT5ForConditionalGeneration", {**gated, "model_type": "mt5"}, PAIRS),
        *(Case(n, f"{p}ForConditionalGeneration", {**bart, "model_type": n}, PAIRS) for n, p in kin.items()),
        Case("marian", "MarianMTModel", marian, PAIRS),
        Case("whisper", "WhisperForConditionalGeneration", whisper, sound),
    ]


CASES = (*_decoders(), *_older_decoders(), *_encoders(), *_encoder_decoders(), *seeing())

# Families that are not described: transformers builds them.
UNDESCRIBED = (
    Case(
        "swin",
        "SwinForImageClassification",
        {
            "model_type": "swin",
            "embed_dim": 24,
            "depths": [2, 6],
            "num_heads": [2, 4],
            "window_size": 4,
            "image_size": 64,
        },
    ),
    Case("persimmon", "PersimmonForCausalLM", {**NARROW, "model_type": "persimmon"}),
    Case(
        "xglm",
        "XGLMForCausalLM",
        {"model_type": "xglm", "d_model": 64, "ffn_dim": 96, "num_layers": 2, "attention_heads": 4, "vocab_size": 100},
    ),
)

# Of the table, whole: built on the meta device, and never run.
WHOLE = (
    "bert-base-cased",
    "roberta-large",
    "deberta-v3-large",
    "ModernBERT-large",
    "gpt2-xl",
    "gpt-j-6b",
    "pythia-12b",
    "opt-66b",
    "bloom-176b",
    "falcon-7b",
    "falcon-180b",
    "mpt-30b",
    "Llama-2-7b",
    "Llama-2-70b",
    "Llama-3.1-405B",
    "Mistral-7B-v0.1",
    "Mixtral-8x22B",
    "Qwen2.5-72B",
    "Qwen3-235B-A22B",
    "gemma-2-27b",
    "gemma-3-27b",
    "phi-2",
    "Phi-3-mini-4k",
    "t5-11b",
    "bart-large",
    "whisper-large-v3",
    "DeepSeek-V3",
    "Kimi-K2",
    "gpt-oss-120b",
    "starcoder2-15b",
    "command-r-plus",
    "blip2-opt-2.7b",
    "idefics-80b",
    "llava-1.5-13b",
    "Qwen2.5-VL-72B",
    "vit-huge-patch14-224",
    "dinov2-large",
    "clip-vit-large-patch14",
    "resnet152",
)
