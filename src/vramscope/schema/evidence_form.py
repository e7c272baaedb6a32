"""The JSON form of an evidence document, and the short form of one that goes with an event.

The short form is a document too, without what only a program reads: blocks, history, other threads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any, TypeVar

from .evidence import SCHEMA, Evidence, StackFrame, ThreadStack

T = TypeVar("T")

SHORT_FRAMES = 12
SHORT_TENSORS = 12
SHORT_HOLDERS = 8
SHORT_MODELS = 4
SHORT_MOMENTS = 60


def evidence_to_json(evidence: Evidence) -> dict[str, Any]:
    """The document as plain lists, dicts and scalars, which ``evidence_from_json`` reads; the unknown is left out."""
    document: dict[str, Any] = _without_unknown(asdict(replace(evidence, segments=(), samples=(), steps=())))
    document["segments"] = [
        {
            **_without_unknown(asdict(replace(segment, blocks=()))),
            "blocks": [[block.bytes, block.state, block.requested_bytes] for block in segment.blocks],
        }
        for segment in evidence.segments
    ]
    for name, moments in (("samples", evidence.samples), ("steps", evidence.steps)):
        document[name] = [[m.at_unix, m.allocated_bytes, m.reserved_bytes, m.peak_bytes, m.step] for m in moments]
    return {"schema": SCHEMA, **document}


def shorten(evidence: Evidence) -> Evidence:
    """The short form: the failing thread's innermost calls, the largest tensors and holders, thinned-out moments."""
    failing = evidence.failing
    return replace(
        evidence,
        threads=() if failing is None else (_short_thread(failing),),
        models=tuple(replace(model, configuration=None) for model in evidence.models[:SHORT_MODELS]),
        optimizers=evidence.optimizers[:SHORT_MODELS],
        holders=tuple(sorted(evidence.holders, key=lambda holder: -holder.bytes)[:SHORT_HOLDERS]),
        segments=(),
        history=None,
        opening=None,
        samples=thin_out(evidence.samples, SHORT_MOMENTS),
        steps=thin_out(evidence.steps, SHORT_MOMENTS),
    )


def thin_out(moments: Sequence[T], most: int) -> tuple[T, ...]:
    """At most ``most`` of them, evenly, with the first and the last."""
    if len(moments) <= most:
        return tuple(moments)
    last = len(moments) - 1
    return tuple(moments[round(place * last / (most - 1))] for place in range(most))


def _short_thread(thread: ThreadStack) -> ThreadStack:
    frames = thread.frames
    # The innermost calls, and behind them the job's own: a library can be deeper than any bound.
    own = tuple(frame for frame in frames[SHORT_FRAMES // 2 :] if not frame.in_package)
    rest = own or frames[SHORT_FRAMES // 2 :]
    chosen = (*frames[: SHORT_FRAMES // 2], *rest[: SHORT_FRAMES - SHORT_FRAMES // 2])
    return replace(thread, frames=tuple(_short_frame(frame) for frame in chosen))


def _short_frame(frame: StackFrame) -> StackFrame:
    largest = sorted(frame.tensors, key=lambda tensor: -tensor.bytes)[:SHORT_TENSORS]
    return replace(frame, tensors=tuple(largest))


def _without_unknown(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_unknown(item) for key, item in value.items() if item is not None}
    if isinstance(value, (list, tuple)):
        return [_without_unknown(item) for item in value]
    return value
