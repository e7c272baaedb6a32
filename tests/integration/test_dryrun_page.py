"""The pages of dry runs in a real Chromium: bands over time, cards, tables, and nothing that the policy refuses."""

from __future__ import annotations

import gzip
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.integration.browser import CONTRAST, NEEDS_BROWSER, browser
from tests.integration.snapshot_window import Window
from tests.made_summaries import HOSTILE
from tests.summaries import RECORDINGS
from vramscope.analyzers.snapshot.reading_stacks import read_recording
from vramscope.analyzers.snapshot.summary.bands import bands_of
from vramscope.analyzers.snapshot.summary.summarize import summarize
from vramscope.exporters.html import dryrun, dryrun_search
from vramscope.schema.dryrun import Answer, CardFit, DryRun, RankPeak, Search, VariedRun
from vramscope.schema.units import GIB, MIB

__all__ = ["browser"]
pytestmark = NEEDS_BROWSER

RECORDING = read_recording(gzip.decompress((RECORDINGS / "language_model.pickle.gz").read_bytes()))


def rehearsed() -> DryRun:
    summary = summarize(RECORDING, "2.15.0")
    peak = RankPeak(
        pid=7,
        rank=None,
        device=0,
        why="stable",
        steps=5,
        peak_allocated_bytes=summary.peak.allocated_bytes if summary.peak else 0,
        peak_reserved_bytes=summary.peak_reserved_bytes or 0,
        device_bytes=(summary.peak_reserved_bytes or 0) + 500 * MIB,
        summary=summary,
    )
    cards = [
        CardFit(
            card=name,
            total_bytes=total * GIB,
            context_bytes=500 * MIB,
            fits=fits,
            needed_bytes=2 * GIB,
            margin_bytes=total * GIB - 2 * GIB,
            kernels=kernels,
        )
        for name, total, fits, kernels in (("T4", 15, False, True), ("V100", 16, True, False), ("L4", 22, True, True))
    ]
    return DryRun(
        command=("python", "train.py", "--batch-size", "8"),
        gpu="T4",
        total_bytes=15 * GIB,
        torch_version="2.15.0",
        seconds=12,
        status=0,
        ranks=(peak, replace(peak, rank=1, summary=None)),
        fits=True,
        kernels=True,
        cards=tuple(cards),
        doubts=("the CUDA context is a typical one",),
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_dry_runs_page_shows_its_verdict_bands_and_cards(browser: Browser, tmp_path: Path, scheme: str) -> None:
    run = rehearsed()
    assert run.ranks[0].summary is not None
    file = tmp_path / "page.html"
    file.write_text(dryrun.page(run, run.ranks[0].summary, bands_of(RECORDING, "2.15.0")), "utf-8")
    window = Window(browser, file, color_scheme=scheme, viewport={"width": 1000, "height": 800})
    assert window.part("verdict").inner_text().startswith("It fits on T4: ")
    figures = window.part("bands").locator("figure")
    assert figures.count() == 2
    for figure in figures.all():
        drawn = figure.locator("svg path[class^=band-]")
        assert drawn.count() == figure.locator("dl div").count() > 1
        box = figure.locator("svg").bounding_box()
        assert box is not None
        assert box["height"] > 150
        # Each band has its colour, and that of its key.
        for path, key in zip(drawn.all(), figure.locator(".key").all(), strict=True):
            fill, background = (
                one.evaluate(f"node => getComputedStyle(node).{name}")
                for one, name in ((path, "fill"), (key, "backgroundColor"))
            )
            assert fill == background != "rgb(0, 0, 0)"
    verdicts = window.part("cards").locator("tbody tr td:last-child").all_inner_texts()
    assert verdicts == ["does not fit", "no kernels for it in this PyTorch", "fits"]
    assert window.part("ranks").locator("tbody tr").count() == 2
    assert "typical" in window.part("doubts").inner_text()
    assert not [text for text in window.page.evaluate(CONTRAST) if text["ratio"] < 4.5]
    assert window.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert window.complaints == []
    assert window.requests == [file.as_uri()]


def test_a_searchs_page_has_a_row_for_each_combination(browser: Browser, tmp_path: Path) -> None:
    runs = [
        VariedRun(
            values={"dtype": "float32", "batch": "4"},
            fits=True,
            peak_allocated_bytes=GIB,
            peak_reserved_bytes=2 * GIB,
            device_bytes=3 * GIB,
            margin_bytes=GIB,
        ),
        VariedRun(values={"dtype": "float32", "batch": "5"}, fits=False),
        VariedRun(values={"dtype": HOSTILE[0], "batch": "4"}, fits=None, error=HOSTILE[2]),
    ]
    search = Search(
        command=("python", *HOSTILE),
        gpu="4GiB",
        total_bytes=4 * GIB,
        torch_version="2.15.0",
        seconds=30,
        sought="batch",
        runs=tuple(runs),
        largest=(0,),
        answers=(
            Answer(values={"dtype": "float32"}, run=0),
            Answer(values={"dtype": HOSTILE[0]}, run=None, failed=True),
        ),
        doubts=(HOSTILE[1],),
    )
    file = tmp_path / "page.html"
    file.write_text(dryrun_search.page(search), "utf-8")
    window = Window(browser, file)
    assert window.part("summary").inner_text().startswith("The largest batch that fits on 4GiB: 4.")
    (first, second) = window.part("answers").locator("tbody tr").all()
    assert first.inner_text().split() == ["float32", "4", "1.00", "GiB", "2.00", "GiB", "3.00", "GiB", "1.00", "GiB"]
    assert "failed" in second.inner_text()
    assert window.part("runs").locator("tbody tr td:last-child").all_inner_texts()[:2] == [
        "the largest that fits",
        "does not fit",
    ]
    assert "owned" not in window.page.title().split("·")[1]
    assert window.page.evaluate("document.scripts.length") == 0
    assert window.complaints == []
