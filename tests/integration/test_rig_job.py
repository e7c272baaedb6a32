"""Jobs on the simulated device: PyTorch's own allocator, and the same processes through nvidia-ml-py."""

import json
import os
import re
import signal
from collections.abc import Callable

import pytest

from tests.rig.fixtures import SimulatedGpu
from tests.rig.job import wait_until
from tests.rig.nvml_client import NvmlClient
from vramscope.daemon.simgpu.cards import find_card
from vramscope.schema.units import GIB, MIB, format_bytes

MEMORY_V2 = 0x02000028


HOLD = """
import json, sys, torch
held = torch.empty(int(sys.argv[1]), dtype=torch.uint8, device="cuda")
print("ready", flush=True)
"""


FAIL = """
input()
torch.empty(int(sys.argv[2]), dtype=torch.uint8, device="cuda")
"""


def listed(client: NvmlClient, handle: str = "h0") -> dict[int, int]:
    rows = client.call("nvmlDeviceGetComputeRunningProcesses", handle)
    return {row["pid"]: row["usedGpuMemory"] for row in rows}


@pytest.mark.real_allocator
@pytest.mark.real_nvml
def test_an_out_of_memory_error_carries_the_machines_figures_and_the_driver_agrees(
    simulated_gpu: Callable[..., SimulatedGpu],
) -> None:
    gpu = simulated_gpu(
        capacity_bytes=4 * GIB, context_bytes=300 * MIB, other_bytes=512 * MIB, driver_reserved_bytes=200 * MIB
    )
    with NvmlClient(gpu.daemon_environment()) as client:
        client.call("nvmlInit")
        client.keep("h0", "nvmlDeviceGetHandleByIndex", 0)
        assert listed(client) == {4242: 512 * MIB}
        job = gpu.start(HOLD + FAIL, str(GIB), str(8 * GIB))
        job.wait_for_output("ready")
        assert listed(client) == {4242: 512 * MIB, job.pid: 1324 * MIB}
        memory = client.call("nvmlDeviceGetMemoryInfo", "h0", version=MEMORY_V2)
        assert memory["total"] == 4 * GIB + 200 * MIB
        assert memory["used"] == (512 + 1324) * MIB
        free = 4 * GIB - memory["used"]
        assert memory["free"] == free
        job.resume()
        assert job.wait() == 1
        wait_until(lambda: listed(client) == {4242: 512 * MIB}, "the driver to forget the job")
    text = job.stderr
    assert "OutOfMemoryError: CUDA out of memory. Tried to allocate 8.00 GiB." in text
    assert f"of 4.00 GiB of which {format_bytes(free)} is free" in text
    # PyTorch reads NVML itself, and must find its own row there by its pid.
    assert "Process 4242 has 512.00 MiB memory in use" in text
    assert f"this process has {format_bytes(1324 * MIB)} memory in use" in text
    assert f"{format_bytes(GIB)} is allocated by PyTorch" in text
    usage = gpu.world.usage(job.pid)
    assert usage is not None
    assert (usage.context_bytes, usage.used_bytes, usage.mallocs) == (300 * MIB, GIB, 1)
    assert usage.ooms >= 1


@pytest.mark.real_allocator
@pytest.mark.real_nvml
def test_a_killed_job_frees_its_memory_before_its_parent_takes_notice(
    simulated_gpu: Callable[..., SimulatedGpu],
) -> None:
    gpu = simulated_gpu()
    job = gpu.start(HOLD + "input()", str(GIB))
    job.wait_for_output("ready")
    with NvmlClient(gpu.daemon_environment()) as client:
        client.call("nvmlInit")
        client.keep("h0", "nvmlDeviceGetHandleByIndex", 0)
        assert job.pid in listed(client)
        os.kill(job.pid, signal.SIGKILL)
        # Nobody has waited for it: it is a zombie now, and still has its pid.
        wait_until(lambda: listed(client) == {}, "the driver to forget the job")
        assert client.call("nvmlDeviceGetMemoryInfo", "h0", version=MEMORY_V2)["used"] == 0
        os.kill(job.pid, 0)


