"""Frameworks other than PyTorch: figures come back from damaged text, and probes are no failures."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from vramscope.analyzers.explain import explain_blocks
from vramscope.analyzers.messages.parsed import ParsedMessage
from vramscope.analyzers.messages.scanner import scan_lines
from vramscope.schema.units import GIB, MIB

PLACE = "/job:localhost/replica:0/task:0/device"


@dataclass(frozen=True)
class Printed:
    """A message as text, and the figures that were printed in it."""

    format: str
    text: str
    figures: dict[str, int] = field(default_factory=dict)
    facts: dict[str, float | str] = field(default_factory=dict)


BYTES = st.integers(MIB, 600 * GIB)
DEVICES = st.integers(0, 15)


@st.composite
def tensorflow(draw: st.DrawFn) -> Printed:
    device, size = draw(DEVICES), draw(BYTES)
    shape = draw(st.lists(st.integers(1, 9999), min_size=1, max_size=5))
    listed = ",".join(map(str, shape))
    limit = draw(BYTES)
    # Statistics alone that leave more room are what a program prints of its own accord.
    used = limit - draw(st.integers(0, limit // 5))
    return draw(
        st.sampled_from(
            (
                Printed(
                    "tf-oom-shape",
                    f"ResourceExhaustedError: OOM when allocating tensor with shape[{listed}]",
                    facts={"shape": "x".join(map(str, shape))},
                ),
                Printed(
                    "tf-oom-shape-device",
                    f"OOM when allocating tensor with shape[{listed}] and type float on {PLACE}:GPU:{device} by "
                    f"allocator GPU_{device}_bfc [Op:Conv2D]",
                    {"device": device},
                    {"shape": "x".join(map(str, shape)), "dtype": "float"},
                ),
                Printed(
                    "tf-bfc-ran-out",
                    f"Allocator (GPU_{device}_bfc) ran out of memory trying to allocate {size / GIB:.2f}GiB "
                    f"(rounded to {size})requested by op net/up/concat\nCurrent allocation summary follows.",
                    {"device": device, "requested_bytes": size},
                ),
                Printed(
                    "tf-bfc-stats",
                    f"I tsl/framework/bfc_allocator.cc:1114] Stats: \nLimit: {limit:26}\nInUse: {used:26}\n"
                    f"MaxInUse: {used:23}\nNumAllocs: 71\nMaxAllocSize: {used:19}\n\nend of the dump",
                    {"limit_bytes": limit, "allocated_bytes": used},
                ),
                Printed(
                    "tf-failed-to-allocate",
                    f"E tensorflow/cuda_driver.cc:806] failed to allocate {size / GIB:.2f}G ({size} bytes) from "
                    "device: CUDA_ERROR_OUT_OF_MEMORY: out of memory",
                    {"requested_bytes": size},
                ),
            )
        )
    )


@st.composite
def jax(draw: st.DrawFn) -> Printed:
    device, size = draw(DEVICES), draw(BYTES)
    error = draw(st.sampled_from(("jaxlib.xla_extension.XlaRuntimeError: ", "jax.errors.JaxRuntimeError: ", "")))
    temporary = draw(st.integers(1, 900))
    return draw(
        st.sampled_from(
            (
                Printed(
                    "jax-resource-exhausted",
                    f"{error}RESOURCE_EXHAUSTED: Out of memory while trying to allocate {size} bytes.",
                    {"requested_bytes": size},
                ),
                Printed(
                    "jax-resource-exhausted-legacy",
                    f"RuntimeError: Resource exhausted: Out of memory while trying to allocate {size} bytes.",
                    {"requested_bytes": size},
                ),
                Printed(
                    "jax-resource-exhausted-allocating",
                    f"{error}RESOURCE_EXHAUSTED: Out of memory allocating {size} bytes.",
                    {"requested_bytes": size},
                ),
                Printed(
                    "jax-failed-to-allocate-request",
                    f"{error}RESOURCE_EXHAUSTED: Failed to allocate request for {size / GIB:.2f}GiB ({size}B) on "
                    f"device ordinal {device}.",
                    {"requested_bytes": size, "device": device},
                ),
                Printed(
                    "jax-resource-exhausted-bufferassignment",
                    f"{error}RESOURCE_EXHAUSTED: Out of memory while trying to allocate {size} bytes.\n"
                    "BufferAssignment OOM Debugging.\nBufferAssignment stats:\n             parameter allocation:   "
                    "20.00MiB\n"
                    "              constant allocation:         0B\n        maybe_live_out allocation:    6.00MiB\n"
                    f"     preallocated temp allocation:  {temporary}.00GiB\n"
                    f"                 total allocation: {temporary}.02GiB\n",
                    {"requested_bytes": size},
                    {"temp_bytes": float(temporary * GIB), "parameter_bytes": float(20 * MIB)},
                ),
            )
        )
    )


@st.composite
def runtimes(draw: st.DrawFn) -> Printed:
    device, size, free, held = draw(DEVICES), draw(BYTES), draw(st.integers(0, 999)), draw(st.integers(1, 200))
    requested = draw(st.integers(1, 999))
    return draw(
        st.sampled_from(
            (
                Printed(
                    "paddle-1.x",
                    f"Out of memory error on GPU {device}. Cannot allocate {requested}.500000MB memory on GPU "
                    f"{device}, available memory is only {free}.250000MB.",
                    {
                        "device": device,
                        "requested_bytes": requested * MIB + MIB // 2,
                        "free_bytes": free * MIB + MIB // 4,
                    },
                ),
                Printed(
                    "paddle-2.x",
                    f"Out of memory error on GPU {device}. Cannot allocate {requested}.500000MB memory on GPU "
                    f"{device}, {held}.000000GB memory has been allocated and available memory is only "
                    f"{free}.250000MB.",
                    {
                        "device": device,
                        "requested_bytes": requested * MIB + MIB // 2,
                        "allocated_bytes": held * GIB,
                        "free_bytes": free * MIB + MIB // 4,
                    },
                ),
                Printed(
                    "ort-bfcarena",
                    "Non-zero status code returned while running Softmax node. Name:'/enc/Softmax_3' Status Message: "
                    "bfc_arena.cc:376 void* onnxruntime::BFCArena::AllocateRawInternal(size_t, bool) Failed to "
                    f"allocate memory for requested buffer of size {size}\n",
                    {"requested_bytes": size},
                    {"op": "Softmax", "node": "/enc/Softmax_3"},
                ),
                Printed(
                    "ort-cuda-failure",
                    f"CUDA failure 2: out of memory ; GPU={device} ; hostname=render-07 ; "
                    "expr=cudaMalloc((void**)&p, n);",
                    {"device": device},
                ),
                Printed(
                    "trt-requested-gpu",
                    f"Requested amount of GPU memory ({size} bytes) could not be allocated. There may not be enough "
                    "free memory for allocation to succeed.",
                    {"requested_bytes": size},
                ),
                Printed(
                    "triton-unable-allocate",
                    f"unable to allocate memory of {size}bytes on gpu for output net/logits",
                    {"requested_bytes": size},
                ),
                Printed(
                    "trtllm-cuda-runtime",
                    "[TensorRT-LLM][ERROR] CUDA runtime error in ::cudaMallocAsync(ptr, n, mCudaStream->get()): out of "
                    "memory (/src/tensorrt_llm/runtime/tllmBuffers.h:125)",
                ),
                Printed("accelerate-no-batch-size", "RuntimeError: No executable batch size found, reached zero."),
            )
        )
    )


MESSAGES = st.one_of(tensorflow(), jax(), runtimes())
PREFIXES = st.sampled_from(
    (
        "",
        "[rank3]: ",
        "2031-05-06 07:08:09,123 ERROR ",
        "2031-05-06T07:08:09.123456789Z stderr F ",
        "(MeshWorker pid=6940) ",
        "trainer-1  | ",
        "\x1b[31m[rank3]:\x1b[0m ",
    )
)


@st.composite
def damaged(draw: st.DrawFn) -> tuple[Printed, str]:
    printed = draw(MESSAGES)
    kind = draw(st.sampled_from(("plain", "wrap", "json", "colour", "crlf", "box")))
    prefix = draw(PREFIXES)
    text = printed.text
    if kind == "json":
        inner = text.replace("\n", "\\n")
        return printed, '{"level":"error","message":"' + inner + '\\n"}\n'
    if kind == "colour":
        text = "".join(f"\x1b[1;36m{char}\x1b[0m" if char.isdigit() else char for char in text)
    lines = text.split("\n")
    if kind in ("wrap", "box"):
        width = draw(st.integers(44, 120))
        lines = [line[at : at + width] for line in lines for at in range(0, max(len(line), 1), width)]
    if kind == "box":
        return printed, "".join(f"│ {line} │\n" for line in lines)
    end = "\r\n" if kind == "crlf" else "\n"
    return printed, f"step 17{end}" + "".join(prefix + line + end for line in lines) + f"done{end}"


def figures_of(message: ParsedMessage) -> dict[str, int]:
    stated = message.message
    return {
        name: getattr(stated, name)
        for name in stated.__dataclass_fields__
        if name != "other_processes" and getattr(stated, name) is not None
    }


@given(damaged())
@settings(max_examples=400, deadline=None)
def test_a_damaged_message_gives_its_figures_back(case: tuple[Printed, str]) -> None:
    printed, log = case
    found = list(scan_lines(log.splitlines(keepends=True)))
    assert [(message.format, figures_of(message)) for message in found] == [(printed.format, printed.figures)]
    assert {name: found[0].facts.get(name) for name in printed.facts} == printed.facts


@given(MESSAGES, st.data())
@settings(max_examples=200, deadline=None)
def test_a_text_cut_anywhere_states_nothing_that_was_not_printed(printed: Printed, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(printed.text)))
    for message in scan_lines([printed.text[:cut]]):
        for name, figure in figures_of(message).items():
            known = printed.figures.get(name)
            # A number without anything behind it may have lost its end.
            assert known is not None
            if printed.format == "tf-bfc-ran-out" and name == "requested_bytes":
                assert abs(figure - known) <= GIB // 100  # the exact figure follows the rounded one
            else:
                assert figure == known or (printed.format in _OPEN_ENDED and str(known).startswith(str(figure)))


# Their last words are a bare number, or a limit whose label is the next line.
_OPEN_ENDED = (
    "ort-bfcarena",
    "tf-bfc-stats",
    "jax-failed-to-allocate-request",
    "ort-cuda-failure",
    "tf-oom-shape-device",
)


PIECES = st.sampled_from(
    [
        b"Allocator (GPU_0_bfc) ran out of memory trying to allocate ",
        b"Stats: Limit: 9 InUse: 8 MaxInUse: ",
        b"OOM when allocating tensor with shape[",
        b"RESOURCE_EXHAUSTED: Out of memory while trying to allocate ",
        b"BufferAssignment stats: parameter allocation: ",
        b"Failed to allocate request for ",
        b"failed to allocate 1.00G (1073741824 bytes) from device: CUDA_ERROR_",
        b"failed to alloc 77 bytes on host: CUDA_ERROR_",
        b"Out of memory error on GPU ",
        b"Failed to allocate memory for requested buffer of size ",
        b"CUDA failure 2: out of memory ; GPU=",
        b"Requested amount of GPU memory (",
        b"Skipping tactic ",
        b"[FT][ERROR] CUDA runtime error in ::",
        b"unable to allocate memory of ",
        b"ran out of memory with exception: ",
        b"Out of GPU memory trying to allocate ",
        b"1073741824 bytes",
        b"9" * 400,
        b"::" * 300,
        b"x" * 500,
        b"\n",
    ]
)


@given(st.lists(st.one_of(PIECES, st.binary(max_size=20)), max_size=40))
@settings(max_examples=300, deadline=None)
def test_no_pieces_in_any_order_make_a_reader_fail(pieces: list[bytes]) -> None:
    for incident in explain_blocks(pieces):
        assert incident.causes
        assert incident.memory in ("gpu", "host", "on-chip")
