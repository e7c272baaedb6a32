"""A language model with a prompt that is too long and too many of them.

Expected: gpu torch-cuda
"""

import torch
from transformers import LlamaConfig, LlamaForCausalLM
from truth import tell_each_failure

tell_each_failure()
config = LlamaConfig(
    hidden_size=4096, intermediate_size=11008, num_hidden_layers=16, num_attention_heads=32, vocab_size=128256
)
with torch.device("cuda"):
    model = LlamaForCausalLM(config).bfloat16().eval()
ids = torch.randint(0, 1000, (96, 16384), device="cuda")
print(model.generate(ids, max_new_tokens=64, do_sample=False, use_cache=True).shape)
