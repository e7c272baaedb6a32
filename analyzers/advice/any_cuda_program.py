"""Programs of which only their CUDA error is known."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def smaller_work(case: Case, cause: Cause) -> Advice | None:
    """What is the same for every program."""
    names = {
        "CNTK": "minibatchSize = 16",
        "CUDA.jl": "GC.gc(); CUDA.reclaim()   # arrays nobody refers to keep their memory until then",
        "OpenCV": "gpu_mat.release()",
    }
    return Advice(
        id="smaller_work",
        title=f"Let {case.framework} work on less at a time",
        change={"code": names.get(case.framework, "batch_size //= 2")},
        why="its buffers grow with what it works on at once",
        expected="buffers shrink in proportion",
        cost="more rounds",
    )


LEVERS = dict.fromkeys(("capacity", "oversized_request", "fragmentation", "unknown"), (smaller_work,))
