"""What a job reads back from a device without memory behind it, and that nothing else of it varies."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.rig.fixtures import SimulatedGpu
from vramscope.schema.units import GIB, MIB

SOURCES = Path(__file__).resolve().parents[2] / "src"

VALUES = """
import json, torch
facts = {}
pair = torch.tensor([5, 6]).cuda()
facts["copied"] = pair.tolist()
facts["one"] = pair[1].item()
facts["again"] = pair.clone().tolist()
pair[:1].copy_(torch.tensor([9]))
facts["part"] = pair.tolist()
facts["bytes"] = torch.frombuffer(bytearray(range(1, 256)), dtype=torch.uint8).cuda().cpu().tolist()
sum_of_it = pair + 1
facts["computed"] = sum_of_it.tolist()
facts["after a kernel"] = pair.tolist()
pair.copy_(torch.tensor([1, 2]))
facts["anew"] = pair.tolist()
freed = torch.empty(4 << 20, dtype=torch.long, device="cuda")
freed[:2].copy_(torch.tensor([3, 4]))
facts["held"] = freed[:3].tolist()
address = freed.data_ptr()
del freed
torch.cuda.empty_cache()
again = torch.empty(4 << 20, dtype=torch.long, device="cuda")
facts["same address"] = again.data_ptr() == address
facts["of a freed segment"] = again[:3].tolist()
facts["too much"] = int(torch.ones(1 << 20).cuda().cpu().sum())
small = [torch.tensor([number]).cuda() for number in range(100)]
facts["the last of many"] = [tensor.item() for tensor in small[-50:]]
facts["decisions"] = [bool(again.sum() > 3), torch.equal(again, again + 1), again.float().mean().item()]
print(json.dumps(facts))
"""


@pytest.mark.real_allocator
@pytest.mark.parametrize("segments", ["expandable_segments:False", "expandable_segments:True"])
def test_small_values_are_known_until_the_next_kernel_and_zeros_from_then_on(
    simulated_gpu: Callable[..., SimulatedGpu], segments: str
) -> None:
    gpu = simulated_gpu()
    seen = gpu.run(VALUES, PYTORCH_CUDA_ALLOC_CONF=segments).facts()
    assert seen["copied"] == seen["again"] == [5, 6]
    assert seen["one"] == 6
    assert seen["part"] == [9, 6]
    assert seen["bytes"] == list(range(1, 256))
    assert seen["computed"] == seen["after a kernel"] == [0, 0]
    assert seen["anew"] == [1, 2]
    assert seen["held"] == [3, 4, 0]
    assert seen["same address"]
    assert seen["of a freed segment"] == [0, 0, 0]
    assert seen["too much"] == 0
    assert seen["the last of many"] == list(range(50, 100))
    assert seen["decisions"] == [False, False, 0.0]


HUGE = """
import json, resource, torch
from torch import nn
with torch.device("cuda"):
    model = nn.Sequential(*[nn.Linear(8192, 8192) for _ in range(16)])
optimizer = torch.optim.AdamW(model.parameters())
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for _ in range(2):
    model(torch.randn(4096, 8192, device="cuda")).sum().backward()
    optimizer.step()
    optimizer.zero_grad()
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps([torch.cuda.max_memory_reserved(), 1024 * (after - before)]))
"""


@pytest.mark.real_allocator
def test_the_hosts_memory_does_not_grow_with_the_devices(simulated_gpu: Callable[..., SimulatedGpu]) -> None:
    gpu = simulated_gpu(capacity_bytes=200 * GIB)
    on_device, on_host = json.loads(gpu.run(HUGE).stdout)
    assert on_device > 16 * GIB
    assert on_host < 64 * MIB


TWICE = """
import json, torch
from torch import nn
torch.backends.cudnn.benchmark = True
model = nn.Sequential(
    nn.Conv2d(3, 64, 7, 2, 3), nn.BatchNorm2d(64), nn.ReLU(), nn.Conv2d(64, 64, 3, padding=1), nn.AdaptiveAvgPool2d(8),
    nn.Flatten(2), nn.TransformerEncoder(nn.TransformerEncoderLayer(64, 4, 256, batch_first=True), 2),
).cuda()
optimizer = torch.optim.AdamW(model.parameters())
data = torch.utils.data.TensorDataset(torch.randn(40, 3, 64, 64))
for (images,) in torch.utils.data.DataLoader(data, batch_size=16, num_workers=2, pin_memory=True, shuffle=True):
    with torch.autocast("cuda", dtype=torch.bfloat16):
        loss = model(images.cuda(non_blocking=True)).float().sum()
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
blocks = [
    (segment["total_size"], [(block["size"], block["state"]) for block in segment["blocks"]])
    for segment in torch.cuda.memory_snapshot()
]
stats = torch.cuda.memory_stats()
# Not the counts of splits: two threads free tensors at the end of a backward pass.
kept = ("allocated_bytes", "reserved_bytes", "active_bytes", "requested_bytes", "segment", "num_alloc_retries")
print(json.dumps([{name: value for name, value in stats.items() if name.startswith(kept)}, blocks]))
"""


@pytest.mark.real_allocator
def test_two_runs_have_the_same_peaks_and_leave_the_same_segments_to_the_byte(
    simulated_gpu: Callable[..., SimulatedGpu],
) -> None:
    gpu = simulated_gpu()
    first, second = (json.loads(gpu.run(TWICE, PYTHONHASHSEED=seed).stdout) for seed in ("1", "2"))
    assert first[0]["reserved_bytes.all.peak"] > 20 * MIB
    assert first == second


CONVOLUTIONS = """
import json, sys, torch
from torch import nn
class Block(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.path = nn.Sequential(
            nn.Conv2d(channels, channels, 3, padding=1, bias=False), nn.BatchNorm2d(channels), nn.ReLU(),
            nn.Conv2d(channels, channels, 3, padding=1, bias=False), nn.BatchNorm2d(channels),
        )
    def forward(self, images):
        return torch.relu(images + self.path(images))
torch.backends.cudnn.benchmark = sys.argv[2] == "benchmark"
form = getattr(torch, sys.argv[1])
model = nn.Sequential(
    nn.Conv2d(3, 64, 7, 2, 3, bias=False), nn.BatchNorm2d(64), nn.ReLU(), nn.MaxPool2d(3, 2, 1), Block(64), Block(64),
    nn.ConvTranspose2d(64, 64, 2, 2), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10),
).cuda().to(memory_format=form)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
images = torch.randn(16, 3, 224, 224, device="cuda").contiguous(memory_format=form)
for _ in range(2):
    nn.functional.cross_entropy(model(images), torch.zeros(16, dtype=torch.long, device="cuda")).backward()
    optimizer.step()
    optimizer.zero_grad()
