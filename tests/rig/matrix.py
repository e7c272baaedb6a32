"""``python -m tests.rig.matrix [RELEASE...]``: the tests of PyTorch's allocator and of the agent on older releases.

Each release has an environment of its own, on an interpreter that fits it; two run at a time. What a machine lacks an
interpreter for is skipped by name.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from tests.rig.environment import TorchEnvironment, Unavailable, find_release, matrix_releases
from tests.rig.install import InstallationError, install_once

ROOT = Path(__file__).resolve().parents[2]
# Not what hardly depends on the release and takes its time: harm, kills, and ways in are tried with the suite's own.
_AGENT = "tests/integration/test_agent.py::test"
_RANKS = "tests/integration/test_rig_ranks.py::test"
_REPORTS = "tests/integration/test_agent_reports.py::test"
TESTS = (
    "tests/integration/test_rig_job.py",
    "tests/integration/test_rig_graph.py",
    f"{_RANKS}_both_of_pytorchs_ways_to_nccl_start",
    f"{_RANKS}_objects_of_arranged_ranks_arrive_and_a_barrier_holds",
    "tests/integration/test_rig_values.py",
    f"{_AGENT}_only_the_devices_that_a_job_uses_are_sampled_and_none_is_touched_for_it",
    f"{_AGENT}_the_asynchronous_backend_is_sampled_without_noise",
    f"{_AGENT}_after_a_kill_the_last_sample_can_still_be_read_although_no_daemon_was_there",
    f"{_REPORTS}_the_report_states_to_the_last_digit_what_pytorch_prints",
    f"{_REPORTS}_an_error_on_the_backward_thread_is_reported_too",
    f"{_REPORTS}_a_job_that_runs_out_of_memory_under_run_is_explained_after_its_own_words",
    "tests/integration/test_agent_evidence.py",
    "tests/integration/test_allocator.py",
    "tests/integration/test_snapshot_holders.py",
    "tests/incidents",
)
AT_A_TIME = 2


@dataclass(slots=True)
class Outcome:
    """What one release's tests came to. ``output`` is pytest's."""

    passed: int = 0
    failed: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    output: str = ""

    @property
    def good(self) -> bool:
        """A run in which no test ran is none."""
        return self.passed > 0 and not self.failed


def main(releases: Sequence[str]) -> int:
    """Exit status 1 when a test failed, or none ran where an interpreter fits; 2 for a release that is not known."""
    unknown = sorted(set(releases) - set(matrix_releases()))
    if unknown:
        print(f"matrix: not a release of versions.toml: {', '.join(unknown)}", file=sys.stderr)
        return 2
    environments = []
    for release in releases or matrix_releases():
        environment = find_release(release)
        if isinstance(environment, Unavailable):
            print(f"matrix: PyTorch {release}: skipped: {environment.reason}", flush=True)
            continue
        try:
            install_once(environment)
        except InstallationError as error:
            print(f"matrix: PyTorch {release}: {error}", file=sys.stderr)
            return 1
        environments.append(environment)
    outcomes = []
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        for environment, outcome in zip(environments, pool.map(run, environments), strict=True):
            for line in describe(environment, outcome):
                print(line, flush=True)
            outcomes.append(outcome)
    failed = sum(not outcome.good for outcome in outcomes)
    print(f"matrix: {len(outcomes) - failed} releases passed, {failed} failed")
    return 1 if failed else 0


def run(environment: TorchEnvironment, tests: Sequence[str] = TESTS) -> Outcome:
    """Run the tests that are marked ``real_allocator``, in a pytest of their own."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="vramscope-matrix-") as folder:
        results = Path(folder, "results.xml")
        words = ["-m", "real_allocator", "--torch", environment.torch_version, f"--junitxml={results}", "-q"]
        ended = subprocess.run(
            [sys.executable, "-m", "pytest", *words, *tests, f"--basetemp={folder}/tests", "-p", "no:cacheprovider"],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        outcome = read_results(results) if results.exists() else Outcome()
    # An error outside all tests is one too.
    outcome.failed = max(outcome.failed, int(ended.returncode != 0))
    outcome.seconds, outcome.output = time.monotonic() - started, ended.stdout
    return outcome


def read_results(results: Path) -> Outcome:
    """From pytest's file in JUnit's format."""
    outcome = Outcome()
    for case in ElementTree.parse(results).iter("testcase"):
        skipped = case.find("skipped")
        if skipped is not None:
            outcome.skipped[skipped.get("message", "no reason given")] += 1
        elif case.find("failure") is not None or case.find("error") is not None:
            outcome.failed += 1
        else:
            outcome.passed += 1
    return outcome


def describe(environment: TorchEnvironment, outcome: Outcome) -> list[str]:
    """The lines about one release; all that pytest said when something failed."""
    name = "matrix: PyTorch {} on CPython {}.{}".format(environment.torch_version, *environment.interpreter.version)
    lines = [] if outcome.good else outcome.output.splitlines()
    lines.append(
        f"{name}: {outcome.passed} passed, {outcome.failed} failed, {outcome.skipped.total()} skipped "
        f"in {outcome.seconds:.0f} s"
    )
    lines += [f"{name}: skipped: {count}, {reason}" for reason, count in sorted(outcome.skipped.items())]
    return lines


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
