"""The driver's devices as a job numbers them: those that it may see, in CUDA's order as far as that can be told."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.schema.device import Device


def visible(devices: Sequence[Device], setting: str | None) -> list[Device]:
    """Those that ``setting``, a value of CUDA_VISIBLE_DEVICES, names, in its order; all for None."""
    if setting is None:
        return list(devices)
    chosen: list[Device] = []
    for word in setting.split(","):
        match = _match(word.strip(), devices)
        # As CUDA does: what stands behind a wrong one, or one named before, is not seen.
        if match is None or match in chosen:
            break
        chosen.append(match)
    return chosen


def _match(word: str, devices: Sequence[Device]) -> Device | None:
    if word.isdecimal():
        return next((device for device in devices if device.index == int(word) and device.mig_instance is None), None)
    # A beginning that only one has is a name too.
    found = [device for device in devices if word and device.uuid.startswith(word)]
    return found[0] if len(found) == 1 else None


def cuda_memory(device: Device) -> tuple[int, int] | None:
    """(total, free) bytes as CUDA counts them, without the driver's own share; None where the driver tells neither."""
    if not device.total_bytes or device.free_bytes is None:
        return None
    total = device.total_bytes - (device.reserved_bytes or 0)
    return total, min(device.free_bytes, total)
