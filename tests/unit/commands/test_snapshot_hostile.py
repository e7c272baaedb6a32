"""Files of a few hundred bytes that would keep a reader busy for ever, or that are no snapshot: one line, at once."""

from __future__ import annotations

import gzip
import os
import pickle
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.unit.analyzers.snapshot.files import block, event, segment, snapshot

SECONDS = 20


def nested(depth: int = 40) -> Any:
    """A tuple of 3 that is 3 to the power of ``depth`` numbers when it is written out or hashed."""
    value: Any = (0, 0, 0)
    for _ in range(depth):
        value = (value, value, value)
    return value


def listed(depth: int = 30) -> Any:
    """The same of lists."""
    value: Any = [0]
    for _ in range(depth):
        value = [value] * 10
    return value


def a_key() -> bytes:
    """A dict with such a tuple as its key, as no program could have made it."""
    body = pickle.dumps(nested(), protocol=2)[2:-1]
    return b"\x80\x02}" + body + b"K\x01s."


def called(command: str, *words: str) -> tuple[int, str, str]:
    """In a process of its own: what does not hear an interrupt is ended from outside."""
    ended = subprocess.run(
        [sys.executable, "-m", "vramscope", command, *words],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    return ended.returncode, ended.stdout, ended.stderr


BOMBS = {
    "a total": snapshot(segment(block(512), total_size=listed())),
    "a number of more than digits": snapshot(segment(block(512), total_size=1 << 100_000)),
    "a pool of a segment": snapshot(segment(block(512), segment_pool_id=listed())),
    "an action": snapshot(segment(block(512)), trace=[event("alloc") | {"action": nested()}]),
    "a pool of an event": snapshot(segment(block(512)), trace=[event("alloc", pool_id=nested())]),
    "a pair of pairs": snapshot(segment(block(512)), trace=[event("alloc", pool_id=(nested(), nested()))]),
    "a size out of bounds": snapshot(segment(block(512)), trace=[event("alloc", size=-1, frames=listed())]),
    "a mark": snapshot(
        segment(block(512)), external_annotations=[{"name": "x", "stage": "START", "time_us": nested()}]
    ),
    "a key": a_key(),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_small_file_that_nests_a_billion_values_is_refused_at_once(tmp_path: Path, name: str) -> None:
    assert len(BOMBS[name]) < 20_000
    file = tmp_path / "bomb.pickle"
    file.write_bytes(BOMBS[name])
    status, out, err = called("replay" if name == "an action" else "snapshot", str(file))
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "bomb.pickle: " in err
    assert len(err) < 400


def padded(data: bytes) -> bytes:
    """The same of more than is read by a child first."""
    return b"\x80\x03B" + (9 << 20).to_bytes(4, "little") + bytes(9 << 20) + b"0" + data[2:]


def test_a_large_file_whose_reading_has_no_end_is_refused_in_time(tmp_path: Path) -> None:
    file = tmp_path / "bomb.pickle"
    file.write_bytes(padded(a_key()))
    command = (
        "from vramscope.daemon.commands import main, trial_reading; trial_reading._WATCHED_SECONDS = 2; "
        f"main(['snapshot', {str(file)!r}])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", command], capture_output=True, text=True, timeout=SECONDS, check=False
    )
    assert (ended.returncode, ended.stdout) == (-signal.SIGKILL, "")
    line = f"vramscope: {file}: refused: reading it takes more than 4 s, and no snapshot of its size does\n"
    assert ended.stderr == line


def test_a_large_file_that_is_read_in_time_is_not_disturbed(tmp_path: Path) -> None:
    file = tmp_path / "large.pickle"
    file.write_bytes(padded(snapshot(segment(block(512)))))
    status, out, err = called("snapshot", str(file))
    assert (status, err) == (0, "")
    assert "GPU 0" in out


def test_an_interrupt_ends_the_reading_of_a_file_that_is_too_large_to_be_tried(tmp_path: Path) -> None:
    file = tmp_path / "bomb.pickle"
    file.write_bytes(padded(a_key()))
    with subprocess.Popen([sys.executable, "-m", "vramscope", "snapshot", str(file)]) as reader:
        try:
            with pytest.raises(subprocess.TimeoutExpired):
                reader.wait(5)
            reader.send_signal(signal.SIGINT)
            assert reader.wait(SECONDS) in (-signal.SIGINT, 130)
        finally:
            reader.kill()


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(snapshot(segment(block(512, nested()))), id="a state"),
        pytest.param(
            snapshot(segment(block(512)), allocator_settings={"PYTORCH_CUDA_ALLOC_CONF": listed()}), id="the settings"
        ),
    ],
)
def test_what_is_not_needed_is_passed_over_at_once(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "bomb.pickle"
    file.write_bytes(data)
    status, out, err = called("snapshot", str(file))
    assert (status, err) == (0, "")
    assert "GPU 0" in out


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(bytes(16), "it begins with 00 00 00 00 00 00", id="zeros"),
        pytest.param(b"PK\x03\x04" + bytes(16), "a zip archive, such as torch.save writes", id="zip"),
        pytest.param(b"step 1\n", "text; vramscope explain reads the log", id="log"),
        pytest.param(b"{}", "neither a snapshot nor an agent's report", id="JSON"),
    ],
)
def test_what_is_no_pickle_is_told_what_it_is(tmp_path: Path, pack: Any, content: bytes, said: str) -> None:
    file = tmp_path / "file"
    file.write_bytes(pack(content))
    status, out, err = called("snapshot", str(file))
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert said in err


@pytest.mark.parametrize("head", [b"", b"{", b"\x80\x04"])
def test_a_large_file_of_zeros_is_not_read_to_its_end(tmp_path: Path, head: bytes) -> None:
    file = tmp_path / "zeros"
    file.write_bytes(head)
    os.truncate(file, 3 << 30)
    limits = ["prlimit", f"--as={2 << 30}", sys.executable, "-m", "vramscope", "snapshot", str(file)]
    ended = subprocess.run(limits, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (2, "", 1)
    assert f"{file}: " in ended.stderr
    assert "memory" not in ended.stderr


@pytest.mark.parametrize("name", ["fifo", "/dev/zero"])
def test_a_pipe_and_a_device_are_refused_without_waiting_for_them(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if not path.exists():
        os.mkfifo(path)
    status, out, err = called("snapshot", str(path))
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "a pipe or a device" in err


@pytest.mark.parametrize("words", [["replay"], ["snapshot", "--replay"]])
def test_settings_that_are_none_are_the_mistake_of_the_file_that_holds_them(tmp_path: Path, words: list[str]) -> None:
    file = tmp_path / "odd.pickle"
    trace = [event("segment_alloc", size=512), event("alloc")]
    file.write_bytes(snapshot(segment(block(512)), trace=trace, allocator_settings={"max_split_size": 1000}))
    status, out, err = called(*words, str(file))
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "odd.pickle: max_split_size_mb: '0.000953674' is not a number of MiB" in err
