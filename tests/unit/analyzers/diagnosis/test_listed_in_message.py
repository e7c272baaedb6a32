"""The processes that a message lists without saying which of them has failed."""

from __future__ import annotations

from vramscope.analyzers.incident import explain_message
from vramscope.schema.oom import Circumstances, Incident, OomMessage, OtherProcess
from vramscope.schema.units import GIB, MIB


def explain(*sizes: int, allocated: int = 310 * MIB, total: int = 40 * GIB, version: str = "2.6.0") -> Incident:
    free = total - sum(sizes)
    message = OomMessage(
        device=0,
        requested_bytes=2 * GIB,
        total_bytes=total,
        free_bytes=free,
        allocated_bytes=allocated,
        reserved_unallocated_bytes=2 * MIB,
        other_processes=tuple(OtherProcess(4011 + index, size) for index, size in enumerate(sizes)),
    )
    return explain_message(message, circumstances=Circumstances(torch_version=version))


def test_the_only_process_that_fits_is_the_failing_one_where_all_that_is_used_is_listed() -> None:
    incident = explain(24 * GIB, 14 * GIB, 610 * MIB)
    assert incident.breakdown.other_processes_bytes == 38 * GIB
    assert incident.breakdown.non_torch_bytes == 298 * MIB
    assert incident.causes[0].id == "other_processes"
    assert "process 4011: 24.00 GiB" in incident.causes[0].evidence
    assert not any("4013" in line for line in incident.causes[0].evidence)


def test_a_list_that_does_not_tell_which_one_failed_is_not_called_missing() -> None:
    incident = explain(37 * GIB, 610 * MIB, 620 * MIB)
    evidence = " ".join(incident.causes[0].evidence)
    assert incident.causes[0].id == "other_processes"
    assert "lists no processes" not in evidence
    assert "does not say which of the listed processes is this one (4011: 37.00 GiB" in evidence


def test_without_a_list_the_text_is_said_to_have_none() -> None:
    message = OomMessage(
        requested_bytes=2 * GIB,
        total_bytes=40 * GIB,
        free_bytes=GIB,
        allocated_bytes=310 * MIB,
        reserved_unallocated_bytes=2 * MIB,
    )
    evidence = " ".join(explain_message(message).causes[0].evidence)
    assert "because the text lists no processes; a CUDA context takes" in evidence
    assert "a HIP context takes" in " ".join(explain_message(message, format="torch-hip").causes[0].evidence)
