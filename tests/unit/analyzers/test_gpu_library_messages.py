"""Drivers, libraries and PyTorch's other allocators: random figures come back, and what is another error stays one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.scanner import scan_lines
from vramscope.schema.oom import OomMessage
from vramscope.schema.units import GIB, KIB, MIB, format_bytes

EXACT = st.integers(1, 400 * GIB)
# As in the PyTorch family: exactly 1.00 of a unit is read as the unit and printed as 1024.00 of the lower one.
SIZES = st.one_of(
    st.integers(KIB + KIB // 100, MIB), st.integers(MIB + MIB // 100, GIB), st.integers(GIB + GIB // 100, 200 * GIB)
).map(format_bytes)


@dataclass(frozen=True)
class Printed:
    """A message, and what it states: sizes as they were printed, or exact bytes."""

    format: str
    text: str
    stated: dict[str, str | int]


def shown(message: OomMessage, stated: dict[str, str | int]) -> dict[str, str | int]:
    """The message's figures in the form in which they were printed."""
    figures = {
        name.removesuffix("_bytes"): getattr(message, name)
        for name in OomMessage.__dataclass_fields__
        if name != "other_processes" and getattr(message, name) is not None
    }
    return {
        name: format_bytes(value) if isinstance(stated.get(name), str) else value for name, value in figures.items()
    }


@st.composite
def stream_ordered(draw: st.DrawFn) -> Printed:
    sizes = {name: draw(SIZES) for name in ("allocated", "requested", "total", "free")}
    limit = draw(SIZES | st.just("17179869184.00 GiB"))
    device = draw(st.integers(0, 15))
    gap = draw(st.sampled_from((" ", "     ")))
    text = (
        f"torch.OutOfMemoryError: Allocation on device {device} would exceed allowed memory. (out of memory)\n"
        f"Currently allocated{gap}: {sizes['allocated']}\nRequested{gap}: {sizes['requested']}\n"
        f"Device limit{gap}: {sizes['total']}\nFree (according to CUDA): {sizes['free']}\n"
        f"PyTorch limit (set by user-supplied memory fraction)\n{gap}: {limit}"
    )
    stated: dict[str, str | int] = {**sizes, "device": device}
    if not limit.startswith("17179869184"):
        stated["limit"] = limit
    return Printed("torch-cudamallocasync", text, stated)


@st.composite
def apple(draw: st.DrawFn) -> Printed:
    old = draw(st.booleans())
    sizes = {name: draw(SIZES) for name in ("allocated", "limit", "requested")}
    other = draw(SIZES)

    def label(size: str) -> str:
        return size.replace("iB", "B") if old else size

    text = (
        f"RuntimeError: MPS backend out of memory (MPS allocated: {label(sizes['allocated'])}, other allocations: "
        f"{label(other)}, max allowed: {label(sizes['limit'])}). Tried to allocate {label(sizes['requested'])} on "
        f"{draw(st.sampled_from(('private', 'shared')))} pool. Use PYTORCH_MPS_HIGH_WATERMARK_RATIO=0.0 to disable "
        f"upper "
        "limit for memory allocations (may cause system failure)."
    )
    return Printed("torch-mps-gb" if old else "torch-mps-gib", text, dict(sizes))


@st.composite
def exact(draw: st.DrawFn) -> Printed:
    requested, held = draw(EXACT), draw(EXACT)
    device = draw(st.integers(0, 15))
    return draw(
        st.sampled_from(
            (
                Printed(
                    "torch-directml",
                    f"RuntimeError: Could not allocate tensor with {requested} bytes. There is not enough GPU video "
                    "memory available!",
                    {"requested": requested},
                ),
                Printed(
                    "cupy-new",
                    f"cupy.cuda.memory.OutOfMemoryError: Out of memory allocating {requested:,} bytes (allocated so "
                    f"far: "
                    f"{held:,} bytes).",
                    {"requested": requested, "allocated": held},
                ),
                Printed(
                    "cupy-new",
                    f"cupy.cuda.memory.OutOfMemoryError: Out of memory allocating {requested:,} bytes (allocated so "
                    f"far: "
                    f"{held:,} bytes, limit set to: {held + requested - 1:,} bytes).",
                    {"requested": requested, "allocated": held, "limit": held + requested - 1},
                ),
                Printed(
                    "cupy-old",
                    f"cupy.cuda.memory.OutOfMemoryError: out of memory to allocate {requested} bytes (total "
                    f"{held + requested} bytes)",
                    {"requested": requested, "allocated": held},
                ),
                Printed(
                    "nccl-cuda-calloc",
                    f"node-3:41:77 [{device}] include/alloc.h:178 NCCL WARN Cuda failure 'out of memory'\n\n"
                    f"node-3:41:77 [{device}] include/alloc.h:185 NCCL WARN Failed to CUDA calloc {requested} bytes",
                    {"requested": requested, "device": device},
                ),
                Printed(
                    "rmm-bad-alloc-oom",
                    f"MemoryError: std::bad_alloc: out_of_memory: CUDA error (failed to allocate {requested} bytes) "
                    f"at: "
                    "/opt/rmm/cuda_memory_resource.hpp:62: cudaErrorMemoryAllocation out of memory",
                    {"requested": requested},
                ),
                Printed(
                    "cuda-failed-with-error-2",
                    f"Error: 'err == cudaSuccess' failed: failed to cudaMalloc {requested} bytes (error 2 out of "
                    f"memory)",
                    {"requested": requested},
                ),
                Printed(
                    "triton-outofresources",
                    f"triton.runtime.errors.OutOfResources: out of resource: shared memory, Required: {requested}, "
                    f"Hardware limit: {held}. Reducing block sizes or `num_stages` may help.",
                    {"requested": requested, "limit": held},
                ),
            )
        )
    )


