"""Fewer and shared private pools."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes


def advise(case: Case, cause: Cause) -> Advice | None:
    """CUDA graphs that never run at the same time can share one pool."""
    return Advice(
        id="private_pools",
        title="Let CUDA graphs share one pool, and capture fewer sizes",
        change={"code": "pool = torch.cuda.graph_pool_handle()\nwith torch.cuda.graph(graph, pool=pool): ..."},
        why="what is free in a private pool only its own graphs may use, until the last of them is deleted",
        expected=f"up to {format_bytes(case.breakdown.private_pool_free_bytes)} become usable",
        cost="graphs with one pool must run in the order of their capture; sizes without a graph run slower",
    )
