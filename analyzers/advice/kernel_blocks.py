"""A kernel that needs less of a multiprocessor's own memory."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """By how much the blocks or stages must shrink follows from the compiler's figures."""
    if case.memory != "on-chip":
        return None
    required, limit = case.number("required"), case.number("limit")
    factor = None if not required or not limit else required / limit
    code = "triton.Config({'BLOCK_M': 64, 'BLOCK_N': 64, 'BLOCK_K': 32}, num_stages=2, num_warps=4)"
    least = "fewer stages alone" if factor is not None and factor <= 1.5 else "fewer stages and smaller blocks"
    return Advice(
        id="kernel_blocks",
        title="Give the kernel smaller blocks or fewer stages",
        change={"code": f"{code}  # add it to the kernel's configurations, and let @triton.autotune choose"},
        why="shared memory holds num_stages copies of each block of operands: it grows with BLOCK_M x BLOCK_K and "
        "BLOCK_K x BLOCK_N, and with the stages; tensor memory grows with the accumulator's columns"
        + ("" if factor is None else f". It must shrink to {1 / factor:.0%}: {least}"),
        expected="the kernel starts; an autotuner skips what does not fit instead of failing",
        cost="some speed, on this GPU",
    )


def advise_choice(case: Case, cause: Cause) -> Advice | None:
    """For kernels that PyTorch's compiler has written, or that a server brings along."""
    if case.memory != "on-chip":
        return None
    if case.word("kernel") is not None:
        change: dict[str, object] = {"env": {"TORCHINDUCTOR_MAX_AUTOTUNE_GEMM_BACKENDS": "ATEN"}}
        why = "the kernel is one of torch.compile's templates; without them matrix products go to cuBLAS"
    else:
        change = {"code": "pip install --upgrade triton torch"}
        why = (
            "kernels of a server or library bring configurations for the GPUs they were tuned on; newer releases know "
            "more GPUs, and most servers can be told to use another attention or quantisation backend"
        )
    return Advice(
        id="kernel_choice",
        title="Use another kernel",
        change=change,
        why=why,
        expected="a kernel that fits this GPU",
        cost="perhaps some speed",
    )
