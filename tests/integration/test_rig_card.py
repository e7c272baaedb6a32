"""A simulated device is a card: CUDA and NVML describe it as the real one, and PyTorch decides by that."""

import json
from collections.abc import Callable

import pytest

from tests.rig.fixtures import SimulatedGpu
from tests.rig.nvml_client import NvmlClient
from vramscope.daemon.simgpu.cards import find_card
from vramscope.schema.units import MIB

SEEN = """
import json, torch
properties = torch.cuda.get_device_properties(0)
query = torch.empty(2, 8, 1024, 64, device="cuda", dtype=torch.bfloat16, requires_grad=True)
before = torch.cuda.memory_allocated()
torch.nn.functional.scaled_dot_product_attention(query, query, query)
print(json.dumps({
    "name": properties.name,
    "total": properties.total_memory,
    "capability": torch.cuda.get_device_capability(),
    "multiprocessors": properties.multi_processor_count,
    "threads": properties.max_threads_per_multi_processor,
    "attention": torch.cuda.max_memory_allocated() - before,
    "free": torch.cuda.mem_get_info()[0],
    "reserved": torch.cuda.memory_reserved(),
}))
input()
"""


@pytest.mark.real_allocator
@pytest.mark.real_nvml
@pytest.mark.parametrize(
    ("name", "threads"), [("T4", 1024), ("RTX-3090", 1536), ("H100-80G", 2048), ("B200-180G", 2048)]
)
def test_cuda_and_nvml_describe_the_card(simulated_gpu: Callable[..., SimulatedGpu], name: str, threads: int) -> None:
    card = find_card(name)
    gpu = simulated_gpu(card=card, capacity_bytes=None, context_bytes=None, driver_reserved_bytes=None)
    job = gpu.start(SEEN)
    job.wait_for_output("\n")
    seen = job.facts()
    assert seen["name"] == card.device_name
    assert seen["total"] == card.total_bytes
    assert seen["capability"] == list(card.compute_capability)
    assert seen["multiprocessors"] == card.multiprocessors
    assert seen["threads"] == threads
    assert seen["free"] == card.total_bytes - (card.context_bytes or 0) - int(str(seen["reserved"]))
    # Before Ampere there is no Flash attention for bfloat16, so that all scores are there at once.
    scores = 2 * 8 * 1024 * 1024 * 2
    assert (int(str(seen["attention"])) > scores) == (card.compute_capability < (8, 0))
    with NvmlClient(gpu.daemon_environment()) as client:
        client.call("nvmlInit")
        client.keep("h0", "nvmlDeviceGetHandleByIndex", 0)
        assert client.call("nvmlDeviceGetName", "h0") == card.device_name
        assert client.call("nvmlDeviceGetCudaComputeCapability", "h0") == list(card.compute_capability)
        assert client.call("nvmlDeviceGetMemoryInfo", "h0")["total"] == card.total_bytes + card.driver_reserved_bytes


@pytest.mark.real_allocator
def test_what_is_named_besides_the_card_goes_before_it(simulated_gpu: Callable[..., SimulatedGpu]) -> None:
    gpu = simulated_gpu(card=find_card("L4"), capacity_bytes=640 * MIB, context_bytes=100 * MIB)
    script = "import json, torch; torch.empty(1, device='cuda'); print(json.dumps(torch.cuda.mem_get_info()))"
    assert json.loads(gpu.run(script).stdout) == [538 * MIB, 640 * MIB]
