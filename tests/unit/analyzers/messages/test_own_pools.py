"""Programs' own pools, encoders, browsers and accelerators: what only resembles their refusals is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident
from vramscope.schema.units import MIB


def found(text: str) -> list[Incident]:
    return list(explain_lines(text.splitlines(keepends=True)))


def named(text: str) -> list[tuple[str, str]]:
    return [(incident.format, incident.framework) for incident in found(text)]


ABORTED = (
    ":0:rocdevice.cpp :2984: 5120448812731 us: [pid:8812 tid:0x7fb1] Callback: Queue 0x7faf {}borting with error : "
    "HSA_STATUS_ERROR_OUT_OF_RESOURCES: The runtime failed to allocate the necessary resources. This error may also "
    "occur when the core runtime library needs to spawn threads or create internal OS-specific events. Code: 0x1008 "
    "Available Free mem : {} MB\n"
)


@pytest.mark.parametrize("letter", ["a", "A"])
@given(free=st.integers(0, 400))
def test_rocm_s_aborted_queue_says_what_is_free(letter: str, free: int) -> None:
    (incident,) = found(ABORTED.format(letter, free))
    assert (incident.format, incident.message.free_bytes) == ("hip-queue-aborted", free * MIB)


@pytest.mark.parametrize("free", [19868, 1203306, 17592186044276])
def test_a_queue_that_was_aborted_beside_much_free_memory_is_no_lack_of_it(free: int) -> None:
    assert not found(ABORTED.format("a", free))


@pytest.mark.parametrize("code", [1, 4, 209, 700, 719])
def test_nvdiffrast_s_other_errors_are_none(code: int) -> None:
    assert not found(f"RuntimeError: Cuda error: {code}[cudaMalloc(&m_gpuPtr, bytes);]\n")


def test_nvdiffrast_s_error_is_read_with_a_blank_as_well() -> None:
    text = "RuntimeError: Cuda error: 2 [cudaMalloc(&m_gpuPtr, bytes);]\n"
    assert named(text) == [("cuda-driver-error", "nvdiffrast")]


def test_a_number_of_buffers_is_no_lack_of_memory() -> None:
    (incident,) = found("RuntimeError: [metal::malloc] Resource limit (499000) exceeded.\n")
    assert [cause.id for cause in incident.causes] == ["process_limit"]
    assert incident.message.requested_bytes is None
    assert [advice.id for advice in incident.advice] == ["mlx_fewer_buffers"]


@pytest.mark.parametrize(
    "text",
    [
        # Other errors of the same programs.
        "[h264_nvenc @ 0x55d1] OpenEncodeSessionEx failed: unsupported device (2): (no details)\n",
        "[E:onnxruntime:Default, webgpu_context.cc:120 operator()] WebGPU device error(2): Invalid buffer size\n",
        'nrt_tensor_allocate status=2 message="Invalid"\n',
        # What programs print that go on.
        "Free memory : 0.180237 (GigaBytes)\nTotal memory: 15.77 (GigaBytes)\nRequested memory: 0.15 (GigaBytes)\n",
        "07:08:09 WARN arena: out of memory while requesting 4096 bytes; retrying from the heap\n",
        "[warning] Caught Torch error 'CUDA out of memory. Tried to allocate 2.00 GiB', clearing CUDA cache and "
        "retrying.\n",
        # A header's list, and change logs.
        "    NV_ENC_ERR_OUT_OF_MEMORY = 10,\n    NV_ENC_ERR_ENCODER_NOT_INITIALIZED = 11,\n",
        "- Fixed a bug where cudaMalloc failed: out of memory was printed twice (#1234)\n",
        "* fix: issue where cudaMalloc failed: out of memory left the log open\n",
    ],
)
def test_what_only_resembles_a_refusal_is_none(text: str) -> None:
    assert not found(text)


def test_an_encoder_s_lack_may_be_one_of_sessions() -> None:
    (incident,) = found("[h264_nvenc @ 0x55d1] OpenEncodeSessionEx failed: out of memory (10): (no details)\n")
    assert any("sessions" in said for cause in incident.causes for said in cause.evidence)


def test_the_stamp_of_the_next_line_is_no_part_of_what_was_asked_for() -> None:
    (incident,) = found(
        "  ERROR  TDRV:dmem_alloc_internal   Failed to alloc DEVICE memory: 268435456\n2031-May-06 07:08:09 ERROR\n"
    )
    assert incident.message.requested_bytes == 268435456


def test_what_dorado_meets_a_second_time_is_reported() -> None:
    retried = "[warning] Caught Torch error 'CUDA out of memory. Tried to allocate 2.00 GiB', clearing CUDA cache and "
    last = "[error] CUDA out of memory. Tried to allocate 1.50 GiB\n"
    (incident,) = found(f"{retried}retrying.\n{last}")
    assert incident.message.requested_bytes == 1536 * MIB


@pytest.mark.parametrize(
    ("text", "framework"),
    [
        ("ERROR: CUDA error: out of memory (code 2, ERROR_OUT_OF_MEMORY)", "CUDA.jl"),
        ("cupy_backends.cuda.libs.cublas.CUBLASError: CUBLAS_STATUS_ALLOC_FAILED", "CuPy"),
        (
            "[FT][ERROR] CUDA runtime error: out of memory /srv/FT/src/fastertransformer/utils/allocator.h:181",
            "FasterTransformer",
        ),
        (
            "[TM][ERROR] CUDA runtime error: out of memory /opt/lmdeploy/src/turbomind/utils/memory_utils.cu:32",
            "LMDeploy",
        ),
    ],
)
def test_the_error_is_that_of_the_program_which_words_it_so(text: str, framework: str) -> None:
    assert [name for _, name in named(f"{text}\n")] == [framework]
