"""``vramscope.explain`` inside a job, on errors that PyTorch itself raised."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.rig.fixtures import SimulatedGpu
from vramscope.schema.units import GIB, MIB

pytestmark = pytest.mark.real_allocator

ROOT = Path(__file__).parents[2] / "src"
JOB = """
import json, torch
import vramscope

class Attention(torch.nn.Module):
    def forward(self, q, k):
        return torch.softmax(q @ k.transpose(-1, -2), dim=-1)

def train():
    q, k = (torch.empty(8, 16, 4096, 64, device="cuda") for _ in range(2))
    return Attention()(q, k)

try:
    train()
except torch.cuda.OutOfMemoryError as error:
    explained = vramscope.explain(error)
print(json.dumps({
    "causes": [(cause.id, cause.detail, cause.evidence) for cause in explained.incident.causes],
    "advice": [advice.id for advice in explained.incident.advice],
    "source": explained.incident.source,
    "text": str(explained),
    "html": explained._repr_html_(),
    "markdown": explained._repr_markdown_(),
    "repr": repr(explained),
}))
try:
    vramscope.explain(ValueError("too many dimensions"))
except ValueError as error:
    print(error)
"""


def test_an_error_is_explained_from_its_text_and_its_traceback(simulated_gpu: Callable[..., SimulatedGpu]) -> None:
    gpu = simulated_gpu(capacity_bytes=10 * GIB, devices=1, context_bytes=300 * MIB)
    job = gpu.run(JOB, PYTHONPATH=str(ROOT), VRAMSCOPE_RUNTIME_DIR=str(gpu.folder / "none"))
    first, refused = job.stdout.splitlines()
    told = json.loads(first)
    cause, detail, evidence = told["causes"][0]
    assert (cause, detail) == ("oversized_request", "attention")
    assert any("8 x 16 x 4096 x 4096 of float32 takes 8.00 GiB" in sentence for sentence in evidence)
    assert told["advice"][0] == "split_request"
    assert told["source"] == "exception"
    # PyTorch's environment has nothing of the daemon's: then it is plain text.
    assert told["text"].startswith("GPU 0 ran out of memory")
    assert "torch.softmax(q @ k.transpose(-1, -2), dim=-1)" in told["text"]
    assert "8 x 16 x 4096 x 64" in told["text"]
    assert told["html"].startswith("<pre>GPU 0 ran out of memory")
    assert told["markdown"].startswith("### GPU 0 ran out of memory")
    assert told["repr"] == "<vramscope.Explanation: oversized_request>"
    assert "not an out-of-memory error: ValueError: too many dimensions" in refused
