"""A training or a forward pass measured without a GPU: the real modules run on tensors that have shapes and no values.

PyTorch does it in this interpreter, on fake CPU tensors: attention and dropout are the CPU's, whose kept tensors differ
a little from a GPU's, and what the allocator rounds up is not there. It computes nothing and takes no memory.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vramscope.analyzers.plan.estimate.dtypes import canonical, is_quantised
from vramscope.analyzers.plan.estimate.optimizers import find_optimizer
from vramscope.schema.plan import Estimate, Training, Workload

METHOD = "measured on fake tensors"

Make = Callable[[], Any]
Inputs = Callable[[Any], Mapping[str, Any]]


class NotMeasurable(ValueError):  # noqa: N818
    """What cannot be measured in this interpreter, or not in this way: one sentence."""


@dataclass(frozen=True, slots=True)
class _Torch:
    """PyTorch's parts that are needed, imported when they are."""

    torch: Any
    mode: Any
    tracker: Any


def measure(make: Make, inputs: Inputs, workload: Workload, context_bytes: int = 0) -> Estimate:
    """``make`` builds the module, ``inputs`` its keyword arguments; in training its result has a ``loss``.

    Both are called where every tensor is a fake one. Raises NotMeasurable without PyTorch, or for what only a device
    does: quantised weights, sharding, offloading.
    """
    found = _import()
    _check(workload)
    with found.mode():
        model = _build(found.torch, make, workload)
        model.train(workload.training is not None)
        given = inputs(model)
        if workload.training is None:
            return _forward(found, model, given, context_bytes)
        return _train(found, model, given, workload.training, context_bytes)


def measure_checkpoint(folder: str | Path, workload: Workload, context_bytes: int = 0) -> Estimate:
    """Of a language model's config.json, built by transformers. Raises NotMeasurable where that is not installed."""
    try:
        transformers = importlib.import_module("transformers")
    except ImportError as error:
        raise NotMeasurable(f"measuring from a configuration needs transformers: {error}") from error
    torch = _import().torch
    config = transformers.AutoConfig.from_pretrained(str(folder))

    def make() -> Any:
        return transformers.AutoModelForCausalLM.from_config(config, attn_implementation=workload.attention)

    def inputs(model: Any) -> Mapping[str, Any]:
        words = torch.zeros((workload.batch, workload.tokens), dtype=torch.long)
        return {"input_ids": words} if workload.training is None else {"input_ids": words, "labels": words}

    return measure(make, inputs, workload, context_bytes)


def _import() -> _Torch:
    try:
        torch = importlib.import_module("torch")
        fake = importlib.import_module("torch._subclasses.fake_tensor")
        tracker = importlib.import_module("torch.distributed._tools.mem_tracker")
    except ImportError as error:
        raise NotMeasurable(f"measuring needs PyTorch 2.5 or later in this interpreter: {error}") from error
    return _Torch(torch, fake.FakeTensorMode, tracker.MemTracker)


def _check(workload: Workload) -> None:
    training = workload.training
    if workload.dtype is not None and is_quantised(workload.dtype):
        raise NotMeasurable(f"weights in {workload.dtype} are not measured on fake tensors: their kernels are a GPU's")
    if training is not None and (training.ranks > 1 or training.offload_optimizer or training.offload_parameters):
        raise NotMeasurable("sharded and offloaded training is not measured on fake tensors")
    if training is not None and training.lora_rank is not None:
        raise NotMeasurable("adapters are measured where they are part of the module: leave lora_rank away")


def _build(torch: Any, make: Make, workload: Workload) -> Any:
    """In its dtype from the start: a fake parameter cannot be cast."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(getattr(torch, canonical(workload.dtype or "float32")))
    try:
        return make()
    finally:
        torch.set_default_dtype(before)


def _forward(found: _Torch, model: Any, given: Mapping[str, Any], context_bytes: int) -> Estimate:
    tracker = found.tracker()
    tracker.track_external(model)
    with tracker, found.torch.no_grad():
        model(**given)
    return _estimate(tracker, context_bytes, "prefill")


def _train(found: _Torch, model: Any, given: Mapping[str, Any], training: Training, context_bytes: int) -> Estimate:
    torch = found.torch
    if training.checkpointing:
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    optimizer = _optimizer(torch, [each for each in model.parameters() if each.requires_grad], training.optimizer)
    tracker = found.tracker()
    tracker.track_external(model, optimizer)
    with tracker:
        for number in range(2):
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=training.precision == "amp"):
                loss = model(**given).loss
            loss.backward()
            del loss
            optimizer.step()
            optimizer.zero_grad()
            if not number:
                # The optimizer's states are there from now on.
                tracker.reset_mod_stats()
    return _estimate(tracker, context_bytes, None)


def _optimizer(torch: Any, parameters: list[Any], name: str) -> Any:
    word = name.lower()
    find_optimizer(word)
    if word in {"sgd", "momentum"}:
        return torch.optim.SGD(parameters, lr=0.1, momentum=0.9 if word == "momentum" else 0.0, foreach=True)
    if word in {"adam", "adamw"}:
        made = torch.optim.AdamW if word == "adamw" else torch.optim.Adam
        return made(parameters, foreach=True)
    raise NotMeasurable(f"{name} is not measured on fake tensors: sgd, momentum, adam and adamw are")


def _estimate(tracker: Any, context_bytes: int, peak: str | None) -> Estimate:
    """The tracker's snapshot at the peak, by what it calls each part."""
    parts: dict[str, int] = {}
    for values in tracker.get_tracker_snapshot("peak").values():
        for key, size in values.items():
            parts[str(getattr(key, "value", key))] = parts.get(str(getattr(key, "value", key)), 0) + size
    total = parts.pop("Total")
    weights = parts.get("Parameter", 0) + parts.get("Buffer", 0)
    optimizer, gradients = parts.get("Optstate", 0), parts.get("Gradient", 0)
    return Estimate(
        weights_bytes=weights,
        gradients_bytes=gradients,
        optimizer_bytes=optimizer,
        activations_bytes=total - weights - optimizer - gradients,
        context_bytes=context_bytes,
        total_bytes=total + context_bytes,
        method=METHOD,
        peak=peak,
    )
