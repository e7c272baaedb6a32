"""MXNet's memory pool."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """Its pool keeps a block for every size it has seen."""
    return Advice(
        id="mxnet_pool",
        title="Let MXNet's pool round, and leave a tenth of the GPU outside it",
        change={"env": {"MXNET_GPU_MEM_POOL_TYPE": "Round", "MXNET_GPU_MEM_POOL_RESERVE": "10"}},
        why="inputs of many shapes fill the GPU with blocks that fit nothing else; rounded blocks fit again, and other "
        "libraries find room outside the pool",
        expected="fewer blocks that nothing uses",
        cost="some memory lost to rounding",
    )
