"""What lies beside a snapshot completes it, and is trusted as little as the snapshot."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.candidates import first_round
from vramscope.analyzers.snapshot.circumstances import with_circumstances
from vramscope.analyzers.snapshot.form import ALLOC, SEGMENT_ALLOC, BlockState, SegmentState, Snapshot
from vramscope.schema.circumstances import (
    MAX_BYTES,
    DeviceCircumstances,
    SnapshotCircumstances,
    read_circumstances,
)
from vramscope.schema.units import MIB

SEGMENT = SegmentState(
    address=1 << 32,
    bytes=20 * MIB,
    stream=0,
    pool=(0, 0),
    small=False,
    expandable=False,
    blocks=(BlockState(1 << 32, 4 * MIB, 1, 4 * MIB), BlockState((1 << 32) + 4 * MIB, 16 * MIB, 0, 0)),
)
EVENTS = ((SEGMENT_ALLOC, 1 << 32, 20 * MIB, 0, (0, 0), 0), (ALLOC, 1 << 32, 4 * MIB, 0, (0, 0), 0))
SNAPSHOT = Snapshot(segments=(SEGMENT,), events=EVENTS)


def beside(**device: object) -> SnapshotCircumstances:
    known = DeviceCircumstances(device=0, **device)  # type: ignore[arg-type]
    return SnapshotCircumstances(torch_version="2.8.0", platform="linux", devices=(known,))


def test_the_release_the_capacity_and_the_limit_come_from_it() -> None:
    found = with_circumstances(SNAPSHOT, beside(free_bytes=80 * MIB, total_bytes=128 * MIB, limit_bytes=64 * MIB))
    assert (found.torch_version, found.capacity_bytes, found.total_bytes) == ("2.8.0", 100 * MIB, 128 * MIB)
    window, fidelity = agree(found)
    assert fidelity.exact
    assert (window.release, window.capacity_bytes, window.room_bytes) == ((2, 8), 100 * MIB, 64 * MIB)
    assert agree(found, capacity_bytes=90 * MIB)[0].capacity_bytes == 90 * MIB


def test_of_another_device_only_the_release_is_taken() -> None:
    other = SnapshotCircumstances(torch_version="2.8.0", devices=(DeviceCircumstances(device=1, free_bytes=1),))
    found = with_circumstances(SNAPSHOT, other)
    assert (found.torch_version, found.capacity_bytes, found.limit_bytes) == ("2.8.0", None, None)


def test_more_was_reserved_and_memory_ran_out_before_the_history_and_that_is_told() -> None:
    statistics = {"num_ooms": 1, "reserved_bytes.all.peak": 60 * MIB}
    notes = with_circumstances(SNAPSHOT, beside(statistics=statistics)).notes
    assert "memory ran out before the history too" in notes
    assert "the process has reserved at most 60.00 MiB so far" in notes


@pytest.mark.parametrize(
    ("seconds", "changed", "why"),
    [
        (0, {}, "the history ends 7200 s after it was written"),
        (
            7201,
            {"statistics": {"reserved_bytes.all.peak": 40 * MIB}},
            "1.02 GiB are reserved, and it tells of 40.00 MiB",
        ),
        (7201, {"statistics": {"reserved_bytes.all.current": 4096 * MIB}}, "and it tells of 4.00 GiB"),
        (7201, {"total_bytes": 512 * MIB}, "of a device that has 512.00 MiB in it"),
    ],
)
def test_those_of_another_snapshot_are_left_out_and_that_is_told(
    seconds: int, changed: dict[str, object], why: str
) -> None:
    large = replace(SEGMENT, bytes=1044 * MIB, blocks=(BlockState(1 << 32, 1044 * MIB, 1, 1044 * MIB),))
    at = 1_700_007_200 * 1_000_000
    events = ((SEGMENT_ALLOC, 1 << 32, large.bytes, 0, (0, 0), at), (ALLOC, 1 << 32, large.bytes, 0, (0, 0), at))
    snapshot = Snapshot(segments=(large,), events=events)
    others = replace(beside(**{"limit_bytes": 512 * MIB, **changed}), at_unix=1_700_000_000.0 + seconds)
    found = with_circumstances(snapshot, others)
    assert (found.limit_bytes, found.torch_version, found.platform) == (None, None, None)
    assert len(found.notes) == 1
    assert "another snapshot's, and was left out" in found.notes[0]
    assert why in found.notes[0]


def test_its_own_are_taken_though_the_job_went_on_in_between_and_that_is_told() -> None:
    statistics = {"reserved_bytes.all.peak": 18 * MIB, "reserved_bytes.all.current": 18 * MIB}
    own = replace(beside(limit_bytes=64 * MIB, statistics=statistics), at_unix=1.0)
    found = with_circumstances(SNAPSHOT, own)
    assert found.limit_bytes == 64 * MIB
    assert "the limit are those of the .vramscope.json file beside it" in found.notes[0]


def test_before_2_3_the_settings_are_those_of_the_environment() -> None:
    variables = {"PYTORCH_CUDA_ALLOC_CONF": "max_split_size_mb:64"}
    old = SnapshotCircumstances(torch_version="2.2.1+cu121", environment=variables)
    assert with_circumstances(SNAPSHOT, old).settings == {"max_split_size_mb": "64"}
    assert with_circumstances(SNAPSHOT, replace(old, torch_version="2.3.0")).settings == {}


def test_where_the_platform_has_no_expandable_segments_they_are_not_tried() -> None:
    windows = SnapshotCircumstances(platform="win32", devices=(DeviceCircumstances(device=0),))
    settings = first_round(agree(with_circumstances(SNAPSHOT, windows))[0])
    assert len(settings) > 10
    assert not any("expandable_segments" in keys for keys in settings)
    assert any("expandable_segments" in keys for keys in first_round(agree(SNAPSHOT)[0]))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not JSON"),
        (b"[" * 100_000, "nested|not JSON"),
        (b'{"schema": "vramscope.circumstances/2"}', "not vramscope.circumstances/1"),
        (b" " * (MAX_BYTES + 1), "more than"),
        (json.dumps({"schema": "vramscope.circumstances/1", "devices": [{}]}).encode(), "device is missing"),
        (
            json.dumps({"schema": "vramscope.circumstances/1", "devices": [{"device": 0, "free_bytes": -1}]}).encode(),
            "free_bytes: not a number",
        ),
        (json.dumps({"schema": "vramscope.circumstances/1", "torch_version": "2\x1b[2J"}).encode(), "printable"),
        (
            json.dumps({"schema": "vramscope.circumstances/1", "environment": {"A": "b" * 600}}).encode(),
            "short printable",
        ),
    ],
)
def test_hostile_ones_are_refused_with_one_line(data: bytes, said: str) -> None:
    with pytest.raises(ValueError, match=said) as caught:
        read_circumstances(data)
    assert "\n" not in str(caught.value)
    assert str(caught.value).isprintable()
