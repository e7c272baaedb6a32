"""Engines that run finished models: ONNX Runtime, TensorRT, TensorRT-LLM, Triton's server. Their texts state little."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.oversized_request import against_told
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, MIB, TIB, format_bytes

_ELSEWHERE = "another process on the same GPU would look the same"
_NOTHING_ELSE = "cannot tell what else was held, because the text states only the request"


def judge(case: Case) -> tuple[Cause, ...]:
    """By the engine's name."""
    requested = case.message.requested_bytes
    if requested is not None and requested >= TIB:
        text = f"{format_bytes(requested)} at once is more than any device has: a shape has overflowed, or is mistaken"
        return (Cause("oversized_request", 0.95, (text,)),)
    shown, count = case.word("instances"), case.number("instance_count")
    if shown is not None and count is not None:
        said = f"{int(count)} copies of the model go to one GPU, each with memory of its own: {shown}"
        untold = "cannot tell how many fit, because the text does not say what one takes"
        return (Cause("serving_config", 0.72, (said, untold), "budget"), Cause("capacity", 0.4, (_NOTHING_ELSE,)))
    if requested is not None and case.number("left_under_limit_bytes") is None:
        what = f"{format_bytes(requested)} were requested at once"
        told = against_told(case, requested, what)
        if told is not None and not _is_workspace(case, requested):
            return (told, Cause("capacity", 0.4, (what, _NOTHING_ELSE)))
    judges = {
        "ONNX Runtime": _arena,
        "TensorRT": _builder,
        "TensorRT-LLM": _engine,
        "FasterTransformer": _engine,
        "Triton Inference Server": _server,
    }
    return judges.get(case.framework, _request)(case)


def _arena(case: Case) -> tuple[Cause, ...]:
    if case.format == "ort-directml":
        said = "Windows had no more memory for DirectML (E_OUTOFMEMORY): the GPU's own, or its part of the machine's"
        untold = "cannot tell how much was asked for, because the text has no sizes"
        return (Cause("capacity", 0.5, (said, untold)), Cause("other_processes", 0.35, (_ELSEWHERE,)))
    left = case.number("left_under_limit_bytes")
    if left is not None:
        requested = format_bytes(case.message.requested_bytes)
        what = f"{requested} were requested, and gpu_mem_limit leaves {format_bytes(int(left))}"
        return (Cause("process_limit", 0.93, (what,)),)
    return _request(case)


def _request(case: Case) -> tuple[Cause, ...]:
    requested = case.message.requested_bytes
    if requested is None:
        return (
            Cause(
                "capacity",
                0.4,
                ("a CUDA call found no memory", "cannot tell how much was asked for, because the text has no sizes"),
            ),
            Cause("other_processes", 0.35, (_ELSEWHERE,)),
        )
    node = case.word("node")
    what = f"{format_bytes(requested)} were requested at once" + (f" by the node {node}" if node else "")
    if requested < MIB:
        nearly = f"{what}: so little is missing only where nothing at all is left"
        return (Cause("capacity", 0.5, (nearly,)), Cause("other_processes", 0.4, (_ELSEWHERE,)))
    if requested >= 16 * GIB:
        return (Cause("oversized_request", 0.6, (what, _NOTHING_ELSE)), Cause("capacity", 0.4, (what,)))
    return (
        Cause("capacity", 0.5, (what, _NOTHING_ELSE)),
        Cause("other_processes", 0.3, (_ELSEWHERE,)),
    )


def _builder(case: Case) -> tuple[Cause, ...]:
    requested = case.message.requested_bytes
    if requested is None or requested < GIB:
        return _request(case)
    if _is_workspace(case, requested):
        what = f"{format_bytes(requested)} is a whole number of GiB, as workspaces are that somebody has set"
        return (Cause("library_workspace", 0.72, (what,)), Cause("capacity", 0.35, (_NOTHING_ELSE,)))
    if requested.bit_count() == 1:
        what = f"{format_bytes(requested)} is a power of two, as the workspace's limit is mostly set"
        return (Cause("library_workspace", 0.6, (what,)), Cause("capacity", 0.4, (_NOTHING_ELSE,)))
    return _request(case)


def _is_workspace(case: Case, requested: int) -> bool:
    """Whether a builder that tries tactics asked for so round a number: it is one that somebody has set."""
    is_trying = case.framework == "TensorRT" and case.word("workspace") is not None
    return is_trying and requested >= GIB and requested % GIB == 0


def _engine(case: Case) -> tuple[Cause, ...]:
    return (
        Cause(
            "serving_config",
            0.5,
            (
                "weights, KV cache and the buffers for max_batch_size x max_seq_len follow the engine's settings",
                "cannot tell which was too large, because the text has no sizes",
            ),
            "budget",
        ),
        Cause("capacity", 0.4, ("the weights alone may be too large for the device",)),
    )


def _server(case: Case) -> tuple[Cause, ...]:
    requested = case.message.requested_bytes
    if case.word("what") == "backend":
        asked = "a buffer" if requested is None else format_bytes(requested)
        what = (
            f"a model's backend asked the driver for {asked} beside what all loaded models hold, and was refused",
            "cannot tell which models hold how much, because the text states no sizes",
        )
        return (Cause("capacity", 0.6, what), Cause("other_processes", 0.3, (_ELSEWHERE,)))
    if requested is not None and requested <= MIB:
        even = f"even {format_bytes(requested)} were refused: the device is full, or CUDA is not usable by this process"
        return (Cause("other_processes", 0.45, (even,)), Cause("capacity", 0.4, (even,)))
    return _request(case)
