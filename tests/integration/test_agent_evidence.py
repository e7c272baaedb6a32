"""The evidence that real jobs leave on the simulated device, against what the jobs themselves know of their memory."""

from __future__ import annotations

import json
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.integration.evidence_job import SCRIPT
from tests.rig.fixtures import SimulatedGpu
from tests.rig.job import Job
from vramscope.daemon.launch import BOOTSTRAP
from vramscope.schema.evidence import Evidence
from vramscope.schema.evidence_reading import read_evidence
from vramscope.schema.units import MIB
from vramscope.schema.wire import decode_report

pytestmark = pytest.mark.real_allocator

Gpu = Callable[..., SimulatedGpu]
QUIET = ("-W", "ignore:Failed to initialize NumPy")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("agents", "reports"):
        (tmp_path / "vramscope" / name).mkdir(parents=True)
    return tmp_path / "vramscope"


def inside(folder: Path) -> dict[str, str]:
    return {"PYTHONPATH": str(BOOTSTRAP), "VRAMSCOPE_RUNTIME_DIR": str(folder)}


def workspace_of(gpu: SimulatedGpu) -> int:
    """What PyTorch keeps for cuBLAS from the first product on; 2.11 for cuBLASLt as well."""
    return 0 if gpu.release >= (2, 13) else 33 * MIB if gpu.release[:2] == (2, 11) else 32 * MIB


def evidence_of(folder: Path, job: Job, number: int = 1) -> Evidence:
    found = list((folder / "reports").glob(f"{job.pid}-*-{number}.evidence"))
    assert found, f"no evidence:\n{job.stderr[-3000:]}"
    return read_evidence(found[0].read_bytes(), job.pid)


def watch(gpu: SimulatedGpu, script: str, folder: Path, *arguments: str, **more: str) -> Job:
    """Start a job with the agent in it."""
    path = gpu.folder / f"watched_{len(gpu.jobs)}.py"
    path.write_text(script)
    return gpu.start_command([gpu.python, *QUIET, path, *arguments], **inside(folder), **more)


def told_by(job: Job) -> dict[str, int]:
    """What a job that was asked to tell says of itself."""
    job.wait_for_error()
    told = [line for line in job.stderr.splitlines() if line.startswith('{"parameters"')]
    assert told, job.stderr
    truth: dict[str, int] = json.loads(told[0])
    return truth


PARTS = ("parameters", "gradients", "optimizer", "buffers", "inputs", "activations", "unattributed")


@pytest.mark.parametrize("how", ["forward", "backward", "optimizer", "evaluation", "leak", "function", "blocks"])
def test_the_attribution_is_what_the_job_knows_of_itself(how: str, simulated_gpu: Gpu, folder: Path) -> None:
    teller = simulated_gpu(capacity_bytes=1200 * MIB).start(SCRIPT, how, "tell")
    job = watch(simulated_gpu(capacity_bytes=1200 * MIB), SCRIPT, folder, how)
    truth = told_by(teller)
    job.wait_for_error()
    evidence = evidence_of(folder, job)
    parts = evidence.attribution
    assert parts is not None
    # On a machine that is busy with other things parts may find no time; none may fail.
    assert [part for part in evidence.cut if not part.endswith("time")] == []
    print(how, evidence.seconds, "s;", {name: (getattr(parts, f"{name}_bytes"), truth[name]) for name in PARTS})
    # It was the same moment, and the balance is exact.
    assert parts.reserved_bytes == truth["reserved"] == evidence.figures.stats.reserved_bytes
    assert parts.live_bytes == truth["allocated"]
    for name in PARTS:
        # A tensor of no account may stand in another part: 0.2 % of what is live, in all.
        measured = getattr(parts, f"{name}_bytes")
        assert measured == pytest.approx(truth[name], rel=0.01, abs=0.002 * truth["live"]), name
    assert parts.activations_bytes >= 0.99 * truth["saved"]
    if how in ("forward", "leak", "function"):
        # Most of it is what autograd saved, which Python does not see.
        assert truth["saved"] > 0.8 * truth["activations"]
    assert sum(segment.bytes for segment in evidence.segments) == parts.reserved_bytes
    assert evidence.seconds is not None
    assert evidence.seconds < 2
    if how in PHASES:
        assert evidence.activity.phase == PHASES[how]
    (kept,) = (folder / "reports").glob(f"{job.pid}-*-1.json")
    report = decode_report(kept.read_bytes(), job.pid)
    assert report == evidence.figures
    assert report.stem == evidence.stem == kept.name[: -len(".json")]
    assert {stat.S_IMODE(path.stat().st_mode) for path in (folder / "reports").iterdir()} == {0o600}
    if how == "leak":
        (losses,) = [holder for holder in evidence.holders if holder.name == "losses"]
        assert (losses.kind, losses.where) == ("list", "module __main__")
        assert losses.count == losses.graph_count > 10
    if how in ("forward", "blocks"):
        (model,) = evidence.models
        assert (model.name, model.parameter_bytes, model.training) == ("Model", truth["parameters"], True)
        assert evidence.optimizers[0].state_bytes == truth["optimizer"]
        assert (evidence.activity.batch_size, evidence.activity.sequence_length) == (4000, 128)


