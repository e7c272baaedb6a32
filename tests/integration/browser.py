"""A real Chromium for the tests of pages."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "chromium"

NEEDS_BROWSER = [
    pytest.mark.real_browser,
    pytest.mark.skipif(shutil.which(CHROMIUM) is None, reason="chromium is not installed (Debian package: chromium)"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    # Without these Chromium looks for its maker's servers.
    quiet = ("gpu", "quic", "background-networking", "component-update", "sync")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--no-first-run", *(f"--disable-{name}" for name in quiet)],
        )
        yield chromium
        chromium.close()


# Every text that is seen, with its contrast to what is behind it.
CONTRAST = """() => {
  const parse = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (node) => {
    for (; node; node = node.parentElement) {
      const color = parse(getComputedStyle(node).backgroundColor);
      if (color.length === 3 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll("body *")]
    .filter((node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
    .filter((node) => node.checkVisibility() && !node.closest("svg, .skip"))
    .map((node) => {
      const pair = [light(parse(getComputedStyle(node).color)), light(behind(node))].sort((a, b) => b - a);
      return { text: node.textContent.slice(0, 30), ratio: (pair[0] + 0.05) / (pair[1] + 0.05) };
    });
}"""
