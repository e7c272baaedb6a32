"""An array larger than the card.

Expected: gpu numba
"""

from numba import cuda

held = cuda.device_array((100, 1024, 1024, 128), dtype="float64")
more = cuda.device_array((100, 1024, 1024, 128), dtype="float64")
