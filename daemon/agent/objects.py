"""Looks at the job's objects without running any of the job's code: no property, no ``__getattr__``, no comparison."""

from __future__ import annotations

import collections
import itertools
import sys
import types
from collections.abc import Iterator
from typing import Any

TENSOR, PARAMETER, MODULE, OPTIMIZER, LOADER, ITERATOR = 1, 2, 3, 4, 5, 6

# The descriptors themselves: a metaclass or a class of the job may have its own idea of these attributes.
_mro = type.__dict__["__mro__"].__get__
_name = type.__dict__["__name__"].__get__
_class_dict = type.__dict__["__dict__"].__get__
_subclasses = type.__subclasses__
_MOST_ITEMS = 50_000


class Kinds:
    """Which objects are tensors, modules, optimizers, loaders. ``torch`` is the job's own module.

    Classes are told apart by identity: their hashes and comparisons can be the job's.
    """

    def __init__(self, torch: Any) -> None:
        self._classes = [
            (torch.nn.Parameter, PARAMETER),
            (torch.Tensor, TENSOR),
            (torch.nn.Module, MODULE),
            (torch.optim.Optimizer, OPTIMIZER),
        ]
        data = sys.modules.get("torch.utils.data.dataloader")
        if data is not None:
            self._classes += [(data.DataLoader, LOADER), (data._BaseDataLoaderIter, ITERATOR)]
        self._known: dict[int, tuple[type, int]] = {}

    def of(self, thing: object) -> int:
        """One of the constants above; 0 for anything else."""
        kind = type(thing)
        known = self._known.get(id(kind))
        if known is None:
            # The class is kept, so that no other one gets its number.
            known = self._known[id(kind)] = (kind, self._find(kind))
        return known[1]

    def known_classes(self) -> set[int]:
        """The numbers of all classes of these kinds, for a look at millions of objects; ``of`` still has to judge."""
        found: dict[int, type] = {}
        waiting = [kind for kind, _ in self._classes]
        while waiting:
            kind = waiting.pop()
            if id(kind) not in found:
                found[id(kind)] = kind
                waiting += _subclasses(kind)
        return set(found)

    def _find(self, kind: type) -> int:
        line = mro(kind)
        for wanted, number in self._classes:
            if any(parent is wanted for parent in line):
                return number
        return 0


def mro(kind: type) -> tuple[type, ...]:
    """The class and its ancestors."""
    line: tuple[type, ...] = _mro(kind)
    return line


def name_of(kind: type) -> str:
    """The name of a class."""
    return str(_name(kind))


def class_name(thing: object) -> str:
    """The name of an object's class."""
    return name_of(type(thing))


def class_attributes(kind: type) -> Any:
    """What the class itself defines."""
    return _class_dict(kind)


def class_module(kind: type) -> Any:
    """The module that defines the class, as far as it is loaded."""
    name = class_attributes(kind).get("__module__")
    return sys.modules.get(name) if type(name) is str else None


def attributes(thing: object) -> dict[str, Any]:
    """An instance's own attributes; empty where it has none."""
    try:
        found = object.__getattribute__(thing, "__dict__")
    except Exception:
        return {}
    return found if type(found) is dict else {}


def items(mapping: object) -> list[tuple[Any, Any]]:
    """A dictionary's pairs, also of a subclass with methods of its own; empty for anything else."""
    if not issubclass(type(mapping), dict):
        return []
    return list(itertools.islice(dict.items(mapping), _MOST_ITEMS))  # type: ignore[arg-type]


def members(container: object) -> list[Any] | None:
    """What a container of a builtin kind holds, at most 50,000; None for anything else."""
    kind = type(container)
    elements: Iterator[Any]
    if issubclass(kind, list):
        elements = list.__iter__(container)  # type: ignore[arg-type]
    elif issubclass(kind, tuple):
        elements = tuple.__iter__(container)  # type: ignore[arg-type]
    elif issubclass(kind, dict):
        elements = iter(dict.values(container))  # type: ignore[arg-type]
    elif issubclass(kind, (set, frozenset)):
        elements = (set if issubclass(kind, set) else frozenset).__iter__(container)  # type: ignore[arg-type]
    elif issubclass(kind, collections.deque):
        elements = collections.deque.__iter__(container)  # type: ignore[arg-type]
    else:
        return None
    return list(itertools.islice(elements, _MOST_ITEMS))


def module_file(module: object) -> str | None:
    """Where a loaded module comes from; None for what has no file."""
    if not issubclass(type(module), types.ModuleType):
        return None
    file = attributes(module).get("__file__")
    return file if type(file) is str else None


def printable(text: object, length: int) -> str:
    """A text for the document: what could steer a terminal becomes a question mark, and it has an end."""
    shown = str(text)[:length] if type(text) is str else ""
    return shown if shown.isprintable() else "".join(c if c.isprintable() else "?" for c in shown)
