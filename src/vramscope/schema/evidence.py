"""What the agent writes down inside a job when memory runs out, or when it is asked: ``vramscope.evidence/1``.

A document is one JSON object, gzip-packed, whose names are those of the dataclasses here; what is unknown is left out.
It is read without torch, and decoding trusts nothing: it comes from a job.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .agent import OomReport
from .checks import load, many, matching, moment, record, shown, table, take, text, truth, whole
from .wire import REPORT_STEM, decode_oom

SCHEMA = "vramscope.evidence/1"
KINDS = ("oom", "capture")

MAX_PACKED_BYTES = 16 * 1024 * 1024
MAX_DOCUMENT_BYTES = 128 * 1024 * 1024
MAX_VALUES = 4_000_000  # a value takes some 60 bytes of memory, however few of the text
MAX_FRAMES = 64
MAX_THREADS = 16
MAX_TENSORS = 64  # of one frame
MAX_HOLDERS = 32
MAX_MODELS = 16
MAX_BLOCKS = 100_000
MAX_ENTRIES = 100_000
MAX_STACKS = 20_000
MAX_MOMENTS = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class TensorInfo:
    """A tensor that a name stands for. ``bytes`` are its storage's; ``device`` is a CUDA index, None for any other.

    ``has_graph`` tells that it is the result of differentiable operations, which it keeps alive (``grad_fn``).
    """

    name: str
    shape: tuple[int, ...] = ()
    dtype: str = ""  # "float16", "bfloat16", "int64", ... without "torch."
    bytes: int = 0
    device: int | None = None
    requires_grad: bool = False
    has_graph: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StackFrame:
    """One call. ``code`` is the source of its current statement on one line, without comments; the running expression
    is ``code[columns[0]:columns[1]]``: the columns are half-open, [begin, end) (from Python 3.11 on).

    ``owner`` is the class of ``self``; ``tensors`` are those in its locals and, as ``self.weight``, a module's own;
    ``numbers`` its whole-number locals. ``in_package`` tells that the file belongs to an installed package.
    """

    file: str
    line: int
    function: str
    code: str | None = None
    columns: tuple[int, ...] | None = None
    owner: str | None = None
    in_package: bool = False
    tensors: tuple[TensorInfo, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadStack:
    """One thread's calls, innermost first. ``failing`` is the thread that asked for memory.

    One of autograd's own has no Python calls; the thread that waits for it in ``backward`` is then marked.
    """

    name: str
    frames: tuple[StackFrame, ...] = ()
    failing: bool = False
    waits_in_backward: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A container (list, tuple, dict, deque, set) that holds tensors of the device, or one such tensor that a global or
    a local keeps. ``where`` is "module __main__" or "train.py:31 in main".

    ``count`` are its tensors and ``bytes`` their storages', each once; ``graph_count`` those with a graph.
    """

    name: str
    where: str
    kind: str
    count: int = 1
    bytes: int = 0
    graph_count: int = 0
    shape: tuple[int, ...] | None = None  # of its newest tensor
    dtype: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelInfo:
    """A module that is no other module's child. Bytes on the failing device; counts are of numbers, not of tensors."""

    name: str
    parameter_bytes: int = 0
    parameter_count: int = 0
    trainable_count: int = 0
    gradient_bytes: int = 0
    buffer_bytes: int = 0
    training: bool = False
    dtypes: Mapping[str, int] = field(default_factory=dict)  # dtype -> bytes of parameters


