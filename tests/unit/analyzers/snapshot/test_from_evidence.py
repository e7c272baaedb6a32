"""An agent's report tells what a snapshot of the same moment tells, as far as it holds it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.analyzers.snapshot.files import recorded
from tests.unit.analyzers.snapshot.reports import evidence_of
from vramscope.analyzers.snapshot.form import SnapshotError
from vramscope.analyzers.snapshot.from_evidence import recording_of
from vramscope.analyzers.snapshot.summary.summarize import summarize


@pytest.mark.parametrize("name", ["language_model", "leaking", "made_in_place"])
def test_a_reports_history_has_the_peak_the_holders_and_the_steps_of_the_snapshot(name: str) -> None:
    report, snapshot = summarize(recording_of(evidence_of(name))), summarize(recorded(name))
    assert report.peak == snapshot.peak
    assert report.categories == snapshot.categories
    assert report.steps == snapshot.steps
    assert [holder.bytes for holder in report.holders] == [holder.bytes for holder in snapshot.holders]
    assert report.stacks[:20] == snapshot.stacks[:20]
    assert report.growth == snapshot.growth


def test_events_of_kinds_that_are_not_known_are_passed_over_with_their_stacks() -> None:
    evidence = evidence_of("leaking")
    assert evidence.history is not None
    entries = tuple(row for entry in evidence.history.entries for row in (entry, (9, 0, 0, 0, 0, 0)))
    more = replace(evidence.history, actions=(*evidence.history.actions[:9], "annotate"), entries=entries)
    recording = recording_of(replace(evidence, history=more))
    assert recording.event_stacks == recorded("leaking").event_stacks


def test_a_report_without_a_history_is_refused() -> None:
    with pytest.raises(SnapshotError, match="no allocation history"):
        recording_of(replace(evidence_of("leaking"), history=None))
