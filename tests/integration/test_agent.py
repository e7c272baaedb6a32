"""The agent inside real PyTorch jobs on the simulated device: what it says is true, and the job cannot tell."""

from __future__ import annotations

import os
import re
import shlex
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.rig.fixtures import SimulatedGpu
from tests.rig.job import Job, wait_until
from vramscope.daemon.incident import message_of
from vramscope.daemon.launch import BOOTSTRAP
from vramscope.daemon.sources.agents import AgentSource
from vramscope.schema.agent import AgentSample, OomReport
from vramscope.schema.units import GIB, MIB, format_bytes
from vramscope.schema.wire import Hello, decode_report, decode_slots

pytestmark = pytest.mark.real_allocator

Gpu = Callable[..., SimulatedGpu]
WARNING = "ignore:Failed to initialize NumPy"


@pytest.fixture
def source(folder: Path) -> Iterator[AgentSource]:
    source = AgentSource(folder)
    yield source
    source.close()


def inside(folder: Path, **more: str) -> dict[str, str]:
    """The variables by which ``vramscope run`` brings the agent in, with an interval that makes tests short."""
    return {
        "PYTHONPATH": str(BOOTSTRAP),
        "VRAMSCOPE_RUNTIME_DIR": str(folder),
        "VRAMSCOPE_AGENT_INTERVAL": "0.05",
        **more,
    }


def has_figures(sample: AgentSample) -> bool:
    return bool(sample.stats)


def sample_of(source: AgentSource, pid: int, condition: Callable[[AgentSample], object] = has_figures) -> AgentSample:
    def read() -> AgentSample | None:
        return next((sample for sample in source.read() if sample.pid == pid and condition(sample)), None)

    found = wait_until(read, f"a sample of process {pid}")
    assert found is not None
    return found


def reports_of(source: AgentSource, job: Job) -> list[OomReport]:
    job.wait()
    source.read()
    return list(source.take_reports())


# Everything that an agent could disturb, in one job. It tells what it sees and ends with an error of its own.
TOUCHY = """
import os, signal, subprocess, sys, threading
import torch

def forked(work):
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        work()
        sys.stdout.flush()
        os._exit(7)
    print("child", os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))

def own_cuda():
    torch.empty(1 << 20, device="cuda")
    print("in the child", torch.cuda.memory_reserved())

forked(own_cuda)
forked(lambda: sys.exit(4))
held = torch.empty(1 << 30, dtype=torch.uint8, device="cuda")
print("ready", flush=True)
input()

seen = []
torch._C._cuda_attach_out_of_memory_observer(lambda *figures: seen.append(figures))
for _ in range(20):
    try:
        torch.empty(5 << 30, dtype=torch.uint8, device="cuda")
    except torch.cuda.OutOfMemoryError as error:
        caught = str(error)
print(len(seen), set(seen), caught)
print(torch.cuda.memory_stats()["num_ooms"], torch.cuda.memory_reserved(), torch._C._cuda_hasPrimaryContext(1))

forked(lambda: print("no CUDA here"))
forked(lambda: sys.exit(5))
print(subprocess.run([sys.executable, "-c", "print('another python')"], capture_output=True))
leaving = threading.Thread(target=sys.exit)
leaving.start()
for thread in threading.enumerate():
    if thread is not threading.main_thread():
        thread.join()
print(threading.active_count(), [t.name for t in threading.enumerate()])
print([type(finder).__name__ for finder in sys.meta_path], sys.path, "sitecustomize" in sys.modules)
print(type(torch.__spec__.loader).__name__, signal.pthread_sigmask(signal.SIG_BLOCK, []))
print(signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT), os.umask(0o22), os.getcwd() == sys.argv[1])
print(sorted(os.listdir(".")))

def refuse(*figures):
    raise ValueError("of the job's own observer")
torch._C._cuda_attach_out_of_memory_observer(refuse)
try:
    torch.empty(5 << 30, dtype=torch.uint8, device="cuda")
except ValueError as error:
    print("replaced by", error)
import atexit
atexit.register(print, "at exit")
raise SystemError("the job's own end")
"""


class OtherDaemon:
    """A daemon in a process of its own, to be killed or stopped."""

    SCRIPT = (
        "import sys, time\nfrom pathlib import Path\nfrom vramscope.daemon.sources.agents import AgentSource\n"
        "source = AgentSource(Path(sys.argv[1]))\nprint('listening', flush=True)\n"
        "while True:\n    print(len(source.read()), flush=True)\n    time.sleep(0.02)\n"
    )

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen([sys.executable, "-c", self.SCRIPT, folder], stdout=subprocess.PIPE, text=True)
        self.read_until("listening\n")

    def read_until(self, line: str) -> None:
        assert self.process.stdout is not None
        while (read := self.process.stdout.readline()) != line:
            assert read, "the daemon ended"

    def send(self, number: int) -> None:
        self.process.send_signal(number)

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()


