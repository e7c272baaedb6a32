"""Layers that let several containers share a GPU: they refuse what would exceed a container's part.

HAMi's library counts what the container holds, and prints that with the request added, and the limit. PyTorch asks a
second time with its cache given back, and then prints an error that has more to say: the lines are its evidence then,
not failures of their own.

Facts: ``would_hold_bytes``.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import NamedTuple

from vramscope.analyzers.messages.literals import claim, found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.told_limits import SHARING_LAYERS
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage
from vramscope.schema.units import MIB

FORMATS = ("hami-device-oom",)
ANCHORS = (b"core ERROR (pid", b"vGPU ERROR (pid", b"softmig ERROR", b" allocator.c:", b"]: Device ")

# The logger's name may have been taken for a prefix, and then it is not in the strand's text.
_LOGGER = regex(rf"\[(?:{SHARING_LAYERS}) ?ERROR ?\((?:pid:)?(?P<pid>\d{{1,9}})[^()\]\n]{{3,80}}\)\]: ?\Z")
_NAME_LENGTH = 120
_REFUSED = regex(r"Device(?P<device>\d{1,3})OOM(?P<held>\d{1,22})(?!\d)(?:/(?P<limit>\d{1,20})(?!\d))?")
_LONGEST_NAME = 12
# More than any GPU has: the layer's own count went below zero; and less than any part of one.
_IMPOSSIBLE, _LEAST = 2**48, 16 * MIB
# The program's own error about the same request, which a traceback parts from the refusal.
_OWN_ERROR = regex(
    r"(?:CUDAoutofmemory\.Triedtoallocate[\d.]{1,12}[KMG]iB.{0,4}?GPU(?P<device>\d{1,3})|CUDAerror:outofmemoryCUDAkernel|"
    r"RESOURCE_EXHAUSTED:(?:Outofmemory|Failedtoallocate)|cudaMallocfailed:outofmemory|CUDAfailure2:outofmemory|"
    r"DriverError\(CUDA_ERROR_OUT_OF_MEMORY)"
)
_SOON = 6_000
# Nothing but the next line's logger stands between the two times that one request is refused.
_NEXT = 200


class _Refusal(NamedTuple):
    match: re.Match[str]
    pid: str

    @property
    def whose(self) -> tuple[str, str, str | None]:
        """What two refusals of one request have in common."""
        return self.pid, self.match["device"], self.match["limit"]


def parse(strand: Strand) -> list[Span]:
    """Every refusal in the strand; one incident for the lines that one request printed."""
    refusals = list(filter(None, (_read(strand, at) for at in places(strand.text, "OOM"))))
    return [
        claim(*one.match.span()) if _is_told_again(strand.text, one, next_one) else _span(strand, one.match)
        for one, next_one in zip_longest(refusals, refusals[1:])
        if one is not None
    ]


def _read(strand: Strand, at: int) -> _Refusal | None:
    text = strand.text
    match = _REFUSED.match(text, max(0, text.rfind("Device", max(0, at - _LONGEST_NAME), at)))
    if match is None:
        return None
    prefix, lead, _ = strand.line_around(*match.span())
    before = text[max(0, match.start() - _NAME_LENGTH) : match.start()]
    logger = _LOGGER.search(before) or _LOGGER.search(prefix + lead)
    return None if logger is None else _Refusal(match, logger["pid"])


def _is_told_again(text: str, one: _Refusal, next_one: _Refusal | None) -> bool:
    end = one.match.end()
    if next_one is not None and next_one.whose == one.whose and next_one.match.start() - end <= _NEXT:
        return True
    own = _OWN_ERROR.search(text, end, end + _SOON)
    if own is None or (next_one is not None and next_one.match.start() < own.start()):
        return False
    return own["device"] is None or own["device"] == one.match["device"]


def _span(strand: Strand, match: re.Match[str]) -> Span:
    held, limit = int(match["held"]), int(match["limit"]) if match["limit"] else None
    notes = []
    if held >= _IMPOSSIBLE:
        notes.append(f"HAMi counts {held} bytes, which no GPU has: its own count has gone below zero")
    elif limit is not None and (not _LEAST <= limit < _IMPOSSIBLE or held <= limit):
        notes.append(f"the text states a limit of {limit} bytes, which {held} bytes would not exceed or no part has")
        limit = None
    return found(
        strand,
        *match.span(),
        format="hami-device-oom",
        framework="HAMi",
        message=OomMessage(device=int(match["device"]), limit_bytes=limit),
        facts={"would_hold_bytes": float(held)} if held < _IMPOSSIBLE else {},
        notes=tuple(notes),
    )
