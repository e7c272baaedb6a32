"""Data loaders that hold less: fewer workers, fewer batches in advance."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import GIB

# A batch is rarely so large.
_ONE_TENSOR = GIB

_OTHERS = (
    "arrow-malloc",
    "compiler-oom",
    "dask-nanny",
    "duckdb-limit",
    "ggml-cpu-buffer",
    "ggml-pinned",
    "go-out-of-memory",
    "host-allocation",
    "host-bad-alloc",
    "java-heap",
    "java-native",
    "node-heap",
    "numpy-array",
    "ollama-required-allocations",
    "ollama-system-memory",
    "ort-bfcarena",
    "paging-file",
    "ray-object-store",
    "rust-alloc",
    "sglang-host-cache",
    "triton-shm",
    "wasm-memory",
    "yarn-limit",
)
_GROWING = (
    "cgroup-kills",
    "condor-memlimit",
    "container-oom",
    "dataloader-killed",
    "exit-137",
    "k8s-evict",
    "kernel-oom",
    "killed",
    "oom-daemon",
    "sge-memlimit",
    "slurm-oom",
)


def advise(case: Case, cause: Cause) -> Advice | None:
    """None for programs that load no training data, and for one tensor that is larger than what loaders hold."""
    if (
        case.memory != "host"
        or case.format in _OTHERS
        or case.framework in ("TensorFlow", "JAX", "NCCL", "UCX", "QEMU")
    ):
        return None
    shared = cause.detail == "shm"
    if not (shared or case.shows_torch) or (case.message.requested_bytes or 0) >= _ONE_TENSOR:
        return None
    return Advice(
        id="data_loader",
        title="Let fewer data loader workers hold fewer batches",
        change={
            "code": "DataLoader(..., num_workers=2, prefetch_factor=2, persistent_workers=False, pin_memory=False)"
        },
        why="every worker holds prefetch_factor batches"
        + (" in /dev/shm" if shared else " and its own copy of the dataset's Python objects")
        + "; the total grows with workers, ranks and batch size",
        expected="memory falls in proportion to num_workers x prefetch_factor",
        cost="the GPU may wait for data; measure before lowering further",
    )


def advise_compact_dataset(case: Case, cause: Cause) -> Advice | None:
    """For memory that grows while a job runs: reference counts copy what workers inherited."""
    if case.format not in _GROWING or not case.shows_torch:
        return None
    return Advice(
        id="compact_dataset",
        title="Keep samples in arrays or on disk, not in Python lists",
        change={"code": "self.paths = np.array(paths)  # or pyarrow, or np.load(file, mmap_mode='r')"},
        why="reading a list's items changes their reference counts, so each worker ends up with a copy of all of them",
        expected="host memory stays level over an epoch instead of growing with every worker",
        cost="a change to the dataset class",
    )
