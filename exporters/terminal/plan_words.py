"""A plan's devices and figures in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from vramscope.exporters.wording import printable
from vramscope.schema.units import readable_bytes

if TYPE_CHECKING:
    from vramscope.schema.plan import Device
    from vramscope.schema.planned import CardPlan, PlannedGpu

# Tenants that are named.
_MOST_TENANTS = 3
# Of the table of cards.
_TOO_SMALL, _LARGE_ENOUGH = 2, 6


def device_name(device: Device) -> str:
    """``GPU 0``, ``CPU``, ``disk``."""
    return f"GPU {device}" if isinstance(device, int) else {"cpu": "CPU", "disk": "disk"}[device]


def gpus_name(gpus: Sequence[PlannedGpu]) -> str:
    """All of them: by its name where it is one."""
    if len(gpus) == 1:
        name = gpus[0].gpu.name
        return printable(name) if name else f"a GPU of {readable_bytes(gpus[0].gpu.capacity_bytes)}"
    return f"{len(gpus)} GPUs"


def others_words(planned: PlannedGpu) -> str:
    """``11.00 GiB are held by others: python train.py (pid 4711, ada) 10.50 GiB, and 2 more``."""
    held = f"{readable_bytes(planned.others_bytes)} are not free"
    if not planned.tenants:
        return held
    words = []
    for tenant in planned.tenants[:_MOST_TENANTS]:
        who = ", ".join([f"pid {tenant.pid}", *([tenant.user] if tenant.user else [])])
        much = "" if tenant.used_bytes is None else f" {readable_bytes(tenant.used_bytes)}"
        words.append(f"{tenant.command or 'a process'} ({who}){much}")
    more = len(planned.tenants) - _MOST_TENANTS
    return f"{held}: {', '.join(words)}{f', and {more} more' if more > 0 else ''}"


def near_the_border(cards: Sequence[CardPlan]) -> tuple[Sequence[CardPlan], int]:
    """Those around the border between what needs several and what one holds, and how many larger are left out."""
    first = next((index for index, card in enumerate(cards) if card.fits and card.count == 1), len(cards))
    start, end = max(0, first - _TOO_SMALL), first + _LARGE_ENOUGH
    start = min(start, max(0, len(cards) - _TOO_SMALL - _LARGE_ENOUGH))
    return cards[start:end], max(0, len(cards) - end)


def counted(number: int) -> str:
    """``6.74 billion``."""
    for size, word in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million")):
        if number >= size:
            return f"{number / size:.2f} {word}"
    return f"{number:,}"
