"""What llama.cpp and Ollama find free on a device before they put a model there, and how much that device has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from vramscope.analyzers.messages.cards import read_cards
from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB, MIB


class FreeAtStart(NamedTuple):
    """Bytes; ``line`` is the one that tells what is free. ``of_bytes`` is None where none tells."""

    free_bytes: int
    of_bytes: int | None
    line: str

    def facts(self) -> dict[str, float | str | None]:
        """By the names under which diagnosis knows them."""
        return {
            "start_free_bytes": self.free_bytes,
            "start_of_bytes": self.of_bytes,
            "start_line": self.line,
        }


# using device CUDA0 (NVIDIA GeForce RTX 4090) - 5120 MiB free
_LLAMA = regex(r"\busing device (\S{1,12}) \([^\n]{3,90}?\)(?: \([^\n()]{1,40}\))? - (\d{1,7}) MiB free")
# Ollama's: available="6.1 GiB", with or without total="23.7 GiB" on the same line
_AVAILABLE = regex(r"\bavailable=\"?\[?(\d{1,4}(?:\.\d{1,2})?) ?([GM])iB")
_ID = regex(r"\b(?:id|gpu)=(GPU-[\w-]{2,40})")
_TOTAL = regex(r"\btotal=\"?\[?(\d{1,4}(?:\.\d{1,2})?) ?([GM])iB")


def find_free_at_start(lines: Sequence[str]) -> FreeAtStart | None:
    """The last that one of them says; None where none does, where several devices are told of, and behind what the
    program itself has loaded."""
    total: int | None = None
    found: FreeAtStart | None = None
    devices: set[str] = set()
    has_loaded = False
    for line in lines:
        has_loaded = has_loaded or "model buffer size" in line
        if "using device" in line and (match := _LLAMA.search(line)) is not None:
            cards = read_cards(line)
            devices.add(match[1])
            if cards is not None and not has_loaded:
                found = FreeAtStart(int(match[2]) * MIB, cards[0], line.strip())
        elif "available=" in line and "system memory" not in line:
            size, available, device = _TOTAL.search(line), _AVAILABLE.search(line), _ID.search(line)
            total = _bytes(size[1], size[2]) if size is not None else total
            devices.update((device[1],) if device is not None else ())
            if available is not None:
                found = FreeAtStart(_bytes(available[1], available[2]), total, line.strip())
    return found if len(devices) <= 1 else None


def _bytes(number: str, unit: str) -> int:
    return round(float(number) * (GIB if unit == "G" else MIB))
