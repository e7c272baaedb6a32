"""Blocks that are found without knowing the model: the members of a list that are alike.

A block must not be split, for its input is added to its output. A list whose members all differ (the stages of a
network for images) is looked into instead.
"""

from __future__ import annotations

from collections import Counter

from vramscope.analyzers.plan.architecture.parts import Part

_Shape = tuple[tuple[str, int], ...]


def mark_repeated(part: Part) -> None:
    """Marks the members of the outermost lists whose members repeat one another."""
    if part.block:
        return
    members = [child for name, child in part.children.items() if name.isdecimal()]
    if _alike(members):
        for member in members:
            member.block = True
    for child in {id(child): child for child in part.children.values()}.values():
        mark_repeated(child)


def _alike(members: list[Part]) -> bool:
    """At least half of them have a twin, and each of those is more than one layer of numbers."""
    if len(members) < 2:
        return False
    forms = [_form(member) for member in members]
    counted = Counter(forms)
    twins = sum(count for form, count in counted.items() if count > 1 and _composed(form))
    return twins * 2 >= len(members)


def _form(part: Part, depth: int = 6) -> tuple[object, ...]:
    own = tuple(sorted((name, tensor.shape) for name, tensor in part.tensors.items()))
    if depth == 0:
        return own
    below = tuple((name, _form(child, depth - 1)) for name, child in sorted(part.children.items()))
    return (part.type_name, own, below)


def _composed(form: tuple[object, ...]) -> bool:
    """A linear layer or a norm in a row of them is no block."""
    return len(form) == 3 and bool(form[2])
