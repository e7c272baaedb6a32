"""TensorFlow: its allocator, its growth, its precision, its batch."""

from __future__ import annotations

import math

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import MIB, format_bytes


def use_async_allocator(case: Case, cause: Cause) -> Advice | None:
    """None where it is in use already."""
    if case.format == "tf-cudamallocasync":
        return None
    return Advice(
        id="tf_async_allocator",
        title="Let the driver's pool hand out the memory",
        change={"env": {"TF_GPU_ALLOCATOR": "cuda_malloc_async"}},
        why="it maps pages where they are needed, so that free memory need not lie in one piece; the best-fit "
        "allocator cannot move a tensor. TensorFlow 2.4 or later, CUDA 11.2 or later",
        expected="memory that is free becomes usable for requests of any size",
        cost="somewhat slower allocation; the statistics in the log are fewer",
    )


def grow_on_demand(case: Case, cause: Cause) -> Advice | None:
    """For a GPU that is shared: take what is needed, when it is needed."""
    return Advice(
        id="tf_memory_growth",
        title="Do not take the whole GPU at the start",
        change={"env": {"TF_FORCE_GPU_ALLOW_GROWTH": "true"}},
        why="TensorFlow reserves nearly all of a GPU when it starts, and cannot where another process has a part of it",
        expected="it starts with what is free, and takes more as it goes",
        cost="memory may fall to pieces; what one process has taken it keeps",
    )


def limit_memory(case: Case, cause: Cause) -> Advice | None:
    """A bound for each of several processes on one GPU."""
    return Advice(
        id="tf_memory_limit",
        title="Give each process on this GPU its own bound",
        change={
            "code": "gpu = tf.config.list_physical_devices('GPU')[0]\n"
            "tf.config.set_logical_device_configuration(gpu, [tf.config.LogicalDeviceConfiguration(memory_limit=8192)])"
        },
        why="two processes that each take nearly all of a GPU cannot both have it; memory_limit is in MiB, "
        "and must be set before the GPU is used",
        expected="they fit side by side if the bounds do",
        cost="a fixed division",
    )


def raise_limit(case: Case, cause: Cause) -> Advice | None:
    """To what the refused request needs, where the text has the allocator's figures; else to see where it was set."""
    requested, limit, used = case.message.requested_bytes, case.message.limit_bytes, case.message.allocated_bytes
    allowed = limit or case.number("tensorflow_bytes")
    needed = None if requested is None or used is None else max(used + requested, allowed or 0)
    size = "more_mib" if needed is None else str(-(-int(needed) // MIB))
    asked = "one request" if requested is None else f"a request of {format_bytes(requested)}"
    within = "" if allowed is None else f" within the {format_bytes(int(allowed))} that it may hold"
    return Advice(
        id="tf_raise_limit",
        title="Raise the limit that was set for TensorFlow",
        change={
            "code": "tf.config.set_logical_device_configuration(\n"
            f"    gpu, [tf.config.LogicalDeviceConfiguration(memory_limit={size})]  # MiB\n)"
        },
        why=f"{asked} found no room{within}, whatever the device has free",
        expected="this request fits, as far as the device has it free",
        cost="less for whatever the limit was set for",
    )


def smaller_batch(case: Case, cause: Cause) -> Advice | None:
    """Activations and the refused tensor shrink with the batch. The batch that fits, where figures allow to say; None
    for a tensor that has no elements already."""
    if case.number("tensor_bytes") == 0:
        return None
    requested, limit, used = case.message.requested_bytes, case.message.limit_bytes, case.message.allocated_bytes
    shape = case.word("shape")
    why = "activations, and most tensors that are refused, have the batch as their first dimension"
    if shape is not None and "x" in shape:
        why += f"; the refused one has the shape {shape}"
    if requested is not None and limit is not None and used is not None and 0 < limit < used + requested:
        percent = math.floor(100 * limit / (used + requested))
        why += (
            f"; {format_bytes(used + requested - limit)} must go: a batch of {percent}% of the present one would do "
            "if everything shrank with it, and weights do not"
        )
    return Advice(
        id="tf_batch",
        title="Halve the batch",
        change={"code": "dataset = dataset.unbatch().batch(batch_size // 2)"},
        why=why,
        expected="activations halve; weights and optimizer slots stay",
        cost="more steps for the same samples",
    )


def mixed_precision(case: Case, cause: Cause) -> Advice | None:
    """None where the tensors are small numbers already."""
    if case.word("dtype") in ("half", "bfloat16"):
        return None
    return Advice(
        id="tf_mixed_precision",
        title="Compute in 16 bits",
        change={"code": 'tf.keras.mixed_precision.set_global_policy("mixed_float16")  # mixed_bfloat16 from Ampere on'},
        why="two bytes a number instead of four for activations; weights stay in float32",
        expected="activations halve",
        cost="losses must be scaled with float16; Keras does it",
    )


def split_tensor(case: Case, cause: Cause) -> Advice | None:
    """The same result in pieces."""
    size, shape = case.message.requested_bytes or case.number("tensor_bytes"), case.word("shape")
    what = f"a tensor of shape {shape}" if shape else "one tensor"
    return Advice(
        id="tf_split_tensor",
        title="Do not build the one large tensor",
        change={
            "code": "tf.map_fn(f, x)      # one sample at a time\n"
            "@tf.recompute_grad   # and keep no copy for the gradient"
        },
        why=f"{what} takes {format_bytes(None if size is None else int(size))}: look which dimension is larger than "
        "meant (a Flatten before a Dense layer, images at full size, attention over a long sequence)",
        expected="the largest request becomes a fraction of itself",
        cost="a loop, or a second computation",
    )


def report_allocations(case: Case, cause: Cause) -> Advice | None:
    """What else was held, at the next failure."""
    return Advice(
        id="tf_report_allocations",
        title="Let TensorFlow list what it holds when it fails again",
        change={"env": {"TF_CPP_MIN_LOG_LEVEL": "0"}},
        why="the text has no statistics of the allocator (Limit, InUse): these tell capacity from fragmentation",
        expected="the next log says how much was in use, and in how large pieces",
        cost="a longer log",
    )


LEVERS = {
    "fragmentation": (use_async_allocator, smaller_batch, grow_on_demand),
    "capacity": (smaller_batch, mixed_precision, report_allocations),
    "oversized_request": (split_tensor, smaller_batch, mixed_precision),
    "other_processes": (grow_on_demand, limit_memory),
    "process_limit": (raise_limit, smaller_batch, mixed_precision),
    "unknown": (report_allocations, smaller_batch),
}
