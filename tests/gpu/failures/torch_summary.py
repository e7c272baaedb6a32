"""Statistics, and no failure.

Expected: none
"""

import subprocess

import torch

held = [torch.zeros(32 << 30, dtype=torch.uint8, device="cuda") for _ in range(4)]
print(torch.cuda.memory_summary())
subprocess.run(["nvidia-smi"])