@pytest.fixture
def start_daemon() -> Iterator[Callable[[Path], OtherDaemon]]:
    started: list[OtherDaemon] = []

    def start(folder: Path) -> OtherDaemon:
        started.append(OtherDaemon(folder))
        return started[-1]

    yield start
    for daemon in started:
        daemon.end()


CASES = ["without an agent", "no daemon", "daemon killed", "daemon stopped", "no folder", "read-only", "full"]


def test_a_job_cannot_tell_that_the_agent_is_there_whatever_becomes_of_the_daemon(
    simulated_gpu: Gpu, start_daemon: Callable[[Path], OtherDaemon], tmp_path: Path
) -> None:
    daemons: dict[str, OtherDaemon] = {}
    jobs: dict[str, Job] = {}
    script = tmp_path / "touchy.py"
    script.write_text(TOUCHY)
    for case in CASES:
        folder = tmp_path / case
        if case in ("no daemon", "daemon killed", "daemon stopped"):
            daemons[case] = start_daemon(folder)
        if case == "no daemon":
            daemons.pop(case).end()
        place = {"no folder": tmp_path / "nowhere", "read-only": Path("/proc/self"), "full": Path("/dev/full")}
        gpu = simulated_gpu(capacity_bytes=4 * GIB, devices=2, context_bytes=300 * MIB, other_bytes=200 * MIB)
        variables = {} if case == "without an agent" else inside(place.get(case, folder))
        work = tmp_path / f"{case} work"
        work.mkdir()
        words = [str(gpu.python), "-W", WARNING, str(script), str(work)]
        jobs[case] = gpu.start_command(
            ["sh", "-c", f"cd {shlex.quote(str(work))} && exec {shlex.join(words)}"], **variables
        )
    for case, job in jobs.items():
        job.wait_for_output("ready")
        if case in daemons:
            daemons[case].read_until("1\n")
            daemons[case].send(signal.SIGKILL if case == "daemon killed" else signal.SIGSTOP)
        job.resume()
    bare = jobs.pop("without an agent")
    assert bare.wait() == 1
    assert "replaced by of the job's own observer" in bare.stdout
    assert "SystemError: the job's own end" in bare.stderr
    for case, job in jobs.items():
        assert (case, job.wait(), job.stdout, job.stderr) == (case, 1, bare.stdout, bare.stderr)
    # In these the agent was there: it left its reports.
    for case in ("no daemon", "daemon killed", "daemon stopped"):
        assert len(list((tmp_path / case / "reports").glob("*.json"))) == 16, case
        # A child that ended by os._exit could not take its file away: that is the next daemon's to do.
        assert not list((tmp_path / case / "agents").glob(f"{jobs[case].pid}-*")), case


