"""A snapshot's page in a real Chromium: what hostile names cannot do, what is missing, every width, colour and size."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.integration.browser import CONTRAST, NEEDS_BROWSER, browser
from tests.integration.snapshot_window import Window, leak, show
from tests.made_summaries import HOSTILE, hostile_summary, large_summary
from tests.summaries import recorded_summary
from vramscope.exporters.html.snapshot import page as html_of
from vramscope.exporters.html.words import plain
from vramscope.schema.snapshot import Balance, SnapshotSummary

__all__ = ["browser", "leak", "show"]

pytestmark = NEEDS_BROWSER


def test_hostile_names_are_only_text(show: Callable[..., Window]) -> None:
    window = show(hostile_summary())
    page = window.page
    assert page.title() == "snapshot of GPU 0 · vramscope"
    assert page.locator("script").count() == 2
    assert page.locator("main img").count() == 0
    assert page.locator("#summary .notice").all_inner_texts() == [plain(text) for text in HOSTILE]
    part = window.part("holders")
    for summary in page.locator("summary").all():
        summary.click()
    assert part.locator("tbody tr").count() == len(HOSTILE)
    listed = part.locator("tbody tr td:nth-child(5)").all_text_contents()
    assert sorted(listed) == sorted(plain(text) for text in HOSTILE)
    window.press("flame", "ArrowDown", "ArrowDown", "ArrowRight", "Enter")
    window.part("flame").get_by_label("Search").fill("</script>")
    page.get_by_text("1.00 MiB through it, 10 %").wait_for()
    assert "0xffffffffffe00000" in window.press("map", "Home")
    window.press("timeline", "p", "+", "ArrowRight")
    assert page.title() == "snapshot of GPU 0 · vramscope"
    assert "\u202e" not in page.content()
    assert "\u2028" not in page.content()


def test_the_policy_stops_what_escaping_would_have_missed(
    browser: Browser, tmp_path: Path, leak: SnapshotSummary
) -> None:
    file = tmp_path / "page.html"
    script = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
    written = html_of(leak)
    assert written.count("</main>") == 1
    file.write_text(written.replace("</main>", f"{script}<p style='color: red'>in red</p></main>"), "utf-8")
    window = Window(browser, file)
    refused = [complaint for complaint in window.complaints if "Content Security Policy" in complaint]
    assert len(refused) >= 3
    assert window.page.title() == "snapshot of GPU 0 · vramscope"
    assert window.page.evaluate("() => fetch('https://example.com/').then(() => 'asked', () => 'refused')") == "refused"
    # The page itself works on.
    assert window.press("timeline", "p").startswith("the peak")
    window.context.close()


def test_what_is_missing_is_said(show: Callable[..., Window]) -> None:
    balance = Balance(
        reserved_bytes=2 << 20,
        allocated_bytes=1 << 20,
        pending_bytes=0,
        cached_bytes=1 << 20,
        requested_bytes=None,
        private_pool_bytes=0,
        largest_free_bytes=1 << 20,
        segments=1,
        blocks=2,
    )
    window = show(SnapshotSummary(device=3, events=0, complete_trace=False, end=balance))
    text = window.page.inner_text("main")
    for words in (
        "At the end: 1.00 MiB allocated of 2.00 MiB reserved.",
        "The file holds no allocation history, so there is no timeline and no peak",
        "Without a history nothing can be replayed.",
        "No segment is held at the end.",
        "No stacks were recorded, so nothing tells who asked for the memory.",
        "Nothing is allocated.",
        "What the memory is for is unknown.",
        "No steps were found",
        "No setting differs from PyTorch's defaults",
    ):
        assert words in text
    assert window.page.locator("main canvas").count() == 0
    without_stacks = show(recorded_summary("pinned_pieces"))
    assert without_stacks.page.locator(".view canvas").count() == 2
    assert "The history was not replayed under other settings." in without_stacks.page.inner_text("main")


def test_without_script_the_figures_are_still_read(show: Callable[..., Window], leak: SnapshotSummary) -> None:
    window = show(leak, java_script_enabled=False)
    text = window.page.inner_text("main")
    assert "Timeline, map and flame graph need the page's own script." in text
    assert "activations" in text
    assert "max_split_size_mb:64" in text


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 400, 1600])
def test_the_page_fits_every_width(show: Callable[..., Window], leak: SnapshotSummary, scheme: Any, width: int) -> None:
    for summary in (leak, hostile_summary()):
        window = show(summary, color_scheme=scheme, viewport={"width": width, "height": 800})
        for details in window.page.locator("summary").all()[:12]:
            details.click()
        window.press("map", "Home")
        assert window.page.evaluate("() => document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_enough_contrast(show: Callable[..., Window], leak: SnapshotSummary, scheme: Any) -> None:
    window = show(leak, color_scheme=scheme)
    window.press("map", "Home", "ArrowRight", "ArrowRight")
    texts = window.page.evaluate(CONTRAST)
    # WCAG 2.1 AA for text.
    assert [entry for entry in texts if entry["ratio"] < 4.5] == []
    assert len(texts) > 150


def test_what_is_printed_is_light_also_from_a_dark_screen(show: Callable[..., Window], leak: SnapshotSummary) -> None:
    window = show(leak, color_scheme="dark")
    pixel = """() => {
      const canvas = document.querySelector('#map .view canvas');
      const probe = document.createElement('canvas').getContext('2d');
      probe.drawImage(canvas, -canvas.width / 2, 12 - canvas.height);
      return [...probe.getImageData(0, 0, 1, 1).data].slice(0, 3);
    }"""
    dark = window.page.evaluate(pixel)
    window.page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    light = window.page.evaluate(pixel)
    window.page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    assert light != dark
    assert window.page.evaluate(pixel) == dark
    assert window.page.pdf().startswith(b"%PDF")


def test_a_hundred_thousand_events_and_blocks_are_shown_at_once(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(html_of(large_summary()), "utf-8")
    assert file.stat().st_size < 15_000_000
    window = Window(browser, file)
    ready = window.page.evaluate("() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")
    assert ready < 3000
    assert window.readout("map").endswith("cached (18 %)")
    window.press("map", *["+"] * 12, "Home", "End", "PageUp")
    # A whole painting of the map, as every turn of the wheel asks for.
    window.part("map").get_by_label("Colours by").select_option("stack")
    slowest = window.page.evaluate(
        """() => {
          const canvas = document.querySelector('#map .view canvas');
          return Math.max(...Array.from({ length: 20 }, (_, turn) => {
            const start = performance.now();
            canvas.dispatchEvent(new KeyboardEvent('keydown', { key: turn % 2 ? '+' : '-' }));
            canvas.dispatchEvent(new PointerEvent('pointermove', { clientX: 300 + turn, clientY: 300 }));
            return performance.now() - start;
          }));
        }"""
    )
    assert slowest < 200
    assert window.complaints == []
    window.context.close()
