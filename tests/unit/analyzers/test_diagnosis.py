"""Each cause where it is the cause, and where something like it is not."""

from __future__ import annotations

import pytest

from vramscope.analyzers.diagnosis.breakdown import derive
from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.incident import explain_message
from vramscope.analyzers.versions import ANY, Versions
from vramscope.schema.oom import Cause, Circumstances, Incident, OomMessage, OtherProcess
from vramscope.schema.units import GIB, MIB


def gib(amount: float) -> int:
    return round(amount * GIB)


def message(
    requested: float = 1.0,
    total: float = 24.0,
    free: float = 0.5,
    allocated: float = 20.0,
    cached: float = 0.5,
    *,
    in_use: float | None = None,
    pools: float | None = None,
    limit: float | None = None,
    others: tuple[tuple[int, float], ...] = (),
) -> OomMessage:
    """Figures in GiB."""
    return OomMessage(
        device=0,
        requested_bytes=gib(requested),
        total_bytes=gib(total),
        free_bytes=gib(free),
        allocated_bytes=gib(allocated),
        reserved_unallocated_bytes=gib(cached),
        private_pool_bytes=None if pools is None else gib(pools),
        limit_bytes=None if limit is None else gib(limit),
        process_in_use_bytes=None if in_use is None else gib(in_use),
        other_processes=tuple(OtherProcess(pid, gib(used)) for pid, used in others),
    )


def explain(figures: OomMessage, *, format: str = "torch-cuda-2.2", settings: str | None = None) -> Incident:
    return explain_message(figures, format=format, circumstances=Circumstances(allocator_settings=settings))


def cause(incident: Incident, name: str) -> Cause | None:
    return next((cause for cause in incident.causes if cause.id == name), None)


def confidence(incident: Incident, name: str) -> float:
    found = cause(incident, name)
    return 0.0 if found is None else found.confidence


FRAGMENTED = message(requested=2.0, allocated=14.0, cached=8.5, free=0.6, in_use=23.0)
FULL = message(requested=1.0, allocated=22.2, cached=0.3, free=0.6, in_use=23.0)
CROWDED = message(requested=1.0, allocated=3.0, cached=0.2, free=0.3, in_use=3.7, others=((812, 19.6),))
LIMITED = message(requested=1.0, allocated=9.0, cached=0.3, free=13.0, in_use=10.0, limit=10.0)
HUGE = message(requested=130.0, allocated=4.0, cached=0.1, free=19.0, in_use=4.6)
POOLED = message(requested=2.0, allocated=21.0, cached=0.4, free=0.8, in_use=22.0, pools=7.5)
FOREIGN = message(requested=2.0, allocated=8.0, cached=0.2, free=0.5, in_use=23.4)


@pytest.mark.parametrize(
    ("figures", "name"),
    [
        (FRAGMENTED, "fragmentation"),
        (FULL, "capacity"),
        (CROWDED, "other_processes"),
        (LIMITED, "process_limit"),
        (HUGE, "oversized_request"),
        (POOLED, "private_pools"),
        (FOREIGN, "non_torch_memory"),
    ],
)
def test_a_clear_case_has_its_cause_first_and_surely(figures: OomMessage, name: str) -> None:
    incident = explain(figures)
    assert incident.causes[0].id == name
    assert incident.causes[0].confidence >= 0.6
    assert all(cause.confidence < incident.causes[0].confidence for cause in incident.causes[1:])


@pytest.mark.parametrize(
    ("figures", "name"),
    [
        (FULL, "fragmentation"),
        (HUGE, "capacity"),
        (FULL, "other_processes"),
        (FULL, "process_limit"),
        (FULL, "oversized_request"),
        (FULL, "private_pools"),
        (FULL, "non_torch_memory"),
        (FRAGMENTED, "unknown"),
    ],
)
def test_a_cause_is_not_named_where_its_figures_are_missing(figures: OomMessage, name: str) -> None:
    assert cause(explain(figures), name) is None


def test_the_same_cached_memory_is_fragmentation_on_one_device_and_the_price_of_caching_on_a_larger_one() -> None:
    small = explain(message(requested=0.5, total=8.0, allocated=5.0, cached=2.0, free=0.3))
    large = explain(message(requested=0.5, total=140.0, allocated=136.0, cached=2.0, free=0.3))
    assert small.causes[0].id == "fragmentation"
    assert large.causes[0].id == "capacity"


def test_cached_memory_that_would_not_suffice_even_whole_leaves_capacity_first() -> None:
    incident = explain(message(requested=6.0, allocated=18.0, cached=4.5, free=0.5))
    assert incident.causes[0].id == "capacity"
    assert 0 < confidence(incident, "fragmentation") < 0.35
    assert any("1.00 GiB" in sentence or "1024.00 MiB" in sentence for sentence in incident.causes[0].evidence)


def test_expandable_segments_that_are_on_make_fragmentation_less_likely() -> None:
    on = explain(FRAGMENTED, settings="expandable_segments:True")
    assert confidence(on, "fragmentation") < confidence(explain(FRAGMENTED), "fragmentation")


def test_fragmentation_within_a_limit_comes_before_the_limit() -> None:
    incident = explain(message(requested=1.0, allocated=5.0, cached=4.6, free=13.0, in_use=10.4, limit=10.0))
    assert confidence(incident, "process_limit") > 0.5
    assert any("within the limit" in line for line in (cause(incident, "process_limit") or Cause("", 0)).evidence)


def test_a_limit_that_is_far_away_is_not_the_cause() -> None:
    incident = explain(message(requested=1.0, allocated=20.0, cached=0.4, free=0.5, limit=23.5))
    assert cause(incident, "process_limit") is None


