"""Generation keeps keys and values of all tokens of 32 sequences; it goes on until they do not fit.

Expected: capacity / kv_cache
Machine: 812 MiB, context 300 MiB
Shape: others > 0.4 * live and steps > 100
"""

import torch
from ledger import Ledger
from networks import LanguageModel

ledger = Ledger(activations=False)


class Cache:
    """Keys and values by layer."""

    def __init__(self):
        self.keys, self.values = {}, {}

    def extend(self, layer, keys, values):
        if layer in self.keys:
            keys = torch.cat([self.keys[layer], keys], dim=2)
            values = torch.cat([self.values[layer], values], dim=2)
        self.keys[layer], self.values[layer] = keys, values
        ledger.others(keys, values)
        return keys, values


model = LanguageModel(width=512, layers=4, heads=8).to("cuda", torch.float16).eval()
ledger.models(model)


@torch.inference_mode()
def generate(prompt, most):
    cache = Cache()
    tokens = model(prompt, cache)[:, -1:].argmax(-1)
    for step in range(most):
        ledger.steps = step
        tokens = model(tokens, cache)[:, -1:].argmax(-1)


generate(torch.zeros(32, 512, dtype=torch.long, device="cuda"), 100_000)
