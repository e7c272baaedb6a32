"""The bands of a history add up to what is allocated, and lose no extreme."""

from __future__ import annotations

import gzip

import pytest

from tests.summaries import RECORDINGS
from vramscope.analyzers.snapshot.reading_stacks import read_recording
from vramscope.analyzers.snapshot.recording import Recording
from vramscope.analyzers.snapshot.summary.bands import bands_of
from vramscope.analyzers.snapshot.summary.course import follow
from vramscope.analyzers.snapshot.summary.summarize import summarize

NAMES = sorted(path.name.removesuffix(".pickle.gz") for path in RECORDINGS.glob("*.pickle.gz"))


def read(name: str) -> Recording:
    return read_recording(gzip.decompress((RECORDINGS / f"{name}.pickle.gz").read_bytes()))


def test_there_are_recordings() -> None:
    assert len(NAMES) > 2


@pytest.mark.parametrize("name", NAMES)
def test_every_column_adds_up_to_what_is_allocated_and_the_highest_is_the_peak(name: str) -> None:
    recording = read(name)
    course = follow(recording.snapshot, "2.15.0")
    for bands in bands_of(recording, "2.15.0"):
        sums = [sum(row[place] for row in bands.bytes) for place in range(len(bands.events))]
        assert sums == [course.allocated[event] for event in bands.events]
        assert max(sums, default=0) == max(course.allocated, default=0)
        assert len(bands.names) == len(set(bands.names)) <= 8


@pytest.mark.parametrize("name", NAMES)
def test_at_the_peak_the_categories_are_the_summarys(name: str) -> None:
    recording = read(name)
    summary = summarize(recording, "2.15.0")
    categories, _ = bands_of(recording, "2.15.0")
    if summary.peak_event is None or not summary.complete_trace:
        return
    place = categories.events.index(summary.peak_event)
    found = {name: row[place] for name, row in zip(categories.names, categories.bytes, strict=True) if row[place]}
    assert found == dict(summary.categories)
