"""Other frameworks in the same process kept from taking memory in advance, or found."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes


def advise(case: Case, cause: Cause) -> Advice | None:
    """JAX takes three quarters of a GPU at its start, TensorFlow nearly all, unless told otherwise. Without a sign of
    either a look for the library; None inside a server, whose code is not the reader's."""
    if case.server is not None:
        return None
    named = (case.word("named") or "").split()
    if not {"JAX", "TensorFlow"} & set(named):
        return _look(case)
    held = case.breakdown.non_torch_bytes
    what = "memory outside PyTorch" if held is None else f"the {format_bytes(held)} outside PyTorch"
    return Advice(
        id="other_frameworks",
        title="Keep JAX and TensorFlow from taking memory in advance",
        change={"env": {"XLA_PYTHON_CLIENT_PREALLOCATE": "false", "TF_FORCE_GPU_ALLOW_GROWTH": "true"}},
        why=f"{what} belongs to libraries in this process; these two take most of a GPU when they start. "
        "Without them, look at NCCL (one communicator's buffers for each group) and at inference engines",
        expected="they take what they need and no more",
        cost="somewhat slower allocation in those frameworks",
    )


def _look(case: Case) -> Advice:
    held = case.breakdown.non_torch_bytes
    what = "memory outside PyTorch" if held is None else f"the {format_bytes(held)} outside PyTorch"
    unseen = ". The text shows none of them" if case.evidence is None else ""  # a job's own report has no text
    return Advice(
        id="outside_torch",
        title="Find the library that holds memory outside PyTorch",
        change={
            "code": "free, total = torch.cuda.mem_get_info()   # after each import, engine and process group\n"
            "print(total - free - torch.cuda.memory_reserved())"
        },
        why=f"{what} belongs to libraries in this process: NCCL (buffers for each process group), engines such as "
        f"TensorRT or ONNX Runtime, other frameworks{unseen}",
        expected="the step after which the figure jumps is the library's",
        cost="none; other processes on the same GPU are in the figure as well",
    )
