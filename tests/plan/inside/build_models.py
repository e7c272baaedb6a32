"""Models as transformers really builds them: names, shapes, ties, buffers, module classes, and the order of execution.

Reads a list of cases as JSON from the first argument's file and writes the answers to the second's. Beside each
stands what the package says of the live module.
"""

from __future__ import annotations

import importlib
import json
import sys
import traceback
import warnings
from collections import OrderedDict
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
import transformers

from vramscope.analyzers.plan.architecture import describe_module
from vramscope.analyzers.plan.architecture.library import build_with_library

warnings.filterwarnings("ignore")
transformers.logging.set_verbosity_error()
transformers.logging.disable_progress_bar()


def build(case: dict[str, Any], device: str) -> Any:
    values = dict(case["config"])
    config = transformers.AutoConfig.for_model(values.pop("model_type"), **values)
    config._attn_implementation = "eager"
    with torch.device(device):
        return getattr(transformers, case["class"])._from_config(config)


def describe(model: Any) -> dict[str, Any]:
    first: dict[int, str] = {}
    parameters, buffers, tied = [], [], []
    for name, parameter in model.named_parameters(remove_duplicate=False):
        if id(parameter) in first:
            tied.append([first[id(parameter)], name])
            continue
        first[id(parameter)] = name
        parameters.append([name, list(parameter.shape), str(parameter.dtype).removeprefix("torch.")])
    unsaved = set()
    for prefix, module in model.named_modules():
        unsaved.update(f"{prefix}.{name}".lstrip(".") for name in module._non_persistent_buffers_set)
    for name, buffer in model.named_buffers():
        buffers.append([name, list(buffer.shape), str(buffer.dtype).removeprefix("torch."), name not in unsaved])
    return {
        "parameters": parameters,
        "buffers": buffers,
        "tied": tied,
        "modules": {name: type(module).__name__ for name, module in model.named_modules()},
        "no_split": sorted(model._no_split_modules or ()),
    }


def order(model: Any, inputs: dict[str, Any]) -> list[str]:
    """Modules in the order in which a forward pass first calls them."""
    called: list[str] = []
    for name, module in model.named_modules():
        module.register_forward_pre_hook(lambda _module, _inputs, name=name: called.append(name))
    tensors = {}
    for name, value in inputs.items():
        if value["kind"] == "tokens":
            tensors[name] = torch.tensor(value["values"])
        elif value["kind"] == "numbers":
            tensors[name] = torch.zeros(value["shape"])
        else:
            tensors[name] = torch.ones(value["shape"], dtype=torch.long)
    with torch.no_grad():
        model.eval()(**tensors)
    return list(dict.fromkeys(called))


def other_module(name: str) -> Any:
    """Modules that are not transformers'."""
    with torch.device("meta"):
        if name == "torchvision":
            return importlib.import_module("torchvision").models.resnet50()
        if name == "encoder":
            layer = torch.nn.TransformerEncoderLayer(32, 4, 64)
            return torch.nn.Sequential(
                OrderedDict(head=torch.nn.Linear(32, 10), encoder=torch.nn.TransformerEncoder(layer, 3))
            )
    shared = torch.nn.Embedding(50, 16)
    module = torch.nn.ModuleDict({"table": shared, "output": torch.nn.Linear(16, 50, bias=False)})
    module["output"].weight = shared.weight
    shared.weight.requires_grad_(name != "frozen")
    module.register_buffer("whole", torch.zeros(100))
    module.register_buffer("part", module.whole[:50], persistent=False)
    return module


def adapter(case: dict[str, Any], folder: str) -> dict[str, Any]:
    """An adapter as PEFT writes it, for a base in a folder of its own."""
    peft = importlib.import_module("peft")
    base = transformers.AutoModelForCausalLM.from_pretrained(case["save"])
    model = peft.get_peft_model(base, peft.LoraConfig(r=4, target_modules=["q_proj", "down_proj"]))
    model.save_pretrained(folder)
    return {
        "live": asdict(describe_module(model)),
        "trained": {
            name.removeprefix("base_model.model."): list(parameter.shape)
            for name, parameter in model.named_parameters()
            if parameter.requires_grad
        },
    }


def answer(case: dict[str, Any]) -> dict[str, Any]:
    if "other" in case:
        return {"live": asdict(describe_module(other_module(case["other"])))}
    if "adapter" in case:
        return adapter(case, case["adapter"])
    if case.get("library"):
        found = describe(build(case, "meta"))
        values = {**case["config"], "architectures": [case["class"]]}
        return {**found, "live": asdict(build_with_library(values, "config.json"))}
    model = build(case, "meta")
    found = describe(model)
    found["config"] = model.config.to_dict()
    found["live"] = asdict(describe_module(model))
    if case.get("save"):
        build(case, "cpu").save_pretrained(case["save"], max_shard_size="100KB")
    if case.get("inputs"):
        found["order"] = order(build(case, "cpu"), case["inputs"])
    return found


def main() -> None:
    answers = {}
    for case in json.loads(Path(sys.argv[1]).read_text()):
        try:
            answers[case["name"]] = answer(case)
        except Exception:
            answers[case["name"]] = {"error": traceback.format_exc()}
    Path(sys.argv[2]).write_text(json.dumps(answers, default=str))


main()
