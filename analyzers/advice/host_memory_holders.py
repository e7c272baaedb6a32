"""Who has the machine's memory, where a program tells only that it got none."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

_SILENT = (
    "host-bad-alloc",
    "rust-alloc",
    "go-out-of-memory",
    "java-native",
    "errno-12",
    "oom-daemon",
    "python-memory-error",
)


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where the text has told whose limit was reached."""
    if case.format not in _SILENT or cause.detail == "pinned":
        return None
    code = "free -g; ps -eo pid,rss,args --sort=-rss | head\nulimit -v; cat /sys/fs/cgroup/memory.max"
    why = "the program was refused memory, or ended for it, and does not say who holds the rest"
    if case.word("call") == "fork":
        code += "\nsysctl vm.overcommit_memory vm.max_map_count"
        why += (
            "; a process that starts another one needs, for a moment, the promise of as much again as it has itself, "
            "which strict overcommitment (2) refuses"
        )
    return Advice(
        id="host_memory_holders",
        title="Look at who holds the machine's memory, and at the limits",
        change={"code": code},
        why=why,
        expected="the process that is too large, or the limit that is too low",
        cost="none",
    )