# A leak ends in whichever pass meets the device's end.
PHASES = {
    "forward": "forward",
    "backward": "backward",
    "optimizer": "optimizer",
    "evaluation": "forward",
    "function": None,
    "blocks": "forward",
}


# Everything here tells on stdout when its code is run by somebody else.
HOSTILE = """
import gc, sys, weakref
import torch

class Loud(type):
    def __getattribute__(cls, name):
        if ready: print("asked the class for", name)
        return super().__getattribute__(name)
    def __eq__(cls, other): print("compared"); return cls is other
    def __hash__(cls): print("hashed"); return 1

ready = False

class Thing(metaclass=Loud):
    def __init__(self): self.kept = [torch.empty(1 << 20, device="cuda")]
    def __getattribute__(self, name):
        if ready: print("asked for", name)
        return super().__getattribute__(name)
    @property
    def __class__(self): print("asked for its class"); return int
    def __len__(self): print("counted"); return 1
    def __iter__(self): print("iterated"); return iter(())

class Torch(torch.Tensor):
    @classmethod
    def __torch_function__(cls, function, types, args=(), kwargs=None):
        if ready: print("called", function)
        return super().__torch_function__(function, types, args, kwargs or {})

class Wrapper(torch.Tensor):
    @staticmethod
    def __new__(cls, inner):
        made = torch.Tensor._make_wrapper_subclass(
            cls, inner.shape, dtype=inner.dtype, device=inner.device, dispatch_sizes_strides_policy="sizes"
        )
        made.inner = inner
        return made
    @classmethod
    def __torch_dispatch__(cls, function, types, args=(), kwargs=None):
        print("dispatched", function); raise RuntimeError

class Mode(torch.overrides.TorchFunctionMode):
    def __torch_function__(self, function, types, args=(), kwargs=None):
        if ready: print("mode", function)
        return function(*args, **(kwargs or {}))

thing = Thing()
plain = torch.empty(1 << 20, device="cuda").as_subclass(Torch)
wrapped = Wrapper(torch.empty(3 << 20, device="cuda"))
ready = True

def packed(tensor): return tensor
def unpacked(tensor): print("unpacked"); return tensor

def outer():
    mine = torch.empty(5 << 20, device="cuda")
    names = locals()
    later = 1
    step()
    print(sorted(names))

def step():
    big = torch.empty(50 << 20, device="cuda")
    gone = weakref.ref(big)
    with torch.autograd.graph.saved_tensors_hooks(packed, unpacked):
        result = torch.ones(1 << 20, device="cuda", requires_grad=True).exp()
    try:
        with Mode():
            torch._C._cuda_emptyCache()
            fail()
    except torch.cuda.OutOfMemoryError as error:
        print(type(error).__name__, error.__traceback__.tb_next.tb_frame.f_code.co_name)
    del big
    print("gone", gone() is None, torch.cuda.memory_allocated())
    return result

def fail():
    ready_again = bytearray(1 << 24)
    gone.append(weakref.ref(Held()))
    held = Held()
    gone.append(weakref.ref(held))
    loud()

class Held: pass
gone = []

def loud():
    global ready
    # The mode's own report of the failing call is the job's.
    torch._C._cuda_cudaCachingAllocator_raw_alloc(20 << 30, 0)

outer()
print([reference() is None for reference in gone], gc.get_count()[2] >= 0, gc.isenabled())
print(sys.exc_info(), getattr(sys, "last_value", None))
"""


