"""Room on the GPU beside the framework's own memory, for the libraries that allocate there."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

_ROOM = "torch.cuda.set_per_process_memory_fraction(0.9)  # before the first allocation"


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
    if not case.format.startswith(("cublas-", "cudnn-")):
        return None
    cudnn = case.format.startswith("cudnn-")
    workspace = (
        "torch.backends.cudnn.benchmark = False  # no trial of algorithms with large workspaces"
        if cudnn
        else 'os.environ["CUBLAS_WORKSPACE_CONFIG"] = ":16:8"  # before CUDA starts: a small workspace'
    )
    return Advice(
        id="library_room",
        title=f"Leave room for {'cuDNN' if cudnn else 'cuBLAS'}",
        change={"code": f"{_ROOM}\n{workspace}"},
        why="its handle and workspace lie outside PyTorch's memory, which may have grown over the whole GPU",
        expected="the library finds its few dozen MiB",
        cost="a tenth of the GPU that PyTorch will not cache; some kernels are slower with less workspace",
    )
