"""A vision transformer with too large a batch.

Expected: gpu torch-cuda
"""

import timm
import torch
from truth import tell_each_failure

tell_each_failure()
model = timm.create_model("vit_large_patch16_384", num_classes=100).cuda()
optimizer = torch.optim.AdamW(model.parameters())
batch_size = 512
for _ in range(10):
    images = torch.randn(batch_size, 3, 384, 384, device="cuda")
    loss = torch.nn.functional.cross_entropy(model(images), torch.zeros(batch_size, dtype=torch.long, device="cuda"))
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