@pytest.mark.real_allocator
@pytest.mark.real_nvml
def test_a_job_sees_the_devices_that_its_environment_leaves_it(simulated_gpu: Callable[..., SimulatedGpu]) -> None:
    gpu = simulated_gpu(devices=3)
    gpu.world.set_capacity(3 * GIB, device=2)
    job = gpu.start(
        HOLD
        + """
from torch.cuda import get_device_properties, mem_get_info
devices = range(torch.cuda.device_count())
torch.ones(1 << 20, device="cuda:1")
print(json.dumps({
    # Releases before 2.5 have neither.
    "uuids": [str(getattr(get_device_properties(device), "uuid", None)) for device in devices],
    "buses": [getattr(get_device_properties(device), "pci_bus_id", None) for device in devices],
    "totals": [get_device_properties(device).total_memory for device in devices],
    "free": [mem_get_info(device)[0] for device in devices],
    "reserved": [torch.cuda.memory_reserved(device) for device in devices],
}), flush=True)
input()
""",
        str(GIB),
        CUDA_VISIBLE_DEVICES="2,1",
    )
    job.wait_for_output("uuids")
    seen = job.facts()
    told = gpu.release >= (2, 5)
    uuids = [gpu.world.uuid(device).removeprefix("GPU-") for device in (2, 1)]
    assert seen["uuids"] == (uuids if told else ["None", "None"])
    assert seen["totals"] == [3 * GIB, 8 * GIB]
    assert seen["reserved"] == [GIB, 20 * MIB]
    assert seen["free"] == [2 * GIB, 8 * GIB - 20 * MIB]
    with NvmlClient(gpu.daemon_environment()) as client:
        client.call("nvmlInit")
        for device in range(3):
            client.keep(f"h{device}", "nvmlDeviceGetHandleByIndex", device)
        assert [listed(client, f"h{device}") for device in range(3)] == [{}, {job.pid: 20 * MIB}, {job.pid: GIB}]
        buses = [client.call("nvmlDeviceGetPciInfo", handle)["bus"] for handle in ("h2", "h1")]
        assert seen["buses"] == (buses if told else [None, None])


COUNT = """
import ctypes, json, pathlib, sys
runtime = ctypes.CDLL(sys.argv[1])
count = ctypes.c_int(-1)
status = runtime.cudaGetDeviceCount(ctypes.byref(count))
buses = []
for device in range(count.value):
    text = ctypes.create_string_buffer(32)
    runtime.cudaDeviceGetPCIBusId(text, 32, device)
    buses.append(int(text.value.decode().split(":")[1], 16) - 16)
print(json.dumps({"status": status, "devices": buses}))
"""


@pytest.mark.parametrize(
    ("visible", "devices"),
    [
        (None, [0, 1, 2, 3]),
        ("1", [1]),
        ("3,0", [3, 0]),
        (" 2 , 1 ", [2, 1]),
        ("", []),
        ("-1", []),
        ("0,-1,2", [0]),
        ("0,9,1", [0]),
        ("1,1", []),
        ("GPU-{2}", [2]),
        ("GPU-{3:8},0", [3, 0]),
        ("GPU-", []),
        ("GPU-00000000", []),
    ],
)
def test_cuda_visible_devices_is_read_as_cuda_reads_it(
    simulated_gpu: Callable[..., SimulatedGpu], visible: str | None, devices: list[int]
) -> None:
    gpu = simulated_gpu(devices=4)
    runtime = next(path.name for path in gpu.cuda.glob("libcudart.so.*"))
    environment = {}
    if visible is not None:
        uuids = [gpu.world.uuid(device).removeprefix("GPU-") for device in range(4)]
        environment["CUDA_VISIBLE_DEVICES"] = re.sub(
            r"\{(\d)(?::(\d+))?\}", lambda wanted: uuids[int(wanted[1])][: int(wanted[2] or 99)], visible
        )
    seen = gpu.run(COUNT, runtime, **environment).facts()
    assert seen == {"status": 0 if devices else 100, "devices": devices}


