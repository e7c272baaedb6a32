"""What the sweep after an error adds to the advice: a setting that the job can have, or what is missing and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tests.unit.analyzers.allocator.test_replayed_advice import evidence, explained
from vramscope.analyzers.advice.replayed import verify
from vramscope.analyzers.case import Case
from vramscope.analyzers.evidence.inside import Inside
from vramscope.schema.evidence import Evidence
from vramscope.schema.oom import Advice, Breakdown, Circumstances, OomMessage
from vramscope.schema.units import MIB


def with_less(document: Evidence, less_bytes: int) -> Evidence:
    """The recorded failure on a device with so much less."""
    history = document.history
    assert history is not None
    *before, failure = history.entries
    entries = (*before, (failure[0], failure[1] - less_bytes, *failure[2:]))
    return replace(document, history=replace(history, entries=entries))


def swept(document: Evidence, facts: Mapping[str, float | str]) -> tuple[tuple[Advice, ...], tuple[str, ...]]:
    """What is added where nothing was advised."""
    case = Case(
        message=OomMessage(),
        breakdown=Breakdown(),
        circumstances=Circumstances(torch_version="2.15.0"),
        format="torch",
        facts=facts,
        inside=Inside(evidence=document),
    )
    return verify(case, ())


def test_where_no_setting_gets_through_the_lack_and_its_holders_are_told() -> None:
    incident = explained(with_less(evidence(), 52 * MIB))
    assert not any(advice.verified for advice in incident.advice)
    (note,) = [note for note in incident.notes if "none of" in note]
    assert "the program must need less, by 40.00 MiB at least" in note
    assert "in use at the failure: 12 blocks of 11.00 MiB (132.00 MiB)" in note


def test_what_the_sweep_finds_tells_what_failed_what_is_left_and_what_it_breaks() -> None:
    (first,), _ = swept(evidence(), {})
    assert first.change == {"env": {"PYTORCH_CUDA_ALLOC_CONF": "expandable_segments:True"}}
    assert "; under max_split_size_mb:48, max_split_size_mb:64, max_split_size_mb:96 and" in first.why
    assert "vLLM's sleep mode" in first.cost
    assert first.verified is not None
    assert first.verified["margin_bytes"] == 12 * MIB
    assert first.verified["recorded_peak_reserved_bytes"] == 254 * MIB
    assert first.verified["estimated"] is False


def test_what_the_job_cannot_have_is_not_found_either() -> None:
    (first,), _ = swept(evidence(), {"system": "Windows"})
    assert first.change == {"env": {"PYTORCH_CUDA_ALLOC_CONF": "max_split_size_mb:32"}}
    assert "slower" in first.cost
