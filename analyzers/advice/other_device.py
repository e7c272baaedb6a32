"""Another GPU."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """Which one is free the message cannot say; nvidia-smi can."""
    visible = case.circumstances.visible_devices
    now = f"now {visible}" if visible else "its own numbering starts at 0 behind it"
    return Advice(
        id="other_device",
        title="Run on a GPU that is free",
        change={"code": "nvidia-smi --query-gpu=index,memory.free --format=csv\nexport CUDA_VISIBLE_DEVICES=INDEX"},
        why=f"the job sees what CUDA_VISIBLE_DEVICES names ({now}); it must be set before the program starts",
        expected="the whole of that GPU",
        cost="none where one is free",
    )
