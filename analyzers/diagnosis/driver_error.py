"""An error without a figure: what is seen behind it, and that the text does not tell which."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.oversized_request import against_any_device
from vramscope.analyzers.diagnosis.stage import GROWS, detail_of
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, format_bytes

# Calls that make or need a context before anything is allocated.
_CONTEXT_CALLS = ("cuInit", "cuCtxCreate", "cuDevicePrimaryCtxRetain", "cuDeviceGet", "cudaSetDevice")
_ASYNCHRONOUS = ("cuda-error-async", "cuda-error-async-2.9", "hip-error-async")
_SEEN = {
    "cuda": "seen behind it: another process holds the GPU; a CUDA context (0.3 to 1 GiB) that finds no room; "
    "page-locked host memory that the system refuses (WSL, a limit on locked memory); address space",
    "hip": "seen behind it: another process holds the GPU; a HIP context that finds no room; page-locked host memory "
    "beyond a limit; on an APU the part of the machine's memory that the GPU may use",
    "xpu": "seen behind it: another process holds the GPU, or an integrated one was taken, whose memory is the "
    "machine's; one buffer above 4 GiB, where the driver's limit is on",
    "directml": "seen behind it: another program holds the GPU, the desktop among them; a model or a picture that is "
    "too large for it; memory that the garbage collector has not yet given back",
}
# These report where they fail, not some calls later.
_PROMPT = ("torch-directml", "torch-thc")
# One tensor of so much is too large for what such messages come from.
_LARGE = 2 * GIB
_OF_FORMAT = {
    "torch-thc": "the releases that print this (PyTorch up to 0.4, Torch7) state no figures with it",
    "bnb-error-line": "bitsandbytes prints CUDA's error and ends; its paged optimizers take managed memory, which "
    "lies on "
    "the host as well",
    "cuda-curesult-2": "torch_memory_saver maps memory by itself, outside PyTorch's allocator and its figures",
    "cuda-gpuassert": "the program checks each CUDA call itself and names its own source line",
    "mxnet-cudamalloc": "MXNet's pool has asked the driver after finding nothing in itself",
    "nccl-test-unhandled": "NCCL's own warnings above this line say which call failed, if NCCL_DEBUG is at least WARN",
    "torch-cuda-tail-only": "only the advice at the end of the message is here, without its figures",
}
_ASSERTIONS = {
    "handles": "expandable segments could not map memory, as when the GPU is full, and an assertion came first",
    "split": "releases before 2.5 fail this way when expandable segments and max_split_size_mb are set together and "
    "memory runs out",
    "nvml": "an allocation had failed, and the driver's management library could not be asked for the text of the "
    "error "
    "(Jetson, a driver that does not match its library)",
    "block": "a size that overflows, or memory that ran out where the allocator did not expect it",
}


def judge(case: Case) -> tuple[Cause, ...]:
    """Where a context could not be made the device must be all but full, and mostly by others."""
    requested = case.message.requested_bytes
    if case.format == "torch-allocator-assert":
        kind = case.word("assertion") or "block"
        said = f"{_ASSERTIONS[kind]}: likely an out-of-memory error in other words, not certainly"
        return (Cause("unknown", 0.5, (said, "cannot tell how full the GPU was, because the text has no figures")),)
    free = case.message.free_bytes
    if case.format == "hip-queue-aborted" and free is not None:
        said = f"the runtime ended the program with {format_bytes(free)} of the device free"
        untold = "cannot tell who holds the rest, because the text does not say"
        return (Cause("unknown", 0.5, (said, untold)), Cause("other_processes", 0.3, (said, untold)))
    evidence = [
        f"cannot tell, because the text states only the request of {format_bytes(requested)}"
        if requested is not None
        else "cannot tell, because the text states no figures"
    ]
    call = case.word("call")
    if call is not None:
        evidence.append(f"the call that failed is {call}")
    if case.format in _OF_FORMAT:
        evidence.append(_OF_FORMAT[case.format])
    if case.format in _ASYNCHRONOUS:
        evidence.append("errors come late on this path: the traceback may show a line that has nothing to do with it")
    shown = case.word("stage_evidence")
    if shown is not None:
        evidence.append(f"the traceback was at {shown}")
    evidence.append(_SEEN.get(case.backend, _SEEN["cuda"]))
    locked = _page_locked(case, call)
    causes = [Cause("unknown", 0.5 if locked is None else 0.3, tuple(evidence))]
    never = None if requested is None else against_any_device(requested)
    if never is not None:
        return (never, *causes)
    if locked is not None:
        return (locked, *causes)
    makes_context = call is not None and call.startswith(_CONTEXT_CALLS)
    if makes_context:
        said = f"{call} makes a context, which takes 0.3 to 1 GiB: the GPU must have been all but full already"
        causes.append(Cause("other_processes", 0.4, (said,)))
    if case.format == "bnb-error-line":
        in_wsl = case.word("system") == "WSL"
        said = "managed memory of paged optimizers lies on the host too"
        said += ", and WSL grants little that is page-locked" if in_wsl else ", and must find room there"
        causes.append(Cause("host_memory", 0.6 if in_wsl else 0.35, (said,), "pinned"))
    stage = case.word("stage")
    # An optimizer's state is made where it is asked for, whatever call of the driver refused.
    prompt = case.format in _PROMPT or (
        stage == "optimizer step" and case.format == "cuda-driver-error" and not makes_context
    )
    if prompt and shown is not None:
        loading = stage == "model loading"
        said = f"it fails while the model goes to the GPU ({shown}): the weights alone do not fit"
        if not loading:
            said = (
                f"it fails at {shown}, and these errors come at the call that asked: more was asked for than was left"
            )
        causes.append(Cause("capacity", 0.6, (said,), detail_of(stage)))
    built = case.word("large_tensor")
    if case.format in _PROMPT and built is not None and requested is not None and requested >= _LARGE:
        shown = case.word("large_tensor_evidence")
        said = f"one tensor of {format_bytes(requested)} is built at {shown}: {GROWS[built]}"
        causes.append(Cause("oversized_request", 0.62, (said,), built))
    return tuple(causes)


# The driver's and the runtime's calls that lock host memory.
_LOCKING_CALLS = ("cudaHost", "cudaMallocHost", "cuMemHost", "cuMemAllocHost", "hipHost", "hipMallocHost")


def _page_locked(case: Case, call: str | None) -> Cause | None:
    """Where the failing call asks the system for page-locked memory, of which the GPU has none to give."""
    by_name = call is not None and call.startswith(_LOCKING_CALLS)
    shown = call if by_name else case.word("pinning_evidence")
    if shown is None:
        return None
    evidence = [f"the call that failed locks host memory: {shown}"]
    if not by_name:
        evidence.append(
            "cannot tell for sure: the error may belong to an earlier kernel, and a thread's first call also makes a "
            "context (0.3 to 1 GiB) on the GPU"
        )
    return Cause("host_memory", 0.85 if by_name else 0.7, tuple(evidence), "pinned")
