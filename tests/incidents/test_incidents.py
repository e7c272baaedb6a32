"""Scripted jobs with one known fault each, in real PyTorch on the simulated device: what was planted is found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.incidents.planted import Planted, planted_jobs
from tests.incidents.runs import Run, Runs
from tests.rig.environment import TorchEnvironment
from vramscope.daemon.incident import incident_of
from vramscope.schema.evidence_reading import read_evidence
from vramscope.schema.units import MIB
from vramscope.schema.wire import decode_report

JOBS = planted_jobs()


@pytest.fixture(scope="module")
def runs(
    request: pytest.FixtureRequest,
    torch_environment: TorchEnvironment,
    drivers: Path,
    cuda: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Runs]:
    """All jobs that the chosen tests need are on their way when the first of them waits for its own."""
    made = Runs(torch_environment, drivers, cuda, tmp_path_factory.mktemp("incidents"))
    for item in request.session.items:
        planted = getattr(item, "callspec", None) and item.callspec.params.get("planted")  # type: ignore[attr-defined]
        if isinstance(planted, Planted):
            made.begin(planted)
    yield made
    made.close()


@pytest.fixture
def run(runs: Runs, planted: Planted) -> Run:
    """The job's run; skips by name where PyTorch is too old for what the job does."""
    if planted.torch > runs.release:
        needed, has = (".".join(map(str, version)) for version in (planted.torch, runs.release))
        pytest.skip(f"the job {planted.name} needs PyTorch {needed}, this is {has}")
    return runs.of(planted)


def test_there_are_jobs_for_every_cause_that_a_job_can_see() -> None:
    assert len(JOBS) >= 30
    assert {planted.cause for planted in JOBS} == {
        "capacity",
        "fragmentation",
        "leak",
        "non_torch_memory",
        "other_processes",
        "oversized_request",
        "private_pools",
        "process_limit",
    }


@pytest.mark.real_allocator
@pytest.mark.parametrize("planted", JOBS, ids=lambda planted: planted.name)
def test_the_job_runs_out_of_memory_as_planted(planted: Planted, run: Run) -> None:
    assert (run.status == 0) == planted.ends_well, run.stderr[-4000:]
    assert run.truths, run.stderr[-4000:]
    if not planted.ends_well:
        assert planted.message in run.stderr
    for truths in run.truths.values():
        truth = truths[planted.error - 1]
        assert planted.has_its_shape(truth), truth


@pytest.mark.real_allocator
@pytest.mark.parametrize("planted", JOBS, ids=lambda planted: planted.name)
def test_the_report_has_the_jobs_own_figures(planted: Planted, run: Run) -> None:
    for pid, truths in run.truths.items():
        for number, truth in enumerate(truths, start=1):
            report = decode_report(run.report(pid, number, "json"), pid)
            assert (
                report.stats.device,
                report.requested_bytes,
                report.free_bytes,
                report.stats.allocated_bytes,
                report.stats.reserved_bytes,
            ) == (
                truth["device"],
                truth["asked_bytes"],
                truth["free_bytes"],
                truth["allocated_bytes"],
                truth["reserved_bytes"],
            )


@pytest.mark.real_allocator
@pytest.mark.parametrize("planted", JOBS, ids=lambda planted: planted.name)
def test_the_first_cause_is_the_planted_one(planted: Planted, run: Run) -> None:
    if planted.ends_well:
        # Of errors that the job survived its command tells the number alone.
        assert "the job recovered from 1 out-of-memory error" in run.stderr
        (pid,) = run.truths
        evidence = read_evidence(run.report(pid, planted.error, "evidence"), pid)
        first = incident_of(evidence.figures, None, evidence).causes[0]
        cause, detail = first.id, first.detail
    else:
        cause, detail = run.first_cause
    assert (cause, planted.detail and detail) == (planted.cause, planted.detail)


@pytest.mark.real_allocator
@pytest.mark.parametrize("planted", JOBS, ids=lambda planted: planted.name)
def test_the_attribution_is_the_jobs_own_account(planted: Planted, run: Run, runs: Runs) -> None:
    if planted.attribution > runs.release:
        needed, has = (".".join(map(str, version)) for version in (planted.attribution, runs.release))
        pytest.skip(f"what {planted.name}'s graphs have saved is told since PyTorch {needed}, this is {has}")
    for pid, truths in run.truths.items():
        truth = truths[planted.error - 1]
        evidence = read_evidence(run.report(pid, planted.error, "evidence"), pid)
        attribution = evidence.attribution
        assert attribution is not None, evidence.cut
        assert attribution.reserved_bytes == truth["reserved_bytes"]
        for kind in ("parameters", "gradients", "optimizer", "buffers", "inputs", "activations"):
            true_bytes = truth[f"{kind}_bytes"]
            if true_bytes is not None:
                off = getattr(attribution, f"{kind}_bytes") - true_bytes
                assert abs(off) <= max(0.01 * true_bytes, MIB), (kind, off, truth, attribution)
