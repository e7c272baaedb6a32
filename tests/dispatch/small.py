"""Small models with weights, of the families whose parts are tied, nested or run in another order than registered."""

from __future__ import annotations

import torch
import transformers

_DECODER = {
    "vocab_size": 120,
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 6,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
}

SMALL = {
    "llama": ("LlamaForCausalLM", _DECODER),
    "llama, tied": ("LlamaForCausalLM", {**_DECODER, "tie_word_embeddings": True}),
    "qwen2, tied": ("Qwen2ForCausalLM", {**_DECODER, "tie_word_embeddings": True}),
    "gemma2, tied": ("Gemma2ForCausalLM", {**_DECODER, "head_dim": 8}),
    "gpt2, tied": ("GPT2LMHeadModel", {"vocab_size": 120, "n_embd": 32, "n_layer": 6, "n_head": 4, "n_positions": 64}),
    "gpt-neox": (
        "GPTNeoXForCausalLM",
        {
            "vocab_size": 120,
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_hidden_layers": 6,
            "num_attention_heads": 4,
        },
    ),
    "opt, tied": (
        "OPTForCausalLM",
        {
            "vocab_size": 120,
            "hidden_size": 32,
            "word_embed_proj_dim": 32,
            "ffn_dim": 64,
            "num_hidden_layers": 6,
            "num_attention_heads": 4,
        },
    ),
    "bloom, tied": ("BloomForCausalLM", {"vocab_size": 120, "hidden_size": 32, "n_layer": 6, "n_head": 4}),
    "falcon, tied": (
        "FalconForCausalLM",
        {"vocab_size": 120, "hidden_size": 32, "num_hidden_layers": 6, "num_attention_heads": 4},
    ),
    "t5, tied": (
        "T5ForConditionalGeneration",
        {"vocab_size": 120, "d_model": 32, "d_kv": 8, "d_ff": 64, "num_layers": 4, "num_heads": 4},
    ),
    "bart, tied": (
        "BartForConditionalGeneration",
        {
            "vocab_size": 120,
            "d_model": 32,
            "encoder_layers": 3,
            "decoder_layers": 3,
            "encoder_attention_heads": 4,
            "decoder_attention_heads": 4,
            "encoder_ffn_dim": 64,
            "decoder_ffn_dim": 64,
            "pad_token_id": 1,
        },
    ),
    "bert, tied": (
        "BertForMaskedLM",
        {
            "vocab_size": 120,
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_hidden_layers": 6,
            "num_attention_heads": 4,
        },
    ),
    # Their positions are added to the words or sounds where these are.
    "gpt-neo": (
        "GPTNeoForCausalLM",
        {
            "vocab_size": 120,
            "hidden_size": 32,
            "num_layers": 6,
            "num_heads": 4,
            "attention_types": [[["global", "local"], 3]],
            "max_position_embeddings": 400,
            "tie_word_embeddings": False,
        },
    ),
    "whisper, tied": (
        "WhisperForConditionalGeneration",
        {
            "vocab_size": 120,
            "d_model": 32,
            "num_mel_bins": 80,
            "encoder_layers": 3,
            "decoder_layers": 3,
            "encoder_attention_heads": 4,
            "decoder_attention_heads": 4,
            "encoder_ffn_dim": 64,
            "decoder_ffn_dim": 64,
            "max_source_positions": 500,
            "pad_token_id": 1,
            "bos_token_id": 1,
            "eos_token_id": 1,
            "decoder_start_token_id": 1,
        },
    ),
    "vit": (
        "ViTForImageClassification",
        {
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_hidden_layers": 6,
            "num_attention_heads": 4,
            "image_size": 32,
            "patch_size": 8,
        },
    ),
}


def small(name):
    """The model in float32 on the CPU, with the same weights in every run."""
    class_name, figures = SMALL[name]
    model_class = getattr(transformers, class_name)
    torch.manual_seed(1)
    return model_class(model_class.config_class(**figures)).eval()


def small_inputs(model):
    """What it is asked."""
    config = model.config
    if "Image" in type(model).__name__:
        return {"pixel_values": torch.linspace(-1, 1, 3 * 32 * 32).reshape(1, 3, 32, 32)}
    if "Whisper" in type(model).__name__:
        frames = torch.linspace(-1, 1, 80 * 2 * config.max_source_positions)
        features = frames.reshape(1, 80, 2 * config.max_source_positions)
        return {"input_features": features, "decoder_input_ids": torch.arange(5)[None]}
    ids = (torch.arange(18) * 7 % 110 + 3).reshape(2, 9)
    return {"input_ids": ids, "decoder_input_ids": ids[:, :5]} if config.is_encoder_decoder else {"input_ids": ids}
