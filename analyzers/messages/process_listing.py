"""A driver's list of processes near a message: nvidia-smi's table, its CSV, or a line copied from either."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB, MIB


@dataclass(frozen=True, slots=True)
class Listing:
    """The processes' bytes by pid, and the device's use and total where the table's head is there."""

    processes: tuple[tuple[int, int], ...]
    used_bytes: int | None = None
    total_bytes: int | None = None


# | 0  N/A  N/A  9120  C  /usr/bin/python  24238MiB |, with or without the columns of MIG and type.
_ROW = regex(r"\b(\d{2,7})\s+(?:C\+G|C|G|M\+C)\s+\S[^|\n]{0,120}?\s(\d{1,7})\s?MiB")
_CSV = regex(r"(?m)^\W*(\d{2,7}), ?[^,\n]{1,200}, ?(\d{1,7}) MiB\s*$")
# 9120, 24238 MiB: nvidia-smi asked for no more than these.
_SHORT_CSV = regex(r"(?m)^\W{0,4}(\d{2,7}), ?(\d{1,7}) MiB\s*$")
_NAMED = regex(r"\bpid[ :=]{1,2}(\d{2,7})\b[^\n;,]{0,60}?[ (:=](\d{1,7}(?:\.\d{1,2})?) ?([MG])i?B", re.IGNORECASE)
# gpustat -p: ... | 7963 / 8119 MB | mira:python/4711(7661M)
_GPUSTAT = regex(r"[\w.+-]/(\d{2,7})\((\d{1,7})M\)")
_HEAD = regex(r"(\d{1,7})\s?MiB\s?(?:/|,(?= ?\d+ ?MiB\s*\Z|.*\n))\s?(\d{1,7})\s?MiB|\|\s*(\d{1,7}) / +(\d{1,7}) MB \|")
_MOST = 64


def read_listing(text: str) -> Listing | None:
    """The last such list in ``text``, each process once; None where there is none."""
    patterns = (_ROW, _CSV, _SHORT_CSV, _GPUSTAT)
    rows = [(match[1], int(match[2]) * MIB) for pattern in patterns for match in pattern.finditer(text)]
    rows += [(match[1], int(float(match[2]) * (GIB if match[3] in "Gg" else MIB))) for match in _NAMED.finditer(text)]
    heads = [[int(figure) * MIB for figure in head if figure] for head in _HEAD.findall(text)]
    if not rows and not heads:
        return None
    processes = {int(pid): size for pid, size in rows}
    used, total = heads[-1] if heads else (None, None)
    return Listing(tuple(processes.items())[:_MOST], used, total)
