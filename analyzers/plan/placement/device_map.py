"""A device map as Hugging Face reads it: names of modules, parents where all below them is together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from vramscope.schema.plan import Device


@dataclass(slots=True)
class _Node:
    children: dict[str, _Node] = field(default_factory=dict)
    device: Device | None = None
    below: set[Device] = field(default_factory=set)


def compress(names: Sequence[str], devices: Sequence[Device]) -> dict[str, Device]:
    """The shortest map with the same meaning, in the order of ``names``; ``{"": 0}`` where all is on GPU 0.

    A module that lies apart from what is inside it has its own key beside theirs: the longer key goes first for both
    accelerate and transformers.
    """
    root = _Node()
    for name, device in zip(names, devices, strict=True):
        node = root
        node.below.add(device)
        for word in name.split(".") if name else ():
            node = node.children.setdefault(word, _Node())
            node.below.add(device)
        node.device = device
    found: dict[str, Device] = {}
    _write(root, (), found)
    return found


def _write(node: _Node, path: tuple[str, ...], found: dict[str, Device]) -> None:
    # accelerate finds nothing to write to disk under "".
    if len(node.below) == 1 and (path or "disk" not in node.below):
        found[".".join(path)] = next(iter(node.below))
        return
    if node.device is not None and path:
        found[".".join(path)] = node.device
    for word, child in node.children.items():
        _write(child, (*path, word), found)


def prefixes(name: str) -> Iterable[str]:
    """The name and the modules around it, innermost first; ``""`` is the whole model."""
    while name:
        yield name
        name = name.rpartition(".")[0]
    yield ""


def key_of(name: str, device_map: Mapping[str, object]) -> str | None:
    """The key that a parameter, buffer or module falls under; None where there is none."""
    return next((each for each in prefixes(name) if each in device_map), None)
