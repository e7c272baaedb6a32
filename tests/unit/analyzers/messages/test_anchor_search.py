"""Every way to search gives what looking for each anchor by itself gives, up to what a cell leaves out."""

from __future__ import annotations

import itertools
import re
import subprocess
import sys
import threading
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import anchor_table
from vramscope.analyzers.messages import anchors as known
from vramscope.analyzers.messages import search
from vramscope.analyzers.messages.anchors import CELL, Search, anchors, heads, needles
from vramscope.analyzers.messages.catalogue import FAMILIES
from vramscope.analyzers.messages.cleaning import FIRST_OF_DAMAGE, is_damaged
from vramscope.analyzers.messages.families import families_in
from vramscope.analyzers.messages.hyperscan_search import hyperscan_damage, hyperscan_search
from vramscope.analyzers.messages.letters import find_needles

EVERY = sorted({anchor for family in FAMILIES for anchor in family.anchors})
PIECES = st.one_of(
    st.sampled_from(EVERY),
    st.sampled_from(EVERY).map(lambda anchor: anchor[:-1]),
    st.sampled_from(EVERY).map(lambda anchor: anchor[1:]),
    st.binary(max_size=40),
    st.integers(1, 2 * CELL).map(lambda size: b"step 1 loss 2.5\n" * (size // 16)),
)


def _ways() -> dict[str, Callable[[], Search | None]]:
    return {
        "find_anchors": lambda: known.find_anchors,
        "find_needles": lambda: find_needles,
        "memmem": search.memmem_search,
        "hyperscan": hyperscan_search,
    }


@pytest.fixture(params=sorted(_ways()))
def way(request: pytest.FixtureRequest) -> Search:
    found = _ways()[request.param]()
    if found is None:
        pytest.skip(f"{request.param} is not there")
    return found


def _all_places(block: bytes) -> list[int]:
    places = set()
    for anchor in anchors():
        at = block.find(anchor)
        while at >= 0:
            places.add(at)
            at = block.find(anchor, at + 1)
    return sorted(places)


def _check(block: bytes, found: list[int]) -> None:
    every = _all_places(block)
    assert found == sorted(found)
    assert set(found) <= set(every)
    # What is left out lies within a cell behind a place that is there, so that its window is read all the same.
    assert [at for at in every if not any(place <= at < place + CELL for place in found)] == []


def test_the_table_holds_every_familys_anchors() -> None:
    assert anchors() == anchor_table.families_anchors(), "an anchor has changed: run python -m tests.anchor_table"
    assert all(any(kept in anchor for kept in anchors()) for anchor in EVERY)


def test_every_anchor_holds_a_needle_and_every_needle_leads_to_its_anchors() -> None:
    for anchor in anchors():
        leading = [(needle, within) for needle, pairs in needles().items() for within, led in pairs if led == anchor]
        assert leading, anchor
        assert all(anchor[within : within + len(needle)] == needle for needle, within in leading)


def test_the_needles_are_fewer_than_the_anchors_and_none_is_a_usual_word() -> None:
    assert len(needles()) < 0.8 * len(anchors())
    usual = b" 2025-11-03 10:22:41,907 INFO memory allocated: 31.50 GiB, error loading model, step 18400 loss 2.1181 "
    assert [needle for needle in needles() if needle in usual] == []


def test_every_anchor_begins_with_one_head_that_is_no_usual_word() -> None:
    assert sorted(anchor for begun in heads().values() for anchor in begun) == sorted(anchors())
    assert all(anchor.startswith(head) for head, begun in heads().items() for anchor in begun)
    usual = (
        b"WARNING request failed with error: could not connect, unable to reach 10.0.0.7; allocated by 4 workers; "
        b"running 12 requests, process has 8 threads; status 200; returned error; available: 31.50 GiB, batch size 8\n"
    )
    assert [head for head in heads() if head in usual] == []


@settings(deadline=None, max_examples=60)
@given(pieces=st.lists(PIECES, max_size=12))
def test_all_ways_find_the_same(pieces: list[bytes]) -> None:
    block = b"".join(pieces)
    for way in _ways().values():
        if (searching := way()) is not None:
            _check(block, searching(block))


def test_each_anchor_is_found_at_the_ends_of_a_block(way: Search) -> None:
    for anchor in EVERY:
        for block in (anchor, b"x" * 5000 + anchor, anchor + b"x" * 5000):
            _check(block, way(block))


def test_a_block_with_many_different_anchors_hides_none(way: Search) -> None:
    filler = b"x" * (CELL + 100)
    block = b"".join(anchor + filler for anchor in EVERY[::8])
    found = way(block)
    _check(block, found)
    assert len(found) >= len(EVERY[::8])


def test_a_block_full_of_anchors_is_told_cell_by_cell(way: Search) -> None:
    block = b"CUDA out of memory\n" * 20_000
    found = way(block)
    assert len(found) <= len(block) // CELL + 1
    assert len(found) >= len(block) // (CELL + 40)


def test_a_block_full_of_needles_hides_no_anchor(way: Search) -> None:
    for needle, pairs in needles().items():
        if all(anchor != needle for _, anchor in pairs):
            block = needle * 10_000 + pairs[0][1] + needle * 10_000
            _check(block, way(block))


def test_a_block_full_of_heads_hides_no_anchor(way: Search) -> None:
    cut = {begun[-1]: head for head, begun in heads().items() if begun[-1] != head}
    for anchor, head in list(cut.items())[::50]:
        for count in (100, 10_000):
            filler = head + b"!" * 20 + b"\n"
            block = filler * count + anchor + filler * count
            assert [place for place in way(block) if place == len(filler) * count], anchor
            assert not way(filler * count)


@settings(deadline=None, max_examples=200)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                [b"step 1 loss 2.5\n" * 500, b"&amp;", b"&nbsp;", b"\xc2\xb5", b"\xc2\xa0", b"\xe2\x96\x88"]
            ),
            st.sampled_from(sorted(FIRST_OF_DAMAGE)).map(lambda byte: bytes([byte])),
            st.binary(max_size=8),
        ),
        max_size=8,
    )
)
def test_hyperscan_tells_damage_as_looking_for_each_mark_does(pieces: list[bytes]) -> None:
    damage = hyperscan_damage()
    if damage is None:
        pytest.skip("hyperscan is not there")
    block = b"".join(pieces)
    assert damage(block) == is_damaged(block)


