"""Pools of CuPy and RMM: their limit, what they keep, and memory that may spill to the host."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import MIB, format_bytes


def advise(case: Case, cause: Cause) -> Advice | None:
    """A higher limit, where a limit is what was reached."""
    if case.format == "rmm-pool-exceeded":
        return Advice(
            id="pool_limit",
            title="Give RMM's pool a larger maximum, or managed memory",
            change={
                "code": "rmm.reinitialize(pool_allocator=True, initial_pool_size=2**30, maximum_pool_size=None)\n"
                "rmm.reinitialize(pool_allocator=True, managed_memory=True)  # may exceed the GPU\n"
                "# Dask-CUDA: --rmm-pool-size 0.8 --rmm-maximum-pool-size 0.95"
            },
            why="the pool stops at maximum_pool_size; with none it stops where the driver does. A pool in pieces needs "
            "more than the sum of its arrays: rmm_async=True leaves the pieces to the driver",
            expected="the pool may grow as far as the GPU is free; managed memory goes on in host memory",
            cost="managed memory is slow once it spills",
        )
    limit, requested = case.message.limit_bytes, case.message.requested_bytes
    if not case.format.startswith("cupy-") or limit is None or requested is None:
        return None
    needed = (case.message.allocated_bytes or 0) + requested
    mib = -(-needed // MIB) + 1
    return Advice(
        id="pool_limit",
        title="Raise the pool's limit",
        change={"code": f"cupy.get_default_memory_pool().set_limit(size={mib} * 1024**2)"},
        why=f"the limit of {format_bytes(limit)} was set in the program or by CUPY_GPU_MEMORY_LIMIT; what the pool "
        f"holds "
        f"and the request need {format_bytes(needed)}",
        expected="the request fits, as far as the GPU has it free",
        cost="less for whoever the limit was set for",
    )


def advise_release(case: Case, cause: Cause) -> Advice | None:
    """What a pool keeps unused, given back; then memory that may exceed the GPU."""
    if case.format.startswith("cupy-"):
        held = case.message.allocated_bytes
        return Advice(
            id="pool_release",
            title="Give back what the pool keeps, or let it spill to the host",
            change={
                "code": "pool = cupy.get_default_memory_pool()\nprint(pool.used_bytes(), pool.total_bytes())\n"
                "pool.free_all_blocks()\n"
                "cupy.cuda.set_allocator(cupy.cuda.MemoryPool(cupy.cuda.malloc_managed).malloc)  # may exceed the GPU"
            },
            why=("the pool" if held is None else f"the {format_bytes(held)} of the pool")
            + " counts freed arrays too: it keeps their blocks for arrays of the same size; other libraries in the "
            "process cannot use them",
            expected="blocks no array uses go back to the driver",
            cost="the next allocations are slower; managed memory is slow once it spills",
        )
    if case.format.startswith("rmm-"):
        return Advice(
            id="pool_release",
            title="Let cuDF spill to host memory",
            change={"env": {"CUDF_SPILL": "on"}},
            why="joins and sorts need several times their input; the driver, or what is above it, had no more",
            expected="tables no longer needed at the moment wait in host memory",
            cost="copies between GPU and host",
        )
    return None
