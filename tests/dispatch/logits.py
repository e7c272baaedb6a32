"""Placements of small models, really dispatched: one line of JSON for each map.

A step on the simulated devices says whether every tensor is where it is needed; they do not compute. So each map is
dispatched onto CPU and disk too, its devices being these two in turn: then the logits must be those of the model that
was never dispatched. ``logits.py [brief] MODELS...``: brief is only the strategy ``optimal``.
"""

from __future__ import annotations

import json
import logging
import sys
import tempfile
import warnings

import torch
from accelerate import dispatch_model

from tests.dispatch.small import SMALL, small, small_inputs
from tests.dispatch.units import executed, unit_costs, unit_names
from vramscope.analyzers.plan.architecture import describe_module
from vramscope.analyzers.plan.placement import place
from vramscope.schema.plan import Gpu, UnitCost

ALIKE, UNLIKE, MANY, FEW = (0.7, 0.7), (0.35, 0.8), (0.5, 0.4, 0.45, 0.3), (0.4, 0.3)
# Strategies, and of each GPU the part of the model that it has room for.
MACHINES = {
    "optimal": (ALIKE, UNLIKE, MANY, FEW),
    "balanced": (ALIKE, FEW),
    "balanced_low_0": (ALIKE, UNLIKE),
    "sequential": (ALIKE, MANY),
}


def main():
    """All maps of the named models."""
    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")
    brief = sys.argv[1:2] == ["brief"]
    machines = {"optimal": MACHINES["optimal"]} if brief else MACHINES
    for name in sys.argv[1 + brief :] or SMALL:
        for line in maps(name, machines):
            print(json.dumps(line), flush=True)


def maps(name, machines):
    """Of one model."""
    model = small(name)
    given = small_inputs(model)
    order = executed(model, unit_names(model), lambda: _run(model, given))
    joined = {unit.name for unit in describe_module(model).units if unit.joined}
    costs = [
        UnitCost(name=cost.name, weights=cost.weights, joined=cost.name in joined) for cost in unit_costs(model, order)
    ]
    size = sum({key: value for cost in costs for key, value in cost.weights.items()}.values())
    expected = _run(model, given)
    seen = set()
    for strategy, sizes in machines.items():
        for free in sizes:
            gpus = [
                Gpu(index=index, capacity_bytes=size, free_bytes=int(part * size)) for index, part in enumerate(free)
            ]
            placement = place(costs, gpus, batch=0, strategy=strategy, cpu_bytes=int(0.3 * size))
            device_map = dict(placement.device_map)
            # Where a part is larger than every GPU, all of the model runs on the CPU.
            if not placement.fits or len(set(device_map.values())) == 1 or json.dumps(device_map) in seen:
                continue
            seen.add(json.dumps(device_map))
            yield {
                "model": name,
                "strategy": strategy,
                "map": device_map,
                "off": placement.spilled_bytes,
                "apart": [_step(name, given, _parted(device_map, each)) for each in sorted(joined)],
                "differences": [_difference(name, given, device_map, turn, expected) for turn in (0, 1)],
                "step": _step(name, given, device_map),
                "loaded": _loaded(model, given, device_map),
            }


def _run(model, given):
    with torch.no_grad():
        return model(**given).logits.float().cpu()


def _parted(device_map, joined):
    """The same map with that unit on another GPU than it has there."""
    device = device_map[max((key for key in device_map if joined == key or joined.startswith(key + ".")), key=len)]
    return {**device_map, joined: 1 if device == 0 else 0}


def _difference(name, given, device_map, turn, expected):
    devices = list(dict.fromkeys(device_map.values()))
    there = {device: ("cpu", "disk")[(place + turn) % 2] for place, device in enumerate(devices)}
    model = small(name)
    kept = _kept(model)
    with tempfile.TemporaryDirectory() as folder:
        dispatch_model(
            model,
            {key: there[device] for key, device in device_map.items()},
            main_device="cpu",
            offload_dir=folder,
            skip_keys=model._skip_keys_device_placement,
        )
        difference = float((_run(model, given) - expected).abs().max())
    del kept
    return difference


def _kept(model):
    # accelerate knows a tied weight by the address that it had, which another tensor gets once it is moved away.
    return [parameter.data for parameter in model.parameters()]


def _step(name, given, device_map):
    """None where the step ran with every tensor where the map has it."""
    model = small(name)
    kept = _kept(model)
    with tempfile.TemporaryDirectory() as folder:
        try:
            dispatch_model(model, device_map, offload_dir=folder, skip_keys=model._skip_keys_device_placement)
            _run(model, given)
        except Exception as error:
            return f"{type(error).__name__}: {error}"
    del kept
    for tensor_name, tensor in model.named_parameters():
        wanted = device_map[
            max((k for k in device_map if k in ("", tensor_name) or tensor_name.startswith(k + ".")), key=len)
        ]
        # What is off the GPUs is on none between its uses.
        there = tensor.device.index if tensor.device.type == "cuda" else tensor.device.type
        if there != (wanted if isinstance(wanted, int) else "meta"):
            return f"{tensor_name} is on {tensor.device}, not {wanted}"
    return None


def _loaded(model, given, device_map):
    """None where transformers loads the model with that map and it runs."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as offload:
        try:
            model.save_pretrained(folder)
            _run(type(model).from_pretrained(folder, device_map=device_map, offload_folder=offload), given)
        except Exception as error:
            return f"{type(error).__name__}: {error}"
    return None


if __name__ == "__main__":
    main()
