"""Snapshot files: every shape that PyTorch has given them, and what is refused."""

from __future__ import annotations

import gzip
import io
import lzma
import os
import pickle
from pathlib import Path
from typing import Any

import pytest

from vramscope.analyzers.snapshot.form import ALLOC, ALLOCATED, FREE, OOM, PENDING, SnapshotError
from vramscope.analyzers.snapshot.reading import contents, read_bytes, read_snapshot
from vramscope.schema.units import MIB

BASE = 0x7F0000000000


def block(size: int, state: str = "inactive", **more: Any) -> dict[str, Any]:
    return {"size": size, "state": state, "requested_size": size, **more}


def segment(*blocks: dict[str, Any], address: int = BASE, **more: Any) -> dict[str, Any]:
    total = sum(row["size"] for row in blocks)
    kind = {"device": 0, "stream": 0, "segment_type": "large", "segment_pool_id": (0, 0), "is_expandable": False}
    return {"address": address, "total_size": total, "blocks": list(blocks), **kind, **more}


def snapshot(*segments: dict[str, Any], **more: Any) -> bytes:
    return pickle.dumps({"segments": list(segments), "device_traces": [[]], **more})


def test_segments_blocks_and_events_come_as_they_are() -> None:
    trace = [
        {"action": "alloc", "addr": BASE, "size": 100, "stream": 7, "time_us": 5, "pool_id": (0, 1)},
        {"action": "oom", "device_free": 9, "size": 512, "stream": 0, "time_us": 6, "pool_id": (0, 0)},
        {"action": "annotate", "addr": 0, "size": 0, "stream": 0},
    ]
    rows = (block(512, "active_allocated"), block(512, "active_pending_free"), block(1024))
    read = read_snapshot(
        snapshot(
            segment(*rows),
            device_traces=[trace],
            allocator_settings={"PYTORCH_CUDA_ALLOC_CONF": "large_segment_size_mb:32", "max_split_size": 64 * MIB},
        )
    )
    assert [row.state for row in read.segments[0].blocks] == [ALLOCATED, PENDING, FREE]
    assert [row.address - BASE for row in read.segments[0].blocks] == [0, 512, 1024]
    assert read.events == ((ALLOC, BASE, 100, 7, (0, 1), 5), (OOM, 9, 512, 0, (0, 0), 6))
    assert read.settings == {"large_segment_size_mb": "32", "max_split_size_mb": "64"}
    assert read.has_pools


def test_the_list_of_1_13_and_its_blocks_without_addresses_are_read() -> None:
    old = {"device": 0, "address": BASE, "total_size": 1024, "blocks": [{"size": 1024, "state": "active_allocated"}]}
    read = read_snapshot(pickle.dumps([old]))
    assert read.segments[0].blocks[0].requested_bytes == 1024


def test_the_device_whose_memory_ran_out_is_taken_before_one_with_more_events() -> None:
    made = [{"action": "alloc", "addr": BASE + 512 * number, "size": 512, "stream": 0} for number in range(4)]
    failed = {"action": "oom", "device_free": 9, "size": 512, "stream": 0}
    blocks = segment(block(512)), segment(block(512), address=BASE + 4096, device=1)
    assert read_snapshot(snapshot(*blocks, device_traces=[[*made, failed], [*made, *made]])).device == 0
    # A failure that it went on after is not what the file was written for.
    assert read_snapshot(snapshot(*blocks, device_traces=[[failed, *made], [*made, *made]])).device == 1


def test_the_device_with_the_most_events_is_taken_or_the_one_that_is_named() -> None:
    event = {"action": "alloc", "addr": BASE, "size": 100}
    data = snapshot(
        segment(block(512)), segment(block(512), address=BASE + 4096, device=1), device_traces=[[], [event]]
    )
    assert read_snapshot(data).device == 1
    assert read_snapshot(data, 0).segments[0].address == BASE
    for number in (5, -1):
        with pytest.raises(SnapshotError, match=f"device {number} is not"):
            read_snapshot(data, number)


@pytest.mark.parametrize("pack", [lambda data: data, gzip.compress, lzma.compress])
def test_packed_files_are_unpacked(pack: Any) -> None:
    data = snapshot(segment(block(512)))
    assert read_bytes(io.BytesIO(pack(data))) == data


@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress])
def test_a_packed_file_that_is_cut_off_is_one_line(pack: Any) -> None:
    with pytest.raises(SnapshotError, match="cut off"):
        read_bytes(io.BytesIO(pack(os.urandom(5000))[:-30]))


class _Evil:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return (os.mkdir, (str(self.path),))


