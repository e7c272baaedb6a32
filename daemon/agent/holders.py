"""Who in the job keeps tensors: its containers and variables by name, in frames, modules, objects and closures.

Refuses to list what parameters, gradients, optimizer state and buffers are held by: those have names of their own.
"""

from __future__ import annotations

import gc
import os
import sys
import types
from collections.abc import Iterator
from typing import Any, Callable

from .attribution import Attributor
from .bounds import MAX_HOLDERS, MAX_LINE, MAX_NAME
from .heap import Heap
from .objects import (
    PARAMETER,
    TENSOR,
    Kinds,
    attributes,
    class_module,
    class_name,
    members,
    module_file,
    mro,
    name_of,
    printable,
)
from .stack import Call, Thread, is_package, is_stdlib, kept_calls
from .tensors import TensorReader

_DEEPEST = 4
_MOST_VISITED = 1_000_000
_MOST_MODULES = 5_000  # of PyTorch's, whose attributes are looked through
_HELD = (0, 5, 6)  # unattributed, inputs, activations
# By number: comparing classes can run a metaclass's code.
_PLAIN = frozenset(id(kind) for kind in (int, float, str, bytes, bool, type(None), complex))
_SKIPPED = (type, types.ModuleType, types.FunctionType, types.BuiltinFunctionType, types.FrameType, types.CodeType)
_PLAIN_OBJECTS = ("SimpleNamespace", "Namespace", "UserDict", "UserList")
# queue's, asyncio's and multiprocessing's: where each keeps what waits in it.
_QUEUES = ("Queue", "LifoQueue", "PriorityQueue", "JoinableQueue")
_WAITING = ("queue", "_queue", "_buffer")
_GROUPS = frozenset(("_parameters", "_buffers", "_modules"))


