"""The device maps of accelerate and of transformers for the same model, memory and blocks."""

from __future__ import annotations

from accelerate.utils.modeling import get_balanced_memory, infer_auto_device_map
from transformers.integrations.accelerate import _get_device_map


def of_accelerate(model, max_memory, classes):
    """As its own documents do it for ``"auto"``."""
    limits = get_balanced_memory(model, dict(max_memory), no_split_module_classes=list(classes))
    return dict(infer_auto_device_map(model, limits, no_split_module_classes=list(classes)))


def of_transformers(model, max_memory, _):
    """As ``from_pretrained(device_map="auto")`` does it, with the library's own list of blocks."""
    return dict(_get_device_map(model, "auto", dict(max_memory), None))
