"""One error, several witnesses."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from vramscope.daemon.watch import LoggedIncident
from vramscope.daemon.witnesses import Witnesses
from vramscope.schema.oom import Cause, Incident, OomEvent, OomMessage, OtherProcess
from vramscope.schema.units import GIB, MIB

# The bytes that an agent has, and what a text that prints them says.
EXACT = OomMessage(
    device=0,
    requested_bytes=1_331_691_520,
    total_bytes=25_282_281_472,
    free_bytes=733_872_128,
    allocated_bytes=23_000_000_000,
    reserved_bytes=24_000_000_000,
)
PRINTED = OomMessage(
    device=0,
    requested_bytes=round(1.24 * GIB),
    total_bytes=round(23.55 * GIB),
    free_bytes=round(699.88 * MIB),
    allocated_bytes=round(21.42 * GIB),
)


def agents(pid: int = 7, at_unix: float = 100.0, message: OomMessage = EXACT) -> OomEvent:
    incident = Incident(source="agent", format="agent", framework="PyTorch", message=message)
    return OomEvent(id=f"{at_unix}-{pid}", at_unix=at_unix, origin="agent", incident=incident, pid=pid)


def logged(
    key: str = "1.0", source: str = "/logs/a.log", at_unix: float = 103.0, message: OomMessage = PRINTED, **words: Any
) -> LoggedIncident:
    incident = Incident(
        **{
            "source": source,
            "format": "torch-cuda-2.2",
            "framework": "PyTorch",
            "text": "CUDA out of memory.",
            "message": message,
            "causes": (Cause("capacity", 0.5),),
            **words,
        }
    )
    return LoggedIncident(key=key, at_unix=at_unix, incident=incident)


def test_what_the_agent_reported_and_the_log_repeats_is_one_event_of_the_agents_process() -> None:
    witnesses = Witnesses()
    told, is_new = witnesses.hear_agent(agents())
    assert is_new
    heard = witnesses.hear_log(logged())
    assert heard is not None
    event, is_new = heard
    assert (is_new, event.id, event.pid, event.origin) == (False, told.id, 7, "agent")
    assert event.incident.message == EXACT
    assert event.incident.text == "CUDA out of memory."


def test_a_log_that_was_quicker_than_the_agent_gives_its_event_to_it() -> None:
    witnesses = Witnesses()
    first = witnesses.hear_log(logged())
    assert first is not None
    assert first[1]
    event, is_new = witnesses.hear_agent(agents())
    assert (is_new, event.id, event.pid, event.origin) == (False, first[0].id, 7, "agent")


def test_the_fuller_account_is_kept() -> None:
    witnesses = Witnesses()
    witnesses.hear_agent(agents())
    others = tuple(OtherProcess(pid, GIB) for pid in range(5))
    heard = witnesses.hear_log(logged(message=replace(PRINTED, other_processes=others)))
    assert heard is not None
    assert heard[0].pid == 7
    assert heard[0].incident.message.other_processes == others


def test_another_request_another_device_and_another_time_are_other_errors() -> None:
    for other in (
        logged(message=replace(PRINTED, requested_bytes=round(1.25 * GIB))),
        logged(message=replace(PRINTED, device=1)),
        logged(message=replace(PRINTED, free_bytes=round(699.89 * MIB))),
        logged(at_unix=200.0),
        logged(memory="host"),
    ):
        witnesses = Witnesses()
        witnesses.hear_agent(agents())
        heard = witnesses.hear_log(other)
        assert heard is not None
        assert heard[1], other
        assert heard[0].origin == "log"


def test_two_processes_that_fail_alike_stay_two() -> None:
    witnesses = Witnesses()
    assert [witnesses.hear_agent(agents(pid))[1] for pid in (7, 8)] == [True, True]
    heard = [witnesses.hear_log(logged(f"1.{rank}", rank=f"rank{rank}")) for rank in (0, 1)]
    assert [(event.pid, event.incident.rank, is_new) for event, is_new in filter(None, heard)] == [
        (7, "rank0", False),
        (8, "rank1", False),
    ]


def test_the_same_error_in_two_logs_is_one_event() -> None:
    witnesses = Witnesses()
    first = witnesses.hear_log(logged("1.0", "/logs/rank0.log"))
    assert first is not None
    assert witnesses.hear_log(logged("2.0", "/logs/console.log")) is None
    again = witnesses.hear_log(logged("1.0", "/logs/rank0.log", count=2))
    assert again is not None
    assert (again[0].id, again[0].incident.count, again[1]) == (first[0].id, 2, False)
    assert witnesses.hear_log(logged("2.0", "/logs/console.log", count=2)) is None


@pytest.mark.parametrize(
    "paths",
    [
        [f"/logs/rank{rank}.log" for rank in range(4)],
        [f"/logs/attempt_0/{rank}/stderr.log" for rank in range(4)],
        ["/logs/trainer-7f9c4-x2x8z.log", "/logs/trainer-7f9c4-q9k4d.log"],
        ["/logs/worker-a.log", "/logs/worker-b.log"],
    ],
)
@pytest.mark.parametrize("has_agents", [False, True])
@pytest.mark.parametrize("message", [PRINTED, replace(PRINTED, requested_bytes=None)])
def test_processes_that_fail_alike_into_logs_of_their_own_stay_as_many(
    paths: list[str], has_agents: bool, message: OomMessage
) -> None:
    witnesses = Witnesses()
    if has_agents and message is PRINTED:
        assert all(witnesses.hear_agent(agents(pid))[1] for pid in range(len(paths)))
    heard = [witnesses.hear_log(logged(f"{number}.0", path, message=message)) for number, path in enumerate(paths)]
    events = [event for event, _ in filter(None, heard)]
    assert len({event.id for event in events}) == len(paths)


def test_a_launchers_log_tells_of_the_ranks_that_it_names() -> None:
    witnesses = Witnesses()
    ranks = range(4)
    first = [witnesses.hear_log(logged(f"1.{rank}", "/logs/job.log", rank=f"rank{rank}")) for rank in ranks]
    own = [witnesses.hear_log(logged(f"{rank + 2}.0", f"/logs/rank{rank}.log")) for rank in reversed(ranks)]
    assert [is_new for _, is_new in filter(None, first)] == [True] * 4
    assert own == [None] * 4


def test_ranks_with_names_of_their_own_are_not_one_error() -> None:
    witnesses = Witnesses()
    witnesses.hear_log(logged("1.0", "/logs/a.log", rank="rank0"))
    heard = witnesses.hear_log(logged("2.0", "/logs/b.log", rank="rank1"))
    assert heard is not None
    assert heard[1]


def test_errors_without_figures_are_one_where_their_words_are() -> None:
    witnesses = Witnesses()
    nothing = OomMessage()
    witnesses.hear_log(logged("1.0", "/logs/rank0.log", message=nothing, text="CUDA error: out of memory"))
    same = witnesses.hear_log(logged("2.0", "/logs/job.log", message=nothing, text="CUDA error: out of memory"))
    other = witnesses.hear_log(logged("3.0", "/logs/all.log", message=nothing, text="CUBLAS_STATUS_ALLOC_FAILED"))
    assert same is None
    assert other is not None
    assert other[1]
