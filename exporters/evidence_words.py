"""An evidence document put into words, the same on a terminal, in a report and on the page."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from vramscope.schema.units import GIB, format_bytes, format_gib

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vramscope.schema.evidence import Evidence, Holder, ModelInfo, StackFrame, TensorInfo

_PARTS = (
    ("parameters", "parameters_bytes"),
    ("gradients", "gradients_bytes"),
    ("optimizer state", "optimizer_bytes"),
    ("buffers", "buffers_bytes"),
    ("inputs", "inputs_bytes"),
    ("activations", "activations_bytes"),
    ("unattributed", "unattributed_bytes"),
    ("rounding", "rounding_bytes"),
    ("waiting for a stream", "pending_free_bytes"),
    ("free in private pools", "private_pool_free_bytes"),
    ("cached", "cached_bytes"),
)
_MEANINGS = {
    "inputs": "batches and other leaf tensors",
    "activations": "results kept for the backward pass",
    "unattributed": "in use, of no known kind",
    "rounding": "blocks are larger than what was asked for",
    "waiting for a stream": "freed, and still used by a kernel",
    "cached": "held by PyTorch, unused",
}


def attribution_rows(evidence: Evidence) -> list[tuple[str, int, str]]:
    """What the allocator's memory is, as name, bytes and meaning; parts of no bytes are left out."""
    attribution = evidence.attribution
    if attribution is None:
        return []
    rows = [(name, getattr(attribution, field)) for name, field in _PARTS]
    return [(name, count, _meaning(name, evidence)) for name, count in rows if count]


def shown_gib(count: int) -> str:
    """GiB with two decimals; what is there is never shown as nothing."""
    return "<0.01" if 0 < count < GIB / 200 else format_gib(count)


def _meaning(name: str, evidence: Evidence) -> str:
    if name == "parameters":
        return ", ".join(model_words(model) for model in evidence.models[:2])
    if name == "optimizer state":
        return ", ".join(
            optimizer.name + (f", {_many(optimizer.steps, 'step')}" if optimizer.steps else "")
            for optimizer in evidence.optimizers[:2]
        )
    return _MEANINGS.get(name, "")


def model_words(model: ModelInfo) -> str:
    """``GPT (629.1 M, bfloat16, training)``."""
    dtypes = sorted(model.dtypes, key=lambda dtype: -model.dtypes[dtype])
    words = [_count(model.parameter_count), *dtypes[:2], "training" if model.training else "evaluation"]
    return f"{model.name} ({', '.join(words)})"


def activity_words(evidence: Evidence) -> str:
    """What the job was at, in one sentence without its end; empty where nothing is known."""
    activity = evidence.activity
    words = []
    if activity.phase:
        words.append({"forward": "in the forward pass", "backward": "in the backward pass"}.get(activity.phase, ""))
        words[-1] = words[-1] or f"in the {activity.phase} step"
    if activity.steps is not None:
        words.append(f"after {_many(activity.steps, 'step')}")
    if activity.batch_size is not None:
        words.append(
            f"batch of {activity.batch_size}" + (f" ({activity.batch_source})" if activity.batch_source else "")
        )
    if activity.sequence_length is not None:
        words.append(f"sequence of {activity.sequence_length}")
    # A backward pass and an optimizer run without gradients, whatever the job does.
    if activity.grad_enabled is not None and (activity.grad_enabled or activity.phase not in ("backward", "optimizer")):
        words.append("gradients on" if activity.grad_enabled else "gradients off")
    if activity.autocast:
        words.append(f"autocast to {activity.autocast}")
    return ", ".join(words)


def asking_frames(evidence: Evidence, most: int = 3) -> list[StackFrame]:
    """The job's own calls that led to the request, innermost first; a library's where there are none."""
    thread = evidence.failing
    if thread is None:
        return []
    own = [frame for frame in thread.frames if not frame.in_package]
    return (own or list(thread.frames))[:most]


def frame_place(frame: StackFrame) -> str:
    """``train.py:87 in Model.compute_loss``."""
    name = f"{frame.owner}.{frame.function}" if frame.owner else frame.function
    return f"{os.path.basename(frame.file)}:{frame.line} in {name}"


def marked_code(frame: StackFrame, width: int) -> tuple[str, str] | None:
    """The statement, cut to ``width`` around the running expression, and the line of carets below it.

    The second is empty where the expression is not known; None without source.
    """
    code = frame.code
    if not code:
        return None
    begin, end = frame.columns if frame.columns is not None and len(frame.columns) == 2 else (0, 0)
    if not 0 <= begin < end <= len(code):
        begin = end = 0
    first = 0
    if len(code) > width:
        first = max(0, min(begin - width // 4, len(code) - width)) if end else 0
        last = first + width
        cut = code[first:last]
        if first:
            cut = "..." + cut[3:]
        if last < len(code):
            cut = cut[:-3] + "..."
        code = cut
    if not end or (begin, end) == (0, len(frame.code or "")):
        return code, ""  # nothing to point at, or all of it
    return code, " " * (begin - first) + "^" * (min(end - first, len(code)) - (begin - first))


def tensor_rows(frame: StackFrame, most: int = 6) -> list[tuple[str, str, str, str]]:
    """The call's largest tensors: name, shape, dtype, bytes with what is to be known of them."""
    largest = sorted(frame.tensors, key=lambda tensor: -tensor.bytes)[:most]
    return [(tensor.name, shape_words(tensor.shape), tensor.dtype, _tensor_notes(tensor)) for tensor in largest]


def _tensor_notes(tensor: TensorInfo) -> str:
    notes = [format_bytes(tensor.bytes)]
    if tensor.device is None:
        notes.append("not on a GPU")
    if tensor.has_graph:
        notes.append("with its graph")
    return ", ".join(notes)


def shape_words(shape: tuple[int, ...]) -> str:
    """``4 x 2048 x 50304``; a scalar is ``scalar``."""
    return " x ".join(map(str, shape)) if shape else "scalar"


def holder_words(holder: Holder) -> str:
    """``losses: list of 412 tensors, 3.00 GiB, 412 with their graphs, in train.py:140 in main``."""
    what = holder.kind if holder.kind == "tensor" else f"{holder.kind} of {_many(holder.count, 'tensor')}"
    words = [what, format_bytes(holder.bytes)]
    if holder.graph_count:
        words.append(f"{holder.graph_count} with their graphs" if holder.count > 1 else "with its graph")
    return f"{holder.name}: {', '.join(words)}, in {holder.where}"


def top_holders(evidence: Evidence, most: int = 4) -> Iterator[str]:
    """The largest, in words."""
    for holder in sorted(evidence.holders, key=lambda holder: -holder.bytes)[:most]:
        yield holder_words(holder)


def _count(number: int) -> str:
    for unit, size in (("B", 10**9), ("M", 10**6), ("k", 10**3)):
        if number >= size:
            return f"{number / size:.1f} {unit}"
    return str(number)


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
