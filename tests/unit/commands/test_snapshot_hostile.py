"""Files of a few hundred bytes that would keep a reader busy for ever, or that are no snapshot: one line, at once."""

from __future__ import annotations

import pickle
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
