"""How each platform shows who holds its devices, and how a job is given one of them."""

from __future__ import annotations

_HOLDERS = {
    "hip": "rocm-smi --showpids",
    "xpu": "xpu-smi ps",
    "npu": "npu-smi info",
    "musa": "mthreads-gmi",
    "vulkan": "nvtop   # shows NVIDIA's, AMD's and Intel's GPUs alike",
}
_VISIBLE = {
    "hip": "HIP_VISIBLE_DEVICES",
    "xpu": "ZE_AFFINITY_MASK",
    "npu": "ASCEND_RT_VISIBLE_DEVICES",
    "musa": "MUSA_VISIBLE_DEVICES",
    "vulkan": "GGML_VK_VISIBLE_DEVICES",
}
_FREE = {
    "cuda": "nvidia-smi --query-gpu=index,memory.free --format=csv",
    "hip": "rocm-smi --showmeminfo vram",
    "xpu": "xpu-smi stats -d 0",
}


def holders_command(backend: str) -> str:
    """Lists the processes on the devices."""
    return _HOLDERS.get(backend, "nvidia-smi")


def free_command(backend: str) -> str:
    """Lists what is free on each device."""
    return _FREE.get(backend, _HOLDERS.get(backend, _FREE["cuda"]))


def visible_variable(backend: str) -> str:
    """The environment variable that says which devices a job sees."""
    return _VISIBLE.get(backend, "CUDA_VISIBLE_DEVICES")
