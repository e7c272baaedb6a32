"""A kernel with too much shared memory.

Expected: on-chip
"""

import numpy as np
from numba import cuda, float32


@cuda.jit
def kernel(x):
    tile = cuda.shared.array((256, 256), dtype=float32)
    at = cuda.threadIdx.x
    tile[at, at] = x[at]
    cuda.syncthreads()
    x[at] = tile[at, 0]


kernel[1, 256](np.ones(256, dtype=np.float32))
