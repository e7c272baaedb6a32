"""The recorded past: what is kept of each second, and what is left of it in steps."""

from __future__ import annotations

import itertools
import random
import threading

import pytest

from tests.unit.daemon.recorded_past import NOW, Make, frame, query, used
from vramscope.daemon.store import answer as answering
from vramscope.daemon.store import history as history_module
from vramscope.daemon.store import series as series_module
from vramscope.schema.device import Device
from vramscope.schema.frame import Frame
from vramscope.schema.history import (
    DeviceMoment,
    HistoryBusy,
    NotRecorded,
    ProcessMoment,
    TooManyMoments,
)
from vramscope.schema.units import GIB, MIB


def test_each_second_comes_back_with_the_device_and_what_pytorch_holds(make: Make) -> None:
    store = make(None)
    for second in range(3):
        store.add(frame(NOW + second + 0.5, (5 + second) * GIB, stats=(4 * GIB, second * MIB)))
    answer = store.query(query(NOW, NOW + 3, 1))
    assert (answer.since_unix, answer.until_unix, answer.step_seconds, answer.left_out) == (NOW, NOW + 3, 1, 0)
    (device,), (process,) = answer.devices, answer.processes
    assert (device.gpu, device.uuid, device.name) == ("0", "G", "Card")
    assert device.moments == tuple(DeviceMoment(int(NOW) + second, 10 * GIB, 16 * GIB) for second in range(3))
    assert (process.pid, process.command, process.user, process.start_unix) == (7, "python train.py", "ada", 50.0)
    assert process.moments == tuple(
        ProcessMoment(int(NOW) + second, (5 + second) * GIB, 4 * GIB, second * MIB) for second in range(3)
    )


def test_the_unknown_is_none_and_no_zero_and_large_counts_are_exact(make: Make) -> None:
    store = make(None)
    store.add(frame(NOW, None, device_used=None))
    store.add(frame(NOW + 1, (1 << 62) + 1, stats=(0, 0)))
    answer = store.query(query(NOW, NOW + 3, 1))
    assert answer.devices[0].moments[0] == DeviceMoment(int(NOW), None, 16 * GIB)
    assert answer.processes[0].moments == (
        ProcessMoment(int(NOW), None, None, None),
        ProcessMoment(int(NOW) + 1, (1 << 62) + 1, 0, 0),
    )


