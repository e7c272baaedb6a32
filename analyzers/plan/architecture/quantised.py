"""Quantised checkpoints from their configuration: what each linear layer of a block is stored as, and its overhead.

GPTQ, AWQ, FP8 with block scales, MXFP4 experts, and bitsandbytes in 8 and 4 bits.
"""

from __future__ import annotations

from dataclasses import dataclass

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.dtypes import elements
from vramscope.analyzers.plan.architecture.parts import Part, Tensor

_LINEAR = frozenset({"Linear", "Conv1D", "FalconLinear"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantisation:
    """``name`` is the method as an Architecture tells it; ``skipped`` are modules that stay as they are."""

    name: str
    bits: int
    group: int = 128
    block: tuple[int, int] = (128, 128)
    nested: bool = False
    skipped: tuple[str, ...] = ()


def method(config: Config) -> Quantisation | None:
    """What the configuration's ``quantization_config`` says; None where there is none or it is not known here."""
    words = config.section("text_config")
    holder = config if config.has("quantization_config") or not words.has("quantization_config") else words
    section = holder.section("quantization_config")
    if not section.values:
        return None
    kind = (section.text("quant_method", default="") or "").lower()
    skipped = (*section.texts("modules_to_not_convert"), *section.texts("llm_int8_skip_modules"), "lm_head")
    if not kind:
        kind = "bitsandbytes" if section.has("load_in_4bit") or section.has("load_in_8bit") else ""
    if kind == "bitsandbytes":
        if section.flag("load_in_4bit", "_load_in_4bit"):
            code = section.text("bnb_4bit_quant_type", default="fp4") or "fp4"
            nested = section.flag("bnb_4bit_use_double_quant")
            return Quantisation(name=f"bitsandbytes-{code}", bits=4, group=64, nested=nested, skipped=skipped)
        return Quantisation(name="bitsandbytes-int8", bits=8, skipped=skipped)
    if kind in ("gptq", "awq"):
        bits = section.integer("bits", "w_bit", default=4, most=16)
        _, group = section.get("group_size", "q_group_size")
        # -1: one group for all inputs.
        size = 1 << 28 if group == -1 else section.integer("group_size", "q_group_size", default=128)
        return Quantisation(name=kind, bits=bits, group=size, skipped=skipped)
    if kind == "fp8":
        sizes = section.integers("weight_block_size", default=(128, 128))
        if len(sizes) != 2 or 0 in sizes:
            raise section.refuse("weight_block_size", "is not two whole numbers")
        return Quantisation(name="fp8", bits=8, block=(sizes[0], sizes[1]), skipped=skipped)
    if kind == "mxfp4":
        return Quantisation(name="mxfp4", bits=4, group=32, skipped=skipped)
    return None


def quantise(root: Part, form: Quantisation) -> None:
    """Replaces the tensors of the linear layers below blocks. Parts that occur often are replaced once."""
    _below(root, "", form, set(), False)


def _below(part: Part, path: str, form: Quantisation, done: set[int], inside: bool) -> None:
    if id(part) in done:
        return
    done.add(id(part))
    for name, child in part.children.items():
        full = f"{path}.{name}" if path else name
        # A list's members are blocks of their own, as far as this is concerned.
        within = inside or part.type_name == "ModuleList"
        if _skipped(full, form.skipped):
            continue
        if within and child.type_name in _LINEAR and id(child) not in done and form.name != "mxfp4":
            done.add(id(child))
            _replace(child, form)
        elif within and child.type_name.endswith("Experts") and id(child) not in done:
            done.add(id(child))
            _replace_experts(child, form)
        else:
            _below(child, full, form, done, within)


def _skipped(path: str, skipped: tuple[str, ...]) -> bool:
    return any(path == name or path.endswith(f".{name}") or path.startswith(f"{name}.") for name in skipped)


def _replace(part: Part, form: Quantisation) -> None:
    weight = part.tensors["weight"].shape
    outputs, inputs = weight if part.type_name != "Conv1D" else (weight[1], weight[0])
    rest = {name: tensor for name, tensor in part.tensors.items() if name != "weight"}
    part.tensors = {**_packed(outputs, inputs, form), **rest}


def _packed(outputs: int, inputs: int, form: Quantisation) -> dict[str, Tensor]:
    if form.name in ("gptq", "awq"):
        groups = -(-inputs // form.group)
        wide = -(-outputs * form.bits // 32)
        scales = Tensor((groups, outputs), "float16", True)
        zeros = Tensor((groups, wide), "int32", True)
        if form.name == "awq":
            return {"qweight": Tensor((inputs, wide), "int32", True), "qzeros": zeros, "scales": scales}
        return {
            "qweight": Tensor((-(-inputs * form.bits // 32), outputs), "int32", True),
            "qzeros": zeros,
            "scales": scales,
            "g_idx": Tensor((inputs,), "int32", True),
        }
    if form.name == "fp8":
        rows, columns = form.block
        return {
            "weight": Tensor((outputs, inputs), "float8_e4m3fn"),
            "weight_scale_inv": Tensor((-(-outputs // rows), -(-inputs // columns)), "float32"),
        }
    if form.name == "bitsandbytes-int8":
        return {"weight": Tensor((outputs, inputs), "int8"), "SCB": Tensor((outputs,), "float32", True)}
    return {
        "weight": Tensor((-(-outputs * inputs // 2), 1), "uint8"),
        **_state(outputs * inputs, form),
    }


def _state(count: int, form: Quantisation) -> dict[str, Tensor]:
    """bitsandbytes' scales of 64 numbers each; nested, they are bytes with scales of 256 of them."""
    blocks = -(-count // form.group)
    code = {"weight.quant_map": Tensor((16,), "float32", True)}
    if not form.nested:
        return {"weight.absmax": Tensor((blocks,), "float32", True), **code}
    return {
        "weight.absmax": Tensor((blocks,), "uint8", True),
        "weight.nested_absmax": Tensor((-(-blocks // 256),), "float32", True),
        "weight.nested_quant_map": Tensor((256,), "float32", True),
        **code,
    }


def _replace_experts(part: Part, form: Quantisation) -> None:
    """All experts of a layer are one tensor of three dimensions."""
    for name, tensor in list(part.tensors.items()):
        if len(tensor.shape) != 3:
            continue
        count, first, second = tensor.shape
        if form.name == "fp8":
            rows, columns = form.block
            part.tensors[name] = Tensor(tensor.shape, "float8_e4m3fn")
            part.tensors[f"{name}_scale_inv"] = Tensor((count, -(-first // rows), -(-second // columns)), "float32")
        elif form.name == "mxfp4":
            # Stored with the inputs last, 32 of them in 16 bytes with one byte of scale.
            groups = -(-first // form.group)
            del part.tensors[name]
            part.tensors[f"{name}_blocks"] = Tensor((count, second, groups, 16), "uint8")
            part.tensors[f"{name}_scales"] = Tensor((count, second, groups), "uint8")
        elif form.name == "bitsandbytes-int8":
            part.tensors[name] = Tensor(tensor.shape, "int8")
            part.tensors[f"{name}.SCB"] = Tensor((count, first), "float32", True)
        elif form.name.startswith("bitsandbytes"):
            total = elements(tensor.shape)
            part.tensors[name] = Tensor((-(-total // 2), 1), "uint8")
            for other, state in _state(total, form).items():
                part.tensors[other.replace("weight", name, 1)] = state
