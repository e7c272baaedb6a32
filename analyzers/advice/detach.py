"""Numbers kept instead of tensors, which hold the graph that made them."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """None unless memory was seen to grow."""
    if cause.detail != "retained_graph":
        return None
    return Advice(
        id="detach",
        title="Keep numbers, not tensors, from one step to the next",
        change={
            "code": "total += loss.item()                  # not: total += loss\n"
            "outputs.append(out.detach().cpu())    # not: outputs.append(out)\n"
            "hidden = hidden.detach()              # state carried into the next step"
        },
        why="a tensor that is kept keeps the graph that made it, with every activation of its step; "
        "torch.cuda.empty_cache() does not help: it frees only what nobody holds",
        expected="the printed memory stays level from the second step on",
        cost=".item() and .cpu() wait for the GPU: call them every few steps where that counts",
    )
