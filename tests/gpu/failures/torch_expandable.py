"""Activations that are kept, with expandable segments.

Expected: gpu torch-cuda
Settings: PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True
"""

import torch
from truth import tell_each_failure

tell_each_failure()
features = torch.randn(64, 4096, 8192, device="cuda")
kept = []
while True:
    kept.append(torch.relu(features))