def test_plenty_of_free_memory_without_a_printed_limit_is_said_to_be_undecidable() -> None:
    incident = explain(
        message(requested=0.1, total=40.0, allocated=1.5, cached=0.1, free=38.0), format="torch-cuda-2.1"
    )
    first = incident.causes[0]
    assert first.id == "process_limit"
    assert first.confidence < 0.6
    assert any("cannot tell" in sentence for sentence in first.evidence)


def test_a_little_more_free_than_requested_is_not_called_a_full_device() -> None:
    incident = explain(message(requested=0.9, total=14.0, allocated=12.0, cached=0.2, free=1.0, in_use=12.9))
    assert incident.causes[0].id == "unknown"
    assert any("enough" in sentence for sentence in incident.causes[0].evidence)
    assert confidence(incident, "capacity") <= 0.2


def test_memory_outside_pytorch_without_a_list_of_processes_is_judged_by_its_size_and_says_so() -> None:
    incident = explain(message(requested=1.0, allocated=2.0, cached=0.1, free=0.2))
    assert incident.causes[0].id == "other_processes"
    assert any("cannot tell by whom" in sentence for sentence in incident.causes[0].evidence)
    assert cause(incident, "non_torch_memory") is not None


def test_many_processes_of_like_size_are_the_jobs_own_workers() -> None:
    workers = tuple((900 + number, 0.98) for number in range(9))
    incident = explain(message(requested=1.0, allocated=12.0, cached=0.3, free=0.4, in_use=13.0, others=workers))
    found = cause(incident, "other_processes")
    assert found is not None
    assert found.detail == "own_workers"


def test_one_large_process_is_no_worker() -> None:
    found = cause(explain(CROWDED), "other_processes")
    assert found is not None
    assert found.detail is None
    assert "process 812: 19.60 GiB" in found.evidence


def test_half_the_device_in_one_request_is_oversized() -> None:
    incident = explain(message(requested=14.0, allocated=9.0, cached=0.2, free=13.0, in_use=9.7))
    assert incident.causes[0].id == "oversized_request"


def test_a_size_beyond_every_device_is_oversized_without_a_capacity() -> None:
    log = ["RuntimeError: CUDA out of memory. Tried to allocate 13535.27 GiB"]
    (incident,) = explain_lines(log)
    assert incident.causes[0].id == "oversized_request"


def test_a_message_without_figures_says_what_it_lacks() -> None:
    (incident,) = explain_lines(["RuntimeError: CUDA out of memory."])
    assert incident.causes[0].id == "unknown"
    assert "cannot tell, because the text does not say" in incident.causes[0].evidence[0]


def test_the_parts_add_up_to_the_device_where_all_are_known() -> None:
    parts = derive(POOLED, ANY).breakdown
    known = (
        parts.other_processes_bytes,
        parts.non_torch_bytes,
        parts.allocated_bytes,
        parts.cached_bytes,
        parts.private_pool_free_bytes,
        parts.free_bytes,
    )
    assert sum(part or 0 for part in known) == POOLED.total_bytes
    assert None not in known
    assert parts.allocated_bytes == gib(21.0) - gib(7.5)


def test_the_reserved_total_includes_what_is_allocated() -> None:
    figures = OomMessage(allocated_bytes=gib(10.34), reserved_bytes=gib(14.21))
    assert derive(figures, ANY).breakdown.cached_bytes == gib(14.21) - gib(10.34)


def test_rounding_below_zero_is_zero_and_a_contradiction_is_unknown() -> None:
    rounded = derive(OomMessage(allocated_bytes=gib(4.0) + 4 * MIB, reserved_bytes=gib(4.0)), ANY)
    contradicting = derive(OomMessage(allocated_bytes=gib(9.0), reserved_bytes=gib(4.0)), ANY)
    assert (rounded.breakdown.cached_bytes, rounded.notes) == (0, ())
    assert contradicting.breakdown.cached_bytes is None
    assert any("contradict" in note for note in contradicting.notes)


def test_more_allocated_than_the_device_has_is_noted_and_splits_nothing_off_to_others() -> None:
    derived = derive(message(total=8.0, allocated=22.0, cached=0.5, free=0.0, in_use=22.9), ANY)
    assert derived.breakdown.other_processes_bytes is None
    assert any("system memory" in note for note in derived.notes)


def test_the_only_listed_process_that_can_hold_pytorchs_memory_is_the_failing_one() -> None:
    derived = derive(message(allocated=15.0, cached=1.0, free=0.5, others=((7001, 16.6), (7002, 6.8))), ANY)
    assert derived.own == OtherProcess(7001, gib(16.6))
    assert derived.breakdown.non_torch_bytes == pytest.approx(gib(0.6), abs=4)
    assert derived.breakdown.other_processes_bytes == pytest.approx(gib(6.9), abs=4)


def test_two_candidates_leave_it_open_which_process_failed() -> None:
    derived = derive(message(allocated=10.0, cached=1.0, free=0.5, others=((1, 11.6), (2, 11.7))), ANY)
    assert derived.own is None
    assert derived.breakdown.non_torch_bytes is None
    assert derived.breakdown.other_processes_bytes is None


def test_pools_that_the_text_leaves_out_are_empty_only_from_2_4_on() -> None:
    assert derive(FULL, Versions((2, 1), (2, 1))).breakdown.private_pool_free_bytes is None
    assert derive(FULL, Versions((2, 9), (2, 10))).breakdown.private_pool_free_bytes == 0
