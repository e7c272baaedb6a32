"""Libraries of trees and simulators that say what they asked for: random figures come back, other errors are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident
from vramscope.schema.units import GIB, MIB

BYTES = st.integers(1, 400 * GIB)


def found(text: str) -> list[Incident]:
    return list(explain_lines(text.splitlines()))


@given(requested=BYTES, free=BYTES)
def test_xgboost_s_bytes_end_where_their_line_ends(requested: int, free: int) -> None:
    (incident,) = found(
        "xgboost.core.XGBoostError: [09:08:07] /src/device_helpers.cuh:414: Memory allocation error on worker 0: "
        f"std::bad_alloc: cudaErrorMemoryAllocation: out of memory\n- Free memory: {free}\n"
        f"- Requested memory: {requested}\n0 of 8 workers are left\n"
    )
    assert (incident.message.requested_bytes, incident.message.free_bytes) == (requested, free)
    assert incident.causes[0].id == ("fragmentation" if requested <= free else "capacity")


@given(requested=st.integers(1, 400_000), eighths=st.integers(0, 3_200_000), unit=st.sampled_from((" MB", "")))
def test_catboost_s_mebibytes_are_read_with_and_without_their_unit(requested: int, eighths: int, unit: str) -> None:
    (incident,) = found(
        "_catboost.CatBoostError: cuda/cuda_lib/memory_pool/stack_like_memory_pool.h:303: Error: Out of memory. "
        f"Requested {requested}{unit}; Free {eighths / 8}{unit}\n12 trees are built\n"
    )
    assert (incident.message.requested_bytes, incident.message.free_bytes) == (requested * MIB, eighths * MIB // 8)


@given(requested=BYTES, device=st.integers(0, 15))
def test_warp_s_request_and_device_are_read(requested: int, device: int) -> None:
    (incident,) = found(f"RuntimeError: Failed to allocate {requested} bytes on device 'cuda:{device}'")
    assert incident.framework == "Warp"
    assert (incident.message.requested_bytes, incident.message.device) == (requested, device)


@pytest.mark.parametrize(
    "line",
    [
        "PxgCudaDeviceMemoryAllocator fail to allocate memory 83886080 bytes!! Result = 700",
        "PxgCudaDeviceMemoryAllocator fail to allocate memory 83886080 bytes!! Result = 201",
        "Warp CUDA error 700: an illegal memory access (in function wp_memcpy, /builds/warp/native/warp.cu:77)",
        "RuntimeError: Failed to allocate 8589934592 bytes on device 'cpu'",
        "VkResult: ERROR_DEVICE_LOST",
        "[LightGBM] [Fatal] [CUDA] invalid argument /src/LightGBM/src/io/cuda/cuda_column_data.cpp 51",
    ],
)
def test_other_errors_of_theirs_are_none(line: str) -> None:
    assert [incident for incident in found(line) if incident.memory == "gpu"] == []
