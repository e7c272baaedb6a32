"""Puts every live block of the failing device into one category, by the tensors that stand on it and by its age."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Callable

from .blocks import LIVE, Blocks
from .graph import SavedTensors
from .heap import Heap
from .models import Model, state_tensors, trained_tensors
from .objects import PARAMETER, TENSOR, Kinds
from .tensors import TensorReader

_BETWEEN_LOOKS = 512  # tensors, at some 3 us each
_AT_ONCE = 4096  # objects
_WORTH_IT = 0.002  # of all blocks


class Attributor:
    """Claims blocks in the order of the categories: the first one that fits keeps it."""

    def __init__(
        self, blocks: Blocks, kinds: Kinds, reader: TensorReader, device: int, expired: Callable[[], bool]
    ) -> None:
        self._blocks = blocks
        self._kinds = kinds
        self._reader = reader
        self._device = device
        self._expired = expired
        # False once something was passed over for want of time.
        self.whole = True
        # Blocks of results with a graph: they tell whether a graph is alive, and how old it is.
        self._results: list[int] = []
        # Tensors without a graph, and the block that each stands on.
        self._plain: list[Any] = []
        self._plain_on: list[int] = []
        # By number, of tensors that the heap keeps: the block under each, or -1.
        self._under: dict[int, int] = {}

    def claim(self, category: str, tensors: Iterable[Any]) -> None:
        """Every storage of ``tensors`` on the device."""
        for tensor in self._in_time(tensors):
            for part in self._reader.parts(tensor):
                if self._reader.device(part) == self._device:
                    self._blocks.claim(self._reader.address(part), category)

    def claim_models(self, heap: Heap, models: list[Model]) -> None:
        """Parameters, their gradients, the optimizers' state, and buffers."""
        parameters = list(heap.parameters)
        for model in models:
            parameters += model.parameters
        for optimizer in self._in_time(heap.optimizers):
            parameters += trained_tensors(optimizer, self._kinds)
        self.claim("parameters", parameters)
        self.claim("gradients", self._gradients([*parameters, *heap.tensors]))
        for optimizer in self._in_time(heap.optimizers):
            self.claim("optimizer", state_tensors(optimizer, self._kinds))
        for model in models:
            self.claim("buffers", model.buffers)

    def claim_results(self, heap: Heap) -> list[Any]:
        """Results with a graph; what stands on a block at all is noted. Answers those results."""
        results = []
        for tensor in self._in_time([*heap.tensors, *heap.parameters]):
            graph = self._reader.has_graph(tensor)
            parts = self._reader.parts(tensor)
            for part in parts:
                here = self._reader.device(part) == self._device
                index = self._blocks.find(self._reader.address(part)) if here else -1
                if len(parts) == 1:
                    self._under[id(tensor)] = index
                if index >= 0:
                    self._blocks.held[index] = 1
                    if graph:
                        self._results.append(index)
                    else:
                        self._plain.append(tensor)
                        self._plain_on.append(index)
            if graph:
                results.append(tensor)
        for index in self._results:
            self._blocks.claim_at(index, "activations")
        return results

    def claim_saved(self, saved: SavedTensors, results: list[Any]) -> None:
        """What the graph of ``results`` keeps for the backward pass."""
        roots = [node for node in (self._node(tensor) for tensor in results) if node is not None]
        for value in saved.walk(roots):
            if self._kinds.of(value) in (TENSOR, PARAMETER):
                self.claim("activations", [value])

    def release_unnamed(
        self,
        heap: Heap,
        expired: Callable[[], bool],
        started_at: Callable[[int | None], int | None],
        times: dict[int, int],
    ) -> None:
        """What nothing in Python refers to is not held: a graph keeps Python's side of its tensors alive.

        Of those alone that ``claim_since`` would take. It looks at what all objects refer to, some 0.5 us an object;
        without the time for all of them nothing changes.
        """
        blocks = self._blocks
        begin = self._began(started_at, times)
        chosen = [
            n
            for n, index in enumerate(self._plain_on)
            if not blocks.categories[index] and (not begin or times.get(blocks.starts[index], -1) >= begin)
        ]
        if sum(blocks.requested[self._plain_on[n]] for n in chosen) < _WORTH_IT * sum(blocks.requested):
            return
        wanted = {id(self._plain[n]) for n in chosen}
        ours = (id(self._plain), id(heap.tensors), id(heap.parameters))
        named: set[int] = set()
        # Not ``gc.get_referrers``, which compares every reference with every tensor.
        things = iter(gc.get_objects() if wanted else ())
        while some := [thing for thing in islice(things, _AT_ONCE) if id(thing) not in ours]:
            if expired():
                return
            named |= wanted.intersection(map(id, gc.get_referents(*some)))
        held = {self._plain_on[n] for n in chosen if id(self._plain[n]) in named}
        for n in chosen:
            if self._plain_on[n] not in held:
                blocks.held[self._plain_on[n]] = 0

    def leave_workspaces(self, sizes: tuple[int, ...], times: dict[int, int], backward: bool) -> None:
        """What PyTorch keeps for cuBLAS, blocks of one of the sizes for each stream, is nobody's activations.

        One for each thread that multiplies: the program's, and once a ``backward`` has run autograd's. They are there
        since the first product, so the oldest ones of their size. ``times`` are the blocks' by address.
        """
        blocks = self._blocks
        alike: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for index in self._rest():
            if blocks.requested[index] in sizes and not blocks.held[index]:
                # What the history does not reach back to is older than what it does.
                aged = (times.get(blocks.starts[index], -1), index)
                alike.setdefault((blocks.streams[index], blocks.requested[index]), []).append(aged)
        for candidates in alike.values():
            for _, index in sorted(candidates)[: 2 if backward else 1]:
                blocks.held[index] = 1

    def claim_since(self, started_at: Callable[[int | None], int | None], times: dict[int, int]) -> None:
        """What was allocated since the step began in which the oldest living result was made.

        Not what a name in Python holds. ``times`` are the blocks' by address. ``started_at`` answers when the step
        began that was running at a time.
        """
        blocks = self._blocks
        begin = self._began(started_at, times)
        for index in self._rest():
            # What a graph saves has no name in Python; what has one, and no graph, is somebody's buffer.
            if blocks.held[index]:
                continue
            time = times.get(blocks.starts[index])
            if not begin or (time is not None and time >= begin):
                blocks.claim_at(index, "activations")

    def claim_unheld(self) -> None:
        """What no tensor in Python stands on: without a history, the graph's."""
        for index in self._rest():
            if not self._blocks.held[index]:
                self._blocks.claim_at(index, "activations")

    def _began(self, started_at: Callable[[int | None], int | None], times: dict[int, int]) -> int | None:
        """When the step began that made the oldest living result; 0 or None where nothing tells."""
        made = [times.get(self._blocks.starts[index]) for index in self._results]
        # A result older than the history belongs to a graph that outlived its step: nothing bounds it below.
        oldest = None if None in made else min((time for time in made if time is not None), default=None)
        return 0 if None in made else started_at(oldest)

    def has_results(self) -> bool:
        """Whether a graph is alive on the device."""
        return bool(self._results)

    def storages(self, heap: Heap) -> dict[int, int]:
        """All storages on the device: address -> bytes."""
        return {
            address: self._reader.storage_bytes(part)
            for tensor in self._in_time([*heap.tensors, *heap.parameters])
            for part in self._reader.parts(tensor)
            if self._reader.device(part) == self._device
            for address in [self._reader.address(part)]
            if address
        }

    def blocks_under(self, tensor: Any, categories: tuple[int, ...]) -> dict[int, int]:
        """The blocks in one of the categories that a tensor stands on: index -> the bytes that were asked for."""
        known = self._under.get(id(tensor))
        if known is not None:
            claimed = known >= 0 and self._blocks.categories[known] in categories
            return {known: self._blocks.requested[known]} if claimed else {}
        found = {}
        for part in self._reader.parts(tensor):
            if self._reader.device(part) == self._device:
                index = self._blocks.find(self._reader.address(part))
                if index >= 0 and self._blocks.categories[index] in categories:
                    found[index] = self._blocks.requested[index]
        return found

    def _rest(self) -> list[int]:
        blocks = self._blocks
        return [n for n, state in enumerate(blocks.states) if state == LIVE and not blocks.categories[n]]

    def _in_time(self, things: Iterable[Any]) -> Iterator[Any]:
        """``things`` as long as there is time."""
        for number, thing in enumerate(things):
            if number % _BETWEEN_LOOKS == 0 and self._expired():
                self.whole = False
                return
            yield thing

    def _gradients(self, tensors: Iterable[Any]) -> Iterable[Any]:
        for tensor in self._in_time(tensors):
            gradient = self._reader.gradient(tensor)
            if gradient is not None:
                yield gradient
            # Frameworks that keep gradients in another type than the parameter's set this.
            main = self._reader.attributes(tensor).get("main_grad")
            if self._kinds.of(main) in (TENSOR, PARAMETER):
                yield main

    def _node(self, tensor: Any) -> Any:
        try:
            return self._reader.graph(tensor)
        except Exception:  # a view whose base was changed in a way that autograd refuses
            return None
