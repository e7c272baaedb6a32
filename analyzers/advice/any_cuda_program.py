"""Programs of which only their CUDA error is known."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def smaller_work(case: Case, cause: Cause) -> Advice | None:
    """What is the same for every program."""
    names = {
        "CNTK": "minibatchSize = 16",
        "CUDA.jl": "GC.gc(); CUDA.reclaim()   # arrays nobody refers to keep their memory until then",
        "OpenCV": "gpu_mat.release()",
        "MXNet": "DataIter(..., batch_size=8); Module.bind(..., grad_req='add')   # several small batches for one step",
        "Numba": "for part in np.array_split(array, 4):\n    kernel[blocks, threads](cuda.to_device(part))",
        "OpenACC": "#pragma acc exit data delete(array)   // what no kernel needs; or one MPI rank a GPU on more",
        "CUDA Fortran": "deallocate(array_d)   ! what no kernel needs; or one MPI rank a GPU on more",
        "Kokkos": "view = decltype(view)();   // what no kernel needs; or one MPI rank a GPU on more",
        "XGBoost": "xgboost.QuantileDMatrix(data, max_bin=128)   # and {'subsample': 0.5, 'sampling_method': "
        "'gradient_based'}",
        "CatBoost": "CatBoostClassifier(border_count=32, max_ctr_complexity=1, gpu_ram_part=0.95, "
        "gpu_cat_features_storage='CpuPinnedMemory')",
        "PhysX": "num_envs //= 2   # and smaller gpu_max_rigid_contact_count, gpu_heap_capacity, gpu_found_lost_pairs",
        "Warp": "wp.set_mempool_release_threshold('cuda:0', 0)   # what arrays leave goes back at once; smaller grids",
        "tinygrad": "LRU=0 python train.py   # buffers that are freed go back at once; and a smaller BS",
        "RMM": "dask_cudf.read_parquet(path, blocksize='256MB')   # smaller partitions",
    }
    return Advice(
        id="smaller_work",
        title=f"Let {_NAMELESS.get(case.framework, case.framework)} work on less at a time",
        change={"code": names.get(case.framework, "batch_size //= 2")},
        why="its buffers grow with what it works on at once",
        expected="buffers shrink in proportion",
        cost="more rounds",
    )


# An error of the driver's own, whoever met it, or of a language.
_NAMELESS = dict.fromkeys(
    ("CUDA", "HIP", "HAMi", "unknown", "PyTorch", "OpenACC", "CUDA Fortran", "Kokkos"), "the program"
)
LEVERS = dict.fromkeys(("capacity", "oversized_request", "process_limit", "fragmentation", "unknown"), (smaller_work,))
