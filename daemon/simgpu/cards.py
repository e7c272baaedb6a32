"""The cards that a simulated device can be, as CUDA and the driver describe them. It measures nothing itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vramscope.schema.errors import CommandError
from vramscope.schema.units import GIB, MIB


@dataclass(frozen=True, slots=True)
class Card:
    """One model of GPU. Unknown is None.

    Exact: ``device_name``, ``compute_capability``, ``multiprocessors``. To 0.01 GiB, as PyTorch's out-of-memory
    messages have it: ``total_bytes``; other releases of the driver leave up to 1 % more or less of the same card. To
    that rounding: ``driver_reserved_bytes``, by which NVML's total is more than CUDA's. Typical: ``context_bytes``,
    what a process that has run PyTorch's kernels takes beside the allocator. That grows with the release of CUDA and
    with every library that the job loads (some 100 MiB for cuBLAS, more for NCCL), so it is to be measured where a per
    cent counts. The H200's is that of PyTorch 2.11 with CUDA 13.0 and the driver 580.
    """

    name: str
    device_name: str
    total_bytes: int
    driver_reserved_bytes: int
    compute_capability: tuple[int, int]
    multiprocessors: int
    context_bytes: int | None


def _card(
    name: str,
    device_name: str,
    total_gib: float,
    nvml_total_mib: int,
    compute_capability: tuple[int, int],
    multiprocessors: int,
    context_mib: int | None,
) -> Card:
    # In whole MiB, as every driver deals memory out.
    total = round(total_gib * GIB / MIB) * MIB
    reserved = nvml_total_mib * MIB - total
    context = None if context_mib is None else context_mib * MIB
    return Card(name, device_name, total, reserved, compute_capability, multiprocessors, context)


# By age. CUDA's total in GiB, NVML's in MiB, compute capability, multiprocessors, typical context in MiB.
CARDS = (
    _card("V100-16G", "Tesla V100-SXM2-16GB", 15.78, 16384, (7, 0), 80, 300),
    _card("V100-32G", "Tesla V100-SXM2-32GB", 31.75, 32768, (7, 0), 80, 300),
    _card("T4", "Tesla T4", 14.75, 15360, (7, 5), 40, 110),
    _card("RTX-2080-Ti", "NVIDIA GeForce RTX 2080 Ti", 10.76, 11264, (7, 5), 68, 160),
    _card("A100-40G", "NVIDIA A100-SXM4-40GB", 39.39, 40960, (8, 0), 108, 420),
    _card("A100-80G", "NVIDIA A100-SXM4-80GB", 79.15, 81920, (8, 0), 108, 420),
    _card("RTX-3060-12G", "NVIDIA GeForce RTX 3060", 11.75, 12288, (8, 6), 28, 120),
    _card("RTX-3090", "NVIDIA GeForce RTX 3090", 23.69, 24576, (8, 6), 82, 260),
    _card("A10", "NVIDIA A10", 22.05, 23028, (8, 6), 72, 250),
    _card("A10G", "NVIDIA A10G", 22.05, 23028, (8, 6), 80, 250),
    _card("A40", "NVIDIA A40", 44.35, 46068, (8, 6), 84, 270),
    _card("RTX-A6000", "NVIDIA RTX A6000", 47.54, 49140, (8, 6), 84, 270),
    _card("RTX-4090", "NVIDIA GeForce RTX 4090", 23.65, 24564, (8, 9), 128, 380),
    _card("RTX-6000-Ada", "NVIDIA RTX 6000 Ada Generation", 47.50, 49140, (8, 9), 142, 400),
    _card("L4", "NVIDIA L4", 22.03, 23034, (8, 9), 58, 210),
    _card("L40S", "NVIDIA L40S", 44.42, 46068, (8, 9), 142, 400),
    _card("H100-80G", "NVIDIA H100 80GB HBM3", 79.10, 81559, (9, 0), 132, 520),
    _card("H100-NVL-94G", "NVIDIA H100 NVL", 93.11, 95830, (9, 0), 132, 520),
    _card("GH200-96G", "NVIDIA GH200 480GB", 94.50, 97871, (9, 0), 132, None),
    _card("H200-141G", "NVIDIA H200", 139.80, 143771, (9, 0), 132, 750),
    _card("B200-180G", "NVIDIA B200", 178.35, 183359, (10, 0), 148, None),
    _card("RTX-5090", "NVIDIA GeForce RTX 5090", 31.36, 32607, (12, 0), 170, None),
)


def find_card(text: str) -> Card:
    """By its name or CUDA's; case, dashes and spaces do not count, nor "NVIDIA". Raises CommandError with all names."""
    wanted = _plain(text)
    for card in CARDS:
        if wanted and wanted in (_plain(card.name), _plain(card.device_name)):
            return card
    # "A100" alone would be a guess between two.
    near = [
        card
        for card in CARDS
        if wanted and _plain(card.name).removeprefix("rtx").startswith(wanted.removeprefix("rtx"))
    ]
    if len(near) == 1:
        return near[0]
    names = ", ".join(card.name for card in near or sorted(CARDS, key=lambda card: card.name))
    what = f"{text!r} is more than one card" if near else f"unknown card {text!r}"
    raise CommandError(f"{what}: choose one of {names}")


def _plain(text: str) -> str:
    plain = re.sub(r"[^a-z0-9]", "", text.lower())
    return re.sub(r"^(nvidia)?(geforce|tesla)?", "", plain).replace("gb", "g")
