"""A program that keeps less in the machine's memory."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes

# Compilers, programs that load no checkpoint, and those whose levers stand elsewhere.
_OF_THEIR_OWN = (
    "compiler-oom",
    "go-out-of-memory",
    "java-native",
    "yarn-limit",
    "ollama-system-memory",
    "ollama-required-allocations",
    "dask-nanny",
)
_TO_THE_CODE = "a change to the program or its options"
# Framework -> title, lines, why, expected.
_PROGRAMS = {
    "llama.cpp": (
        "Take a smaller quantisation or a shorter context, and let the file be mapped",
        "llama-server -m MODEL-Q4_K_M.gguf -c 4096   # without --no-mmap and --mlock",
        "what is not on a GPU lies in the machine's memory: layers, KV cache and buffers",
        "mapped weights can be read again instead of being held, and the KV cache shrinks with the context",
    ),
    "TensorFlow": (
        "Make smaller tensors on the CPU, or make them on the GPU",
        "dataset = dataset.unbatch().batch(batch_size // 2).prefetch(1)   # no .cache() in memory\n"
        "print(tf.config.list_physical_devices('GPU'))   # empty: TensorFlow has found no GPU",
        "the tensor was to be made in the machine's memory, by the CPU device; it grows with the batch",
        "the request is a fraction of this one, or goes where there is room",
    ),
    "JAX": (
        "See whether JAX was meant to run on the CPU, and build smaller arrays",
        "print(jax.devices())   # CpuDevice: the GPU's plugin is missing or was not chosen\n"
        "jax.lax.map(f, xs, batch_size=64)   # in place of jax.vmap(f)(xs)",
        "the array was to be made in the machine's memory, by the CPU back end",
        "the request is a fraction of this one, or goes where there is room",
    ),
    "ONNX Runtime": (
        "Keep less in the CPU's arena, or run on the GPU",
        "options.enable_cpu_mem_arena = False\n"
        "session = ort.InferenceSession(path, options, providers=['CUDAExecutionProvider', 'CPUExecutionProvider'])",
        "the CPU's arena grows to the largest request and keeps it; the request grows with the input's batch and size",
        "memory is given back after each run",
    ),
    "SGLang": (
        "Make the cache in host memory smaller",
        "python -m sglang.launch_server ... --enable-hierarchical-cache --hicache-size 32   # GB for each rank",
        "the hierarchical cache is --hicache-ratio times the one on the GPU for each rank, and 10 GiB of the machine "
        "are left alone",
        "the server starts",
    ),
    "Caffe": (
        "Prefetch fewer batches, and make them smaller",
        "data_param { batch_size: 2  prefetch: 4 ... }",
        "every blob has a copy in the machine's memory, and the data layer holds batches in advance",
        "the request is a fraction of this one",
    ),
    "Darknet": (
        "Load smaller images, and fewer of them at a time",
        "subdivisions=64   # in the .cfg, with a smaller width= and height=; random=0",
        "images and layers are made in the machine's memory before they are copied to the GPU",
        "the request is a fraction of this one",
    ),
    "MXNet": (
        "Make the array on the GPU, or in parts",
        "x = mx.nd.zeros(shape, ctx=mx.gpu(0), dtype='float16')\nDataLoader(..., num_workers=2, prefetch=4)",
        "the array was to be made in the machine's memory, by mx.cpu()",
        "the request goes where there is room, or is smaller",
    ),
    "PaddlePaddle": (
        "Let fewer workers hold fewer batches",
        "paddle.io.DataLoader(..., num_workers=2, prefetch_factor=2)",
        "the tensor was to be made in the machine's memory; every worker holds batches in advance",
        "memory falls with workers and batches",
    ),
    "OpenCV": (
        "Read the image smaller, or in parts",
        "cv2.imread(path, cv2.IMREAD_REDUCED_COLOR_2)   # half the width and height\n"
        "part = cv2.resize(image[y0:y1], None, fx=0.5, fy=0.5)",
        "a matrix takes its width times height times channels in the machine's memory, and each step makes another one",
        "a quarter of the memory for half the width and height",
    ),
    "PostgreSQL": (
        "Let the server take less for one operation, and fewer of them at a time",
        "SET maintenance_work_mem = '2GB'; SET max_parallel_maintenance_workers = 1;\nSET work_mem = '64MB';",
        "the operating system refused the server more; each sort, hash and index build may take as much as is set",
        "the statement ends, or spills to disk",
    ),
    "OpenDroneMap": (
        "Split the survey, and run fewer things at once",
        "docker run ... opendronemap/odm --split 400 --split-overlap 100 --max-concurrency 4 --pc-quality medium",
        "depth maps of all images of a part lie in the machine's memory; a container or WSL may have a part of it only",
        "a part of the images at a time",
    ),
    "MATLAB": (
        "Make the array sparse, single or in parts",
        "S = sparse(i, j, v, m, n);\nX = zeros(m, n, 'single', 'gpuArray');   % on the GPU, where it has the room",
        "arrays without 'gpuArray' lie in the machine's memory; the limit in MATLAB's settings is all that it has",
        "the array fits",
    ),
}


def advise(case: Case, cause: Cause) -> Advice | None:
    """None for programs that have a lever of their own."""
    if case.memory != "host" or case.format in _OF_THEIR_OWN or cause.detail in ("shm", "pinned", "heap"):
        return None
    requested = case.message.requested_bytes
    if case.format == "vllm-swap-space":
        return Advice(
            id="host_footprint",
            title="Reserve less of the machine's memory for swapped KV blocks",
            change={"code": "vllm serve MODEL --swap-space 4   # GiB for each GPU"},
            why=f"--swap-space counts for each GPU of the server: {format_bytes(requested)} of page-locked memory were "
            "asked for in all",
            expected="the server starts",
            cost="fewer preempted sequences can be swapped out; the others are computed anew",
        )
    if case.format in ("numpy-array", "arrow-malloc"):
        asked = "an array" if requested is None else f"an array of {format_bytes(requested)}"
        return Advice(
            id="host_footprint",
            title="Work on parts of the array, or in lower precision",
            change={
                "code": "np.load(path, mmap_mode='r')\nx.astype(np.float32)\nds.map(f, batched=True, batch_size=100)"
            },
            why=f"{asked} was to be made in the machine's memory; operations on whole arrays make temporary ones of "
            "the same size, float64 takes twice what float32 does. If its size surprises you, look at the shapes",
            expected="the request is a fraction of this one",
            cost="a change to the code",
        )
    if case.format == "cpu-allocator":
        asked = "a tensor" if requested is None else f"a tensor of {format_bytes(requested)}"
        return Advice(
            id="host_footprint",
            title="Keep that tensor out of the machine's memory",
            change={"code": "torch.load(path, map_location='cuda', mmap=True, weights_only=True)\nx = x.to('cuda')"},
            why=f"{asked} was made on the CPU; lower precision, memory mapping or making it on the GPU avoids that. If "
            "its size surprises you, look at the shapes: the text has no device in it, and no GPU was asked",
            expected="the request is made where there is room, or is smaller",
            cost="a change to the code",
        )
    if case.framework in _PROGRAMS:
        title, lines, why, expected = _PROGRAMS[case.framework]
        return Advice(
            id="host_footprint",
            title=title,
            change={"code": lines},
            why=why,
            expected=expected,
            cost=_TO_THE_CODE,
        )
    if not case.shows_torch:
        return _any_program()
    return Advice(
        id="host_footprint",
        title="Load less into the machine's memory at once",
        change={
            "code": "AutoModelForCausalLM.from_pretrained(MODEL, low_cpu_mem_usage=True, device_map='auto')\n"
            "torch.load(path, map_location='cpu', mmap=True, weights_only=True)"
        },
        why="a checkpoint is read into host memory once for each process unless it is mapped; optimizer states that "
        "are offloaded stay there",
        expected="the peak at loading falls to about one shard of the checkpoint for each process",
        cost="a change to the code",
    )


def _any_program() -> Advice:
    """What holds for whatever ran there."""
    return Advice(
        id="host_footprint",
        title="Let the program keep less in the machine's memory",
        change={
            "code": "ps -eo pid,rss,nlwp,args --sort=-rss | head   # while it runs: one large process, or many\n"
            "nproc; free -g                                 # workers are often as many as the node's CPUs"
        },
        why="the text does not name the program: what it reads whole instead of mapping, and what each of its "
        "processes loads for itself, adds up",
        expected="the process that is too large, or the number of them that fits",
        cost="none for the look; a change to the program or its options after it",
    )
