"""The ways into a job, and what the agent keeps there: history, steps, outcome, summary, captures. Real PyTorch."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import vramscope
from tests.integration.agent_jobs import WARNING, evidence_in, inside, run_folder, summaries
from tests.rig.environment import TorchEnvironment
from tests.rig.fixtures import SimulatedGpu
from tests.rig.job import Job, wait_until
from vramscope.schema.evidence import Evidence
from vramscope.schema.units import GIB, MIB
from vramscope.schema.wire import Hello, decode_slots

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(300)]

Gpu = Callable[..., SimulatedGpu]
ROOT = Path(__file__).resolve().parents[2]
PACKAGE = Path(vramscope.__file__).absolute().parent
HOLD = "held = torch.empty({} << 20, dtype=torch.uint8, device='cuda')\n"


@pytest.fixture
def reports(folder: Path) -> Path:
    return run_folder(folder)


def peaks(reports: Path) -> list[int]:
    """The peaks of all processes that an agent was in, in MiB."""
    return sorted(
        device["reserved_peak_bytes"] // MIB for summary in summaries(reports).values() for device in summary["devices"]
    )


def test_torchrun_brings_it_into_every_rank(simulated_gpu: Gpu, folder: Path, reports: Path) -> None:
    gpu = simulated_gpu()
    script = gpu.folder / "ranks.py"
    script.write_text(
        "import os, importlib.util, torch\n"
        "assert importlib.util.find_spec('vramscope') is None\n"
        "rank = int(os.environ['RANK'])\n"
        "held = torch.empty(32 * (rank + 1) << 20, dtype=torch.uint8, device='cuda')\n"
    )
    launcher: list[str | Path] = [
        gpu.python,
        "-W",
        "ignore",
        "-m",
        "torch.distributed.run",
        "--standalone",
        "--nproc-per-node",
        "2",
    ]
    job = gpu.start_command([*launcher, script], **inside(folder))
    assert job.wait() == 0, job.stderr
    assert peaks(reports) == [32, 64]
    assert sorted(summary["rank"] for summary in summaries(reports).values()) == [0, 1]


def test_a_shell_script_brings_it_into_each_python_that_it_starts(
    simulated_gpu: Gpu, folder: Path, reports: Path
) -> None:
    gpu = simulated_gpu()
    first, second = gpu.folder / "first.py", gpu.folder / "second.py"
    first.write_text("import torch\n" + HOLD.format(48))
    second.write_text("import torch\n" + HOLD.format(96))
    python = shlex.quote(str(gpu.python))
    script = gpu.folder / "train.sh"
    script.write_text(f"cd /\n{python} {first} && (true | {python} -c 'print(1)') && exec {python} -u {second}\n")
    job = gpu.start_command(["sh", script], **inside(folder))
    assert job.wait() == 0, job.stderr
    assert peaks(reports) == [48, 96]
    assert job.stdout == "1\n"


def test_spawned_forkserver_and_forked_children_and_a_loaders_workers_have_their_own(
    simulated_gpu: Gpu, folder: Path, reports: Path
) -> None:
    gpu = simulated_gpu()
    script = gpu.folder / "children.py"
    script.write_text(
        "import torch, torch.multiprocessing as mp\n"
        "from torch.utils.data import DataLoader, Dataset\n"
        "def work(mib):\n"
        "    held = torch.empty(mib << 20, dtype=torch.uint8, device='cuda')\n"
        "class OnDevice(Dataset):\n"
        "    def __len__(self): return 4\n"
        "    def __getitem__(self, index):\n"
        "        return torch.empty(80 << 20, dtype=torch.uint8, device='cuda').shape[0] >> 20\n"
        "if __name__ == '__main__':\n"
        "    for method, mib in (('fork', 16), ('forkserver', 32), ('spawn', 64)):\n"
        "        child = mp.get_context(method).Process(target=work, args=(mib,))\n"
        "        child.start(); child.join(); assert child.exitcode == 0\n"
        "    loader = DataLoader(OnDevice(), num_workers=1, multiprocessing_context='spawn', batch_size=None)\n"
        "    print(list(loader))\n"
        "    held = torch.empty(128 << 20, dtype=torch.uint8, device='cuda')\n"
    )
    job = gpu.start_command([gpu.python, "-W", "ignore", script], **inside(folder))
    assert job.wait(240) == 0, job.stderr
    assert job.stdout == "[80, 80, 80, 80]\n"
    assert peaks(reports) == [16, 32, 64, 80, 128]
    assert list((folder / "agents").iterdir()) == []


def installed(torch_environment: TorchEnvironment, folder: Path) -> Path:
    """An environment with that torch in which the package is installed as its wheel does it; its interpreter."""
    subprocess.run([torch_environment.python, "-m", "venv", "--without-pip", folder], check=True)
    (site,) = folder.glob("lib/python3.*/site-packages")
    (site / "rig.pth").write_text(f"{torch_environment.torch.parent}\n")
    (site / "vramscope.pth").write_bytes((ROOT / "src" / "vramscope.pth").read_bytes())
    (site / "vramscope").symlink_to(PACKAGE)
    return folder / "bin" / "python"


def test_where_the_package_is_installed_a_variable_brings_it_in_and_otherwise_does_not(
    simulated_gpu: Gpu, torch_environment: TorchEnvironment, tmp_path: Path
) -> None:
    gpu = simulated_gpu()
    python = installed(torch_environment, tmp_path / "environment")
    session = tmp_path / "session"
    session.mkdir()
    script = gpu.folder / "job.py"
    script.write_text(
        "import os, sys, torch\n"
        + HOLD.format(64)
        + "print('_vramscope' in sys.modules, 'vramscope' in sys.modules, flush=True); input()\n"
    )
    unset = gpu.start_command([python, "-W", WARNING, script], XDG_RUNTIME_DIR=str(session))
    off = gpu.start_command([python, "-W", WARNING, script], XDG_RUNTIME_DIR=str(session), VRAMSCOPE="0")
    on = gpu.start_command(
        [python, "-W", WARNING, script], VRAMSCOPE="1", VRAMSCOPE_RUNTIME_DIR=str(tmp_path / "named")
    )
    for job, told in ((unset, "False False\n"), (off, "False False\n"), (on, "True True\n")):
        job.wait_for_output("\n")
        assert job.stdout == told
        job.resume()
        assert (job.wait(), job.stderr) == (0, "")


ATTACHES = """
import sys, torch
{before}
sys.path.insert(0, {source!r})
import vramscope
assert vramscope.attach() and vramscope.attach()
{after}
held = torch.empty(64 << 20, dtype=torch.uint8, device='cuda')
assert vramscope.attach()
hooks = sys.modules["torch.optim.optimizer"]._global_optimizer_post_hooks
print("ready", torch.cuda.is_initialized(), len(hooks), flush=True)
input()
"""


@pytest.mark.parametrize("when", ["before torch", "before CUDA", "after CUDA"])
def test_attach_in_code_works_at_any_time_and_twice(when: str, simulated_gpu: Gpu, folder: Path, reports: Path) -> None:
    gpu = simulated_gpu()
    use = "first = torch.empty(1, device='cuda')"
    text = ATTACHES.format(source=str(PACKAGE.parent), before=use if when == "after CUDA" else "", after="")
    if when == "before torch":
        text = text.replace("import sys, torch\n", "import sys\n").replace("held =", "import torch\nheld =")
    job = gpu.start(text, **{name: value for name, value in inside(folder).items() if name != "PYTHONPATH"})
    job.wait_for_output("ready True 1")
    wait_until(lambda: sampled_bytes(folder, job.pid) >= 64 * MIB, "a sample")
    job.resume()
    assert job.wait() == 0, job.stderr
    assert [peak >= 64 for peak in peaks(reports)] == [True]


def sampled_bytes(folder: Path, pid: int) -> int:
    for path in (folder / "agents").glob(f"{pid}-*.slots"):
        sample = decode_slots(path.read_bytes(), pid, Hello())
        if sample is not None and sample.stats:
            return sample.stats[0].reserved_bytes
    return 0


def capture(folder: Path, reports: Path, job: Job, number: int = 123_456, condition: str = "*") -> Evidence:
    """Ask as ``vramscope capture`` does, and wait for the document."""
    (slots,) = (folder / "agents").glob(f"{job.pid}-*.slots")
    request = slots.with_suffix(".request")
    request.write_text(json.dumps({"stem_number": number}))
    answer = reports / f"{slots.stem}-{number}.evidence"
    wait_until(answer.exists, "the captured document")
    assert not request.exists()
    (document,) = [found for found in evidence_in(reports) if found.stem == f"{slots.stem}-{number}"]
    return document


TRAINS = """
import sys, torch
model = torch.nn.Sequential(*[torch.nn.Linear(256, 256) for _ in range(4)]).cuda()
optimizer = torch.optim.Adam(model.parameters())
for step in range(7):
    loss = model(torch.ones(16, 256, device="cuda")).sum()
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
print("trained", torch.cuda.memory_allocated(), torch.cuda.memory_reserved(), flush=True)
input()
"""


def test_a_capture_tells_of_a_running_job_with_its_history_its_steps_and_its_samples(
    simulated_gpu: Gpu, folder: Path, reports: Path
) -> None:
    gpu = simulated_gpu()
    job = gpu.start(TRAINS, **inside(folder))
    job.wait_for_output("trained")
    allocated, reserved = map(int, job.stdout.split()[1:3])
    document = capture(folder, reports, job)
    assert (document.kind, document.figures.requested_bytes, document.cut) == ("capture", 0, ())
    assert document.figures.stats.allocated_bytes == allocated
    assert document.attribution is not None
    assert document.attribution.reserved_bytes == reserved
    assert document.activity.steps == 7
    assert [(optimizer.name, optimizer.steps) for optimizer in document.optimizers] == [("Adam", 7)]
    # Fewer than steps: rows of a job of tiny steps stand some milliseconds apart.
    assert document.steps
    assert document.steps[0].step == 1
    assert [row.step for row in document.steps] == sorted(row.step or 0 for row in document.steps)
    assert document.samples
    history = document.history
    assert history is not None
    assert (history.recorded_by, set(history.actions) >= {"alloc", "free_completed"}) == ("vramscope", True)
    assert history.stacks == ()
    # A second request is a second document, and one of another user's making is none.
    assert capture(folder, reports, job, 123_457).stem != document.stem
    job.resume()
    assert job.wait() == 0
    assert job.stderr == "" or "NumPy" in job.stderr


def test_stacks_by_option_and_no_history_by_option(simulated_gpu: Gpu, folder: Path, reports: Path) -> None:
    gpu = simulated_gpu()
    jobs = {
        name: gpu.start(TRAINS, **inside(folder, **{name: value}))
        for name, value in (("VRAMSCOPE_STACKS", "1"), ("VRAMSCOPE_HISTORY", "0"))
    }
    for job in jobs.values():
        job.wait_for_output("trained")
    stacks = capture(folder, reports, jobs["VRAMSCOPE_STACKS"]).history
    assert stacks is not None
    assert any("job_0.py" in line for stack in stacks.stacks for line in stack)
    assert capture(folder, reports, jobs["VRAMSCOPE_HISTORY"]).history is None


def test_another_users_request_is_not_answered(simulated_gpu: Gpu, folder: Path, reports: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("needs root to make another user's file")
    gpu = simulated_gpu()
    job = gpu.start(TRAINS, **inside(folder))
    job.wait_for_output("trained")
    (slots,) = wait_until(lambda: list((folder / "agents").glob("*.slots")), "the sample file")
    request = slots.with_suffix(".request")
    unfinished = folder / "request"
    unfinished.write_text('{"stem_number": 222222}')
    os.chown(unfinished, 4711, 4711)
    unfinished.rename(request)
    wait_until(lambda: not request.exists(), "the request to be taken away")
    assert capture(folder, reports, job, 123_456)
    assert [path.name for path in reports.glob("*-222222.*")] == []


def test_the_jobs_own_history_is_left_alone_and_used(simulated_gpu: Gpu, folder: Path, reports: Path) -> None:
    gpu = simulated_gpu()
    job = gpu.start(
        # PyTorch would load this to name the calls of a history, which the agent does not have it do.
        "import torch, torch._inductor\n"
        "held = [torch.empty(1 << 20, device='cuda') for _ in range(50)]\n"
        # More than the ring of the agent holds: it has come round when the job asks for a smaller one.
        "for _ in range(20_000): torch.empty(1024, device='cuda')\n"
        "print(torch._C._cuda_isHistoryEnabled())\n"
        "torch.cuda.memory._record_memory_history(max_entries=100)\n"
        "for _ in range(50_000): torch.empty(1024, device='cuda')\n"
        "print(torch._C._cuda_isHistoryEnabled(), len(torch.cuda.memory._snapshot()['device_traces'][0]), flush=True)\n"
        "input()\n"
        "torch.cuda.memory._record_memory_history(None)\n"
        "print('ended', torch._C._cuda_isHistoryEnabled(), flush=True); input()\n"
        "held.append(torch.empty(2 << 20, device='cuda')); print('more', flush=True); input()\n",
        **inside(folder),
    )
    job.wait_for_output("True 100")
    assert job.stdout == "False\nTrue 100\n"
    document = capture(folder, reports, job)
    assert document.history is not None
    # The hundredth is the snapshot that the job took, which is no event of the allocator's.
    assert (document.history.recorded_by, len(document.history.entries)) == ("job", 99)
    assert any("job_0.py" in line for stack in document.history.stacks for line in stack)
    job.resume()
    job.wait_for_output("ended False")
    time.sleep(0.2)  # four of the agent's rounds: it takes its own recording up again
    job.resume()
    job.wait_for_output("more")
    again = capture(folder, reports, job, 123_457).history
    assert again is not None
    assert again.recorded_by == "vramscope"
    assert [again.actions[entry[0]] for entry in again.entries if entry[2] >= 8 * MIB] == ["segment_alloc", "alloc"]
    job.resume()
    assert job.wait() == 0
    assert "callback" not in job.stderr


RECOVERS = """
import sys, time, torch
def attempt(gib):
    return torch.empty(gib << 30, dtype=torch.uint8, device="cuda")
