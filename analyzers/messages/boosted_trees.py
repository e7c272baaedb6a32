"""Libraries of boosted trees on the GPU: XGBoost and CatBoost say what was asked for and what was free."""

from __future__ import annotations

from collections.abc import Iterator

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import line_tail
from vramscope.analyzers.messages.sizes import read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import exception_before
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("xgboost-allocation", "catboost-pool")
ANCHORS = (
    b"Memory allocation error on worker",
    b"- Requested memory:",
    b"out of memory",
    b"TOutOfMemoryError",
    b"rror: Out of memory",
    b"violated: Out of mem",
)

# Releases up to 2.0 print bytes, later ones a unit.
_AMOUNT = r"\d{1,16}(?:\.\d{1,6})?(?:[KMGT]?B)?"
_XGBOOST = regex(
    r"Memoryallocationerroronworker\d{1,5}:(?P<said>.{0,200}?)-?Freememory:"
    rf"(?P<free>{_AMOUNT})-?Requestedmemory:(?P<requested>{_AMOUNT})"
)
# What CatBoost prints without a unit counts mebibytes.
_CATBOOST = regex(
    r"(?:(?:Error|Conditionviolated):)?Outofmemory\.Requested(?P<requested>\d{1,9}(?:\.\d{1,8})?)(?:MB)?;"
    r"Free(?P<free>\d{1,9}(?:\.\d{1,8})?)(?P<unit>MB)?"
)
_NUMBER = regex(r"\s*([\d.]{1,24})")


def parse(strand: Strand) -> list[Span]:
    """Every such refusal in the strand."""
    return [*_xgboost(strand), *_catboost(strand)]


def _xgboost(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "Memoryallocationerroronworker"):
        match = _XGBOOST.match(text, at)
        if match is not None:
            message = OomMessage(
                requested_bytes=_bytes(_last(strand, match.start("requested"), match["requested"])),
                free_bytes=_bytes(match["free"]),
            )
            yield _span(strand, at, match.end(), "xgboost-allocation", "XGBoost", message)


def _catboost(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "Outofmemory.Requested"):
        match = _CATBOOST.search(text, max(0, at - len("Conditionviolated:")), at + 80)
        if match is not None and match.start() <= at:
            free = match["free"] if match["unit"] else _last(strand, match.start("free"), match["free"])
            message = OomMessage(
                requested_bytes=read_binary_size(f"{match['requested']}MB"), free_bytes=read_binary_size(f"{free}MB")
            )
            yield _span(strand, match.start(), match.end(), "catboost-pool", "CatBoost", message)


def _last(strand: Strand, at: int, printed: str) -> str:
    """The figure without what the next line begins with."""
    number = _NUMBER.match(line_tail(strand, at))
    return printed if number is None or not printed[-1].isdigit() else number[1].rstrip(".")


def _bytes(amount: str) -> int:
    return int(float(amount)) if amount[-1].isdigit() else read_binary_size(amount)


def _span(strand: Strand, start: int, end: int, format: str, framework: str, message: OomMessage) -> Span:
    return found(
        strand,
        start,
        end,
        format=format,
        framework=framework,
        message=message,
        exception=exception_before(strand.text, start),
    )
