"""``vramscope oom`` over a store's file, as a process, and over a daemon's API."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.evidence import packed, training_evidence, write_report
from tests.fakes import FRAME_AT, FakeState, fragmentation_event, two_gpu_frame
from tests.integration.http_server import http_server
from vramscope.daemon import kept_events
from vramscope.daemon.store.events import EventStore
from vramscope.exporters.http.app import create_app
from vramscope.schema.errors import CommandError
from vramscope.schema.evidence_form import shorten
from vramscope.schema.explain import event_to_json
from vramscope.schema.oom import OomEvent

EVENT = replace(fragmentation_event("1759999990250000-4100"), evidence=shorten(training_evidence()), recovered=True)
OTHER = fragmentation_event("1759999000000000-4200", FRAME_AT - 1000)


def oom(*words: str | Path, home: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "COLUMNS": "80", "TZ": "UTC"}
    if home is not None:
        environment |= {"XDG_STATE_HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-m", "vramscope", "oom", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        timeout=60,
    )


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "events.db"
    kept = EventStore(path)
    kept.append(EVENT, None, packed(training_evidence()))
    kept.append(OTHER)
    kept.close(10)
    return path


@pytest.fixture
def url() -> Iterator[str]:
    state = FakeState(two_gpu_frame(), [EVENT, OTHER], documents={EVENT.id: packed(training_evidence())})
    with http_server(create_app(state)) as address:
        yield f"http://{address}"


def test_the_list_says_when_why_and_whose(store: Path) -> None:
    done = oom("list", "--store", store)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[:3] == [
        "2025-10-09 08:53:10  fragmentation, 1.24 GiB requested",
        "  1759999990250000-4100  python, pid 4100 of ada, the job went on",
        "2025-10-09 08:36:40  fragmentation, 1.24 GiB requested",
    ]
    assert oom("list", "--store", store, "--limit", "1").stdout.count("requested") == 1


def test_from_a_daemon_the_same_is_shown_as_from_its_file(store: Path, url: str) -> None:
    for words in (("list",), ("show",), ("show", EVENT.id), ("show", "17599990", "--markdown"), ("show", "--json")):
        from_file, from_daemon = oom(*words, "--store", store), oom(*words, "--url", url)
        assert (from_daemon.stdout, from_daemon.stderr) == (from_file.stdout, from_file.stderr)
        assert from_daemon.returncode == from_file.returncode == 0


def _with_command(tmp_path: Path, *command: str, torch_version: str | None = "2.15.0+cu130") -> str:
    evidence = training_evidence(command_line=command, folder="/home/ada/work")
    evidence = replace(evidence, figures=replace(evidence.figures, torch_version=torch_version))
    path = tmp_path / "with-command.db"
    kept = EventStore(path)
    kept.append(replace(EVENT, evidence=shorten(evidence)))
    kept.close(10)
    done = oom("show", "--store", path)
    assert done.returncode == 0, done.stderr
    path.unlink()
    return done.stdout


def test_the_command_that_rehearses_the_job_stands_at_the_end_as_one_line(tmp_path: Path) -> None:
    words = ("python", "train.py", "--data", "two words", "--name", "x" * 100)
    told = _with_command(tmp_path, *words)
    assert told.splitlines()[-3:] == [
        "On which cards it would fit, without a GPU, tells a rehearsal (in",
        "/home/ada/work):",
        f"  vramscope dryrun -- python train.py --data 'two words' --name {'x' * 100}",
    ]
    told = _with_command(tmp_path, "python", "train.py", "--token", "***")
    assert told.splitlines()[-3:] == [
        "On which cards it would fit, without a GPU, tells a rehearsal (in",
        "/home/ada/work, in which *** stands for what looked like a secret):",
        "  vramscope dryrun -- python train.py --token '***'",
    ]


def test_there_is_no_such_line_for_a_job_that_cannot_be_rehearsed(tmp_path: Path) -> None:
    assert "dryrun" not in _with_command(tmp_path)
    assert "dryrun" not in _with_command(tmp_path, "python", "train.py", torch_version="2.8.0+rocm6.4")
    assert "dryrun" not in _with_command(tmp_path, "python", "train.py", torch_version=None)
    assert "dryrun" not in _with_command(tmp_path, "python", "train.py", "y" * 500)


def test_one_is_shown_with_its_evidence_and_as_json(store: Path) -> None:
    shown = oom("show", "--store", store).stdout
    first, second = shown.splitlines()[:2]
    assert first == "Event 1759999990250000-4100: 2025-10-09 08:53:10, python, pid 4100 of ada, the"
    assert second == "job went on"
    assert "train.py:87 in Model.compute_loss" in shown
    assert json.loads(oom("show", "--json", "--store", store).stdout) == event_to_json(EVENT)
    assert "| in PyTorch's hands | GiB | |" in oom("show", "--markdown", "--store", store).stdout


def test_the_document_is_saved_for_its_owners_eyes(store: Path, url: str, tmp_path: Path) -> None:
    for place in (("--store", store), ("--url", url)):
        saved = tmp_path / "evidence.json"
        done = oom("show", EVENT.id, "--evidence", saved, *place)
        assert (done.returncode, done.stderr) == (0, f"vramscope: evidence written to {saved}\n")
        assert json.loads(saved.read_text())["stem"] == "4100-777-1"
        assert saved.stat().st_mode & 0o777 == 0o600
        saved.unlink()
    done = oom("show", OTHER.id, "--evidence", saved, "--store", store)
    assert done.returncode == 1
    assert "there is no evidence of this event" in done.stderr


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        ((), 2, "required: ACTION"),
        (("show", "9"), 1, "9: no such event is kept (see vramscope oom list)"),
        (("show", "1759999"), 1, "1759999: 2 events begin so: write more of the id"),
        (("list", "--limit", "0"), 2, "--limit 0: must be between 1 and 1000"),
        (("show", ""), 2, "no id: name one that vramscope oom list shows"),
        (("show", "--evidence", ""), 2, "'.': not a file's name"),
        (("show", "--evidence", "/"), 2, "'/': not a file's name"),
        (("show", "--evidence", "/proc"), 2, "/proc: a folder: name the file to write"),
        (("show", "--evidence", "/proc/x/y"), 2, "/proc/x/y: cannot be written: No such file or directory"),
    ],
)
def test_a_mistake_is_one_line(words: tuple[str, ...], status: int, said: str, store: Path) -> None:
    done = oom(*words, *(("--store", store) if words else ()))
    assert (done.returncode, done.stdout) == (status, "")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (("--url", "http://127.0.0.1:9"), "http://127.0.0.1:9: no answer: "),
        (("--url", "gpu7:9836"), "not an address: write http://HOST:PORT"),
        (("--store", "/nowhere/events.db"), "/nowhere/events.db: no such store"),
    ],
)
def test_what_cannot_be_reached_is_named(place: tuple[str, str], said: str) -> None:
    done = oom("list", *place)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


def test_without_a_daemon_the_reports_that_jobs_left_are_listed_with_what_a_daemon_kept(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_events, "DEFAULT_URL", "http://127.0.0.1:9")
    monkeypatch.setattr(kept_events, "default_store", lambda: tmp_path / "none.db")
    monkeypatch.setenv("VRAMSCOPE_RUNTIME_DIR", str(tmp_path / "runtime"))
    with pytest.raises(CommandError, match=rf"no report in {tmp_path}/runtime"):
        kept_events.find_events(None, None)
    run = tmp_path / "runtime" / "reports" / "00c0ffee00c0ffee"
    run.mkdir(parents=True)
    write_report(run, training_evidence(at_unix=FRAME_AT - 500))
    (run / "4100-777-1.recovered").touch()
    write_report(run.parent, training_evidence(stem="4101-778-1", pid=4101, at_unix=FRAME_AT - 2000), whole=False)
    write_report(run, training_evidence(stem="4102-779-100001", pid=4102, kind="capture"))
    left = kept_events.find_events(None, None)
    assert [(event.pid, event.recovered) for event in left.newest(9)] == [(4100, True), (4101, None)]
    first = left.newest(1)[0]
    assert left.get(first.id) == first
    assert first.evidence is not None
    assert left.evidence(first.id) == packed(training_evidence(at_unix=FRAME_AT - 500))
    assert left.get("1") is None
    monkeypatch.setattr(kept_events, "default_store", lambda: store)
    both = kept_events.find_events(None, None)
    assert [event.pid for event in both.newest(9)] == [4100, 4100, 4100, 4101]
    assert both.newest(2)[1].id == first.id
    assert both.get(EVENT.id) is not None
    assert both.get(first.id) == first


def test_a_store_without_events_says_so(tmp_path: Path) -> None:
    EventStore(tmp_path / "empty.db").close()
    assert oom("list", "--store", tmp_path / "empty.db").stdout == "No out-of-memory errors are kept.\n"
    assert oom("show", "--store", tmp_path / "empty.db").returncode == 1


def test_a_name_of_a_job_does_not_steer_the_terminal(tmp_path: Path) -> None:
    kept = EventStore(tmp_path / "events.db")
    evil: OomEvent = replace(OTHER, command="a\x1b]0;x\x07")
    kept.append(evil)
    kept.close(10)
    for words in (("list",), ("show",)):
        shown = oom(*words, "--store", tmp_path / "events.db").stdout
        assert "\x1b" not in shown
        assert "a?]0;x?" in shown
