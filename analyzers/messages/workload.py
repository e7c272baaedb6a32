"""What a program was about to put on the device, as lines near an error without figures tell: sizes, shapes, batches.

Reads the program's own words and people's; what a driver or a table says of the device is none of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from math import prod
from typing import NamedTuple

from vramscope.analyzers.messages.device_state import without_size
from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB, KIB, MIB

_UNITS = {"": 1, "k": KIB, "m": MIB, "g": GIB, "t": 1024 * GIB}
_SIZE = regex(r"(?<![\w.])(\d{1,6}(?:\.\d{1,3})?) ?([KMGT])i?B\b")
_BYTES = regex(r"(?<![\w.,])(\d{7,16})(?= bytes\b|\s*$|,|\))|\bnbytes\W{1,4}(\d{7,16})")
_TIMES = regex(r"\b(\d{1,2}) x (?=\d{7,16} bytes)")
_SHAPE = regex(r"\(\(?(\d{1,10}(?:, ?\d{1,10}){1,5}),?\)")
_WIDTH = {"64": 8, "32": 4, "16": 2, "8": 1}
_DTYPE = regex(r"(?:float|int|uint|f|u)(64|32|16|8)\b")
_ARRAY = regex(r"\b(?:array|tensor|matrix|shape|zeros|ones|empty|full|device_array|ndarray)\b", re.IGNORECASE)
# expected rows ~ 2.1e13; 4e12 pairs; 3,000,000,000,000 entries: of one result, each at least four bytes.
_COUNT = r"(?:\d(?:\.\d{1,4})?e\+?\d{2}|\d{1,3}(?:[,_ ]\d{3}){3,6}|\d{11,18})"
_THINGS = r"(?:rows|elements|entries|values|pairs|points|cells|cand(?:idate)?s|combinations|matches|nnz)"
_COUNTED = regex(
    rf"\b{_THINGS}\b[^\w\n]{{0,4}}(?:would be |is |are |about |of )?[~≈=]?\s?({_COUNT})(?![\w.])|"
    rf"(?<![\w.])({_COUNT}) {_THINGS}\b",
    re.IGNORECASE,
)
_FEWEST_BYTES = 4
_GROUPING = regex(r"[,_ ]")
# Of the device or of the machine, and not of the work.
_OF_DEVICE = regex(
    r"MiB ?/|\b(?:free|total|avail\w*|used|capacity|card|Tesla|GeForce|Quadro|Radeon|device \d|global|VRAM|RAM|[RG]TX|"
    r"driver|"
    r"nvidia-smi|limit|maximum|MaxRSS|\w*allocated|reserved|in use)\b|\b[AVHTLP]\d{2,3}\b",
    re.IGNORECASE,
)
_DEVICE = regex(
    r"(?<![\w.])(\d{1,3}) ?G(?:i?B)? (?:card|GPU|VRAM|of VRAM|[RG]TX \w+(?: Ti)?)|(?:[AVHT]\d{1,3}0?|K80|TitanX?|"
    r"[RG]TX \w+(?: Ti)?|"
    r"20[678]0|30[5-9]0|40[5-9]0|50[5-9]0|(?:Tesla|GeForce|Quadro|"
    r"NVIDIA) [\w -]{2,24}?)[ (,-]{1,3}(\d{1,3}) ?G(?:i?B)?\b|"
    r"\b(?:my )?card (?:has )?(\d{1,3})\b",
    re.IGNORECASE,
)
# What it is to be put on, behind the work itself.
_ON_DEVICE = regex(r"\b(?:on|onto|device:?) (?:a |an |my |the |one )?[A-Z].*")
_AT_WORK = regex(
    r"\b(?:(?:per_|train_|eval_|micro_|per_device_)?batch[ _-]?size|bs|bsz|resolution|crop|"
    r"cut_off_size|max_len|seq_?len|dtype|grid|domain|volume|points|"
    r"particles|voxels?|neighbou?rs|partition|bucket|n_ctx|hidden|layers|queries|rows)\b[\"']?[ =:(]{0,3}\d|"
    r"\b\d{2,5} ?x ?\d{2,5}\b|--(?:bs|batch|size|res\w*|dtype|width|height|length|num)\w*[ =]\S|"
    r"\b(?:loading|reading|building|uploading) (?:the )?(?:model|weights|params|parameters|mesh|volume|index|table)\b|"
    r"\.(?:to_device|device_array|alloc_zeros|cuda|to)\(|\b\d{1,3}[bB]\b.{0,40}\b(?:f32|float32|fp32|f16|fp16|bf16)\b",
    re.IGNORECASE,
)
_NEAR, _KEPT = 24, 256


class Workload(NamedTuple):
    """The line that shows it; the bytes that it states and the device's, where the text states them. ``is_one`` tells
    that these bytes are one array or one result, and not a model or a data set, which could go there in parts."""

    line: str
    size_bytes: int | None = None
    device_bytes: int | None = None
    is_one: bool = False

    def facts(self) -> dict[str, float | str | None]:
        """By the names under which diagnosis knows them."""
        return {
            "workload": self.line,
            "workload_bytes": self.size_bytes,
            "workload_device_bytes": self.device_bytes,
            "workload_is_one": 1.0 if self.is_one else None,
        }


def read_workload(above: Sequence[str], below: Sequence[str]) -> Workload | None:
    """From the lines nearest to a message; the largest size stated, or else any sign of the work; None without one."""
    lines = [line.strip() for line in (*above[-_NEAR:], *below[:_NEAR]) if line.strip()]
    device = max((size for line in lines for size in _devices(line)), default=None)
    widths = frozenset().union(*map(_widths, lines))
    # The program's own type, where its lines name one only.
    width = next(iter(widths)) if len(widths) == 1 else _FEWEST_BYTES
    arrays = [(size, line, True) for line in lines if (size := _array(line, width)) is not None]
    sized = [(size, line, False) for line in lines if (size := _stated(line)) is not None]
    if arrays or sized:
        size, line, is_one = max((*arrays, *sized))
        if size >= GIB:
            return Workload(line[:120], size, device, is_one)
    shown = next((line for line in reversed(lines) if _is_at_work(line)), None)
    return None if shown is None else Workload(shown[:120], None, device)


# In a log full of errors a line is near some twenty of them.
@lru_cache(maxsize=_KEPT)
def _devices(line: str) -> tuple[int, ...]:
    return tuple(int(next(filter(None, match.groups()))) * GIB for match in _DEVICE.finditer(line))


@lru_cache(maxsize=_KEPT)
def _widths(line: str) -> frozenset[int]:
    return frozenset(_WIDTH[found] for found in _DTYPE.findall(line))


@lru_cache(maxsize=_KEPT)
def _is_at_work(line: str) -> bool:
    return _AT_WORK.search(line) is not None


@lru_cache(maxsize=_KEPT)
def _array(line: str, width: int) -> int | None:
    """What one array or result takes whose shape or length the line states."""
    shape, own = _SHAPE.search(line), _DTYPE.search(line)
    sizes = []
    if shape and (own or _ARRAY.search(line)):
        sizes.append(prod(map(int, shape[1].split(","))) * (_WIDTH[own[1]] if own else width))
    for before, behind in _COUNTED.findall(line):
        count = before or behind
        number = float(count) if "e" in count.lower() else int(_GROUPING.sub("", count))
        sizes.append(int(number * _FEWEST_BYTES))
    return max(sizes, default=None)


@lru_cache(maxsize=_KEPT)
def _stated(line: str) -> int | None:
    times = _TIMES.search(line)
    sizes = [
        int(match[1] or match[2]) * (int(times[1]) if times else 1)
        for match in _BYTES.finditer(line)
        if match[2] or "byte" in line
    ]
    plain = _ON_DEVICE.sub(" ", without_size(_DEVICE.sub(" ", line)))
    if not _OF_DEVICE.search(plain):
        sizes += [round(float(number) * _UNITS[unit.lower()]) for number, unit in _SIZE.findall(plain)]
    return max(sizes, default=None)
