"""Which levers move which cause: by the message's format, else by its framework, else those of PyTorch's allocator.

What costs least stands first: a setting, then another place, then a change to the program.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from vramscope.analyzers.advice import (
    algorithm_search,
    allocator_assertion,
    any_cuda_program,
    batch_size,
    build_jobs,
    checkpoint_loading,
    chip_memory,
    data_loader,
    detach,
    device_map,
    directml_memory,
    expandable_segments,
    gathered_predictions,
    gpu_sharing,
    gradient_checkpointing,
    heap_limit,
    host_footprint,
    host_memory_holders,
    host_memory_limit,
    index_check,
    jax,
    kept_results,
    kernel_blocks,
    kernel_log,
    kernel_size,
    known_programs,
    kv_cache,
    launch_blocking,
    library_room,
    llama_cpp,
    max_split_size,
    memory_history,
    mps_watermark,
    mxnet_pool,
    native_allocator,
    nccl_buffers,
    newer_torch,
    no_grad,
    numba_memory,
    observe,
    ollama,
    onnxruntime,
    optimizer_state,
    other_device,
    other_frameworks,
    other_processes,
    other_runtimes,
    paddle,
    page_locked,
    paged_optimizer,
    paging_file,
    pinned_memory,
    pool_limit,
    private_pools,
    process_limit,
    program_setting,
    quantised_weights,
    ray,
    release,
    retried,
    retry_outside,
    sequence_length,
    set_to_none,
    sglang,
    sglang_pool,
    shared_memory,
    smaller_dtype,
    split_request,
    steady_shapes,
    tensorflow,
    tensorrt,
    text_generation_inference,
    triton_server,
    upgrade_torch,
    vllm,
    who_holds,
)
from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

Lever = Callable[[Case, Cause], Advice | None]
Table = Mapping[str, tuple[Lever, ...]]

_OF_PYTORCH: Table = {
    "fragmentation": (
        expandable_segments.advise,
        max_split_size.advise,
        upgrade_torch.advise,
        steady_shapes.advise,
        batch_size.advise,
    ),
    "capacity": (
        other_device.advise_meant,
        *llama_cpp.LEVERS,
        *ollama.LEVERS,
        optimizer_state.advise,
        checkpoint_loading.advise,
        kv_cache.advise,
        device_map.advise_planned,
        quantised_weights.advise,
        set_to_none.advise,
        sequence_length.advise,
        batch_size.advise,
        gradient_checkpointing.advise,
        optimizer_state.advise_beside,
        smaller_dtype.advise,
        device_map.advise,
    ),
    "oversized_request": (
        split_request.advise,
        batch_size.advise,
        *llama_cpp.LEVERS,
        *ollama.LEVERS,
    ),
    "leak": (
        gathered_predictions.advise,
        detach.advise,
        retry_outside.advise,
        no_grad.advise,
        release.advise_collected,
        release.advise_previous,
        release.advise_buffer,
        memory_history.advise,
        release.advise_circle,
    ),
    "serving_config": (
        *vllm.LEVERS,
        *sglang.LEVERS,
        *sglang_pool.LEVERS,
        *text_generation_inference.LEVERS,
        *llama_cpp.LEVERS,
        *ollama.LEVERS,
    ),
    "other_processes": (
        other_processes.advise,
        other_device.advise,
    ),
    "process_limit": (gpu_sharing.advise, process_limit.advise),
    "private_pools": (private_pools.advise,),
    "non_torch_memory": (nccl_buffers.advise, other_frameworks.advise),
    "host_memory": (
        ollama.smaller_model,
        *ray.LEVERS,
        heap_limit.advise,
        paging_file.advise,
        host_memory_holders.advise,
        kernel_log.advise,
        build_jobs.advise,
        shared_memory.advise,
        pinned_memory.advise,
        host_memory_limit.advise,
        data_loader.advise,
        host_footprint.advise,
        data_loader.advise_compact_dataset,
        shared_memory.advise_file_system,
    ),
    "unknown": (
        ray.worker_log,
        observe.advise,
    ),
}
_LESS_WORK = (batch_size.advise, gradient_checkpointing.advise, smaller_dtype.advise)
_OTHERS = (other_processes.advise, who_holds.advise, other_device.advise)
_LEAK: tuple[Lever, ...] = (kept_results.advise, memory_history.advise, who_holds.advise)
_SMALLER: tuple[Lever, ...] = (program_setting.advise, any_cuda_program.smaller_work)
_STATUS: Table = {
    "other_processes": _OTHERS,
    "library_workspace": (
        index_check.advise,
        library_room.advise,
        launch_blocking.advise,
        who_holds.advise,
    ),
    "unknown": (index_check.advise, launch_blocking.advise),
}
_DRIVER: Table = {
    "unknown": (
        launch_blocking.advise,
        program_setting.advise,
        who_holds.advise,
        page_locked.advise,
        observe.advise,
    ),
    "other_processes": _OTHERS,
    "host_memory": (pinned_memory.advise, host_memory_holders.advise, launch_blocking.advise, who_holds.advise),
    "capacity": (other_device.advise_meant, checkpoint_loading.advise, *_SMALLER, *_LESS_WORK),
    "leak": (detach.advise, retry_outside.advise, no_grad.advise, release.advise_previous, *_LEAK),
    "oversized_request": (split_request.advise, *_SMALLER, *_LESS_WORK),
    "fragmentation": (expandable_segments.advise, max_split_size.advise, steady_shapes.advise, observe.advise),
    "process_limit": (process_limit.advise, who_holds.advise),
    "library_workspace": (library_room.advise, algorithm_search.advise, who_holds.advise),
    "non_torch_memory": (other_frameworks.advise,),
}
# By the beginning of the format's key; the first that fits.
_BY_FORMAT: tuple[tuple[str, Table], ...] = (
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
            "serving_config": (*_OF_PYTORCH["serving_config"], native_allocator.advise),
            "other_processes": _OTHERS,
            "unknown": (native_allocator.advise, native_allocator.advise_offloading, observe.advise),
        },
    ),
    (
        "torch-thc",
        {
            "unknown": (newer_torch.advise, who_holds.advise),
            "capacity": (*_LESS_WORK, newer_torch.advise),
            "leak": (detach.advise, no_grad.advise, newer_torch.advise),
            "other_processes": _OTHERS,
        },
    ),
    ("torch-allocator-assert", {"unknown": (allocator_assertion.advise, batch_size.advise, observe.advise)}),
    ("torch-cuda-tail-only", {"unknown": (observe.advise, expandable_segments.advise)}),
    ("torch-directml", {"unknown": (directml_memory.advise,), "capacity": (directml_memory.advise, *_LESS_WORK)}),
    ("nccl-test", {"unknown": (nccl_buffers.advise_debug, nccl_buffers.advise, who_holds.advise)}),
    (
        "nccl-cuda",
        {
            "library_workspace": (library_room.advise, nccl_buffers.advise, who_holds.advise),
            "non_torch_memory": (library_room.advise, nccl_buffers.advise),
            "other_processes": _OTHERS,
        },
    ),
    ("cublas-", _STATUS),
    ("cudnn-", _STATUS),
    ("cufft-", _STATUS),
    ("cusolver-", _STATUS),
    ("cusparse-", _STATUS),
    ("cuda-", _DRIVER),
    ("hip-", _DRIVER),
    (
        "numba-",
        {
            "unknown": (numba_memory.advise, numba_memory.advise_start, who_holds.advise),
            "capacity": (any_cuda_program.smaller_work, numba_memory.advise),
            "leak": (kept_results.advise, numba_memory.advise),
            "other_processes": _OTHERS,
        },
    ),
    ("bnb-", {"unknown": (paged_optimizer.advise, who_holds.advise), "host_memory": (pinned_memory.advise,)}),
    (
        "mxnet-",
        {
            "unknown": (mxnet_pool.advise, who_holds.advise),
            "capacity": (any_cuda_program.smaller_work, mxnet_pool.advise),
            "library_workspace": (algorithm_search.advise, mxnet_pool.advise),
            "leak": (kept_results.advise, mxnet_pool.advise),
            "other_processes": _OTHERS,
        },
    ),
    (
        "cupy-",
        {
            "capacity": (pool_limit.advise_release, who_holds.advise),
            "oversized_request": (pool_limit.advise_release,),
            "process_limit": (pool_limit.advise, pool_limit.advise_release),
            "unknown": (pool_limit.advise_release, who_holds.advise),
            "leak": (kept_results.advise, pool_limit.advise_release),
            "other_processes": _OTHERS,
        },
    ),
    (
        "rmm-",
        {
            "process_limit": (pool_limit.advise, pool_limit.advise_release),
            "unknown": (pool_limit.advise_release, who_holds.advise),
            "capacity": (any_cuda_program.smaller_work, pool_limit.advise_release),
            "leak": (kept_results.advise, pool_limit.advise_release),
            "other_processes": _OTHERS,
        },
    ),
    ("hami-", {"process_limit": (gpu_sharing.advise, gpu_sharing.advise_recount, any_cuda_program.smaller_work)}),
    ("torch-xpu-current-platform", {"unknown": (who_holds.advise, *_LESS_WORK)}),
    ("ort-directml", {"capacity": (onnxruntime.smaller_input, onnxruntime.half_directml)}),
    ("triton-outofresources", {"kernel_resources": (kernel_blocks.advise, kernel_blocks.advise_choice)}),
    ("pallas-", {"kernel_resources": (kernel_size.advise_pallas,)}),
    ("poplar-", {"kernel_resources": (kernel_size.advise_ipu,)}),
    (
        "ptxas-",
        {"kernel_resources": (kernel_size.advise_shared, kernel_size.advise_constant, kernel_size.advise_registers)},
    ),
    ("amdgpu-", {"kernel_resources": (kernel_size.advise_tiles,)}),
    ("cudajl-shared", {"kernel_resources": (kernel_size.advise_tiles,)}),
    ("launch-", {"kernel_resources": (kernel_size.advise_launch,)}),
    ("kernel-shared", {"kernel_resources": (kernel_size.advise_tiles,)}),
    ("sycl-registers", {"kernel_resources": (kernel_size.advise_launch,)}),
    ("ascend-ub", {"kernel_resources": (chip_memory.advise,)}),
    ("neuron-state", {"kernel_resources": (chip_memory.advise,)}),
    ("tenstorrent-l1", {"kernel_resources": (chip_memory.advise,)}),
    ("fpga-", {"kernel_resources": (chip_memory.advise,)}),
)
_BY_FRAMEWORK: dict[str, Table] = {
    "TensorFlow": tensorflow.LEVERS,
    "JAX": jax.LEVERS,
    "PaddlePaddle": paddle.LEVERS,
    "ONNX Runtime": onnxruntime.LEVERS,
    "TensorRT": tensorrt.LEVERS,
    "TensorRT-LLM": tensorrt.LEVERS_OF_LLM,
    "FasterTransformer": tensorrt.LEVERS_OF_LLM,
    "Triton Inference Server": triton_server.LEVERS,
    "Accelerate": retried.LEVERS_OF_ACCELERATE,
    "fairseq": retried.LEVERS_OF_FAIRSEQ,
    **other_runtimes.LEVERS,
    **dict.fromkeys(
        (
            "CNTK",
            "CUDA.jl",
            "ManagedCuda",
            "OpenCV",
            "OneFlow",
            "dlib",
            "OpenACC",
            "CUDA Fortran",
            "Kokkos",
            "XGBoost",
            "CatBoost",
            "PhysX",
            "Warp",
            "tinygrad",
        ),
        any_cuda_program.LEVERS,
    ),
    **dict.fromkeys(known_programs.SETTINGS, program_setting.LEVERS),
    "unknown": {
        "capacity": (who_holds.advise, any_cuda_program.smaller_work),
        "fragmentation": (any_cuda_program.smaller_work, observe.advise),
        "unknown": (who_holds.advise, observe.advise),
    },
    "Unsloth": {"capacity": (program_setting.advise, *_LESS_WORK)},
}
# The same for every framework but PyTorch.
_ANYWHERE: Table = {
    "library_workspace": (algorithm_search.advise,),
    "other_processes": _OTHERS,
    "leak": (kept_results.advise, who_holds.advise),
    "non_torch_memory": (other_frameworks.advise, who_holds.advise),
}


def levers(case: Case, cause: Cause) -> tuple[Lever, ...]:
    """What may help against ``cause``, in the order in which to try it."""
    if case.memory != "host":
        own = next((table for key, table in _BY_FORMAT if case.format.startswith(key)), None)
        if own is not None and (case.memory == "on-chip" or case.framework not in other_runtimes.LEVERS):
            return own.get(cause.id, ())
    if case.memory == "gpu" and case.framework in _BY_FRAMEWORK:
        return (*_BY_FRAMEWORK[case.framework].get(cause.id, ()), *_ANYWHERE.get(cause.id, ()))
    return _OF_PYTORCH.get(cause.id, ())
