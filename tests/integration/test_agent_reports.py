"""What the agent reports of an out-of-memory error, against what PyTorch prints; and what run makes of it."""

from __future__ import annotations

import re
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.integration.watched_job import WARNING, Gpu, inside, reports_of
from vramscope.daemon.incident import message_of
from vramscope.daemon.sources.agents import AgentSource
from vramscope.schema.units import GIB, MIB, format_bytes
from vramscope.schema.wire import decode_report

pytestmark = pytest.mark.real_allocator


RUNS_OUT = """
import sys, torch
if "fraction" in sys.argv:
    torch.cuda.set_per_process_memory_fraction(0.6)
held = [torch.empty(size << 20, dtype=torch.uint8, device="cuda") for size in (300, 77, 41, 300, 3, 19) * 2]
if "pool" in sys.argv:
    pool = torch.cuda.MemPool()
    with torch.cuda.use_mem_pool(pool):
        pooled = [torch.empty(size << 20, dtype=torch.uint8, device="cuda") for size in (33, 130, 57)]
        small = [torch.empty(1000, dtype=torch.uint8, device="cuda") for _ in range(3)]
    del pooled[1], small[0]
if "settings" in sys.argv:
    torch.cuda.memory._set_allocator_settings("garbage_collection_threshold:0.9")
del held[::3]
held.append(torch.empty(2555 << 20, dtype=torch.uint8, device="cuda"))
"""


TEXT = re.compile(
    r"CUDA out of memory\. Tried to allocate (?P<requested>[\d.]+ \w+)\. GPU (?P<device>\d+) has a total capaci?ty of "
    r"(?P<total>[\d.]+ \w+) of which (?P<free>[\d.]+ \w+) is free\..*?(?:(?P<limit>[\d.]+ \w+) allowed; )?"
    r"Of the allocated memory (?P<allocated>[\d.]+ \w+) is allocated by PyTorch, "
    r"(?:with (?P<pool>[\d.]+ \w+) allocated in private pools \(e\.g\., CUDA Graphs\), )?"
    r"and (?P<unallocated>[\d.]+ \w+) is reserved by PyTorch but unallocated\."
)


@pytest.mark.parametrize(
    ("mode", "settings"),
    [
        ("plain", ""),
        ("fraction", ""),
        ("pool", ""),
        ("fraction pool settings", ""),
        ("pool", "expandable_segments:True"),
        ("plain", "max_split_size_mb:64,roundup_power2_divisions:4"),
    ],
)
def test_the_report_states_to_the_last_digit_what_pytorch_prints(
    mode: str, settings: str, simulated_gpu: Gpu, source: AgentSource, folder: Path, tmp_path: Path
) -> None:
    gpu = simulated_gpu(capacity_bytes=3 * GIB, context_bytes=311 * MIB, other_bytes=123 * MIB)
    release = gpu.release
    if "pool" in mode and release < (2, 5):
        pytest.skip("pools that a job makes need PyTorch 2.5")
    script = tmp_path / "runs_out.py"
    script.write_text(RUNS_OUT)
    job = gpu.start(script, *mode.split(), PYTORCH_CUDA_ALLOC_CONF=settings, **inside(folder))
    (report,) = reports_of(source, job)
    printed = TEXT.search(job.stderr)
    assert printed is not None, job.stderr
    message = message_of(report, None)
    stated = {
        "requested": message.requested_bytes,
        "total": message.total_bytes,
        "free": message.free_bytes,
        "limit": message.limit_bytes,
        "allocated": message.allocated_bytes,
        "pool": message.private_pool_bytes,
        "unallocated": message.reserved_unallocated_bytes,
    }
    # PyTorch 2.1 tells its observers of a limit, and prints none.
    unprinted = {"limit"} if release < (2, 2) else set()
    assert {
        name: None if size is None else format_bytes(size) for name, size in stated.items() if name not in unprinted
    } == {name: printed[name] for name in stated if name not in unprinted}
    assert (message.device, report.pid, report.command) == (int(printed["device"]), job.pid, "runs_out.py")
    assert (stated["limit"] is not None) == ("fraction" in mode)
    assert (stated["pool"] is not None) == ("pool" in mode)
    if settings:
        assert report.allocator_settings == settings
    (kept,) = (folder / "reports").glob("*.json")
    assert replace(decode_report(kept.read_bytes(), job.pid), uid=report.uid) == report


