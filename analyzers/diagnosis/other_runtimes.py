"""Runtimes beside CUDA and programs of their own kind: what their short errors mean, and what they do not say."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis import device_arrays, program_sentences
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_UNTOLD = "cannot tell how full the device was, because the text states no figures"
# Framework -> what is seen behind its error.
_SEEN = {
    "oneAPI": "Level Zero's error comes for a full device, and for one buffer above 4 GiB while the limit is on",
    "Metal": "a command buffer held more than the system lets the GPU have at once, or other programs hold the rest",
    "NVENC": "the encoder's status comes for a full device, and where the driver's limit of sessions is reached: "
    "GeForce cards have had 3, 5 and 8 for all programs together",
    "WebGPU": "a browser shares the device with the whole desktop, and no page may have more than a part of it",
    "WebLLM": "the browser took the device away, which it often does for lack of memory, and says no more of why; a "
    "driver that was reset for another reason looks the same",
    "OpenCL": "it comes for a full device and for one buffer above the device's largest allocation, when a kernel "
    "first uses it",
    "Vulkan": "the driver's heap on the device had no room; on an integrated GPU it is a part of the machine's memory. "
    "Programs that print this and go on leave a part of their work out",
}
_OWN = {
    "ExLlama": ("model_weights", "the weights, and the cache for the longest text, were to fit beside one another"),
    "Blender": (None, "Cycles had the scene's geometry and textures to upload, and the driver gave no more"),
}


def judge(case: Case) -> tuple[Cause, ...]:
    """Sure where the runtime has counted; else what such an error usually means, and that the text does not say."""
    message = case.message
    requested, limit = message.requested_bytes, message.limit_bytes
    if case.framework == "MLX" and requested is not None and limit is not None:
        said = f"one array of {format_bytes(requested)}, and no buffer may have more than {format_bytes(limit)} here"
        return (Cause("oversized_request", 0.95, (said, "what the machine has free does not matter")),)
    buffers = case.number("buffer_limit")
    if buffers is not None:
        said = f"Metal lets a process keep {buffers:.0f} buffers at once, and each live array is one, however small"
        return (Cause("process_limit", 0.95, (said, "what the machine has free does not matter"), "buffer_count"),)
    if case.word("refusal") is not None:
        return program_sentences.judge(case)
    if requested is not None:
        return device_arrays.judge(case)
    used = case.number("used_bytes")
    if case.framework == "XLA" and used is not None:
        said = f"the compiled program needs {format_bytes(int(used))} of a core's {format_bytes(message.total_bytes)}"
        return (Cause("capacity", 0.9, (said, "the compiler counted it before anything ran")),)
    if case.framework in _OWN:
        detail, said = _OWN[case.framework]
        return (Cause("capacity", 0.6, (said, _UNTOLD), detail),)
    said = _SEEN.get(case.framework, "the device had no room for it")
    return (Cause("capacity", 0.5, (said, _UNTOLD)), Cause("unknown", 0.4, (said, _UNTOLD)))
