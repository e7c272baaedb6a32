"""An evaluation without gradients keeps every batch's logits on the device.

Expected: leak
Machine: 1024 MiB, context 300 MiB
Shape: others > 0.7 * live and steps > 10
"""

import torch
from ledger import Ledger
from networks import LanguageModel

ledger = Ledger(activations=False)
model = LanguageModel(vocabulary=16384).cuda().eval()
ledger.models(model)


@torch.no_grad()
def predict(batches):
    predictions = []
    for step in range(batches):
        tokens = torch.zeros(4, 128, dtype=torch.long, device="cuda")
        ledger.inputs(tokens)
        ledger.steps = step
        logits = model(tokens)
        ledger.others(logits)
        predictions.append(logits)
    return torch.cat(predictions)


predict(1000)
