"""Generate text with a Llama in bfloat16: batches of prompts, a key-value cache, sampling."""

import argparse

import torch
from transformers import LlamaConfig, LlamaForCausalLM

VOCABULARY = 16000


def build_model():
    config = LlamaConfig(
        vocab_size=VOCABULARY,
        hidden_size=768,
        intermediate_size=2048,
        num_hidden_layers=4,
        num_attention_heads=12,
        num_key_value_heads=4,
    )
    return LlamaForCausalLM(config).to(torch.bfloat16)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch-size", type=int, default=8)
    parser.add_argument("--prompt", type=int, default=512)
    parser.add_argument("--tokens", type=int, default=24)
    options = parser.parse_args()
    model = build_model().cuda().eval()
    for number in range(2):
        prompts = torch.randint(0, VOCABULARY, (options.batch_size, options.prompt), device="cuda")
        with torch.inference_mode():
            answers = model.generate(
                prompts,
                attention_mask=torch.ones_like(prompts),
                max_new_tokens=options.tokens,
                do_sample=True,
                temperature=0.8,
                pad_token_id=0,
            )
        print(f"batch {number}: {tuple(answers.shape)}")


if __name__ == "__main__":
    main()
