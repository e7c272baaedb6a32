"""Programs that say in a sentence of their own that the device's memory did not suffice, some with figures."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis import device_arrays
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_UNTOLD = "cannot tell how full the device was, because the text states no figures"
_ELSEWHERE = "another program on the same device would look the same"
# Framework -> what its sentence means there.
_SEEN = {
    "Ascend": "the driver of the NPU had no block of this size left; processes of an earlier run may still hold it",
    "AWS Neuron": "a NeuronCore had no room for a tensor: each core has its share of the device's memory, and weights "
    "are loaded to each of a model's cores",
    "Jittor": "what its graph keeps for the gradient grows with the batch; its own count may exceed the device",
    "DeepSpeed": "its kernels' workspace is made once, for the longest text and the batch, from what is free then",
    "WebGL": "the driver had no room for a texture, on the device or in the part of the machine's memory that it uses "
    "as well; all tabs share it",
    "LAMMPS": "atoms and their neighbour lists did not fit; each MPI rank on one accelerator has its own",
    "LMDeploy": "the weights left no room for a prefill and the least that its cache needs",
    "RELION": "each MPI rank on a GPU holds its own volumes, which grow with the cube of the box",
    "cryoSPARC": "cuFFT found no room for a transform's plan, whose size grows with the cube of the box",
    "COLMAP": "matching holds all descriptors of two images, and a table of all their pairs",
    "Unsloth": "the loss is computed in chunks that must fit into what is left, and next to nothing was left",
    "Spark RAPIDS": "a task's batch did not fit beside those of the other tasks, and could not be divided any further",
    "MATLAB": "arrays on the GPU stay there until they are cleared, and network training keeps each layer's output",
    "DaVinci Resolve": "the frames of the timeline, at its resolution, and of each effect's cache did not fit",
    "Unreal Engine": "textures and render targets did not fit into what the driver gave; the same error comes where "
    "the machine's own memory, or its page file, is full",
    "Direct3D": "a texture or a buffer found no room in video memory; the same code comes where the machine's own "
    "memory, or its page file, is full",
    "Redshift": "geometry, textures and what is reserved for rays did not fit beside one another",
    "CLO": "the garment's particles did not fit; the simulation goes on on the processor, slower",
    "lolMiner": "the algorithm's data set, which grows with each epoch, is larger than what the card has free",
    "Claymore": "the algorithm's data set, which grows with each epoch, is larger than what the card has free",
    "Iray": "a scene's geometry and textures must lie whole on each card that takes part, beside the picture's buffers",
    "NBMiner": "the algorithm's data set, which grows with each epoch, is larger than what the card has free",
    "ethminer": "the algorithm's data set, which grows with each epoch, is larger than the device gives in one piece",
    "Ryujinx": "the game's textures, scaled up, and its shaders' tables did not fit into what the driver gave",
    "hashcat": "the attack's tables, for as many candidates as it tries at once, did not fit",
    "darktable": "a picture's module did not fit; it goes on in tiles or on the processor",
    "RPCS3": "the game's textures and the surfaces drawn to, scaled up, did not fit into the driver's heap",
    "DXVK": "the game's textures and render targets, translated to Vulkan, did not fit into the driver's heap",
    "VKD3D": "the game's textures and render targets, translated to Vulkan, did not fit into the driver's heap",
    "TVM": "weights, cache and workspace of the compiled model did not fit into the driver's heap",
    "wgpu": "a buffer or a texture was refused; a browser or a game engine shares the device with the whole desktop",
    "OpenGL": "the driver had no room for a texture or a buffer, on the device or in the part of the machine's memory "
    "that it uses as well",
}
# What a text says that names the kind of refusal alone.
_PIECE = {
    "buffer size": "the device refused the buffer for its size: more than it gives in one piece, however much is free",
    "array size": "MATLAB allows no array on the GPU of more than its largest variable size, however much is free",
}

# Programs that divide a share of their own, and how it is set.
_SHARES = {
    "Taichi": "Taichi's own pool is full, 1 GB unless set, whatever the device has free",
    "TornadoVM": "TornadoVM's own limit for the device is reached (tornado.device.memory), whatever is free",
    "MLC-LLM": "the share is the card's memory times gpu_memory_utilization, whatever is free",
}


def judge(case: Case) -> tuple[Cause, ...]:
    """By a limit that the text names, by its figures, or by what such a sentence means."""
    message = case.message
    requested, block = message.requested_bytes, case.number("block_limit_bytes")
    refusal, would, used = case.word("refusal"), case.number("would_use_bytes"), case.number("used_bytes")
    if requested is not None and block and requested > block:
        asked = (
            f"{format_bytes(requested)} were requested in one piece, and the device gives {format_bytes(int(block))}"
        )
        return (Cause("oversized_request", 0.95, (f"{asked} at most, however much is free",)),)
    if case.framework in _SHARES:
        return (Cause("process_limit", 0.9, _within_share(case)),)
    if refusal is not None:
        return (Cause("oversized_request", 0.85, (_PIECE[refusal],)),)
    if would and message.total_bytes:
        said = f"it would hold {format_bytes(int(would))} of the device's {format_bytes(message.total_bytes)}"
        return (Cause("capacity", 0.9, (said, f"with the {format_bytes(requested)} that it asks for now")),)
    if used and message.limit_bytes:
        said = f"{format_bytes(int(used))} are used of the {format_bytes(message.limit_bytes)} that Windows grants it"
        return (Cause("capacity", 0.6, (said,)), Cause("other_processes", 0.3, (_ELSEWHERE,)))
    if requested is not None:
        return device_arrays.judge(case)
    if used and message.total_bytes:
        said = f"{format_bytes(int(used))} are used by its own count, of {format_bytes(message.total_bytes)}"
        return (Cause("capacity", 0.7, (said, *_seen(case))), Cause("other_processes", 0.2, (_ELSEWHERE,)))
    said = _SEEN.get(case.framework, "the device had no room for what the program wanted to put there")
    return (Cause("capacity", 0.6, (said, _UNTOLD)), Cause("other_processes", 0.25, (_ELSEWHERE,)))


def _seen(case: Case) -> tuple[str, ...]:
    return (_SEEN[case.framework],) if case.framework in _SEEN else ()


def _within_share(case: Case) -> tuple[str, ...]:
    requested, limit = case.message.requested_bytes, case.message.limit_bytes
    if requested is None:
        return (_SHARES[case.framework],)
    of = "" if limit is None else f" of a share of {format_bytes(limit)}"
    return (f"{format_bytes(requested)} were wanted{of}", _SHARES[case.framework])
