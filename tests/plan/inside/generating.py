"""Runs a prompt through models of transformers on the simulated device; prints each one's peak as JSON.

A folder of configurations is given: NAME.json each. Weights are without values, and nothing is read from the results.
"""

import json
import sys
from pathlib import Path

import torch
import transformers
from transformers import masking_utils

# Whether a batch is packed is asked of the device. There are no values on the simulated one; a real one says no.
masking_utils.find_packed_sequence_indices = lambda position_ids: None

BATCH, TOKENS = 2, 2048

for path in sorted(Path(sys.argv[1]).glob("*/config.json")):
    config = transformers.AutoConfig.from_pretrained(path.parent)
    made = getattr(transformers, config.architectures[0])
    with torch.device("meta"):
        model = made(config).to(torch.bfloat16)
    model = model.to_empty(device="cuda").eval()
    model.tie_weights()
    torch.cuda.reset_peak_memory_stats()
    ids = torch.full((BATCH, TOKENS), 7, device="cuda")
    with torch.no_grad():
        result = model(input_ids=ids, use_cache=True, logits_to_keep=1)
    print(json.dumps({"name": path.parent.name, "peak": torch.cuda.max_memory_allocated()}))
    del model, result, ids
