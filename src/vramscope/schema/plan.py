"""A plan: what a model is to do, what that takes, and on which device each of its parts goes.

Bytes everywhere; a device is a GPU's index, ``"cpu"`` or ``"disk"``, as a device map of Hugging Face has it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Device = int | Literal["cpu", "disk"]
Strategy = Literal["optimal", "auto", "balanced", "balanced_low_0", "sequential"]
AttentionKind = Literal["eager", "sdpa", "flash"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Training:
    """How a model is trained.

    ``precision``: ``"float32"``, ``"amp"`` (autocast over float32 weights), ``"pure"`` (weights, gradients and states
    in the model's dtype) or ``"master"`` (weights and gradients in the model's dtype, float32 master copies).
    ``lora_rank`` puts adapters beside every linear layer of a block and freezes all else; with ``lora_targets`` only
    beside those whose names end so. ``lora_dtype`` is that of the adapters, float32 as PEFT makes them.
    ``zero_stage`` is 0 to 3 over ``ranks`` (3 is FSDP's full sharding too). Without ``dropout`` none is applied,
    whatever the model's configuration has. With ``use_cache`` a decoder fills a KV cache in training too, as
    transformers' do unless they are told not to. ``kbit_float32``: beside quantised weights all others are float32, as
    PEFT's ``prepare_model_for_kbit_training`` makes them.
    """

    optimizer: str = "adamw"
    precision: str = "float32"
    checkpointing: bool = False
    accumulation: int = 1
    lora_rank: int | None = None
    lora_targets: tuple[str, ...] | None = None
    lora_dropout: float = 0.0
    lora_dtype: str = "float32"
    dropout: bool = True
    use_cache: bool = True
    kbit_float32: bool = False
    zero_stage: int = 0
    ranks: int = 1
    offload_optimizer: bool = False
    offload_parameters: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """What the model is to do: ``tokens`` is the whole length of a sequence (prompt and what is generated), or the
    side of an image for a model without tokens. ``dtype`` is what weights are loaded as (``"int8"``, ``"int4"`` by
    bitsandbytes), None as they are stored; ``kv_dtype`` None as ``dtype`` computes. ``target_tokens`` are those of the
    decoder of a model that has an encoder too, None as many as ``tokens``. ``all_logits``: a forward pass that gives
    every token's logits, as generation does not.
    """

    batch: int = 1
    tokens: int = 2048
    dtype: str | None = None
    kv_dtype: str | None = None
    attention: AttentionKind = "sdpa"
    target_tokens: int | None = None
    all_logits: bool = False
    training: Training | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitCost:
    """What one unit takes on the device that holds it; the order of a list of them is that of execution.

    ``weights`` are its storages by name, so that a tied one counts once on a device that holds both its users.
    ``kept_per_sample_bytes`` grow with the batch and stay (KV cache; in training, activations kept for backward),
    ``kept_bytes`` stay whatever the batch (gradients, optimizer states). ``working_bytes`` and
    ``working_per_sample_bytes`` are needed while the unit runs: a device needs the largest of its units', once.
    ``output_per_sample_bytes`` cross to the next device. ``once``: it runs for a prompt and not for every token after
    it (an encoder, a vision tower). ``joined``: its output is added to that of the unit before it where it is, so both
    must be on one device.
    """

    name: str
    weights: Mapping[str, int] = field(default_factory=dict)
    kept_bytes: int = 0
    kept_per_sample_bytes: int = 0
    working_bytes: int = 0
    working_per_sample_bytes: int = 0
    output_per_sample_bytes: int = 0
    once: bool = False
    joined: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Gpu:
    """A device to plan for. ``capacity_bytes`` is its total; ``free_bytes`` what others leave; ``context_bytes`` what
    the job's own CUDA context and libraries take of that; ``speed`` relative to the others, 1.0 where equal.
    """

    index: int
    capacity_bytes: int
    free_bytes: int
    context_bytes: int = 0
    speed: float = 1.0
    name: str | None = None

    @property
    def room_bytes(self) -> int:
        """What is left for the allocator."""
        return max(self.free_bytes - self.context_bytes, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What one device holds under a plan. ``total_bytes`` is the sum; ``capacity_bytes`` what it may take, the context
    included; None for CPU and disk of unknown size."""

    device: Device
    weights_bytes: int
    kept_bytes: int
    kv_cache_bytes: int
    activation_bytes: int
    context_bytes: int
    total_bytes: int
    capacity_bytes: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spill:
    """Weights that no GPU holds. They are brought to ``main_device`` whenever they are used and dropped again:
    ``moved_bytes_per_step`` in every step, all of them over PCIe and ``disk_moved_bytes_per_step`` of them from disk
    before that; ``moved_once_bytes`` for each prompt besides (encoders, vision towers). ``seconds_per_step`` are the
    least that a step's take, by the link's name (``"PCIe 4.0 x16"``).
    """

    cpu_bytes: int
    disk_bytes: int
    moved_bytes_per_step: int
    disk_moved_bytes_per_step: int
    seconds_per_step: Mapping[str, float]
    main_device: Device
    moved_once_bytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """A device map with what follows from it. ``crossings`` counts neighbours in execution order on different devices;
    ``max_batch`` the largest batch that fits with this map (0: not even one; None: without bound).
    ``spilled_bytes`` are the weights on CPU and disk; ``spill`` is what that costs, None where nothing is spilled.
    ``tightest`` is the largest part of a GPU's free memory that is taken, 1.0 where one is full; ``loads`` and it are
    those of ``batch``.
    """

    strategy: Strategy
    device_map: Mapping[str, Device]
    loads: tuple[Load, ...]
    fits: bool
    crossings: int
    max_batch: int | None
    spilled_bytes: int = 0
    notes: tuple[str, ...] = ()
    spill: Spill | None = None
    tightest: float | None = None
    batch: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class MapFinding:
    """What is wrong, or to be known, of a device map that somebody wrote. An ``"error"`` fails at loading or at the
    first step, a ``"warning"`` costs time or memory. ``names`` are the keys, parameters or modules meant.
    """

    id: Literal[
        "uncovered",
        "unknown_key",
        "bad_device",
        "split_block",
        "tied_apart",
        "joined_apart",
        "jumps",
        "over_capacity",
        "over_weights_limit",
        "no_offload_folder",
        "spilled",
    ]
    severity: Literal["error", "warning"]
    sentence: str
    names: tuple[str, ...] = ()
    device: Device | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """Bytes at the peak, by what they are for: on all devices together, or of one rank where several train one model.

    ``method`` says how they were got: ``"formula"``, ``"measured on fake tensors"``, ``"dry run"``. ``peak`` names the
    moment: ``"optimizer step"``, ``"forward"``, ``"backward"``, ``"prefill"``, ``"decode"``, ``"load"``.
    ``reserved_bytes`` is what PyTorch's allocator takes from the device for it, None where that is not known;
    ``total_bytes`` is without what it holds in reserve. Where ``activations_known`` is false they are not in it.
    """

    weights_bytes: int
    gradients_bytes: int = 0
    optimizer_bytes: int = 0
    activations_bytes: int = 0
    kv_cache_bytes: int = 0
    context_bytes: int = 0
    total_bytes: int = 0
    reserved_bytes: int | None = None
    method: str = "formula"
    peak: str | None = None
    activations_known: bool = True
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchModel:
    """The two parts of a job's peak: ``max(plateau_bytes, fixed_bytes + per_sample_bytes * batch)``."""

    plateau_bytes: int
    fixed_bytes: int
    per_sample_bytes: int

    def peak_bytes(self, batch: int) -> int:
        """What the job reaches with that batch."""
        return max(self.plateau_bytes, self.fixed_bytes + self.per_sample_bytes * batch)

    def largest_batch(self, room_bytes: int) -> int | None:
        """The largest batch whose peak is within ``room_bytes``: 0 where none is, None where it costs nothing."""
        if max(self.plateau_bytes, self.fixed_bytes) > room_bytes:
            return 0
        if self.per_sample_bytes <= 0:
            return None
        return (room_bytes - self.fixed_bytes) // self.per_sample_bytes