def test_none_of_the_jobs_code_runs_and_nothing_of_it_is_kept(simulated_gpu: Gpu, folder: Path) -> None:
    gpu = simulated_gpu(capacity_bytes=1200 * MIB)
    script = gpu.folder / "hostile.py"
    script.write_text(HOSTILE)
    bare = simulated_gpu(capacity_bytes=1200 * MIB).start_command([gpu.python, *QUIET, script])
    job = gpu.start_command([gpu.python, *QUIET, script], **inside(folder))
    assert bare.wait() == 0, bare.stderr
    assert job.wait() == 0, job.stderr
    assert (job.stdout, job.stderr) == (bare.stdout, bare.stderr)
    assert "gone True" in bare.stdout
    evidence = evidence_of(folder, job)
    assert evidence.cut == ()
    assert evidence.failing is not None
    step = next(frame for frame in evidence.failing.frames if frame.function == "step")
    assert {(tensor.name, tensor.bytes) for tensor in step.tensors} == {("big", 200 * MIB), ("result", 4 * MIB)}
    module = evidence.failing.frames[-1]
    assert {(tensor.name, tensor.bytes) for tensor in module.tensors} == {("plain", 4 * MIB), ("wrapped", 12 * MIB)}
    assert {(holder.name, holder.bytes) for holder in evidence.holders} >= {("thing.kept", 4 * MIB)}


STACKS = """
import threading
import torch
from torch.utils.data import DataLoader

class Scores(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.zeros(64, 64, device="cuda"))

    def forward(self, x, scale=3):
        heads = 8
        scores = torch.softmax(
            (x @ self.weight) @ x.transpose(1, 2),  # each with each
            dim=-1,
        )
        return scores * scale * heads

def collector():
    cache = []
    def add(value):
        cache.append(value)
    return add

def evaluate(scores, loader):
    for _ in loader:
        big = torch.zeros(7, 20_000, 64, device="cuda")
        return scores(big)

def train(scores):
    loader = DataLoader(list(range(64)), batch_size=32)
    history = [torch.ones(1 << 20, device="cuda", requires_grad=True) * n for n in range(3)]
    for _ in loader:
        return evaluate(scores, DataLoader(list(range(64)), batch_size=7))

waiting = threading.Event()
other = threading.Thread(target=waiting.wait, name="prefetcher", daemon=True)
other.start()
scores, add = Scores(), collector()
optimizer = torch.optim.SGD(scores.parameters(), lr=0.001)
add({"keys": torch.empty(1 << 20, device="cuda")})
torch.cuda.memory._record_memory_history(stacks="python")
try:
    train(scores)
except torch.cuda.OutOfMemoryError:
    try:
        torch.empty(30 << 30, device="cuda")
    except torch.cuda.OutOfMemoryError:
        pass
weight = torch.ones(100 << 20, device="cuda", requires_grad=True)
output = (weight * 1.0).sum()
torch.cuda.memory._record_memory_history(None)
held = torch.empty(450 << 20, device="cuda")
output.backward()
"""


