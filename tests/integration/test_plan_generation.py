"""Estimates of a prompt's pass against PyTorch's own allocator: of a cache of keys and values, and of a latent one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.dryrun.rehearsals import job_environment
from tests.plan.loops import JOB
from tests.rig.fixtures import SimulatedGpu
from tests.rig.libraries import Libraries
from vramscope.analyzers.plan.architecture import read_architecture
from vramscope.analyzers.plan.estimate import estimate
from vramscope.schema.plan import Workload
from vramscope.schema.units import GIB, MIB

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(600)]

BATCH, TOKENS = 2, 2048
COMMON = {"hidden_size": 1024, "num_attention_heads": 16, "num_hidden_layers": 6, "vocab_size": 8000}
CONFIGS: dict[str, dict[str, Any]] = {
    "latent": {
        **COMMON,
        "model_type": "deepseek_v3",
        "architectures": ["DeepseekV3ForCausalLM"],
        "intermediate_size": 2816,
        "moe_intermediate_size": 512,
        "num_key_value_heads": 16,
        "first_k_dense_replace": 6,
        "q_lora_rank": 512,
        "kv_lora_rank": 512,
        "qk_nope_head_dim": 128,
        "qk_rope_head_dim": 64,
        "v_head_dim": 128,
        "max_position_embeddings": 4096,
    },
    "grouped": {
        **COMMON,
        "model_type": "llama",
        "architectures": ["LlamaForCausalLM"],
        "intermediate_size": 2816,
        "num_key_value_heads": 4,
        "max_position_embeddings": 4096,
    },
}


def test_a_prompts_peak_is_near_the_real_allocators(
    simulated_gpu: Callable[..., SimulatedGpu], libraries: Libraries, tmp_path: Path
) -> None:
    for name, config in CONFIGS.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "config.json").write_text(json.dumps({**config, "dtype": "bfloat16"}))
    gpu = simulated_gpu(capacity_bytes=100 * GIB)
    job = gpu.start(
        JOB.with_name("generating.py"),
        str(tmp_path),
        PYTHONPATH=job_environment(libraries)["PYTHONPATH"],
        HF_HUB_OFFLINE="1",
    )
    assert job.wait(500) == 0, job.stderr[-4000:]
    real = {line["name"]: line["peak"] for line in map(json.loads, job.stdout.splitlines())}
    assert set(real) == set(CONFIGS)
    for name, peak in real.items():
        found = estimate(read_architecture(tmp_path / name), Workload(batch=BATCH, tokens=TOKENS)).total_bytes
        print(f"{name:10} {peak:>14,} {found / peak - 1:+.2%}")
        # Of models so small what matrix products work in counts, which the formula has for one at a time.
        assert found == pytest.approx(peak, abs=48 * MIB), name
