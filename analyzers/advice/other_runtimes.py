"""Runtimes beside CUDA and programs of their own kind: each has a setting that no other one has."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes

Lever = Callable[[Case, Cause], Advice | None]


def relax_level_zero(case: Case, cause: Cause) -> Advice | None:
    """Intel's runtime refuses one buffer above 4 GiB, whatever is free, unless it is told otherwise."""
    return Advice(
        id="level_zero_limit",
        title="Allow single buffers above 4 GiB",
        change={"env": {"UR_L0_ENABLE_RELAXED_ALLOCATION_LIMITS": "1"}},
        why="Level Zero refuses a buffer that is larger than 4 GiB with the same error as a full device; a KV cache or "
        "a layer of a large model is one buffer",
        expected="large buffers are had while the device has room",
        cost="none where the driver allows it",
    )


def see_level_zero(case: Case, cause: Cause) -> Advice | None:
    """The error has no figures, and the driver's tool has."""
    return Advice(
        id="level_zero_holders",
        title="Look who holds the GPU, and how much it has",
        change={
            "code": "xpu-smi ps\nxpu-smi stats -d 0\nexport ONEAPI_DEVICE_SELECTOR=level_zero:0   # the GPU to use"
        },
        why="an integrated GPU is often the first device, and its memory is a part of the machine's",
        expected="the right device, and what is left of it",
        cost="none",
    )


def raise_wired_limit(case: Case, cause: Cause) -> Advice | None:
    """macOS gives the GPU some two thirds to three quarters of the memory that it shares with the processor."""
    return Advice(
        id="metal_wired_limit",
        title="Let the GPU have more of the machine's memory",
        change={"code": "sudo sysctl iogpu.wired_limit_mb=57344   # on 64 GiB; back to 0 for the system's own choice"},
        why="Metal ends a command buffer whose buffers are more than the system lets the GPU hold at once: two thirds "
        "to three quarters of the memory",
        expected="up to some 8 GiB less than the machine has",
        cost="less is left for everything else; the system becomes slow, or kills programs, if it is too little",
    )


def shrink_metal_work(case: Case, cause: Cause) -> Advice | None:
    """What one command buffer works on."""
    return Advice(
        id="metal_smaller_work",
        title="Work on less at once: a shorter context, a smaller batch, fewer layers on the GPU",
        change={"code": "llama-cli -m model.gguf -c 8192 -ub 256 -ngl 40   # or the like of your program"},
        why="weights, KV cache and scratch buffers of one command buffer must be resident at the same time",
        expected="the buffers shrink in proportion",
        cost="slower, or a shorter memory of the text",
    )


def split_mlx(case: Case, cause: Cause) -> Advice | None:
    """One array is larger than Metal's largest buffer, and no setting changes that."""
    requested, limit = case.message.requested_bytes, case.message.limit_bytes
    if case.number("buffer_limit") is not None:
        return _fewer_buffers()
    if not limit:
        return _shrink_mlx(case)
    parts = math.ceil(requested / limit) if requested else 2
    return Advice(
        id="mlx_split",
        title=f"Make the array in at least {parts} parts",
        change={
            "code": "generate_step(prompt, model, prefill_step_size=512)   # long prompts: scores of length^2\n"
            "mlx_lm.lora --batch-size 1 --max-seq-length 2048 --grad-checkpoint   # training"
        },
        why="one array is one buffer of Metal's, and a buffer has a largest size, whatever is free: "
        f"{format_bytes(requested)} were wanted and {format_bytes(limit)} are allowed",
        expected="every array below the limit",
        cost="some speed",
    )


