"""Room on the GPU beside the framework's own memory, for the libraries that allocate there."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

# What the other frameworks have for it.
_ROOM_OF = {
    "CUDA.jl": "CUDA.reclaim()   # and JULIA_CUDA_HARD_MEMORY_LIMIT=90% before Julia starts",
    "CuPy": "cupy.get_default_memory_pool().set_limit(fraction=0.9)",
    "MXNet": "export MXNET_GPU_MEM_POOL_RESERVE=10 MXNET_CUDNN_AUTOTUNE_DEFAULT=0",
    "PaddlePaddle": "export FLAGS_fraction_of_gpu_memory_to_use=0.8 FLAGS_conv_workspace_size_limit=512",
    "TensorFlow": "tf.config.experimental.set_memory_growth(gpu, True)   # before the GPU is used",
    "Torch7": "cudnn.benchmark = false; collectgarbage()   -- and a smaller picture or batch",
}
_ROOM = "torch.cuda.set_per_process_memory_fraction(0.9)  # before the first allocation"

# Framework -> lines, why.
_OTHERS = {
    "CuPy": (
        "cupy.get_default_memory_pool().free_all_blocks()\n"
        "cupy.get_default_memory_pool().set_limit(fraction=0.9)\ncupy.cuda.device.get_cublas_handle()   # at the start",
        "its handle and workspace lie outside CuPy's pool, which may have grown over the whole GPU",
    ),
    "PETSc": (
        "mpiexec -n 2 ./solve   # fewer ranks on each GPU\nnvidia-smi   # what each of them holds",
        "each MPI rank on a GPU has a context, a handle and a workspace of its own beside its vectors and matrices",
    ),
}


def advise(case: Case, cause: Cause) -> Advice | None:
    """For cuBLAS, cuDNN and NCCL."""
    if case.format.startswith("nccl-cuda"):
        return Advice(
            id="library_room",
            title="Leave room for NCCL, or let it allocate first",
            change={
                "code": f"torch.distributed.barrier()  # right after init_process_group: makes NCCL's buffers\n{_ROOM}"
            },
            why="NCCL takes its buffers outside PyTorch's memory, at the first collective of each communicator; by "
            "then "
            "PyTorch may have cached all there is",
            expected="NCCL's buffers exist before the memory is full",
            cost="a tenth of the GPU that PyTorch will not cache",
        )
    if case.framework in _OTHERS and case.format.startswith("cublas-"):
        code, why = _OTHERS[case.framework]
        return Advice(
            id="library_room",
            title="Leave room for cuBLAS",
            change={"code": code},
            why=why,
            expected="the library finds its few dozen MiB",
            cost="less of the GPU for arrays",
        )
    if case.format.startswith("cufft-"):
        return _plans(case)
    if case.format.startswith(("cusolver-", "cusparse-")):
        return _dense_or_sparse(case)
    if not case.format.startswith(("cublas-", "cudnn-")):
        return None
    cudnn = case.format.startswith("cudnn-")
    workspace = (
        "torch.backends.cudnn.benchmark = False  # no trial of algorithms with large workspaces"
        if cudnn
        else 'os.environ["CUBLAS_WORKSPACE_CONFIG"] = ":16:8"  # before CUDA starts: a small workspace'
    )
    other = _ROOM_OF.get(case.framework)
    framework = "PyTorch" if other is None else case.framework
    return Advice(
        id="library_room",
        title=f"Leave room for {'cuDNN' if cudnn else 'cuBLAS'}",
        change={"code": f"{_ROOM}\n{workspace}" if other is None else other},
        why=f"its handle and workspace lie outside {framework}'s memory, which may have grown over the whole GPU",
        expected="the library finds its few dozen MiB",
        cost=f"a tenth of the GPU that {framework} will not cache; some kernels are slower with less workspace",
    )


def _plans(case: Case) -> Advice:
    """Frameworks keep cuFFT's plans, and each keeps its workspace."""
    keep = (
        "cupy.fft.config.get_plan_cache().set_size(2)\ncupy.get_default_memory_pool().free_all_blocks()"
        if case.framework == "CuPy"
        else f"torch.backends.cuda.cufft_plan_cache.max_size = 2\n{_ROOM}"
    )
    return Advice(
        id="library_room",
        title="Keep fewer plans of cuFFT, and leave room for their workspaces",
        change={"code": keep},
        why="each length has a plan, and each plan a workspace of up to several times its input, outside the "
        "framework's memory; lengths with large prime factors need the most",
        expected="the next plan finds room; padding to a product of 2, 3, 5 and 7 makes it small",
        cost="plans are made again; a tenth of the GPU that the framework will not cache",
    )


def _dense_or_sparse(case: Case) -> Advice:
    solver = case.format.startswith("cusolver-")
    return Advice(
        id="library_room",
        title=f"Leave room for {'cuSOLVER' if solver else 'cuSPARSE'}",
        change={"code": f'torch.backends.cuda.preferred_linalg_library("magma")\n{_ROOM}' if solver else _ROOM},
        why="its handle and workspace lie outside PyTorch's memory, which may have grown over the whole GPU",
        expected="the library finds its workspace",
        cost="a tenth of the GPU that PyTorch will not cache",
    )