def test_a_job_with_closed_streams_keeps_its_files_whole(
    simulated_gpu: Gpu, source: AgentSource, folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    script = tmp_path / "closed.py"
    script.write_text(
        "import os, sys, time, torch\n"
        "held = torch.empty(1 << 20, device='cuda')\n"
        "mine = [os.open(f'{sys.argv[1]}{n}', os.O_RDWR | os.O_CREAT) for n in range(3)]\n"
        "while not os.path.exists(sys.argv[1] + '-sampled'): time.sleep(0.01)\n"
        "for n in mine: os.write(n, b'%d' % n)\n"
        "os._exit(len(mine))\n"
    )
    gpu = simulated_gpu()
    words = shlex.join([str(gpu.python), str(script), str(out)])
    job = gpu.start_command(["sh", "-c", f"exec {words} 0<&- 1>&- 2>&-"], **inside(folder))
    first = sample_of(source, job.pid)
    sample_of(source, job.pid, lambda sample: sample.at_unix > first.at_unix)
    Path(f"{out}-sampled").touch()
    assert job.wait() == 3
    assert [Path(f"{out}{number}").read_bytes() for number in range(3)] == [b"0", b"1", b"2"]


NEVER_CUDA = """
import os, sys, torch
torch.ones(3).sum()
print(torch.cuda.is_available(), torch.cuda.device_count(), torch.cuda.is_initialized(), "_vramscope" in sys.modules)
print(sorted(m for m in sys.modules if m.startswith("_vramscope.")), flush=True)
input()
"""


def test_a_job_that_imports_torch_and_uses_no_device_has_no_thread_no_file_and_no_connection(
    simulated_gpu: Gpu, source: AgentSource, folder: Path
) -> None:
    gpu = simulated_gpu()
    job = gpu.start(NEVER_CUDA, **inside(folder))
    job.wait_for_output("]\n")
    assert job.stdout.splitlines()[0] == "True 1 False True"
    assert "_vramscope.daemon.agent.guest" in job.stdout
    assert not [link for link in Path(f"/proc/{job.pid}/fd").iterdir() if os.readlink(link).startswith("socket:")]
    assert list((folder / "agents").iterdir()) == []
    assert source.read() == ()
    job.resume()
    assert job.wait() == 0


def test_only_the_devices_that_a_job_uses_are_sampled_and_none_is_touched_for_it(
    simulated_gpu: Gpu, source: AgentSource, folder: Path
) -> None:
    gpu = simulated_gpu(capacity_bytes=4 * GIB, devices=3, context_bytes=300 * MIB)
    job = gpu.start(
        "import torch\n"
        "held = torch.empty(96 << 20, dtype=torch.uint8, device='cuda:1')\n"
        "torch.cuda.set_per_process_memory_fraction(0.75, 1)\n"
        "print('ready', flush=True); input()\n"
        "print([torch._C._cuda_hasPrimaryContext(n) for n in range(3)])\n"
        "print(getattr(torch.cuda.get_device_properties(1), 'uuid', None))\n",
        RANK="5",
        LOCAL_RANK="1",
        WORLD_SIZE="8",
        PYTORCH_CUDA_ALLOC_CONF="max_split_size_mb:512",
        **inside(folder),
    )
    job.wait_for_output("ready")
    release = tuple(int(part) for part in gpu.torch_version.split("."))
    tells_limit = release >= (2, 6)
    sample = sample_of(
        source, job.pid, lambda sample: sample.stats and (sample.stats[0].limit_bytes or not tells_limit)
    )
    (stats,) = sample.stats
    assert (stats.device, stats.reserved_bytes, stats.allocated_bytes) == (1, 96 * MIB, 96 * MIB)
    assert (stats.limit_bytes, stats.ooms) == (3 * GIB if tells_limit else None, 0)
    assert stats.private_pool_bytes == (0 if release >= (2, 13) else None)
    assert (sample.rank, sample.local_rank, sample.world_size) == (5, 1, 8)
    assert sample.allocator_settings == "max_split_size_mb:512"
    assert sample.torch_version is not None
    assert sample.torch_version.startswith(gpu.torch_version)
    job.resume()
    assert job.wait() == 0
    contexts, uuid = job.stdout.splitlines()[1:]
    assert contexts == "[False, True, False]"
    assert stats.uuid == (f"GPU-{uuid}" if release >= (2, 4) else None)
    assert source.read() == ()


def test_a_child_of_fork_that_initialises_cuda_itself_is_a_job_of_its_own(
    simulated_gpu: Gpu, source: AgentSource, folder: Path
) -> None:
    gpu = simulated_gpu()
    job = gpu.start(
        "import os, torch\n"
        "read, write = os.pipe()\n"
        "child = os.fork()\n"
        "if child == 0:\n"
        "    held = torch.empty(64 << 20, dtype=torch.uint8, device='cuda')\n"
        "    os.read(read, 1)\n"
        "    raise SystemExit(6)\n"
        "held = torch.empty(32 << 20, dtype=torch.uint8, device='cuda')\n"
        "print(child, flush=True); input(); os.write(write, b'.')\n"
        "raise SystemExit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))\n",
        **inside(folder),
    )
    job.wait_for_output("\n")
    child = int(job.stdout)
    assert sample_of(source, child).stats[0].reserved_bytes == 64 * MIB
    assert sample_of(source, job.pid).stats[0].reserved_bytes == 32 * MIB
    job.resume()
    assert job.wait() == 6
    assert source.read() == ()
    assert list((folder / "agents").iterdir()) == []


def test_a_program_that_replaces_itself_by_another_is_followed(
    simulated_gpu: Gpu, source: AgentSource, folder: Path
) -> None:
    gpu = simulated_gpu()
    job = gpu.start(
        "import os, sys, torch\n"
        "if sys.argv[1:] == []:\n"
        "    held = torch.empty(16 << 20, dtype=torch.uint8, device='cuda'); input()\n"
        "    os.execv(sys.executable, [sys.executable, __file__, 'again'])\n"
        "held = torch.empty(48 << 20, dtype=torch.uint8, device='cuda'); input()\n",
        **inside(folder),
    )
    assert sample_of(source, job.pid).stats[0].reserved_bytes == 16 * MIB
    job.resume()
    sample_of(source, job.pid, lambda sample: sample.stats and sample.stats[0].reserved_bytes == 48 * MIB)
    job.resume()
    assert job.wait() == 0
    assert job.stderr == ""


def test_a_spawned_worker_and_a_dataloaders_workers_work_as_ever(
    simulated_gpu: Gpu, source: AgentSource, folder: Path, tmp_path: Path
) -> None:
    gpu = simulated_gpu()
    script = tmp_path / "workers.py"
    script.write_text(
        "import sys, warnings, torch, torch.multiprocessing as mp\n"
        "from torch.utils.data import DataLoader\n"
        "def work(rank, size):\n"
        "    held = torch.empty(size << 20, dtype=torch.uint8, device='cuda')\n"
        "    sys.stdin = open(0); print('worker', flush=True)\n"
        "if __name__ == '__main__':\n"
        "    held = torch.empty(32 << 20, dtype=torch.uint8, device='cuda')\n"
        "    loader = DataLoader(list(range(8)), batch_size=2, num_workers=2, multiprocessing_context='fork')\n"
        "    print([batch.tolist() for batch in loader])\n"
        "    mp.spawn(work, args=(64,), nprocs=1)\n"
        "    print('done')\n"
    )
    bare, watched = gpu.start(script), gpu.start(script, **inside(folder))
    assert (bare.wait(), watched.wait()) == (0, 0)
    assert "done" in bare.stdout
    assert (watched.stdout, watched.stderr) == (bare.stdout, bare.stderr)


def test_the_asynchronous_backend_is_sampled_without_noise(
    simulated_gpu: Gpu, source: AgentSource, folder: Path
) -> None:
    gpu = simulated_gpu(capacity_bytes=2 * GIB)
    script = gpu.folder / "asynchronous.py"
    script.write_text(
        "import torch\n"
        "held = torch.empty(64 << 20, dtype=torch.uint8, device='cuda')\n"
        "print(torch.cuda.get_allocator_backend(), flush=True); input()\n"
    )
    settings = {"PYTORCH_CUDA_ALLOC_CONF": "backend:cudaMallocAsync"}
    bare, watched = gpu.start(script, **settings), gpu.start(script, **settings, **inside(folder))
    for job in (bare, watched):
        job.wait_for_output("cudaMallocAsync")
    wait_until(lambda: list((folder / "agents").iterdir()), "the agent's file")
    for job in (bare, watched):
        job.resume()
        assert job.wait() == 0
    assert (watched.stdout, watched.stderr) == (bare.stdout, bare.stderr)


def test_after_a_kill_the_last_sample_can_still_be_read_although_no_daemon_was_there(
    simulated_gpu: Gpu, folder: Path
) -> None:
    AgentSource(folder).close()
    gpu = simulated_gpu()
    script = "import torch\nheld = torch.empty(96 << 20, dtype=torch.uint8, device='cuda')\ninput()\n"
    job = gpu.start(script, **inside(folder))

    def last() -> AgentSample | None:
        files = list((folder / "agents").iterdir())
        sample = decode_slots(files[0].read_bytes(), job.pid, Hello()) if files else None
        return sample if sample is not None and sample.stats else None

    wait_until(last, "a sample in the file")
    job.process.kill()
    assert job.wait() == -signal.SIGKILL
    sample = last()
    assert sample is not None
    assert sample.stats[0].reserved_bytes == 96 * MIB


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
    release = tuple(int(part) for part in gpu.torch_version.split("."))
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


def test_a_daemon_that_starts_late_hears_a_job_that_was_there_before(simulated_gpu: Gpu, folder: Path) -> None:
    AgentSource(folder).close()
    gpu = simulated_gpu(capacity_bytes=2 * GIB)
    job = gpu.start(
        "import torch\nheld = torch.empty(96 << 20, dtype=torch.uint8, device='cuda')\nprint('ready', flush=True)\n"
        "input()\ntorch.empty(3 << 30, dtype=torch.uint8, device='cuda')\n",
        **inside(folder),
    )
    job.wait_for_output("ready")
    first = AgentSource(folder)
    assert sample_of(first, job.pid).stats[0].reserved_bytes == 96 * MIB
    first.close()
    successor = AgentSource(folder)
    assert sample_of(successor, job.pid).stats[0].reserved_bytes == 96 * MIB
    job.resume()
    assert [report.requested_bytes for report in reports_of(successor, job)] == [3 * GIB]
    successor.close()


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
