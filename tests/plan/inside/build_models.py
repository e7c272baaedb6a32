"""Models as transformers really builds them: names, shapes, ties, buffers, module classes, and the order of execution.

Reads a list of cases as JSON from the first argument's file and writes one answer to the second's.
"""

from __future__ import annotations

import json
import sys
import traceback
import warnings
from typing import Any

import torch
import transformers

warnings.filterwarnings("ignore")
transformers.logging.set_verbosity_error()


def build(case: dict[str, Any], device: str) -> Any:
    values = dict(case["config"])
    config = transformers.AutoConfig.for_model(values.pop("model_type"), **values)
    config._attn_implementation = "eager"
    made = getattr(transformers, case["class"])
    with torch.device(device):
        return made._from_config(config) if hasattr(made, "_from_config") else made(config)


def describe(model: Any) -> dict[str, Any]:
    first: dict[int, str] = {}
    parameters, buffers, tied = [], [], []
    for name, parameter in model.named_parameters(remove_duplicate=False):
        if id(parameter) in first:
            tied.append([first[id(parameter)], name])
            continue
        first[id(parameter)] = name
        parameters.append([name, list(parameter.shape), str(parameter.dtype).removeprefix("torch.")])
    kept = set()
    for prefix, module in model.named_modules():
        kept.update(f"{prefix}.{name}".lstrip(".") for name in module._non_persistent_buffers_set)
    for name, buffer in model.named_buffers():
        buffers.append([name, list(buffer.shape), str(buffer.dtype).removeprefix("torch."), name not in kept])
    return {
        "parameters": parameters,
        "buffers": buffers,
        "tied": tied,
        "modules": {name: type(module).__name__ for name, module in model.named_modules()},
        "no_split": sorted(model._no_split_modules or ()),
    }


def order(model: Any, inputs: dict[str, Any]) -> list[str]:
    """Modules in the order in which a forward first calls them."""
    called: list[str] = []
    handles = [
        module.register_forward_pre_hook(lambda _m, _a, name=name: called.append(name))
        for name, module in model.named_modules()
    ]
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
    for handle in handles:
        handle.remove()
    return list(dict.fromkeys(called))


def main() -> None:
    cases = json.load(open(sys.argv[1]))
    answers = {}
    for case in cases:
        try:
            model = build(case, "meta")
            answer = describe(model)
            answer["config"] = model.config.to_dict()
            if case.get("save"):
                # Only headers are read of it, but a real one is written by the library itself.
                build(case, "cpu").save_pretrained(case["save"], max_shard_size=case.get("shard", "5GB"))
            if case.get("inputs"):
                answer["order"] = order(build(case, "cpu"), case["inputs"])
        except Exception:
            answer = {"error": traceback.format_exc()}
        answers[case["name"]] = answer
    with open(sys.argv[2], "w") as file:
        json.dump(answers, file, default=str)


main()