@pytest.mark.parametrize("step", [1, 7, 10, 60, 240, 300, 3600])
@pytest.mark.parametrize("written", [False, True])
def test_a_step_has_the_most_of_its_seconds_wherever_they_are_kept(make: Make, step: int, written: bool) -> None:
    numbers = random.Random(step)
    values = {int(NOW) - second: numbers.randrange(1 << 40) for second in range(590, 0, -1)}
    store = make()
    for at, value in values.items():
        store.add(frame(at + 0.25, value))
    if written:
        store.close(10.0)
        store = make()
    width = 1 if step < 10 and not written else 10 if step < 300 else 300
    taken = -(-step // width) * width
    expected: dict[int, int] = {}
    for at, value in values.items():
        begin = at - at % width
        begin -= begin % taken
        expected[begin] = max(expected.get(begin, 0), value)
    answer = store.query(query(NOW - 590, NOW, step))
    if not written:
        assert answer.step_seconds == taken
    assert used(answer) == expected
    assert max(expected.values()) == max(values.values())


def test_a_step_that_is_none_of_the_kept_widths_is_rounded_up_to_one_and_said(make: Make) -> None:
    store = make(None)
    store.add(frame(NOW))
    steps = {asked: store.query(query(NOW - 60, NOW, asked)).step_seconds for asked in (0.2, 1.5, 12, 299, 301)}
    assert steps == {0.2: 1, 1.5: 2, 12: 20, 299: 300, 301: 600}


def test_without_a_step_it_is_as_short_as_the_limit_allows(make: Make) -> None:
    store = make(None)
    for at in range(0, 7200, 5):
        store.add(frame(NOW - 7200 + at, at))
    for limit in (1, 2, 10, 100, 1000):
        answer = store.query(query(NOW - 7200, NOW, None, limit))
        assert len(used(answer)) <= limit
        assert max(value for value in used(answer).values() if value is not None) == 7195
    assert len(used(store.query(query(NOW - 7200, NOW, None, 100)))) > 50


def test_a_step_that_is_too_short_for_the_span_is_refused_with_the_figures(make: Make) -> None:
    store = make(None)
    store.add(frame(NOW - 3600))
    store.add(frame(NOW))
    with pytest.raises(
        TooManyMoments, match=r"a step of 2 s over 3600 s makes 1800 moments, .* the limit of 1000: .* higher"
    ):
        store.query(query(NOW - 3600, NOW, 2, 1000))
    store.add(frame(NOW + 7200))
    with pytest.raises(TooManyMoments, match=r"the limit of 10000: take a longer step or a shorter span$"):
        store.query(query(NOW - 3600, NOW + 7200, 1, 10_000))
    # Of the time before the first moment there is nothing to be refused for.
    assert len(used(store.query(query(0, NOW, 10, 1000)))) == 2


def test_who_is_asked_for_and_on_which_device(make: Make) -> None:
    store = make(None)
    for pid, gpu, uuid in ((1, "0", "A"), (2, "0", "A"), (3, "1:7:0", "M"), (4, "10", "B")):
        store.add(frame(NOW, pid=pid, gpu=gpu, uuid=uuid))

    def found(device: str | None = None, pid: int | None = None) -> tuple[list[str], list[int]]:
        answer = store.query(query(NOW - 10, NOW, device=device, pid=pid))
        return [device.uuid for device in answer.devices], [process.pid for process in answer.processes]

    assert found() == (["A", "M", "B"], [1, 2, 3, 4])
    assert found(device="0") == found(device="A") == (["A"], [1, 2])
    assert found(device="10") == (["B"], [4])
    assert found(pid=2) == (["A"], [2])
    assert found(pid=4, device="B") == (["B"], [4])
    for which, said in (
        ({"device": "9"}, "nothing is recorded of device '9'"),
        ({"pid": 9}, "nothing is recorded of process 9"),
        ({"pid": 1, "device": "10"}, "nothing is recorded of process 1 on device '10'"),
    ):
        with pytest.raises(NotRecorded, match=said):
            found(**which)


def test_mig_instances_are_under_their_parents_index_and_the_parent_without_figures_is_no_device(make: Make) -> None:
    store = make(None)
    instance = Device(index=1, uuid="M", total_bytes=10, used_bytes=5, mig_instance="7:0")
    store.add(Frame(at_unix=NOW, devices=(Device(index=1, uuid="P"), instance)))
    answer = store.query(query(NOW - 10, NOW, device="1"))
    assert [(device.gpu, device.uuid) for device in answer.devices] == [("1:7:0", "M")]


def test_known_but_not_of_that_time_is_an_empty_answer(make: Make) -> None:
    store = make(None)
    store.add(frame(NOW))
    answer = store.query(query(NOW - 300, NOW - 200, pid=7))
    assert (answer.devices, answer.processes) == ((), ())


def test_a_pid_that_another_process_has_taken_over_is_two(make: Make) -> None:
    store = make()
    store.add(frame(NOW - 30, 1, start=100.0))
    store.add(frame(NOW - 20, 2, start=NOW - 25))
    store.add(frame(NOW - 19, 3, start=None))  # /proc knows one that is about to end no more
    for _ in ("in memory", "written"):
        answer = store.query(query(NOW - 60, NOW, 60))
        found = [(process.start_unix, process.moments[-1].used_bytes) for process in answer.processes]
        assert sorted(found) == [(100.0, 1), (NOW - 25, 3)]
        store.close(10.0)
        store = make()


def test_what_is_old_is_coarse_and_joins_the_fine_without_a_gap_or_a_double(make: Make) -> None:
    store = make()
    begin = int(NOW) - 53 * 3600
    begin -= begin % 300
    for at in range(begin, int(NOW), 60):
        store.add(frame(at, at - begin))
    store.close(10.0)  # the next one lets go of what is too old
    store = make()
    found = used(store.query(query(begin, NOW, 60)))
    times = list(found)
    steps = [later - earlier for earlier, later in itertools.pairwise(times)]
    change = steps.index(60)
    assert set(steps[:change]) == {300}
    assert set(steps[change:]) == {60}
    assert NOW - 2 * 86400 - 1800 <= times[change] <= NOW - 2 * 86400 + 300
    # Each has the last, and so the largest, of its time.
    assert list(found.values()) == [later - 60 - begin for later in [*times[1:], times[-1] + 60]]


def test_what_is_in_memory_is_bounded_whoever_comes_and_goes(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(series_module, "MOST_SERIES", 50)
    monkeypatch.setattr(series_module, "MOST_CHUNKS", 60)
    store = make(None)
    for number in range(1000):
        store.add(frame(NOW + 30 * number, pid=1 + number % 400, start=float(number)))
    held = list(store._series)
    assert len(held) <= 50
    for level in range(3):
        assert sum(kept == level for series in held for kept, _ in series.chunks) <= 60 + 10
    # The newest are there.
    assert used(store.query(query(NOW + 29_900, NOW + 30_000, 1, pid=1 + 999 % 400))) != {}


def test_an_answer_has_an_end_and_says_what_it_left_out(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answering, "MOST_MOMENTS", 100)
    store = make(None)
    for pid in range(1, 31):
        for second in range(10):
            store.add(frame(NOW + 20 * pid + second, second, pid=pid))
    answer = store.query(query(NOW, NOW + 700, 1))
    # The device's first, then who was there last.
    assert sum(len(one.moments) for one in answer.devices) + sum(len(one.moments) for one in answer.processes) <= 100
    assert answer.left_out == 31 - len(answer.devices) - len(answer.processes)
    assert answer.left_out > 0
    monkeypatch.setattr(answering, "MOST_MOMENTS", 400)
    answer = store.query(query(NOW, NOW + 700, 1))
    assert answer.left_out > 0
    assert [process.pid for process in answer.processes] == list(range(31 - len(answer.processes), 31))
    # Without a step it is chosen so that all have their place.
    answer = store.query(query(NOW, NOW + 700))
    assert (answer.left_out, len(answer.processes)) == (0, 30)


def test_one_question_at_a_time_and_who_waits_too_long_is_told(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_module, "_PATIENCE_SECONDS", 0.01)
    store = make(None)
    with store._asking, pytest.raises(HistoryBusy, match="too many ask"):
        store.query(query(NOW, NOW))
    store.query(query(NOW, NOW))


def test_a_clock_that_is_set_back_and_forth_loses_nothing_and_ends_nothing(make: Make) -> None:
    store = make()
    for at, value in ((NOW, 1), (NOW + 86400, 2), (NOW - 7200, 3), (NOW + 5, 4)):
        store.add(frame(at, value))
    for _ in ("in memory", "written"):
        found = used(store.query(query(NOW - 8000, NOW + 90000, 300)))
        assert sorted(value for value in found.values() if value is not None) == [2, 3, 4]
        store.close(10.0)
        store = make()


def test_threads_that_add_ask_and_write_do_not_disturb_one_another(make: Make) -> None:
    store = make(write_seconds=0.001)
    failures: list[BaseException] = []
    ended = threading.Event()

    def ask() -> None:
        while not ended.is_set():
            try:
                store.query(query(NOW - 10, NOW + 3000, 10))
            except HistoryBusy:
                pass
            except BaseException as error:
                failures.append(error)

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    for second in range(1500):
        store.add(frame(NOW + second, second, pid=1 + second // 40))
    ended.set()
    for thread in threads:
        thread.join()
    assert failures == []
    store.close(10.0)
    found = make().query(query(NOW - 10, NOW + 3000, 10)).processes
    assert [(process.pid, process.moments[-1].used_bytes) for process in found] == [
        (pid, min(40 * pid - 1, 1499)) for pid in range(1, 39)
    ]


def test_of_a_span_that_begins_within_a_coarse_bin_nothing_is_missing(make: Make) -> None:
    store = make()
    store.add(frame(NOW - 7, 5))
    store.add(frame(NOW - 3, 4))
    store.close(10.0)
    store = make()  # which has the last ten minutes by ten seconds alone
    store.add(frame(NOW + 40, 3))
    assert used(store.query(query(NOW - 600, NOW + 60))) == {int(NOW) - 10: 5, int(NOW) + 40: 3}
    assert used(store.query(query(NOW - 5, NOW + 60, 1))) == {int(NOW) - 10: 5, int(NOW) + 40: 3}
    assert used(store.query(query(NOW, NOW + 60, 1))) == {int(NOW) + 40: 3}
    # Two daemons within one bin.
    store = make()
    store.add(frame(NOW - 1, 2))
    assert used(store.query(query(NOW - 600, NOW, 1))) == {int(NOW) - 10: 5}
