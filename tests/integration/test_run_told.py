"""What ``vramscope run`` says once the job has ended, from the reports and summaries that it left."""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path

import pytest

from tests.evidence import packed, training_evidence
from tests.integration.run_command import Run
from vramscope.schema.evidence import Evidence
from vramscope.schema.evidence_form import evidence_to_json

# A job without torch that leaves the reports that an agent would.
REPORTS = """
import json, os, sys
folder = os.path.join(os.environ["VRAMSCOPE_RUNTIME_DIR"], "reports", os.environ["VRAMSCOPE_RUN_ID"])
GIB = 1 << 30
def report(pid, number, ooms, requested=2 * GIB):
    document = {
        "v": 1, "kind": "oom", "at_unix": 1.7e9 + number, "requested_bytes": requested, "total_bytes": 16 * GIB,
        "free_bytes": GIB // 2, "torch_version": "2.15.0+cu132", "private_pool_free_bytes": 0,
        "stats": {"device": 0, "allocated_bytes": 9 * GIB, "reserved_bytes": 15 * GIB, "ooms": ooms},
    }
    with open(os.path.join(folder, f"{pid}-1-{number}.json"), "w") as file:
        json.dump(document, file)
"""


def test_a_job_that_got_over_its_errors_is_told_in_one_line(run: Run) -> None:
    done = run(sys.executable, "-c", REPORTS + "report(50, 1, 1); report(50, 2, 40); report(51, 1, 2)")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "vramscope: the job recovered from 42 out-of-memory errors\n"
    done = run(sys.executable, "-c", REPORTS + "report(50, 1, 1)")
    assert done.stderr == "vramscope: the job recovered from 1 out-of-memory error\n"


def test_a_failed_jobs_last_error_is_explained_once_for_all_ranks_after_its_own_words(run: Run) -> None:
    job = REPORTS + (
        "report(60, 1, 1, requested=7 * GIB)\n"
        "for rank in range(8): report(60 + rank, 2, 2)\n"
        "print('the end', file=sys.stderr); sys.exit(1)\n"
    )
    done = run(sys.executable, "-c", job)
    assert (done.returncode, done.stdout) == (1, "")
    own, _, explained = done.stderr.partition("\n")
    assert own == "the end"
    assert "2.00 GiB" in explained
    assert "7.00 GiB" not in explained
    assert "fragmentation" in explained.lower()
    assert explained.lower().count("expandable_segments:true") >= 1
    assert "Traceback" not in explained


def test_a_failed_job_killed_by_a_signal_is_explained_and_ends_the_run_by_that_signal(run: Run) -> None:
    done = run(sys.executable, "-c", REPORTS + "report(60, 1, 1); os.kill(os.getpid(), 6)")
    assert done.returncode == -signal.SIGABRT
    assert "2.00 GiB" in done.stderr


def test_files_among_the_reports_that_are_none_are_passed_over(run: Run, tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("{}")
    job = REPORTS + (
        "report(50, 1, 1)\n"
        "write = lambda name, text: open(os.path.join(folder, name), 'w').write(text)\n"
        "write('51-1-1.json', '{'); write('notes.txt', 'x'); write('52-1-1.json.1.part', 'x')\n"
        "write('53-1-1.json', 'x' * 99999)\n"
        f"os.symlink({str(tmp_path / 'precious')!r}, os.path.join(folder, '54-1-1.json'))\n"
        "os.mkfifo(os.path.join(folder, '55-1-1.json')); os.mkdir(os.path.join(folder, '56-1-1.json'))\n"
    )
    done = run(sys.executable, "-c", job)
    assert done.stderr == "vramscope: the job recovered from 1 out-of-memory error\n"
    assert (tmp_path / "precious").read_text() == "{}"


def kept(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "reports").rglob("*") if path.is_file())


def leave(evidence: Evidence, folder: str = "folder") -> str:
    """A line of a job that leaves this evidence."""
    document = evidence_to_json(evidence)
    figures = {"v": 1, "kind": "oom", **document["figures"]}
    return (
        f"open(os.path.join({folder}, '{evidence.stem}.json'), 'w').write({json.dumps(json.dumps(figures))})\n"
        f"open(os.path.join({folder}, '{evidence.stem}.evidence'), 'wb').write({packed(evidence)!r})\n"
    )


def test_the_explanation_shows_the_evidence_and_leaves_it_for_a_daemon(run: Run, folder: Path) -> None:
    done = run(sys.executable, "-c", REPORTS + leave(training_evidence()) + "sys.exit(1)")
    assert "In PyTorch's hands" in done.stderr
    assert "train.py:87 in Model.compute_loss" in done.stderr
    assert "losses: list of 412 tensors" in done.stderr
    assert kept(folder) == ["4100-777-1.evidence", "4100-777-1.json"]


