"""/api/v1/history over a fake state: how it may be asked, what it answers, and its refusals in one line."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from tests.fakes import FRAME_AT, FakeState
from tests.unit.exporters.visitor import client
from vramscope.schema.history import (
    DeviceHistory,
    DeviceMoment,
    History,
    HistoryBusy,
    HistoryQuery,
    NotRecorded,
    ProcessHistory,
    ProcessMoment,
    TooManyMoments,
)

NOW = FRAME_AT + 0.5


def asked(words: str) -> HistoryQuery:
    state = FakeState()
    answer = client(state).get(f"/api/v1/history{words}")
    assert answer.status_code == 200, answer.text
    (query,) = state.asked
    return query


def test_without_a_word_it_is_the_last_hour_of_all() -> None:
    assert asked("") == HistoryQuery(since_unix=NOW - 3600, until_unix=NOW, limit=300)


def test_every_word_reaches_the_daemon() -> None:
    query = asked("?device=0:7:0&pid=4100&since=2h&until=90&step=5m&limit=77")
    assert query == HistoryQuery(
        since_unix=NOW - 7200, until_unix=NOW - 90, device="0:7:0", pid=4100, step_seconds=300.0, limit=77
    )


def test_with_a_step_the_limit_is_as_high_as_it_goes() -> None:
    assert asked("?step=10").limit == 10_000


AT = datetime(2025, 10, 9, 6, 30, tzinfo=timezone.utc).timestamp()


@pytest.mark.parametrize(
    ("word", "moment"),
    [
        ("0", NOW),
        ("90", NOW - 90),
        ("0.5", NOW - 0.5),
        ("45s", NOW - 45),
        ("15m", NOW - 900),
        ("1.5h", NOW - 5400),
        ("7d", NOW - 7 * 86400),
        (f"{AT:.0f}", AT),
        (f"{AT + 0.25}", AT + 0.25),
        ("2025-10-09T06:30:00Z", AT),
        ("2025-10-09T06:30:00z", AT),
        ("2025-10-09T06:30", AT),
        ("2025-10-09%2006:30:00", AT),
        ("2025-10-09T08:30:00%2B02:00", AT),
        ("2025-10-09T08:30:00+02:00", AT),  # the plus that a URL makes a blank
        ("2025-10-09T01:30:00-05:00", AT),
        ("2025-10-09T06:30:00.250Z", AT + 0.25),
        ("2025-10-09", AT - 6.5 * 3600),
    ],
)
def test_a_moment_may_be_written_in_many_ways(word: str, moment: float) -> None:
    assert asked(f"?since={word}").since_unix == pytest.approx(moment, abs=1e-6)
    assert asked(f"?since=3650d&until={word}").until_unix == pytest.approx(moment, abs=1e-6)


def test_until_is_never_later_than_now() -> None:
    assert asked("?until=2030-01-01").until_unix == NOW


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (
            "since=yesterday",
            "since: 'yesterday' is no time: write 2026-11-28T11:00:00Z, or how long ago: 90, 15m, 2h, 7d",
        ),
        ("since=", "since: '' is no time: write "),
        ("until=-5", "until: '-5' is no time: write "),
        ("since=1e5", "since: '1e5' is no time: write "),
        ("since=nan", "since: 'nan' is no time: write "),
        ("since=5w", "since: '5w' is no time: write "),
        ("since=2026-02-30", "since: '2026-02-30' is no time: write "),
        ("since=2026-11-28T25:00:00Z", "since: '2026-11-28T25:00:00Z' is no time: write "),
        ("since=%C3%A9%0A", "since: '\\xe9\\n' is no time: write "),
        (f"since={'9' * 5000}", f"since: '{'9' * 40}...' is no time: write "),
        ("since=10&until=20", "since=10 is after until=20"),
        ("since=2100-01-01", "since=2100-01-01 is after now"),
        ("step=0", "step: '0' is no step: write 10, 30s, 5m or 1h"),
        ("step=-10", "step: '-10' is no step: "),
        ("step=fast", "step: 'fast' is no step: "),
        ("step=", "step: '' is no step: "),
        ("limit=0", "limit='0': input should be greater than or equal to 1"),
        ("limit=10001", "limit='10001': input should be less than or equal to 10000"),
        ("limit=ten", "limit='ten': input should be a valid integer"),
        ("pid=0", "pid='0': input should be greater than or equal to 1"),
        ("pid=me", "pid='me': input should be a valid integer"),
        (f"pid={'9' * 5000}", "pid='999"),
        (f"device={'G' * 200}", "device='GGG"),
    ],
)
def test_what_cannot_be_understood_is_one_line_with_the_word(words: str, line: str) -> None:
    state = FakeState()
    answer = client(state).get(f"/api/v1/history?{words}")
    assert answer.status_code == 422
    detail = answer.json()["detail"]
    assert isinstance(detail, str)
    assert detail.startswith(line)
    assert "\n" not in detail
    assert len(detail) < 250
    assert state.asked == []


@pytest.mark.parametrize(
    ("error", "status", "line"),
    [
        (NotRecorded("nothing is recorded of process 9"), 404, "nothing is recorded of process 9; /api/v1/history?"),
        (TooManyMoments("a step of 1 s makes 7"), 422, "a step of 1 s makes 7"),
        (HistoryBusy("too many ask"), 503, "too many ask"),
    ],
)
def test_what_the_daemon_refuses_is_told_in_its_words(error: Exception, status: int, line: str) -> None:
    answer = client(FakeState(past=error)).get("/api/v1/history?pid=9")
    assert answer.status_code == status
    assert answer.json()["detail"].startswith(line)
    assert ("retry-after" in answer.headers) is (status == 503)


def test_the_answer_has_bytes_seconds_and_null_for_the_unknown() -> None:
    past = History(
        since_unix=NOW - 10,
        until_unix=NOW,
        step_seconds=10,
        devices=(DeviceHistory(gpu="0", uuid="G", name="Card", moments=(DeviceMoment(1000, 1 << 40, None),)),),
        processes=(
            ProcessHistory(pid=7, gpu="0", uuid="G", command="p\udcff", moments=(ProcessMoment(1000, 5, None, None),)),
        ),
        left_out=3,
    )
    assert client(FakeState(past=past)).get("/api/v1/history").json() == {
        "since_unix": NOW - 10,
        "until_unix": NOW,
        "step_seconds": 10,
        "devices": [
            {
                "gpu": "0",
                "uuid": "G",
                "name": "Card",
                "moments": [{"at_unix": 1000, "used_bytes": 1 << 40, "total_bytes": None}],
            }
        ],
        "processes": [
            {
                "pid": 7,
                "gpu": "0",
                "uuid": "G",
                "command": "p?",
                "user": None,
                "start_unix": None,
                "moments": [{"at_unix": 1000, "used_bytes": 5, "reserved_bytes": None, "allocated_bytes": None}],
            }
        ],
        "left_out": 3,
    }


def test_the_openapi_and_the_docs_tell_how_to_ask() -> None:
    visitor = client(FakeState())
    operation = visitor.get("/openapi.json").json()["paths"]["/api/v1/history"]["get"]
    parameters = {entry["name"]: entry for entry in operation["parameters"]}
    assert list(parameters) == ["device", "pid", "since", "until", "step", "limit"]
    assert all(entry["description"] for entry in parameters.values())
    assert set(operation["responses"]) == {"200", "404", "422", "503"}
    for status in ("404", "422", "503"):
        schema = operation["responses"][status]["content"]["application/json"]["schema"]
        assert schema == {"$ref": "#/components/schemas/Problem"}
    docs = visitor.get("/docs").text
    assert "since: From when on" in docs
    assert 'id="ProcessMoment"' in docs
