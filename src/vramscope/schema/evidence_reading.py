"""Reading an evidence document: packed or as JSON. Nothing in it is trusted, since a job has written it."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any

from .checks import load, many, matching, moment, record, shown, table, take, text, truth, whole
from .evidence import (
    KINDS,
    MAX_BLOCKS,
    MAX_CONFIGURATION,
    MAX_DOCUMENT_BYTES,
    MAX_ENTRIES,
    MAX_FRAMES,
    MAX_HOLDERS,
    MAX_MODELS,
    MAX_MOMENTS,
    MAX_PACKED_BYTES,
    MAX_STACKS,
    MAX_TENSORS,
    MAX_THREADS,
    MAX_VALUES,
    SCHEMA,
    Activity,
    Attribution,
    Block,
    Evidence,
    FirstEvents,
    History,
    Holder,
    ModelInfo,
    Moment,
    OptimizerInfo,
    Segment,
    StackFrame,
    TensorInfo,
    ThreadStack,
)
from .wire import REPORT_STEM, decode_oom


def read_evidence(packed: bytes, pid: int) -> Evidence:
    """A document's file, of a process whose pid is known to be ``pid``. ValueError if malformed, too long or newer."""
    if len(packed) > MAX_PACKED_BYTES:
        raise ValueError(f"evidence of {len(packed)} packed bytes")
    unpacker = zlib.decompressobj(wbits=31)
    try:
        data = unpacker.decompress(packed, MAX_DOCUMENT_BYTES)
    except zlib.error as error:
        raise ValueError(f"not a whole evidence file: {error}") from None
    if not unpacker.eof:
        raise ValueError("evidence that is cut off, or too long unpacked")
    # An upper bound, told from the text alone: what is behind it would fill the reader's memory.
    if data.count(b",") + data.count(b"[") + data.count(b"{") > MAX_VALUES:
        raise ValueError("evidence of too many values")
    return evidence_from_json(load(data), pid)


def evidence_from_json(document: Mapping[str, Any], pid: int) -> Evidence:
    """A document as it was unpacked. ValueError if malformed or of another version."""
    if document.get("schema") != SCHEMA:
        raise ValueError(f"schema {shown(document.get('schema'))}, this is {SCHEMA}")
    known = take(document, _EVIDENCE)
    if known.get("kind") not in KINDS or "stem" not in known:
        raise ValueError("kind or stem is missing")
    figures = document.get("figures")
    if not isinstance(figures, dict):
        raise ValueError("figures are missing")
    return Evidence(figures=decode_oom(figures, pid), **known)


def stem_of(data: bytes) -> str:
    """The stem in an unpacked document. ValueError where it has none."""
    return str(matching(REPORT_STEM)(load(data).get("stem")))


