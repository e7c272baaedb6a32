"""Which levers move which cause, and in what order to try them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from vramscope.analyzers.advice import (
    batch_size,
    build_jobs,
    checkpoint_loading,
    data_loader,
    detach,
    device_map,
    expandable_segments,
    frameworks,
    gpu_libraries,
    gradient_checkpointing,
    heap_limit,
    host_footprint,
    host_memory_holders,
    host_memory_limit,
    kernel_log,
    kv_cache,
    llama_cpp,
    max_split_size,
    memory_history,
    no_grad,
    observe,
    ollama,
    optimizer_state,
    other_device,
    other_frameworks,
    other_processes,
    paging_file,
    pinned_memory,
    private_pools,
    process_limit,
    quantised_weights,
    ray,
    release,
    retry_outside,
    sequence_length,
    set_to_none,
    sglang,
    shared_memory,
    smaller_dtype,
    split_request,
    steady_shapes,
    text_generation_inference,
    upgrade_torch,
    vllm,
)
from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

Lever = Callable[[Case, Cause], Advice | None]

# What costs least stands first: a setting, then another place, then a change to the program.
LEVERS: dict[str, tuple[Lever, ...]] = {
    "fragmentation": (
        expandable_segments.advise,
        max_split_size.advise,
        upgrade_torch.advise,
        steady_shapes.advise,
        batch_size.advise,
    ),
    "capacity": (
        *llama_cpp.LEVERS,
        *ollama.LEVERS,
        optimizer_state.advise,
        checkpoint_loading.advise,
        kv_cache.advise,
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
        *text_generation_inference.LEVERS,
        *llama_cpp.LEVERS,
        *ollama.LEVERS,
    ),
    "other_processes": (
        other_processes.advise,
        other_device.advise,
    ),
    "process_limit": (process_limit.advise,),
    "private_pools": (private_pools.advise,),
    "non_torch_memory": (other_frameworks.advise,),
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
# Whoever runs a server changes its options, not its code.
_NOT_FOR_SERVERS = frozenset(
    {
        batch_size.advise,
        device_map.advise,
        gradient_checkpointing.advise,
        private_pools.advise,
        smaller_dtype.advise,
        split_request.advise,
        steady_shapes.advise,
    }
)
# Neither batches nor activations are there yet.
_NOT_WHILE_LOADING = frozenset({batch_size.advise, gradient_checkpointing.advise})
_LOADING = ("model_weights", "checkpoint_loading")
# With less work at a time a leak takes longer, and no more.
_NOT_FOR_LEAKS = frozenset(
    {
        batch_size.advise,
        sequence_length.advise,
        gradient_checkpointing.advise,
        smaller_dtype.advise,
        device_map.advise,
        steady_shapes.advise,
    }
)
_LIKELY, _SURE = 0.35, 0.7
_MOST = 6


def advise(case: Case, causes: Sequence[Cause]) -> tuple[Advice, ...]:
    """The levers of the first cause, then of the other likely ones; each once, six at most."""
    chosen: dict[str, Advice] = {}
    leaks = case.inside is not None and causes[0].id == "leak" and causes[0].confidence >= _SURE
    for rank, cause in enumerate(causes):
        if rank and cause.confidence < _LIKELY:
            continue
        own = gpu_libraries.levers(case, cause)
        if own is None:
            own = frameworks.levers(case, cause)
        for lever in LEVERS.get(cause.id, ()) if own is None else own:
            if (
                (case.server is not None and lever in _NOT_FOR_SERVERS)
                or (cause.detail in _LOADING and lever in _NOT_WHILE_LOADING)
                or (leaks and lever in _NOT_FOR_LEAKS)
                or _is_too_little(case, lever)
            ):
                continue
            advice = lever(case, cause)
            if advice is not None:
                chosen.setdefault(advice.id, advice)
    return tuple(chosen.values())[:_MOST]


def _is_too_little(case: Case, lever: Lever) -> bool:
    """Whether all that a lever could ever free is less than what is missing: only where the live tensors are known."""
    inside, missing = case.inside, case.missing_bytes
    if inside is None or inside.parts is None or not missing:
        return False
    parts, requested = inside.parts, case.message.requested_bytes or 0
    weights = sum(model.parameter_bytes for model in inside.evidence.models) or parts.parameters_bytes
    # What has no known kind may be either.
    computed = parts.activations_bytes + parts.inputs_bytes + parts.unattributed_bytes
    # The request itself shrinks only where it is a pass's own.
    passing = requested if inside.evidence.activity.phase or case.circumstances.batch_size or weights else 0
    bounds: dict[Lever, int] = {
        batch_size.advise: computed + passing,
        gradient_checkpointing.advise: computed + passing,
        smaller_dtype.advise: weights + computed + passing,
        device_map.advise: weights,
        quantised_weights.advise: weights + (passing if weights else 0),
    }
    most = bounds.get(lever)
    return most is not None and most < missing