def _shrink_mlx(case: Case) -> Advice:
    """The machine had no more, and no limit stands in the text."""
    return Advice(
        id="mlx_smaller",
        title="Build less at once, and let MLX keep less of what it has freed",
        change={
            "code": "generate_step(prompt, model, prefill_step_size=512, max_kv_size=8192)\n"
            "mx.set_cache_limit(2 << 30)   # freed buffers beyond it go back at once; mx.clear_cache() for all\n"
            "mx.eval(loss, model.parameters())   # ends the graph, which keeps its inputs until then"
        },
        why=f"{format_bytes(case.message.requested_bytes)} were wanted beside what the graph and the cache of freed "
        "buffers hold of the machine's one memory",
        expected="smaller steps, and less kept between them",
        cost="some speed",
    )


def _fewer_buffers() -> Advice:
    """A graph that is never evaluated keeps every array in it."""
    return Advice(
        id="mlx_fewer_buffers",
        title="Evaluate each step, and let go of arrays that no later one needs",
        change={
            "code": "mx.eval(loss, model.parameters(), optimizer.state)   # in each step: the graph ends there\n"
            "total += loss.item()   # a number, not an array that keeps its graph\n"
            "mx.clear_cache()   # freed buffers that MLX keeps count as well\nx = mx.stack(rows)   # one buffer of many"
        },
        why="the system counts buffers, not bytes: lists of small arrays, graphs never evaluated and the cache "
        "of freed buffers reach the number long before the memory is full",
        expected="fewer buffers at once",
        cost="a wait for the GPU in each step",
    )


def share_encoder(case: Case, cause: Cause) -> Advice | None:
    """The status does not tell a full device from a full list of sessions."""
    return Advice(
        id="nvenc_sessions",
        title="See whether memory or encode sessions have run out",
        change={
            "code": "nvidia-smi --query-gpu=memory.used,memory.total,encoder.stats.sessionCount --format=csv\n"
            "ffmpeg ... -c:v h264_nvenc -surfaces 8 -rc-lookahead 0 -bf 0 ...   # fewer frames on the card\n"
            "ffmpeg ... -c:v libx264 ...   # what is over, on the processor"
        },
        why="drivers of GeForce cards end with the same status once all programs together have 3, 5 or 8 sessions, by "
        "release; each session holds its surfaces, at the frame's full size",
        expected="sessions that end make room for others; newer drivers allow more",
        cost="fewer streams at a time, or slower ones",
    )


def shrink_in_browser(case: Case, cause: Cause) -> Advice | None:
    """A page has no setting for what the browser grants it."""
    return Advice(
        id="browser_model",
        title="Load a smaller model, with a shorter context, and close other pages",
        change={
            "code": 'CreateMLCEngine("Llama-3.2-1B-Instruct-q4f16_1-MLC", {}, {context_window_size: 2048})\n'
            'pipeline(task, model, {device: "webgpu", dtype: "q4f16"})   // Transformers.js'
        },
        why="weights and cache lie in the card's memory beside everything that the desktop and other pages draw",
        expected="a quarter of the memory in 4 bits",
        cost="some quality, or a shorter text",
    )


def split_opencl(case: Case, cause: Cause) -> Advice | None:
    """A device's largest single buffer is often a quarter of its memory."""
    return Advice(
        id="opencl_buffer_limit",
        title="Make each buffer smaller than the device's largest allocation",
        change={
            "code": "clinfo | grep -E 'Max memory allocation|Global memory size'\n"
            "export GPU_MAX_ALLOC_PERCENT=100 GPU_SINGLE_ALLOC_PERCENT=100   # AMD's older runtimes only"
        },
        why="CL_MEM_OBJECT_ALLOCATION_FAILURE also comes for one buffer above CL_DEVICE_MAX_MEM_ALLOC_SIZE, often a "
        "quarter of the memory, and only when a kernel first uses the buffer",
        expected="buffers in tiles or batches below the limit",
        cost="more calls",
    )


