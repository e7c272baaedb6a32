"""A device map in few words: neighbours that are numbered one after the other stand as one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .plan import Device


@dataclass(frozen=True, slots=True)
class Stretch:
    """Entries ``stem.first`` to ``stem.last`` on one device; ``stem`` alone where ``first`` is None."""

    stem: str
    first: int | None
    last: int | None
    device: Device

    def __str__(self) -> str:
        if self.first is None:
            return self.stem or "(the whole model)"
        return f"{self.stem}.{self.first}" if self.first == self.last else f"{self.stem}.{self.first} to {self.last}"


def stretches_of(device_map: Mapping[str, Device]) -> list[Stretch]:
    """All entries in their order."""
    found: list[Stretch] = []
    for name, device in device_map.items():
        stem, _, number = name.rpartition(".")
        # "01" would come back as another name.
        if not stem or not number.isdecimal() or str(int(number)) != number:
            found.append(Stretch(name, None, None, device))
            continue
        index = int(number)
        before = found[-1] if found else None
        if before and (before.stem, before.last, before.device) == (stem, index - 1, device):
            found[-1] = Stretch(stem, before.first, index, device)
        else:
            found.append(Stretch(stem, index, index, device))
    return found


def as_python(device_map: Mapping[str, Device]) -> str:
    """The map as an expression of Python on one line; a stretch of blocks is a comprehension."""
    return "{" + ", ".join(_entry(stretch) for stretch in stretches_of(device_map)) + "}"


def _entry(stretch: Stretch) -> str:
    device = stretch.device if isinstance(stretch.device, int) else _quoted(stretch.device)
    if stretch.first is None or stretch.last is None:
        return f"{_quoted(stretch.stem)}: {device}"
    if stretch.first == stretch.last:
        name = f"{stretch.stem}.{stretch.first}"
        return f"{_quoted(name)}: {device}"
    stem = _quoted(stretch.stem)[1:-1].replace("{", "{{").replace("}", "}}")
    return f'**{{f"{stem}.{{i}}": {device} for i in range({stretch.first}, {stretch.last + 1})}}'


def _quoted(text: str) -> str:
    """In double quotes, as Python and JSON both read it."""
    return json.dumps(text, ensure_ascii=False)
