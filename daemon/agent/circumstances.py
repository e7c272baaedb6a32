"""A snapshot of this process's allocator, and beside it what PyTorch leaves out of one: versions, memory, settings.

It refuses to initialise CUDA, and to replace what stands there by half a file.
"""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import secrets
import sys
import time
from typing import Any

from ...schema.wire import CIRCUMSTANCES_ENDING, CIRCUMSTANCES_SCHEMA
from .allocator import Allocator
from .environment import environment_number, harmless
from .files import write_whole

# What decides where memory comes from, and how much of it a library takes.
_VARIABLES = (
    "PYTORCH_CUDA_ALLOC_CONF",
    "PYTORCH_ALLOC_CONF",
    "PYTORCH_NO_CUDA_MEMORY_CACHING",
    "TORCH_CUDA_EXPANDABLE_SEGMENTS_IPC",
    "CUBLAS_WORKSPACE_CONFIG",
    "CUBLASLT_WORKSPACE_SIZE",
    "CUDA_VISIBLE_DEVICES",
    "CUDA_MODULE_LOADING",
    "NCCL_BUFFSIZE",
)
_MAX_TEXT = 512
_MOST_PROCESSES = 256


def capture(path: str | bytes | os.PathLike[str] | None = None) -> str:
    """The path of the snapshot that was written; its circumstances lie beside it. Both appear whole, of mode 0600.

    RuntimeError where this process has not initialised CUDA, or its allocator keeps no snapshot; OSError where a file
    cannot be written.
    """
    torch = sys.modules.get("torch")
    if torch is None or not torch.cuda.is_available() or not torch.cuda.is_initialized():
        raise RuntimeError("nothing to capture: this process has not used CUDA through PyTorch")
    allocator = Allocator(torch)
    if allocator.backend != "native":
        raise RuntimeError(f"nothing to capture: the allocator is {allocator.backend}, which keeps no snapshot")
    if path is None:
        path = time.strftime(f"vramscope-%Y%m%d-%H%M%S-{os.getpid()}.pickle")
    name = os.fsdecode(path)
    if not os.path.basename(name) or os.path.isdir(name):
        raise OSError(f"{name!r}: not the name of a file")
    circumstances = _circumstances(torch, allocator)
    snapshot = allocator.snapshot(with_history=True)
    # The circumstances first: a snapshot that is there has them.
    beside = name + CIRCUMSTANCES_ENDING
    _write(beside, json.dumps(circumstances).encode())
    try:
        _write(name, pickle.dumps(snapshot, protocol=4))
    except BaseException:
        # Beside an older snapshot they would be another's.
        with contextlib.suppress(OSError):
            os.unlink(beside)
        raise
    return name


def _write(path: str, data: bytes) -> None:
    folder, name = os.path.split(path)
    unfinished = os.path.join(folder, f".{name}.{secrets.token_hex(4)}.part")
    if not write_whole(path, data, unfinished, sync=True):
        raise OSError(f"{path}: cannot be written")


def _circumstances(torch: Any, allocator: Allocator) -> dict[str, Any]:
    return {
        "schema": CIRCUMSTANCES_SCHEMA,
        "at_unix": time.time(),
        "pid": os.getpid(),
        "torch_version": allocator.torch_version,
        "cuda_version": harmless(torch.version.cuda, 64),
        "python_version": "{}.{}.{}".format(*sys.version_info[:3]),
        "platform": sys.platform,
        "rank": environment_number("RANK"),
        "environment": {
            name: value for name in _VARIABLES if (value := harmless(os.environ.get(name), _MAX_TEXT)) is not None
        },
        "devices": [_device(torch, allocator, figures) for figures in allocator.sample()],
    }


def _device(torch: Any, allocator: Allocator, figures: dict[str, Any]) -> dict[str, Any]:
    index = figures["device"]
    # It has a context: it is in use.
    free_bytes, total_bytes = torch.cuda.mem_get_info(index)
    return {
        "device": index,
        "uuid": figures.get("uuid"),
        "name": harmless(str(torch.cuda.get_device_name(index)), 128),
        "total_bytes": int(total_bytes),
        "free_bytes": int(free_bytes),
        "limit_bytes": figures.get("limit_bytes"),
        "statistics": {
            name: value for name, value in torch.cuda.memory_stats(index).items() if type(value) is int and value >= 0
        },
        "processes": _processes(torch, index),
    }


def _processes(torch: Any, index: int) -> list[dict[str, int | None]] | None:
    """The driver's processes, where the job itself has loaded the binding that tells them."""
    binding = sys.modules.get("pynvml")
    if binding is None:
        return None
    try:
        binding.nvmlInit()
        try:
            handle = _handle(torch, binding, index)
            found = binding.nvmlDeviceGetComputeRunningProcesses(handle)
        finally:
            binding.nvmlShutdown()
        rows = [(int(row.pid), row.usedGpuMemory) for row in found[:_MOST_PROCESSES]]
    except Exception:  # of a library that is not ours, in a process that is not ours
        return None
    return [{"pid": pid, "used_bytes": used if type(used) is int else None} for pid, used in rows]


def _handle(torch: Any, binding: Any, index: int) -> Any:
    uuid = getattr(torch.cuda.get_device_properties(index), "uuid", None)  # since PyTorch 2.4
    if uuid is not None:
        return binding.nvmlDeviceGetHandleByUUID(f"GPU-{uuid}".encode())
    return binding.nvmlDeviceGetHandleByIndex(index)
