"""The agent inside real PyTorch jobs on the simulated device: what it says is true, and the job cannot tell."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.integration.watched_job import WARNING, Gpu, inside, reports_of, sample_of
from tests.rig.job import Job, wait_until
from vramscope.daemon.sources.agents import AgentSource
from vramscope.schema.agent import AgentSample
from vramscope.schema.units import GIB, MIB
from vramscope.schema.wire import Hello, decode_slots

pytestmark = pytest.mark.real_allocator


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
    release = gpu.release
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
