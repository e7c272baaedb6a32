"""Logs that are explained while they are written, with a clock that stands until it is moved."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import pytest

from vramscope.daemon.watch import LoggedIncident, LogWatch
from vramscope.schema.units import MIB

NOISE = b"step 1 loss 2.5\n" * 100


def message(requested: str = "72.00", rank: str = "") -> bytes:
    return (
        f"{rank}torch.OutOfMemoryError: CUDA out of memory. Tried to allocate {requested} MiB. GPU 0 has a total "
        "capacity of 23.55 GiB of which 17.25 MiB is free. Including non-PyTorch memory, this process has 23.52 GiB "
        "memory in use. Of the allocated memory 22.71 GiB is allocated by PyTorch, and 311.40 MiB is reserved by "
        "PyTorch but unallocated.\n"
    ).encode()


@dataclass(frozen=True)
class Text:
    text: bytes
    log: int = 1
    path: str = "/logs/train.log"
    line: int | None = 1
    ended: bool = False


@dataclass
class Logs:
    name: str = "logs"
    waiting: list[Text] = field(default_factory=list)
    closed: bool = False
    asked: int = 0
    clock: Callable[[], None] = lambda: None

    def read(self, most: int) -> list[Text]:
        self.asked = most
        self.clock()
        taken, self.waiting = self.waiting, []
        return taken

    def close(self) -> None:
        self.closed = True


class Watched:
    """A watch over logs that can be told what they bring."""

    def __init__(self) -> None:
        self.logs = Logs()
        self.now = 1000.0
        self.watch = LogWatch(self.logs, clock=lambda: self.now, monotonic=lambda: self.now)

    def cycle(self, *texts: Text, seconds: float = 1.0) -> tuple[LoggedIncident, ...]:
        self.now += seconds
        self.logs.waiting += texts
        return self.watch.read()

    def cycles(self, count: int) -> list[LoggedIncident]:
        return [logged for _ in range(count) for logged in self.cycle()]


@pytest.fixture
def watched() -> Watched:
    return Watched()


def requests(found: Iterable[LoggedIncident]) -> list[tuple[float, int]]:
    return [((logged.incident.message.requested_bytes or 0) / MIB, logged.incident.count) for logged in found]


def test_a_message_is_told_some_seconds_after_it_was_written_with_its_time_and_place(watched: Watched) -> None:
    assert watched.cycle(Text(NOISE + message(), line=11)) == ()
    (logged,) = watched.cycles(6)
    assert (logged.incident.source, logged.incident.lines) == ("/logs/train.log", (111, 111))
    assert logged.at_unix == 1001.0
    assert logged.incident.causes
    assert watched.cycles(10) == []


def test_a_message_that_is_still_being_written_is_not_told_by_half(watched: Watched) -> None:
    whole = message()
    assert watched.cycle(Text(whole[:60])) == ()
    assert watched.cycle(Text(whole[60:200])) == ()
    assert watched.cycle(Text(whole[200:] + NOISE)) == ()
    (logged,) = watched.cycles(6)
    assert logged.incident.message.reserved_unallocated_bytes == round(311.4 * MIB)
    assert watched.cycles(10) == []


def test_a_message_whose_line_has_no_end_yet_is_waited_for(watched: Watched) -> None:
    whole = message()
    watched.cycle(Text(NOISE + whole[:200]))
    assert watched.cycles(8) == []
    watched.cycle(Text(whole[200:]))
    (logged,) = watched.cycles(6)
    assert logged.at_unix == 1001.0
    assert logged.incident.message.reserved_unallocated_bytes == round(311.4 * MIB)
    assert watched.cycles(30) == []


def test_a_message_whose_writer_never_comes_back_is_told_as_far_as_it_came(watched: Watched) -> None:
    assert watched.cycle(Text(message()[:120])) == ()
    (logged,) = watched.cycles(20)
    assert logged.at_unix == 1001.0
    assert logged.incident.message.requested_bytes == 72 * MIB
    assert logged.incident.message.reserved_unallocated_bytes is None


def test_what_is_printed_again_comes_again_under_its_key_with_its_count(watched: Watched) -> None:
    watched.cycle(Text(message() + message()))
    (first,) = watched.cycles(6)
    assert first.incident.count == 2
    watched.cycle(Text(NOISE + message()))
    (again,) = watched.cycles(6)
    assert (again.key, again.incident.count) == (first.key, 3)


def test_ranks_that_print_the_same_are_told_apart(watched: Watched) -> None:
    watched.cycle(Text(b"".join(message(rank=f"[rank{number}]: ") for number in (0, 1, 0, 1))))
    found = watched.cycles(6)
    assert [(logged.incident.rank, logged.incident.count) for logged in found] == [("rank0", 2), ("rank1", 2)]
    assert len({logged.key for logged in found}) == 2


def test_logs_do_not_mix(watched: Watched) -> None:
    whole = message()
    watched.cycle(Text(whole[:80], log=1), Text(NOISE, log=2, path="/logs/other.log"), Text(whole[80:], log=1))
    (logged,) = watched.cycles(6)
    assert logged.incident.source == "/logs/train.log"
    assert logged.incident.message.allocated_bytes is not None


def test_a_log_that_has_ended_is_told_at_once(watched: Watched) -> None:
    watched.cycle(Text(message()))
    (logged,) = watched.cycle(Text(b"", ended=True))
    assert requests([logged]) == [(72.0, 1)]


def test_of_logs_that_take_long_to_read_there_is_less_in_a_reading(watched: Watched) -> None:
    def pass_by() -> None:
        watched.now += 2.0

    watched.cycles(2)
    assert watched.logs.asked == 4 * MIB
    watched.logs.clock = pass_by
    watched.cycles(20)
    assert watched.logs.asked == MIB // 16
    watched.logs.clock = lambda: None
    watched.cycles(20)
    assert watched.logs.asked == 4 * MIB


def test_what_has_come_by_the_end_of_the_watch_is_told(watched: Watched) -> None:
    watched.cycle(Text(message("72.00")), Text(message("73.00")[:-1], log=2))
    watched.logs.waiting.append(Text(message("74.00"), log=3))
    assert requests(watched.watch.finish()) == [(72.0, 1), (73.0, 1), (74.0, 1)]
    assert watched.watch.finish() == ()


def test_lines_that_nobody_counted_are_not_made_up(watched: Watched) -> None:
    watched.cycle(Text(message(), line=None))
    (logged,) = watched.cycles(6)
    assert logged.incident.lines is None


def test_a_growing_log_gives_its_messages_while_it_grows(watched: Watched) -> None:
    found: list[LoggedIncident] = []
    for number in range(20):
        found += watched.cycle(Text(message(f"{number + 2}.00") + NOISE * 10))
    found += watched.cycles(6)
    assert requests(found) == [(number + 2, 1) for number in range(20)]


def test_a_storm_of_errors_is_cut_and_told_and_the_log_goes_on(
    watched: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    storm = b"".join(message(f"{number}.00") for number in range(2, 902))
    with caplog.at_level(logging.WARNING):
        found = [*watched.cycle(Text(storm)), *watched.cycles(60)]
    assert 32 <= len(found) < 900
    assert len(caplog.records) == 1
    watched.cycle(Text(NOISE + message("999.00")))
    assert (999.0, 1) in requests(watched.cycles(60))


def test_ranks_that_fail_at_once_are_told_bit_by_bit_and_none_is_left_out(
    watched: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        watched.cycle(Text(b"".join(message(rank=f"[rank{number}]: ") for number in range(64))))
        found = watched.cycles(3)
        found += watched.cycle(Text(b"".join(message(rank=f"[rank{number}]: ") for number in range(64, 128))))
        found += watched.cycles(20)
    assert {logged.incident.rank for logged in found} == {f"rank{number}" for number in range(128)}
    assert caplog.records == []


def test_a_reader_that_fails_leaves_the_other_logs_standing(
    watched: Watched, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    from vramscope.analyzers.messages import scanner
    from vramscope.analyzers.messages.strands import split_strands as real

    def failing(block: bytes, *arguments: int) -> object:
        if b"poison" in block:
            raise ZeroDivisionError("a fault in a parser")
        return real(block, *arguments)

    monkeypatch.setattr(scanner, "split_strands", failing)
    with caplog.at_level(logging.ERROR):
        watched.cycle(Text(b"poison " + message(), log=1), Text(message(), log=2, path="/logs/other.log"))
        found = watched.cycles(6)
    assert [logged.incident.source for logged in found] == ["/logs/other.log"]
    assert [record.message for record in caplog.records] == ["log /logs/train.log: a message could not be explained"]


def test_closing_lets_go_of_the_logs(watched: Watched) -> None:
    watched.watch.close()
    assert watched.logs.closed
