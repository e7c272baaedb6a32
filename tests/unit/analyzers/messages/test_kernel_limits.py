"""A multiprocessor's own memory: kernels that do not fit are told of as such, never as a full GPU."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident

WORDS = "too many resources requested for launch"
LAUNCHES = {
    "PyTorch": (f"RuntimeError: CUDA error: {WORDS}", "PyTorch"),
    "PyTorch for AMD": (f"RuntimeError: HIP error: {WORDS}", "PyTorch"),
    "CUDA.jl": (f"ERROR: CUDA error: {WORDS} (code 701, ERROR_LAUNCH_OUT_OF_RESOURCES)", "CUDA.jl"),
    "Numba": (
        "numba.cuda.cudadrv.driver.CudaAPIError: [701] Call to cuLaunchKernel results in "
        "CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES",
        "Numba",
    ),
    "CuPy": (f"cupy_backends.cuda.api.driver.CUDADriverError: CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES: {WORDS}", "CuPy"),
    "PyCUDA": (f"pycuda._driver.LaunchError: cuLaunchKernel failed: {WORDS}", "PyCUDA"),
    "Thrust": (
        "terminate called after throwing an instance of 'thrust::system::system_error'\n"
        f"  what():  parallel_for failed: cudaErrorLaunchOutOfResources: {WORDS}",
        "Thrust",
    ),
    "candle": (f'Error: DriverError(CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES, "{WORDS}")', "candle"),
    "a sample's check": (
        'CUDA error at a.cu:41 code=701(cudaErrorLaunchOutOfResources) "cudaGetLastError()"',
        "CUDA",
    ),
    "a macro": (f"GPUassert: {WORDS} kernel.cu 33", "CUDA"),
}


def explained(text: str) -> list[Incident]:
    return list(explain_lines(text.splitlines()))


@pytest.mark.parametrize(("text", "framework"), LAUNCHES.values(), ids=LAUNCHES)
def test_a_refused_launch_is_one_incident_on_the_chip(text: str, framework: str) -> None:
    (incident,) = explained(text)
    assert (incident.format, incident.memory, incident.framework) == ("launch-resources", "on-chip", framework)
    assert [(cause.id, cause.detail) for cause in incident.causes] == [("kernel_resources", "launch")]
    assert "__launch_bounds__" in str(incident.advice[0].change)


@pytest.mark.parametrize(
    "text",
    [
        "    cudaErrorLaunchOutOfResources         =      701,",
        "  CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES = 701",
        "if (err == cudaErrorLaunchOutOfResources) {",
        f'case cudaErrorLaunchOutOfResources: return "{WORDS}";',
        f"This error ({WORDS}) can be fixed with fewer threads.",
        f'- Fixed "{WORDS}" on older GPUs',
        f"If your kernel prints `{WORDS}`, launch fewer threads.",
        "// uses too much shared data",
        "ptxas info    : Used 96 registers, 40960 bytes smem, 372 bytes cmem[0]",
        "Register allocation took 0.3 s",
        "If the tile is too large, you may see `local memory (98304) exceeds limit (65536)` from the compiler.",
        "assert 'Shared memory size limit exceeded: requested 10, available: 5' in str(error)",
    ],
)
def test_texts_about_launches_and_limits_are_not_reported(text: str) -> None:
    assert explained(text) == []


@given(st.integers(1, 2**31), st.integers(1, 2**31))
@settings(max_examples=40, deadline=None)
def test_requirement_and_limit_are_exact(required: int, limit: int) -> None:
    for text in (
        f"ptxas error   : Entry function '_Z4tilePf' uses too much shared data ({required:#x} bytes, {limit:#x} max)",
        f"RESOURCE_EXHAUSTED: Shared memory size limit exceeded: requested {required}, available: {limit}",
        f"Mosaic GPU kernel exceeds available shared memory: smem_bytes={required} > max_smem_bytes={limit}.",
    ):
        (incident,) = explained(text)
        assert incident.memory == "on-chip"
        assert (incident.message.requested_bytes, incident.message.limit_bytes) == (required, limit)
        assert incident.causes[0].detail == "shared_memory"
        assert incident.advice


@given(st.integers(1, 10**9 - 1), st.integers(1, 10**9 - 1))
@settings(max_examples=40, deadline=None)
def test_what_amd_s_compiler_counts_is_exact(required: int, limit: int) -> None:
    (incident,) = explained(
        f"error: <unknown>:0:0: local memory ({required}) exceeds limit ({limit}) in function 'mix_64'"
    )
    assert (incident.format, incident.memory) == ("amdgpu-local-memory", "on-chip")
    assert (incident.message.requested_bytes, incident.message.limit_bytes) == (required, limit)
    assert any("mix_64" in line for line in incident.causes[0].evidence)
    assert not any("Turing" in line for line in incident.causes[0].evidence)
    assert [advice.id for advice in incident.advice] == ["kernel_tiles"]


def test_julia_s_refusal_is_read_with_and_without_figures() -> None:
    (bare,) = explained("ERROR: Number of threads or amount of dynamic shared memory exceeds the device limit")
    assert (bare.format, bare.memory, bare.message.requested_bytes) == ("cudajl-shared-memory", "on-chip", None)
    (told,) = explained("ERROR: Amount of dynamic shared memory exceeds device limit (81920 bytes > 49152 bytes).")
    assert (told.message.requested_bytes, told.message.limit_bytes) == (81920, 49152)


LAUNCH = """>>> k((64,), (128,), (a,), shared_mem={asked})
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
  File "cupy/cuda/function.pyx", line 205, in cupy.cuda.function._launch
