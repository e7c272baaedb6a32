"""What ``vramscope plan`` answers (``vramscope.plan/1``): an estimate, the devices, what goes where, lines to paste."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from .plan import BatchModel, Estimate, Gpu, Load, MapFinding, Placement, Workload

SCHEMA = "vramscope.plan/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFacts:
    """The model in a few words; ``parameters`` counts numbers, ``source`` says where it was read, as in Architecture.

    ``layers`` is the number of its blocks.
    """

    name: str
    family: str | None = None
    class_name: str | None = None
    source: str = ""
    exact: bool = True
    parameters: int = 0
    layers: int = 0
    dtype: str | None = None
    quantisation: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LargestLayer:
    """The largest part that must be in memory as a whole."""

    name: str
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenant:
    """A process that holds memory of a GPU before the job begins; what is unknown is None."""

    pid: int
    used_bytes: int | None = None
    user: str | None = None
    command: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedGpu:
    """A device with who is on it. ``uuid`` is a live device's."""

    gpu: Gpu
    uuid: str | None = None
    tenants: tuple[Tenant, ...] = ()

    @property
    def others_bytes(self) -> int:
        """What of its total the job cannot have."""
        return max(self.gpu.capacity_bytes - self.gpu.free_bytes, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPlan:
    """Whether the job fits on so many of a card, and with which batch; None where it costs nothing.

    ``measured``: the batch is that of rehearsals, not of the estimate.
    """

    card: str
    count: int
    total_bytes: int
    fits: bool
    max_batch: int | None
    measured: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paste:
    """Lines for another program: ``tool`` is whose they are, ``note`` what must be known to use them."""

    tool: str
    lines: tuple[str, ...]
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What rehearsals of the job's own command came to: (batch, peak bytes that it allocated) and the fit of them.

    ``varied`` is the name of what was taken for the batch, None where the command ran as it is: the batch is 0 then.
    ``fits`` and ``max_batch`` are of the GPUs that were named, None without any. ``beyond_bytes`` is what the
    allocator reserved beyond the allocated bytes, at the largest batch.
    """

    command: tuple[str, ...]
    torch_version: str
    varied: str | None
    peaks: tuple[tuple[int, int], ...]
    model: BatchModel | None
    fits: bool | None = None
    max_batch: int | None = None
    beyond_bytes: int = 0
    seconds: float = 0.0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The whole answer. ``model`` is None where a job was rehearsed and no model named, ``placement`` where there is no
    device to place on.

    Of several ranks, ``gpus``, ``placement`` and ``estimate`` are one's: the one with the least room. ``placed_batch``
    is the batch of the loads; ``live`` tells that the GPUs are this machine's. ``findings`` are of a map to check,
    and ``checked_loads`` what it puts on each device: none where it leaves something without one.
    """

    model: ModelFacts | None
    workload: Workload
    gpus: tuple[PlannedGpu, ...] = ()
    estimate: Estimate | None = None
    largest_layer: LargestLayer | None = None
    placement: Placement | None = None
    live: bool = False
    placed_batch: int = 1
    cards: tuple[CardPlan, ...] = ()
    paste: tuple[Paste, ...] = ()
    findings: tuple[MapFinding, ...] | None = None
    checked_loads: tuple[Load, ...] = ()
    measured: Measured | None = None
    notes: tuple[str, ...] = ()

    @property
    def fits(self) -> bool | None:
        """Whether it fits on the devices; None without any."""
        if self.measured is not None and self.measured.fits is not None:
            return self.measured.fits
        return None if self.placement is None else self.placement.fits

    @property
    def max_batch(self) -> int | None:
        """The largest batch on these devices: measured where it was; None where it is not known, or has no bound."""
        if self.measured is not None and self.measured.max_batch is not None:
            return self.measured.max_batch
        return None if self.placement is None else self.placement.max_batch


def plan_to_json(plan: Plan) -> dict[str, Any]:
    """As ``vramscope plan --json`` prints it."""
    placement = plan.placement
    return {
        "schema": SCHEMA,
        "model": None if plan.model is None else asdict(plan.model),
        "workload": asdict(plan.workload),
        "weights_bytes": None if plan.estimate is None else plan.estimate.weights_bytes,
        "largest_layer": None if plan.largest_layer is None else asdict(plan.largest_layer),
        "strategy": None if placement is None else placement.strategy,
        "device_map": None if placement is None else dict(placement.device_map),
        "loads": [] if placement is None else [asdict(load) for load in placement.loads],
        "fits": plan.fits,
        "batch": plan.placed_batch,
        "max_batch": plan.max_batch,
        "crossings": None if placement is None else placement.crossings,
        "spilled_bytes": None if placement is None else placement.spilled_bytes,
        "gpus": [_gpu(gpu) for gpu in plan.gpus],
        "live": plan.live,
        "estimate": None if plan.estimate is None else asdict(plan.estimate),
        "cards": [asdict(card) for card in plan.cards],
        "measured": None if plan.measured is None else asdict(plan.measured),
        "findings": None if plan.findings is None else [asdict(finding) for finding in plan.findings],
        "checked_loads": [asdict(load) for load in plan.checked_loads],
        "paste": [asdict(paste) for paste in plan.paste],
        "notes": [*plan.notes, *(placement.notes if placement is not None else ())],
    }


def _gpu(planned: PlannedGpu) -> dict[str, Any]:
    gpu = planned.gpu
    return {
        "index": gpu.index,
        "name": gpu.name,
        "uuid": planned.uuid,
        "capacity_bytes": gpu.capacity_bytes,
        "free_bytes": gpu.free_bytes,
        "context_bytes": gpu.context_bytes,
        "tenants": [asdict(tenant) for tenant in planned.tenants],
    }
