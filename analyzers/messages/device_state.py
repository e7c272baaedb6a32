"""What a program itself has printed of its device near a message: its size, what was free, what PyTorch held of it.

Refuses figures that no device has, and takes no driver's table: see process_listing.py.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from vramscope.analyzers.messages.cards import read_cards
from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB, MIB


class DeviceState(NamedTuple):
    """Bytes, of the last line that tells each; None where none does. ``size_bytes`` is the largest device's.

    ``largest_free_bytes`` is the largest piece of ``pool_free_bytes``; ``found_bytes`` of ``found_of_bytes`` are what
    TensorFlow found free when it started. ``card_least_bytes`` and ``card_most_bytes`` are
    what cards of the names in the text have.
    """

    size_bytes: int | None = None
    free_bytes: int | None = None
    free_of_bytes: int | None = None
    reserved_bytes: int | None = None
    reserved_of_bytes: int | None = None
    card_least_bytes: int | None = None
    card_most_bytes: int | None = None
    pool_free_bytes: int | None = None
    largest_free_bytes: int | None = None
    found_bytes: int | None = None
    found_of_bytes: int | None = None

    def facts(self) -> dict[str, float | str | None]:
        """By the names under which diagnosis knows them."""
        return {
            "told_size_bytes": self.size_bytes,
            "told_free_bytes": self.free_bytes,
            "told_free_of_bytes": self.free_of_bytes,
            "told_reserved_bytes": self.reserved_bytes,
            "told_reserved_of_bytes": self.reserved_of_bytes,
            "card_least_bytes": self.card_least_bytes,
            "card_most_bytes": self.card_most_bytes,
            "told_pool_free_bytes": self.pool_free_bytes,
            "told_largest_free_bytes": self.largest_free_bytes,
            "found_bytes": self.found_bytes,
            "found_of_bytes": self.found_of_bytes,
        }


_UNIT = r"([GM])(?:i?B)?\b"
_NUMBER = r"(\d{1,6}(?:\.\d{1,3})?)"
# torch reserved 70.1 of 79.2 GiB; reserved 70.1 GiB, ... free 0.1 of 79.2 GiB.
_RESERVED = regex(
    rf"(?<![A-Za-z])reserved\w{{0,40}}(?:\(\))?[^\d\n]{{0,24}}{_NUMBER} ?(?:GiB|GB)?"
    rf"(?: ?(?:/|of)|[^\d\n]{{0,40}}\bfree[^\d\n]{{0,4}}\d{{1,4}}(?:\.\d{{1,3}})? ?(?:[GM]i?B)? ?(?:/|of))"
    rf" ?{_NUMBER} ?(?:GiB|GB)\b",
    re.IGNORECASE,
)
# torch.cuda.memory_reserved() = 15.12 GiB
_RESERVED_ALONE = regex(rf"\bmemory_reserved\(\)[\"' :=]{{1,6}}{_NUMBER} ?{_UNIT}(?! ?(?:/|of))")
# The same as a prompt answers it.
_RESERVED_BELOW = regex(
    r"\bmemory_reserved\(\) ?/ ?(?:2 ?\*\* ?30|1024 ?\*\* ?3)\)?\s*\n\W{0,16}(\d{1,3}\.\d{1,18})\s*$", re.MULTILINE
)
# free 1.2 GB, total 31.7 GB; 1.2 GiB free of 31.7 GiB; free/total 1.2/31.7 GiB; mem free: 512 MiB / 24000 MiB.
_FREE = regex(
    rf"\bfree(?:[ _]?mem(?:ory)?)?(?: ?/ ?total)?[^\w\n]{{0,3}}{_NUMBER} ?(?:{_UNIT})?"
    rf"(?: ?/ ?| of | out of |,? ?(?:/ ?)?total[^\w\n]{{0,3}}){_NUMBER} ?{_UNIT}"
    rf"|(?<![\w.]){_NUMBER} ?(?:{_UNIT})? free (?:/|of|out of|,? ?total:?) ?{_NUMBER} ?{_UNIT}",
    re.IGNORECASE,
)
# used 22506 MiB, total 23028 MiB
_OF_GPU = regex(r"gpu|nvidia|cuda|vram", re.IGNORECASE)
_USED = regex(rf"\bused[ :=]{{1,3}}{_NUMBER} ?{_UNIT},? total[ :=]{{1,3}}{_NUMBER} ?{_UNIT}", re.IGNORECASE)
# pool 36.0 GB, free 9.4 GB, largest free block 1.1 GB
_LARGEST = regex(
    r"\blargest (?:free |contiguous |available ){0,2}(?:block|chunk|piece|segment|region)"
    rf"[^\d\n]{{0,8}}{_NUMBER} ?{_UNIT}",
    re.IGNORECASE,
)
# free blocks 6114, largest 2611 MB, sum 21.0 GB
_LARGEST_OF = regex(rf"\bfree (?:blocks?|pieces?)\b.{{0,24}}\blargest[ :=]{{1,3}}{_NUMBER} ?{_UNIT}", re.IGNORECASE)
_SUM = regex(rf"\b(?:sum|total|in all)[ :=]{{1,3}}{_NUMBER} ?{_UNIT}", re.IGNORECASE)
# pool 40.0 used 22.6 largest_free 2.1
_POOL_IN_GIB = regex(
    r"\bpool[ :=]{1,3}(\d{1,4}\.\d{1,2}) {1,4}used[ :=]{1,3}(\d{1,4}\.\d{1,2}) "
    r"{1,4}largest_free[ :=]{1,4}(\d{1,4}\.\d{1,2})\b"
)
# The statistics of XLA's pool, as JAX gives them.
_OF_STATISTICS = ("bytes_in_use", "bytes_limit", "largest_free_block_bytes")
_STATISTICS = regex(rf"\b({'|'.join(_OF_STATISTICS)})[\"']?: ?(\d{{6,13}})\b")
_OF_OTHERS = regex(r"\b(?:disks?|host|ram|cpu|swap|shm|shared|data ?sets?|files?|heap)\b", re.IGNORECASE)
_FREE_OF_POOL = regex(rf"\bfree[^\d\n]{{0,8}}{_NUMBER} ?{_UNIT}", re.IGNORECASE)
# TensorFlow 1's first lines: totalMemory: 15.90GiB freeMemory: 3.09GiB
_FOUND = regex(rf"\btotalMemory: {_NUMBER} ?{_UNIT} freeMemory: {_NUMBER} ?{_UNIT}")
# torch.cuda.mem_get_info() and its like, in bytes: free, total.
_PAIR = regex(r"mem_?get_?info(?:\([\w:\"' ]{0,16}\))?[^\d\n]{1,6}(\d{6,12}), ?(\d{9,12})\b", re.IGNORECASE)
_MODEL = (
    r"\b(?:A(?:2|10G?|16|30|40|100|800)|V100S?|H(?:20|100|200|800)|L(?:4|20|40S?)|T4|P(?:4|40|100)|K[48]0m?|B[123]00|"
    r"GH200|MI\d{2,3}X?)"
)
_CARD = rf"(?:NVIDIA|Tesla|GeForce|Quadro|TITAN|Radeon|Instinct|[RG]TX|{_MODEL}\b(?! ?[/%]))"
_SIZE = regex(
    rf"{_CARD}[^\n\d,(]{{0,6}}(?:[\w' -]{{0,40}}?[\w'])??(?: ?[(\[]|, ?| - |: | )(?:with )?{_NUMBER} ?{_UNIT}"
    r"(?!i?B?/s| ?(?:free|used|/|of|in use|alloc|reserved))"
)
# A100-SXM4-80GB, as the driver names it.
_NAMED = regex(rf"{_MODEL}-(?:SXM\d?|PCI[Ee])-{_NUMBER}{_UNIT}")
_TOTAL = regex(
    rf"\b(?:totalMemory|total_memory|total memory|device (?:global )?memory|vram total|memory\.total|total vram)"
    rf"[\"']?(?: ?\[[GM]iB\])?[ :=]{{1,3}}{_NUMBER} ?{_UNIT}",
    re.IGNORECASE,
)
# The device of whoever wrote the program.
_FOR_ANOTHER = regex(
    r"\b(?:meant|made|intended|written|tuned|designed) for\b|\bassumes?\b|\bthe authors?\b", re.IGNORECASE
)
_LEAST, _MOST = 1 * GIB, 320 * GIB


def read_device_state(above: str, below: str) -> DeviceState:
    """From the lines above a message, and where these tell nothing from those below it."""
    cards = read_cards(above) or read_cards(below)
    state = _merged(_read(above), _read(below))
    return state if cards is None else state._replace(card_least_bytes=cards[0], card_most_bytes=cards[1])


def without_size(line: str) -> str:
    """The line without what it says of a device's size."""
    return _TOTAL.sub(" ", _NAMED.sub(" ", _SIZE.sub(" ", line)))


