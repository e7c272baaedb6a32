"""bitsandbytes' optimizers with less on the GPU, or without managed memory."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """For bitsandbytes alone."""
    if case.framework != "bitsandbytes":
        return None
    return Advice(
        id="paged_optimizer",
        title="Try the 8-bit optimizer without paging, and a newer release",
        change={
            "code": 'pip install --upgrade bitsandbytes\noptim="adamw_8bit"  # in place of "paged_adamw_8bit" or '
            '"paged_adamw_32bit"'
        },
        why="paged optimizers take managed memory, backed by page-locked host memory that WSL and containers limit: "
        "the "
        "error is then the host's. Without paging the state lies on the GPU, a quarter the size of Adam's",
        expected="whether the GPU or the host had too little; under WSL raise memory= in .wslconfig in the second case",
        cost="2 bytes a parameter on the GPU for the optimizer's state",
    )
