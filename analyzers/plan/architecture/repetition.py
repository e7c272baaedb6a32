"""Blocks that are found without knowing the model: the members of a list that are alike.

A block must not be split, for its input is added to its output. A list whose members all differ (the stages of a
network for images) is looked into instead.
"""

from __future__ import annotations

from collections import Counter

from vramscope.analyzers.plan.architecture.parts import Part

_Form = frozenset[tuple[str, tuple[int, ...]]]
# The first of a list may have more than the rest (a way around it, relative positions), or be dense among mixtures.
_ALIKE = 0.5
_MOST_FORMS = 64


def mark_repeated(part: Part) -> None:
    """Marks the members of the outermost lists whose members repeat one another."""
    if part.block:
        return
    members = [child for name, child in part.children.items() if name.isdecimal()]
    if _repeats(members):
        for member in members:
            member.block, member.role = True, "layer"
        return
    for child in part.children.values():
        mark_repeated(child)


def _repeats(members: list[Part]) -> bool:
    """At least half of them are much like another, and each of those holds more than one layer of numbers."""
    if len(members) < 2 or not any(member.children for member in members):
        return False
    counted = Counter(_form(member) for member in members if member.children)
    if len(counted) > _MOST_FORMS:
        return False
    alike = sum(
        count
        for form, count in counted.items()
        if form and (count > 1 or any(_likeness(form, other) >= _ALIKE for other in counted if other is not form))
    )
    return alike * 2 >= len(members)


def _form(part: Part) -> _Form:
    """Its tensors by the paths to them, with their shapes."""
    found: list[tuple[str, tuple[int, ...]]] = []
    stack = [("", part)]
    while stack:
        path, each = stack.pop()
        found.extend((f"{path}.{name}", tensor.shape) for name, tensor in each.tensors.items())
        stack.extend((f"{path}.{name}", child) for name, child in each.children.items())
    return frozenset(found)


def _likeness(one: _Form, other: _Form) -> float:
    return len(one & other) / len(one | other)
