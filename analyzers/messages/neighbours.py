"""Another program in the same journal that tells how much of a GPU it uses: a renderer, a game, a second server.

Reads the names that a journal or a container engine puts before each line. Takes no figure of what is free or granted,
nor one of a program that has ended.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB, MIB


class Neighbour(NamedTuple):
    """What the other programs said last that they use, together; ``name`` and ``line`` are the largest one's."""

    name: str
    used_bytes: int
    line: str

    def facts(self) -> dict[str, float | str | None]:
        """By the names under which diagnosis knows them."""
        return {
            "neighbour": self.name,
            "neighbour_line": self.line,
            "neighbour_bytes": self.used_bytes,
        }


# Mar 02 21:15:40 tower blender[5190]: ...; render-1  | ...; 2026-03-02T21:15:40Z pod-7 tts | ...
_TIME = r"(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.,]+(?:Z|[+-]\d\d:?\d\d))"
_UNIT = regex(
    rf"{_TIME} [\w.-]+ (?P<unit>[\w.@/-]{{1,60}})\[\d{{1,8}}\]: "
    rf"|(?:{_TIME} (?:[\w.-]{{1,60}} )?)?(?P<service>[A-Za-z][\w.-]{{0,60}}?) +\| "
)
_COPY = regex(r"[-_@.]?\d{1,20}\Z")
_SIZE = r"(\d{1,6}(?:\.\d{1,3})?) ?([GM])i?B?\b"
_WORD = r"(?:GPU|VRAM|video|graphics|CUDA|OptiX|HIP)"
_USED = regex(
    rf"\b{_WORD}(?: ?\d\b)?(?:[ _-]?(?:mem(?:ory)?|vram))?"
    rf"(?:[ _-](?:peak|used|usage|in use|use|allocated|reserved|resident|now|is|at)){{1,3}}[ :=(]{{1,3}}{_SIZE}",
    re.IGNORECASE,
)
_OF = regex(
    rf"\b(?:us(?:e|es|ed|ing)|holds?|holding|took|takes|occup\w+|allocated) (?:[a-z]+ ){{0,2}}{_SIZE} (?:of )?"
    rf"(?:(?:the )?{_WORD} ?mem(?:ory)?|VRAM|on (?:the )?GPU)\b",
    re.IGNORECASE,
)
# loaded on cuda:0, 5.9 GB used of 8.0 GB
_SHARE = regex(rf"\b(?:cuda|gpu|vram)\b.{{0,40}}?{_SIZE} (?:used|in use|taken) (?:of|/)", re.IGNORECASE)
_DEVICE = regex(r"\bcuda:(\d)\b")
_NOT_USED = regex(
    r"\b(?:free|avail\w*|total|limit|budget|capacity|needs?|requires?|required|estimat\w*|recommended)\b", re.IGNORECASE
)
_ENDED = regex(
    r"\b(?:exit(?:ed|ing)?|quit|finished|done|saved|stopped|shut(?:ting)? down|unload(?:ed|ing)|freed|released|"
    r"Deactivated|terminated)\b",
    re.IGNORECASE,
)
_LEAST = 512 * MIB


def find_neighbour(lines: Sequence[str]) -> Neighbour | None:
    """From the lines up to the message, whose last one is the failing program's own; None where none else tells."""
    own = _unit(lines[-1]) if len(lines) > 1 else None
    if own is None:
        return None
    held: dict[str, tuple[int, str]] = {}
    devices = {match[1] for line in lines if _unit(line) == own and (match := _DEVICE.search(line)) is not None}
    for line in lines[:-1]:
        unit = _unit(line)
        if unit is None or unit == own:
            continue
        match = _USED.search(line) or _OF.search(line) or _SHARE.search(line)
        device = _DEVICE.search(line)
        if match is not None and device is not None and devices and device[1] not in devices:
            continue  # on another GPU than this program names
        if match is not None and not _NOT_USED.search(line):
            held[unit] = round(float(match[1]) * (GIB if match[2] in "Gg" else MIB)), line.strip()
        elif _ENDED.search(line):
            held.pop(unit, None)
    large = {unit: told for unit, told in held.items() if told[0] >= _LEAST}
    if not large:
        return None
    name = max(large, key=lambda unit: large[unit][0])
    return Neighbour(name, sum(size for size, _ in large.values()), large[name][1])


def _unit(line: str) -> str | None:
    """The program's name; copies of one service bear one."""
    match = _UNIT.match(line)
    return None if match is None else _COPY.sub("", match["unit"] or match["service"]).lower()
