"""Estimates of a prompt's pass against PyTorch's own allocator: of models whose code keeps other tensors meanwhile."""

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
from vramscope.schema.units import GIB

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(600)]

BATCH, TOKENS = 2, 2048
COMMON = {"hidden_size": 1024, "num_attention_heads": 16, "num_hidden_layers": 6, "vocab_size": 8000}
GATED = {**COMMON, "intermediate_size": 2816, "num_key_value_heads": 4, "max_position_embeddings": 4096}
GPT2 = {"n_embd": 768, "n_head": 12, "n_layer": 6, "vocab_size": 8000, "n_positions": 4096}
MPT = {"d_model": 1024, "n_heads": 16, "n_layers": 4, "vocab_size": 8000, "max_seq_len": 4096, "expansion_ratio": 4}
LATENT = {
    **GATED,
    "moe_intermediate_size": 512,
    "num_key_value_heads": 16,
    "first_k_dense_replace": 6,
    "q_lora_rank": 512,
    "kv_lora_rank": 512,
    "qk_nope_head_dim": 128,
    "qk_rope_head_dim": 64,
    "v_head_dim": 128,
}
NEO = {
    "hidden_size": 1024,
    "num_layers": 6,
    "num_heads": 16,
    "attention_types": [[["global", "local"], 3]],
    "vocab_size": 8000,
    "max_position_embeddings": 4096,
}
EXPERTS = {"intermediate_size": 1024, "num_local_experts": 4, "num_experts_per_tok": 2}
# By model types: the class and its configuration.
CONFIGS: dict[str, tuple[str, dict[str, Any]]] = {
    "llama": ("LlamaForCausalLM", GATED),
    "phi3": ("Phi3ForCausalLM", {**GATED, "pad_token_id": 0}),
    "gpt2": ("GPT2LMHeadModel", GPT2),
    "falcon": ("FalconForCausalLM", COMMON),
    "mixtral": ("MixtralForCausalLM", {**GATED, **EXPERTS}),
    "deepseek_v3": ("DeepseekV3ForCausalLM", LATENT),
    # Without a kernel for attention.
    "mpt": ("MptForCausalLM", MPT),
    "bloom": ("BloomForCausalLM", COMMON),
    "gpt_neo": ("GPTNeoForCausalLM", NEO),
    "gemma2": ("Gemma2ForCausalLM", {**GATED, "head_dim": 64}),
    "gpt_oss": ("GptOssForCausalLM", {**GATED, **EXPERTS, "head_dim": 64}),
}
NEAR = 0.03


def test_a_prompts_peak_is_near_the_real_allocators(
    simulated_gpu: Callable[..., SimulatedGpu], libraries: Libraries, tmp_path: Path
) -> None:
    for name, (made, words) in CONFIGS.items():
        config = {**words, "model_type": name, "architectures": [made], "dtype": "bfloat16"}
        (tmp_path / name).mkdir()
        (tmp_path / name / "config.json").write_text(json.dumps(config))
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
        print(f"{name:12} {peak:>14,} {found / peak - 1:+.2%}")
        assert found == pytest.approx(peak, rel=NEAR), name
