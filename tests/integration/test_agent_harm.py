"""Each way in which the agent could do harm, as a job on real PyTorch with and without it: nothing tells them apart."""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.integration.agent_jobs import WARNING, evidence_in, inside, run_folder
from tests.rig.fixtures import SimulatedGpu
from tests.rig.job import Job
from vramscope.schema.units import GIB, MIB

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(600)]

PATIENCE_SECONDS = 240.0  # eight jobs import torch at once
Gpu = Callable[..., SimulatedGpu]

# Trains a little, survives an error, waits while the world around it changes, trains on and fails.
JOB = """
import os, sys
os.environ["OMP_NUM_THREADS"] = "1"
import torch
torch.manual_seed(7)
held = torch.empty(700 << 20, dtype=torch.uint8, device="cuda")
model = torch.nn.Sequential(torch.nn.Linear(32, 64), torch.nn.Tanh(), torch.nn.Linear(64, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
def train(steps):
    for _ in range(steps):
        loss = model(torch.randn(16, 32)).square().mean()
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        torch.empty(1 << 20, device="cuda")
    return repr(loss.item())
def fail():
    try:
        torch.empty(5 << 30, dtype=torch.uint8, device="cuda")
    except torch.cuda.OutOfMemoryError as error:
        return str(error)
print(train(30), fail(), flush=True)
print("ready", flush=True)
input()
print(train(30), fail())
statistics = torch.cuda.memory_stats()
print({name: statistics[name] for name in ("num_ooms", "num_alloc_retries", "reserved_bytes.all.peak",
    "allocated_bytes.all.current", "allocation.all.allocated", "segment.all.current")})
print(torch.cuda.max_memory_allocated(), torch.random.get_rng_state().sum().item())
torch.empty(5 << 30, dtype=torch.uint8, device="cuda")
"""

DAEMON = (
    "import sys, time\nfrom pathlib import Path\nfrom vramscope.daemon.sources.agents import AgentSource\n"
    "source = AgentSource(Path(sys.argv[1]))\nprint('listening', flush=True)\n"
    "while True:\n    source.read()\n    time.sleep(0.02)\n"
)


@contextlib.contextmanager
def daemon_in(folder: Path) -> Iterator[subprocess.Popen[str]]:
    daemon = subprocess.Popen([sys.executable, "-c", DAEMON, folder], stdout=subprocess.PIPE, text=True)
    try:
        assert daemon.stdout is not None
        assert daemon.stdout.readline() == "listening\n"
        yield daemon
    finally:
        daemon.kill()
        daemon.wait()
        if daemon.stdout is not None:
            daemon.stdout.close()


@contextlib.contextmanager
def full_socket(folder: Path) -> Iterator[None]:
    """A socket whose queue of callers is full and from which nobody takes any."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET))
        with contextlib.chdir(folder):  # a Unix address is short
            listener.bind("agent.sock")
        listener.listen(0)
        for _ in range(4):
            caller = stack.enter_context(socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET))
            caller.setblocking(False)
            with contextlib.chdir(folder), contextlib.suppress(BlockingIOError):
                caller.connect("agent.sock")
        yield


@contextlib.contextmanager
def full_disk(folder: Path) -> Iterator[None]:
    """``folder`` becomes a file system of its own without a free block."""
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if os.geteuid() != 0 or mount is None or umount is None:
        pytest.skip("needs root to mount a small tmpfs")
    done = subprocess.run([mount, "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], capture_output=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"no tmpfs can be mounted here: {done.stderr.decode().strip()}")
    try:
        run_folder(folder)
        with contextlib.suppress(OSError), (folder / "ballast").open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
        yield
    finally:
        subprocess.run([umount, "-l", folder], check=False)


def without_permission(words: list[str]) -> list[str]:
    """``words`` as a process to which file permissions apply, root's too."""
    if os.geteuid() != 0:
        return words
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        pytest.skip("needs setpriv (util-linux) to take root's rights away")
    return [setpriv, "--bounding-set", "-dac_override,-dac_read_search", *words]


