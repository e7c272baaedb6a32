"""NVIDIA's own binding.

Expected: gpu cuda
"""

from cuda.bindings import runtime


def check(answer):
    error, *values = answer
    if error != runtime.cudaError_t.cudaSuccess:
        raise RuntimeError(f"CUDA error {error.name}: {runtime.cudaGetErrorString(error)[1].decode()}")
    return values[0] if values else None


check(runtime.cudaMalloc(300 << 30))
