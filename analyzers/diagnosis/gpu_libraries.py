"""Which judge understands which format, for those whose figures are not a caching allocator's, or that have none."""

from __future__ import annotations

from collections.abc import Callable

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis import (
    driver_error,
    kernel_resources,
    library_workspace,
    memory_pool,
    stream_ordered,
    unified_memory,
)
from vramscope.schema.oom import Cause

# By the beginning of the format's key; the first that fits.
_JUDGES: tuple[tuple[str, Callable[[Case], tuple[Cause, ...]]], ...] = (
    ("torch-mps", unified_memory.judge),
    ("torch-cudamallocasync", stream_ordered.judge),
    ("torch-thc", driver_error.judge),
    ("torch-allocator-assert", driver_error.judge),
    ("torch-cuda-tail-only", driver_error.judge),
    ("torch-xpu-current-platform", driver_error.judge),
    ("torch-directml", driver_error.judge),
    ("nccl-test", driver_error.judge),
    ("nccl-cuda", library_workspace.judge),
    ("cublas-", library_workspace.judge),
    ("cudnn-", library_workspace.judge),
    ("cufft-", library_workspace.judge),
    ("cusolver-", library_workspace.judge),
    ("cusparse-", library_workspace.judge),
    ("cuda-", driver_error.judge),
    ("hip-", driver_error.judge),
    ("numba-", driver_error.judge),
    ("bnb-", driver_error.judge),
    ("mxnet-", driver_error.judge),
    ("cupy-", memory_pool.judge),
    ("rmm-", memory_pool.judge),
    ("triton-outofresources", kernel_resources.judge),
    ("pallas-", kernel_resources.judge),
    ("ptxas-", kernel_resources.judge),
    ("poplar-", kernel_resources.judge),
    ("amdgpu-", kernel_resources.judge),
    ("cudajl-shared", kernel_resources.judge),
    ("launch-", kernel_resources.judge),
    ("kernel-shared", kernel_resources.judge),
    ("sycl-registers", kernel_resources.judge),
    ("ascend-ub", kernel_resources.judge),
    ("neuron-state", kernel_resources.judge),
    ("tenstorrent-l1", kernel_resources.judge),
    ("fpga-", kernel_resources.judge),
)


def judge(case: Case) -> tuple[Cause, ...] | None:
    """The causes, most likely first, never an empty tuple; None for a case that is none of theirs."""
    if case.memory == "host":
        return None
    return next((judged(case) for key, judged in _JUDGES if case.format.startswith(key)), None)