WORLDS = [
    "daemon absent",
    "daemon killed",
    "daemon stopped",
    "socket full",
    "disk full",
    "read-only directory",
    "no permission",
]


def words_of(gpu: SimulatedGpu, script: Path) -> list[str]:
    return [str(gpu.python), "-W", WARNING, str(script)]


def machine(simulated_gpu: Gpu) -> SimulatedGpu:
    return simulated_gpu(capacity_bytes=4 * GIB, context_bytes=300 * MIB, other_bytes=200 * MIB)


CHANGES = re.compile(r"0x[0-9a-f]+|\[W\d+ [\d:.]+")  # addresses, and the times of PyTorch's own warnings


def result(job: Job) -> tuple[int, str, str]:
    status = job.wait(PATIENCE_SECONDS)
    return status, CHANGES.sub("", job.stdout), CHANGES.sub("", job.stderr)


def test_a_job_is_the_same_in_every_world(simulated_gpu: Gpu, tmp_path: Path) -> None:
    script = tmp_path / "job.py"
    script.write_text(JOB)
    skipped: dict[str, str] = {}
    with contextlib.ExitStack() as stack:
        gpu = machine(simulated_gpu)
        bare = gpu.start_command(words_of(gpu, script))
        jobs: dict[str, Job] = {}
        daemons: dict[str, subprocess.Popen[str]] = {}
        for world in WORLDS:
            folder = tmp_path / world
            folder.mkdir()
            gpu = machine(simulated_gpu)
            words = words_of(gpu, script)
            try:
                if world == "disk full":
                    stack.enter_context(full_disk(folder))
                elif world == "read-only directory":
                    folder = Path("/proc/self")
                elif world == "no permission":
                    words = without_permission(words)
                    run_folder(folder)
                    if os.geteuid() == 0:
                        os.chown(folder, 4711, 4711)
                    folder.chmod(0o700 if os.geteuid() == 0 else 0)
                    stack.callback(folder.chmod, 0o700)
                else:
                    run_folder(folder)
                    folder.chmod(0o700)
            except pytest.skip.Exception as reason:
                skipped[world] = str(reason)
                continue
            if world == "socket full":
                stack.enter_context(full_socket(folder))
            if world in ("daemon killed", "daemon stopped"):
                daemons[world] = stack.enter_context(daemon_in(folder))
            jobs[world] = gpu.start_command(words, **inside(folder))
        for job in (bare, *jobs.values()):
            job.wait_for_output("ready", PATIENCE_SECONDS)
        for world, daemon in daemons.items():
            daemon.send_signal(signal.SIGKILL if world == "daemon killed" else signal.SIGSTOP)
        for job in (bare, *jobs.values()):
            job.resume()
        expected = result(bare)
        assert expected[0] == 1
        assert "OutOfMemoryError" in expected[2]
        for world, job in jobs.items():
            assert (world, *result(job)) == (world, *expected)
        for world in ("daemon absent", "daemon killed", "daemon stopped", "socket full"):
            assert len(evidence_in(run_folder(tmp_path / world))) == 3, world
    if skipped:
        pytest.skip("; ".join(f"{world}: {reason}" for world, reason in skipped.items()))


