"""A larger /dev/shm, or another way for workers to hand over their batches."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """None unless shared memory is what ran out."""
    if cause.detail != "shm":
        return None
    if case.format == "triton-shm":
        return Advice(
            id="shared_memory",
            title="Give the server's container a larger /dev/shm",
            change={
                "code": "docker run --shm-size=1g ... tritonserver ...\n"
                "tritonserver --backend-config=python,shm-default-byte-size=16777216 ...   # of each, at its start"
            },
            why="every instance of a Python model takes a segment of its own there, 64 MiB in older releases, and "
            "enlarges it for large tensors; containers have 64 MiB in all unless told otherwise",
            expected="all instances start, and their tensors fit",
            cost="it is host memory, and counts against the container's limit",
        )
    return Advice(
        id="shared_memory",
        title="Give the container a larger /dev/shm",
        change={
            "code": "docker run --shm-size=16g ...   # or --ipc=host\n"
            "# Kubernetes: volumes: [{name: shm, emptyDir: {medium: Memory, sizeLimit: 16Gi}}], mounted at /dev/shm"
        },
        why="containers have 64 MiB of it unless told otherwise; workers pass every batch through it",
        expected="batches fit: workers x prefetch_factor x the size of a batch, and as much for NCCL",
        cost="it is host memory, and counts against the container's limit",
    )


def advise_file_system(case: Case, cause: Cause) -> Advice | None:
    """For machines on which /dev/shm cannot be changed."""
    if cause.detail != "shm" or case.framework != "PyTorch":
        return None
    return Advice(
        id="sharing_strategy",
        title="Hand batches over without workers",
        change={"code": "DataLoader(..., num_workers=0)"},
        why="a loader in the training process itself needs no shared memory; where /dev/shm cannot be enlarged, it is "
        "also the test whether that was all",
        expected="no shared memory is used for batches",
        cost="data is prepared while the GPU waits",
    )
