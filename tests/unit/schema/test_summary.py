"""What a job came to need, as its agent leaves it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from vramscope.daemon.aftermath import summary_lines
from vramscope.schema.summary import DevicePeak, JobSummary, decode_summary
from vramscope.schema.units import GIB


def test_a_summary_is_read_and_what_is_unknown_stays_so() -> None:
    device = {"device": 1, "uuid": "GPU-1", "reserved_peak_bytes": 5, "allocated_peak_bytes": 3, "later": "?"}
    summary = decode_summary(json.dumps({"pid": 7, "rank": None, "devices": [device]}).encode())
    assert summary == JobSummary(
        pid=7, devices=(DevicePeak(device=1, uuid="GPU-1", reserved_peak_bytes=5, allocated_peak_bytes=3),)
    )
    assert (summary.devices[0].margin_bytes, summary.devices[0].waste_bytes) == (None, 2)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not JSON"),
        (b"[]", "not a JSON object"),
        (b"{}", "pid is missing"),
        (b'{"pid": -1}', "not a number"),
        (b'{"pid": 1, "devices": [{}]}', "device is missing"),
        (b" " * 70_000, "70000 bytes"),
    ],
)
def test_what_is_no_summary_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        decode_summary(data)


def test_the_limit_of_a_process_is_its_room() -> None:
    peak = DevicePeak(device=0, reserved_peak_bytes=3 * GIB, total_bytes=16 * GIB, limit_bytes=4 * GIB)
    assert peak.margin_bytes == GIB
    lines = summary_lines([JobSummary(pid=7, devices=(peak,))])
    assert lines[0].startswith("peak    3.00 GiB of its 4.00 GiB reserved (GPU 0)")
    assert lines[1].startswith("margin  1024.00 MiB (25%), ")


def test_of_several_processes_the_fullest_is_told_and_of_none_nothing() -> None:
    peaks = [DevicePeak(device=0, reserved_peak_bytes=size * GIB, total_bytes=8 * GIB) for size in (2, 7, 0)]
    lines = summary_lines([JobSummary(pid=pid, devices=(peak,)) for pid, peak in enumerate(peaks, 1)])
    assert "(GPU 0, pid 2: fullest of 3)" in lines[0]
    assert summary_lines([]) == summary_lines([JobSummary(pid=1, devices=(DevicePeak(device=0),))]) == []
    unknown = summary_lines([JobSummary(pid=1, devices=(DevicePeak(device=0, reserved_peak_bytes=2 * GIB),))])
    assert unknown[1] == "margin  unknown: the device's size was not told"


def test_the_margin_is_what_the_driver_had_free_where_that_is_known() -> None:
    peak = DevicePeak(device=0, uuid="GPU-1", reserved_peak_bytes=12 * GIB, total_bytes=16 * GIB)
    summaries = [JobSummary(pid=7, devices=(peak,))]
    (_, margin, _) = summary_lines(summaries, {"GPU-2": 1})
    assert margin == "margin  4.00 GiB (25%), less CUDA's context and other processes"
    assert summary_lines(summaries, {"GPU-1": GIB})[1] == "margin  1024.00 MiB (6%), the least that the driver had free"
    limited = [JobSummary(pid=7, devices=(replace(peak, limit_bytes=13 * GIB),))]
    assert summary_lines(limited, {"GPU-1": 3 * GIB})[1] == "margin  1024.00 MiB (8%), up to this process's limit"
