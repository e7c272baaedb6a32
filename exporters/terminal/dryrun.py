"""A rehearsal for a person at a terminal: the peaks, where the memory is at them, the cards that fit, the doubts."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rich.console import Group
from rich.table import Table
from rich.text import Text

from vramscope.exporters.terminal.snapshot import render as render_snapshot
from vramscope.exporters.verdict import NO_KERNELS, ended_by, verdict
from vramscope.exporters.wording import printable
from vramscope.schema.dryrun import CardFit, DryRun, RankPeak
from vramscope.schema.units import readable_bytes

if TYPE_CHECKING:
    from rich.console import RenderableType

_WIDEST = 100
_MOST_RANKS = 16
# Of the table of cards.
_TOO_SMALL, _LARGE_ENOUGH = 3, 6


def render(run: DryRun, width: int, top: int = 5) -> RenderableType:
    """The whole answer, ``width`` columns at most, and 100 where there are more."""
    width = max(60, min(width, _WIDEST))
    parts: list[RenderableType] = [*_headline(run, width)]
    if len(run.ranks) > 1:
        parts += [Text(), _table_of_ranks(run)]
    largest = max(run.ranks, key=lambda rank: rank.peak_reserved_bytes, default=None)
    if largest is not None and largest.summary is not None:
        # Where the memory is at the peak; what is left at the end is no matter of a rehearsal.
        parts += [Text(), render_snapshot(largest.summary, width, top, peak_alone=True)]
    if run.cards:
        parts += [Text(), _table_of_cards(run)]
    parts += [Text(), *_confidence(run, width)]
    return Group(*parts)


def difference(run: DryRun, before_bytes: int | None) -> str:
    """Of the device's bytes to those of the last answer; None where there was none."""
    if before_bytes is None:
        return "There is no last answer to compare with."
    change = run.device_bytes - before_bytes
    much = f"{readable_bytes(abs(change))} {'more' if change > 0 else 'less'}" if change else "the same"
    return f"Compared with the last answer: {much} ({readable_bytes(before_bytes)} then)."


def _headline(run: DryRun, width: int) -> Iterator[Text]:
    largest = max(run.ranks, key=lambda rank: rank.device_bytes, default=None)
    if largest is None:
        yield Text(verdict(run), style="bold")
        return
    good = run.fits is not False and run.kernels is not False
    style = "bold" if run.gpu is None else "bold green" if good else "bold red"
    yield from _wrapped(verdict(run), width, style)
    yield from _wrapped(
        f"{readable_bytes(largest.peak_allocated_bytes)} allocated, {readable_bytes(largest.peak_reserved_bytes)} "
        f"reserved, {readable_bytes(largest.device_bytes - largest.peak_reserved_bytes)} for the context; "
        f"{largest.steps} steps, ended by {ended_by(largest)}, {run.seconds:.0f} s; PyTorch {run.torch_version}",
        width,
        "dim",
    )


def _table_of_ranks(run: DryRun) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading, justify in (("rank", "right"), ("GPU", "right"), ("allocated", "right"), ("reserved", "right")):
        table.add_column(heading, justify=justify)  # type: ignore[arg-type]
    table.add_column("device", justify="right")
    table.add_column("steps", justify="right")
    table.add_column("ended by")
    for rank in run.ranks[:_MOST_RANKS]:
        table.add_row(*_cells(rank))
    return table


def _cells(rank: RankPeak) -> tuple[str, ...]:
    return (
        str(rank.pid if rank.rank is None else rank.rank),
        str(rank.device),
        readable_bytes(rank.peak_allocated_bytes),
        readable_bytes(rank.peak_reserved_bytes),
        readable_bytes(rank.device_bytes),
        str(rank.steps),
        ended_by(rank),
    )


def _table_of_cards(run: DryRun) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold", title="On which cards it fits", title_justify="left")
    table.add_column("card")
    table.add_column("memory", justify="right")
    table.add_column("needs", justify="right")
    table.add_column("")
    shown, left_out = _near(sorted(run.cards, key=lambda card: card.total_bytes))
    for card in shown:
        table.add_row(
            card.card,
            readable_bytes(card.total_bytes),
            readable_bytes(card.needed_bytes) if card.fits else "",
            Text(_words(card), style="green" if card.runs else "red"),
        )
    if left_out:
        table.add_row(f"and {left_out} larger")
    return table


def _words(card: CardFit) -> str:
    if not card.fits:
        return "does not fit"
    if card.runs:
        return f"fits, {readable_bytes(card.margin_bytes)} left"
    return NO_KERNELS


def _near(cards: Sequence[CardFit]) -> tuple[Sequence[CardFit], int]:
    """Those around the border between what does not fit and what does, and how many larger ones are left out."""
    first = next((index for index, card in enumerate(cards) if card.runs), len(cards))
    start, end = max(0, first - _TOO_SMALL), first + _LARGE_ENOUGH
    return cards[start:end], max(0, len(cards) - end)


def _confidence(run: DryRun, width: int) -> Iterator[Text]:
    yield Text(f"Confidence: {run.confidence}", style="bold")
    for doubt in run.doubts:
        yield from _wrapped(printable(f"- {doubt}"), width, "dim", "  ")


def _wrapped(text: str, width: int, style: str, further: str = "") -> Iterator[Text]:
    for line in textwrap.wrap(text, width, subsequent_indent=further, break_on_hyphens=False):
        yield Text(line, style=style)
