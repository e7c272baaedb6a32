"""The JSON API's answers, typed for its OpenAPI: bytes, seconds and ratios; null is unknown.

The incident's form is ``vramscope.explain/1``, the same that ``vramscope explain --json`` prints.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from vramscope.schema.evidence import Evidence
from vramscope.schema.evidence_form import evidence_to_json


def _clean(value: object) -> object:
    # A name from the file system can hold bytes that are no UTF-8, and JSON cannot.
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _document(value: object) -> object:
    return evidence_to_json(value) if isinstance(value, Evidence) else value


Text = Annotated[str, BeforeValidator(_clean)]
Share = Annotated[float, Field(ge=0, le=1)]


class Answer(BaseModel):
    """Read from the schema's dataclasses by attribute."""

    model_config = ConfigDict(from_attributes=True)


class DeviceProcess(Answer):
    """One row of the driver's process lists."""

    pid: int
    used_bytes: int | None
    kind: Text


class Device(Answer):
    """One GPU or MIG instance, as the driver sees it."""

    gpu: Text = Field(description='Short name, as in the metrics\' label: "0", or "0:7:0" for a MIG instance.')
    index: int
    uuid: Text
    name: Text | None
    pci_bus_id: Text | None
    mig_instance: Text | None
    unified: bool = Field(description="Memory is shared with the host: total and free are the host's.")
    total_bytes: int | None
    used_bytes: int | None
    free_bytes: int | None
    reserved_bytes: int | None = Field(description="Held by the driver itself.")
    unattributed_bytes: int | None = Field(description="Used bytes that no listed process accounts for.")
    utilization_ratio: float | None
    temperature_celsius: float | None
    power_watts: float | None
    processes: tuple[DeviceProcess, ...] | None = Field(description="Null where the list cannot be read.")
    faults: tuple[Text, ...] = Field(description="Driver calls that failed this time.")


class Source(Answer):
    """How one source of the daemon fared."""

    name: Text
    up: bool
    duration_seconds: float
    last_success_unix: float | None
    error: Text | None


class Devices(Answer):
    """The devices of the newest collection."""

    at_unix: float
    driver_version: Text | None
    cuda_driver_version: Text | None
    devices: tuple[Device, ...]
    sources: tuple[Source, ...]


class Allocator(Answer):
    """PyTorch's caching allocator inside the process, on this device."""

    device: int = Field(description="The index that the process itself uses.")
    allocated_bytes: int
    reserved_bytes: int
    active_bytes: int
    inactive_split_bytes: int
    requested_bytes: int | None
    private_pool_bytes: int | None
    allocated_peak_bytes: int | None
    reserved_peak_bytes: int | None
    limit_bytes: int | None
    alloc_retries: int
    ooms: int
    segments: int | None
    allocations: int | None = Field(description="All that the program has asked for so far.")


class HostFacts(Answer):
    """What /proc says of a process."""

    command: Text | None = None
    command_line: Text | None = None
    user: Text | None = None
    start_unix: float | None = None


class Process(HostFacts):
    """One process on one device: the driver's view and the allocator's, joined with what /proc says."""

    pid: int
    gpu: Text
    uuid: Text
    listed: bool = Field(description="Whether the driver lists it; false for one in another pid namespace.")
    used_bytes: int | None
    non_torch_bytes: int | None
    torch: Allocator | None = Field(description="Null where no agent reports.")
    pinned_bytes: int | None = Field(description="Page-locked host memory that PyTorch holds for the process.")


class EndedProcess(Answer):
    """The last figures of a process that ended without a word, killed say; on one device."""

    pid: int
    at_unix: float
    device: int = Field(description="The index that the process itself used.")
    uuid: Text | None
    user: Text | None
    allocated_bytes: int
    reserved_bytes: int
    allocated_peak_bytes: int | None
    reserved_peak_bytes: int | None


class Processes(Answer):
    """The processes of the newest collection, by device and pid."""

    at_unix: float
    processes: tuple[Process, ...]
    ended: tuple[EndedProcess, ...] = Field(description="Of the last ten minutes, newest first.")


class DeviceMoment(Answer):
    """The most of each figure during one step."""

    at_unix: int = Field(description="When the step began.")
    used_bytes: int | None
    total_bytes: int | None


