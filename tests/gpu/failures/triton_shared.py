"""Blocks too large for the shared memory of a multiprocessor.

Expected: on-chip
"""

import torch
import triton
import triton.language as tl


@triton.jit
def product(a, b, c, size: tl.constexpr):
    rows = tl.arange(0, size)
    at = rows[:, None] * size + rows[None, :]
    total = tl.zeros((size, size), dtype=tl.float32)
    for _ in range(4):
        total += tl.dot(tl.load(a + at), tl.load(b + at))
    tl.store(c + at, total)


size = 256
x = torch.ones(size, size, device="cuda", dtype=torch.float16)
product[(1,)](x, x, torch.empty(size, size, device="cuda"), size, num_stages=4)
