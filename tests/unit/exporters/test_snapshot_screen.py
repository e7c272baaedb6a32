"""The summary's screens as a person sees them, at 80 columns; ``pytest --update`` writes them anew, to be looked at."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from rich.console import Console

from tests.unit.analyzers.snapshot.files import block, recorded, segment, snapshot
from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.sites import Sites
from vramscope.analyzers.snapshot.reading_stacks import read_recording
from vramscope.analyzers.snapshot.summary.summarize import summarize
from vramscope.daemon.commands.replaying import curves_of, judged, replay_all, sweep
from vramscope.exporters.terminal.snapshot import place, render
from vramscope.schema.snapshot import Holder, SnapshotSummary, StackFrame
from vramscope.schema.units import MIB


def screen(summary: SnapshotSummary, *, width: int = 80, top: int = 8, encoding: str = "utf-8") -> str:
    raw = io.BytesIO()
    with io.TextIOWrapper(raw, encoding=encoding) as stream:
        console = Console(file=stream, width=width, highlight=False)
        console.print(render(summary, console.width, top), crop=False)
        stream.flush()
        return raw.getvalue().decode(encoding)


@pytest.mark.parametrize(
    "name", ["language_model", "leaking", "leaking_training", "made_in_place", "large_vocabulary", "pinned_pieces"]
)
def test_a_recordings_screen(name: str, expect: Callable[[str, bytes], None]) -> None:
    text = screen(summarize(recorded(name)))
    assert max(map(len, text.splitlines())) <= 80
    expect(f"snapshot/{name}.txt", text.encode())


def test_a_screen_with_replayed_settings(expect: Callable[[str, bytes], None]) -> None:
    recording = recorded("pinned_pieces")
    window, replay = replay_all(recording, "2.15")
    summary = replace(summarize(recording, "2.15"), replay=replay, curves=curves_of(window, recording.snapshot, replay))
    expect("snapshot/replayed.txt", screen(summary).encode())


def test_a_screen_on_which_no_setting_gets_through_tells_what_is_missing_and_what_holds_it() -> None:
    recording = recorded("pinned_pieces")
    window, fidelity = agree(recording.snapshot, torch_version="2.15", capacity_bytes=300 * MIB)
    replay = judged(window, fidelity, sweep(window, [{"expandable_segments": "True"}]), "2.15", Sites(recording))
    text = screen(replace(summarize(recording, "2.15"), replay=replay))
    assert "no setting that was tried gets through; 40.00 MiB are missing" in text
    assert "in use when the recorded settings failed:\n    132.00 MiB: 12 blocks of 11.00 MiB" in text


def test_a_screen_without_a_history(expect: Callable[[str, bytes], None]) -> None:
    rows = (block(3 * MIB), block(MIB, "active_pending_free"), block(16 * MIB, "inactive"))
    pool = segment(block(2 * MIB), address=1 << 40, segment_pool_id=(0, 1))
    expect("snapshot/no_history.txt", screen(summarize(read_recording(snapshot(segment(*rows), pool)))).encode())


def test_without_unicode_and_on_narrow_and_wide_screens() -> None:
    summary = summarize(recorded("leaking_training"))
    plain = screen(summary, encoding="ascii")
    assert plain.isascii()
    assert "oooooooo" in plain
    for width in (60, 100, 200):
        assert max(map(len, screen(summary, width=width).splitlines())) <= min(width, 100)


def test_what_a_file_names_does_not_steer_the_terminal() -> None:
    evil = StackFrame("/srv/\x1b[2Jevil.py", 3, "step\x07")
    summary = replace(
        summarize(recorded("leaking")),
        stacks=((evil,),),
        holders=(Holder(stack=0, category="activations", bytes=512, blocks=1, oldest_event=None, newest_event=None),),
        growth=(),
        settings={"max\x1b[2J": "1"},
    )
    text = screen(summary)
    assert "\x1b" not in text
    assert "\x07" not in text
    assert "evil.py:3 in step?" in text


def test_a_place_is_the_programs_own_line_and_the_call_that_asked() -> None:
    inner = StackFrame("/opt/env/lib/python3.12/site-packages/torch/nn/functional.py", 90, "softmax")
    own = StackFrame("/srv/job/model.py", 12, "forward")
    native = StackFrame("/opt/env/torch/lib/libtorch_cuda.so", 0, "at::native::softmax_cuda")
    assert place((native, inner, own)) == "model.py:12 in forward, by functional.py:90 in softmax"
    assert place((own, inner)) == "model.py:12 in forward"
    wrapper = StackFrame("/opt/env/lib/python3.12/site-packages/torch/utils/_device.py", 122, "__torch_function__")
    assert place((wrapper, inner, own)) == "model.py:12 in forward, by functional.py:90 in softmax"
    assert place((inner,)) == "functional.py:90 in softmax"
    assert place((native,)) == "at::native::softmax_cuda"
