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
)
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
            cost="a change to the program or its options",
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
