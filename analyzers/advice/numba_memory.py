"""Numba's device memory: freed late, and not to be had at all where the driver cannot start."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """Numba frees in batches, and never while an array is referenced."""
    if case.format != "numba-cumemalloc":
        return None
    return Advice(
        id="numba_deallocations",
        title="Free arrays now, and put fewer on the device",
        change={
            "code": "del d_array\nnumba.cuda.current_context().deallocations.clear()\n"
            "print(numba.cuda.current_context().get_memory_info())"
        },
        why="Numba collects what is freed and gives it back in batches; a host array passed to a kernel is copied to "
        "the device for every call",
        expected="what is no longer referenced is free at once",
        cost="a synchronisation",
    )


def advise_start(case: Case, cause: Cause) -> Advice | None:
    """The driver could not start: no allocation of the program's has failed yet."""
    if case.format != "numba-cuinit":
        return None
    return Advice(
        id="driver_start",
        title="Look at limits on the host: the driver could not start",
        change={"code": "ulimit -v    # should say unlimited\nfree -g\nnvidia-smi"},
        why="cuInit reserves address space for all GPUs and takes host memory; a batch system's limit on virtual "
        "memory "
        "makes it fail with this error while the GPU is empty",
        expected="the limit, or the full machine, that stops it",
        cost="none",
    )