@pytest.mark.real_allocator
def test_expandable_segments_map_and_unmap_what_pytorch_reserves(simulated_gpu: Callable[..., SimulatedGpu]) -> None:
    gpu = simulated_gpu(capacity_bytes=2 * GIB)
    job = gpu.start(
        HOLD
        + """
print(json.dumps({"reserved": torch.cuda.memory_reserved(), "free": torch.cuda.mem_get_info()[0]}), flush=True)
input()
del held
torch.cuda.empty_cache()
print("emptied", flush=True)
input()
try:
    torch.empty(3 << 30, dtype=torch.uint8, device="cuda")
except torch.cuda.OutOfMemoryError as error:
    print(json.dumps({"error": str(error)}))
""",
        str(500 * MIB),
        PYTORCH_CUDA_ALLOC_CONF="expandable_segments:True",
    )
    job.wait_for_output("reserved")
    seen, usage = job.facts(), gpu.world.usage(job.pid)
    assert usage is not None
    assert (usage.used_bytes, usage.mallocs) == (500 * MIB, 0)
    assert usage.maps > 0
    assert seen == {"reserved": 500 * MIB, "free": 2 * GIB - 500 * MIB}
    job.resume()
    job.wait_for_output("emptied")
    usage = gpu.world.usage(job.pid)
    assert usage is not None
    assert (usage.used_bytes, usage.unmaps) == (0, usage.maps)
    job.resume()
    assert job.wait() == 0, job.stderr
    assert "Tried to allocate 3.00 GiB" in str(job.facts()["error"])


TRAIN = """
import json, torch
from torch import nn
model = nn.Sequential(
    nn.Embedding(1000, 128),
    nn.TransformerEncoder(nn.TransformerEncoderLayer(128, 4, 256, batch_first=True), 2),
    nn.Linear(128, 1000),
).cuda()
optimizer = torch.optim.AdamW(model.parameters())
for _ in range(3):
    tokens = torch.randint(0, 1000, (4, 64), device="cuda")
    with torch.autocast("cuda", dtype=torch.bfloat16):
        loss = nn.functional.cross_entropy(model(tokens).flatten(0, 1), tokens.flatten())
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
torch.cuda.synchronize()
stats = torch.cuda.memory_stats()
print(json.dumps({
    "parameters": sum(p.numel() * p.element_size() for p in model.parameters()),
    "allocated": stats["allocated_bytes.all.current"],
    "peak": stats["allocated_bytes.all.peak"],
    "reserved": stats["reserved_bytes.all.current"],
    "segments": stats["segment.all.current"],
    "retries": stats["num_alloc_retries"],
}))
"""


@pytest.mark.real_allocator
def test_a_transformer_trains_with_adamw(simulated_gpu: Callable[..., SimulatedGpu]) -> None:
    gpu = simulated_gpu()
    job = gpu.run(TRAIN)
    seen, usage = job.facts(), gpu.world.usage(job.pid)
    assert usage is not None
    # What stays after a step: the weights and AdamW's two moments of each.
    assert seen["allocated"] >= 3 * seen["parameters"]  # type: ignore[operator]
    assert seen["peak"] > seen["allocated"]  # type: ignore[operator]
    assert seen["reserved"] == usage.used_bytes
    assert seen["segments"] == usage.mallocs - usage.frees
    assert seen["retries"] == 0
    assert usage.launches > 100
    assert job.stderr == ""


@pytest.mark.real_allocator
def test_two_jobs_share_a_device_and_each_is_named_in_the_others_error(
    simulated_gpu: Callable[..., SimulatedGpu],
) -> None:
    gpu = simulated_gpu(capacity_bytes=4 * GIB, context_bytes=100 * MIB)
    first = gpu.start(HOLD + "input()", str(2 * GIB))
    first.wait_for_output("ready")
    second = gpu.start(HOLD + FAIL, str(GIB), str(GIB))
    second.wait_for_output("ready")
    second.resume()
    assert second.wait() == 1
    assert f"Process {first.pid} has {format_bytes(2 * GIB + 100 * MIB)} memory in use" in second.stderr
    assert f"of which {format_bytes(GIB - 200 * MIB)} is free" in second.stderr
    assert f"this process has {format_bytes(GIB + 100 * MIB)} memory in use" in second.stderr


