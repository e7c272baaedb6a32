"""Which line of code allocated what is still alive."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

# The arguments had other names before.
_SINCE = (2, 1)


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where the allocator cannot record: outside of CUDA and ROCm, and in releases before 2.1."""
    if cause.id != "leak" or case.backend not in ("cuda", "hip") or case.versions.certainly_before(_SINCE):
        return None
    if case.inside is not None:
        named = case.inside.site is not None or case.inside.graph_holder is not None
        return None if named or cause.detail not in ("retained_graph", "kept_tensors") else _with_stacks()
    return Advice(
        id="memory_history",
        title="Find the holder: record who allocates",
        change={
            "code": "torch.cuda.memory._record_memory_history(max_entries=100_000)   # before the loop\n"
            'torch.cuda.memory._dump_snapshot("snapshot.pickle")             # after some steps, and some more later'
        },
        why="the snapshot has every live block with the stack that allocated it: blocks of one line of code whose "
        "number grows from one snapshot to the next are the leak (pytorch.org/memory_viz shows it)",
        expected="the line of code whose tensors stay",
        cost="a few percent of speed while it records",
    )


def _with_stacks() -> Advice:
    """The agent's own history has the stacks, if it is asked for them."""
    return Advice(
        id="memory_history",
        title="Find the holder: record who allocates",
        change={"code": "vramscope run --stacks -- python train.py"},
        why="with the calls of each allocation the report names the line of code whose blocks stay",
        expected="the line of code whose tensors stay",
        cost="about a microsecond for each allocation while it records",
    )