PRELUDE = """
import atexit, os, subprocess, sys, threading
import torch
def fail(gib=5):
    return torch.empty(gib << 30, dtype=torch.uint8, device="cuda")
held = torch.empty(700 << 20, dtype=torch.uint8, device="cuda")
"""
JOBS = {
    "garbage": """
import gc, time
class Ring:
    def __init__(self):
        kept = fail_softly()
        if kept is not None: self.me, self.kept = self, kept
class Told:
    def __init__(self): self.me = self
    def __del__(self):
        if threading.get_ident() != main: print("finalized on another thread")
def fail_softly():
    global caught
    try: return torch.empty(300 << 20, dtype=torch.uint8, device="cuda")
    except torch.cuda.OutOfMemoryError: caught += 1
main, caught, made = threading.get_ident(), 0, 0
for _ in range(2000):
    Told()
    time.sleep(0.0005)
gc.collect()
while caught < 3:
    Ring()
    made += 1
print(caught, gc.isenabled(), gc.get_threshold())
fail()
""",
    "its own locals": """
import builtins
class Plain: pass
def given(ask):
    z = 1
    L = ask()
    big = torch.empty(1 << 20, device="cuda")
    try: fail()
    except torch.cuda.OutOfMemoryError: pass
    held = torch.cuda.memory_allocated()
    del big
    print(sorted(L), held - torch.cuda.memory_allocated())
def own():
    z = 1
    L = vars()
    big = torch.empty(1 << 20, device="cuda")
    try: fail()
    except torch.cuda.OutOfMemoryError: pass
    held = torch.cuda.memory_allocated()
    del big
    print(sorted(L), held - torch.cuda.memory_allocated())
own()
given(lambda: sys._getframe(1).f_locals)
class Names(dict):
    def __getitem__(self, name):
        if name == "odd": print("asked for", name)
        return super().__getitem__(name)
    def keys(self): print("keys"); return super().keys()
    def __delitem__(self, name): print("deleted", name); super().__delitem__(name)
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases): return Names()
class Name(str):
    loud = False
    def __hash__(self):
        if Name.loud: print("hashed")
        return str.__hash__(self)
globals()[Name("input_ids")] = 5
Name.loud = True
class Job(metaclass=Meta):
    odd = 1
    try: fail()
    except torch.cuda.OutOfMemoryError: pass
    def own(self): return __class__
exec("odd = 1\\ntry: fail()\\nexcept torch.cuda.OutOfMemoryError: pass", globals(), Names())
Name.loud = False
fail()
""",
    "looks at its snapshot": """
others = [torch.empty(1 << 20, device="cuda") for _ in range(5)]
del others[2]
taken = torch.cuda.memory._snapshot()
print(taken["device_traces"], taken.get("external_annotations"), taken.get("host_traces"), len(taken["segments"]))
print([(sorted(segment), [sorted(block) for block in segment["blocks"]]) for segment in taken["segments"]])
fail()
""",
    "fork without exec": """
for number in range(3):
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        print("child", number, torch.ones(3).sum().item(), torch.cuda.is_initialized(), flush=True)
        if number == 1:
            raise KeyError("of the child")
        os._exit(number)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
""",
    "exec": """
if len(sys.argv) < 2:
    print("first", flush=True)
    os.execv(sys.executable, [sys.executable, "-W", "ignore", __file__, "again"])
print("second", torch.cuda.memory_reserved())
fail()
""",
    "200 threads": """
caught = []
def work(number):
    for _ in range(5):
        torch.empty(1 << 20, device="cuda")
    try:
        fail()
    except torch.cuda.OutOfMemoryError:
        caught.append(number)
threads = [threading.Thread(target=work, args=(number,)) for number in range(200)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(sorted(caught) == list(range(200)), torch.cuda.memory_stats()["num_ooms"], threading.active_count())
""",
    "deep recursion": """
def descend(depth):
    if depth == 0:
        try:
            fail()
        except torch.cuda.OutOfMemoryError as error:
            return type(error).__name__
    return descend(depth - 1)
print([descend(depth) for depth in (0, 400, 900)])
deepest = 0
def fall(depth):
    global deepest
    deepest = depth
    fall(depth + 1)
try:
    fall(0)
except RecursionError as error:
    print(deepest, error)
def plunge():
    try:
        fail()
    except torch.cuda.OutOfMemoryError:
        pass
    plunge()
try:
    plunge()
except RecursionError:
    print("as deep as it goes")
print(torch.empty(7, device="cuda").shape)
""",
    "sys.exit in a hook": """
def hook(kind, error, traceback):
    print("hook", kind.__name__, flush=True)
    sys.exit(9)
sys.excepthook = hook
threading.excepthook = lambda details: print("in a thread", details.exc_type.__name__, flush=True)
thread = threading.Thread(target=fail)
thread.start(); thread.join()
atexit.register(print, "at exit")
@atexit.register
def leave():
    sys.exit(11)
fail()
""",
    "an exit out of its own observer": """
torch._C._cuda_attach_out_of_memory_observer(lambda *figures: sys.exit(6))
fail()
""",
    "its own observer": """
seen = []
torch._C._cuda_attach_out_of_memory_observer(lambda *figures: seen.append(figures))
for _ in range(3):
    try: fail()
    except torch.cuda.OutOfMemoryError: pass
print(seen)
def refuse(*figures):
    raise ValueError("of the job's own observer")
torch._C._cuda_attach_out_of_memory_observer(refuse)
fail()
""",
    "its own history": """
record = torch.cuda.memory._record_memory_history
for _ in range(20_000): torch.empty(1024, device="cuda")
def events():
    trace = torch.cuda.memory._snapshot()["device_traces"][0]
    return len(trace), [entry["action"] for entry in trace[-4:]], sum(len(entry["frames"]) > 0 for entry in trace)
record(max_entries=50)
for _ in range(1000): torch.empty(1024, device="cuda")
print(torch._C._cuda_isHistoryEnabled(), events())
threading.Thread(target=record, args=(None,)).start()
while torch._C._cuda_isHistoryEnabled(): pass
record("state", max_entries=7)
other = torch.empty(3 << 20, device="cuda")
print(torch._C._cuda_isHistoryEnabled(), events())
record(None)
record(True, trace_alloc_max_entries=20, trace_alloc_record_context=True)
for _ in range(1000): torch.empty(1024, device="cuda")
print(events())
torch.cuda.memory._dump_snapshot("snapshot.pickle")
print(os.path.exists("snapshot.pickle"))
fail()
""",
}


