"""The kernel's own account, where a program's end does not tell who ended it."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

_GUESSED = ("exit-137", "killed", "dataloader-killed")


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where the kernel, or whoever asked it, has already spoken."""
    if case.format not in _GUESSED:
        return None
    return Advice(
        id="kernel_log",
        title="Ask the kernel who killed it",
        change={
            "code": "sudo dmesg -T | grep -iE 'killed process|oom-kill'\n"
            "kubectl describe pod POD | grep -A3 'Last State'   # in Kubernetes\n"
            "sacct -j JOB --format=JobID,State,MaxRSS,ReqMem   # under Slurm"
        },
        why="SIGKILL leaves no word of its own in the log; a scheduler's time limit or a person send it as well",
        expected="a line with the process and what it held, if memory was the reason",
        cost="none",
    )
