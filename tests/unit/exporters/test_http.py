"""The HTTP face over a fake state: forms, statuses, and what a stranger must not get."""

from __future__ import annotations

import dataclasses
import gzip
import logging
from collections.abc import Sequence

import pytest
from prometheus_client.openmetrics.parser import text_string_to_metric_families as parse_openmetrics

from tests.evidence import training_evidence
from tests.fakes import (
    FRAME_AT,
    TRAINER_UUID,
    FakeState,
    fragmentation_event,
    no_driver_frame,
    two_gpu_frame,
)
from tests.unit.exporters.visitor import client
from vramscope.schema.evidence_reading import evidence_from_json
from vramscope.schema.explain import event_from_json, event_to_json
from vramscope.schema.frame import Frame
from vramscope.schema.oom import Incident, OomEvent
from vramscope.schema.units import GIB, MIB

EVERY_PAGE = ("/", "/docs", "/metrics", "/healthz", "/readyz", "/api/v1/devices", "/static/page.css", "/nowhere")


@pytest.mark.parametrize("path", EVERY_PAGE)
def test_every_answer_carries_the_safe_headers(state: FakeState, path: str) -> None:
    headers = client(state).get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert "access-control-allow-origin" not in headers


def test_metrics_are_text_unless_openmetrics_is_asked_for(state: FakeState) -> None:
    plain = client(state).get("/metrics")
    assert plain.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    assert "# EOF" not in plain.text
    named = client(state).get("/metrics", headers={"accept": "application/openmetrics-text; version=1.0.0"})
    assert named.headers["content-type"] == "application/openmetrics-text; version=1.0.0; charset=utf-8"
    assert named.text.endswith("\n# EOF\n")
    assert list(parse_openmetrics(named.text))  # type: ignore[no-untyped-call]
    assert plain.headers["vary"] == "Accept, Accept-Encoding"


@pytest.mark.parametrize(
    ("accept_encoding", "packed"),
    [
        ("gzip", True),
        ("deflate, GZIP;q=0.5", True),
        ("*", True),
        ("gzip;q=0", False),
        ("gzip; q=0.0", False),
        ("identity", False),
        ("", False),
        ("xgzip", False),
    ],
)
def test_metrics_are_packed_for_who_takes_gzip(state: FakeState, accept_encoding: str, packed: bool) -> None:
    headers = {"accept-encoding": accept_encoding}
    answer = client(state).get("/metrics", headers)
    body = client(state).raw("/metrics", headers)
    assert (answer.headers.get("content-encoding") == "gzip") is packed
    text = gzip.decompress(body) if packed else body
    assert b"vramscope_device_memory_used_bytes{" in text
    assert text.decode().splitlines()[0] == answer.text.splitlines()[0]


@pytest.mark.parametrize("path", ["/metrics", "/healthz", "/readyz", "/", "/docs", "/static/page.js"])
def test_head_is_answered_like_get(state: FakeState, path: str) -> None:
    get, head = client(state).get(path), client(state).get(path, method="HEAD")
    assert (head.status_code, head.headers["content-type"]) == (get.status_code, get.headers["content-type"])


def test_metrics_have_no_redirect_and_no_other_method(state: FakeState) -> None:
    assert client(state).get("/metrics").status_code == 200
    assert client(state).get("/metrics", method="POST").status_code == 405


@pytest.mark.parametrize(
    ("frame", "age_seconds", "status", "says"),
    [
        (two_gpu_frame(), 0.5, 200, "ok"),
        (two_gpu_frame(), 9.5, 200, "ok"),
        (two_gpu_frame(), 12.0, 503, "the newest collection is 12 s old; one is due every 1 s"),
        (two_gpu_frame(), -9.0, 200, "ok"),
        (two_gpu_frame(), -30.0, 503, "the clock was set back by 30 s and no collection has followed"),
        (no_driver_frame(), 0.5, 200, "ok"),
        (None, 0.5, 503, "no collection has finished yet"),
    ],
)
def test_readiness_is_a_current_collection(frame: Frame | None, age_seconds: float, status: int, says: str) -> None:
    visitor = client(FakeState(frame), age_seconds=age_seconds)
    ready = visitor.get("/readyz")
    assert (ready.status_code, ready.text) == (status, f"{says}\n")
    assert visitor.get("/healthz").status_code == 200


def test_readiness_waits_a_few_intervals_of_a_slow_daemon() -> None:
    assert client(FakeState(two_gpu_frame()), age_seconds=100, interval_seconds=60).get("/readyz").status_code == 200
    assert client(FakeState(two_gpu_frame()), age_seconds=181, interval_seconds=60).get("/readyz").status_code == 503


