"""An evidence document goes through JSON and comes back; its short form is bounded."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace

import pytest

from tests.evidence import packed, training_evidence
from vramscope.schema import evidence_reading
from vramscope.schema.evidence import Holder, Moment, StackFrame, TensorInfo, ThreadStack
from vramscope.schema.evidence_form import evidence_to_json, shorten, thin_out
from vramscope.schema.evidence_reading import read_evidence
from vramscope.schema.explain import event_from_json, event_to_json
from vramscope.schema.history import Usage
from vramscope.schema.oom import Incident, OomEvent


def test_a_document_comes_back_as_it_was() -> None:
    evidence = training_evidence()
    assert read_evidence(packed(evidence), 4100) == evidence


def test_the_parts_of_the_example_add_up_to_what_is_reserved() -> None:
    evidence = training_evidence()
    assert evidence.attribution is not None
    assert evidence.attribution.reserved_bytes == evidence.figures.stats.reserved_bytes


def test_the_short_form_keeps_the_failing_thread_and_what_is_largest() -> None:
    tensors = tuple(TensorInfo(name=f"t{size}", bytes=size) for size in range(40))
    deep = StackFrame(file="/lib/x.py", line=1, function="deep", in_package=True, tensors=tensors)
    own = StackFrame(file="/job/train.py", line=3, function="main")
    holders = tuple(Holder(name=f"h{size}", where="x", kind="list", bytes=size) for size in range(30))
    evidence = training_evidence(
        threads=(ThreadStack(name="T", frames=(*[deep] * 50, own), failing=True), ThreadStack(name="other")),
        holders=holders,
        samples=tuple(Moment(float(at), at, at) for at in range(1000)),
    )
    short = shorten(evidence)
    assert (short.segments, short.history) == ((), None)
    (thread,) = short.threads
    assert thread.frames[-1] == own
    assert len(thread.frames) <= 12
    assert [tensor.name for tensor in thread.frames[0].tensors][:2] == ["t39", "t38"]
    assert [holder.name for holder in short.holders][:2] == ["h29", "h28"]
    assert (len(short.samples), short.samples[0].at_unix, short.samples[-1].at_unix) == (60, 0.0, 999.0)
    assert short.attribution == evidence.attribution
    assert len(json.dumps(evidence_to_json(short))) < 40_000


def test_an_event_with_evidence_comes_back_as_it_was() -> None:
    event = OomEvent(
        id="1-4100",
        at_unix=1.0,
        origin="agent",
        incident=Incident(source="agent", format="agent", framework="PyTorch"),
        pid=4100,
        evidence=shorten(training_evidence()),
        before=(Usage(0.5, 7, None, 3, 2), Usage(1.0)),
    )
    assert event_from_json(json.loads(json.dumps(event_to_json(event)))) == event


def test_an_event_of_an_older_store_has_no_evidence() -> None:
    event = OomEvent(id="1", at_unix=1.0, origin="log", incident=Incident(source="x", format="y", framework="z"))
    document = event_to_json(event)
    del document["evidence"], document["before"]
    assert event_from_json(document) == event


def test_a_document_of_more_values_than_memory_should_hold_is_refused_before_it_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(evidence_reading, "MAX_VALUES", 1000)
    bomb = gzip.compress(b'{"schema":"vramscope.evidence/1","x":[' + b"[]," * 999 + b"[]]}")
    with pytest.raises(ValueError, match="too many values"):
        read_evidence(bomb, 1)
    assert read_evidence(packed(replace(training_evidence(), samples=())), 4100).stem == "4100-777-1"


@pytest.mark.parametrize(("count", "most", "kept"), [(3, 5, [0, 1, 2]), (5, 3, [0, 2, 4]), (0, 3, []), (7, 2, [0, 6])])
def test_thinning_keeps_the_ends(count: int, most: int, kept: list[int]) -> None:
    assert list(thin_out(range(count), most)) == kept