def test_stacks_holders_sizes_and_a_history_of_the_jobs_own(simulated_gpu: Gpu, folder: Path) -> None:
    job = watch(simulated_gpu(capacity_bytes=2300 * MIB), STACKS, folder)
    job.wait_for_error()
    first, second, third = (evidence_of(folder, job, number) for number in (1, 2, 3))
    assert (first.cut, second.cut, third.cut) == ((), (), ())
    # The failing expression, in a statement of several lines.
    main, *others = first.threads
    assert main.failing
    forward = next(frame for frame in main.frames if frame.function == "forward")
    assert forward.code == "scores = torch.softmax( (x @ self.weight) @ x.transpose(1, 2), dim=-1, )"
    if sys.version_info >= (3, 11):
        assert forward.columns is not None
        assert forward.code[slice(*forward.columns)] == "(x @ self.weight) @ x.transpose(1, 2)"
    assert (forward.owner, dict(forward.numbers)) == ("Scores", {"scale": 3, "heads": 8})
    assert not forward.in_package
    shapes = {tensor.name: tensor.shape for tensor in forward.tensors}
    assert shapes == {"x": (7, 20_000, 64), "self.weight": (64, 64)}
    assert any(frame.in_package and frame.function == "_call_impl" for frame in main.frames)
    assert [thread.name for thread in others] == ["prefetcher"]
    # What the job keeps, by name.
    held = {holder.name: holder for holder in first.holders}
    assert (held["history"].count, held["history"].graph_count, held["history"].bytes) == (3, 3, 12 * MIB)
    assert held["history"].where.endswith(" in train")
    assert held["add.<closure>.cache"].bytes == 4 * MIB
    # The loader that is being iterated innermost, and the length from the module's argument.
    assert (first.activity.batch_size, first.activity.batch_source) == (7, "DataLoader")
    assert first.activity.sequence_length == 20_000
    assert first.activity.sequence_source == f"x in {Path(forward.file).name}:{forward.line}"
    assert first.activity.phase == "forward"
    # The history, which the job recorded itself.
    assert first.history is not None
    assert first.history.recorded_by == "job"
    newest = first.history.entries[-1]
    assert first.history.actions[newest[0]] == "oom"
    assert "forward" in first.history.stacks[newest[5]][0]
    # An error while another is handled: its frames still hold what the retry lacks.
    kept = [holder for holder in second.holders if holder.kind == "exception"]
    assert [(holder.name, holder.graph_count > 0) for holder in kept] == [("OutOfMemoryError", True)]
    assert kept[0].bytes > 12 * MIB
    # On autograd's own thread there are no calls: the one that waits for it tells.
    assert third.history is None
    assert (third.threads[0].failing, third.threads[0].frames) == (True, ())
    assert third.threads[1].waits_in_backward
    assert third.failing is third.threads[1]
    assert third.failing.frames[-1].code == "output.backward()"
    assert third.activity.phase == "backward"


RECORDS = """
import gc, sys
import torch

def main():
    model = torch.nn.Linear(1000, 1000, device="cuda")
    gc.freeze()
    torch.cuda.memory._record_memory_history()
    x = torch.zeros(1000, 1000, device="cuda")
    try:
        while True:
            x = model(x)
    except torch.cuda.OutOfMemoryError:
        print("torch._inductor" in sys.modules)

main()
"""


def test_a_history_whose_calls_are_dear_to_name_is_passed_over(simulated_gpu: Gpu, folder: Path) -> None:
    gpu = simulated_gpu(capacity_bytes=500 * MIB)
    job = watch(gpu, RECORDS, folder)
    assert job.wait() == 0, job.stderr
    assert job.stdout == "False\n"
    evidence = evidence_of(folder, job)
    assert [part.partition(":")[0] for part in evidence.cut] == ["segments, history"]
    assert (evidence.segments, evidence.history) == ((), None)
    parts = evidence.attribution
    assert parts is not None
    assert parts.reserved_bytes == evidence.figures.stats.reserved_bytes
    assert parts.parameters_bytes == 4_004_000
    assert parts.activations_bytes >= 100 * 4_000_000
    assert parts.unattributed_bytes - workspace_of(gpu) < 0.01 * parts.live_bytes


GENERATES = """
import torch
model = torch.nn.Sequential(*[torch.nn.Linear(1024, 1024) for _ in range(4)]).cuda().eval()
cache = []
with torch.no_grad():
    x = torch.zeros(64, 1024, device="cuda")
    while True:
        cache.append((model(x), torch.zeros(64, 16, 1024, device="cuda")))
"""


