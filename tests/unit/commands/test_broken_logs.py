"""Logs that break off or have holes: what can be read of them is explained, and what cannot is told in one line."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.commands.running import command

LOG = Path(__file__).parents[2] / "data" / "oom" / "torch-cuda-reserved.log"
NOISE = random.Random(7).randbytes(100_000).hex().encode()

run = command("explain")


def cut(packed: bytes) -> bytes:
    return packed[:-2_000]


def torn(packed: bytes) -> bytes:
    return packed[:-30_000] + bytes(1_000) + packed[-29_000:]


@pytest.mark.parametrize("damage", [cut, torn])
@pytest.mark.parametrize(("suffix", "pack"), [("gz", gzip.compress), ("bz2", bz2.compress), ("xz", lzma.compress)])
def test_what_can_be_unpacked_of_a_small_log_is_explained(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    suffix: str,
    pack: Callable[[bytes], bytes],
    damage: Callable[[bytes], bytes],
) -> None:
    path = tmp_path / f"train.log.{suffix}"
    # A block of bzip2 is unpacked as a whole or not at all.
    path.write_bytes(damage(pack(LOG.read_bytes() + NOISE * (10 if suffix == "bz2" else 1))))
    status, out, err = run(capsys, path, "--json")
    assert (status, err.count("\n")) == (2, 1)
    assert str(path) in err
    assert len(json.loads(out)["incidents"]) == 1


def test_what_follows_a_packed_log_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "train.log.gz"
    path.write_bytes(gzip.compress(LOG.read_bytes()) + b"another program's line")
    status, out, err = run(capsys, path)
    assert status == 2
    assert "fragmentation" in out
    assert str(path) in err


def test_a_log_of_a_folder_that_breaks_off_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "whole.log").write_bytes(b"step 1\n")
    (tmp_path / "cut.log.gz").write_bytes(gzip.compress(LOG.read_bytes())[:-9])
    status, out, err = run(capsys, tmp_path)
    assert status == 2
    assert "fragmentation" in out
    assert err == f"vramscope: {tmp_path / 'cut.log.gz'} ends in the middle of its packed data\n"


def test_a_hole_that_a_crash_left_in_a_log_is_no_sign_of_a_binary(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "job.log"
    path.write_bytes(b"step 1\n" + bytes(700) + b"step 2\n" + LOG.read_bytes())
    assert "fragmentation" in run(capsys, path)[1]
    path.write_bytes(b"step 1\n" + bytes(7) + b"step 2\n" + LOG.read_bytes())
    assert "is binary" in run(capsys, path)[2]


def test_a_pattern_leaves_out_pipes_and_links_that_lead_around(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "job").mkdir()
    (tmp_path / "job" / "rank0.log").write_bytes(LOG.read_bytes())
    (tmp_path / "job" / "back.log").symlink_to("..")
    (tmp_path / "job" / "gone.log").symlink_to("nowhere")
    os.mkfifo(tmp_path / "job" / "pipe.log")
    status, out, err = run(capsys, f"{tmp_path}/**/*.log", "--json")
    assert (status, err) == (0, "")
    assert [incident["source"] for incident in json.loads(out)["incidents"]] == [f"{tmp_path}/job/rank0.log"]


def test_a_pattern_may_match_folders(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "job1").mkdir()
    (tmp_path / "job1" / "train.log").write_bytes(LOG.read_bytes())
    (tmp_path / "job2").mkdir()
    status, out, err = run(capsys, f"{tmp_path}/job*", "--json")
    assert (status, err, len(json.loads(out)["incidents"])) == (0, "", 1)
