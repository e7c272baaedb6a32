"""Ranks of a distributed job on one simulated machine, and what a rehearsed job gets in place of others' values."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.rig.fixtures import SimulatedGpu
from tests.rig.job import Job

SOURCES = Path(__file__).resolve().parents[2] / "src"

TRAIN = """
import gc, json, os, sys, torch
from torch import distributed, nn
how, out = sys.argv[1:]
rank = int(os.environ["LOCAL_RANK"])
torch.cuda.set_device(rank)
distributed.init_process_group("nccl")

def model():
    with torch.device("cuda"):
        return nn.Sequential(*[
            nn.Sequential(nn.Linear(512, 2048), nn.ReLU(), nn.BatchNorm1d(2048), nn.Linear(2048, 512)) for _ in range(4)
        ])

def train(module):
    optimizer = torch.optim.AdamW(module.parameters())
    for _ in range(3):
        loss = module(torch.randn(64, 512, device="cuda")).sum()
        loss.backward()
        nn.utils.clip_grad_norm_(module.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        loss.item()

peaks = {}
if "ddp" in how:
    train(nn.parallel.DistributedDataParallel(model(), device_ids=[rank]))
    peaks["ddp"] = torch.cuda.max_memory_allocated(), torch.cuda.max_memory_reserved()
gc.collect()  # a wrapped model is part of a cycle
torch.cuda.empty_cache()
torch.cuda.reset_peak_memory_stats()
if "fsdp2" in how:
    from torch.distributed.fsdp import fully_shard
    module = model()
    for layer in module:
        fully_shard(layer)
    fully_shard(module)
    train(module)
    peaks["fsdp2"] = torch.cuda.max_memory_allocated(), torch.cuda.max_memory_reserved()
gc.collect()  # a wrapped model is part of a cycle
torch.cuda.empty_cache()
torch.cuda.reset_peak_memory_stats()
if "mesh" in how:
    from torch.distributed.device_mesh import init_device_mesh
    from torch.distributed.tensor.parallel import ColwiseParallel, RowwiseParallel, parallelize_module
    mesh = init_device_mesh("cuda", (distributed.get_world_size() // 2, 2), mesh_dim_names=("data", "tensor"))
    module = nn.Sequential(*[nn.Sequential(layer[0], layer[1], layer[3]) for layer in model()])
    for layer in module:
        parallelize_module(layer, mesh["tensor"], {"0": ColwiseParallel(), "2": RowwiseParallel()})
        fully_shard(layer, mesh=mesh["data"])
    fully_shard(module, mesh=mesh["data"])
    train(module)
    peaks["mesh"] = torch.cuda.max_memory_allocated(), torch.cuda.max_memory_reserved()
distributed.barrier()
with open(f"{out}-{rank}", "w") as file:
    json.dump(peaks, file)
distributed.destroy_process_group()
"""


WEIGHTS_BYTES = 4 * 2 * 512 * 2048 * 4


def launch(gpu: SimulatedGpu, script: str, ranks: int, *arguments: str, **environment: str) -> list[object]:
    """What each rank under torchrun has written into its file."""
    path, out = gpu.folder / "ranks.py", gpu.folder / "out"
    path.write_text(script)
    launcher = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node", str(ranks)]
    job: Job = gpu.start_command([gpu.python, *launcher, path, *arguments, str(out)], **environment)
    status = job.wait(240)
    assert status == 0, f"the job ended with {status}:\n{job.stderr[-6000:]}"
    return [json.loads(out.with_name(f"out-{rank}").read_text()) for rank in range(ranks)]


def _shards(gpu: SimulatedGpu) -> bool:
    return gpu.release >= (2, 6)


def _assert_alike(gpu: SimulatedGpu, peaks: list[object], watched: bool | None = None) -> None:
    """Every rank has weights, gradients and two moments; to the byte the same, where that is PyTorch's doing.

    Its older way to NCCL, the only one before 2.15, lets a thread of its own let go of tensors that were sent.
    """
    if watched is None:
        watched = gpu.release < (2, 15)
    for each in peaks:
        assert isinstance(each, dict)
        assert each["ddp"][0] > 4 * WEIGHTS_BYTES
        assert watched or each == peaks[0]


@pytest.mark.real_allocator
def test_ranks_that_compare_their_models_agree_and_need_no_memory_of_the_host_for_it(
    simulated_gpu: Callable[..., SimulatedGpu],
) -> None:
    gpu = simulated_gpu(devices=2)
    how = "ddp fsdp2" if _shards(gpu) else "ddp"
    peaks = launch(gpu, TRAIN, 2, how)
    # With real memory behind it a device gives the same.
    _assert_alike(gpu, [*peaks, *launch(simulated_gpu(devices=2, backed=True), TRAIN, 2, how)])


@pytest.mark.real_allocator
def test_eight_ranks_train_on_one_machine(simulated_gpu: Callable[..., SimulatedGpu]) -> None:
    gpu = simulated_gpu(devices=8)
    how = "ddp fsdp2 mesh" if _shards(gpu) else "ddp"
    peaks = launch(gpu, TRAIN, 8, how)
    _assert_alike(gpu, peaks)
    if _shards(gpu):
        first = peaks[0]
        assert isinstance(first, dict)
        # Eight shards of weights, gradients and moments are much less than one whole.
        assert first["fsdp2"][0] < first["ddp"][0] * 0.75
        assert first["mesh"][0] < first["ddp"][0] * 0.75
    # The groups of a mesh are split from the world's, which the ranks do over a file.
    assert [path.name for path in gpu.folder.iterdir() if "meeting" in path.name] == []


@pytest.mark.real_allocator
@pytest.mark.parametrize("path", ["0", "1"])
def test_both_of_pytorchs_ways_to_nccl_start(simulated_gpu: Callable[..., SimulatedGpu], path: str) -> None:
    gpu = simulated_gpu(devices=2)
    peaks = launch(gpu, TRAIN, 2, "ddp", TORCH_DIST_USE_NCCL2=path)
    _assert_alike(gpu, peaks, watched=True if path == "0" else None)


OBJECTS = """
import json, os, sys, time, torch
from torch import distributed
if sys.argv[1] == "arranged":
    from vramscope.daemon.dryrun.arrangements import arrange_groups
    arrange_groups(distributed)
rank = int(os.environ["LOCAL_RANK"])
torch.cuda.set_device(rank)
distributed.init_process_group("nccl")
gathered, shared, scattered = [None, None], [f"from {rank}" * (rank + 1)], [None]
distributed.all_gather_object(gathered, {"rank": rank, "text": "x" * 100 * rank})
distributed.broadcast_object_list(shared, src=1)
collected = [None, None] if rank == 0 else None
distributed.gather_object(rank, collected, dst=0)
distributed.scatter_object_list(scattered, ["a", "b"] if rank == 0 else None, src=0)
half = distributed.new_group([0, 1])
distributed.all_gather_object(gathered, gathered[1 - rank], group=half)
if rank == 1:
    time.sleep(1)
    open(f"{sys.argv[2]}-made", "w").close()
distributed.barrier()
made = os.path.exists(f"{sys.argv[2]}-made")
distributed.barrier(half)
seen = [[each["rank"] for each in gathered], shared, collected, scattered, made, distributed.get_backend()]
with open(f"{sys.argv[2]}-{rank}", "w") as file:
    json.dump(seen, file)
distributed.destroy_process_group()
"""


@pytest.mark.real_allocator
def test_objects_of_arranged_ranks_arrive_and_a_barrier_holds(simulated_gpu: Callable[..., SimulatedGpu]) -> None:
    gpu = simulated_gpu(devices=2)
    seen = launch(gpu, OBJECTS, 2, "arranged", PYTHONPATH=str(SOURCES))
    text = "from 1from 1"
    assert seen == [
        [[1, 0], [text], [0, 1], ["a"], True, "nccl"],
        [[1, 0], [text], None, ["b"], True, "nccl"],
    ]


GENERATE = """
import json, sys, torch, warnings
warnings.simplefilter("ignore")
import transformers
import transformers.generation.stopping_criteria, transformers.generation.utils
from vramscope.daemon.dryrun.arrangements import arrange_generation
arrange_generation(transformers.generation)
settings = transformers.GPT2Config(
    n_layer=2, n_embd=64, n_head=4, vocab_size=100, bos_token_id=1, eos_token_id=2, pad_token_id=0
)
model = transformers.GPT2LMHeadModel(settings).cuda().eval()
prompt = torch.ones(2, 7, dtype=torch.long, device="cuda")
lengths = [model.generate(prompt, max_new_tokens=20).shape[1], model.generate(prompt, max_length=12).shape[1]]
steps = []
forward = model.forward
def counted(*arguments, **named):
    steps.append(1)
    return forward(*arguments, **named)
model.forward = counted
model.generate(prompt, max_new_tokens=9, num_beams=3)
print(json.dumps([*lengths, len(steps)]))
"""


@pytest.mark.real_allocator
def test_arranged_text_is_generated_to_its_limit(simulated_gpu: Callable[..., SimulatedGpu]) -> None:
    gpu = simulated_gpu()
    path = os.pathsep.join([str(SOURCES), *filter(None, [os.environ.get("PYTHONPATH")])])
    if gpu.start("import transformers", PYTHONPATH=path).wait(120):
        pytest.skip("transformers is not installed beside PyTorch")
    job = gpu.run(GENERATE, PYTHONPATH=path)
    assert json.loads(job.stdout.splitlines()[-1]) == [27, 12, 9]


MEET = """
import json, multiprocessing, sys, torch
from torch import distributed

def work(rank, meeting):
    torch.cuda.set_device(rank)
    distributed.init_process_group("nccl", init_method=f"file://{meeting}", rank=rank, world_size=2)
    mine = torch.tensor([rank + 5, rank + 6]).cuda()
    gathered = torch.empty(4, dtype=torch.long, device="cuda")
    distributed.all_gather_into_tensor(gathered, mine)
    part = torch.empty(2, dtype=torch.long, device="cuda")
    distributed.reduce_scatter_tensor(part, torch.arange(4).cuda())
    distributed.all_reduce(mine)
    distributed.barrier()
    with open(f"{meeting}-{rank}", "w") as file:
        json.dump([gathered.tolist(), part.tolist(), mine.tolist(), distributed.get_world_size()], file)
    distributed.destroy_process_group()

fork = multiprocessing.get_context("fork")
ranks = [fork.Process(target=work, args=(rank, sys.argv[1])) for rank in range(2)]
[rank.start() for rank in ranks]
[rank.join() for rank in ranks]
raise SystemExit(max(rank.exitcode for rank in ranks))
"""


@pytest.mark.real_allocator
def test_two_ranks_meet_and_each_gets_its_own_values_in_the_others_place(
    simulated_gpu: Callable[..., SimulatedGpu],
) -> None:
    gpu = simulated_gpu(devices=2, backed=True)
    meeting = gpu.folder / "meeting"
    gpu.run(MEET, str(meeting))
    seen = [json.loads(meeting.with_name(f"meeting-{rank}").read_text()) for rank in range(2)]
    assert seen == [[[5, 6, 5, 6], [0, 1], [5, 6], 2], [[6, 7, 6, 7], [2, 3], [6, 7], 2]]
