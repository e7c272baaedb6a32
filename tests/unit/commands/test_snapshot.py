"""``vramscope snapshot`` as it is called."""

from __future__ import annotations

import gzip
import json
import pickle
from pathlib import Path

import pytest

from tests.unit.commands.running import command
from vramscope.schema.snapshot import CATEGORIES
from vramscope.schema.wire import CIRCUMSTANCES_SCHEMA

DATA = Path(__file__).parents[2] / "data" / "snapshots"
MODEL = str(DATA / "language_model.pickle.gz")
PINNED = str(DATA / "pinned_pieces.pickle.gz")

run = command("snapshot")


def test_the_json_has_the_form_that_programs_rely_on(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, MODEL, "--json")
    document = json.loads(out)
    assert status == 0
    assert document["schema"] == "vramscope.snapshot/1"
    assert set(document["categories"]) <= set(CATEGORIES)
    assert document["peak"]["allocated_bytes"] == 65_626_624
    holder = document["holders"][0]
    assert set(holder) == {"stack", "category", "bytes", "blocks", "oldest_event", "newest_event"}
    assert document["stacks"][document["holders"][1]["stack"]][0].keys() == {"file", "line", "name"}
    assert (document["replay"], document["curves"]) == (None, [])


def test_a_replay_fills_in_the_settings_and_their_curves(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, PINNED, "--replay", "--torch-version", "2.15", "--json")
    document = json.loads(out)
    assert status == 0
    recommended = document["replay"]["results"][document["replay"]["recommended"]]
    curves = {json.dumps(curve["settings"]): curve for curve in document["curves"]}
    assert recommended["settings"] == {"expandable_segments": "True"}
    for result in document["replay"]["results"]:
        curve = curves.get(json.dumps(result["settings"]))
        if curve is None:
            continue
        assert curve["survives"] == result["survives"]
        # Of the history as it was recorded, and of each replayed one: the curve's height is the peak.
        assert max(point["reserved_bytes"] for point in curve["points"]) == result["peak_reserved_bytes"]
        assert max(point["allocated_bytes"] for point in curve["points"]) == result["peak_allocated_bytes"]
        events = [point["event"] for point in curve["points"]]
        assert events == sorted(events)
    assert {json.dumps({}), json.dumps(recommended["settings"])} <= set(curves)
    assert 2 < len(curves) <= 6


def test_the_answer_for_people_names_the_lines_that_hold_memory(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, MODEL, "--top", "3")
    assert status == 0
    assert "holders.py:68 in language_model, by adam.py:179" in out
    assert "further stacks" in out
    assert max(map(len, out.splitlines())) <= 80


def test_an_agents_report_is_summarised_like_a_snapshot(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    from tests.unit.analyzers.snapshot.reports import report_of

    stem, packed = report_of("pinned_pieces")
    file = tmp_path / f"{stem}.evidence"
    file.write_bytes(packed)
    status, out, err = run(capsys, str(file), "--json")
    assert status == 0, err
    document = json.loads(out)
    whole = json.loads(run(capsys, PINNED, "--json")[1])
    assert document["peak"] == whole["peak"]
    assert (document["failed_event"], document["failed_bytes"]) == (57, 200 << 20)
    assert document["torch_version"] == "2.15.0"


def test_what_lies_beside_the_file_is_read_with_it(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "snapshot.pickle"
    file.write_bytes(gzip.decompress(Path(PINNED).read_bytes()))
    beside = tmp_path / "snapshot.pickle.vramscope.json"
    device = {"device": 0, "total_bytes": 352 << 20}
    beside.write_text(json.dumps({"schema": CIRCUMSTANCES_SCHEMA, "torch_version": "2.15.0", "devices": [device]}))
    document = json.loads(run(capsys, str(file), "--json")[1])
    assert (document["torch_version"], document["total_bytes"]) == ("2.15.0", 352 << 20)
    assert "a device of 352.00 MiB, PyTorch 2.15.0" in run(capsys, str(file))[1]
    beside.write_text("{")
    status, out, err = run(capsys, str(file))
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "snapshot.pickle.vramscope.json" in err


def test_the_page_is_written_beside_the_answer(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    status, out, _ = run(capsys, MODEL, "--html", str(page))
    assert status == 0
    assert "Who holds it" in out
    text = page.read_text()
    assert text.lower().startswith("<!doctype html>")
    assert "holders.py" in text
    assert "Content-Security-Policy" in text


@pytest.mark.parametrize("through", ["itself", "a link", "what lies beside it"])
def test_the_page_does_not_take_the_place_of_what_is_read(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, through: str
) -> None:
    file, link = tmp_path / "own.pickle.gz", tmp_path / "link.html"
    file.write_bytes(Path(PINNED).read_bytes())
    link.symlink_to(file)
    beside = tmp_path / "own.pickle.gz.vramscope.json"
    beside.write_text(json.dumps({"schema": CIRCUMSTANCES_SCHEMA}))
    page = {"itself": file, "a link": link, "what lies beside it": beside}[through]
    before = page.read_bytes()
    status, out, err = run(capsys, str(file), "--html", str(page))
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "--html would overwrite" in err
    assert page.read_bytes() == before


def test_of_a_report_only_its_own_device_is_shown(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    from tests.unit.analyzers.snapshot.reports import report_of

    stem, packed = report_of("pinned_pieces")
    file = tmp_path / f"{stem}.evidence"
    file.write_bytes(packed)
    assert run(capsys, str(file), "--device", "0")[0] == 0
    status, out, err = run(capsys, str(file), "--device", "7")
    assert (status, out) == (2, "")
    assert "device 7 is not in this report: it is of device 0" in err


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ([MODEL, "--torch-version", "new"], "vramscope: not a version"),
        ([MODEL, "--device", "3"], "device 3 is not"),
        ([MODEL, "--device", "-1"], "not the number of a device: '-1'"),
        ([MODEL, "--html", ""], "--html wants the name of a file, not ''"),
        ([MODEL, "--html", "-"], "--html wants the name of a file, not '-'"),
        ([MODEL, "--top", "none"], "not a number of holders"),
        (["/nowhere/snapshot.pickle"], "No such file"),
        ([str(DATA / "README.md")], "README.md: not a snapshot but text; vramscope explain reads the log"),
        ([MODEL, "--html", "/nowhere/page.html"], "cannot write /nowhere/page.html"),
    ],
)
def test_a_mistake_is_one_line_and_exit_status_2(
    capsys: pytest.CaptureFixture[str], words: list[str], line: str
) -> None:
    status, out, err = run(capsys, *words)
    assert (status, out) == (2, "")
    assert line in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("content", [b"", pickle.dumps(Path), gzip.compress(b"", mtime=0) + b"rest", pickle.dumps([5])])
def test_a_file_that_is_no_snapshot_is_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "file.pickle"
    file.write_bytes(content)
    status, out, err = run(capsys, str(file))
    assert (status, out, err.count("\n")) == (2, "", 1)
