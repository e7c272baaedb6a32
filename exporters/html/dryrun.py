"""A rehearsal as one HTML file: the verdict, what it needs over time, cards, doubts, and its snapshot's page."""

from __future__ import annotations

from collections.abc import Iterator

from vramscope.exporters.html.bands import draw_bands
from vramscope.exporters.html.snapshot import Section
from vramscope.exporters.html.snapshot import page as snapshot_page
from vramscope.exporters.html.tables import row, table
from vramscope.exporters.html.words import plain
from vramscope.exporters.http.markup import Child, Markup, element
from vramscope.exporters.verdict import NO_KERNELS, ended_by, verdict
from vramscope.schema.dryrun import CardFit, DryRun, RankPeak
from vramscope.schema.snapshot import Bands, SnapshotSummary
from vramscope.schema.units import readable_bytes


def page(run: DryRun, summary: SnapshotSummary, bands: tuple[Bands, Bands] | None) -> str:
    """The whole document; ``summary`` and ``bands`` (by category, by line) are of the rank that needs most."""
    return snapshot_page(
        summary,
        title=f"dry run of {plain(' '.join(run.command))}",
        opening=_opening(run),
        before=list(_sections(run, summary, bands)),
    )


def _opening(run: DryRun) -> Markup:
    good = run.fits is not False and run.kernels is not False
    kind = "lead" if run.gpu is None else "lead good" if good else "lead bad"
    return element(
        "section",
        element(
            "div",
            element("p", verdict(run), class_=kind),
            element(
                "p",
                f"Confidence: {run.confidence}. PyTorch {plain(run.torch_version)}, rehearsed in {run.seconds:.0f} s.",
            ),
            class_="card",
        ),
        id="verdict",
        aria_label="Verdict",
    )


def _sections(run: DryRun, summary: SnapshotSummary, bands: tuple[Bands, Bands] | None) -> Iterator[Section]:
    if bands is not None and bands[0].events:
        yield (
            "bands",
            "Over time",
            [
                draw_bands(bands[0], "What is allocated, by category; figures are at the peak", summary.events),
                draw_bands(
                    bands[1], "What is allocated, by the program's line; figures are at the peak", summary.events
                ),
            ],
        )
    if run.cards:
        yield "cards", "On which cards it fits", _cards(run)
    if len(run.ranks) > 1:
        yield "ranks", "Ranks", _ranks(run)
    yield "doubts", "What a simulation cannot know", element("ul", [element("li", plain(one)) for one in run.doubts])


def _cards(run: DryRun) -> Child:
    rows = [_card(card) for card in sorted(run.cards, key=lambda card: card.total_bytes)]
    return table(
        "The history replayed with what each card would leave it.",
        ("Card", "#Memory", "#Needs", "#Left", "Verdict"),
        rows,
    )


def _card(card: CardFit) -> Markup:
    words = "fits" if card.runs else "does not fit" if not card.fits else NO_KERNELS
    return row(
        card.card,
        readable_bytes(card.total_bytes),
        readable_bytes(card.needed_bytes) if card.fits else "",
        readable_bytes(card.margin_bytes) if card.fits else "",
        element("span", words, class_="good" if card.runs else "bad"),
        numbers=(1, 2, 3),
    )


def _ranks(run: DryRun) -> Child:
    heads = ("Rank", "#GPU", "#Allocated", "#Reserved", "#Device", "#Steps", "Ended by")
    return table(None, heads, [_rank(rank) for rank in run.ranks])


def _rank(rank: RankPeak) -> Markup:
    return row(
        str(rank.pid if rank.rank is None else rank.rank),
        rank.device,
        readable_bytes(rank.peak_allocated_bytes),
        readable_bytes(rank.peak_reserved_bytes),
        readable_bytes(rank.device_bytes),
        rank.steps,
        ended_by(rank),
        numbers=(1, 2, 3, 4, 5),
    )