def _merged(first: DeviceState, second: DeviceState) -> DeviceState:
    has_free, has_reserved = first.free_bytes is not None, first.reserved_bytes is not None
    return DeviceState(
        first.size_bytes or second.size_bytes,
        # Below a message memory has been given back.
        first.free_bytes if has_free else None,
        first.free_of_bytes if has_free else None,
        first.reserved_bytes if has_reserved else second.reserved_bytes,
        first.reserved_of_bytes if has_reserved else second.reserved_of_bytes,
        pool_free_bytes=first.pool_free_bytes or second.pool_free_bytes,
        largest_free_bytes=first.largest_free_bytes or second.largest_free_bytes,
        found_bytes=first.found_bytes,
        found_of_bytes=first.found_of_bytes,
    )


# What is free or reserved, and of how much.
_Share = tuple[int, int]
_NONE = (None, None)


def _read(text: str) -> DeviceState:
    lines = [_read_line(line) for line in text.split("\n")]
    free = _last([line.free for line in lines]) or _last([line.pair for line in lines]) or _NONE
    shared = _last([line.reserved for line in lines])
    alone = next((line.reserved_alone for line in reversed(lines) if line.reserved_alone is not None), None)
    if shared is None and alone is None and "memory_reserved" in text:
        printed = _RESERVED_BELOW.search(text)
        alone = None if printed is None else round(float(printed[1]) * GIB)
    held, of = shared or (alone, None)
    sizes = [size for line in lines for size in line.sizes]
    possible = [size for size in (*sizes, free[1]) if size is not None and _LEAST <= size <= _MOST]
    pieces = _last([line.pieces for line in lines]) or _NONE
    found = _FOUND.search(text) if "totalMemory" in text else None
    return DeviceState(
        size_bytes=max(possible, default=None),
        free_bytes=free[0],
        free_of_bytes=free[1],
        reserved_bytes=held,
        reserved_of_bytes=of,
        pool_free_bytes=pieces[0],
        largest_free_bytes=pieces[1],
        found_bytes=_bytes(found[3], found[4]) if found is not None else None,
        found_of_bytes=_bytes(found[1], found[2]) if found is not None else None,
    )


