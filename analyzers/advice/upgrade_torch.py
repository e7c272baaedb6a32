"""A release that has expandable segments."""

from __future__ import annotations

from vramscope.analyzers.advice.expandable_segments import SINCE, withheld
from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where the release may have them already."""
    if not case.versions.certainly_before(SINCE) or case.backend != "cuda" or withheld(case) is not None:
        return None
    return Advice(
        id="upgrade_torch",
        title="Move to PyTorch 2.1 or later, with expandable segments",
        change={"code": "pip install --upgrade 'torch>=2.1'\nexport PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True"},
        why=f"the job runs PyTorch {case.versions.describe()}, which has no expandable segments: they mend "
        "fragmentation at its root. Set them in place of max_split_size_mb, never with it",
        expected="cached memory becomes usable for requests of any size",
        cost="an upgrade of the job's environment",
    )