@pytest.mark.parametrize("name", JOBS)
def test_a_job_is_the_same_whatever_it_does_itself(name: str, simulated_gpu: Gpu, tmp_path: Path) -> None:
    folder = tmp_path / "vramscope"
    reports = run_folder(folder)
    script = tmp_path / "job.py"
    script.write_text(PRELUDE + JOBS[name])
    first, second = machine(simulated_gpu), machine(simulated_gpu)
    bare = first.start_command(words_of(first, script))
    watched = second.start_command(words_of(second, script), **inside(folder))
    expected = result(bare)
    assert (*result(watched),) == expected
    assert expected[0] == {"fork without exec": 0, "200 threads": 0, "deep recursion": 0}.get(name, expected[0])
    if name != "fork without exec":
        assert list(reports.glob("*.json"))


def test_a_job_with_closed_streams_is_the_same(simulated_gpu: Gpu, tmp_path: Path) -> None:
    script = tmp_path / "job.py"
    script.write_text(
        PRELUDE + "mine = [os.open(f'{sys.argv[1]}{n}', os.O_RDWR | os.O_CREAT) for n in range(4)]\n"
        "try: fail()\nexcept torch.cuda.OutOfMemoryError: pass\n"
        "for n in mine: os.write(n, b'%d' % n)\n"
        "sys.exit(sum(mine))\n"
    )
    folder = tmp_path / "vramscope"
    reports = run_folder(folder)
    found = []
    for out, variables in ((tmp_path / "bare", {}), (tmp_path / "watched", inside(folder))):
        gpu = machine(simulated_gpu)
        words = shlex.join([*words_of(gpu, script), str(out)])
        job = gpu.start_command(["sh", "-c", f"exec {words} 0<&- 1>&- 2>&-"], **variables)
        found.append((job.wait(), [Path(f"{out}{number}").read_bytes() for number in range(4)]))
    assert found[0] == found[1] == (6, [b"0", b"1", b"2", b"3"])
    assert len(evidence_in(reports)) == 1
