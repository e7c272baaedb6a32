"""A snapshot with what lies beside it: the release, the device's memory, the limit."""

from __future__ import annotations

from dataclasses import replace

from vramscope.analyzers.settings import parse_settings
from vramscope.analyzers.snapshot.form import OOM, Snapshot
from vramscope.analyzers.versions import Versions
from vramscope.schema.circumstances import SnapshotCircumstances
from vramscope.schema.units import format_bytes

# Since then a snapshot holds the settings itself.
_TELLS_SETTINGS = (2, 3)


def with_circumstances(snapshot: Snapshot, circumstances: SnapshotCircumstances) -> Snapshot:
    """What the snapshot itself tells is kept."""
    if not snapshot.settings and Versions.exactly(circumstances.torch_version or "").certainly_before(_TELLS_SETTINGS):
        text = circumstances.environment.get("PYTORCH_CUDA_ALLOC_CONF", "")
        snapshot = replace(snapshot, settings=parse_settings(text))
    known = {device.device: device for device in circumstances.devices}.get(snapshot.device)
    notes = list(snapshot.notes)
    if circumstances.platform == "win32" and snapshot.settings.get("expandable_segments") != "True":
        notes.append("the job ran on Windows, where expandable segments are not to be had")
    if known is None:
        version = snapshot.torch_version or circumstances.torch_version
        return replace(snapshot, torch_version=version, platform=circumstances.platform, notes=tuple(notes))
    capacity = None
    if known.free_bytes is not None:
        capacity = known.free_bytes + sum(segment.bytes for segment in snapshot.segments)
    peak = known.statistics.get("reserved_bytes.all.peak", 0)
    ooms = known.statistics.get("num_ooms", 0)
    if ooms > sum(event[0] == OOM for event in snapshot.events):
        notes.append("memory ran out before the history too")
    return replace(
        snapshot,
        torch_version=snapshot.torch_version or circumstances.torch_version,
        total_bytes=snapshot.total_bytes or known.total_bytes,
        limit_bytes=snapshot.limit_bytes or known.limit_bytes,
        capacity_bytes=capacity,
        platform=circumstances.platform,
        notes=(*notes, f"the process has reserved at most {format_bytes(peak)} so far") if peak else tuple(notes),
    )
