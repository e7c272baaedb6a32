"""A live model as the units of a plan, in the order in which its modules really ran."""

from __future__ import annotations

import torch

from vramscope.schema.plan import UnitCost

TOKENS = 4096


def block_classes(model):
    """Classes whose instances stay whole: the library's list, and what stands in lists of several alike modules."""
    found = set(model._no_split_modules or ())
    for _, module in model.named_modules():
        if isinstance(module, torch.nn.ModuleList) and len(module) > 1:
            classes = {type(child).__name__ for child in module}
            if len(classes) == 1 and not any(_inside(child, found) for child in module):
                found |= classes
    return found


def _inside(module, classes):
    return any(type(child).__name__ in classes for child in module.modules())


def unit_names(model):
    """Blocks, modules with tensors of their own and no block in them, and tensors of modules with blocks in them."""
    classes = block_classes(model)
    names = []

    def walk(module, prefix):
        own = [*module.named_parameters(recurse=False), *module.named_buffers(recurse=False)]
        blocks = any(type(child).__name__ in classes for child in list(module.modules())[1:])
        if prefix and (type(module).__name__ in classes or (own and not blocks)):
            names.append(prefix)
            return
        names.extend(f"{prefix}.{name}" if prefix else name for name, _ in own)
        for name, child in module.named_children():
            walk(child, f"{prefix}.{name}" if prefix else name)

    walk(model, "")
    return names


def executed(model, names, run):
    """The names by their first use in ``run``; those that did not run keep their place after the one before them."""
    order = []
    modules = dict(model.named_modules(remove_duplicate=False))

    def seen(name):
        return lambda *_: name in order or order.append(name)

    hooks = [modules[name].register_forward_pre_hook(seen(name)) for name in names if name in modules]
    run()
    for hook in hooks:
        hook.remove()
    for place, name in enumerate(names):
        if name not in order:
            before = next((other for other in reversed(names[:place]) if other in order), None)
            order.insert(order.index(before) + 1 if before is not None else 0, name)
    return order


def unit_costs(model, order):
    """Weights by storage; a KV cache of 4,096 tokens in every block with keys and values, and the work of one."""
    modules = dict(model.named_modules(remove_duplicate=False))
    storages = {}
    costs = []
    for name in order:
        tensors = dict(_tensors(model, modules, name))
        weights = {}
        for full, tensor in tensors.items():
            weights[storages.setdefault(id(tensor), full)] = tensor.numel() * tensor.element_size()
        cache, width = _cache(modules.get(name))
        costs.append(
            UnitCost(
                name=name,
                weights=weights,
                kept_per_sample_bytes=cache,
                working_per_sample_bytes=8 * width * TOKENS * 2,
                output_per_sample_bytes=width * TOKENS * 2,
            )
        )
    return costs


def _tensors(model, modules, name):
    if name not in modules:
        parent, _, own = name.rpartition(".")
        yield name, getattr(modules[parent], own)
        return
    for inner, module in modules[name].named_modules(prefix=name, remove_duplicate=False):
        for own, tensor in [*module.named_parameters(recurse=False), *module.named_buffers(recurse=False)]:
            yield f"{inner}.{own}", tensor


def _cache(module):
    if module is None:
        return 0, 0
    kept = width = 0
    for name, inner in module.named_modules():
        if not isinstance(inner, torch.nn.Linear) and type(inner).__name__ != "Conv1D":
            continue
        rows, columns = (inner.weight.shape[0], inner.weight.shape[1])
        out, taken = (rows, columns) if isinstance(inner, torch.nn.Linear) else (columns, rows)
        last = name.rpartition(".")[2]
        width = max(width, min(out, taken))
        if last in ("k_proj", "v_proj", "key", "value", "k", "v", "kv_a_proj_with_mqa"):
            kept += out * TOKENS * 2
        elif last in ("c_attn", "query_key_value", "qkv_proj", "qkv"):
            kept += min(2 * taken, out * 2 // 3) * TOKENS * 2
    return kept, width
