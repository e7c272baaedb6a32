"""Weights with fewer bytes a number."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where the weights are not what does not fit."""
    if cause.detail != "model_weights" or case.server in ("Ollama", "llama.cpp"):
        return None
    if case.server is not None:
        return Advice(
            id="quantised_weights",
            title="Serve quantised weights, or spread them over more GPUs",
            change={"code": _SERVING.get(case.server, "--quantization fp8")},
            why="the weights alone do not fit: no setting of the KV cache changes that",
            expected="FP8 takes half of 16-bit weights, 4 bits a quarter; each further GPU takes its part",
            cost="some precision, or another GPU",
        )
    return Advice(
        id="quantised_weights",
        title="Load the weights in 16 bits, or quantised",
        change={
            "code": "from_pretrained(..., torch_dtype=torch.bfloat16)\n"
            "from_pretrained(..., quantization_config=BitsAndBytesConfig(load_in_4bit=True))"
        },
        why="bytes of the weights = parameters x 4 in float32, x 2 in bfloat16, about x 0.6 in 4 bits",
        expected="half, or a seventh, of float32's",
        cost="some precision",
    )


_SERVING = {
    "vLLM": "vllm serve MODEL --quantization fp8\nvllm serve MODEL --tensor-parallel-size 2",
    "SGLang": "python -m sglang.launch_server --model-path MODEL --quantization fp8\n"
    "python -m sglang.launch_server --model-path MODEL --tp 2",
    "TGI": "text-generation-launcher --model-id MODEL --quantize eetq\n"
    "text-generation-launcher --model-id MODEL --num-shard 2",
}
