"""The page in a real Chromium: what people see, what refreshes, and what hostile names cannot do."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.fakes import FakeState, fragmentation_event, no_driver_frame, two_gpu_frame
from tests.integration.browser import CONTRAST, NEEDS_BROWSER, browser
from tests.integration.http_server import http_server
from vramscope.exporters.http.app import create_app
from vramscope.schema.units import GIB

__all__ = ["browser"]

HOSTILE = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"

pytestmark = NEEDS_BROWSER


class Window:
    """A page with what went wrong in it: script errors, refusals of the policy, requests to anywhere else."""

    def __init__(self, browser: Browser, address: str, **options: Any) -> None:
        self.address = address
        self.page: Page = browser.new_context(**options).new_page()
        self.complaints: list[str] = []
        self.elsewhere: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", lambda line: self.complaints.append(line.text) if line.type == "error" else None)
        self.page.on("request", lambda request: self._note(request.url))
        self.page.goto(f"http://{address}/")

    def _note(self, url: str) -> None:
        if not url.startswith(f"http://{self.address}/"):
            self.elsewhere.append(url)

    def close(self) -> None:
        self.page.context.close()


@pytest.fixture
def state() -> FakeState:
    return FakeState(two_gpu_frame(time.time()), [fragmentation_event(at_unix=time.time() - 20)])


@pytest.fixture
def window(browser: Browser, state: FakeState) -> Iterator[Window]:
    with http_server(create_app(state)) as address:
        window = Window(browser, address)
        yield window
        window.close()


def test_the_page_shows_everything_and_asks_nobody_else(window: Window) -> None:
    page = window.page
    assert page.get_by_role("heading", name="GPU 0 Imaginary A16").is_visible()
    bar = page.get_by_role("img", name="Memory of GPU 0: driver 324.00 MiB, others 564.00 MiB, non-pytorch 460.00 MiB")
    box = bar.bounding_box()
    assert box is not None
    assert box["width"] > 300
    assert page.get_by_role("row").count() == 5
    assert page.get_by_role("rowheader", name="python pid 4100 · ada").is_visible()
    event = page.get_by_role("group").filter(has_text="Fragmentation").first
    assert not page.get_by_text("What to change").is_visible()
    event.locator("summary").first.click()
    assert page.get_by_text("What to change").is_visible()
    assert page.get_by_text("export PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True").is_visible()
    assert window.complaints == []
    assert window.elsewhere == []


def test_new_figures_come_by_themselves_and_an_open_explanation_stays_open(window: Window, state: FakeState) -> None:
    page = window.page
    page.locator("#ooms > details > summary").focus()
    page.keyboard.press("Enter")
    assert page.get_by_text("What to change").is_visible()
    frame = two_gpu_frame(time.time())
    devices = (dataclasses.replace(frame.devices[0], used_bytes=9 * GIB, free_bytes=7 * GIB), frame.devices[1])
    state.newest = dataclasses.replace(frame, devices=devices, processes=frame.processes[1:])
    state.events = [fragmentation_event("newer", time.time()), *state.events]
    page.wait_for_function("() => document.querySelectorAll('#ooms > details').length === 2")
    page.wait_for_function("() => document.querySelectorAll('tbody tr').length === 3")
    assert page.get_by_text("9.32 GiB").is_visible()
    opened = page.locator("#ooms > details[open]")
    assert [node.get_attribute("id") for node in opened.all()] == [f"oom-{state.events[1].id}"]
    assert page.evaluate("() => document.activeElement.parentElement.id") == f"oom-{state.events[1].id}"
    assert window.complaints == []


def test_a_hostile_process_is_only_text(browser: Browser) -> None:
    event = fragmentation_event(HOSTILE, at_unix=time.time(), command=HOSTILE, text=HOSTILE)
    state = FakeState(two_gpu_frame(time.time(), trainer_command=HOSTILE), [event])
    with http_server(create_app(state)) as address:
        window = Window(browser, address)
        page = window.page
        assert page.locator("tbody th .command").first.inner_text() == HOSTILE
        # Once more by way of the script.
        state.newest = two_gpu_frame(time.time(), trainer_command=f"again {HOSTILE}")
        page.get_by_text("again <script>").first.wait_for()
        assert page.title().endswith("· vramscope")
        assert page.locator("main script, main img").count() == 0
        assert window.complaints == []
        window.close()


def test_the_policy_stops_what_escaping_missed(window: Window) -> None:
    window.page.evaluate("() => { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"owned=1\">') }")
    inline = (
        "() => { const s = document.createElement('script'); s.textContent = 'owned = 1'; document.body.append(s) }"
    )
    window.page.evaluate(inline)
    assert window.page.evaluate("() => typeof owned") == "undefined"
    assert any("Content Security Policy" in complaint for complaint in window.complaints)


def test_a_daemon_that_went_away_is_said_so_and_its_return_seen(browser: Browser, state: FakeState) -> None:
    with http_server(create_app(state)) as address:
        window = Window(browser, address)
        window.page.context.set_offline(True)
        window.page.get_by_text("The daemon does not answer").wait_for()
        assert window.page.get_by_role("heading", name="GPU 0 Imaginary A16").is_visible()
        window.page.context.set_offline(False)
        window.page.get_by_text("The daemon does not answer").wait_for(state="detached")
        window.page.wait_for_function("() => getComputedStyle(document.querySelector('section')).opacity === '1'")
        window.close()


def test_without_a_driver_the_page_says_why_until_it_appears(browser: Browser) -> None:
    state = FakeState(no_driver_frame(time.time(), "libnvidia-ml.so.1 was not found"))
    with http_server(create_app(state)) as address:
        window = Window(browser, address)
        page = window.page
        assert page.get_by_text("No NVIDIA driver: libnvidia-ml.so.1 was not found.").is_visible()
        assert page.get_by_text("No out-of-memory events yet.").is_visible()
        state.newest = two_gpu_frame(time.time())
        page.get_by_role("heading", name="GPU 1 Imaginary A40").wait_for()
        assert window.complaints == []
        window.close()


def test_the_page_needs_no_script(browser: Browser, state: FakeState) -> None:
    with http_server(create_app(state)) as address:
        window = Window(browser, address, java_script_enabled=False)
        assert window.page.get_by_role("heading", name="GPU 0 Imaginary A16").is_visible()
        assert "UTC" in window.page.locator("#moment").inner_text()
        window.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_page_fits_every_width(browser: Browser, state: FakeState, scheme: Any, width: int) -> None:
    long = "a_program_with_quite_an_unbroken_name" * 4
    state.newest = two_gpu_frame(time.time(), trainer_command=long)
    with http_server(create_app(state)) as address:
        window = Window(browser, address, color_scheme=scheme, viewport={"width": width, "height": 800})
        page = window.page
        page.locator("#ooms > details > summary").click()
        assert page.evaluate("() => document.documentElement.scrollWidth") <= width
        window.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_enough_contrast(browser: Browser, state: FakeState, scheme: Any) -> None:
    with http_server(create_app(state)) as address:
        window = Window(browser, address, color_scheme=scheme)
        window.page.locator("#ooms > details > summary").click()
        texts = window.page.evaluate(CONTRAST)
        window.close()
    # WCAG 2.1 AA for text.
    assert [entry for entry in texts if entry["ratio"] < 4.5] == []
    assert len(texts) > 50
