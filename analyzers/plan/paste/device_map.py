"""``device_map`` and ``max_memory`` for transformers and Accelerate."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from vramscope.analyzers.plan.paste.loading import load_lines, needs_stored_float8
from vramscope.schema.architecture import Architecture
from vramscope.schema.device_map import as_python
from vramscope.schema.plan import Gpu, Placement, Workload
from vramscope.schema.planned import Paste
from vramscope.schema.units import MIB

_FOLDER = "offload"


def lines(
    architecture: Architecture,
    workload: Workload,
    gpus: Sequence[Gpu],
    placement: Placement,
    model: str,
    offload_folder: str | None,
) -> Iterator[Paste]:
    """The map; where it uses several devices also the bounds under which another planner leaves the same room."""
    if not placement.device_map:
        return
    devices = set(placement.device_map.values())
    folder = offload_folder or _FOLDER if "disk" in devices else None
    note = None
    if workload.kv_dtype is not None and architecture.class_name is not None:
        note = f"the KV cache is kept as the model computes, not in {workload.kv_dtype}, unless it is told otherwise"
    if folder is not None and offload_folder is None:
        note = f"the folder {_FOLDER!r} is to be on a disk with room for the weights: name your own"
    if workload.dtype in ("int8", "int4") and placement.spilled_bytes:
        # bitsandbytes quantises on the GPU alone.
        note = "what is on the host stays in float32 there, and takes more of it than the plan says"
    if needs_stored_float8(architecture, workload):
        note = (
            f"load a checkpoint that is stored in {workload.dtype}: of this one from_pretrained makes no such weights"
        )
    yield Paste(
        tool="transformers" if architecture.class_name else "Accelerate",
        lines=(
            f"device_map = {as_python(placement.device_map)}",
            *_load(architecture, workload, placement, model, folder),
        ),
        note=note,
    )
    if len(devices) > 1 and architecture.class_name is not None:
        yield Paste(
            tool="transformers",
            lines=(f"max_memory = {bounds(gpus, placement)}",),
            note='with device_map="auto" in place of the map: what weights may take, so that each device keeps the '
            "room that this plan leaves",
        )


def bounds(gpus: Sequence[Gpu], placement: Placement) -> str:
    """``{0: "10240MiB", ..., "cpu": ...}``: each device's room without what the plan puts beside the weights."""
    rooms = {gpu.index: gpu.room_bytes for gpu in gpus}
    words = []
    for load in placement.loads:
        if isinstance(load.device, int):
            beside = load.kept_bytes + load.kv_cache_bytes + load.activation_bytes
            left = max(rooms.get(load.device, 0) - beside, 0)
            words.append(f'{load.device}: "{left // MIB}MiB"')
        elif load.device == "cpu":
            # A planner that divides otherwise needs more of it.
            words.append(f'"cpu": "{-(-(load.capacity_bytes or 2 * load.total_bytes) // MIB)}MiB"')
    return "{" + ", ".join(words) + "}"


def _load(
    architecture: Architecture, workload: Workload, placement: Placement, model: str, folder: str | None
) -> Iterator[str]:
    if architecture.class_name is None:
        folder_words = "" if folder is None else f", offload_dir={json.dumps(folder)}"
        yield f"model = accelerate.dispatch_model(model, device_map=device_map{folder_words})"
        return
    if needs_stored_float8(architecture, workload):
        return
    spilled = any(not isinstance(device, int) for device in placement.device_map.values())
    options = ["device_map=device_map"]
    if folder is not None:
        options.append(f"offload_folder={json.dumps(folder)}")
    yield from load_lines(architecture, workload, model, options, spilled=spilled)