def test_devices_tell_what_the_driver_said(state: FakeState) -> None:
    answer = client(state).get("/api/v1/devices").json()
    assert (answer["at_unix"], answer["driver_version"]) == (FRAME_AT, "575.51.03")
    first, second = answer["devices"]
    assert (first["gpu"], first["uuid"], first["total_bytes"]) == ("0", TRAINER_UUID, 16 * GIB)
    assert first["unattributed_bytes"] == 64 * MIB
    assert first["processes"][1] == {"pid": 4242, "used_bytes": 500 * MIB, "kind": "graphics"}
    assert second["unattributed_bytes"] is None
    assert second["power_watts"] is None
    assert second["faults"] == ["nvmlDeviceGetPowerUsage: Not Supported"]
    assert [source["name"] for source in answer["sources"]] == ["nvml", "agents", "procfs"]


def test_processes_join_driver_allocator_and_proc(state: FakeState) -> None:
    rows = client(state).get("/api/v1/processes").json()["processes"]
    trainer = rows[0]
    assert (trainer["pid"], trainer["gpu"], trainer["command"], trainer["user"]) == (4100, "0", "python", "ada")
    assert (trainer["torch"]["reserved_bytes"], trainer["non_torch_bytes"]) == (14 * GIB, 460 * MIB)
    unknown = rows[-1]
    assert [unknown[key] for key in ("used_bytes", "torch", "command", "user")] == [None] * 4


def test_an_event_has_the_form_that_explain_prints(state: FakeState) -> None:
    event = fragmentation_event()
    whole = event_to_json(event)
    brief = {name: value for name, value in whole.items() if name not in ("evidence", "before")}
    assert client(state).get("/api/v1/ooms").json() == {"ooms": [brief]}
    assert client(state).get(f"/api/v1/ooms/{event.id}").json() == event_to_json(event)


def test_an_event_that_tells_next_to_nothing_has_that_form_too() -> None:
    event = OomEvent(id="7", at_unix=FRAME_AT, origin="log", incident=Incident(source="-", format="f", framework="jax"))
    assert client(FakeState(events=[event])).get("/api/v1/ooms/7").json() == event_to_json(event)


def test_the_limit_reaches_the_store_and_has_bounds(state: FakeState) -> None:
    visitor = client(state)
    for query in ("", "?limit=7", "?limit=1000"):
        assert visitor.get(f"/api/v1/ooms{query}").status_code == 200
    assert state.asked_limits == [50, 7, 1000]
    for query in ("?limit=0", "?limit=1001", "?limit=-1", "?limit=many"):
        assert visitor.get(f"/api/v1/ooms{query}").status_code == 422
    assert state.asked_limits == [50, 7, 1000]


def test_an_event_that_is_not_kept_is_a_json_404(state: FakeState) -> None:
    answer = client(state).get("/api/v1/ooms/nope")
    assert answer.status_code == 404
    assert answer.json() == {"detail": "no event 'nope' is kept; /api/v1/ooms lists those that are"}


def test_before_the_first_collection_the_api_says_so_and_events_are_served() -> None:
    visitor = client(FakeState(events=[fragmentation_event()]))
    for path in ("/api/v1/devices", "/api/v1/processes"):
        answer = visitor.get(path)
        assert (answer.status_code, answer.json()) == (503, {"detail": "no collection has finished yet"})
    assert len(visitor.get("/api/v1/ooms").json()["ooms"]) == 1
    assert "Waiting for the first collection" in visitor.get("/").text
    assert "vramscope_build_info{" in visitor.get("/metrics").text


def test_bytes_that_are_no_utf8_break_no_answer() -> None:
    visitor = client(FakeState(two_gpu_frame(trainer_command="py\udcff"), [fragmentation_event(command="\udcff")]))
    assert visitor.get("/api/v1/processes").json()["processes"][0]["command"] == "py?"
    assert visitor.get("/api/v1/ooms").json()["ooms"][0]["command"] == "?"
    assert "py?" in visitor.get("/").text


def test_an_exception_is_a_json_500_and_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(FakeState):
        def ooms(self, limit: int) -> Sequence[OomEvent]:
            raise RuntimeError("the store's secret path")

    visitor = client(Broken(two_gpu_frame()))
    with caplog.at_level(logging.ERROR):
        answer = visitor.get("/api/v1/ooms")
    assert (answer.status_code, answer.json()) == (500, {"detail": "internal error; the daemon's log has it"})
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert [record.getMessage() for record in caplog.records] == ["GET /api/v1/ooms failed"]
    assert "the store's secret path" in caplog.text


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1:9836", "localhost:9836", "LOCALHOST", "10.1.2.3", "[::1]:9836", "gpu.localhost:80", "known.example:1"],
)
def test_addresses_and_this_machines_names_may_read_the_page(state: FakeState, host: str) -> None:
    visitor = client(state, host="localhost", allowed_hosts=["Known.Example"])
    for path in ("/", "/api/v1/processes"):
        assert visitor.get(path, headers={"host": host}).status_code == 200


