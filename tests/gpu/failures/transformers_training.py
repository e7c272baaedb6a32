"""Logits of a large vocabulary, in transformers' loss.

Expected: gpu torch-cuda
"""

import torch
from transformers import LlamaConfig, LlamaForCausalLM
from truth import tell_each_failure

tell_each_failure()
config = LlamaConfig(
    hidden_size=1024, intermediate_size=2816, num_hidden_layers=4, num_attention_heads=16, vocab_size=128256
)
model = LlamaForCausalLM(config).bfloat16().cuda()
ids = torch.randint(0, 1000, (32, 8192), device="cuda")
model(input_ids=ids, labels=ids).loss.backward()
