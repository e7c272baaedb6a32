"""Other frameworks in the same process kept from taking memory in advance."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes


def advise(case: Case, cause: Cause) -> Advice | None:
    """JAX takes three quarters of a GPU at its start, TensorFlow nearly all, unless told otherwise."""
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
