"""The architectures of the comparison, by the figures of their published configurations; built without weights."""

from __future__ import annotations

import torch
import transformers


def _llama(**figures):
    return "LlamaForCausalLM", {"max_position_embeddings": 4096, **figures}


# Class, and what differs from the class's default configuration.
ZOO = {
    "llama-2-7b": _llama(
        vocab_size=32000, hidden_size=4096, intermediate_size=11008, num_hidden_layers=32, num_attention_heads=32
    ),
    "llama-2-13b": _llama(
        vocab_size=32000, hidden_size=5120, intermediate_size=13824, num_hidden_layers=40, num_attention_heads=40
    ),
    "llama-3-70b": _llama(
        vocab_size=128256,
        hidden_size=8192,
        intermediate_size=28672,
        num_hidden_layers=80,
        num_attention_heads=64,
        num_key_value_heads=8,
    ),
    "llama-3.2-1b": _llama(
        vocab_size=128256,
        hidden_size=2048,
        intermediate_size=8192,
        num_hidden_layers=16,
        num_attention_heads=32,
        num_key_value_heads=8,
        tie_word_embeddings=True,
    ),
    "mistral-7b": (
        "MistralForCausalLM",
        {"vocab_size": 32000, "hidden_size": 4096, "intermediate_size": 14336, "num_hidden_layers": 32},
    ),
    "mixtral-8x7b": ("MixtralForCausalLM", {"num_hidden_layers": 32}),
    "qwen2.5-7b": (
        "Qwen2ForCausalLM",
        {
            "vocab_size": 152064,
            "hidden_size": 3584,
            "intermediate_size": 18944,
            "num_hidden_layers": 28,
            "num_attention_heads": 28,
            "num_key_value_heads": 4,
            "tie_word_embeddings": False,
        },
    ),
    "qwen2.5-0.5b": (
        "Qwen2ForCausalLM",
        {
            "vocab_size": 151936,
            "hidden_size": 896,
            "intermediate_size": 4864,
            "num_hidden_layers": 24,
            "num_attention_heads": 14,
            "num_key_value_heads": 2,
            "tie_word_embeddings": True,
        },
    ),
    "qwen3-8b": (
        "Qwen3ForCausalLM",
        {
            "vocab_size": 151936,
            "hidden_size": 4096,
            "intermediate_size": 12288,
            "num_hidden_layers": 36,
            "num_attention_heads": 32,
            "num_key_value_heads": 8,
            "tie_word_embeddings": False,
        },
    ),
    "gemma-7b": ("GemmaForCausalLM", {}),
    "gemma-2-9b": (
        "Gemma2ForCausalLM",
        {
            "hidden_size": 3584,
            "intermediate_size": 14336,
            "num_hidden_layers": 42,
            "num_attention_heads": 16,
            "num_key_value_heads": 8,
        },
    ),
    "phi-2": (
        "PhiForCausalLM",
        {"hidden_size": 2560, "intermediate_size": 10240, "num_hidden_layers": 32, "num_attention_heads": 32},
    ),
    "phi-3-mini": ("Phi3ForCausalLM", {"pad_token_id": 0}),
    "gpt2-xl": ("GPT2LMHeadModel", {"n_embd": 1600, "n_layer": 48, "n_head": 25}),
    "gpt-j-6b": ("GPTJForCausalLM", {}),
    "gpt-neox-20b": ("GPTNeoXForCausalLM", {}),
    "pythia-2.8b": (
        "GPTNeoXForCausalLM",
        {"hidden_size": 2560, "intermediate_size": 10240, "num_hidden_layers": 32, "num_attention_heads": 32},
    ),
    "opt-30b": (
        "OPTForCausalLM",
        {
            "hidden_size": 7168,
            "ffn_dim": 28672,
            "num_hidden_layers": 48,
            "num_attention_heads": 56,
            "word_embed_proj_dim": 7168,
        },
    ),
    "bloom-7b1": ("BloomForCausalLM", {"hidden_size": 4096, "n_layer": 30, "n_head": 32}),
    "bloom-176b": ("BloomForCausalLM", {"hidden_size": 14336, "n_layer": 70, "n_head": 112}),
    "falcon-7b": ("FalconForCausalLM", {"vocab_size": 65024}),
    "starcoder2-7b": (
        "Starcoder2ForCausalLM",
        {
            "hidden_size": 4608,
            "intermediate_size": 18432,
            "num_hidden_layers": 32,
            "num_attention_heads": 36,
            "num_key_value_heads": 4,
        },
    ),
    "olmo-7b": ("OlmoForCausalLM", {}),
    "stablelm-3b": ("StableLmForCausalLM", {}),
    "t5-3b": (
        "T5ForConditionalGeneration",
        {"d_model": 1024, "d_kv": 128, "d_ff": 16384, "num_layers": 24, "num_heads": 32},
    ),
    "bart-large": ("BartForConditionalGeneration", {}),
    "whisper-large": (
        "WhisperForConditionalGeneration",
        {
            "d_model": 1280,
            "encoder_layers": 32,
            "decoder_layers": 32,
            "encoder_attention_heads": 20,
            "decoder_attention_heads": 20,
            "encoder_ffn_dim": 5120,
            "decoder_ffn_dim": 5120,
            "num_mel_bins": 128,
        },
    ),
    "bert-large": (
        "BertForMaskedLM",
        {"hidden_size": 1024, "intermediate_size": 4096, "num_hidden_layers": 24, "num_attention_heads": 16},
    ),
    "roberta-large": (
        "RobertaForMaskedLM",
        {"hidden_size": 1024, "intermediate_size": 4096, "num_hidden_layers": 24, "num_attention_heads": 16},
    ),
    "vit-huge": (
        "ViTForImageClassification",
        {
            "hidden_size": 1280,
            "intermediate_size": 5120,
            "num_hidden_layers": 32,
            "num_attention_heads": 16,
            "patch_size": 14,
        },
    ),
    "blip-2": ("Blip2ForConditionalGeneration", {}),
    "deepseek-v2-lite": (
        "DeepseekV2ForCausalLM",
        {
            "vocab_size": 102400,
            "hidden_size": 2048,
            "intermediate_size": 10944,
            "moe_intermediate_size": 1408,
            "num_hidden_layers": 27,
            "num_attention_heads": 16,
            "num_key_value_heads": 16,
            "n_routed_experts": 64,
            "n_shared_experts": 2,
            "num_experts_per_tok": 6,
            "first_k_dense_replace": 1,
            "q_lora_rank": None,
            "kv_lora_rank": 512,
            "qk_rope_head_dim": 64,
            "qk_nope_head_dim": 128,
            "v_head_dim": 128,
        },
    ),
}


