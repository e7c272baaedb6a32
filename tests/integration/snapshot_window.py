"""A snapshot's page opened from disk in a real Chromium, and what is said about it afterwards."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.summaries import recorded_summary, with_replay
from vramscope.exporters.html.snapshot import page as html_of
from vramscope.schema.snapshot import SnapshotSummary


@pytest.fixture(scope="module")
def leak() -> SnapshotSummary:
    summary = recorded_summary("leaking_training")
    return dataclasses.replace(summary, **with_replay(summary))


class Window:
    """A page from disk, with what went wrong in it and what it asked for beyond itself."""

    def __init__(self, browser: Browser, file: Path, **options: Any) -> None:
        self.context = browser.new_context(offline=True, **options)
        self.page: Page = self.context.new_page()
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on(
            "console", lambda line: self.complaints.append(line.text) if line.type in ("error", "warning") else None
        )
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(file.as_uri())
        self.file = file

    def part(self, name: str) -> Locator:
        return self.page.locator(f"#{name}")

    def readout(self, name: str) -> str:
        return self.part(name).locator(".readout").inner_text()

    def canvas(self, name: str) -> Locator:
        return self.part(name).locator(".view canvas")

    def press(self, name: str, *keys: str) -> str:
        """The keys on a part's drawing; what it then reads out."""
        canvas = self.canvas(name)
        canvas.focus()
        for key in keys:
            self.page.keyboard.press(key)
        return self.readout(name)

    def settle(self) -> None:
        """Until what was asked for is painted and has scrolled."""
        frame = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
        self.page.evaluate(f"() => {frame}")

    def wheel(self, by: float) -> None:
        """A turn of the wheel where the pointer is."""
        told = "new Promise((done) => addEventListener('wheel', () => done(true), { once: true, capture: true }))"
        self.page.evaluate(f"() => {{ window.turned = {told}; }}")
        self.page.mouse.wheel(0, by)
        self.page.evaluate("() => window.turned")
        self.settle()

    def hover(self, name: str, x: float, y: float) -> str:
        """The pointer at shares of the drawing."""
        canvas = self.canvas(name)
        canvas.scroll_into_view_if_needed()
        self.settle()
        box = canvas.bounding_box()
        assert box is not None
        self.page.mouse.move(box["x"] + x * box["width"], box["y"] + y * box["height"])
        return self.readout(name)


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Window]]:
    windows: list[Window] = []

    def show(summary: SnapshotSummary, **options: Any) -> Window:
        file = tmp_path / f"page_{len(windows)}.html"
        file.write_text(html_of(summary), "utf-8")
        windows.append(Window(browser, file, **options))
        return windows[-1]

    yield show
    for window in windows:
        window.context.close()
        assert window.complaints == []
        assert window.requests == [window.file.as_uri()]
