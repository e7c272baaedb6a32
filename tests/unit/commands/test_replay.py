"""``vramscope replay`` as it is called."""

from __future__ import annotations

import gzip
import json
import pickle
from pathlib import Path

import pytest

from tests.unit.commands.running import command
from vramscope.analyzers.allocator.replay.sites import Sites
from vramscope.analyzers.snapshot.reading_stacks import read_recording
from vramscope.analyzers.snapshot.summary.summarize import summarize

DATA = Path(__file__).parents[2] / "data" / "snapshots"
PINNED = str(DATA / "pinned_pieces.pickle.gz")
LOOP = str(DATA / "large_vocabulary.pickle.gz")
STACKS = str(DATA / "language_model.pickle.gz")

run = command("replay")


def test_the_sweep_as_json_has_the_form_that_programs_rely_on(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, PINNED, "--torch-version", "2.15", "--json")
    document = json.loads(out)
    assert status == 0
    assert document["schema"] == "vramscope.replay/1"
    assert document["fidelity"]["exact"] is True
    assert document["results"][0]["settings"] == {}
    assert document["results"][0]["survives"] is False
    assert document["results"][document["recommended"]]["settings"] == {"expandable_segments": "True"}
    assert len(document["results"]) > 15


def test_groups_of_settings_are_tried_in_their_order(capsys: pytest.CaptureFixture[str]) -> None:
    groups = ["--set", "max_split_size_mb=64", "--set", "roundup_power2_divisions=4", "--or", "--set"]
    _, out, _ = run(capsys, PINNED, "--json", *groups, "expandable_segments=True")
    assert [result["settings"] for result in json.loads(out)["results"]] == [
        {},
        {"max_split_size_mb": "64", "roundup_power2_divisions": "4"},
        {"expandable_segments": "True"},
    ]


def test_the_answer_for_people_says_what_to_take(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, PINNED, "--torch-version", "2.15")
    assert status == 0
    assert "May help: PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True" in out
    assert "every event is as it was recorded" in out


def test_with_less_memory_it_says_how_much_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, PINNED, "--capacity", "300MiB")
    assert "40.00 MiB are missing" in out


def test_another_limit_is_not_taken_for_the_recorded_one(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, LOOP, "--torch-version", "2.15", "--limit", "600MiB", "--json", "--set", "backend=native")
    document = json.loads(out)
    assert document["fidelity"]["exact"] is True
    assert document["fidelity"]["uncertain"] == []
    assert document["limit_bytes"] == 600 << 20
    assert document["results"][0]["survives"] is False
    assert document["results"][0]["peak_reserved_bytes"] <= 600 << 20


def test_a_release_that_is_newer_than_the_model_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, PINNED, "--torch-version", "99.1.0+cu140", "--json", "--set", "expandable_segments=True")
    assert json.loads(out)["fidelity"]["uncertain"] == [
        "PyTorch 99.1.0+cu140 is newer than the allocators that are modelled: taken as 2.15"
    ]
    _, out, _ = run(capsys, PINNED, "--torch-version", "2.15.1", "--json", "--set", "expandable_segments=True")
    assert json.loads(out)["fidelity"]["uncertain"] == []


def test_with_another_capacity_nothing_is_called_recorded(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, PINNED, "--torch-version", "2.15", "--capacity", "1GiB")
    assert "default (the recorded settings)" in out
    assert "454.00 MiB under the recorded settings, 340.00 MiB so." in out
    assert "(as recorded)" not in out


def test_where_nothing_gets_through_it_says_what_holds_the_memory(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, PINNED, "--capacity", "300MiB")
    assert "132.00 MiB: 12 blocks of 11.00 MiB" in out
    _, out, _ = run(capsys, PINNED, "--capacity", "300MiB", "--json")
    assert json.loads(out)["holders"] == [{"what": "blocks of 11.00 MiB", "bytes": 132 << 20, "blocks": 12}]


def test_a_recommendation_tells_what_is_left_and_what_it_breaks(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, PINNED, "--torch-version", "2.4", "--json")
    document = json.loads(out)
    assert document["margin_bytes"] == 12 << 20
    assert "before PyTorch 2.5" in document["warnings"][0]
    _, out, _ = run(capsys, PINNED, "--torch-version", "2.4")
    words = " ".join(out.split())
    assert "Reserved at the peak: 254.00 MiB under the recorded settings until the failure, 340.00 MiB so." in words
    assert "Tried and failed: max_split_size_mb:48, max_split_size_mb:64, max_split_size_mb:96 and" in words
    assert "cannot be shared between processes" in words


