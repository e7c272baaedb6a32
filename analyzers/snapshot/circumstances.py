"""A snapshot with what lies beside it: the release, the device's memory, the limit."""

from __future__ import annotations

from dataclasses import replace

from vramscope.analyzers.settings import parse_settings
from vramscope.analyzers.snapshot.form import OOM, Snapshot
from vramscope.analyzers.versions import Versions
from vramscope.schema.circumstances import SnapshotCircumstances
from vramscope.schema.units import MIB, format_bytes

# Since then a snapshot holds the settings itself.
_TELLS_SETTINGS = (2, 3)


# The job goes on between its circumstances and its snapshot, and its clocks may differ a little.
_LATER_SECONDS = 60
_MORE_BYTES = 64 * MIB


def with_circumstances(snapshot: Snapshot, circumstances: SnapshotCircumstances) -> Snapshot:
    """What the snapshot itself tells is kept. Circumstances that cannot be this snapshot's are left out, and told."""
    why = _contradiction(snapshot, circumstances)
    if why is not None:
        note = f"the .vramscope.json file beside it is another snapshot's, and was left out: {why}"
        return replace(snapshot, notes=(*snapshot.notes, note))
    note = "the release, the capacity and the limit are those of the .vramscope.json file beside it"
    return _completed(replace(snapshot, notes=(*snapshot.notes, note)), circumstances)


def _contradiction(snapshot: Snapshot, circumstances: SnapshotCircumstances) -> str | None:
    last = max((event[5] for event in snapshot.events), default=0) / 1e6
    if circumstances.at_unix is not None and last > circumstances.at_unix + _LATER_SECONDS:
        return f"the history ends {last - circumstances.at_unix:.0f} s after it was written"
    known = next((device for device in circumstances.devices if device.device == snapshot.device), None)
    if known is None:
        return None
    reserved = sum(segment.bytes for segment in snapshot.segments)
    most = known.statistics.get("reserved_bytes.all.peak") or reserved
    if reserved > most + most // 10 + _MORE_BYTES:
        return f"{format_bytes(reserved)} are reserved, and it tells of {format_bytes(most)} at most"
    now = known.statistics.get("reserved_bytes.all.current", reserved)
    if abs(reserved - now) > now // 10 + _MORE_BYTES:
        return f"{format_bytes(reserved)} are reserved, and it tells of {format_bytes(now)}"
    if known.total_bytes is not None and reserved > known.total_bytes:
        return f"{format_bytes(reserved)} are reserved, of a device that has {format_bytes(known.total_bytes)} in it"
    return None


def _completed(snapshot: Snapshot, circumstances: SnapshotCircumstances) -> Snapshot:
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
        peak_allocated_bytes=known.statistics.get("allocated_bytes.all.peak") or None,
        platform=circumstances.platform,
        notes=(*notes, f"the process has reserved at most {format_bytes(peak)} so far") if peak else tuple(notes),
    )
