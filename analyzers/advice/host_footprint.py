"""A program that keeps less in the machine's memory."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes

# Compilers, and programs that load no checkpoint.
_OF_THEIR_OWN = ("compiler-oom", "go-out-of-memory", "java-native", "yarn-limit")


def advise(case: Case, cause: Cause) -> Advice | None:
    """None for programs that have a lever of their own."""
    if case.memory != "host" or case.format in _OF_THEIR_OWN or cause.detail in ("shm", "pinned", "heap"):
        return None
    requested = case.message.requested_bytes
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
