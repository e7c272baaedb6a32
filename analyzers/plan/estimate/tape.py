"""A forward pass as autograd sees it: which tensors each operation makes, keeps for backward and hands back.

It knows sizes, not values. What an operation keeps is stated by who records it (``ops``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False)
class Tensor:
    """A tensor of a pass. Views have the storage of what they look at, and a key (a gradient) of their own.

    ``parameter`` is a weight's name.
    """

    key: int
    storage: int
    elements: int
    item_bytes: int
    needs_grad: bool
    parameter: str | None = None

    @property
    def size_bytes(self) -> int:
        """Of all its elements."""
        return self.elements * self.item_bytes


@dataclass(slots=True)
class Node:
    """An operation. ``same`` are those inputs whose gradient is the incoming one itself, not a new tensor.

    ``scratch_bytes`` are there while it runs forward, ``backward_scratch_bytes`` while its backward runs.
    """

    outputs: tuple[Tensor, ...]
    inputs: tuple[Tensor, ...]
    saved: tuple[int, ...] = ()
    same: frozenset[int] = frozenset()
    scratch_bytes: int = 0
    backward_scratch_bytes: int = 0
    block: int | None = None
    extra: tuple[int, ...] = ()


@dataclass(slots=True)
class Tape:
    """Operations in their order. ``sizes`` are the storages', 0 for those that are not of the pass (weights).

    ``autocast``: operations cast as autocast does. ``held`` says until after which node the program's own variables
    hold a storage, -1 until the end. ``blocks`` are the checkpointed ones: the tensor that each is computed from again.
    Without ``grad`` nothing is kept.
    """

    grad: bool = True
    autocast: bool = False
    sizes: list[int] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    held: dict[int, int] = field(default_factory=dict)
    blocks: list[Tensor] = field(default_factory=list)
    _keys: int = 0
    _block: int | None = None
    _casts: dict[str, Tensor] = field(default_factory=dict)

    def parameter(self, name: str, elements: int, item_bytes: int, *, trained: bool) -> Tensor:
        """A weight: it takes nothing here, its gradient does."""
        return self._tensor(self._storage(0), elements, item_bytes, trained and self.grad, name)

    def given(self, elements: int, item_bytes: int) -> Tensor:
        """What the program puts in."""
        return self._tensor(self._storage(elements * item_bytes), elements, item_bytes, False)

    def input(self, elements: int, item_bytes: int) -> Tensor:
        """What comes from before the tape begins, and in training gets a gradient."""
        return self._tensor(self._storage(elements * item_bytes), elements, item_bytes, self.grad)

    def record(
        self,
        elements: int,
        item_bytes: int,
        inputs: Sequence[Tensor],
        *,
        saves: Iterable[Tensor] = (),
        saves_output: bool = False,
        keeps_bytes: int = 0,
        same: Iterable[Tensor] = (),
        scratch_bytes: int = 0,
        backward_scratch_bytes: int = 0,
    ) -> Tensor:
        """An operation with one result, which ``keeps_bytes`` more for backward (a mask, statistics)."""
        needs = self.grad and any(tensor.needs_grad for tensor in inputs)
        output = self._tensor(self._storage(elements * item_bytes), elements, item_bytes, needs)
        extra = (self._storage(keeps_bytes),) if keeps_bytes else ()
        saved: tuple[int, ...] = ()
        if needs:
            saved = (*{tensor.storage for tensor in saves}, *extra)
            if saves_output:
                saved = (*saved, output.storage)
        self.nodes.append(
            Node(
                (output,),
                tuple(inputs),
                saved,
                frozenset(tensor.key for tensor in same),
                scratch_bytes,
                backward_scratch_bytes,
                self._block,
                extra,
            )
        )
        return output

    def split(self, tensor: Tensor, parts: Sequence[int]) -> list[Tensor]:
        """Views of parts of it, by their elements; their gradients come together in a new tensor."""
        outputs = [
            self._tensor(tensor.storage, elements, tensor.item_bytes, tensor.needs_grad, tensor.parameter)
            for elements in parts
        ]
        self.nodes.append(Node(tuple(outputs), (tensor,), block=self._block))
        return outputs

    def cast_weight(self, weight: Tensor, item_bytes: int) -> Tensor:
        """A weight in autocast's dtype: made once in a pass if it is trained, however often it is used; itself where it
        has that."""
        assert weight.parameter is not None
        if weight.item_bytes == item_bytes:
            return weight
        known = self._casts.get(weight.parameter)
        if known is None:
            known = self.record(weight.elements, item_bytes, [weight])
            if not weight.needs_grad:
                return known
            self._casts[weight.parameter] = known
            # Autocast's cache holds it until the pass is over.
            self.keep(known)
        return known

    def keep(self, tensor: Tensor) -> None:
        """It is held until the pass is over."""
        self.held[tensor.storage] = -1

    @contextmanager
    def holding(self, *tensors: Tensor) -> Iterator[None]:
        """The program's variables have these until the end of the block of code."""
        yield
        for tensor in tensors:
            if self.held.get(tensor.storage, 0) != -1:
                self.held[tensor.storage] = max(self.held.get(tensor.storage, 0), len(self.nodes) - 1)

    @contextmanager
    def checkpoint(self, tensor: Tensor, *, active: bool) -> Iterator[None]:
        """What is recorded inside is computed again in backward, from ``tensor``."""
        if not active or not self.grad:
            yield
            return
        self.blocks.append(tensor)
        self._block = len(self.blocks) - 1
        try:
            yield
        finally:
            self._block = None

    def _storage(self, size_bytes: int) -> int:
        self.sizes.append(size_bytes)
        return len(self.sizes) - 1

    def _tensor(
        self, storage: int, elements: int, item_bytes: int, needs_grad: bool, parameter: str | None = None
    ) -> Tensor:
        self._keys += 1
        return Tensor(self._keys, storage, elements, item_bytes, needs_grad, parameter)