class ProcessMoment(Answer):
    """The most of each figure during one step; they need not have been at the same instant."""

    at_unix: int = Field(description="When the step began.")
    used_bytes: int | None = Field(description="By the driver's count.")
    reserved_bytes: int | None = Field(description="By PyTorch's allocator; null where no agent reports.")
    allocated_bytes: int | None


class DeviceHistory(Answer):
    """The past of a GPU or MIG instance."""

    gpu: Text
    uuid: Text
    name: Text | None
    moments: tuple[DeviceMoment, ...] = Field(description="Oldest first; none where no daemon looked.")


class ProcessHistory(Answer):
    """The past of a process on one device, also of one that is gone."""

    pid: int
    gpu: Text
    uuid: Text
    command: Text | None
    user: Text | None
    start_unix: float | None = Field(description="Tells apart two processes that had the same pid.")
    moments: tuple[ProcessMoment, ...] = Field(description="Oldest first; none where no daemon looked.")


class History(Answer):
    """The recorded past, by device and pid."""

    since_unix: float
    until_unix: float
    step_seconds: int = Field(
        description="As it was taken: a whole multiple of what is kept. Moments of long ago are further apart, and the "
        "first of them may begin before the span."
    )
    devices: tuple[DeviceHistory, ...]
    processes: tuple[ProcessHistory, ...]
    left_out: int = Field(description="How many series, of those longest gone, would have made the answer too long.")


class OtherProcess(Answer):
    """A process that the message names as a holder of memory."""

    pid: int
    used_bytes: int | None


class Message(Answer):
    """The figures of the message, each exactly as stated; null where it states none."""

    device: int | None
    requested_bytes: int | None
    total_bytes: int | None
    free_bytes: int | None
    allocated_bytes: int | None
    reserved_bytes: int | None
    reserved_unallocated_bytes: int | None
    private_pool_bytes: int | None
    limit_bytes: int | None
    process_in_use_bytes: int | None
    other_processes: tuple[OtherProcess, ...]


class Breakdown(Answer):
    """Where the device's memory was; without the request the parts add up to the total."""

    other_processes_bytes: int | None
    non_torch_bytes: int | None
    allocated_bytes: int | None
    cached_bytes: int | None
    private_pool_free_bytes: int | None
    free_bytes: int | None
    requested_bytes: int | None


class Cause(Answer):
    """One reason, with the numbers that it rests on."""

    id: Text
    confidence: Share
    evidence: tuple[Text, ...]
    detail: Text | None


class Advice(Answer):
    """One change to make."""

    id: Text
    title: Text
    change: dict[str, Any] = Field(
        description="One of the keys env, code, device_map, batch_size; with the last, in training, "
        "gradient_accumulation_steps: how many times as many there are then."
    )
    why: Text
    expected: Text
    cost: Text
    verified: dict[str, Any] | None = Field(description="How it was tried; null for advice from reasoning alone.")


class Incident(Answer):
    """One out-of-memory error, explained."""

    source: Text
    format: Text
    framework: Text
    memory: Text
    count: int
    lines: tuple[int, int] | None
    rank: Text | None
    text: Text | None
    message: Message
    breakdown: Breakdown
    causes: tuple[Cause, ...] = Field(description="The most likely first.")
    advice: tuple[Advice, ...] = Field(description="In the order in which to try it.")
    notes: tuple[Text, ...]


class OomEvent(Answer):
    """An out-of-memory error of this machine, as the daemon keeps it."""

    id: Text
    at_unix: float
    origin: Text
    pid: int | None
    uuid: Text | None
    command: Text | None
    user: Text | None
    recovered: bool | None
    cause: Text = Field(description="The first cause's id.")
    incident: Incident


class Usage(Answer):
    """The failing process's memory on the failing device at one collection before the failure."""

    at_unix: float
    device_used_bytes: int | None = Field(description="All that was used on the device.")
    used_bytes: int | None
    reserved_bytes: int | None
    allocated_bytes: int | None


class OomDetail(OomEvent):
    """An event with what the agent in the job wrote down and what was before."""

    evidence: Annotated[dict[str, Any] | None, BeforeValidator(_document)] = Field(
        description="The short form of vramscope.evidence/1; null where there is none or it is not for this visitor."
    )
    before: tuple[Usage, ...] = Field(description="The ten minutes before, thinned out; oldest first.")


class OomEvents(Answer):
    """Events, newest first."""

    ooms: tuple[OomEvent, ...]


class Problem(BaseModel):
    """Why there is no answer."""

    detail: str