def test_without_gradients_there_are_no_activations(simulated_gpu: Gpu, folder: Path) -> None:
    gpu = simulated_gpu(capacity_bytes=500 * MIB)
    job = watch(gpu, GENERATES, folder)
    job.wait_for_error()
    evidence = evidence_of(folder, job)
    parts = evidence.attribution
    assert parts is not None
    assert evidence.activity.grad_enabled is False
    assert (parts.activations_bytes, parts.gradients_bytes, parts.inputs_bytes) == (0, 0, 64 * 4096)
    cache = evidence.holders[0]
    assert (cache.name, cache.kind, cache.graph_count) == ("cache", "list", 0)
    assert cache.bytes == pytest.approx(parts.unattributed_bytes - workspace_of(gpu), rel=0.02)


SHARDED = """
import os, sys
import torch, torch.nn as nn, torch.distributed as dist
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

rank = int(os.environ["RANK"])
torch.cuda.set_device(rank)
torch.zeros(1, device="cuda")
dist.init_process_group("gloo", init_method=f"file://{sys.argv[1]}", rank=rank, world_size=2)
mesh = init_device_mesh("cuda", (2,))
model = nn.Sequential(*[nn.Sequential(nn.Linear(1024, 4096), nn.GELU(), nn.Linear(4096, 1024)) for _ in range(4)])
model.cuda()
for layer in model:
    fully_shard(layer, mesh=mesh)
fully_shard(model, mesh=mesh)
optimizer = torch.optim.Adam(model.parameters())
for batch in (64, 64, 8192):
    x = torch.randn(batch, 1024, device="cuda")
    model(x).sum().backward()
    optimizer.step()
    optimizer.zero_grad()
"""


def test_shards_and_the_layer_that_is_gathered_are_parameters(simulated_gpu: Gpu, folder: Path, tmp_path: Path) -> None:
    gpu = simulated_gpu(capacity_bytes=940 * MIB, devices=2)
    if gpu.release < (2, 6):
        pytest.skip("FSDP2 needs PyTorch 2.6")
    workspaces = workspace_of(gpu)
    if workspaces:
        # That of backward's thread, which has nothing for cuBLASLt.
        workspaces += 32 * MIB
        gpu = simulated_gpu(capacity_bytes=940 * MIB + workspaces, devices=2)
    store = str(tmp_path / "store")
    more = {"WORLD_SIZE": "2", "GLOO_SOCKET_IFNAME": "lo"}
    jobs = [watch(gpu, SHARDED, folder, store, RANK=str(rank), LOCAL_RANK=str(rank), **more) for rank in (0, 1)]
    assert [job.wait() for job in jobs] == [1, 1], jobs[0].stderr
    layer = 4 * (2 * 1024 * 4096 + 1024 + 4096)
    for rank, job in enumerate(jobs):
        evidence = evidence_of(folder, job)
        parts = evidence.attribution
        assert parts is not None
        assert (evidence.figures.rank, evidence.local_rank, evidence.world_size) == (rank, rank, 2)
        assert evidence.figures.stats.device == rank
        shards = 4 * layer // 2
        assert parts.optimizer_bytes == pytest.approx(2 * shards, rel=0.01)
        assert parts.parameters_bytes == pytest.approx(shards + layer, rel=0.01)
        # To its modules the gathered layer is whole, and its shards are the framework's.
        assert evidence.models[0].parameter_bytes == pytest.approx(shards + layer // 2, rel=0.01)
        assert parts.inputs_bytes == 8192 * 4096
        # The framework's own buffer, into which it gathered the layer, is nobody's.
        assert parts.unattributed_bytes == pytest.approx(layer + workspaces, rel=0.01)
        # Each of two layers keeps what goes into GELU and what comes out of it; all but the first their input.
        assert parts.activations_bytes == pytest.approx(8192 * 4 * (2 * 2 * 4096 + 2 * 1024), rel=0.01)
        assert parts.reserved_bytes == evidence.figures.stats.reserved_bytes
