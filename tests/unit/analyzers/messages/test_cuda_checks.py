"""CUDA's refusal in the words of programs' own checks, of compilers and of libraries that place a program's arrays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.phrases import is_printed, may_be_told
from vramscope.analyzers.messages.strands import split_strands
from vramscope.schema.oom import Incident
from vramscope.schema.units import GIB


def found(text: str) -> list[Incident]:
    return list(explain_lines(text.splitlines()))


@pytest.mark.parametrize(
    "line",
    [
        'CUDA error at nbody.cu:41 code=2(cudaErrorMemoryAllocation) "cudaMalloc((void**)&d_acc, n*sizeof(float4))"',
        'checkCudaErrors() Driver API error = 0002 "out of memory" from file <addDrv.cpp>, line 77.',
        "solver.cu(12) : getLastCudaError() CUDA error : Kernel failed : (2) out of memory.",
        "heat.cu(51) : cudaSafeCall() Runtime API error 2: out of memory.",
        "cudaCheckError() failed at stencil.cu:33 : out of memory",
        "Cuda error in file 'fft.cu' in line 12 : out of memory.",
        "Failed to allocate device vector A (error code out of memory)!",
        "Error: sumArrays.cu:33, code: 2, reason: out of memory",
        "CUDA Runtime Error at: src/lbm.cu:88",
        "cuda error 2 (cudaErrorMemoryAllocation) : out of memory",
        "Error creating array posq: CUDA_ERROR_OUT_OF_MEMORY (2)",
        "start-up failed: solver.cu:9: cudaErrorMemoryAllocation (2) on cudaMalloc3D",
        "[solver] ERROR: cudaMalloc failed: out of memory at mesh.cu:340",
        "cuMemAlloc(): out of memory",
        "libgomp: cuMemAlloc error: out of memory",
        "CUDA call failed (line 33 of file waves.cu): out of memory",
        "waves.cu(33): out of memory",
        "CUDA error 2: out of memory",
        "CUDA Runtime Error: out of memory",
        "Cuda error: out of memory",
        "CUDA error: Out of memory",
        "cudaMalloc d_A returned error out of memory (code 2), line(88)",
        "cudaMalloc d_A returned error code 2, line(88)",
        "cudaMalloc((void **) &d_A, size) returned out of memory(2) at matmul.cu:88",
        "Failed to allocate 4096 MB on the GPU: out of memory",
        "Device 0: error allocating device memory: out of memory",
        "CUDA malloc failed: out of memory",
        "terminate called, what():  cudaFree: out of memory",
        "FATAL ERROR: CUDA error cudaMalloc((void **)&x, n) in file src/CudaUtils.C, function allocate_device_T, "
        "line 92\n on Pe 0 (n01 device 0 pci 0:3b:0): out of memory",
    ],
)
def test_a_check_of_a_program_s_own_is_read(line: str) -> None:
    if line.startswith("CUDA Runtime Error at"):
        line += "\nout of memory cudaMalloc(&p, n)"
    (incident,) = found(line)
    assert (incident.format, incident.framework, incident.memory) == ("cuda-driver-error", "CUDA", "gpu")


@pytest.mark.parametrize(
    "line",
    [
        'CUDA error at nbody.cu:41 code=700(cudaErrorIllegalAddress) "cudaDeviceSynchronize()"',
        "CUDA error #218 (cudaErrorInvalidPtx): a PTX JIT compilation failed.",
        "cudaMalloc failed: invalid argument (error 1) at mesh.cu line 340",
        "hipErrorNoBinaryForGpu (209) 'no kernel image' returned by hipLaunchKernel at src/a.hip:3",
        "call to cuStreamSynchronize returned error 700: Illegal address during kernel execution",
        'if (err == cudaErrorMemoryAllocation) { retry("cudaMalloc failed: out of memory"); }',
        "[legend]  2 = out of memory (cudaErrorMemoryAllocation)   701 = too many resources   719 = launch failure",
        "Kokkos ERROR: View bounds error of view f ( 12 < 9 )",
    ],
)
def test_other_errors_and_source_are_none(line: str) -> None:
    assert found(line) == []


@given(requested=st.integers(1, 400 * GIB), device=st.integers(0, 15))
def test_what_a_check_asked_for_is_read_exactly(requested: int, device: int) -> None:
    (incident,) = found(
        f"out of memory (cudaErrorMemoryAllocation) while requesting {requested} bytes on device {device}"
    )
    assert (incident.message.requested_bytes, incident.message.device) == (requested, device)


@given(requested=st.integers(1, 400 * GIB), total=st.integers(200 * GIB, 400 * GIB), free=st.integers(1, 200 * GIB))
def test_openacc_s_figures_end_where_their_line_ends(requested: int, total: int, free: int) -> None:
    (incident,) = found(
        f"Out of memory allocating {requested} bytes of device memory\ntotal/free CUDA memory: {total}/{free}\n"
        "2 of 8 ranks have ended\ncall to cuMemAlloc returned error 2: Out of memory\n"
    )
    message = incident.message
    assert (message.requested_bytes, message.total_bytes, message.free_bytes) == (requested, total, free)
    assert incident.lines == (1, 4)


@given(requested=st.integers(1, 400 * GIB))
def test_cuda_fortran_s_request_is_read_exactly(requested: int) -> None:
    (incident,) = found(f"0: ALLOCATE: {requested} bytes requested; status = 2(out of memory)")
    assert (incident.format, incident.message.requested_bytes) == ("fortran-allocate", requested)


def test_host_memory_that_a_check_or_kokkos_asked_for_is_the_machine_s() -> None:
    for line in (
        "cudaMallocHost failed: out of memory (error 2) at src/stage.cu:48",
        "cudaHostAlloc(9663676416, cudaHostAllocPortable) failed for ring 3: cudaErrorMemoryAllocation (out of memory)",
        "[stage] cudaHostRegister of ring 2: src/ring.cu:48: out of memory",
        'what():  Kokkos ERROR: CudaHostPinned memory space failed to allocate 64 GiB (label="stage").',
    ):
        (incident,) = found(line)
        assert incident.memory == "host"


@pytest.mark.parametrize(
    ("line", "stands_as_printed"),
    [
        ('It died with "RuntimeError: CUDA error: out of memory" plus the usual lines.', True),
        ("job 81: failed, detail='RuntimeError: CUDA error: out of memory' - tried again on the CPU", True),
        ("sie meldet „CUDA error: out of memory“, seit gestern", True),
        ("I keep seeing CUDA error: out of memory when the second epoch begins", False),
        ('exit 1; "CUDA error: out of memory" not in output', False),
        ('{app="x"} |= "CUDA error: out of memory" [5m]', False),
        ('if "CUDA error: out of memory" in str(error): retry()', False),
        ("people who see CUDA error: out of memory when they start", False),
    ],
)
def test_what_is_quoted_whole_stands_as_printed_and_a_condition_does_not(line: str, stands_as_printed: bool) -> None:
    (strand,) = split_strands(line.encode(), 0, 0)
    start = strand.text.index("CUDAerror")
    assert is_printed(strand, start, start + len("CUDAerror:outofmemory")) is stands_as_printed


@pytest.mark.parametrize(
    ("text", "may_be_told_in_it"),
    [
        ("I keep seeing CUDA error: out of memory when the second epoch begins", True),
        ("I keep seeing CUDA error: out of memory when it begins\n" + "a chapter's next line\n" * 60, False),
        ('if "CUDA error: out of memory" in str(error): retry()', False),
        ('{app="x"} |= "CUDA error: out of memory" [5m]', False),
    ],
)
def test_in_a_few_lines_it_may_stand_anywhere_but_in_code(text: str, may_be_told_in_it: bool) -> None:
    (strand,) = split_strands(text.encode(), 0, 0)
    start = strand.text.index("CUDAerror")
    assert may_be_told(strand, start, start + len("CUDAerror:outofmemory")) is may_be_told_in_it
