"""JAX: what it takes in advance, what a compiled step keeps, what is donated."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes


def larger_fraction(case: Case, cause: Cause) -> Advice | None:
    """JAX takes 75% of the GPU at its start and never more."""
    if case.format == "jax-command-buffer":
        return None
    return Advice(
        id="xla_mem_fraction",
        title="Let JAX have more of the GPU",
        change={"env": {"XLA_PYTHON_CLIENT_MEM_FRACTION": ".95"}},
        why="JAX takes 75% of the GPU when it starts and divides only that: a quarter is never used. What nvidia-smi "
        "shows as used is this reservation, not what arrays take",
        expected="a quarter more than before, if no other process needs it",
        cost="less for other programs on the same GPU, and for CUDA libraries' own buffers",
    )


def fewer_graphs(case: Case, cause: Cause) -> Advice | None:
    """Recorded graphs take the driver's memory, which a larger share for XLA would lessen."""
    if case.format != "jax-command-buffer":
        return None
    return Advice(
        id="xla_command_buffers",
        title="Leave the driver memory for graphs, or record none",
        change={
            "env": {
                "XLA_PYTHON_CLIENT_MEM_FRACTION": ".65",
                "XLA_FLAGS": "--xla_gpu_enable_command_buffer=",
            }
        },
        why="XLA records each compiled step as a graph, which the driver keeps outside XLA's own memory",
        expected="with an empty list nothing is recorded; with a smaller share, graphs find room",
        cost="kernels are launched one by one, some percent slower; or less memory for arrays",
    )


def no_preallocation(case: Case, cause: Cause) -> Advice | None:
    """For GPUs that are shared, with the price of it."""
    return Advice(
        id="xla_preallocate",
        title="Do not take three quarters of the GPU in advance",
        change={"env": {"XLA_PYTHON_CLIENT_PREALLOCATE": "false"}},
        why="with another process on the GPU the reservation fails, or starves it. Free memory says nothing while "
        "the reservation is there",
        expected="JAX takes what it needs, as it needs it",
        cost="memory may fall to pieces; leave it on where JAX has the GPU to itself",
    )


def platform_allocator(case: Case, cause: Cause) -> Advice | None:
    """The allocator that cannot fragment."""
    return Advice(
        id="xla_allocator",
        title="Rule fragmentation out",
        change={"env": {"XLA_PYTHON_CLIENT_ALLOCATOR": "cuda_async"}},
        why="the driver's pool maps pages where they are needed; older releases know only `platform`, which is slow",
        expected="a request fits whenever enough is free",
        cost="slower allocation",
    )


def rematerialise(case: Case, cause: Cause) -> Advice | None:
    """Activations computed again in the backward pass."""
    temporary, operation = case.number("temp_bytes"), case.word("buffer_op")
    what = "activations" if not temporary else f"the {format_bytes(int(temporary))} of temporary buffers"
    named = f". The largest belongs to {operation}" if operation else ""
    return Advice(
        id="jax_checkpoint",
        title="Recompute activations instead of keeping them",
        change={"code": "block = jax.checkpoint(block)   # flax: nn.remat(Block)"},
        why=f"in training {what} are mostly what the backward pass waits for{named}",
        expected="of each block only the input is kept",
        cost="about a third more computing",
    )


def smaller_batch(case: Case, cause: Cause) -> Advice | None:
    """Fewer samples in one compiled step."""
    requested = case.message.requested_bytes
    what = "the request" if requested is None else f"the request of {format_bytes(requested)}"
    return Advice(
        id="jax_batch",
        title="Halve the batch of a step, and accumulate gradients over two",
        change={"code": "optimizer = optax.MultiSteps(optimizer, every_k_schedule=2)  # with half the batch"},
        why=f"{what} and the temporary buffers grow with the batch",
        expected="temporary buffers halve; parameters and optimizer state stay",
        cost="more steps, and one compilation",
    )


def donate(case: Case, cause: Cause) -> Advice | None:
    """Arguments whose memory the result may take over."""
    output = case.number("output_bytes")
    what = "" if not output else f" (here {format_bytes(int(output))})"
    return Advice(
        id="jax_donate",
        title="Give the old state's memory to the new one",
        change={"code": "step = jax.jit(step, donate_argnums=(0,))  # 0: the train state"},
        why=f"without it the old parameters and optimizer state stay until the new ones{what} are complete",
        expected="one copy of the state instead of two",
        cost="the old state cannot be used afterwards",
    )


def split_buffer(case: Case, cause: Cause) -> Advice | None:
    """The largest buffer by its name, where the table has it."""
    shape, operation = case.word("buffer_shape"), case.word("buffer_op")
    what = " ".join(part for part in (shape, f"of {operation}" if operation else None) if part) or "the largest array"
    return Advice(
        id="jax_split",
        title="Do not build the one large array",
        change={"code": "jax.lax.map(f, xs, batch_size=64)  # in place of jax.vmap(f)(xs)"},
        why=f"{what} alone is what does not fit: look which dimension is larger than meant, and whether a vmap or an "
        "attention builds it whole",
        expected="the largest request becomes a fraction of itself",
        cost="a loop on the device",
    )


def shard(case: Case, cause: Cause) -> Advice | None:
    """For parameters that alone are too large."""
    if cause.detail != "model_weights":
        return None
    return Advice(
        id="jax_shard",
        title="Spread parameters and optimizer state over the GPUs",
        change={
            "code": "sharding = NamedSharding(mesh, PartitionSpec('model'))\nparams = jax.device_put(params, sharding)"
        },
        why=f"the arguments of the program take {format_bytes(int(case.number('parameter_bytes') or 0))}",
        expected="each GPU holds its share",
        cost="communication in each step",
    )


LEVERS = {
    "capacity": (fewer_graphs, shard, larger_fraction, smaller_batch, rematerialise, donate),
    "oversized_request": (split_buffer, smaller_batch, larger_fraction),
    "fragmentation": (platform_allocator, larger_fraction),
    "other_processes": (no_preallocation,),
    "unknown": (larger_fraction, smaller_batch),
}
