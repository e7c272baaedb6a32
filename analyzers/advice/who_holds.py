"""A look at who holds the GPU, where the text has no figures."""

from __future__ import annotations

from vramscope.analyzers.advice.devices import free_command, holders_command
from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

_WITHOUT_FIGURES = (
    "cuda-",
    "hip-",
    "torch-thc",
    "numba-",
    "mxnet-",
    "nccl-",
    "rmm-",
    "cupy-",
    "bnb-",
    "cublas-",
    "cudnn-",
    "cufft-",
    "cusolver-",
    "cusparse-",
)

# A killed job's children hold memory without being listed.
_UNLISTED = {"cuda": "\nfuser -v /dev/nvidia*"}


def advise(case: Case, cause: Cause) -> Advice | None:
    """None for texts that state the device's figures, and for those that are not about a discrete GPU."""
    if not case.format.startswith(_WITHOUT_FIGURES):
        return None
    return Advice(
        id="who_holds",
        title="See who holds the GPU before the job starts",
        change={
            "code": f"{free_command(case.backend)}\n{holders_command(case.backend)}{_UNLISTED.get(case.backend, '')}"
        },
        why="if little is free before the job has begun, others hold it: a notebook left open, a killed job's workers, "
        "another user; if much is free, it is the job's own",
        expected="the one look that tells the two most frequent explanations apart",
        cost="none",
    )
