"""A release whose message says something."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """For releases that print no figures."""
    if case.format != "torch-thc":
        return None
    return Advice(
        id="newer_torch",
        title="Halve the batch; then move to a release that states figures",
        change={"code": "batch_size //= 2\npip install --upgrade torch"},
        why="this wording ended with 0.4: it says that the driver refused, and nothing of how much or who holds the "
        "rest. "
        "Before 0.4 an evaluation also needs volatile=True on its inputs, since torch.no_grad came with 0.4",
        expected="less memory now, and next time a message that can be explained",
        cost="an upgrade of the job's environment",
    )
