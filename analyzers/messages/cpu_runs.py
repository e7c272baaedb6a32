"""Whether a text says that its program ran on the processor, where the message is the same on a GPU.

A command, a setting or a line of the program says so, or whoever writes: "there is no GPU in that machine".
"""

from __future__ import annotations

import re
from functools import lru_cache

from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex

# What a framework is told, above a message: what may be advised stands behind it.
_SET = regex(
    r"\b(?:JAX_PLATFORMS?|JAX_PLATFORM_NAME|PJRT_DEVICE)[\"']?\]?\s{0,3}=\s{0,3}[\"']?cpu\b(?!,)"
    r"|\bset_platform\([\"']cpu|\bjax_platform(?:s|_name)[\"'], ?[\"']cpu[\"']",
    re.IGNORECASE,
)
_OF_SET = ("cpu", "CPU", "Cpu")
_NO = r"(?:no|without (?:an?|any)|has no|have no|with no)"
_NO_GPU = regex(
    r"\bCUDA_VISIBLE_DEVICES[\"']?\]?\s{0,3}=\s{0,3}(?:[\"']?-1\b|\"\"|''|\s*\Z)"
    r"|--(?:device|platform|backend|accelerator)[ =]cpu\b|--use[_-]?cpu\b|--use[_-]gpu[ =](?:false|0|no)\b"
    rf"|\b{_NO} (?:NVIDIA |CUDA |discrete |supported )?(?:GPUs?|graphics cards?)\b"
    r"(?! ?(?:memory|ram|left|process|usage|util|is|was|has)\b)"
    r"|\bCPU[- ]only\b|\bGPU (?:is|was) not used\b|\bnot onnxruntime[-_]gpu\b|\bsetCPUArenaAllocator\b"
    r"|\b(?:ohne|keine) (?:GPU|Grafikkarte)\b|\b(?:sans|pas de) (?:GPU|carte graphique)\b|\b(?:sin|sem|senza|bez) GPU\b"
    r"|\bбез (?:GPU|видеокарты)\b|GPU ?(?:는|를|은)? ?(?:안 쓰|없)|GPU ?(?:なし|は(?:使って|あり))"
    r"|(?:没有|无|不用) ?(?:GPU|显卡)",
    re.IGNORECASE,
)
# Somebody's GPU, or a program's own words of one.
_GPU = regex(
    r"\b(?:GPU|gpu|cuda|CUDA|ROCm):\d|\bCudaDevice\b|\bGPU_\d_bfc|\bCUDAExecutionProvider\b|\bnvidia-smi\b|\bCUDA_ERROR"
    r"|\b(?:RTX|GTX|Tesla)\b|\b(?:[AVHLPT]\d{1,3}|RTX \d{4})\b ?\(?\d{2,3} ?Gi?B\b"
)


def runs_on_cpu(strand: Strand, position: int) -> bool:
    """Whether a line down to ``position`` chooses the processor, or any line says that there is no GPU and none speaks
    of one."""
    return _says_so(tuple(strand.lines()), strand.line(position))


@lru_cache(maxsize=16)
def _says_so(lines: tuple[tuple[int, str], ...], here: int) -> bool:
    named = [(number, line) for number, line in lines if any(word in line for word in _OF_SET)]
    if any(number <= here and _SET.search(line) is not None for number, line in named):
        return True
    return any(_NO_GPU.search(line) for _, line in lines) and not any(_GPU.search(line) for _, line in lines)
