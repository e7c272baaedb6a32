"""A library that runs beside the framework's allocator found no memory: cuBLAS, cuDNN, cuFFT and the like, NCCL."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, format_bytes

_CUBLAS = {
    "cublas-not-initialized": "cuBLAS could not be set up",
    "cublas-alloc-failed": "cuBLAS could not allocate",
    "cudnn-alloc-failed": "cuDNN could not allocate",
    "cudnn-no-algorithm": "cuDNN found no algorithm whose workspace it could get",
    "cufft-alloc-failed": "cuFFT could not allocate a plan's workspace",
    "cusolver-alloc-failed": "cuSOLVER could not allocate",
    "cusparse-alloc-failed": "cuSPARSE could not allocate",
}


_KEEPERS = ("CUDA.jl", "CuPy", "MXNet", "PETSc", "PaddlePaddle", "TensorFlow", "Torch7")
# Less than this is left to everything beside the allocator.
_FULL, _HALF = 0.95, 0.5
_PLENTY = 0.3
_MOST = 0.85


def judge(case: Case) -> tuple[Cause, ...]:
    """A status of cuBLAS is ambiguous, so that what tells the explanations apart is part of the answer."""
    if case.framework == "NCCL":
        return _nccl(case)
    keeper = case.framework if case.framework in _KEEPERS else "PyTorch"
    asked = "nvidia-smi, torch.cuda.mem_get_info()" if keeper == "PyTorch" else "nvidia-smi"
    free = (
        f"all but no free memory on the GPU at that moment ({asked}) speaks for this; "
        "plenty free speaks for an index out of range, such as a token id beyond the embedding's size, or for "
        "libraries that do not match"
    )
    if keeper in ("CuPy", "PETSc"):
        free = (
            "all but no free memory on the GPU at that moment (nvidia-smi) speaks for this; plenty free speaks for an "
            "earlier kernel's error, or for libraries that do not match"
        )
    confidence = 0.45 if "alloc-failed" in case.format else 0.4
    left, total = _left(case)
    untold = "cannot tell which, because the text states no figures"
    if left is not None and total:
        untold = f"{format_bytes(int(left))} of {format_bytes(int(total))} were free, as the text says beside it"
        if left < (1 - _FULL) * total:
            confidence = 0.7
        elif left > _PLENTY * total:
            confidence = 0.3
    held, device = (
        case.number("told_reserved_bytes"),
        case.number("listed_used_bytes") or case.number("told_size_bytes"),
    )
    if held is not None and device and held >= _MOST * device:
        untold = f"{keeper} held {format_bytes(int(held))} of {format_bytes(int(device))}, as the text says beside it"
        confidence = 0.7
    return (
        Cause(
            "library_workspace",
            confidence,
            (
                f"{_CUBLAS[case.format]}: its handle and workspace lie outside {keeper}'s memory, and {keeper}'s cache "
                "may have left no room for them",
                free,
                untold,
            ),
            "hidden",
        ),
        Cause("unknown", 0.35, ("the same status follows an earlier error that left the CUDA context unusable",)),
    )


def _left(case: Case) -> tuple[float | None, float | None]:
    """What was free and of how much, as a program has printed it or as the driver's list shows it."""
    used, total = case.number("listed_used_bytes"), case.number("listed_total_bytes")
    if used is not None and total:
        return total - used, total
    return case.number("told_free_bytes"), case.number("told_free_of_bytes")


def _nccl(case: Case) -> tuple[Cause, ...]:
    requested = case.message.requested_bytes
    if requested is None:
        evidence = ["NCCL called CUDA and found no memory: its buffers lie outside PyTorch's"]
    elif requested < GIB:
        evidence = [
            f"NCCL asked for {format_bytes(requested)}: so little is missing only where the GPU is full already, by "
            "what the framework has cached or by other processes"
        ]
    else:
        evidence = [f"NCCL asked for {format_bytes(requested)} at once, far more than its usual buffers"]
    evidence.append("cannot tell who holds the rest, because NCCL states neither the free memory nor its holders")
    own = Cause("non_torch_memory", 0.5, tuple(evidence), "nccl")
    held, total = case.number("told_reserved_bytes"), case.number("told_reserved_of_bytes")
    free = case.number("told_free_bytes")
    if held is None or not total:
        return (own,)
    if held < _FULL * total and (free is None or free > (1 - _FULL) * total or held < _HALF * total):
        return (own,)
    said = (
        f"PyTorch held {format_bytes(int(held))} of {format_bytes(int(total))}, as the text says beside it: what its "
        "cache leaves is too little for buffers outside it"
    )
    left = () if free is None else (f"{format_bytes(int(free))} were free",)
    return (Cause("non_torch_memory", 0.7, (said, *left), "nccl"), own)
