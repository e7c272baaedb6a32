"""The largest segments that are in use as lines of cells: what of each is in use and what is free, by address."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from vramscope.schema.snapshot import MappedSegment
from vramscope.schema.units import readable_bytes

_MOST = 8
# By how much of a cell is in use; a cell that is free but for a little is what fragmentation looks like.
_BLOCKS, _ASCII = "·▁▃▅█", ".-=%#"


def segment_lines(segments: Sequence[MappedSegment], width: int, ascii_only: bool) -> Iterator[Text]:
    """One line for each of the largest that are in use, one for the rest and one for those that are not."""
    used = [segment for segment in segments if any(block.state != "free" for block in segment.blocks)]
    largest = sorted(used, key=lambda segment: -segment.bytes)[:_MOST]
    cells = max(10, width - 38)
    for segment in largest:
        line = Text("  ", no_wrap=True, overflow="ellipsis")
        line.append(f"{readable_bytes(segment.bytes):>10}  ")
        line.append(_cells(segment, cells, _ASCII if ascii_only else _BLOCKS), "cyan")
        free = _free(segment)
        yield line.append(f"  {readable_bytes(free):>10} free" if free else "  all of it in use", "dim")
    rest = sum(segment.bytes for segment in used) - sum(segment.bytes for segment in largest)
    if rest:
        free = sum(map(_free, used)) - sum(map(_free, largest))
        yield Text(
            f"  {readable_bytes(rest):>10}  in {len(used) - len(largest)} more, {readable_bytes(free)} of it free"
        )
    unused = sum(segment.bytes for segment in segments) - sum(segment.bytes for segment in used)
    if unused:
        count = len(segments) - len(used)
        where = "one that is" if count == 1 else f"{count} that are"
        yield Text(f"  {readable_bytes(unused):>10}  in {where} free as a whole")


def _free(segment: MappedSegment) -> int:
    return sum(block.bytes for block in segment.blocks if block.state == "free")


def _cells(segment: MappedSegment, cells: int, marks: str) -> str:
    used = [0.0] * cells
    scale = cells / segment.bytes
    at = 0
    for block in segment.blocks:
        if block.state != "free":
            first, end = at * scale, (at + block.bytes) * scale
            for cell in range(int(first), min(int(end) + 1, cells)):
                used[cell] += max(0.0, min(end, cell + 1) - max(first, cell))
        at += block.bytes
    return "".join(marks[_level(part, len(marks) - 1)] for part in used)


def _level(part: float, most: int) -> int:
    """Only nothing is free, and only all is full."""
    if part <= 0:
        return 0
    return most if part > 0.999 else max(1, min(most - 1, round(part * most)))