@pytest.mark.real_allocator
def test_a_running_job_feels_what_the_test_changes(simulated_gpu: Callable[..., SimulatedGpu]) -> None:
    gpu = simulated_gpu(capacity_bytes=4 * GIB)
    job = gpu.start(
        HOLD
        + """
for _ in range(3):
    print(json.dumps(torch.cuda.mem_get_info()), flush=True)
    input()
print(json.dumps(torch.cuda.memory_stats()["num_ooms"]), flush=True)
torch.empty(1 << 30, dtype=torch.uint8, device="cuda")
""",
        str(GIB),
    )
    job.wait_for_output(json.dumps([3 * GIB, 4 * GIB]))
    gpu.world.set_capacity(6 * GIB)
    job.resume()
    job.wait_for_output(json.dumps([5 * GIB, 6 * GIB]))
    gpu.world.set_other(0, 4 * GIB + 600 * MIB, 999)
    job.resume()
    job.wait_for_output(json.dumps([424 * MIB, 6 * GIB]))
    job.resume()
    assert job.wait() == 1
    assert "Process 999 has 4.59 GiB memory in use" in job.stderr


def test_a_context_that_does_not_fit_is_an_error_of_cuda(simulated_gpu: Callable[..., SimulatedGpu]) -> None:
    gpu = simulated_gpu(capacity_bytes=GIB, context_bytes=300 * MIB, other_bytes=900 * MIB)
    job = gpu.start(HOLD, str(MIB))
    assert job.wait() == 1
    assert "out of memory" in job.stderr
    assert gpu.world.usage(job.pid) is None


CHILDREN = """
import json, os, subprocess, torch
shell = subprocess.run(["/bin/sh", "-c", "grep -c cuda /proc/self/maps; ls -d /"], capture_output=True, text=True)
child = os.fork()
if not child:
    torch.empty(64 << 20, dtype=torch.uint8, device="cuda")
    print(json.dumps({"child": os.getpid()}), flush=True)
    os._exit(0)
os.waitpid(child, 0)
torch.empty(32 << 20, dtype=torch.uint8, device="cuda")
print(json.dumps({"shell": shell.stdout + shell.stderr}))
"""


@pytest.mark.real_allocator
def test_children_of_a_job_are_neither_harmed_nor_mistaken_for_it(simulated_gpu: Callable[..., SimulatedGpu]) -> None:
    gpu = simulated_gpu(context_bytes=10 * MIB)
    job = gpu.run(CHILDREN)
    child, parent = (json.loads(line) for line in job.stdout.splitlines())
    # /bin/sh and what it runs have none of the simulated libraries in them.
    assert parent["shell"] == "0\n/\n"
    peaks = {}
    for pid in (child["child"], job.pid):
        usage = gpu.world.usage(pid)
        assert usage is not None
        peaks[pid] = (usage.context_bytes, usage.peak_bytes)
    assert peaks == {child["child"]: (10 * MIB, 64 * MIB), job.pid: (10 * MIB, 32 * MIB)}


CORNERS = """
import json, torch
facts = {}
facts["pinned"] = torch.empty(10, pin_memory=True).is_pinned(), torch.empty(10).is_pinned()
facts["copied"] = torch.arange(7).cuda().cpu().tolist()
start, end, stream = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True), torch.cuda.Stream()
with torch.cuda.stream(stream):
    start.record()
    torch.ones(5, device="cuda") * 2
    end.record()
end.synchronize()
facts["milliseconds"] = start.elapsed_time(end) >= 0
if hasattr(torch.cuda, "MemPool"):
    pool = torch.cuda.MemPool()
    with torch.cuda.use_mem_pool(pool):
        kept = torch.empty(30 << 20, dtype=torch.uint8, device="cuda")
facts["pools"] = len({tuple(segment["segment_pool_id"]) for segment in torch.cuda.memory_snapshot()})
torch.cuda.memory._record_memory_history(max_entries=100)
torch.empty(3 << 20, dtype=torch.uint8, device="cuda")
facts["history"] = [entry["action"] for entry in torch.cuda.memory._snapshot()["device_traces"][0]]
torch.cuda.set_per_process_memory_fraction(0.01)
try:
    torch.empty(1 << 30, dtype=torch.uint8, device="cuda")
except torch.cuda.OutOfMemoryError as error:
    facts["fraction"] = str(error)
try:
    torch.nn.LSTM(3, 8).cuda()(torch.ones(1, 3, 3, device="cuda"))
except RuntimeError as error:
    facts["recurrent"] = str(error).splitlines()[0]
print(json.dumps(facts))
"""


