"""``vramscope replay`` as it is called."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

from vramscope.daemon.commands import main

DATA = Path(__file__).parents[2] / "data" / "snapshots"
PINNED = str(DATA / "pinned_pieces.pickle.gz")


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as ended:
        main(["replay", *words])
    out, err = capsys.readouterr()
    return int(str(ended.value.code)), out, err


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
    assert "Take PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True" in out
    assert "every event is as it was recorded" in out


def test_with_less_memory_it_says_how_much_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, PINNED, "--capacity", "300MiB")
    assert "40.00 MiB are missing" in out


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ([PINNED, "--set", "max_split_size=64"], "not a setting of PyTorch"),
        ([PINNED, "--set", "64"], "KEY=VALUE"),
        ([PINNED, "--torch-version", "2.0", "--set", "expandable_segments=True"], "came with 2.1"),
        ([PINNED, "--torch-version", "new"], "not a version"),
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
