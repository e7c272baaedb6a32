"""``vramscope explain`` on a folder: what of it is read, and what is passed over and told."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.unit.commands.running import command

LOG = Path(__file__).parents[2] / "data" / "oom" / "torch-cuda-reserved.log"

run = command("explain")


def test_a_folder_is_searched_and_what_is_no_text_in_it_skipped(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "model.bin").write_bytes(bytes(2000))
    (tmp_path / "empty").touch()
    (tmp_path / "deep" / "er" / "rank0.log").write_bytes(LOG.read_bytes())
    os.mkfifo(tmp_path / "pipe")
    status, out, err = run(capsys, tmp_path, "--json")
    assert (status, err) == (0, "")
    assert [incident["source"] for incident in json.loads(out)["incidents"]] == [str(tmp_path / "deep/er/rank0.log")]


def test_a_folder_without_text_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(bytes(2000))
    status, out, err = run(capsys, tmp_path)
    assert (status, out) == (2, "")
    assert err.endswith("no log in this folder\n")


def test_of_a_folder_source_code_packages_and_the_files_of_tools_are_passed_over(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    library = tmp_path / "env" / "lib" / "python3.12" / "site-packages" / "server"
    for folder in (library, tmp_path / ".git" / "logs", tmp_path / "conda" / "conda-meta", tmp_path / "src"):
        folder.mkdir(parents=True)
        (folder / "notes.txt").write_bytes(LOG.read_bytes())
    (tmp_path / "env" / "pyvenv.cfg").write_text("home = /usr/bin\n")
    (tmp_path / "src" / "notes.txt").rename(tmp_path / "src" / "allocator.cu")
    passed_over = "source code and installed packages in it were passed over, name a file to have it read"
    status, out, err = run(capsys, tmp_path)
    assert (status, out) == (2, "")
    assert err.endswith(f"no log in this folder: {passed_over}\n")
    (tmp_path / "run.log").write_text("epoch 1\n")
    for form in ("--json", "--color=never"):
        status, out, err = run(capsys, tmp_path, form)
        assert (status, err) == (0, f"vramscope: {tmp_path}: {passed_over}\n")
    # By its own name each of them is read.
    for named in (library, tmp_path / "src" / "allocator.cu"):
        assert len(json.loads(run(capsys, named, "--json")[1])["incidents"]) == 1


def test_a_project_in_the_folder_of_its_environment_is_read(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for folder in ("lib", "logs"):
        (tmp_path / "project" / folder).mkdir(parents=True)
        (tmp_path / "project" / folder / "a.txt").write_bytes(LOG.read_bytes())
    (tmp_path / "project" / "pyvenv.cfg").touch()
    found = json.loads(run(capsys, tmp_path, "--json")[1])["incidents"]
    assert [incident["source"] for incident in found] == [str(tmp_path / "project" / "logs" / "a.txt")]