def fit_tpu(case: Case, cause: Cause) -> Advice | None:
    """The compiler has counted, so the factor is known."""
    used, total = case.number("used_bytes"), case.total_bytes
    factor = math.ceil(used / total) if used and total else 2
    why = (
        f"the compiled program needs {format_bytes(int(used)) if used else 'more than there is'} of a core's "
        f"{format_bytes(total)}; its list of largest allocations names the operations"
    )
    if case.format == "xla-tpu-allocate":
        why = "arrays that are alive and programs that are loaded have left a core less than the next one needs"
    return Advice(
        id="tpu_microbatch",
        title=f"Divide the batch of each core by {max(2, factor)}, or recompute activations",
        change={
            "code": f"per_device_batch //= {max(2, factor)}   # with gradient accumulation\n"
            "block = jax.checkpoint(block, policy=jax.checkpoint_policies.nothing_saveable)"
        },
        why=why,
        expected="temporary buffers shrink with the batch; weights and optimizer state do not",
        cost="more steps, or a second forward pass",
    )


def shard_tpu(case: Case, cause: Cause) -> Advice | None:
    """Where arguments are the most of it, only more cores help."""
    return Advice(
        id="tpu_shard",
        title="Shard parameters and optimizer state over the cores",
        change={"code": 'NamedSharding(mesh, PartitionSpec("fsdp", None))   # instead of a copy on each core'},
        why="a replicated model takes its whole size, and Adam's state twice that again, on every core",
        expected="a share of each parameter for each core",
        cost="communication in every layer",
    )


def shrink_exllama_cache(case: Case, cause: Cause) -> Advice | None:
    """The cache is made for the model's longest text unless told otherwise."""
    return Advice(
        id="exllama_cache",
        title="Make the cache shorter, or store it in 4 bits",
        change={"code": "config.max_seq_len = 16384\ncache = ExLlamaV2Cache_Q4(model, max_seq_len=16384, lazy=True)"},
        why="the cache is made at once for max_seq_len, which is the model's longest text by default",
        expected="it shrinks in proportion; in 4 bits to a quarter",
        cost="a shorter text, or slightly less exact attention",
    )


def split_exllama(case: Case, cause: Cause) -> Advice | None:
    """Weights that do not fit with any cache."""
    return Advice(
        id="exllama_split",
        title="Divide the model over the GPUs, or take a smaller quantisation",
        change={"code": "model.load_autosplit(cache)   # or model.load(gpu_split=[10, 22]) in GB; 4.0 bpw and below"},
        why="weights and cache must fit into the GPUs' memory: ExLlama leaves nothing on the host",
        expected="each GPU holds a part",
        cost="a smaller quantisation loses some quality",
    )


def shrink_textures(case: Case, cause: Cause) -> Advice | None:
    """Cycles uploads every texture at its full size."""
    return Advice(
        id="blender_simplify",
        title="Limit textures and subdivision for the render",
        change={
            "code": "scene.render.use_simplify = True\nscene.cycles.texture_limit_render = '2048'\n"
            "scene.render.simplify_subdivision_render = 2"
        },
        why="a 4K texture takes 64 MB without compression, and subdivision multiplies geometry by four at each level",
        expected="textures at a quarter for each halving",
        cost="less detail near the camera",
    )


def tile_render(case: Case, cause: Cause) -> Advice | None:
    """The frame's own buffers, and what lies beside the render."""
    return Advice(
        id="blender_tiles",
        title="Render in tiles, without persistent data, and with the viewport in solid mode",
        change={
            "code": "scene.cycles.use_auto_tile = True\nscene.cycles.tile_size = 1024\n"
            "scene.render.use_persistent_data = False   # and the viewport out of Rendered mode"
        },
        why="the frame's passes are held at full resolution; a viewport that renders holds the scene a second time",
        expected="buffers of one tile instead of the frame",
        cost="slightly slower",
    )