@pytest.mark.real_allocator
def test_the_allocators_corners_work_and_what_is_not_simulated_says_so(
    simulated_gpu: Callable[..., SimulatedGpu],
) -> None:
    gpu = simulated_gpu(backed=True)
    seen = gpu.run(CORNERS).facts()
    release = gpu.release
    assert seen["pinned"] == [True, False]
    assert seen["copied"] == list(range(7))
    assert seen["milliseconds"] is True
    assert seen["pools"] == (2 if release >= (2, 5) else 1)
    assert seen["history"] == ["segment_alloc", "alloc", "free_requested", "free_completed"]
    # PyTorch 2.1 does not name the limit.
    assert ("81.92 MiB allowed" if release >= (2, 2) else "Tried to allocate 1024.00 MiB") in str(seen["fraction"])
    assert "cuDNN error: not simulated" in str(seen["recurrent"])


def test_a_job_that_names_a_file_that_is_no_world_has_no_device_and_says_why(
    simulated_gpu: Callable[..., SimulatedGpu],
) -> None:
    gpu = simulated_gpu()
    stranger = gpu.folder / "stranger"
    stranger.write_text("hello")
    job = gpu.run(
        "import torch; print(torch.cuda.is_available(), torch.cuda.device_count())", VRAMSCOPE_SIM_WORLD=str(stranger)
    )
    assert job.stdout == "False 0\n"
    assert f"VRAMSCOPE_SIM_WORLD={stranger} is not a world of this version" in job.stderr


WORKSPACES = """
import json, os, torch
torch.cuda.memory._record_memory_history("all", context=None)
weights = torch.zeros(64, 64, device="cuda", requires_grad=True)
y = torch.zeros(64, 64, device="cuda") @ weights
y.backward(torch.zeros_like(y))
trace = torch.cuda.memory._snapshot()["device_traces"][0]
print(json.dumps([event["size"] for event in trace if event["action"] == "alloc"]), flush=True)
os._exit(0)  # the thread of backward has only just begun, and PyTorch may abort where a program ends then
"""


@pytest.mark.real_allocator
def test_the_thread_of_backward_has_a_workspace_of_its_own_as_on_a_card(
    simulated_gpu: Callable[..., SimulatedGpu],
) -> None:
    # An H200 showed one of 32 MiB for the program's thread, and one for that of backward.
    sizes = json.loads(simulated_gpu(card=find_card("H200")).run(WORKSPACES).stdout)
    assert [size for size in sizes if size > MIB] == [32 * MIB, 32 * MIB]


UNALIGNED = """
import torch
try:
    torch.empty(11 << 20, dtype=torch.uint8, device="cuda")
except RuntimeError as error:
    print(error)
"""


@pytest.mark.real_allocator
def test_memory_that_is_mapped_comes_in_whole_pages_as_on_a_card(simulated_gpu: Callable[..., SimulatedGpu]) -> None:
    gpu = simulated_gpu()
    if tuple(map(int, gpu.torch_version.split(".")[:2])) < (2, 11):
        pytest.skip("this PyTorch has segments of 20 MiB only")
    settings = {"PYTORCH_CUDA_ALLOC_CONF": "expandable_segments:True,large_segment_size_mb:25"}
    assert "CUDA driver error: invalid argument" in gpu.run(UNALIGNED, **settings).stdout
    settings = {"PYTORCH_CUDA_ALLOC_CONF": "expandable_segments:True,large_segment_size_mb:26"}
    assert gpu.run(UNALIGNED, **settings).stdout == ""
