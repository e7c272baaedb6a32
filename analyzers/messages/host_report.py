"""An incident of the machine's own memory, from the marks that its reports leave in a log."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from vramscope.analyzers.messages.parsed import ParsedMessage, Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.schema.oom import OomMessage


@dataclass(slots=True)
class Report:
    """What belongs to one failure. ``facts`` are documented with the parser that makes them."""

    start: int
    end: int
    facts: dict[str, float | str] = field(default_factory=dict)
    requested_bytes: int | None = None
    notes: tuple[str, ...] = ()
    kind: str | None = None  # of the mark: a second one of the same kind is another printing, None never is


def to_span(strand: Strand, report: Report, format: str, framework: str) -> Span:
    """The report as an incident of host memory."""
    parsed = ParsedMessage(
        format=format,
        framework=framework,
        message=OomMessage(requested_bytes=report.requested_bytes),
        lines=(strand.line(report.start), strand.line(report.end - 1)),
        text=strand.original(report.start, report.end),
        memory="host",
        rank=strand.rank(report.start),
        facts=report.facts,
        notes=report.notes,
    )
    return Span(report.start, report.end, parsed)


def join_near(reports: Iterator[Report], gap: int, identity: str) -> Iterator[Report]:
    """Reports at most ``gap`` squeezed characters apart as one, unless both state another ``identity``."""
    held: Report | None = None
    kinds: set[str | None] = set()
    for report in reports:
        if (
            held is not None
            and report.start - held.end <= gap
            and (report.kind is None or report.kind not in kinds)
            and _agree(held, report, identity)
        ):
            kinds.add(report.kind)
            held.end = report.end
            held.requested_bytes = held.requested_bytes or report.requested_bytes
            held.notes += report.notes
            held.facts = {**report.facts, **held.facts}
            continue
        if held is not None:
            yield held
        held, kinds = report, {report.kind}
    if held is not None:
        yield held


def _agree(one: Report, other: Report, identity: str) -> bool:
    left, right = one.facts.get(identity), other.facts.get(identity)
    return left is None or right is None or left == right