def _last(shares: Sequence[_Share | None]) -> _Share | None:
    return next((share for share in reversed(shares) if share is not None), None)


class _Line(NamedTuple):
    """What one line states, the last of each; ``pair`` as a call gave it."""

    sizes: tuple[int, ...]
    free: _Share | None
    pair: _Share | None
    reserved: _Share | None
    reserved_alone: int | None
    pieces: _Share | None


# In a log full of errors a line is near some twenty of them. No pattern reaches beyond its line.
@lru_cache(maxsize=1024)
def _read_line(line: str) -> _Line:
    sizes = [_bytes(*match.groups()) for pattern in (_SIZE, _NAMED, _TOTAL) for match in pattern.finditer(line)]
    if sizes and _FOR_ANOTHER.search(line):
        sizes = []
    pairs = [(int(free), int(whole)) for free, whole in _PAIR.findall(line) if int(free) <= int(whole) <= _MOST]
    reserved = _RESERVED.findall(line)
    alone = _RESERVED_ALONE.search(line) if "memory_reserved" in line else None
    return _Line(
        tuple(sizes),
        _free_on(line),
        pairs[-1] if pairs else None,
        (round(float(reserved[-1][0]) * GIB), round(float(reserved[-1][1]) * GIB)) if reserved else None,
        _bytes(alone[1], alone[2]) if alone is not None else None,
        _pieces_on(line) if "argest" in line else None,
    )


def _pieces_on(line: str) -> _Share | None:
    """What is free, and the largest piece of it; None for memory of another kind."""
    if _OF_OTHERS.search(line):
        return None
    told = _POOL_IN_GIB.search(line)
    if told is not None:
        whole, used, largest_piece = (float(figure) for figure in told.groups())
        return round((whole - used) * GIB), round(largest_piece * GIB)
    stats = {name: int(size) for name, size in _STATISTICS.findall(line)}
    if len(stats) == len(_OF_STATISTICS):
        return stats["bytes_limit"] - stats["bytes_in_use"], stats["largest_free_block_bytes"]
    free, largest = _FREE_OF_POOL.search(_LARGEST.sub(" ", line)), _LARGEST.search(line)
    if free is None or largest is None:
        largest, free = _LARGEST_OF.search(line), _SUM.search(line)
    return None if free is None or largest is None else (_bytes(free[1], free[2]), _bytes(largest[1], largest[2]))


def _free_on(line: str) -> _Share | None:
    found = None
    for match in _FREE.finditer(line):
        number, unit, total, total_unit = (group for group in match.groups()[:4])
        if number is None:
            number, unit, total, total_unit = match.groups()[4:]
        free, whole = _bytes(number, unit or total_unit), _bytes(total, total_unit)
        if free <= whole and _LEAST <= whole <= _MOST:
            found = free, whole
    used = _USED.search(line) if _OF_GPU.search(line) and not _OF_OTHERS.search(line) else None
    if found is None and used is not None:
        held, whole = _bytes(used[1], used[2]), _bytes(used[3], used[4])
        found = (whole - held, whole) if held <= whole and _LEAST <= whole <= _MOST else None
    return found


def _bytes(number: str, unit: str) -> int:
    return round(float(number) * (GIB if unit in "Gg" else MIB))
