"""A curve is as high as its result says, and ends where that fails."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.analyzers.snapshot.files import recorded
from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.candidates import first_round
from vramscope.analyzers.allocator.replay.curve import curve_of
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.analyzers.allocator.replay.window import Window


def window_of(name: str, first: int = 0) -> Window:
    whole = recorded(name).snapshot
    return agree(replace(whole, events=whole.events[first:], torch_version="2.15.0"))[0]


@pytest.mark.parametrize("name", ["large_vocabulary", "pinned_pieces", "leaking"])
def test_the_curves_height_is_the_results_peak(name: str) -> None:
    window = window_of(name)
    for keys in first_round(window):
        result = attempt(window, keys)
        samples = curve_of(window, result)
        assert max(reserved for _, _, reserved in samples) == result.peak_reserved_bytes, keys
        assert max(allocated for _, allocated, _ in samples) == result.peak_allocated_bytes, keys
        events = [event for event, _, _ in samples]
        assert events == sorted(events)
        assert events[-1] == (window.calls[-1][5] if result.survives else result.failed_event)
        assert len(samples) <= 1000


def test_a_curve_under_the_recorded_settings_ends_with_what_was_reserved() -> None:
    whole = recorded("pinned_pieces").snapshot
    window = window_of("pinned_pieces")
    assert curve_of(window, attempt(window, {}))[-1][2] == sum(segment.bytes for segment in whole.segments)


def test_an_estimates_curve_is_as_high_as_the_estimate() -> None:
    window = window_of("large_vocabulary", first=1500)
    result = attempt(window, {"expandable_segments": "True"})
    assert result.estimated
    samples = curve_of(window, result)
    assert max(reserved for _, _, reserved in samples) == result.peak_reserved_bytes
