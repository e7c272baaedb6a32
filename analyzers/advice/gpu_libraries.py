"""Whose levers are pulled where the message is a library's, a driver's, or another allocator's of PyTorch."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from vramscope.analyzers.advice import (
    allocator_assertion,
    batch_size,
    device_map,
    directml_memory,
    expandable_segments,
    gradient_checkpointing,
    index_check,
    kernel_blocks,
    kernel_size,
    launch_blocking,
    library_room,
    mps_watermark,
    mxnet_pool,
    native_allocator,
    nccl_buffers,
    newer_torch,
    numba_memory,
    observe,
    other_device,
    other_processes,
    page_locked,
    paged_optimizer,
    pinned_memory,
    pool_limit,
    process_limit,
    program_setting,
    smaller_dtype,
    split_request,
    who_holds,
)
from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

Lever = Callable[[Case, Cause], Advice | None]

_LESS_WORK = (batch_size.advise, gradient_checkpointing.advise, smaller_dtype.advise)
_OTHERS = (other_processes.advise, who_holds.advise, other_device.advise)
_STATUS: Mapping[str, tuple[Lever, ...]] = {
    "library_workspace": (
        index_check.advise,
        library_room.advise,
        launch_blocking.advise,
        who_holds.advise,
    ),
    "unknown": (index_check.advise, launch_blocking.advise),
}
_DRIVER: Mapping[str, tuple[Lever, ...]] = {
    "unknown": (
        launch_blocking.advise,
        program_setting.advise,
        who_holds.advise,
        page_locked.advise,
        observe.advise,
    ),
    "other_processes": _OTHERS,
    "host_memory": (pinned_memory.advise, launch_blocking.advise, who_holds.advise),
}
# By the beginning of the format's key; the first that fits.
_LEVERS: tuple[tuple[str, Mapping[str, tuple[Lever, ...]]], ...] = (
    (
        "torch-mps",
        {
            "capacity": (mps_watermark.advise_cache, *_LESS_WORK, mps_watermark.advise),
            "oversized_request": (split_request.advise, batch_size.advise),
            "process_limit": (mps_watermark.advise,),
            "non_torch_memory": (mps_watermark.advise_cache, mps_watermark.advise),
            "unknown": (mps_watermark.advise_cache, mps_watermark.advise),
        },
    ),
    (
        "torch-cudamallocasync",
        {
            "capacity": (native_allocator.advise, native_allocator.advise_offloading, *_LESS_WORK, device_map.advise),
            "oversized_request": (split_request.advise, batch_size.advise, native_allocator.advise_offloading),
            "process_limit": (process_limit.advise, native_allocator.advise),
            "other_processes": _OTHERS,
            "unknown": (native_allocator.advise, native_allocator.advise_offloading, observe.advise),
        },
    ),
    ("torch-thc", {"unknown": (newer_torch.advise, who_holds.advise)}),
    ("torch-allocator-assert", {"unknown": (allocator_assertion.advise, batch_size.advise, observe.advise)}),
    ("torch-cuda-tail-only", {"unknown": (observe.advise, expandable_segments.advise)}),
    ("torch-directml", {"unknown": (directml_memory.advise,)}),
    ("nccl-test", {"unknown": (nccl_buffers.advise_debug, nccl_buffers.advise, who_holds.advise)}),
    ("nccl-cuda", {"library_workspace": (library_room.advise, nccl_buffers.advise, who_holds.advise)}),
    ("cublas-", _STATUS),
    ("cudnn-", _STATUS),
    ("cuda-", _DRIVER),
    ("hip-", _DRIVER),
    (
        "numba-",
        {"unknown": (numba_memory.advise, numba_memory.advise_start, who_holds.advise), "other_processes": _OTHERS},
    ),
    ("bnb-", {"unknown": (paged_optimizer.advise, who_holds.advise), "host_memory": (pinned_memory.advise,)}),
    ("mxnet-", {"unknown": (mxnet_pool.advise, who_holds.advise)}),
    (
        "cupy-",
        {
            "capacity": (pool_limit.advise_release, who_holds.advise),
            "oversized_request": (pool_limit.advise_release,),
            "process_limit": (pool_limit.advise, pool_limit.advise_release),
            "unknown": (pool_limit.advise_release, who_holds.advise),
        },
    ),
    (
        "rmm-",
        {
            "process_limit": (pool_limit.advise, pool_limit.advise_release),
            "unknown": (pool_limit.advise_release, who_holds.advise),
        },
    ),
    ("triton-outofresources", {"kernel_resources": (kernel_blocks.advise, kernel_blocks.advise_choice)}),
    ("pallas-", {"kernel_resources": (kernel_size.advise_pallas,)}),
    ("ptxas-", {"kernel_resources": (kernel_size.advise_shared, kernel_size.advise_registers)}),
    ("launch-", {"kernel_resources": (kernel_size.advise_launch,)}),
)


def levers(case: Case, cause: Cause) -> tuple[Lever, ...] | None:
    """What may help against ``cause``; None for a case that is none of theirs."""
    if case.memory == "host":
        return None
    own = next((table for key, table in _LEVERS if case.format.startswith(key)), None)
    return None if own is None else own.get(cause.id, ())