def plain(text: str, width: int) -> str:
    return text


def coloured(text: str, width: int) -> str:
    return "".join(f"\x1b[31m{char}\x1b[0m" if char.isdigit() else char for char in text)


def prefixed(text: str, width: int) -> str:
    return "\n".join(f"2031-05-06 07:08:09,123 ERROR {line}" for line in text.splitlines())


def ranked(text: str, width: int) -> str:
    return "\n".join(f"[rank3]: {line}" for line in text.splitlines())


def escaped(text: str, width: int) -> str:
    return '{"level":"error","message":"' + text.replace("\n", "\\n") + '\\n"}'


def boxed(text: str, width: int) -> str:
    lines = [line[at : at + width] for line in text.splitlines() for at in range(0, len(line), width)]
    return "\n".join(f"│ {line.ljust(width)} │" for line in lines)


def wrapped(text: str, width: int) -> str:
    return "\n".join(line[at : at + width] for line in text.splitlines() for at in range(0, len(line), width))


@given(
    st.one_of(stream_ordered(), apple(), exact()),
    st.sampled_from((plain, coloured, prefixed, ranked, escaped, boxed, wrapped)),
    st.integers(48, 110),
)
@settings(max_examples=400, deadline=None)
def test_a_damaged_message_gives_its_figures_back(
    printed: Printed, damage: Callable[[str, int], str], width: int
) -> None:
    log = f"step 12 loss 0.5\n{damage(printed.text, width)}\nstep 13 loss 0.5\n"
    found = list(scan_lines(log.splitlines(keepends=True)))
    assert [message.format for message in found] == [printed.format]
    assert shown(found[0].message, printed.stated) == printed.stated


@given(st.one_of(stream_ordered(), apple(), exact()), st.data())
@settings(max_examples=300, deadline=None)
def test_a_text_cut_anywhere_states_no_figure_that_was_not_printed(printed: Printed, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(printed.text)))
    for message in scan_lines(printed.text[:cut].splitlines(keepends=True)):
        for name, value in shown(message.message, printed.stated).items():
            assert printed.stated[name] == value


@pytest.mark.parametrize(
    "text",
    [
        # other numbers, other errors
        "THCudaCheck FAIL file=/src/THC/THCGeneral.cpp line=405 error=11 : invalid argument",
        "RuntimeError: cuda runtime error (59) : device-side assert triggered at /src/THC/generic/THCStorage.cu:32",
        "RuntimeError: CUDA error: device-side assert triggered",
        "RuntimeError: CUDA error: unknown error",
        "RuntimeError: HIP error: invalid device function",
        "Cuda failure: 209\nAborted (core dumped)",
        "Cuda failure: 2004\nAborted (core dumped)",
        "cuda execution failed with error 700",
        "[torch_memory_saver.cpp] CUresult error result=201 file=csrc/core.cpp func=pause line=88",
        "GPUassert: an illegal memory access was encountered ../src/kernel.cu 77",
        "RuntimeError: CUDA error: CUBLAS_STATUS_EXECUTION_FAILED when calling `cublasSgemm( handle)`",
        "RuntimeError: cuDNN error: CUDNN_STATUS_EXECUTION_FAILED",
        'RuntimeError: self->is_alive() INTERNAL ASSERT FAILED at "/src/c10/core/Storage.cpp":71, please report a bug',
        # NCCL
        "node3:41:77 [1] enqueue.cc:43 NCCL WARN Cuda failure 'invalid resource handle'",
        "node3:41:77 [1] NCCL INFO init.cc:286 Mem Alloc Size 311296 pointer 0x7f47e800df80",
        "node3:41:77 [1] NCCL INFO Using 24 threads, 1048576 bytes of /dev/shm/nccl-segments",
        # Numba, bitsandbytes, MXNet
        "numba.cuda.cudadrv.driver.CudaAPIError: [700] Call to cuMemAlloc results in CUDA_ERROR_LAUNCH_FAILED",
        "numba.cuda.cudadrv.driver.CudaAPIError: [1] Call to cuMemAlloc results in CUDA_ERROR_INVALID_VALUE",
        "Error an illegal memory access was encountered at line 89 in file /build/csrc/ops.cu",
        "CUDA SETUP: CUDA runtime path found: /usr/local/cuda/lib64/libcudart.so",
        'UserWarning: bucketing: data "data" has a shape (8, 40), which is larger than already allocated shape (8, '
        "30). "
        "Need to re-allocate.",
        # about the words
        'if "CUDA error: out of memory" in str(error):',
        '    raise RuntimeError("CUDA error: out of memory")',
        "people who see CUDA error: out of memory when they start",
        "CUDA_ERROR_OUT_OF_MEMORY = 2",
        "    case CUDA_ERROR_OUT_OF_MEMORY: return -1;",
        "the API returns CUDA_ERROR_OUT_OF_MEMORY if the call fails to allocate",
        "CUBLAS_STATUS_ALLOC_FAILED    resource allocation failed inside the library",
    ],
)
def test_what_is_another_error_or_about_one_is_not_reported(text: str) -> None:
    assert list(explain_lines(text.splitlines())) == []


