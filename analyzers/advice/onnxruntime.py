"""ONNX Runtime: the arena's limit and growth, cuDNN's workspace, the input's size."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import MIB, format_bytes


def grow_exactly(case: Case, cause: Cause) -> Advice | None:
    """The arena doubles unless told otherwise."""
    return Advice(
        id="ort_arena",
        title="Let the arena take only what is asked for",
        change={
            "code": 'cuda = {"arena_extend_strategy": "kSameAsRequested", "cudnn_conv_use_max_workspace": "0"}\n'
            'session = ort.InferenceSession(model, providers=[("CUDAExecutionProvider", cuda)])'
        },
        why="by default the arena grows to the next power of two and cuDNN takes the largest workspace it can use",
        expected="up to half of what the arena holds is not taken at all",
        cost="more calls to the driver; some convolutions run slower",
    )


def raise_limit(case: Case, cause: Cause) -> Advice | None:
    """By how much, where the text says what the limit left."""
    left, requested = case.number("left_under_limit_bytes"), case.message.requested_bytes
    if left is None or requested is None:
        return None
    more = max(0, requested - int(left))
    return Advice(
        id="ort_gpu_mem_limit",
        title="Raise the arena's limit",
        change={"code": f'cuda = {{"gpu_mem_limit": str(gpu_mem_limit + {-(-more // MIB)} * 1024 * 1024)}}'},
        why=f"gpu_mem_limit leaves {format_bytes(int(left))}, and {format_bytes(requested)} were requested",
        expected="this request fits, as far as the device has it free",
        cost="less for whatever the limit was set for",
    )


def smaller_input(case: Case, cause: Cause) -> Advice | None:
    """What a node computes grows with the input."""
    node, operation = case.word("node"), case.word("op")
    requested = case.message.requested_bytes
    # A few KiB fail where the device is full: the node that asked for them is not what fills it.
    where = f". The node {node} ({operation}) asked for {format_bytes(requested)}" if node and requested else ""
    if requested is not None and requested < MIB:
        where = ""
    return Advice(
        id="ort_input",
        title="Run fewer or smaller inputs at a time",
        change={"code": "for part in np.array_split(batch, 4):\n    outputs.append(session.run(None, {name: part}))"},
        why=f"activations grow with the batch, the image's area or the square of the length{where}",
        expected="a quarter of the activations at a time",
        cost="more calls",
    )


def shrink(case: Case, cause: Cause) -> Advice | None:
    """An arena keeps what its largest input needed."""
    return Advice(
        id="ort_shrink",
        title="Let the arena give back what one large input needed",
        change={
            "code": "options = ort.RunOptions()\n"
            'options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "gpu:0")\n'
            "session.run(None, inputs, options)"
        },
        why="each session has an arena of its own and keeps what it has taken; several sessions, or processes, on one "
        "GPU add up",
        expected="memory goes back to the driver after each run",
        cost="allocation again at the next run",
    )


def half_directml(case: Case, cause: Cause) -> Advice | None:
    """DirectML has no arena to set."""
    return Advice(
        id="ort_directml",
        title="Run the model in half precision, and end sessions that are no longer used",
        change={
            "code": "model = onnxconverter_common.float16.convert_float_to_float16(model)\n"
            "options.enable_mem_pattern = False   # DirectML demands it\ndel session   # before the next one is made"
        },
        why="each session keeps its weights and buffers on the GPU, which Windows shares with all other programs",
        expected="half of the weights and activations",
        cost="slightly less exact results",
    )


LEVERS = {
    "capacity": (grow_exactly, smaller_input, shrink),
    "oversized_request": (smaller_input, grow_exactly),
    "process_limit": (raise_limit, grow_exactly, smaller_input),
    "other_processes": (shrink,),
    "unknown": (grow_exactly, smaller_input),
}
