"""An array larger than the card.

Expected: gpu cupy
"""

import cupy

held = [cupy.zeros((1 << 30,), dtype=cupy.float32) for _ in range(20)]
cupy.fft.fft2(cupy.ones((90_000, 90_000), dtype=cupy.float32))
