"""A pool with a limit.

Expected: gpu cupy
"""

import cupy

cupy.get_default_memory_pool().set_limit(size=3 << 30)
held = [cupy.zeros(1 << 26, dtype=cupy.float64) for _ in range(5)]
(held[0][:, None] * held[1][:1024]).sum()
