"""Walks autograd's graph to the tensors that it has saved for the backward pass, which Python itself does not see.

Refuses to unpack what hooks have packed: they may compute anew, or copy from the host. Not to be used while a backward
pass runs, which takes the graph apart on its own threads.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Callable

from .objects import class_attributes, mro

_MOST_NODES = 200_000


class SavedTensors:
    """What the graphs behind ``roots`` (nodes) keep. Usable where this PyTorch shows it (2.15 does)."""

    def __init__(self, torch: Any, expired: Callable[[], bool]) -> None:
        saved = getattr(torch._C._autograd, "SavedTensor", None)
        # The plain data, or what a hook has made of it; ``unpack`` would call the hook.
        self._data = getattr(saved, "__dict__", {}).get("data")
        self._expired = expired
        self._getters: dict[int, tuple[type, list[Any]]] = {}
        self.whole = False

    @property
    def available(self) -> bool:
        """Whether this PyTorch has it."""
        return self._data is not None

    def walk(self, roots: Iterable[Any]) -> Iterator[Any]:
        """Each saved value; ``whole`` tells afterwards whether all nodes were seen in time."""
        if self._data is None:
            return
        # Nodes are kept until the end: their numbers are their names.
        nodes = {id(node): node for node in roots}
        waiting = list(nodes.values())
        while waiting:
            if len(nodes) > _MOST_NODES or (len(waiting) % 64 == 0 and self._expired()):
                return
            node = waiting.pop()
            yield from self._saved(node)
            for following, _ in node.next_functions:
                if following is not None and id(following) not in nodes:
                    nodes[id(following)] = following
                    waiting.append(following)
        self.whole = True

    def _saved(self, node: Any) -> Iterator[Any]:
        for getter in self._getters_of(type(node)):
            try:
                found = getter.__get__(node)
                for one in found if type(found) is tuple else (found,):
                    if one is not None:
                        yield self._data.__get__(one)  # type: ignore[union-attr]
            except Exception:  # released already
                continue

    def _getters_of(self, kind: type) -> list[Any]:
        known = self._getters.get(id(kind))
        if known is None:
            getters = [
                getter
                for parent in mro(kind)
                for name, getter in list(class_attributes(parent).items())
                if name.startswith("_raw_saved_") and type(getter).__name__ == "getset_descriptor"
            ]
            known = self._getters[id(kind)] = (kind, getters)
        return known[1]
