"""Bytes as people write and read them. Inside, every size is an ``int`` of bytes.

Runs on Python 3.9: the agent imports it inside the job.
"""

from __future__ import annotations

import re

KIB = 1024
MIB = 1024 * KIB
GIB = 1024 * MIB
TIB = 1024 * GIB

_FACTORS = {
    "": 1,
    "b": 1,
    "kib": KIB,
    "mib": MIB,
    "gib": GIB,
    "tib": TIB,
    "kb": 10**3,
    "mb": 10**6,
    "gb": 10**9,
    "tb": 10**12,
}
_SIZE = re.compile(r"\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*\Z")


def parse_size(text: str) -> int:
    """``"16GiB"``, ``"10 GB"``, ``"512"`` -> bytes. KiB, MiB, GiB, TiB are powers of 1024; KB, MB, GB, TB of 1000.

    Raises ValueError with a sentence for a person. ``Gb`` is refused: it means gigabits.
    """
    match = _SIZE.match(text)
    if match is None:
        raise ValueError(f"not a size: {text!r} (write it as 16GiB, 512MiB or a number of bytes)")
    number, unit = match.groups()
    if unit in ("Kb", "Mb", "Gb", "Tb"):
        raise ValueError(f"{unit!r} in {text!r} means bits: write {unit[0]}B (1000s) or {unit[0]}iB (1024s)")
    factor = _FACTORS.get(unit.lower())
    if factor is None:
        raise ValueError(f"unknown unit {unit!r} in {text!r} (known: B, KiB, MiB, GiB, TiB, KB, MB, GB, TB)")
    return int(float(number) * factor) if "." in number else int(number) * factor


def format_bytes(count: int | None) -> str:
    """Bytes as PyTorch prints them in an out-of-memory error: ``"14.21 GiB"``, ``"456.50 MiB"``, ``"512 bytes"``.

    ``None``, the unknown, is ``"unknown"``.
    """
    if count is None:
        return "unknown"
    if abs(count) <= KIB:
        return f"{count} bytes"
    if abs(count) <= MIB:
        return f"{count / KIB:.2f} KiB"
    if abs(count) <= GIB:
        return f"{count / MIB:.2f} MiB"
    return f"{count / GIB:.2f} GiB"


def readable_bytes(count: int | None) -> str:
    """The same for headings and columns, where 1 of a unit is not 1024 of the lower one: ``"1.00 GiB"``."""
    for size, unit in ((KIB, "KiB"), (MIB, "MiB"), (GIB, "GiB")):
        if count == size:
            return f"1.00 {unit}"
    return format_bytes(count)


def format_gib(count: int | None) -> str:
    """Bytes in GiB with two decimals, for columns that must line up; ``None`` is ``"-"``."""
    return "-" if count is None else f"{count / GIB:.2f}"
