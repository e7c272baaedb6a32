"""Every map of ours beside theirs, one line of JSON a case; and ours dispatched onto the devices that are there.

It runs where PyTorch and the libraries are: ``compare.py [undispatched] GPUS... -- ARCHITECTURES...``.
"""

from __future__ import annotations

import contextlib
import json
import logging
import sys
import time
import warnings

import torch
from accelerate import dispatch_model
from accelerate.hooks import remove_hook_from_submodules

from tests.dispatch.rivals import of_accelerate, of_transformers
from tests.dispatch.scenarios import scenarios
from tests.dispatch.units import block_classes, executed, unit_costs, unit_names
from tests.dispatch.zoo import ZOO, build, inputs
from tests.placements import device_of, first_fit, judge, largest_batch
from vramscope.analyzers.plan.placement import place
from vramscope.schema.plan import Gpu, UnitCost

_BATCHES = 1 << 20


def main():
    """All cases of the named architectures."""
    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")
    split = sys.argv.index("--")
    words = sys.argv[1:split]
    counts = [int(word) for word in words if word != "undispatched"]
    for name in sys.argv[split + 1 :] or ZOO:
        for case in cases(name, counts, dispatch="undispatched" not in words):
            print(json.dumps(case), flush=True)


def cases(name, counts, *, dispatch=True):
    """Of one architecture."""
    model = build(name).to_empty(device="cuda:0")
    model.tie_weights()
    classes = block_classes(model)
    names = unit_names(model)
    runs = _runs(model)
    order = executed(model, names, (lambda: _forward(model)) if runs else lambda: None)
    costs = unit_costs(model, order)
    weights = [UnitCost(name=cost.name, weights=cost.weights) for cost in costs]
    size = sum({key: value for cost in weights for key, value in cost.weights.items()}.values())
    dispatched = {}
    for count in counts:
        for scenario, free in scenarios(size, count).items():
            gpus = [Gpu(index=index, capacity_bytes=each, free_bytes=each) for index, each in enumerate(free)]
            case = {"architecture": name, "gpus": count, "scenario": scenario, "free": free, "size": size}
            case["first_fit"] = first_fit(weights, gpus)
            limits = {**dict(enumerate(free)), "cpu": 4 * size}
            for rival, plan in (("accelerate", of_accelerate), ("transformers", of_transformers)):
                case[rival] = _judged(_attempt(plan, model, limits, classes), weights, costs, gpus)
            began = time.process_time()
            optimal = place(weights, gpus, batch=0, cpu_bytes=4 * size)
            case["seconds"] = time.process_time() - began
            case["ours"] = _judged(dict(optimal.device_map), weights, costs, gpus)
            widest = place(costs, gpus, batch=0, cpu_bytes=4 * size, maximise_batch=True)
            case["widest"] = _judged(dict(widest.device_map), weights, costs, gpus)
            for placement in (optimal, widest):
                key = json.dumps(dict(placement.device_map))
                if dispatch and not placement.spilled_bytes and key not in dispatched:
                    dispatched[key] = _dispatched(model, dict(placement.device_map), runs)
            keys = [json.dumps(dict(each.device_map)) for each in (optimal, widest)]
            case["dispatched"] = [dispatched.get(key) for key in keys]
            yield case


def _attempt(plan, model, limits, classes):
    try:
        return plan(model, limits, classes)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def _judged(device_map, weights, costs, gpus):
    if isinstance(device_map, str):
        return {"error": device_map}
    devices, split = [], []
    for cost in weights:
        inner = {device_of(key, device_map) for key in device_map if key.startswith(cost.name + ".")}
        if inner:
            split.append(cost.name)
            devices.append(sorted(inner, key=str)[0])
        else:
            try:
                devices.append(device_of(cost.name, device_map))
            except AssertionError:
                # Of a module's own buffers their map says nothing: they go with the unit after them.
                split.append(cost.name)
                devices.append(devices[-1] if devices else 0)
    # What is the model's own and in no module of it lies on the first GPU, whatever the map says.
    main = min((device for device in devices if isinstance(device, int)), default=None)
    for place_of, cost in enumerate(weights):
        if main is not None and "." not in cost.name and set(cost.weights) == {cost.name}:
            devices[place_of] = main
    verdict = judge(devices, weights, gpus)
    return {
        "map": device_map,
        "used": [verdict.used.get(gpu.index, 0) for gpu in gpus],
        "fits": verdict.fits,
        "tightest": verdict.tightest,
        "crossings": verdict.crossings,
        "spilled": verdict.off_gpu_bytes,
        "split": split,
        "batch": largest_batch(devices, costs, gpus, _BATCHES),
    }


def _runs(model):
    try:
        _forward(model)
    except Exception as error:
        print(f"{type(model).__name__} does not run here: {error}", file=sys.stderr)
        return False
    return True


def _forward(model):
    with torch.no_grad():
        model(**inputs(model, "cuda:0"))


def _dispatched(model, device_map, runs):
    """None where the map works: each GPU has as many bytes as the judge counts, and a step finds all of them."""
    try:
        with contextlib.redirect_stdout(sys.stderr):
            dispatch_model(model, device_map, skip_keys=model._skip_keys_device_placement, force_hooks=True)
            if runs:
                _forward(model)
        held = {}
        for tensor in [*model.parameters(), *model.buffers()]:
            held[tensor.device.index] = held.get(tensor.device.index, 0) + tensor.numel() * tensor.element_size()
        return {"held": held}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:300]}
    finally:
        remove_hook_from_submodules(model)
        for attribute in ("to", "cuda", "hf_device_map"):
            model.__dict__.pop(attribute, None)
        model.to("cuda:0")


if __name__ == "__main__":
    main()
