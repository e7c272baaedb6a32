"""The driver's allocator.

Expected: gpu cupy
"""

import cupy

cupy.cuda.set_allocator(cupy.cuda.MemoryAsyncPool().malloc)
held = [cupy.empty(10 << 30, dtype=cupy.uint8) for _ in range(20)]