def test_the_two_lines_of_one_failure_are_one_incident_and_two_failures_are_two_printings() -> None:
    pair = (
        "THCudaCheck FAIL file=/src/THC/generic/THCStorage.cu line=58 error=2 : out of memory\n"
        "Traceback (most recent call last):\n"
        '  File "train.py", line 3, in <module>\n    loss.backward()\n'
        "RuntimeError: cuda runtime error (2) : out of memory at /src/THC/generic/THCStorage.cu:58\n"
    )
    (once,) = explain_lines(pair.splitlines())
    (twice,) = explain_lines((pair + pair).splitlines())
    assert (once.count, once.lines, twice.count) == (1, (1, 5), 2)


def test_nccl_s_caller_completes_what_the_call_said_of_the_same_thread_alone() -> None:
    log = (
        "node3:41:77 [0] include/alloc.h:178 NCCL WARN Cuda failure 'out of memory'\n\n"
        "node3:42:78 [1] include/alloc.h:178 NCCL WARN Cuda failure 'out of memory'\n\n"
        "node3:42:78 [1] include/alloc.h:185 NCCL WARN Failed to CUDA calloc 6291456 bytes\n"
    )
    found = [(incident.format, incident.message.device) for incident in explain_lines(log.splitlines())]
    assert found == [("nccl-cuda-failure", 0), ("nccl-cuda-calloc", 1)]


@pytest.mark.parametrize(
    ("text", "framework", "memory"),
    [
        ("RuntimeError: CUDA error: out of memory", "PyTorch", "gpu"),
        ("    0 CUDA Error: out of memory", "CUDA", "gpu"),
        ("cupy_backends.cuda.api.runtime.CUDARuntimeError: cudaErrorMemoryAllocation: out of memory", "CuPy", "gpu"),
        ('Error: DriverError(CUDA_ERROR_OUT_OF_MEMORY, "out of memory")', "candle", "gpu"),
        ("RuntimeError: CUDA failed with error out of memory", "CTranslate2", "gpu"),
        (
            "F0304 14:26:21.6  4889 syncedmem.cpp:71] Check failed: error == cudaSuccess (2 vs. 0)  out of memory",
            "Caffe",
            "gpu",
        ),
        ("pycuda._driver.MemoryError: cuMemHostAlloc failed: out of memory", "PyCUDA", "host"),
        ("CudaAPIError: [2] Call to cuMemHostAlloc results in CUDA_ERROR_OUT_OF_MEMORY", "Numba", "host"),
    ],
)
def test_who_reports_and_whose_memory_it_is(text: str, framework: str, memory: str) -> None:
    (incident,) = explain_lines([text])
    assert (incident.framework, incident.memory) == (framework, memory)


def test_the_hint_at_a_message_s_end_is_no_second_incident() -> None:
    log = [
        "CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 7.79 GiB total capacity; 5.10 GiB already allocated; "
        "1.20 GiB free; 5.90 GiB reserved in total by PyTorch)",
        "step 12 skipped",
        "If reserved memory is >> allocated memory try setting max_split_size_mb to avoid fragmentation.  See "
        "documentation for Memory Management and PYTORCH_CUDA_ALLOC_CONF",
    ]
    assert len(list(explain_lines(log))) == 1
    assert [incident.format for incident in explain_lines(log[2:])] == ["torch-cuda-tail-only"]
