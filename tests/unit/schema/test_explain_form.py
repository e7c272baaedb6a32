"""The JSON form of incidents and events."""

import json
from dataclasses import replace

from vramscope.schema.explain import SCHEMA, event_from_json, event_to_json, explanation_to_json, incident_to_json
from vramscope.schema.oom import Advice, Breakdown, Cause, Incident, OomEvent, OomMessage, OtherProcess

INCIDENT = Incident(
    source="train.log",
    format="torch-cuda-2.4",
    framework="PyTorch",
    count=3,
    lines=(17, 19),
    rank="rank1",
    text="CUDA out of memory.",
    message=OomMessage(device=1, requested_bytes=1 << 30, other_processes=(OtherProcess(77, None),)),
    breakdown=Breakdown(cached_bytes=5),
    causes=(Cause("fragmentation", 0.9, ("5 bytes are held unused",), "splits"),),
    advice=(
        Advice(
            id="x", title="t", change={"env": {"A": "b"}}, why="w", expected="e", cost="c", verified={"by": "replay"}
        ),
    ),
    notes=("a note",),
)
EVENT = OomEvent(id="1-2", at_unix=1.5, origin="agent", incident=INCIDENT, pid=2, uuid="GPU-1", recovered=False)


def test_an_event_survives_its_json_form() -> None:
    assert event_from_json(json.loads(json.dumps(event_to_json(EVENT)))) == EVENT


def test_an_event_names_its_first_cause() -> None:
    assert event_to_json(EVENT)["cause"] == "fragmentation"
    assert replace(EVENT, incident=replace(INCIDENT, causes=())).cause == "unknown"


def test_a_newer_versions_extra_keys_are_dropped() -> None:
    document = event_to_json(EVENT)
    document["colour"] = "red"
    document["incident"]["shape"] = {"x": 1}
    document["incident"]["message"]["weight"] = 3
    document["incident"]["message"]["other_processes"][0]["mood"] = "calm"
    assert event_from_json(document) == EVENT


def test_the_explanation_document_carries_its_schema_and_plain_values_only() -> None:
    document = explanation_to_json([INCIDENT])
    assert document["schema"] == SCHEMA == "vramscope.explain/1"
    assert json.loads(json.dumps(document)) == document
    assert document["incidents"][0] == incident_to_json(INCIDENT)
    assert document["incidents"][0]["lines"] == [17, 19]
