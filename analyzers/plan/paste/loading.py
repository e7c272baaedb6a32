"""How transformers loads a model's weights as they were planned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vramscope.schema.architecture import Architecture
from vramscope.schema.plan import Workload
from vramscope.schema.planned import Paste

_HALVES = ("float16", "bfloat16")


def half(architecture: Architecture, workload: Workload) -> str:
    """The half precision of a job's products: the weights', of quantised ones that of the model."""
    dtype = architecture.dtype if workload.dtype in (None, "int8", "int4") else workload.dtype
    return "float16" if dtype == "float16" else "bfloat16"


def needs_stored_float8(architecture: Architecture, workload: Workload) -> bool:
    """Whether the weights are planned in 8 bits that loading does not make of this model."""
    if workload.dtype is None or not workload.dtype.startswith("float8"):
        return False
    return architecture.dtype != workload.dtype and not (architecture.quantisation or "").startswith("fp8")


def load_lines(
    architecture: Architecture,
    workload: Workload,
    model: str,
    options: Sequence[str] = (),
    *,
    spilled: bool = False,
    sharded: bool = False,
) -> Iterator[str]:
    """With further ``options`` of ``from_pretrained``; ``sharded``: so that FSDP can divide 4 bits."""
    options = list(options)
    if workload.dtype in ("int8", "int4"):
        yield f"config = transformers.BitsAndBytesConfig({_bits(architecture, workload, spilled, sharded)})"
        if sharded:
            options.append(f"dtype=torch.{half(architecture, workload)}")
        options.append("quantization_config=config")
    elif workload.dtype in ("float32", *_HALVES):
        options.append(f"dtype=torch.{workload.dtype}")
    elif architecture.dtype is not None and architecture.quantisation is None:
        options.append('dtype="auto"')
    if workload.attention == "flash":
        options.append('attn_implementation="flash_attention_2"')
    elif workload.attention == "eager":
        options.append('attn_implementation="eager"')
    yield f"model = transformers.{architecture.class_name}.from_pretrained({', '.join([repr(model), *options])})"


def sharded_lines(architecture: Architecture, workload: Workload, model: str) -> Paste | None:
    """4 bits that FSDP divides; None for other weights, which are loaded as ever."""
    if workload.dtype != "int4" or architecture.class_name is None:
        return None
    return Paste(
        tool="transformers",
        lines=tuple(load_lines(architecture, workload, model, sharded=True)),
        note="in every rank: FSDP divides 4 bits only where they are stored in the dtype of the other weights",
    )


def _bits(architecture: Architecture, workload: Workload, spilled: bool, sharded: bool) -> str:
    words = ["load_in_8bit=True"]
    if workload.dtype == "int4":
        words = ["load_in_4bit=True", 'bnb_4bit_quant_type="nf4"']
        computed = half(architecture, workload)
        autocast = workload.training is not None and workload.training.precision == "amp"
        if architecture.dtype in _HALVES or autocast or sharded:
            # Left out, bitsandbytes' default computes in float32.
            words.append(f"bnb_4bit_compute_dtype=torch.{computed}")
        if sharded:
            words.append(f"bnb_4bit_quant_storage=torch.{computed}")
    if spilled:
        words.append("llm_int8_enable_fp32_cpu_offload=True")
    return ", ".join(words)