def test_only_families_whose_anchor_occurs_are_asked() -> None:
    assert families_in(b"nothing of the kind") == []
    for family in FAMILIES:
        for anchor in family.anchors:
            assert family in families_in(b"xx" + anchor + b"xx")


@pytest.mark.parametrize("line", [b"step 1 loss 2.5\n", b": 138 rror 1456 (3 vs. 0) CUDA out of memor\n"])
def test_a_large_window_has_the_families_of_its_anchors_and_no_others(line: bytes) -> None:
    half = line * (10_000 // len(line))
    assert families_in(half + half) == []
    for anchor in EVERY:
        window = half + anchor + half
        assert families_in(window) == [
            family for family in FAMILIES if any(anchor in window for anchor in family.anchors)
        ]


def test_blocks_come_back_in_order_whole_and_searched() -> None:
    large = b"x" * (1 << 20)
    cut = large + b"CUDA out of", b" memory" + large, b"out of mem", b"", b"ory", large
    blocks = [large, b"small", large + b"out of memory", b"", b"a", b"b", *cut, b"", large[:100]]
    found = list(search.search_ahead(iter(blocks)))
    whole = b"".join(block for block, _ in found)
    assert whole == b"".join(blocks)
    assert [block for block, _ in found].count(b"") == 3
    starts = itertools.accumulate((len(block) for block, _ in found), initial=0)
    places = {start + place for start, (_, places) in zip(starts, found, strict=False) for place in places}
    assert places == {at.start() for at in re.finditer(b"out of memory", whole)}
    assert len(places) == 3


def test_a_pause_comes_through_before_the_next_block_is_asked_for() -> None:
    asked: list[int] = []

    def blocks() -> object:
        for number, block in enumerate([b"x" * (1 << 20)] * 3 + [b"tail", b"", b"more"]):
            asked.append(number)
            yield block

    met = []
    for block, _ in search.search_ahead(blocks()):  # type: ignore[arg-type]
        met.append(block)
        if not block:
            assert asked == [0, 1, 2, 3, 4]
            assert sum(map(len, met)) == 3 * (1 << 20) + 4


def test_what_fails_in_another_thread_fails_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(block: bytes) -> list[int]:
        if threading.current_thread() is threading.main_thread():
            return []
        raise MemoryError(f"no room for a copy of {len(block)} bytes")

    monkeypatch.setattr(search, "prepared_search", lambda: fail)
    with pytest.raises(MemoryError, match="no room for a copy"):
        list(search.search_ahead([b"x" * (1 << 20)] * 3))


def test_no_thread_is_left_of_a_search_that_is_broken_off() -> None:
    before = set(threading.enumerate())
    searched = search.search_ahead([b"x" * (1 << 20)] * 20)
    next(searched)
    assert set(threading.enumerate()) - before
    searched.close()  # type: ignore[attr-defined]
    assert set(threading.enumerate()) <= before


def test_without_hyperscan_and_memmem_everything_still_works() -> None:
    program = (
        "import sys; sys.modules['hyperscan'] = sys.modules['ctypes'] = None\n"
        "from vramscope.analyzers.messages.search import prepared_search\n"
        "from vramscope.analyzers.messages.letters import find_needles\n"
        "assert prepared_search() is find_needles\n"
        "print(prepared_search()(b'x' * 9 + b'CUDA out of memory'))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[14]\n"