@dataclass(frozen=True, slots=True, kw_only=True)
class OptimizerInfo:
    """An optimizer and what it keeps on the failing device. ``steps`` are those seen by the agent."""

    name: str
    state_bytes: int = 0
    steps: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Where the allocator's memory on the failing device is. The parts always add up to ``reserved_bytes``.

    Live tensors, each storage once and in the first category that fits: parameters, gradients, optimizer state,
    buffers, inputs (batches from loaders and leaf tensors of frames), activations (results of differentiable
    operations, and what was allocated since the step began while gradients were on and no name holds), unattributed.
    Then ``rounding_bytes`` (blocks are larger than what was asked for), blocks freed and waiting for a stream, free
    blocks of private pools, and free blocks that are cached.
    """

    parameters_bytes: int = 0
    gradients_bytes: int = 0
    optimizer_bytes: int = 0
    buffers_bytes: int = 0
    inputs_bytes: int = 0
    activations_bytes: int = 0
    unattributed_bytes: int = 0
    rounding_bytes: int = 0
    pending_free_bytes: int = 0
    private_pool_free_bytes: int = 0
    cached_bytes: int = 0

    @property
    def reserved_bytes(self) -> int:
        """All of it."""
        return self.live_bytes + self.pending_free_bytes + self.private_pool_free_bytes + self.cached_bytes

    @property
    def live_bytes(self) -> int:
        """Blocks that the program uses, rounding included."""
        return (
            self.parameters_bytes
            + self.gradients_bytes
            + self.optimizer_bytes
            + self.buffers_bytes
            + self.inputs_bytes
            + self.activations_bytes
            + self.unattributed_bytes
            + self.rounding_bytes
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """What the job was at. ``steps`` counts optimizer steps; None where the agent could not see any kind of step.

    ``batch_size`` and ``sequence_length`` are of the failing step, with where they were found ("DataLoader",
    "input_ids in train.py:31", "Trainer.args"); ``phase`` is "forward", "backward", "optimizer" or None.
    """

    grad_enabled: bool | None = None
    inference_mode: bool | None = None
    autocast: str | None = None
    steps: int | None = None
    phase: str | None = None
    batch_size: int | None = None
    batch_source: str | None = None
    sequence_length: int | None = None
    sequence_source: str | None = None
    frameworks: Mapping[str, str] = field(default_factory=dict)  # package -> version, of those that are loaded


@dataclass(frozen=True, slots=True)
class Block:
    """``state`` is 0 free, 1 allocated, 2 freed and waiting for a stream. ``requested_bytes`` before rounding."""

    bytes: int
    state: int
    requested_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One segment of the failing device as PyTorch's snapshot has it; ``pool`` is (0, 0) for the ordinary pools."""

    address: int
    bytes: int
    stream: int = 0
    pool: tuple[int, ...] = (0, 0)
    small: bool = False
    expandable: bool = False
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """The allocator's newest events on the failing device, oldest first, as PyTorch's ``device_traces``.

    An entry is (index into ``actions``, address or for "oom" the device's free bytes, bytes, stream, microseconds since
    1970 or 0, index into ``stacks`` or -1). A stack is a tuple of "file:line function", innermost first. Before PyTorch
    2.2 a time tells no more than between which optimizer steps it was.
    """

    recorded_by: str = "vramscope"  # or "job"
    max_entries: int = 0
    actions: tuple[str, ...] = ()
    entries: tuple[tuple[int, ...], ...] = ()
    stacks: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """The failing device's allocator at one of the agent's samples, or at the end of an optimizer step (``step``).

    ``peak_bytes`` is the most that was allocated since the moment before, where that can be told.
    """

    at_unix: float
    allocated_bytes: int
    reserved_bytes: int
    peak_bytes: int | None = None
    step: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One document. ``stem`` names its file without the ending; ``figures`` are what the observer was told.

    For a capture ``figures.requested_bytes`` is 0. ``cut`` names what was left out to stay within the bounds, or could
    not be had ("history: RuntimeError"); ``seconds`` is how long the job waited for it.
    """

    kind: str
    stem: str
    figures: OomReport
    python_version: str | None = None
    cuda_version: str | None = None
    settings: Mapping[str, str] = field(default_factory=dict)  # PYTORCH_*, CUDA_*, NCCL_* of the environment
    world_size: int | None = None
    local_rank: int | None = None
    threads: tuple[ThreadStack, ...] = ()
    attribution: Attribution | None = None
    models: tuple[ModelInfo, ...] = ()
    optimizers: tuple[OptimizerInfo, ...] = ()
    holders: tuple[Holder, ...] = ()
    activity: Activity = Activity()
    segments: tuple[Segment, ...] = ()
    history: History | None = None
    samples: tuple[Moment, ...] = ()
    steps: tuple[Moment, ...] = ()
    cut: tuple[str, ...] = ()
    seconds: float | None = None

    @property
    def failing(self) -> ThreadStack | None:
        """The calls that led to the request: the failing thread's, or those of the one that waits in backward."""
        chosen = [thread for thread in self.threads if thread.failing and thread.frames]
        chosen += [thread for thread in self.threads if thread.waits_in_backward]
        return chosen[0] if chosen else None


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
    "threads": many(_THREAD, MAX_THREADS),
    "attribution": _ATTRIBUTION,
    "models": many(_MODEL, MAX_MODELS),
    "optimizers": many(_OPTIMIZER, MAX_MODELS),
    "holders": many(_HOLDER, MAX_HOLDERS),
    "activity": _ACTIVITY,
    "segments": _segments,
    "history": _HISTORY,
    "samples": many(_moment, MAX_MOMENTS),
    "steps": many(_moment, MAX_MOMENTS),
    "cut": many(_LINE, 64),
    "seconds": moment,
}