def test_an_error_on_the_backward_thread_is_reported_too(simulated_gpu: Gpu, source: AgentSource, folder: Path) -> None:
    gpu = simulated_gpu(capacity_bytes=2 * GIB, context_bytes=300 * MIB)
    job = gpu.start(
        "import torch\n"
        "weight = torch.ones(300 << 20, dtype=torch.uint8, device='cuda').view(torch.float32).requires_grad_()\n"
        "output = (weight * 1.0).sum()\n"
        "held = torch.empty(1300 << 20, dtype=torch.uint8, device='cuda')\n"
        "output.backward()\n",
        **inside(folder),
    )
    (report,) = reports_of(source, job)
    assert "output.backward()" in job.stderr
    assert f"Tried to allocate {format_bytes(report.requested_bytes)}." in job.stderr


def run_command(folder: Path, *words: str | Path) -> list[str | Path]:
    return [sys.executable, "-m", "vramscope", "run", "--runtime-dir", str(folder), "--", *words]


def test_a_job_that_runs_out_of_memory_under_run_is_explained_after_its_own_words(
    simulated_gpu: Gpu, folder: Path, tmp_path: Path
) -> None:
    gpu = simulated_gpu(capacity_bytes=4 * GIB, context_bytes=300 * MIB)
    script = tmp_path / "fragmented.py"
    script.write_text(
        "import torch\n"
        # Segments of 220 MiB, each held by a block of 70 MiB at its start.
        "held = [torch.empty(220 << 20, dtype=torch.uint8, device='cuda') for _ in range(16)]\n"
        "held.clear()\n"
        "held = [torch.empty(70 << 20, dtype=torch.uint8, device='cuda') for _ in range(48)][::3]\n"
        "torch.empty(800 << 20, dtype=torch.uint8, device='cuda')\n"
    )
    job = gpu.start_command(run_command(folder, gpu.python, script))
    bare = simulated_gpu(capacity_bytes=4 * GIB, context_bytes=300 * MIB).start(script)
    assert (bare.wait(), job.wait()) == (1, 1)
    assert job.stdout == bare.stdout == ""
    assert job.stderr.startswith(bare.stderr)
    explained = job.stderr[len(bare.stderr) :]
    printed = TEXT.search(bare.stderr)
    assert printed is not None
    assert printed["requested"] in explained
    assert printed["free"] in explained
    assert "Traceback" not in explained
    # They are kept for a daemon that may come.
    (run,) = (folder / "reports").iterdir()
    assert {path.suffix for path in run.iterdir()} >= {".json", ".evidence"}


def test_a_job_that_catches_a_hundred_errors_under_run_is_told_their_number(
    simulated_gpu: Gpu, folder: Path, tmp_path: Path
) -> None:
    gpu = simulated_gpu(capacity_bytes=1 * GIB)
    script = tmp_path / "stubborn.py"
    script.write_text(
        "import torch\n"
        "for _ in range(100):\n"
        "    try: torch.empty(2 << 30, dtype=torch.uint8, device='cuda')\n"
        "    except torch.cuda.OutOfMemoryError: pass\n"
        "print('trained')\n"
    )
    job = gpu.start_command(run_command(folder, gpu.python, "-W", WARNING, script))
    assert job.wait() == 0
    assert job.stdout == "trained\n"
    assert job.stderr == "vramscope: the job recovered from 100 out-of-memory errors\n"
    assert stat.S_ISDIR((folder / "reports").stat().st_mode)