def test_a_pickle_that_names_a_function_is_refused_by_name_and_runs_nothing(tmp_path: Path) -> None:
    with pytest.raises(SnapshotError, match=r"names \w+\.mkdir"):
        read_snapshot(snapshot(segment(block(512)), extra=_Evil(tmp_path / "made")))
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"\x80\x04]", id="begun"),
        pytest.param(b"not a pickle at all", id="text"),
        pytest.param(snapshot(segment(block(512)))[:-20], id="cut"),
        pytest.param(b"\x80\x02]r\xff\xff\xff\x7f.", id="a memo of gigabytes"),
        pytest.param(b"\x80\x04\x8e\xff\xff\xff\xff\xff\xff\xff\x0f.", id="a gigabyte of nothing"),
        pytest.param(b"\x80\x04" + b"(" * 200_000 + b"t" * 200_000 + b".", id="deep"),
        pytest.param(b"\x80\x02P1\n.", id="persistent"),
        pytest.param(pickle.dumps({"segments": 5}), id="no segments"),
        pytest.param(pickle.dumps(17), id="a number"),
        pytest.param(snapshot(segment(block(-512))), id="negative"),
        pytest.param(snapshot(segment(block(0))), id="empty block"),
        pytest.param(snapshot(segment(block(512), block(512, address=BASE))), id="overlapping blocks"),
        pytest.param(snapshot(segment(block(512)), segment(block(512), address=BASE + 256)), id="overlapping segments"),
        pytest.param(snapshot(segment(block(512), total_size=1024)), id="not filled"),
        pytest.param(snapshot(segment(block(512), segment_pool_id="x")), id="pool"),
        pytest.param(snapshot(segment(block(512)), device_traces=[[{"action": "alloc"}]]), id="no address"),
        pytest.param(snapshot(device_traces=[[{"action": "alloc", "addr": -1, "size": 5}]]), id="negative address"),
        pytest.param(snapshot(device_traces=[[{"action": "alloc", "addr": "x", "size": 5}]]), id="text for an address"),
        pytest.param(snapshot(device_traces=[[5]]), id="an event that is a number"),
        pytest.param(snapshot(device_traces=5), id="traces that are a number"),
        pytest.param(snapshot(5), id="a segment that is a number"),  # type: ignore[arg-type]
    ],
)
def test_hostile_and_damaged_files_are_one_line(data: bytes) -> None:
    with pytest.raises(SnapshotError) as caught:
        read_snapshot(data)
    assert len(str(caught.value)) < 250


def test_a_thousand_references_to_one_large_list_are_counted_each_time() -> None:
    shared = segment(*(block(512) for _ in range(6_000)))
    with pytest.raises(SnapshotError, match="more than 5000000 blocks"):
        read_snapshot(pickle.dumps({"segments": [shared] * 1000}))


@pytest.mark.parametrize("protocol", [2, 4, 5])
def test_a_plain_file_is_read_as_it_is_unpickled(tmp_path: Path, protocol: int) -> None:
    trace = [{"action": "alloc", "addr": BASE, "size": 100, "stream": 0} for _ in range(5000)]
    value = pickle.loads(snapshot(segment(block(512)), device_traces=[trace]))
    path = tmp_path / "snapshot.pickle"
    path.write_bytes(pickle.dumps(value, protocol))
    with path.open("rb") as file:
        source = contents(file)
        assert source is file
        assert read_snapshot(source) == read_snapshot(path.read_bytes())
    path.write_bytes(path.read_bytes()[:-50])
    with path.open("rb") as file, pytest.raises(SnapshotError, match=r"cut off|not a whole pickle"):
        read_snapshot(contents(file))


def test_packed_files_and_reports_come_as_bytes(tmp_path: Path) -> None:
    data = snapshot(segment(block(512)))
    for content, expected in ((gzip.compress(data), data), (b'{"stem": "1-2-3"}', b'{"stem": "1-2-3"}'), (b"", b"")):
        path = tmp_path / "file"
        path.write_bytes(content)
        with path.open("rb") as file:
            assert contents(file) == expected


@pytest.mark.parametrize(
    ("divisions", "read"),
    [
        ({"256": 4, "64": 2, "1024": 0}, "[64:2,256:4,1024:0]"),
        ({"64": 0, "128": 0}, None),
        ({"64": 2, "abc": 0}, None),
        ({"\u00b2": 2}, None),
        ({"64": "2"}, None),
        ({"9" * 5000: 2}, None),
        ({(1, 2): 2}, None),
    ],
)
def test_divisions_are_read_whole_or_not_at_all(divisions: dict[Any, Any], read: str | None) -> None:
    found = read_snapshot(snapshot(segment(block(512)), allocator_settings={"roundup_power2_divisions": divisions}))
    assert found.settings.get("roundup_power2_divisions") == read