def test_this_machines_own_name_may_read_the_page(state: FakeState, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.gethostname", lambda: "Node7.example")
    assert client(state).get("/", headers={"host": "node7.example:9836"}).status_code == 200


@pytest.mark.parametrize("host", ["rebound.example", "rebound.example:9836", "localhost.rebound.example"])
def test_a_strangers_name_reads_neither_page_nor_api(state: FakeState, host: str) -> None:
    visitor = client(state)
    for path in ("/", "/docs", "/api/v1/processes", "/api/v1/history", "/api/v1/ooms", "/openapi.json"):
        answer = visitor.get(path, headers={"host": host})
        assert answer.status_code == 421
        assert "GPU-" not in answer.text
        assert "rebound.example" in answer.json()["detail"]


def test_scrapers_and_probes_come_by_any_name(state: FakeState) -> None:
    for path in ("/metrics", "/healthz", "/readyz"):
        assert client(state).get(path, headers={"host": "gpu-node-3.cluster.example:9836"}).status_code == 200


def test_a_star_allows_every_name(state: FakeState) -> None:
    visitor = client(state, allowed_hosts=["*"])
    assert visitor.get("/", headers={"host": "anything.example"}).status_code == 200


def test_the_openapi_names_every_route_and_its_model(state: FakeState) -> None:
    document = client(state).get("/openapi.json").json()
    answers = {path: operation["get"]["responses"]["200"]["content"] for path, operation in document["paths"].items()}
    assert set(answers) == {
        "/metrics", "/healthz", "/readyz",
        "/api/v1/devices", "/api/v1/history", "/api/v1/processes", "/api/v1/ooms", "/api/v1/ooms/{event_id}",
        "/api/v1/ooms/{event_id}/evidence",
    }  # fmt: skip
    models = {
        path: content["application/json"]["schema"]["$ref"].rpartition("/")[2]
        for path, content in answers.items()
        if path.startswith("/api") and not path.endswith("/evidence")  # its form is the schema's own
    }
    assert models == {
        "/api/v1/devices": "Devices",
        "/api/v1/history": "History",
        "/api/v1/processes": "Processes",
        "/api/v1/ooms": "OomEvents",
        "/api/v1/ooms/{event_id}": "OomDetail",
    }
    assert "application/openmetrics-text; version=1.0.0; charset=utf-8" in answers["/metrics"]


def test_the_docs_page_lists_the_routes_and_loads_nothing_from_elsewhere(state: FakeState) -> None:
    html = client(state).get("/docs").text
    for path in client(state).get("/openapi.json").json()["paths"]:
        assert path in html
    assert "://" not in html


def test_one_event_comes_with_its_evidence_in_short_and_the_minutes_before(seen: FakeState) -> None:
    detail = client(seen).get("/api/v1/ooms/e1").json()
    assert detail == event_to_json(seen.events[0])
    assert event_from_json(detail) == seen.events[0]
    listed = client(seen).get("/api/v1/ooms").json()["ooms"]
    assert "evidence" not in listed[0]


@pytest.mark.parametrize("accept_encoding", ["gzip", "identity"])
def test_the_document_is_served_whole_and_packed_for_who_takes_that(seen: FakeState, accept_encoding: str) -> None:
    visitor = client(seen)
    answer = visitor.get("/api/v1/ooms/e1/evidence", {"accept-encoding": accept_encoding})
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers.get("content-encoding") == (accept_encoding if accept_encoding == "gzip" else None)
    assert answer.headers["vary"] == "Accept-Encoding"
    assert evidence_from_json(answer.json(), 4100) == training_evidence()
    body = visitor.raw("/api/v1/ooms/e1/evidence", {"accept-encoding": accept_encoding})
    assert (body == seen.documents["e1"]) is (accept_encoding == "gzip")


def test_an_event_without_a_document_and_one_that_is_not_kept_are_404(seen: FakeState) -> None:
    seen.documents.clear()
    for path, said in (("e1", "has no evidence"), ("e9", "no event 'e9' is kept")):
        answer = client(seen).get(f"/api/v1/ooms/{path}/evidence")
        assert answer.status_code == 404
        assert said in answer.json()["detail"]


def test_whoever_may_not_see_evidence_gets_the_explanation_alone(seen: FakeState) -> None:
    asked: list[tuple[object, object, str]] = []

    def refuse(visitor: object, server: object, event: OomEvent) -> bool:
        asked.append((visitor, server, event.id))
        return False

    stranger = client(seen, may_see=refuse)
    detail = stranger.get("/api/v1/ooms/e1").json()
    assert detail["evidence"] is None
    assert detail["incident"]["causes"]
    assert stranger.get("/api/v1/ooms/e1/evidence").status_code == 403
    page = stranger.get("/").text
    assert "compute_loss" not in page
    assert {event for _, _, event in asked} == {"e1"}
    assert asked[0][0] == ("127.0.0.1", 123)


def test_processes_that_ended_without_a_word_are_not_among_the_living(seen: FakeState) -> None:
    answer = client(seen).get("/api/v1/processes").json()
    assert 77 not in [row["pid"] for row in answer["processes"]]
    assert answer["ended"] == [dataclasses.asdict(seen.gone[0])]
