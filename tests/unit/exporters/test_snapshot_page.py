"""What a snapshot's page embeds is the summary, to the byte, and cannot leave the element that holds it."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
import re
from html.parser import HTMLParser
from itertools import accumulate
from typing import Any

import pytest

from tests.made_summaries import HOSTILE, hostile_summary, large_summary
from tests.summaries import recorded_summary, with_replay
from vramscope.exporters.html.embedding import embed
from vramscope.exporters.html.snapshot import page
from vramscope.exporters.html.words import clock, headline, name_of, place, plain, share
from vramscope.exporters.http.markup import raw
from vramscope.schema.replay import Fidelity, Held, Replay, ReplayResult
from vramscope.schema.snapshot import Curve, Point, SnapshotSummary, StackFrame


@pytest.fixture(scope="module")
def leak() -> SnapshotSummary:
    summary = recorded_summary("leaking_training")
    return dataclasses.replace(summary, **with_replay(summary))


def stacks_of(data: dict[str, Any]) -> list[list[tuple[str, int, str]]]:
    table = data["frames"]
    file, name, line = table["frames"]
    frames = [(table["files"][file[i]], line[i], table["names"][name[i]]) for i in range(len(file))]
    parents = [node - back if back else -1 for node, back in enumerate(table["parents"])]
    found = []
    for node in data["stacks"]:
        stack = []
        while node >= 0:
            stack.append(frames[table["of"][node]])
            node = parents[node]
        found.append(stack)
    return found


def test_the_history_is_embedded_to_the_byte_and_the_microsecond(leak: SnapshotSummary) -> None:
    columns = json.loads(embed(leak))["timeline"]
    read = zip(*(accumulate(columns[name]) for name in ("event", "micros", "allocated", "reserved")), strict=True)
    assert list(read) == [
        (point.event, round((point.at_unix or 0) * 1e6), point.allocated_bytes, point.reserved_bytes)
        for point in leak.timeline
    ]


def test_a_history_without_times_has_none(leak: SnapshotSummary) -> None:
    points = tuple(dataclasses.replace(point, at_unix=None) for point in leak.timeline)
    assert json.loads(embed(dataclasses.replace(leak, timeline=points)))["timeline"]["micros"] == []


def test_stacks_are_embedded_frame_by_frame(leak: SnapshotSummary) -> None:
    expected = [[(frame.file, frame.line, frame.name) for frame in stack] for stack in leak.stacks]
    assert stacks_of(json.loads(embed(leak))) == expected


def test_stacks_share_what_they_have_in_common() -> None:
    summary = large_summary(points=2, blocks=1)
    table = json.loads(embed(summary))["frames"]
    assert len(table["of"]) < sum(map(len, summary.stacks)) / 10
    assert len(table["files"]) == 7


def test_blocks_are_embedded_with_their_segments(leak: SnapshotSummary) -> None:
    columns = json.loads(embed(leak))["segments"]
    blocks = [block for segment in leak.segments for block in segment.blocks]
    assert [int(address, 16) for address in columns["address"]] == [segment.address for segment in leak.segments]
    assert columns["count"] == [len(segment.blocks) for segment in leak.segments]
    assert columns["bytes"] == [block.bytes for block in blocks]
    assert [("allocated", "pending", "free")[state] for state in columns["state"]] == [block.state for block in blocks]
    assert [-1 if block.stack is None else block.stack for block in blocks] == columns["stack"]
    requested = [size - slack for size, slack in zip(columns["bytes"], columns["slack"], strict=True)]
    held = [
        (asked, block.requested_bytes) for asked, block in zip(requested, blocks, strict=True) if block.state != "free"
    ]
    assert all(asked == told for asked, told in held)


def test_a_curve_keeps_every_change_and_its_end() -> None:
    sizes = (0, 5, 5, 5, 7, 7)
    points = tuple(Point(event, None, 0, size) for event, size in enumerate(sizes))
    summary = dataclasses.replace(
        large_summary(points=2, blocks=1, stacks=1), curves=(Curve(settings={}, survives=True, points=points),)
    )
    (curve,) = json.loads(embed(summary))["curves"]
    assert list(accumulate(curve["event"])) == [0, 1, 4, 5]
    assert list(accumulate(curve["reserved"])) == [0, 5, 7, 7]
    assert curve["name"] == "default"


def test_the_data_cannot_end_its_element() -> None:
    text = embed(hostile_summary())
    assert text.isascii()
    assert not set("<>&") & set(text)
    names = json.loads(text)["frames"]["names"]
    assert set(map(plain, HOSTILE)) < set(names)


class Elements(HTMLParser):
    """The tags of a document, and the text of its scripts and styles."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.inline: dict[str, list[str]] = {"script": [], "style": []}
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        if self.cdata_elem in self.inline:
            self.inline[self.cdata_elem].append(data)


@pytest.mark.parametrize("made", [hostile_summary, lambda: recorded_summary("pinned_pieces")])
def test_nothing_but_the_pages_own_script_and_style_is_in_it(made: Any) -> None:
    found = Elements(page(made()))
    assert len(found.inline["script"]) == 2
    assert len(found.inline["style"]) == 1
    assert "img" not in found.tags
    assert [name for name, _ in found.attributes if name.startswith("on") or name in ("style", "src")] == []
    assert {value for name, value in found.attributes if name == "href" and value and value[0] != "#"} == set()


