"""Kernels of CUDA C++ and of JAX that need less of a multiprocessor's own memory."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise_launch(case: Case, cause: Cause) -> Advice | None:
    """For a launch that was refused: fewer threads, or fewer registers for each; smaller tiles for shared memory."""
    if cause.detail == "shared_memory":
        return advise_tiles(case, cause)
    if case.format == "sycl-registers":
        return Advice(
            id="kernel_launch",
            title="Launch smaller work-groups, or build the kernel with fewer registers",
            change={
                "code": "queue.parallel_for(sycl::nd_range<1>(items, 256), ...);   // half the work-group\n"
                "icpx -fsycl -fsycl-targets=nvptx64-nvidia-cuda -Xcuda-ptxas --maxrregcount=64 ..."
            },
            why="work-items of a group times registers of each must not exceed what a multiprocessor has",
            expected="the kernel starts",
            cost="spilled registers or smaller groups cost some speed",
        )
    return Advice(
        id="kernel_launch",
        title="Launch smaller blocks, or build the kernel with fewer registers",
        change={
            "code": "__global__ void __launch_bounds__(256) kernel(...)   // and launch with 256 threads a block\n"
            "nvcc -maxrregcount=64 ...   # numba: @cuda.jit(max_registers=64)"
        },
        why="threads a block times registers a thread must not exceed 65536; 1024 threads have 64 registers each. An "
        "extension built with -G, or for another architecture, needs more than its author's",
        expected="the kernel starts",
        cost="spilled registers or smaller blocks cost some speed",
    )


def advise_shared(case: Case, cause: Cause) -> Advice | None:
    """For static shared memory beyond what a kernel may have without asking."""
    if cause.detail != "shared_memory":
        return None
    return Advice(
        id="dynamic_shared_memory",
        title="Make the kernel's shared memory dynamic, or smaller",
        change={
            "code": "extern __shared__ char buffer[];\n"
            "cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, bytes);"
        },
        why="arrays of fixed size may have 48 KiB a block on every GPU; from Volta on a kernel may ask for more at run "
        "time, up to the GPU's own limit. Smaller tiles need no asking",
        expected="the kernel is assembled",
        cost="a change to the kernel; fewer blocks run at once",
    )


def advise_constant(case: Case, cause: Cause) -> Advice | None:
    """For tables that a program wants as constants."""
    if cause.detail != "constant_memory":
        return None
    return Advice(
        id="constant_tables",
        title="Put large tables into the device's memory instead of constant memory",
        change={
            "code": "static __device__ const float table[N] = {...};   // read with __ldg(&table[i]), not __constant__"
        },
        why="all __constant__ variables of a file share 64 KiB on every GPU; tables in global memory are cached too",
        expected="the file is assembled",
        cost="threads that read one value at once lose the broadcast of the constant cache",
    )


_TILES = {
    "TileLang": "block_N, num_stages = 32, 1   # half the tile, or fewer stages in T.Pipelined",
    "TVM": "sch.split(loop, factors=[None, 32])   # a smaller tile for cache_read(..., 'shared')",
    "Metal": "constexpr int TILE = 32;   // half the threadgroup array, or half-precision elements in it",
    "WebGPU": "var<workgroup> tile: array<f32, 2048>;   // half of it; or requiredLimits: "
    "{maxComputeWorkgroupStorageSize: adapter.limits.maxComputeWorkgroupStorageSize}",
    "DXC": "groupshared float tile[2048];   // half of it, or min16float",
    "Kokkos": "policy.set_scratch_size(1, Kokkos::PerTeam(bytes));   // level 1 is device memory; or a smaller team",
}


def advise_tiles(case: Case, cause: Cause) -> Advice | None:
    """For shared memory beyond what the device gives any kernel, or gave this one."""
    required, limit = case.number("required"), case.number("limit")
    factor = "" if not required or not limit else f". It must shrink to {limit / required:.0%}"
    if case.format.startswith("amdgpu-"):
        code = "-DBLOCK_N=64   # half the tile; or fewer stages, or types of half the size"
    elif case.framework in _TILES:
        code = _TILES[case.framework]
    elif case.format.startswith("launch-"):
        code = "kernel<<<grid, 256, 24 * 1024>>>(...);   // half the tile that the kernel keeps"
    else:
        code = "@cuda threads=256 shmem=24*1024 kernel(...)   # half the tile that the kernel keeps"
    return Advice(
        id="kernel_tiles",
        title="Give the kernel smaller tiles",
        change={"code": code},
        why=f"shared memory holds a block's tiles, and no setting makes it larger{factor}",
        expected="the kernel is compiled and starts",
        cost="some speed, on this GPU",
    )


def advise_registers(case: Case, cause: Cause) -> Advice | None:
    """For a limit on registers that the compiler was given."""
    if cause.detail != "registers":
        return None
    return Advice(
        id="register_limit",
        title="Allow the kernel more registers",
        change={"code": "nvcc -maxrregcount=128 ...   # or none; numba: @cuda.jit(max_registers=128)"},
        why="the limit stands in -maxrregcount, in __launch_bounds__ or in the program's own options; the kernel's "
        "instructions do not fit into so few",
        expected="the kernel is assembled",
        cost="fewer threads run at once",
    )


def advise_pallas(case: Case, cause: Cause) -> Advice | None:
    """For JAX's kernels: their blocks are theirs to choose."""
    required, limit = case.number("required"), case.number("limit")
    factor = "" if not required or not limit else f". It must shrink to {limit / required:.0%}"
    if cause.detail == "vector_memory":
        return Advice(
            id="pallas_blocks",
            title="Give the kernel smaller blocks",
            change={"code": "pl.BlockSpec((512, 256), ...)   # half the largest block, twice the grid"},
            why=f"a core's vector memory holds each operand's block twice, and the kernel's scratch.{factor} Where the "
            "chip has more than the compiler grants, compiler_params' vmem_limit_bytes raises the limit",
            expected="the kernel is compiled",
            cost="more steps of the grid, some speed",
        )
    if cause.detail == "scalar_memory":
        return Advice(
            id="pallas_scalars",
            title="Hand the kernel fewer scalars, or shorter tables of them",
            change={"code": "PrefetchScalarGridSpec(num_scalar_prefetch=1, ...)   # block tables by part, or int16"},
            why="a core's scalar memory holds what is prefetched for the whole grid: block tables and lengths, which "
            f"grow with the number of sequences and their length{factor}",
            expected="the kernel is compiled",
            cost="more launches, each for fewer sequences",
        )
    return Advice(
        id="pallas_blocks",
        title="Give the kernel smaller blocks or fewer stages",
        change={"code": "pl.pallas_call(..., compiler_params=CompilerParams(num_stages=2))   # and smaller BlockSpecs"},
        why=f"shared memory holds num_stages copies of each operand's block.{factor} A kernel that was tuned for "
        "another GPU brings blocks for that one's memory",
        expected="the kernel is compiled",
        cost="some speed, on this GPU",
    )


def advise_ipu(case: Case, cause: Cause) -> Advice | None:
    """For Graphcore's IPUs: what lies on one tile, and what need not."""
    return Advice(
        id="ipu_tiles",
        title="Divide the model over more IPUs, and compute in smaller parts",
        change={
            "code": "poptorch.BeginBlock(model.layer[6], ipu_id=1)   # a part of the layers on each IPU\n"
            "options.setAvailableMemoryProportion({'IPU0': 0.2})   # smaller temporaries of matrix products\n"
            "options.TensorLocations.setOptimizerLocation(poptorch.TensorLocationSettings().useOnChipStorage(False))"
        },
        why="variables and temporaries of a program must fit onto the tiles that the compiler has placed them on",
        expected="the graph is compiled; the profile that it names shows each tile",
        cost="more exchange between IPUs, or more steps",
    )
