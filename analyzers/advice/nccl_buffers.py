"""Fewer and smaller buffers of NCCL."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """For NCCL's own errors about the GPU's memory, and where the log shows that it may hold much."""
    if case.memory != "gpu" or not (case.format.startswith("nccl-") or case.word("communicators") is not None):
        return None
    return Advice(
        id="nccl_buffers",
        title="Let NCCL use less",
        change={"env": {"NCCL_BUFFSIZE": "1048576", "NCCL_MAX_NCHANNELS": "8", "NCCL_NVLS_ENABLE": "0"}},
        why="each communicator has buffers of NCCL_BUFFSIZE (4 MiB unless set) for every channel and peer; every "
        "process group of its own makes another communicator; NVLink SHARP adds its own",
        expected="a quarter of the buffers; NCCL_DEBUG=INFO shows what remains",
        cost="less bandwidth between GPUs",
    )


def advise_debug(case: Case, cause: Cause) -> Advice | None:
    """For what a test prints in place of NCCL's own lines."""
    if case.format != "nccl-test-unhandled":
        return None
    return Advice(
        id="nccl_debug",
        title="Let NCCL say which call failed",
        change={"env": {"NCCL_DEBUG": "WARN"}},
        why="the test prints only that CUDA failed; NCCL's warning names the error: out of memory, or another",
        expected="a line with the call, the device and, for buffers, the bytes",
        cost="a few lines of output",
    )
