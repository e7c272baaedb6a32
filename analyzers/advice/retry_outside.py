"""A second attempt that begins when the first one's tensors are gone."""

from __future__ import annotations

from vramscope.analyzers.advice.torch_names import exception_of
from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """None unless an attempt failed while an earlier one's error was being handled."""
    if cause.detail != "exception_holds_tensors":
        return None
    return Advice(
        id="retry_outside_except",
        title="Retry after the except block, not inside it",
        change={
            "code": f"failed = False\ntry:\n    loss = step(batch)\nexcept {exception_of(case)}:\n"
            "    failed = True   # no `as e`, nothing else here\nif failed:\n"
            "    optimizer.zero_grad(set_to_none=True)\n"
            "    gc.collect()\n    torch.cuda.empty_cache()\n    loss = step(batch[: len(batch) // 2])"
        },
        why="until the except block ends the traceback holds the frames of the failed attempt, and these their "
        "tensors: torch.cuda.empty_cache() inside it cannot free them",
        expected="the retry begins with the memory that was there before the first attempt",
        cost="none",
    )
