"""A snapshot's page in a real Chromium, opened from disk without a network: its figures, its drawings, its keys."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator

from tests.integration.browser import NEEDS_BROWSER, browser
from tests.integration.snapshot_window import Window, leak, show
from vramscope.exporters.html.words import place, share
from vramscope.schema.snapshot import MappedBlock, SnapshotSummary
from vramscope.schema.units import readable_bytes

__all__ = ["browser", "leak", "show"]

pytestmark = NEEDS_BROWSER


def event_of(text: str) -> int:
    found = re.search(r"event ([\d,]+)", text)
    assert found, text
    return int(found[1].replace(",", ""))


def cells(row: Locator) -> list[str]:
    return [cell.strip() for cell in row.locator("th, td").all_inner_texts()]


def names_of(summary: SnapshotSummary, stack: int | None) -> set[str]:
    return set() if stack is None else {frame.name for frame in summary.stacks[stack]}


def test_the_headline_says_the_peak_what_held_it_and_what_failed(
    show: Callable[..., Window], leak: SnapshotSummary
) -> None:
    text = show(leak).part("summary").inner_text()
    assert leak.peak is not None
    held = (
        f"{readable_bytes(leak.peak.allocated_bytes)} allocated of {readable_bytes(leak.peak.reserved_bytes)} reserved"
    )
    assert f"At the peak: {held}, after event {leak.peak_event:,} of {leak.events:,}, " in text
    assert "in step 12." in text
    activations = leak.categories["activations"]
    of_peak = share(activations, leak.peak.allocated_bytes)
    assert f"The largest category is activations, {readable_bytes(activations)} ({of_peak})" in text
    assert f"The largest cached block is {readable_bytes(leak.end.largest_free_bytes)}".lower() in text.lower()
    assert f"The last failed request asked for {readable_bytes(leak.failed_bytes)}" in text
    assert "Each step leaves 9.82 MiB more, made at stacks.py:38 in remember." in text


def test_the_timeline_reads_out_every_point_as_it_is(show: Callable[..., Window], leak: SnapshotSummary) -> None:
    window = show(leak)
    points = {point.event: point for point in leak.timeline}
    first = leak.timeline[0].at_unix
    assert first is not None
    seen = set()
    for share_of_width in (0.08, 0.2, 0.31, 0.5, 0.64, 0.77, 0.9, 0.97):
        text = window.hover("timeline", share_of_width, 0.5)
        point = points[event_of(text)]
        assert point.at_unix is not None
        assert f"{point.at_unix - first:.6f} s" in text
        assert (
            f"allocated {readable_bytes(point.allocated_bytes)} · reserved {readable_bytes(point.reserved_bytes)}"
            in text
        )
        assert f"cached {readable_bytes(point.reserved_bytes - point.allocated_bytes)}" in text
        seen.add(point.event)
    assert len(seen) == 8
    text = window.press("timeline", "p")
    assert leak.peak is not None
    assert text.startswith(f"the peak · event {leak.peak_event:,} · ")
    assert f"step 12 · allocated {readable_bytes(leak.peak.allocated_bytes)}" in text
    text = window.press("timeline", "f")
    assert text.startswith(f"the failed request of {readable_bytes(leak.failed_bytes)} · event {leak.failed_event:,}")
    assert event_of(window.press("timeline", "End")) == leak.events - 1
    assert event_of(window.press("timeline", "Home")) == 0
    assert event_of(window.press("timeline", "End", "ArrowLeft")) == round((leak.events - 1) * 0.99)


def test_the_timeline_zooms_by_wheel_drag_and_keys(show: Callable[..., Window], leak: SnapshotSummary) -> None:
    window = show(leak)

    def ends() -> tuple[int, int]:
        return event_of(window.hover("timeline", 0.02, 0.5)), event_of(window.hover("timeline", 0.999, 0.5))

    whole = (0, leak.events - 1)
    assert ends() == whole
    window.hover("timeline", 0.5, 0.5)
    window.wheel(-400)
    low, high = ends()
    assert 0 < low < high < leak.events - 1
    # By e in all, about the pointer.
    assert (high - low) / leak.events == pytest.approx(1 / 2.718, rel=0.02)
    window.press("timeline", "0")
    assert ends() == whole
    window.hover("timeline", 0.3, 0.5)
    window.page.mouse.down()
    window.hover("timeline", 0.4, 0.5)
    window.page.mouse.up()
    low, high = ends()
    assert (high - low) / leak.events == pytest.approx(0.107, abs=0.01)
    window.press("timeline", "Shift+ArrowRight")
    moved, _ = ends()
    assert moved == pytest.approx(low + (high - low) / 4, abs=3)
    # To the very events.
    window.press("timeline", "p", *["+"] * 20)
    low, high = ends()
    assert high - low == 4
    assert leak.peak_event is not None
    assert low <= leak.peak_event <= high
    window.part("timeline").get_by_role("combobox").select_option("seconds")
    assert ends() == (low, high)
    window.part("timeline").get_by_role("button", name="All").click()
    assert ends() == whole


def test_the_page_scrolls_on_where_the_timeline_comes_under_the_pointer(
    show: Callable[..., Window], leak: SnapshotSummary
) -> None:
    window = show(leak, viewport={"width": 1200, "height": 500})
    window.page.mouse.move(600, 250)
    window.page.evaluate("() => scrollTo(0, 1800)")
    window.settle()
    for _ in range(30):
        window.wheel(-80)
    # Neither map nor timeline, which came under the pointer, took a turn of it.
    assert window.page.evaluate("() => scrollY") == 0
    assert event_of(window.hover("timeline", 0.999, 0.5)) == leak.events - 1


def test_the_curves_of_other_settings_are_switched(show: Callable[..., Window], leak: SnapshotSummary) -> None:
    window = show(leak)
    text = window.press("timeline", "p")
    assert "expandable_segments:True: " in text
    assert "max_split_size_mb:64: " not in text
    window.part("timeline").get_by_role("button", name="max_split_size_mb:64 (does not get through)").click()
    window.part("timeline").get_by_role("button", name="expandable_segments:True (recommended)").click()
    assert leak.peak_event is not None
    reserved = leak.curves[2].points[leak.peak_event].reserved_bytes
    text = window.readout("timeline")
    assert f"max_split_size_mb:64: {readable_bytes(reserved)}" in text
    assert "expandable_segments:True: " not in text
    rows = window.part("replay").locator("tbody tr")
    assert leak.replay is not None
    for row, result in zip(rows.all(), leak.replay.results, strict=True):
        assert cells(row)[2:5] == [
            readable_bytes(result.peak_reserved_bytes),
            str(result.segment_allocs),
            str(result.alloc_retries),
        ]
        assert cells(row)[1].startswith("yes" if result.survives else "no: event 20,496, 20.00 MiB")
    assert [cells(row)[5] for row in rows.all()] == ["as recorded", "recommended", ""]


def test_the_map_holds_every_block_by_keys(show: Callable[..., Window], leak: SnapshotSummary) -> None:
    window = show(leak)
    window.press("map", "Home")
    segments = sorted(leak.segments, key=lambda segment: -segment.bytes)
    for number, (segment, offset, block) in enumerate(blocks_in(segments)):
        text = window.readout("map")
        assert text.startswith(f"{readable_bytes(block.bytes)} {'cached' if block.state == 'free' else block.state} · ")
        assert f"0x{segment.address + offset:x}" in text
        if block.state != "free":
            assert f"{readable_bytes(block.requested_bytes)} requested" in text
        if number % 20 == 5 and block.stack is not None:
            names = window.part("map").locator(".stack li").all_inner_texts()
            assert [name.split(" ")[0] for name in names] == [frame.name for frame in leak.stacks[block.stack]]
        window.page.keyboard.press("ArrowRight")
    assert number == 258


def blocks_in(segments: Any) -> Iterator[tuple[Any, int, MappedBlock]]:
    for segment in segments:
        offset = 0
        for block in segment.blocks:
            yield segment, offset, block
            offset += block.bytes


def test_the_map_zooms_and_a_click_picks_the_block_under_it(show: Callable[..., Window], leak: SnapshotSummary) -> None:
    window = show(leak)
    view = window.part("map").locator(".view")
    before = view.evaluate("node => node.scrollHeight")
    window.hover("map", 0.5, 0.5)
    window.wheel(-800)
    assert view.evaluate("node => node.scrollHeight") > 6 * before
    assert view.evaluate("node => node.scrollTop") > 0
    picked = window.hover("map", 0.7, 0.52)
    window.page.mouse.down()
    window.page.mouse.up()
    window.page.mouse.move(2, 2)
    assert window.readout("map") == picked
    assert window.press("map", "ArrowRight") != picked
    assert window.press("map", "ArrowLeft") == picked
    window.press("map", "0")
    assert view.evaluate("node => node.scrollHeight") == before


def test_the_map_is_coloured_by_state_stack_and_category(show: Callable[..., Window], leak: SnapshotSummary) -> None:
    window = show(leak)
    keys = window.part("map").locator(".keys li")
    held: dict[str, int] = defaultdict(int)
    for _, _, block in blocks_in(leak.segments):
        held["cached" if block.state == "free" else block.state] += block.bytes
    assert sorted(keys.all_inner_texts()) == sorted(f"{name} {readable_bytes(size)}" for name, size in held.items())
    colours = window.part("map").get_by_label("Colours by")
    colours.select_option("stack")
    by_stack: dict[int | None, int] = defaultdict(int)
    for _, _, block in blocks_in(leak.segments):
        if block.state != "free":
            by_stack[block.stack] += block.bytes
    stack, size = max(by_stack.items(), key=lambda item: item[1])
    assert stack is not None
    assert keys.first.inner_text() == f"{place(leak.stacks[stack])} {readable_bytes(size)}"
    assert keys.all_inner_texts()[-2].split(" other stacks ")[0] == str(len(by_stack) - 7)
    colours.select_option("category")
    category = {holder.stack: holder.category for holder in leak.holders}
    by_category: dict[str, int] = defaultdict(int)
    for _, _, block in blocks_in(leak.segments):
        if block.state != "free" and block.stack is not None:
            by_category[category.get(block.stack, "stacks that hold nothing at the peak")] += block.bytes
    for name in ("activations", "parameters", "optimizer"):
        assert f"{name} {readable_bytes(by_category[name])}" in keys.all_inner_texts()


def test_the_flame_graph_zooms_searches_and_turns(show: Callable[..., Window], leak: SnapshotSummary) -> None:
    window = show(leak)
    whole = sum(holder.bytes for holder in leak.holders)
    unknown = sum(holder.bytes for holder in leak.holders if holder.stack is None)
    assert window.readout("flame") == f"all: {readable_bytes(whole)} · {readable_bytes(unknown)} without a stack"

    def below(*names: str) -> int:
        # Held through a call of each of the names, from the outside in.
        outer = [
            [frame.name for frame in reversed(leak.stacks[holder.stack])][: len(names)]
            if holder.stack is not None
            else []
            for holder in leak.holders
        ]
        return sum(holder.bytes for holder, path in zip(leak.holders, outer, strict=True) if path == list(names))

    text = window.press("flame", "ArrowDown", "ArrowDown")
    assert text.startswith("main · /home/ada/train/stacks.py:")
    lines = {frame.line for holder in leak.holders for frame in leak.stacks[holder.stack or 0] if frame.name == "main"}
    assert int(text.split(" · ")[1].rpartition(":")[2]) in lines
    text = window.press("flame", "ArrowDown")
    assert text.startswith("step · ")
    assert window.press("flame", "ArrowRight") != text
    assert window.press("flame", "ArrowLeft", "ArrowUp").startswith("main · ")
    # Into it: what is shown is all of it.
    window.press("flame", "ArrowDown", "Enter")
    shown = window.press("flame", "ArrowDown")
    assert "of what is shown" in shown
    assert window.press("flame", "Escape").startswith("all: ")
    module = window.hover("flame", 0.1, 0.11)
    assert module.startswith("<module> · ")
    assert f" · {readable_bytes(below('<module>'))} · {share(below('<module>'), whole)} of all" in module
    window.page.mouse.down()
    window.page.mouse.up()
    assert window.hover("flame", 0.95, 0.11) == module
    search = window.part("flame").get_by_label("Search")
    search.fill("Remember")
    through = sum(holder.bytes for holder in leak.holders if "remember" in names_of(leak, holder.stack))
    window.page.get_by_text(f"{readable_bytes(through)} through it, {share(through, whole)}").wait_for()
    search.fill("nothing is called so")
    window.page.get_by_text("no call has this").wait_for()
    search.fill("")
    window.part("flame").get_by_label("From the").select_option("inner")
    innermost: dict[Any, int] = defaultdict(int)
    for holder in leak.holders:
        if holder.stack is not None:
            innermost[leak.stacks[holder.stack][0]] += holder.bytes
    frame, size = max(innermost.items(), key=lambda item: item[1])
    assert window.press("flame", "ArrowDown").startswith(
        f"{frame.name} · {frame.file}:{frame.line} · {readable_bytes(size)} · {share(size, whole)} of all"
    )


def test_the_holders_are_sorted_filtered_and_opened(show: Callable[..., Window], leak: SnapshotSummary) -> None:
    window = show(leak)
    part = window.part("holders")
    rows = part.locator("tbody tr")
    assert rows.count() == 20
    part.get_by_role("button", name="Show more").click()
    assert rows.count() == len(leak.holders)
    expected = [
        [
            "no stack recorded" if holder.stack is None else place(leak.stacks[holder.stack]),
            readable_bytes(holder.bytes),
            share(holder.bytes, sum(other.bytes for other in leak.holders)),
            str(holder.blocks),
            holder.category,
            f"{holder.oldest_event:,}",
        ]
        for holder in leak.holders
    ]
    assert [cells(row) for row in rows.all()] == expected
    part.get_by_role("button", name="Blocks").click()
    assert [int(cells(row)[3]) for row in rows.all()] == sorted(
        (holder.blocks for holder in leak.holders), reverse=True
    )
    part.get_by_role("button", name="Blocks").click()
    assert int(cells(rows.first)[3]) == 1
    assert part.locator("th[aria-sort=ascending]").inner_text().strip().startswith("Blocks")
    part.get_by_label("Filter").fill("adam.py")
    part.get_by_text("2 of 2 stacks").wait_for()
    assert {cells(row)[4] for row in rows.all()} == {"optimizer"}
    rows.first.locator("summary").click()
    holder = next(holder for holder in leak.holders if holder.category == "optimizer")
    assert holder.stack is not None
    rows.first.locator("li").first.wait_for()
    assert rows.first.locator("li").count() == len(leak.stacks[holder.stack])
    part.get_by_label("Filter").fill("no such stack")
    part.get_by_text("No stack has this.").wait_for()


def test_the_tables_hold_the_summary(show: Callable[..., Window], leak: SnapshotSummary) -> None:
    window = show(leak)
    categories, ages = window.part("kinds").locator("table").all()
    listed = sorted(leak.categories.items(), key=lambda item: -item[1])
    assert [cells(row)[:2] for row in categories.locator("tbody tr").all()] == [
        [name, readable_bytes(size)] for name, size in listed
    ]
    assert [cells(row)[1::2] for row in ages.locator("tbody tr").all()] == [
        [readable_bytes(age.bytes), str(age.blocks)] for age in leak.ages
    ]
    assert cells(ages.locator("tbody tr").nth(1))[0] == "1 step before"
    growth = window.part("growth")
    assert cells(growth.locator("table").first.locator("tbody tr").first)[1:] == ["9.82 MiB", "176.71 MiB", "18", "18"]
    growth.locator("summary", has_text=f"The {len(leak.steps)} steps").click()
    steps = growth.locator("table").nth(1).locator("tbody tr")
    assert [cells(row)[2:4] for row in steps.all()] == [
        [readable_bytes(step.peak_allocated_bytes), readable_bytes(step.end_allocated_bytes)] for step in leak.steps
    ]
