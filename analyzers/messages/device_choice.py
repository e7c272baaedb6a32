"""Which GPU a job was to use, and how full each is that a list of the driver's shows.

A job that means another device than the first one fails on the first one where the choice comes too late.
"""

from __future__ import annotations

from typing import NamedTuple

from vramscope.analyzers.patterns import regex
from vramscope.schema.units import MIB


class DeviceChoice(NamedTuple):
    """``wanted`` is the device that an option or a variable names; ``idle_bytes`` is the size of the largest device of
    the list that is all but empty, and ``idle`` its index there; ``chosen_bytes`` is the size of the one device that
    the job's environment shows it, ``listed_bytes`` the sizes of all that are listed. None where nothing tells."""

    wanted: int | None
    idle: int | None
    idle_bytes: int | None
    chosen_bytes: int | None = None
    listed_bytes: tuple[int, ...] = ()

    def facts(self) -> dict[str, float | str | None]:
        """By the names under which diagnosis knows them."""
        return {
            "wanted_device": self.wanted,
            "idle_device": self.idle,
            "idle_device_bytes": self.idle_bytes,
            "chosen_device_bytes": self.chosen_bytes,
            "listed_devices": " ".join(map(str, self.listed_bytes)) or None,
        }


# An option of the program; or the variable where it is set too late, or misspelt. In a command's environment it
# renumbers the devices, so that the first one is the one that was meant.
_WANTED = regex(
    r"--(?:gpu|gpu[-_]ids?|device|cuda)[ =](?:cuda:)?(\d)\b|\bCUDA_VISIBLE_DEVICE\b['\"\]]{0,2}\s?=\s?['\"]?(\d)\b"
    r"|\benviron\b.{0,4}CUDA_VISIBLE_DEVICES['\"]\]\s?=\s?['\"](\d)\b"
)
_CHOSEN = regex(r"\bCUDA_VISIBLE_DEVICES=['\"]?(\d)['\"]?(?![\d,])")
_INDEX = regex(r"^\W{0,4}\|\s+(\d{1,2})\s+\S")
_USE = regex(r"\b(\d{1,6})\s?MiB\s?(?:/|,)\s{0,3}(\d{1,7})\s?MiB\b")
_ROW = regex(r"^\W{0,4}(?:(\d{1,2}), |GPU (\d{1,2}):)")
_OF_USE = ("MiB /", "MiB/", "MiB, ", " MB |")
# gpustat's rows, whose MB are MiB: [2] NVIDIA GeForce RTX 3090 | 31'C,   0 % |     2 / 24268 MB |
_STAT = regex(r"^\W{0,4}\[(\d{1,2})\] [^|\n]{3,60}\|[^|\n]{3,40}\| +(\d{1,6}) / +(\d{1,7}) MB \|")
_EMPTY = 0.1


def read_device_choice(text: str) -> DeviceChoice | None:
    """None where neither an option nor a list stands in ``text``."""
    # Most texts have neither, for less than the patterns cost.
    found = _WANTED.search(text) if "--" in text or "CUDA_VISIBLE_DEVICE" in text else None
    wanted = None if found is None else int(found[1] or found[2] or found[3])
    uses: dict[int, tuple[int, int]] = {}
    index: int | None = None
    for line in text.split("\n") if any(mark in text for mark in _OF_USE) else ():
        if (stat := _STAT.match(line)) is not None:
            uses[int(stat[1])] = int(stat[2]) * MIB, int(stat[3]) * MIB
            continue
        numbered = _INDEX.match(line) or _ROW.match(line)
        if numbered is not None:
            index = int(numbered[numbered.lastindex or 1])
        # The row with the memory is the same or the next one.
        if index is not None and (use := _USE.search(line)) is not None:
            uses[index] = int(use[1]) * MIB, int(use[2]) * MIB
            index = None
    empty = {place: total for place, (used, total) in uses.items() if used <= _EMPTY * total}
    idle = max(empty, key=lambda place: empty[place], default=None) if len(uses) > 1 else None
    if wanted is None and idle is None:
        return None
    if wanted in empty and idle is not None and empty[wanted] >= (1 - _EMPTY) * empty[idle]:
        idle = wanted
    chosen = _CHOSEN.search(text) if "CUDA_VISIBLE_DEVICES=" in text else None
    meant = None if chosen is None else uses.get(int(chosen[1]))
    listed = tuple(total for _, total in uses.values())
    return DeviceChoice(
        wanted, idle, None if idle is None else empty[idle], None if meant is None else meant[1], listed
    )