torch.cuda.reset_peak_memory_stats()
before = torch.cuda.memory_allocated()
wide = nn.Conv2d(64, 8, 3, padding=1, device="cuda").to(memory_format=form)
features = torch.empty(16, 64, 112, 112, device="cuda").contiguous(memory_format=form)
held = torch.cuda.memory_allocated()
torch.cuda.reset_peak_memory_stats()
with torch.no_grad():
    result = wide(features)
stats = torch.cuda.memory_stats()
print(json.dumps({
    "workspace": torch.cuda.max_memory_allocated() - torch.cuda.memory_allocated(),
    "tensors": sum(t.numel() * t.element_size() for t in (wide.weight, features, result)),
    "ooms": stats["num_ooms"],
    "version": torch.backends.cudnn.version(),
}))
"""


@pytest.mark.real_allocator
@pytest.mark.parametrize("choice", ["heuristics", "benchmark"])
def test_a_residual_network_trains_with_cudnn_and_a_plan_copies_what_is_not_channels_last(
    simulated_gpu: Callable[..., SimulatedGpu], choice: str
) -> None:
    gpu = simulated_gpu()
    contiguous = gpu.run(CONVOLUTIONS, "contiguous_format", choice).facts()
    tensors = int(str(contiguous["tensors"]))
    least = tensors if choice == "heuristics" else 0
    # Older releases take a whole cached segment for it.
    assert least <= int(str(contiguous["workspace"])) <= tensors + 2 * MIB
    channels_last = gpu.run(CONVOLUTIONS, "channels_last", choice).facts()
    assert channels_last["workspace"] == 0
    assert channels_last["ooms"] == 0


LIBRARIES = """
import json, sys, torch
matrix = torch.randn(256, 256, device="cuda")
signal = torch.randn(4, 40, 20, device="cuda")
peaks = {}
def tried(name, call):
    call()
    torch.cuda.reset_peak_memory_stats()
    before = torch.cuda.memory_allocated()
    call()
    peaks[name] = torch.cuda.max_memory_allocated() - before
for name in ("qr", "svd", "eigh", "cholesky", "inv", "lstsq"):
    tried(name, lambda: getattr(torch.linalg, name)(*[matrix] * (2 if name == "lstsq" else 1)))
for name in ("fft", "rfft2", "ifft"):
    tried(name, lambda: getattr(torch.fft, name)(matrix))
tried("orthogonal_", lambda: torch.nn.init.orthogonal_(matrix))
tried("sparse", lambda: torch.sparse.mm(matrix.to_sparse(), matrix))
try:
    torch.nn.LSTM(20, 8).cuda()(signal)
except RuntimeError as error:
    peaks["refused"] = str(error)
from vramscope.daemon.dryrun.arrangements import arrange_recurrent
arrange_recurrent(torch)
for layer in (torch.nn.LSTM, torch.nn.GRU, torch.nn.RNN):
    tried(layer.__name__, lambda: layer(20, 8, num_layers=2, bidirectional=True).cuda()(signal)[0].sum().backward())
peaks["cudnn"] = torch.backends.cudnn.enabled
print(json.dumps(peaks))
"""


@pytest.mark.real_allocator
def test_a_workspace_whose_size_a_library_chooses_is_none_and_not_a_number_that_nobody_has_written(
    simulated_gpu: Callable[..., SimulatedGpu],
) -> None:
    seen = simulated_gpu().run(LIBRARIES, PYTHONPATH=str(SOURCES)).facts()
    assert "cuDNN error: not simulated" in str(seen.pop("refused"))
    assert seen.pop("cudnn") is True
    assert len(seen) == 14
    # PyTorch itself gives cuBLAS 32 MiB.
    assert {name: peak for name, peak in seen.items() if int(str(peak)) > 34 * MIB} == {}


FULL = """
import json, torch
from torch import nn
layer = nn.Conv2d(64, 64, 3, padding=1, device="cuda")
images = torch.empty(16, 64, 224, 224, device="cuda")
with torch.no_grad():
    result = layer(images)
print(json.dumps([torch.cuda.memory_allocated(), torch.cuda.memory_stats()["num_ooms"]]))
"""


@pytest.mark.real_allocator
def test_a_workspace_that_does_not_fit_is_done_without(simulated_gpu: Callable[..., SimulatedGpu]) -> None:
    gpu = simulated_gpu(capacity_bytes=500 * MIB)
    allocated, ooms = json.loads(gpu.run(FULL).stdout)
    assert allocated > 2 * 16 * 64 * 224 * 224 * 4
    assert ooms == 1