def build(name):
    """The model on the meta device in bfloat16, weights tied."""
    class_name, figures = ZOO[name]
    model_class = getattr(transformers, class_name)
    config = model_class.config_class(**figures)
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.bfloat16)
    try:
        with torch.device("meta"):
            model = model_class(config)
    finally:
        torch.set_default_dtype(before)
    model.eval()
    model.tie_weights()
    return model


def inputs(model, device, tokens=4):
    """A short input of the kind that the model takes."""
    config = model.config
    kind = type(model).__name__
    ids = torch.zeros((1, tokens), dtype=torch.long, device=device)
    if "Image" in kind:
        return {"pixel_values": _image(config, device)}
    if "Whisper" in kind:
        frames = 2 * config.max_source_positions
        features = torch.zeros((1, config.num_mel_bins, frames), dtype=model.dtype, device=device)
        return {"input_features": features, "decoder_input_ids": ids}
    if "Blip2" in kind:
        return {
            "input_ids": torch.full((1, config.num_query_tokens + 2), config.image_token_index or 0, device=device),
            "pixel_values": _image(config.vision_config, device),
        }
    if config.is_encoder_decoder:
        return {"input_ids": ids, "decoder_input_ids": ids}
    return {"input_ids": ids}


def _image(config, device):
    size = config.image_size if isinstance(config.image_size, int) else config.image_size[0]
    return torch.zeros((1, 3, size, size), dtype=torch.bfloat16, device=device)
