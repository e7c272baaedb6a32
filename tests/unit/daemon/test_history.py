"""The last ten minutes of every process on every device, bounded."""

from __future__ import annotations

from vramscope.daemon import history
from vramscope.daemon.history import MemoryHistory
from vramscope.schema.agent import AgentSample, LastSample
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.device import Device
from vramscope.schema.frame import Frame, HostProcess, ProcessMemory
from vramscope.schema.history import Usage
from vramscope.schema.units import GIB


def frame(at: float, used: int | None = 3 * GIB, pid: int = 7, start: float | None = None, uuid: str = "G") -> Frame:
    return Frame(
        at_unix=at,
        devices=(Device(index=0, uuid=uuid, used_bytes=10 * GIB),),
        processes=(ProcessMemory(pid=pid, gpu="0", uuid=uuid, used_bytes=used),),
        hosts=(HostProcess(pid=pid, start_unix=start),),
    )


def test_moments_come_back_in_order_until_the_failure() -> None:
    kept = MemoryHistory()
    for second in range(5):
        kept.add(frame(100.0 + second, second * GIB))
    assert kept.before(7, "G", 102.5) == tuple(
        Usage(100.0 + second, 10 * GIB, second * GIB, None, None) for second in range(3)
    )
    assert kept.before(8, "G", 200.0) == kept.before(7, "H", 200.0) == ()


def test_the_unknown_stays_unknown_and_large_counts_exact() -> None:
    kept = MemoryHistory()
    kept.add(frame(100.0, None))
    kept.add(frame(101.0, (1 << 50) + 1))
    assert [usage.used_bytes for usage in kept.before(7, "G", 200.0)] == [None, (1 << 50) + 1]


def test_what_stands_still_is_its_first_and_its_last_moment() -> None:
    kept = MemoryHistory()
    for second in range(500):
        kept.add(frame(100.0 + second))
    assert [usage.at_unix for usage in kept.before(7, "G", 9999.0)] == [100.0, 599.0]


def test_what_is_older_than_ten_minutes_is_forgotten_and_who_is_gone_with_it() -> None:
    kept = MemoryHistory()
    for second in range(0, 1200, 10):
        kept.add(frame(float(second), second))
    times = [usage.at_unix for usage in kept.before(7, "G", 9999.0)]
    assert (times[0], times[-1]) == (580.0, 1190.0)
    kept.add(Frame(at_unix=1795.0))
    assert kept.before(7, "G", 9999.0) == ()


def test_a_short_interval_does_not_make_it_longer() -> None:
    kept = MemoryHistory()
    for tick in range(1000):
        kept.add(frame(100.0 + tick / 20, tick))
    found = kept.before(7, "G", 9999.0)
    assert len(found) < 105
    assert found[-1].used_bytes == 999


def test_a_pid_that_another_process_has_taken_over_begins_anew() -> None:
    kept = MemoryHistory()
    kept.add(frame(100.0, 1, start=50.0))
    kept.add(frame(101.0, 2, start=50.0))
    kept.add(frame(105.0, 3, start=103.0))
    assert [usage.used_bytes for usage in kept.before(7, "G", 9999.0)] == [3]


def test_without_the_devices_name_a_process_on_one_device_is_known_and_on_two_is_not() -> None:
    kept = MemoryHistory()
    kept.add(frame(100.0))
    assert len(kept.before(7, None, 9999.0)) == 1
    kept.add(frame(101.0, uuid="H"))
    assert kept.before(7, None, 9999.0) == ()


def test_the_number_of_processes_is_bounded(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(history, "_MOST_SERIES", 10)
    kept = MemoryHistory()
    for pid in range(1, 31):
        kept.add(frame(100.0, pid=pid))
    assert [pid for pid in range(1, 31) if kept.before(pid, "G", 200.0)] == list(range(21, 31))


def test_the_last_sample_of_one_that_was_killed_ends_its_series_and_waits_for_its_report() -> None:
    kept = MemoryHistory()
    stats = AllocatorStats(device=0, uuid="G", reserved_bytes=9 * GIB, allocated_bytes=8 * GIB)
    sample = AgentSample(pid=7, at_unix=50.0, stats=(stats,))
    kept.add(frame(1000.0, pid=8))
    kept.add_last(LastSample(sample=sample, uid=0), 1000.0)
    for second in range(1, 8):
        kept.add(frame(1000.0 + second, pid=8))
    assert kept.before(7, "G", 60.0) == (Usage(50.0, None, None, 9 * GIB, 8 * GIB),)
    assert [(ended.pid, ended.at_unix) for ended in kept.ended()] == [(7, 50.0)]


def test_what_the_last_daemon_saw_comes_before_what_this_one_sees_and_is_no_other_processs() -> None:
    seen = (Usage(95.0, 9, 8, 7, 6), Usage(98.0, 9, 7, 6, 5))
    kept = MemoryHistory()
    kept.resume(7, "G", seen, 100.0)
    kept.add(frame(100.0, 3, start=90.0))
    assert kept.before(7, "G", 200.0) == (*seen, Usage(100.0, 10 * GIB, 3, None, None))
    kept = MemoryHistory()
    kept.resume(7, "G", seen, 100.0)
    kept.add(frame(100.0, 3, start=99.0))
    assert kept.before(7, "G", 200.0) == (Usage(100.0, 10 * GIB, 3, None, None),)
