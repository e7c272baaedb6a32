"""Programs that tried again with less: what it means that they did, and that nothing helped."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause


def judge(case: Case) -> tuple[Cause, ...]:
    """Their own texts have no figures."""
    if case.format == "accelerate-no-batch-size":
        return (
            Cause(
                "capacity",
                0.55,
                (
                    "every batch size failed, down to one sample",
                    "cannot tell what takes the memory, because the errors in between were swallowed",
                ),
            ),
            Cause(
                "leak",
                0.4,
                ("what a failed attempt held may still be held when the next one begins",),
                "exception_holds_tensors",
            ),
        )
    return (
        Cause(
            "capacity",
            0.5,
            (
                "one batch did not fit and the job went on: the largest or longest batches are at the edge",
                "cannot tell by how much, because the text has no sizes",
            ),
            "activations",
        ),
    )