class Finder:
    """Looks through what the job can name. ``expired`` tells when there is no more time."""

    def __init__(
        self,
        kinds: Kinds,
        reader: TensorReader,
        attributor: Attributor,
        torch_folder: str,
        expired: Callable[[], bool],
    ) -> None:
        self._kinds = kinds
        self._reader = reader
        self._attributor = attributor
        self._torch_folder = torch_folder
        self._expired = expired
        self._seen: set[int] = set()
        self._visited = 0
        self._own: dict[int, tuple[type, int]] = {}
        self._simple_queue = attributes(sys.modules.get("_queue")).get("SimpleQueue")
        # Kept exceptions with the name and the place of what keeps them.
        self._errors: list[tuple[str, str, list[BaseException]]] = []
        self.whole = True
        self.found: list[dict[str, Any]] = []

    def look(self, threads: list[Thread], heap: Heap, error: BaseException | None, kept: list[Call]) -> None:
        """Frames first, then globals, then the attributes of the job's modules, then a handled exception's frames."""
        for where, values in self._places(threads):
            for name, value in values:
                if self._expired() or self._visited > _MOST_VISITED:
                    self.whole = False
                    return
                self._look_at(name, where, value)
        for module in heap.modules[:_MOST_MODULES]:
            if self._class_is(module) == _JOBS:
                self._look_into(class_name(module), f"module {_module_name(module)}", module)
        # When all else is known: a traceback also leads to what the running calls hold.
        if error is not None:
            self._look_at_exceptions(class_name(error), "", kept)
        for name, where, errors in self._errors:
            calls = [call for one in errors if one is not error for call in kept_calls(one, self._torch_folder)]
            self._look_at_exceptions(name, where, calls)

    def rows(self) -> tuple[list[dict[str, Any]], int]:
        """The Holders, most bytes first, and how many are left out. Those that keep graphs alive come first of all."""
        graphs = sorted((row for row in self.found if row["graph_count"] > 1), key=lambda row: -row["graph_count"])
        chosen = graphs[: MAX_HOLDERS // 2]
        taken = {id(row) for row in chosen}
        rest = sorted((row for row in self.found if id(row) not in taken), key=lambda row: -row["bytes"])
        chosen += rest[: MAX_HOLDERS - len(chosen)]
        chosen.sort(key=lambda row: -row["bytes"])
        return chosen, len(self.found) - len(chosen)

    def _places(self, threads: list[Thread]) -> Iterator[tuple[str, list[tuple[str, Any]]]]:
        for thread in threads:
            for call in thread.calls:
                if call.in_torch:
                    continue
                name = call.values.get("__name__")
                where = f"module {name}" if call.is_module_level and type(name) is str else call.place
                yield where, _named(call.values)
        for name, module in list(sys.modules.items()):
            file = module_file(module)
            if name == "__main__" or (file is not None and not is_package(file)):
                yield f"module {name}", _named(attributes(module))

    def _look_at(self, name: str, where: str, value: Any) -> None:
        if id(type(value)) in _PLAIN:
            return
        if self._note(name, where, value):
            return
        if issubclass(type(value), BaseException):
            self._errors.append((name, where, [value]))
        if type(value) is types.FunctionType:
            if not is_package(value.__code__.co_filename):
                for variable, cell in zip(value.__code__.co_freevars, value.__closure__ or ()):
                    try:
                        inside = cell.cell_contents
                    except ValueError:  # not set yet
                        continue
                    self._note(f"{name}.<closure>.{variable}", where, inside)
            return
        kind = self._class_is(value)
        if kind == _JOBS:
            self._look_into(name, where, value)
        elif kind == _PACKAGES and id(value) not in self._seen:
            # A framework's object (a cache of keys and values, say) counts as one container.
            self._seen.add(id(value))
            self._add(name, where, class_name(value), self._collect(value))

    def _look_into(self, name: str, where: str, thing: Any) -> None:
        """The attributes of one of the job's objects."""
        if id(thing) in self._seen:
            return
        self._seen.add(id(thing))
        for attribute, value in _named(attributes(thing)):
            if attribute in _GROUPS or id(type(value)) in _PLAIN:
                continue
            if not self._note(f"{name}.{attribute}", where, value) and self._class_is(value) == _PACKAGES:
                self._seen.add(id(value))
                self._add(f"{name}.{attribute}", where, class_name(value), self._collect(value))

    def _note(self, name: str, where: str, value: Any) -> bool:
        """Add a tensor or a container; True when it is one of them."""
        if self._kinds.of(value) in (TENSOR, PARAMETER):
            if id(value) not in self._seen:
                self._seen.add(id(value))
                self._add(name, where, "tensor", [value])
            return True
        if members(value) is None:
            return False
        if id(value) not in self._seen:
            self._seen.add(id(value))
            errors: list[BaseException] = []
            self._add(name, where, class_name(value), self._collect(value, errors))
            if errors:
                self._errors.append((name, where, errors))
        return True

    def _collect(self, container: Any, errors: list[BaseException] | None = None) -> list[Any]:
        """The tensors in a container, in what it contains, and in the attributes of plain objects there.

        Exceptions in it are added to ``errors``.
        """
        found: list[Any] = []
        seen: set[int] = set()
        waiting: list[tuple[Any, int]] = [(container, 0)]
        while waiting and self._visited <= _MOST_VISITED:
            value, depth = waiting.pop()
            self._visited += 1
            if self._visited % 1024 == 0 and self._expired():
                self.whole = False
                break
            if id(type(value)) in _PLAIN or id(value) in seen:
                continue
            seen.add(id(value))
            kind = self._kinds.of(value)
            if kind in (TENSOR, PARAMETER):
                found.append(value)
            elif errors is not None and issubclass(type(value), BaseException):
                errors.append(value)
            elif not kind and depth < _DEEPEST:
                # Taken from the end: the order stays.
                waiting += [(one, depth + 1) for one in reversed(self._inside(value))]
        return found

    def _inside(self, value: Any) -> list[Any]:
        """What a container or a plain object holds."""
        inside = members(value)
        if inside is not None:
            return inside
        if not self._class_is(value):
            return []
        if type(value) is self._simple_queue:
            # Nothing of it is readable but what it tells the collector: its list, or since Python 3.13 what waits.
            return [one for held in gc.get_referents(value) for one in (members(held) or [held])]
        own = attributes(value)
        if any(name_of(parent) in _QUEUES and _is_stdlibs(parent) for parent in mro(type(value))):
            waiting = next((own[name] for name in _WAITING if name in own), None)
            return members(waiting) or []
        return list(own.values())

    def _add(self, name: str, where: str, kind: str, tensors: list[Any]) -> None:
        blocks: dict[int, int] = {}
        count = graphs = 0
        newest = None
        for number, tensor in enumerate(tensors):
            if number % 1024 == 1023 and self._expired():
                self.whole = False
                break
            found = self._attributor.blocks_under(tensor, _HELD)
            if found:
                blocks.update(found)
                count += 1
                graphs += self._reader.has_graph(tensor)
                newest = tensor
        if newest is None:
            return
        part = self._reader.parts(newest)[0]
        self.found.append(
            {
                "name": printable(name, MAX_NAME),
                "where": printable(where, MAX_LINE),
                "kind": printable(kind, MAX_NAME),
                "count": count,
                "bytes": sum(blocks.values()),
                "graph_count": graphs,
                "shape": list(self._reader.shape(part)),
                "dtype": self._reader.dtype(part),
            }
        )

    def _look_at_exceptions(self, name: str, where: str, kept: list[Call]) -> None:
        """What the frames of exceptions keep alive, beyond what running calls know: a retry meets it."""
        values = [
            value
            for call in kept
            if not call.is_module_level
            for _, value in _named(call.values)
            if id(value) not in self._seen and (self._kinds.of(value) == TENSOR or members(value) is not None)
        ]
        if values:
            self._add(name, where or kept[0].place, "exception", self._collect(values))

    def _class_is(self, thing: Any) -> int:
        """Whose class it is: the job's own, a package's other than PyTorch, or 0 for all else."""
        kind = type(thing)
        known = self._own.get(id(kind))
        if known is None:
            known = self._own[id(kind)] = (kind, self._owner(thing))
        return known[1]

    def _owner(self, thing: Any) -> int:
        if issubclass(type(thing), _SKIPPED):
            return 0
        if type(thing) is self._simple_queue:
            return _PACKAGES
        module = class_module(type(thing))
        file = module_file(module)
        if file is None:
            # A notebook's and a script's __main__ may have none.
            return _JOBS if module is not None and attributes(module).get("__name__") == "__main__" else 0
        if file.startswith(self._torch_folder):
            return 0
        if not is_package(file):
            return _JOBS
        if is_stdlib(file):
            # Loggers and threads lead everywhere.
            return _PACKAGES if class_name(thing) in (*_PLAIN_OBJECTS, *_QUEUES) else 0
        return 0 if self._kinds.of(thing) or f"{os.sep}numpy{os.sep}" in file else _PACKAGES


_JOBS, _PACKAGES = 1, 2


def _is_stdlibs(kind: type) -> bool:
    file = module_file(class_module(kind))
    return file is not None and is_stdlib(file)


def _named(values: dict[str, Any]) -> list[tuple[str, Any]]:
    return [(name, value) for name, value in list(values.items()) if type(name) is str]


def _module_name(thing: Any) -> str:
    return str(attributes(class_module(type(thing))).get("__name__", "?"))
