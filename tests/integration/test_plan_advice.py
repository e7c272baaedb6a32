"""A model that does not fit where it is put: the explanation has a map for this machine, with what is free on it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.rig.fixtures import SimulatedGpu
from tests.rig.libraries import Libraries
from vramscope.schema.units import GIB

pytestmark = pytest.mark.real_allocator

# 24 blocks of 100 MiB and two tables of 125 MiB.
SERVES = """
import torch
from transformers import LlamaConfig, LlamaForCausalLM
config = LlamaConfig(vocab_size=32000, hidden_size=2048, intermediate_size=5888, num_hidden_layers=24,
                     num_attention_heads=16, num_key_value_heads=16, max_position_embeddings=2048)
torch.set_default_dtype(torch.bfloat16)
with torch.device("cuda"):
    model = LlamaForCausalLM(config).eval()
"""


def test_a_model_that_does_not_fit_gets_a_map_over_both_gpus(
    simulated_gpu: Callable[..., SimulatedGpu], libraries: Libraries, tmp_path: Path
) -> None:
    gpu = simulated_gpu(devices=2, capacity_bytes=5 * GIB)
    gpu.world.set_other(0, 3 * GIB)
    script = tmp_path / "serve.py"
    script.write_text(SERVES)
    done = subprocess.run(
        [sys.executable, "-m", "vramscope", "run", "--runtime-dir", tmp_path / "meet", "--", gpu.python, script],
        env={**gpu.job_environment(), "PYTHONPATH": str(libraries.folder)},
        capture_output=True,
        text=True,
        check=False,
        timeout=110,
    )
    assert done.returncode == 1, done.stderr
    lines = done.stderr.splitlines()
    (written,) = [line.strip() for line in lines if line.strip().startswith("device_map = {")]
    found = eval(written.partition(" = ")[2], {})
    assert {"lm_head", *(f"model.layers.{index}" for index in range(24))} <= set(found)
    assert set(found.values()) == {0, 1}
    # GPU 0 has 2 GiB left, and each block takes 0.1.
    assert list(found.values()).count(0) < 15
    assert "a plan for 2048 tokens, batch 1: GPU 0 holds" in " ".join(done.stderr.split())
    assert lines[-1].startswith("vramscope:   vramscope dryrun -- ")
    assert lines[-1].endswith("serve.py")