_BYTES = whole(1 << 63)
_COUNT = whole(1 << 40)
_ADDRESS = whole(1 << 64)
_NAME = text(256)
_LINE = text(1024)
_SHAPE = many(_BYTES, 16)
_TENSOR = record(
    TensorInfo,
    {
        "name": _NAME,
        "shape": _SHAPE,
        "dtype": text(32),
        "bytes": _BYTES,
        "device": whole(1 << 16),
        "requires_grad": truth,
        "has_graph": truth,
    },
    ("name",),
)
_FRAME = record(
    StackFrame,
    {
        "file": _LINE,
        "line": _COUNT,
        "function": _NAME,
        "code": _LINE,
        "columns": many(whole(1 << 16), 2),
        "owner": _NAME,
        "in_package": truth,
        "tensors": many(_TENSOR, MAX_TENSORS),
        "numbers": table(whole(1 << 62, -(1 << 62)), 64, _NAME),
    },
    ("file", "line", "function"),
)
_THREAD = record(
    ThreadStack,
    {"name": _NAME, "frames": many(_FRAME, MAX_FRAMES), "failing": truth, "waits_in_backward": truth},
    ("name",),
)
_HOLDER = record(
    Holder,
    {
        "name": _NAME,
        "where": _LINE,
        "kind": _NAME,
        "count": _COUNT,
        "bytes": _BYTES,
        "graph_count": _COUNT,
        "shape": _SHAPE,
        "dtype": text(32),
    },
    ("name", "where", "kind"),
)
_MODEL = record(
    ModelInfo,
    {
        "name": _NAME,
        "parameter_bytes": _BYTES,
        "parameter_count": _BYTES,
        "trainable_count": _BYTES,
        "gradient_bytes": _BYTES,
        "buffer_bytes": _BYTES,
        "training": truth,
        "dtypes": table(_BYTES, 32, text(32)),
        "configuration": text(MAX_CONFIGURATION),
    },
    ("name",),
)
_OPTIMIZER = record(OptimizerInfo, {"name": _NAME, "state_bytes": _BYTES, "steps": _COUNT}, ("name",))
_ATTRIBUTION = record(
    Attribution,
    {
        f"{part}_bytes": _BYTES
        for part in (
            *("parameters", "gradients", "optimizer", "buffers", "inputs", "activations", "unattributed"),
            *("rounding", "pending_free", "private_pool_free", "cached"),
        )
    },
)
_ACTIVITY = record(
    Activity,
    {
        "grad_enabled": truth,
        "inference_mode": truth,
        "autocast": text(32),
        "steps": _COUNT,
        "phase": text(32),
        "batch_size": _COUNT,
        "batch_source": _NAME,
        "sequence_length": _COUNT,
        "sequence_source": _NAME,
        "frameworks": table(text(64), 64, text(64)),
    },
)
_SEGMENT_FIELDS = {
    "address": _ADDRESS,
    "bytes": _BYTES,
    "stream": _ADDRESS,
    "pool": many(_ADDRESS, 2),
    "small": truth,
    "expandable": truth,
}
_HISTORY = record(
    History,
    {
        "recorded_by": text(32),
        "max_entries": _ADDRESS,
        "actions": many(text(64), 64),
        "entries": many(many(whole(1 << 64, -1), 6), MAX_ENTRIES),
        "stacks": many(many(_LINE, 128), MAX_STACKS),
    },
)
_OPENING = record(
    FirstEvents,
    {
        "actions": many(text(64), 64),
        "parts": many(text(4 << 20), 16),
        "steps": many(many(_ADDRESS, 3), MAX_MOMENTS),
    },
)


def _segments(value: object) -> tuple[Segment, ...]:
    """Blocks come as rows of three numbers; the document as a whole has MAX_BLOCKS of them at most."""
    if not isinstance(value, list):
        raise ValueError("not a list")
    row = many(_BYTES, 3)
    segments = []
    left = MAX_BLOCKS
    for item in value:
        if not isinstance(item, dict) or not isinstance(item.get("blocks"), list) or len(item["blocks"]) > left:
            raise ValueError("not a segment, or too many blocks")
        left -= max(1, len(item["blocks"]))
        known = take(item, _SEGMENT_FIELDS)
        if "address" not in known or "bytes" not in known:
            raise ValueError("a segment without address or bytes")
        segments.append(Segment(**known, blocks=tuple(_block(row(block)) for block in item["blocks"])))
    return tuple(segments)


def _block(row: tuple[int, ...]) -> Block:
    if len(row) != 3 or row[1] > 2:
        raise ValueError("not a block")
    return Block(*row)


def _moment(value: object) -> Moment:
    """A row: seconds, allocated, reserved, and as far as known peak and step."""
    if not isinstance(value, list) or not 3 <= len(value) <= 5:
        raise ValueError("not a moment")
    rest = [None if item is None else _BYTES(item) for item in value[3:]]
    return Moment(moment(value[0]), _BYTES(value[1]), _BYTES(value[2]), *rest)


_EVIDENCE = {
    "kind": text(16),
    "stem": matching(REPORT_STEM),
    "python_version": text(64),
    "cuda_version": text(64),
    "settings": table(text(1024), 64, text(128)),
    "world_size": whole(1 << 31),
    "local_rank": whole(1 << 31),
    "command_line": many(_LINE, 64),
    "folder": _LINE,
    "threads": many(_THREAD, MAX_THREADS),
    "attribution": _ATTRIBUTION,
    "models": many(_MODEL, MAX_MODELS),
    "optimizers": many(_OPTIMIZER, MAX_MODELS),
    "holders": many(_HOLDER, MAX_HOLDERS),
    "activity": _ACTIVITY,
    "segments": _segments,
    "history": _HISTORY,
    "opening": _OPENING,
    "samples": many(_moment, MAX_MOMENTS),
    "steps": many(_moment, MAX_MOMENTS),
    "cut": many(_LINE, 64),
    "seconds": moment,
}