def test_less_in_the_program_is_a_model_and_called_that(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--set", "expandable_segments=True", "--batch", "6:3", "--workspace", "8MiB", "--drop", "32MiB"]
    _, out, _ = run(capsys, LOOP, "--torch-version", "2.15", "--json", *words)
    half, dropped, smaller = json.loads(out)["what_if"]
    assert (half["change"], half["factor"], half["largest"]) == ("0.5 times the batch", 0.5, False)
    assert [result["settings"] for result in half["results"]] == [{}, {"expandable_segments": "True"}]
    assert dropped["requests"] == smaller["requests"] > 0
    _, out, _ = run(capsys, LOOP, "--torch-version", "2.15", *words)
    assert "With less in the program, until the end of the history (a model, not a replay):" in out
    assert "0.5 times the batch" in out


def test_with_stacks_a_site_is_a_part_of_a_call_and_holders_are_calls(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--torch-version", "2.15", "--set", "expandable_segments=True", "--json"]
    _, out, _ = run(capsys, STACKS, *words, "--drop", "training.py:83", "--drop", "#0")
    document = json.loads(out)
    by_call, by_number = document["what_if"]
    assert by_call["change"] == "without training.py:83"
    assert by_call["requests"] > 10
    assert by_call["results"][0]["peak_allocated_bytes"] < document["results"][0]["peak_allocated_bytes"]
    assert by_number["requests"] > 0
    _, out, _ = run(capsys, STACKS, *words, "--capacity", "20MiB")
    assert json.loads(out)["holders"][0]["what"] == "blocks of holders.py:51 in language_model"


def test_the_number_of_a_site_is_the_one_that_the_summary_shows() -> None:
    recording = read_recording(gzip.decompress(Path(STACKS).read_bytes()))
    shown, sites = summarize(recording).stacks, Sites(recording)
    assert shown[1] != recording.stacks[1]
    events = sites.events_of("#1")
    assert events
    assert {recording.stacks[recording.event_stacks[event]] for event in events} == {shown[1]}


def test_where_nothing_gets_through_it_says_how_much_of_the_batch_would(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--torch-version", "2.15", "--capacity", "600MiB", "--set", "expandable_segments=True", "--json"]
    _, out, _ = run(capsys, LOOP, *words)
    document = json.loads(out)
    assert document["recommended"] is None
    recorded, expandable = document["what_if"]
    for fit in (recorded, expandable):
        assert fit["largest"]
        assert 0.3 < fit["factor"] < 0.9
        assert fit["results"][0]["survives"]


def test_of_less_than_was_in_use_at_the_beginning_nothing_is_an_event(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    snapshot = pickle.loads(gzip.decompress(Path(LOOP).read_bytes()))
    snapshot["device_traces"] = [trace[len(trace) // 2 :] for trace in snapshot["device_traces"]]
    file = tmp_path / "middle.pickle"
    file.write_bytes(pickle.dumps(snapshot))
    words = [str(file), "--torch-version", "2.15", "--capacity", "50MiB", "--set", "expandable_segments=True"]
    _, out, _ = run(capsys, *words, "--scale-batch", "0.5", "--json")
    document = json.loads(out)
    for result in [*document["results"], *(result for found in document["what_if"] for result in found["results"])]:
        assert (result["survives"], result["failed_event"], result["failed_bytes"]) == (False, None, None)
    assert document["recommended"] is None
    assert document["missing_bytes"] > 0
    assert document["holders"]
    _, out, _ = run(capsys, *words)
    assert "no: before the history" in out


def test_what_lies_beside_the_file_is_read_and_a_damaged_one_is_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "snapshot.pickle.gz"
    file.write_bytes(Path(LOOP).read_bytes())
    beside = tmp_path / "snapshot.pickle.gz.vramscope.json"
    device = {"device": 0, "free_bytes": 1 << 30}
    document = {"schema": "vramscope.circumstances/1", "torch_version": "2.15.0", "devices": [device]}
    beside.write_text(json.dumps(document))
    _, out, _ = run(capsys, str(file), "--json", "--set", "expandable_segments=True")
    found = json.loads(out)
    assert found["torch_version"] == "2.15.0"
    assert found["capacity_bytes"] > 1 << 30
    beside.write_text("{")
    status, out, err = run(capsys, str(file))
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "snapshot.pickle.gz.vramscope.json: not JSON" in err
    beside.unlink()
    beside.mkdir()
    status, _, err = run(capsys, str(file))
    assert (status, err.count("\n")) == (2, 1)
    assert "not a file" in err


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ([LOOP, "--scale-batch", "0"], "not a factor above 0"),
        ([LOOP, "--scale-batch", "nan"], "not a factor above 0"),
        ([LOOP, "--batch", "32"], "OLD:NEW"),
        ([LOOP, "--batch", "0:4"], "OLD:NEW"),
        ([LOOP, "--drop", "77MiB"], "no request of the history is of 77MiB"),
        ([LOOP, "--drop", ""], "not nothing"),
        ([LOOP, "--drop", "much"], "no request of the history is of much"),
        ([STACKS, "--drop", "#100000"], "no request of the history is of #100000"),
        ([PINNED, "--workspace", "8MiB"], "no request of the history has the size of a workspace"),
        ([LOOP, "--fit", "--set", "expandable_segments=True"], "--capacity SIZE"),
        ([PINNED, "--set", "max_split_size=64"], "not a setting of PyTorch"),
        ([PINNED, "--set", "64"], "KEY=VALUE"),
        ([PINNED, "--torch-version", "2.0", "--set", "expandable_segments=True"], "came with 2.1"),
        ([PINNED, "--torch-version", "new"], "vramscope: not a version"),
        ([PINNED, "--capacity", "much"], "not a size"),
        ([PINNED, "--device", "3"], "device 3 is not"),
        (["/nowhere/snapshot.pickle"], "No such file"),
    ],
)
def test_a_mistake_is_one_line_and_exit_status_2(
    capsys: pytest.CaptureFixture[str], words: list[str], line: str
) -> None:
    status, out, err = run(capsys, *words)
    assert (status, out) == (2, "")
    assert line in err
    assert err.count("\n") == 1


def test_an_empty_file_is_told_what_was_expected(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "empty.pickle"
    file.touch()
    status, _, err = run(capsys, str(file))
    assert (status, err.count("\n")) == (2, 1)
    assert "the file is empty: name what torch.cuda.memory._dump_snapshot wrote" in err


def test_a_file_that_is_code_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "evil.pickle"
    file.write_bytes(pickle.dumps(Path))
    status, _, err = run(capsys, str(file))
    assert status == 2
    assert "refused" in err
