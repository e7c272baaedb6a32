"""The epoch's loss is summed as a tensor, a reconstruction term that has no backward of its own with it.

Expected: leak / retained_graph
Machine: 1280 MiB, context 300 MiB
Shape: activations > 0.7 * live and steps > 10
"""

import torch
from ledger import Ledger
from torch import nn
from torch.nn import functional


class Autoencoder(nn.Module):
    def __init__(self, features=4096, width=512):
        super().__init__()
        self.encode, self.decode = nn.Linear(features, width), nn.Linear(width, features)

    def forward(self, x):
        code = torch.relu(self.encode(x))
        return code, self.decode(code)


ledger = Ledger()
model = Autoencoder().cuda()
classifier = nn.Linear(512, 10).cuda()
optimizer = torch.optim.SGD([*model.parameters(), *classifier.parameters()], lr=0.1, momentum=0.9)
ledger.models(model, classifier)
ledger.optimizers(optimizer)


def epoch(batches):
    total_error = 0
    for step in range(batches):
        features = torch.rand(1024, 4096, device="cuda")
        labels = torch.zeros(1024, dtype=torch.long, device="cuda")
        ledger.inputs(features, labels)
        ledger.steps = step
        code, restored = model(features)
        error = functional.mse_loss(restored, features)
        loss = functional.cross_entropy(classifier(code), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total_error += error
    return total_error / batches


epoch(1000)
