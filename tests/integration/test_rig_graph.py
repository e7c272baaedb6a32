"""CUDA graphs on the simulated device."""

import json
from collections.abc import Callable

import pytest

from tests.rig.fixtures import SimulatedGpu

GRAPH = """
import json, torch
weight = torch.ones(1 << 20, device="cuda")
held = torch.ones(1 << 20, device="cuda")
graph = torch.cuda.CUDAGraph()
with torch.cuda.graph(graph):
    inside = torch.cuda.is_current_stream_capturing()
    result = (held * weight).relu() + 1
pools = {tuple(segment["segment_pool_id"]) for segment in torch.cuda.memory_snapshot()}
print(json.dumps([inside, torch.cuda.is_current_stream_capturing(), len(pools)]), flush=True)
input()
for _ in range(10):
    graph.replay()
torch.cuda.synchronize()
print("replayed", flush=True)
input()
"""


@pytest.mark.real_allocator
def test_a_captured_graph_keeps_a_pool_of_its_own_and_its_kernels_are_counted_at_every_replay(
    simulated_gpu: Callable[..., SimulatedGpu],
) -> None:
    gpu = simulated_gpu()
    job = gpu.start(GRAPH)
    job.wait_for_output("\n")
    assert json.loads(job.stdout) == [True, False, 2]
    before = gpu.world.usage(job.pid)
    job.resume()
    job.wait_for_output("replayed")
    after = gpu.world.usage(job.pid)
    assert before is not None
    assert after is not None
    # Three operations, and in some releases those that feed the random generator.
    assert after.launches - before.launches in range(30, 60, 10)
    job.resume()
    assert job.wait() == 0
    assert job.stderr == ""
