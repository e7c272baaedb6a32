"""What the agent writes down inside a job when memory runs out, or when it is asked: ``vramscope.evidence/1``.

A document is one JSON object, gzip-packed, whose names are those of the dataclasses here; what is unknown is left out.
It is read without torch, by ``evidence_reading``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .agent import OomReport

SCHEMA = "vramscope.evidence/1"
KINDS = ("oom", "capture")
HIDDEN = "***"  # in a command, for what looked like a secret

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
MAX_CONFIGURATION = 16_384  # characters


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
    """A module that is no other module's child. Bytes on the failing device; counts are of numbers, not of tensors.

    ``configuration`` is that of a Hugging Face model, the text of a config.json.
    """

    name: str
    parameter_bytes: int = 0
    parameter_count: int = 0
    trainable_count: int = 0
    gradient_bytes: int = 0
    buffer_bytes: int = 0
    training: bool = False
    dtypes: Mapping[str, int] = field(default_factory=dict)  # dtype -> bytes of parameters
    configuration: str | None = None


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
class FirstEvents:
    """The allocator's first events on the failing device, from the process's beginning on, as far as they are kept.

    ``parts`` are base64 of zlib of 64-bit numbers in the machine's order, four an event: index into ``actions``,
    address or for "oom" the device's free bytes, bytes, stream. ``steps`` are rows of three: steps, allocations and
    bytes requested so far, at the ends of steps up to the newest.
    """

    actions: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    steps: tuple[tuple[int, ...], ...] = ()


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

    ``command_line`` is the job's command, empty where there is none to run again, ``folder`` where it ran.
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
    command_line: tuple[str, ...] = ()
    folder: str | None = None
    threads: tuple[ThreadStack, ...] = ()
    attribution: Attribution | None = None
    models: tuple[ModelInfo, ...] = ()
    optimizers: tuple[OptimizerInfo, ...] = ()
    holders: tuple[Holder, ...] = ()
    activity: Activity = Activity()
    segments: tuple[Segment, ...] = ()
    history: History | None = None
    opening: FirstEvents | None = None
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
