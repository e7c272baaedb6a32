"""Sizes that repeat, so that a freed block fits the next request."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """Always possible; worth its trouble where the allocator's settings do not suffice."""
    return Advice(
        id="steady_shapes",
        title="Let sizes repeat",
        change={"code": "length = -(-length // 256) * 256  # pad; or group like lengths"},
        why="memory falls to pieces when every step asks for other sizes; a size that comes back finds its block again",
        expected="what is held unused stops growing from step to step",
        cost="some padding is computed for nothing",
    )
