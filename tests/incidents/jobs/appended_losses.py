"""Training logs a confidence that is never backpropagated, and keeps it as a tensor with its graph.

Each step's softmax of the logits stays. The loss itself is freed by its backward.
Expected: leak / retained_graph
Machine: 1024 MiB, context 300 MiB
Shape: activations > 0.7 * live and steps > 10
"""

import torch
from ledger import Ledger
from networks import LanguageModel, next_token_loss

ledger = Ledger()
model = LanguageModel(vocabulary=8192).cuda()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4)
ledger.models(model)
ledger.optimizers(optimizer)


def train(batches):
    confidences = []
    for step in range(batches):
        tokens = torch.zeros(4, 128, dtype=torch.long, device="cuda")
        ledger.inputs(tokens)
        ledger.steps = step
        logits = model(tokens)
        loss = next_token_loss(logits, tokens)
        confidences.append(logits.softmax(-1).amax(-1).mean())
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    return confidences


train(1000)