try:
    attempt(9)
except torch.cuda.OutOfMemoryError:
    pass
{then}
"""


@pytest.mark.parametrize(
    ("then", "status", "recovered"),
    [
        ("held = attempt(1)", 0, True),
        # Told while the job still runs, and once it has been allocating for seconds.
        ("for _ in range(80): held = attempt(1); time.sleep(0.05)\nprint('on', flush=True); input()", 0, True),
        ("attempt(9)", 1, False),
        ("sys.exit(1)", 1, False),
        ("held = attempt(1); import atexit; atexit.register(print, 'bye'); raise ValueError('of its own')", 1, True),
    ],
)
def test_how_the_job_went_on_is_told(
    then: str, status: int, recovered: bool, simulated_gpu: Gpu, folder: Path, reports: Path
) -> None:
    gpu = simulated_gpu(capacity_bytes=8 * GIB)
    job = gpu.start(RECOVERS.format(then=then), **inside(folder))
    if "input()" in then:
        job.wait_for_output("on\n")
        assert len(list(reports.glob("*.recovered"))) == 1
        job.resume()
    assert job.wait() == status
    stems = {path.stem for path in reports.glob("*.json")}
    assert len(stems) == (2 if then == "attempt(9)" else 1)
    assert {path.stem for path in reports.glob("*.recovered")} == (stems if recovered else set())


def test_at_its_end_it_leaves_the_peaks_also_of_a_job_that_resets_them(
    simulated_gpu: Gpu, folder: Path, reports: Path
) -> None:
    gpu = simulated_gpu(capacity_bytes=4 * GIB, devices=2)
    job = gpu.run(
        "import time, torch\n"
        "torch.cuda.set_per_process_memory_fraction(0.5, 1)\n"
        "held = torch.empty(512 << 20, dtype=torch.uint8, device='cuda:1')\n"
        "time.sleep(0.3)\n"
        "del held; torch.cuda.empty_cache(); torch.cuda.reset_peak_memory_stats(1)\n"
        "held = torch.empty(64 << 20, dtype=torch.uint8, device='cuda:1')\n",
        RANK="3",
        **inside(folder),
    )
    summary: dict[str, Any] = summaries(reports)[job.pid]
    (device,) = summary.pop("devices")
    assert summary == {"pid": job.pid, "rank": 3}
    assert device.pop("uuid").startswith("GPU-")
    assert device == {
        "device": 1,
        "allocated_peak_bytes": 512 * MIB,
        "reserved_peak_bytes": 512 * MIB,
        "total_bytes": 4 * GIB,
        "limit_bytes": 2 * GIB,
        "alloc_retries": 0,
        "ooms": 0,
    }


def test_graphs_pools_threads_and_compiled_steps_work_as_ever(simulated_gpu: Gpu, folder: Path, reports: Path) -> None:
    gpu = simulated_gpu()
    script = gpu.folder / "features.py"
    script.write_text(
        "import threading, torch\n"
        "pool = torch.cuda.MemPool()\n"
        "with torch.cuda.use_mem_pool(pool):\n"
        "    pooled = torch.empty(8 << 20, device='cuda')\n"
        "graph = torch.cuda.CUDAGraph()\n"
        "stream = torch.cuda.Stream()\n"
        "print(torch.cuda.memory_stats()['num_ooms'], torch.cuda.memory_reserved() >> 20)\n"
        "def churn():\n"
        "    for _ in range(300): torch.empty(4096, device='cuda')\n"
        "threads = [threading.Thread(target=churn) for _ in range(16)]\n"
        "for thread in threads: thread.start()\n"
        "for thread in threads: thread.join()\n"
        "model = torch.nn.Linear(8, 8)\n"
        "optimizer = torch.optim.SGD(model.parameters(), lr=0.1)\n"
        "model(torch.ones(2, 8)).sum().backward()\n"
        "torch.compile(lambda: optimizer.step(), backend='eager')()\n"
        "print(round(float(model.weight.grad.sum()), 3), torch.cuda.memory_allocated())\n"
    )
    words: list[str | Path] = [gpu.python, "-W", "ignore", script]
    bare, watched = gpu.start_command(words), gpu.start_command(words, **inside(folder))
    assert (bare.wait(), watched.wait()) == (0, 0), watched.stderr
    assert watched.stdout == bare.stdout
    assert without_times(watched.stderr) == without_times(bare.stderr)


def without_times(text: str) -> list[str]:
    """Log lines without their times and process numbers."""
    return [line.partition("] ")[2] or line for line in text.splitlines()]


def test_run_passes_the_options_on(tmp_path: Path) -> None:
    show = 'echo "${VRAMSCOPE_STACKS-none} ${VRAMSCOPE_HISTORY-none}"'
    for options, told in (([], "none none"), (["--stacks"], "1 none"), (["--no-history"], "none 0")):
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "vramscope",
                "run",
                "--runtime-dir",
                tmp_path / "dir",
                *options,
                "--",
                "sh",
                "-c",
                show,
            ],
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout == f"{told}\n"