def divide_lmdeploy(case: Case, cause: Cause) -> Advice | None:
    """Where the weights leave too little for anything, the cache's share does not matter."""
    if case.format != "not-enough-vram":
        return None
    return Advice(
        id="lmdeploy_divide",
        title="Divide the model over the GPUs, or take a quantised one, and free the GPU of others",
        change={
            "code": "nvidia-smi   # nothing else on it\nlmdeploy serve api_server MODEL --tp 2   # or an AWQ model"
        },
        why="beside the weights there was no room for one prefill and a few blocks of the cache",
        expected="a share of the weights on each GPU",
        cost="another GPU, or slightly less exact weights",
    )


def shrink_lmdeploy_cache(case: Case, cause: Cause) -> Advice | None:
    """Its share is one of what the weights have left, 0.8 unless told otherwise."""
    if case.format == "not-enough-vram":
        return None
    return Advice(
        id="lmdeploy_cache",
        title="Lower --cache-max-entry-count to 0.5",
        change={"code": "lmdeploy serve api_server MODEL --cache-max-entry-count 0.5"},
        why="LMDeploy gives that share of the memory left by the weights to its KV cache (0.8 by default), and "
        "everything that comes later must fit into the rest",
        expected="three tenths of what the weights leave are free for activations and other programs",
        cost="fewer or shorter requests at a time",
    )


def shorten_lmdeploy(case: Case, cause: Cause) -> Advice | None:
    """Where the share is small already."""
    return Advice(
        id="lmdeploy_session",
        title="Shorter sessions, a smaller batch, and an 8-bit KV cache",
        change={"code": "lmdeploy serve api_server MODEL --session-len 8192 --max-batch-size 32 --quant-policy 8"},
        why="the cache of one session grows with its length; quant-policy 8 halves it",
        expected="the same requests in less memory",
        cost="shorter sessions; slightly less exact attention",
    )


def shrink_tiles(case: Case, cause: Cause) -> Advice | None:
    """Upscalers and the like cut a picture into tiles, and work on several at a time."""
    return Advice(
        id="vulkan_tiles",
        title="Smaller tiles, and one at a time",
        change={"code": "realesrgan-ncnn-vulkan -i in.png -o out.png -t 128 -j 1:1:1   # or the like of your program"},
        why="the layers' buffers grow with a tile's area, and each worker has its own",
        expected="a quarter of the buffers for each halving of the tile's side",
        cost="slower; seams between tiles are more likely",
    )


def choose_vulkan_device(case: Case, cause: Cause) -> Advice | None:
    """The first device is often the integrated one."""
    return Advice(
        id="vulkan_device",
        title="See which device it took, and what that has",
        change={
            "code": "vulkaninfo --summary\nrealesrgan-ncnn-vulkan -g 1 -i in.png -o out.png   # by its index\n"
            "vulkaninfo | grep -A4 memoryHeaps"
        },
        why="an integrated GPU beside a larger one is often device 0, and its heap is a part of the machine's memory",
        expected="the device with the larger heap does the work",
        cost="none",
    )


_ALWAYS = ("capacity", "oversized_request", "serving_config", "process_limit", "unknown")


def _for_all(*levers: Lever) -> Mapping[str, tuple[Lever, ...]]:
    return dict.fromkeys(_ALWAYS, levers)


LEVERS: Mapping[str, Mapping[str, tuple[Lever, ...]]] = {
    "oneAPI": _for_all(relax_level_zero, see_level_zero),
    "Metal": _for_all(shrink_metal_work, raise_wired_limit),
    "MLX": _for_all(split_mlx),
    "NVENC": _for_all(share_encoder),
    "WebGPU": _for_all(shrink_in_browser),
    "WebLLM": _for_all(shrink_in_browser),
    "OpenCL": _for_all(split_opencl),
    "Vulkan": _for_all(shrink_tiles, choose_vulkan_device),
    "XLA": _for_all(fit_tpu, shard_tpu),
    "ExLlama": _for_all(shrink_exllama_cache, split_exllama),
    "Blender": _for_all(shrink_textures, tile_render),
    "LMDeploy": _for_all(divide_lmdeploy, shrink_lmdeploy_cache, shorten_lmdeploy),
}
