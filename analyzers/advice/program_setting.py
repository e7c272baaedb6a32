"""What a program that prints only CUDA's error offers against it."""

from __future__ import annotations

from vramscope.analyzers.advice.known_programs import SETTINGS
from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

# Framework -> title, lines, why.
_SETTINGS = {
    "CTranslate2": (
        "Use its caching allocator, and 8-bit weights",
        'export CT2_CUDA_ALLOCATOR=cub_caching\nTranslator(..., compute_type="int8_float16")',
        "its default, the driver's asynchronous pool, fails on some drivers with memory to spare",
    ),
    "Faiss": (
        "Give Faiss less scratch memory, and store vectors in half precision",
        "res.setTempMemory(256 << 20)\nco = faiss.GpuClonerOptions(); co.useFloat16 = True\n"
        "index = faiss.index_cpu_to_all_gpus(index, co)  # shards over GPUs with co.shard = True",
        "its scratch memory is 18 % of the GPU unless set, beside the index itself",
    ),
    "PaddlePaddle": (
        "Halve the batch, and let Paddle take memory as it needs it",
        "batch_size //= 2   # Train.loader.batch_size_per_card in PaddleOCR and PaddleSeg\n"
        "export FLAGS_allocator_strategy=auto_growth FLAGS_eager_delete_tensor_gb=0.0",
        "the driver had nothing left for a context or a buffer beside Paddle's own memory, or other processes have it",
    ),
    "Caffe": (
        "Lower batch_size in the prototxt",
        "batch_size: 8      # in the data layer\niter_size: 4       # in the solver: the same effective batch",
        "blobs grow with the batch",
    ),
    "spconv": (
        "Let fewer voxels through",
        "max_num_points=5, max_voxels=(16000, 40000)  # in the voxel layer; and a batch of 1",
        "sparse convolutions need buffers for every pair of voxels, which a dense scene multiplies",
    ),
    "torch_memory_saver": (
        "Leave it room beside PyTorch's and the server's memory",
        "python -m sglang.launch_server --mem-fraction-static 0.7 ...  # less for the KV cache\n"
        "torch.cuda.empty_cache()  # before memory is resumed",
        "paused memory is mapped again when it is resumed: by then the training side may have cached it",
    ),
    "Thrust": (
        "Sort or scan in parts",
        "cub::DeviceRadixSort::SortKeys(nullptr, temp_bytes, ...);  // says beforehand how much it needs",
        "its algorithms need temporary memory of about the input's size",
    ),
    "candle": (
        "Load the weights in a smaller type",
        "let vb = VarBuilder::from_mmaped_safetensors(&files, DType::BF16, &device)?;  // or quantised: GGUF",
        "the weights alone may be more than the GPU has free",
    ),
    "KeOps": (
        "Reduce in parts",
        "formula(...)(x[i:i + 10_000], y)  # one block of rows after the other",
        "tables of pointers and results are allocated for the whole reduction",
    ),
    "nvdiffrast": (
        "Rasterise smaller pictures, with fewer triangles and in smaller batches",
        "rast, _ = dr.rasterize(ctx, pos, tri, resolution=[512, 512])   # instead of 2048\n"
        "vertices, faces = simplify(vertices, faces, 0.9)   # before the texture is baked; texture_size=1024",
        "its own buffers grow with pictures, resolution and triangles, and lie beside PyTorch's cache",
    ),
    "Open3D": (
        "Make the voxels larger, or let go of what is no longer needed",
        "o3d.t.geometry.VoxelBlockGrid(..., voxel_size=0.01, block_count=20_000)\no3d.core.cuda.release_cache()",
        "blocks are allocated ahead for block_count; Open3D keeps freed memory in a cache of its own",
    ),
    "PyCUDA": (
        "Free arrays before new ones are made, and what the pool keeps",
        "array.gpudata.free()\npool.free_held()   # pycuda.tools.DeviceMemoryPool",
        "the pool keeps freed blocks for the same size, and has given back all it could before it failed",
    ),
    "k2": (
        "Fewer seconds of speech in a batch, and narrower beams",
        "--max-duration 200\nk2.intersect_dense_pruned(..., search_beam=15, output_beam=6, max_active_states=5000)",
        "lattices grow with duration and beam, and lie beside what PyTorch keeps",
    ),
    "CuPy": (
        "Give back what CuPy's pool keeps",
        "cupy.get_default_memory_pool().free_all_blocks()",
        "the pool keeps freed arrays, and the driver had no more",
    ),
}


def advise(case: Case, cause: Cause) -> Advice | None:
    """None for a program of which nothing is known here."""
    setting = _SETTINGS.get(case.framework) or SETTINGS.get(case.framework)
    if setting is None:
        return None
    title, lines, why = setting
    return Advice(
        id="program_setting",
        title=title,
        change={"code": lines},
        why=why,
        expected="less memory at the moment that failed",
        cost="some speed or precision",
    )


LEVERS = dict.fromkeys(("capacity", "oversized_request", "process_limit", "fragmentation", "unknown"), (advise,))
