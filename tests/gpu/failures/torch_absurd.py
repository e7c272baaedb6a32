"""A size that is no size.

Expected: gpu torch-cuda
"""

import torch

torch.cuda.caching_allocator_alloc(1 << 62)