def test_the_policy_names_what_the_page_holds(leak: SnapshotSummary) -> None:
    text = page(leak)
    found = Elements(text)
    (policy,) = (value for name, value in found.attributes if name == "content" and value and "default-src" in value)
    assert policy is not None
    assert policy.startswith("default-src 'none'; ")
    for kind, content in (("style", found.inline["style"][0]), ("script", found.inline["script"][1])):
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}';" in policy
    assert "unsafe" not in policy
    # It stands before all that it governs.
    assert text.index("Content-Security-Policy") < text.index("<style") < text.index("<script")


def test_text_that_would_end_its_element_is_refused() -> None:
    for text in ("a</script>", "<!-- a"):
        with pytest.raises(ValueError, match="end its element"):
            raw(text)


def test_a_page_of_the_largest_summary_stays_small() -> None:
    assert len(page(large_summary())) < 15_000_000


def test_the_headline_without_a_history_is_of_the_end(leak: SnapshotSummary) -> None:
    bare = SnapshotSummary(device=0, events=0, complete_trace=False, end=leak.end)
    assert list(headline(bare)) == [
        "At the end: 493.90 MiB allocated of 606.00 MiB reserved.",
        "At the end 112.10 MiB is cached; the largest cached block is 46.00 MiB.",
    ]


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (1 << 20, "asked for 1.00 MiB."),
        (50 << 20, "less than what is cached at the end, but more than any one block of it."),
        (200 << 20, "more than all that is cached at the end."),
    ],
)
def test_a_failed_request_is_set_against_what_was_cached(leak: SnapshotSummary, asked: int, words: str) -> None:
    sentences = list(headline(dataclasses.replace(leak, failed_bytes=asked)))
    (failure,) = (sentence for sentence in sentences if sentence.startswith("The last failed request"))
    assert failure.endswith(words)


def test_the_advice_is_shown_with_what_it_breaks_and_how_sure_it_is(leak: SnapshotSummary) -> None:
    recorded = ReplayResult(survives=False, failed_event=7, failed_bytes=1 << 20)
    chosen = ReplayResult(settings={"expandable_segments": "True"}, peak_reserved_bytes=3 << 20, estimated=True)
    replay = Replay(
        device=0,
        events=9,
        fidelity=Fidelity(exact=True),
        capacity_bytes=4 << 20,
        results=(recorded, chosen),
        recommended=1,
        claimed=True,
        reason="it gets through",
        warnings=("they do not go with vLLM's sleep mode",),
    )
    text = re.sub(r"<[^>]*>", " ", page(dataclasses.replace(leak, replay=replay)))
    assert "Take expandable_segments:True: until the end of the history it gets through." in text
    assert "An estimate: the history begins in the middle" in text
    assert "They do not go with vLLM" in text
    assert "~3.00 MiB" in text
    assert "with about 3.00 MiB reserved at most" in text


def test_where_no_setting_gets_through_the_page_shows_what_is_in_use(leak: SnapshotSummary) -> None:
    replay = Replay(
        device=0,
        events=9,
        fidelity=Fidelity(exact=True),
        capacity_bytes=4 << 20,
        results=(ReplayResult(survives=False),),
        reason="no setting that was tried gets through",
        missing_bytes=5 << 20,
        holders=(Held(what="blocks of train.py:9 in <step>", bytes=6 << 20, blocks=3),),
    )
    text = page(dataclasses.replace(leak, replay=replay))
    assert "In use when the recorded settings failed." in text
    assert "blocks of train.py:9 in &lt;step&gt;" in text
    assert "no: before the history" in text


def test_the_place_of_a_stack_is_in_the_programs_own_code() -> None:
    native = StackFrame("/build/aten/src/ATen/native/Linear.cpp", 0, "at::native::linear")
    library = StackFrame("/home/ada/venv/lib/python3.11/site-packages/torch/nn/modules/linear.py", 134, "forward")
    own = StackFrame("/home/ada/train/model.py", 12, "forward")
    assert place((native, library, own)) == "model.py:12 in forward"
    assert place((library, native)) == "linear.py:134 in forward"
    assert place((native,)) == "at::native::linear"
    assert place(()) == "an empty stack"


def test_text_is_without_what_steers_a_screen_and_has_an_end() -> None:
    assert plain("a\u202eb\u2028c\x1b[31m") == "a?b?c?[31m"
    assert len(plain("x" * 100_000)) < 5_000
    assert name_of({}) == "default"
    assert name_of({"max_split_size_mb": "64", "expandable_segments": "False"}) == (
        "max_split_size_mb:64,expandable_segments:False"
    )


def test_shares_and_moments_are_told_for_any_figures() -> None:
    assert [share(part, 1000) for part in (0, 0, 59, 125, 999)] == ["0 %", "0 %", "5.9 %", "12 %", "100 %"]
    assert share(1, 1 << 40) == "< 0.1 %"
    assert share(1, 0) == "0 %"
    assert clock(1.8e9) == "2027-01-15 08:00:00 UTC"
    assert clock(1e300) == "at no time of any calendar"


def test_the_script_reads_no_markup_and_asks_nobody(leak: SnapshotSummary) -> None:
    script = Elements(page(leak)).inline["script"][1]
    forbidden = (
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|Function\(|fetch\(|XMLHttpRequest|import\("
    )
    assert re.findall(forbidden, script) == []