def test_an_error_that_the_job_went_on_after_is_not_explained_as_its_end(run: Run, folder: Path) -> None:
    went_on = leave(training_evidence()) + "open(os.path.join(folder, '4100-777-1.recovered'), 'w').close()\n"
    done = run(sys.executable, "-c", REPORTS + went_on + "sys.exit(3)")
    assert (done.returncode, done.stderr) == (3, "vramscope: the job recovered from 1 out-of-memory error\n")
    other = leave(training_evidence(pid=4200, stem="4200-778-1"))
    done = run(sys.executable, "-c", REPORTS + went_on + other + "sys.exit(3)")
    assert done.stderr.count("In PyTorch's hands") == 1


@pytest.mark.parametrize(
    ("end", "said"),
    [
        ("sys.exit(3)", "the job ended with status 3"),
        ("os.kill(os.getpid(), 9)", "the job was ended by SIGKILL"),
        ("sys.exit(1)", None),
    ],
)
def test_an_end_that_is_not_an_errors_is_told_with_its_doubt(end: str, said: str | None, run: Run) -> None:
    done = run(sys.executable, "-c", REPORTS + leave(training_evidence()) + end)
    text = " ".join(done.stderr.replace("vramscope: ", "").split())
    assert "Cause, " in text
    assert ("Cannot tell whether" in text) is (said is not None)
    assert said is None or said in text


@pytest.mark.parametrize(("columns", "widest"), [(None, 80), ("60", 60), ("120", 120)])
def test_an_explanation_is_as_wide_as_it_is_told_or_80(
    columns: str | None, widest: int, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    if columns is not None:
        monkeypatch.setenv("COLUMNS", columns)
    done = run(sys.executable, "-c", REPORTS + leave(training_evidence()) + "sys.exit(1)")
    lines = [line for line in done.stderr.splitlines() if "torch." not in line and "checkpoint(" not in line]
    # What is to be copied stays whole where it has no place to break.
    assert max(len(line) for line in lines if not line.startswith("       ")) <= widest


def test_evidence_that_is_broken_costs_its_part_of_the_explanation_alone(run: Run) -> None:
    broken = leave(training_evidence()) + "open(os.path.join(folder, '4100-777-1.evidence'), 'wb').write(b'rubbish')\n"
    done = run(sys.executable, "-c", REPORTS + broken + "sys.exit(1)")
    assert "1.54 GiB requested" in done.stderr
    assert "In PyTorch's hands" not in done.stderr


def test_of_the_reports_that_no_daemon_takes_the_newest_thirty_two_stay(run: Run, folder: Path) -> None:
    job = REPORTS + "for number in range(1, 21): report(50, number, 1)\n"
    for _ in range(3):
        assert run(sys.executable, "-c", job).returncode == 0
    assert len(kept(folder)) == 32
    assert len(list((folder / "reports").iterdir())) == 2


def test_a_job_that_succeeded_is_told_its_peak_its_margin_and_its_waste(run: Run, folder: Path) -> None:
    job = (
        "import json, os\n"
        "folder = os.path.join(os.environ['VRAMSCOPE_RUNTIME_DIR'], 'reports', os.environ['VRAMSCOPE_RUN_ID'])\n"
        "GIB = 1 << 30\n"
        "for rank, peak in ((0, 9), (1, 12)):\n"
        "    device = {'device': 0, 'allocated_peak_bytes': 8 * GIB, 'reserved_peak_bytes': peak * GIB,\n"
        "              'total_bytes': 16 * GIB, 'limit_bytes': None, 'alloc_retries': 2 * rank, 'ooms': 0}\n"
        "    with open(os.path.join(folder, f'{70 + rank}-5.summary'), 'w') as file:\n"
        "        json.dump({'pid': 70 + rank, 'rank': rank, 'devices': [device]}, file)\n"
    )
    done = run(sys.executable, "-c", job)
    assert done.stderr.splitlines() == [
        "vramscope: peak    12.00 GiB of 16.00 GiB reserved (GPU 0, rank 1: fullest of 2)",
        "vramscope: margin  4.00 GiB (25%), less CUDA's context and other processes",
        "vramscope: waste   4.00 GiB beyond the 8.00 GiB allocated; 2 retries",
    ]
    assert max(map(len, done.stderr.splitlines())) <= 80
    assert list((folder / "reports").iterdir()) == []
    assert run(sys.executable, "-c", job + "raise SystemExit(1)").stderr == ""
