"""The configuration of a Hugging Face model, read from the model's own attributes, as the text of a config.json."""

from __future__ import annotations

import json
import sys
from typing import Any

from .bounds import MAX_CONFIGURATION, MAX_NAME
from .objects import attributes, class_attributes, class_name, items, members, mro, printable

# A wrapper (DistributedDataParallel, an adapter's) stands around the model.
_MOST_MODULES = 16
_DEEPEST = 4
_MOST_VALUES = 2_000
_NOTHING = object()


def configuration_of(root: Any) -> str | None:
    """JSON; None where no module near the root has a configuration, or it is too long."""
    waiting = [root]
    for _ in range(_MOST_MODULES):
        if not waiting:
            return None
        module = waiting.pop(0)
        own = attributes(module)
        found = _document(own.get("config"), module)
        if found is not None:
            return found
        waiting += [child for _, child in items(own.get("_modules")) if child is not None]
    return None


def _document(config: Any, module: Any) -> str | None:
    kind = _model_type(config)
    if kind is None:
        return None
    values = _Plain().of(attributes(config), 0)
    if type(values) is not dict:
        return None
    values["model_type"] = kind
    if not values.get("architectures"):
        values["architectures"] = [printable(class_name(module), MAX_NAME)]
    text = json.dumps(values, separators=(",", ":"), allow_nan=False)
    return text if len(text) <= MAX_CONFIGURATION else None


def _model_type(config: Any) -> str | None:
    """It is the class's, not the instance's."""
    for kind in mro(type(config)):
        name = class_attributes(kind).get("model_type")
        if type(name) is str and name:
            return printable(name, MAX_NAME)
    return None


class _Plain:
    """What JSON can hold of a value. Objects with attributes are taken for configurations inside of one."""

    def __init__(self) -> None:
        self._left = _MOST_VALUES

    def of(self, value: Any, depth: int) -> Any:
        """``_NOTHING`` for what is left out: private attributes, long texts, other objects, what is too much."""
        self._left -= 1
        kind = type(value)
        if self._left < 0 or depth > _DEEPEST:
            return _NOTHING
        if value is None or kind in (bool, int):
            return value if kind is not int or abs(value) < 1 << 62 else _NOTHING
        if kind is float:
            return value if value - value == 0 else _NOTHING
        if kind is str:
            return printable(value, MAX_NAME) if len(value) <= MAX_NAME else _NOTHING
        if kind is attributes(sys.modules.get("torch")).get("dtype", _NOTHING):
            return str(value).replace("torch.", "")
        if kind is list or kind is tuple:
            found = [self.of(item, depth + 1) for item in members(value) or []]
            return [item for item in found if item is not _NOTHING]
        pairs = items(value) if issubclass(kind, dict) else items(attributes(value))
        if not pairs and not issubclass(kind, dict):
            return _NOTHING
        plain = {}
        for key, item in pairs:
            # The labels of a classifier can be thousands, and say nothing of its memory.
            if type(key) is str and len(key) <= MAX_NAME and not key.startswith("_") and key not in _LABELS:
                made = self.of(item, depth + 1)
                if made is not _NOTHING:
                    plain[printable(key, MAX_NAME)] = made
        return plain


_LABELS = ("id2label", "label2id", "task_specific_params")