cupy_backends.cuda.api.driver.CUDADriverError: CUDA_ERROR_INVALID_VALUE: invalid argument"""


def test_an_argument_of_cupy_s_launch_is_invalid_for_its_shared_memory_only_where_it_asks_for_much() -> None:
    (incident,) = explained(LAUNCH.format(asked=114688))
    assert (incident.framework, incident.memory, incident.message.requested_bytes) == ("CuPy", "on-chip", 114688)
    assert [advice.id for advice in incident.advice] == ["kernel_tiles"]
    assert explained(LAUNCH.format(asked=16384)) == []
    assert explained(LAUNCH.replace(", shared_mem={asked}", "")) == []
    assert explained(LAUNCH.replace("cupy.cuda.function._launch", "cupy.cuda.memory.copy").format(asked=114688)) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "cudaFuncSetAttribute(k, cudaFuncAttributeMaxDynamicSharedMemorySize, 196608) failed: invalid argument",
            (196608, None),
        ),
        (
            "cudaFuncSetAttribute(MaxDynamicSharedMemorySize = 131072) -> invalid argument; device limit 99 KiB",
            (131072, 101376),
        ),
        ("hipFuncSetAttribute(MaxDynamicSharedMemorySize, 98304) returned invalid argument", (98304, None)),
    ],
)
def test_a_kernel_s_limit_that_cannot_be_raised_is_told(text: str, figures: tuple[int, int | None]) -> None:
    (incident,) = explained(text)
    assert (incident.format, incident.memory) == ("launch-resources", "on-chip")
    assert (incident.message.requested_bytes, incident.message.limit_bytes) == figures


@pytest.mark.parametrize(
    "text",
    [
        "CUDA_CHECK(cudaFuncSetAttribute(k, cudaFuncAttributeMaxDynamicSharedMemorySize, smem));",
        "cudaFuncSetAttribute(MaxDynamicSharedMemorySize = 65536) -> success",
    ],
)
def test_a_kernel_s_limit_that_is_raised_is_none(text: str) -> None:
    assert explained(text) == []


def test_a_limit_on_registers_is_told_from_shared_memory() -> None:
    (incident,) = explained(
        "ptxas fatal   : (C7600) Register allocation failed with register count of '64'. Compile the program with a "
        "higher register target"
    )
    assert incident.causes[0].detail == "registers"
    assert any("64 registers" in line for line in incident.causes[0].evidence)
    assert [advice.id for advice in incident.advice] == ["register_limit"]


def test_a_full_gpu_beside_a_refused_launch_stays_a_full_gpu() -> None:
    log = f"RuntimeError: CUDA error: {WORDS}\nRuntimeError: CUDA error: out of memory"
    assert [incident.memory for incident in explained(log)] == ["on-chip", "gpu"]


def test_a_scoped_limit_of_a_tpu_is_told_with_its_figures() -> None:
    (incident,) = explained(
        "jax.errors.JaxRuntimeError: RESOURCE_EXHAUSTED: Ran out of memory in memory space vmem while allocating on "
        "stack for %splash.4 = f32[16,64]{1,0:T(8,128)} custom-call(...). Scoped allocation with size 20.50M and limit "
        "16.00M exceeded scoped vmem limit by 4.50M."
    )
    assert (incident.format, incident.memory) == ("pallas-vmem", "on-chip")
    assert (incident.message.requested_bytes, incident.message.limit_bytes) == (41 << 19, 16 << 20)


def test_a_tpus_scalar_memory_is_none_of_its_vector_memory() -> None:
    (incident,) = explained(
        "jax.errors.JaxRuntimeError: RESOURCE_EXHAUSTED: XLA:TPU compile permanent error. Ran out of memory in memory "
        "space smem. Used 1.50M of 1.00M smem. Exceeded smem capacity by 512.0K."
    )
    assert (incident.memory, incident.causes[0].detail) == ("on-chip", "scalar_memory")
    assert incident.causes[0].evidence[0].startswith("1536 KiB of a TPU's scalar memory are required")
    assert [advice.id for advice in incident.advice] == ["pallas_scalars"]


COUNTED = {
    "Metal": "Threadgroup memory size ({required}) exceeds the maximum threadgroup memory allowed ({limit})",
    "WebGPU": "The total use of workgroup storage ({required} bytes) is larger than the maximum allowed ({limit} "
    "bytes).",
    "DXC": "a.hlsl:1:2: error: Total Thread Group Shared Memory used by 'CS' is {required}, exceeding maximum: "
    "{limit}.",
    "Tenstorrent": "Statically allocated circular buffers on core range [(x=0,y=0) - (x=7,y=7)] grow to {required} B "
    "which is beyond max L1 size of {limit} B",
    "Poplar": "Out of memory on tile 3: {required} bytes used but tiles only have {limit} bytes of memory.",
    "CUDA": "ptxas error   : File uses too much global constant data ({required:#x} bytes, {limit:#x} max)",
    "AWS Neuron": "[GCA035]  Instruction: I-1-0 with opcode: Copy couldn't be allocated in SB\n"
    "Total Accessed Bytes per partition by instruction: {required}\nTotal SB Partition Size: {limit}",
}


@pytest.mark.parametrize("framework", COUNTED)
@given(st.integers(1, 10**9 - 1), st.integers(1, 10**9 - 1))
@settings(max_examples=25, deadline=None)
def test_what_other_compilers_count_is_exact(framework: str, required: int, limit: int) -> None:
    (incident,) = explained(COUNTED[framework].format(required=required, limit=limit))
    assert (incident.memory, incident.framework) == ("on-chip", framework)
    assert (incident.message.requested_bytes, incident.message.limit_bytes) == (required, limit)
    assert incident.causes[0].id == "kernel_resources"
    assert incident.advice


def test_an_npu_s_bits_are_told_in_bytes() -> None:
    (incident,) = explained("error: ub overflow, requires 3145728 bits while 1572864 bits avaliable!")
    assert (incident.message.requested_bytes, incident.message.limit_bytes) == (393216, 196608)
    assert "384.0 KiB of unified buffer are required" in incident.causes[0].evidence[0]


def test_registers_of_a_work_group_are_multiplied_and_the_group_is_to_shrink() -> None:
    (incident,) = explained(
        "  what():  Exceeded the number of registers available on the hardware.\n"
        "\tThe number registers per work-group cannot exceed 65536 for this kernel on this device.\n"
        "\tThe kernel uses 80 registers per work-item for a total of 1024 work-items per work-group."
    )
    assert "81920 registers" in incident.causes[0].evidence[0]
    assert "nd_range" in str(incident.advice[0].change)


def test_a_launch_of_tvm_is_told_with_what_it_asked_for() -> None:
    (incident,) = explained("TVMError: Failed to set the allowed dynamic shared memory size to 131072")
    assert (incident.framework, incident.message.requested_bytes) == ("TVM", 131072)
    assert "__launch_bounds__" not in str(incident.advice[0].change)


@pytest.mark.parametrize(
    "text",
    [
        "* Device #1: This device's local mem size is too small.",
        "Threadgroup memory size is limited to 32 KB on Apple GPUs.",
        "The total use of workgroup storage is larger than the maximum allowed if the array is long.",
        'throw_runtime_exception(std::string("Kokkos::Impl::ParallelFor< Cuda > insufficient shared memory"));',
        "You get an error like `Kokkos::Impl::ParallelReduce<Cuda> requested too much L0 scratch memory`.",
        "UB overflow is a common issue of kernels for the NPU.",
        "The compiler says that an instruction couldn't be allocated in SB when its operands are too large.",
        'm = re.search(r"grow to (\\d+) B which is beyond max L1 size of (\\d+) B", msg)',
        "Exceeded the number of registers available on the hardware is thrown when a work-group is too large.",
        "ERROR: [DRC UTLZ-1] Resource utilization: LUT as Logic over-utilized in Top Level Design (This design "
        "requires more LUT as Logic cells than are available in the target device.)",
        "Info: the selected device has 1518 RAM location(s) of type M20K block",
        "// File uses too much global constant data",
        "The total use of workgroup storage (20000 bytes) is larger than the maximum allowed (16384 bytes) is what "
        "Dawn prints when an array is long",
        "the club overflow, requires 3072000 bits while 1572864 bits avaliable!",
        "The club overflow, requires 3072000 bits while 1572864 bits avaliable!",
        "My kernel crashed with the club overflow, requires 3072000 bits while 1572864 bits avaliable!",
        "My kernel crashed with the ccc overflow, requires 3072000 bits while 1572864 bits avaliable!",
        # Configurations that an autotuner leaves out.
        "[Autotuner] config BLOCK=1024 failed: ub overflow, requires 3072000 bits while 1572864 bits avaliable! "
        "skipping",
        "Failed to set the allowed dynamic shared memory size to 230400 with error: invalid argument\n"
        "autotuner: config 3 skipped",
    ],
)
def test_texts_about_other_chips_and_compilers_are_not_reported(text: str) -> None:
    assert explained(text) == []


def test_a_browser_s_advice_behind_its_refusal_is_no_talk() -> None:
    (incident,) = explained(
        "The total use of workgroup storage (20480 bytes) is larger than the maximum allowed (16384 bytes). This "
        "adapter supports a higher maxComputeWorkgroupStorageSize of 32768, which can be specified in requiredLimits "
        "when calling requestDevice()."
    )
    assert (incident.framework, incident.memory) == ("WebGPU", "on-chip")


def test_somebody_s_sentence_about_a_failure_is_one() -> None:
    (incident,) = explained(
        "My kernel crashed with ub overflow, requires 3145728 bits while 1572864 bits avaliable!, BLOCK is 1024."
    )
    assert (incident.framework, incident.message.requested_bytes) == ("Ascend", 393216)
