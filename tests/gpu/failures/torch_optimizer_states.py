"""The states of the optimizer at its first step.

Expected: gpu torch-cuda
"""

import torch
from truth import tell_each_failure

tell_each_failure()
with torch.device("cuda"):
    model = torch.nn.ModuleList(torch.nn.Linear(16384, 16384, bias=False) for _ in range(46))
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4)
x = torch.randn(4, 16384, device="cuda")
for epoch in range(3):
    y = x
    for layer in model:
        y = layer(y) * 0.1
    loss = y.square().mean()
    loss.backward()
    print(f"epoch {epoch} step 0 loss {loss.item():.4f}")
    optimizer.step()
    optimizer.zero_grad()
