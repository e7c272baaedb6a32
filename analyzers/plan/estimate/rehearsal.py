"""A tape played forward and backward: how much is allocated at each moment, and the most there is.

Autograd's rules are in here: a gradient that comes twice is summed (in place where nobody else has it), what an
operation kept is let go when its backward is done, a parameter's gradient stays.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from vramscope.analyzers.plan.estimate.memory import Counted, Memory
from vramscope.analyzers.plan.estimate.tape import Node, Tape, Tensor


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """``kept_bytes`` are what backward finds; the peaks are those of the two ways, with all that the memory held
    before; ``gradients_at_peak_bytes`` are the parameters' that were there at backward's."""

    forward_peak_bytes: int
    backward_peak_bytes: int
    kept_bytes: int
    gradients_at_peak_bytes: int


@dataclass(slots=True)
class Gradients:
    """Those of the parameters, by name: what is taken for each, and its bytes. Of each ``ranks`` share one."""

    ranks: int = 1
    taken: dict[str, object] = field(default_factory=dict)
    total_bytes: int = 0

    def clear(self, memory: Memory) -> None:
        """As an optimizer sets them to None."""
        for each in self.taken.values():
            memory.give(each)
        self.taken.clear()
        self.total_bytes = 0


def rehearse(tape: Tape, memory: Memory | None = None, gradients: Gradients | None = None) -> Course:
    """Play it. A parameter that has its gradient already gets the new one added in place."""
    return _Rehearsal(tape, memory or Counted(), gradients or Gradients()).run()


@dataclass(slots=True)
class _Gradient:
    """A gradient on its way. ``holders`` counts who has it."""

    size_bytes: int
    taken: object
    holders: int = 1


@dataclass(slots=True)
class _Rehearsal:
    tape: Tape
    memory: Memory
    gradients: Gradients
    at_peak_bytes: int = 0
    highest_bytes: int = 0
    users: Counter[int] = field(default_factory=Counter)
    held: dict[int, object] = field(default_factory=dict)
    incoming: dict[int, _Gradient] = field(default_factory=dict)
    waiting: Counter[str] = field(default_factory=Counter)
    pending: dict[str, _Gradient] = field(default_factory=dict)

    def run(self) -> Course:
        tape, memory = self.tape, self.memory
        memory.peak_bytes = before = memory.now_bytes
        produced = {tensor.storage for node in tape.nodes for tensor in node.outputs}
        given = {tensor.storage for node in tape.nodes for tensor in node.inputs} - produced
        for storage in sorted(given):
            self._take(storage)
        self.forward(range(len(tape.nodes)), checkpointed=False)
        forward_peak, kept = memory.peak_bytes, memory.now_bytes - before
        memory.peak_bytes = memory.now_bytes
        if tape.grad and tape.nodes:
            self.backward()
        backward_peak = memory.peak_bytes
        for taken in self.held.values():
            memory.give(taken)
        return Course(
            forward_peak_bytes=forward_peak,
            backward_peak_bytes=backward_peak,
            kept_bytes=kept,
            gradients_at_peak_bytes=self.at_peak_bytes if backward_peak > forward_peak else 0,
        )

    def forward(self, indices: range, *, checkpointed: bool) -> None:
        """Run these; ``checkpointed`` is the second time, in backward, when what they keep is kept."""
        nodes = self.tape.nodes
        releases = self._releases(indices)
        for index in indices:
            node = nodes[index]
            views = {tensor.storage for tensor in node.inputs}
            for tensor in node.outputs:
                if tensor.storage not in views:
                    self._take(tensor.storage)
            for storage in node.extra:
                self._take(storage)
            self._scratch(node.scratch_bytes)
            if node.block is None or checkpointed:
                for storage in node.saved:
                    self._take(storage)
            elif self._begins(index):
                self._take(self.tape.blocks[node.block].storage)
            for storage in releases.get(index, ()):
                self._drop(storage)

    def _releases(self, indices: range) -> dict[int, list[int]]:
        """After which operation the program lets go of which storage. A pass's last result is kept."""
        nodes, held = self.tape.nodes, self.tape.held
        last: dict[int, int] = {}
        made: list[int] = []
        for index in indices:
            node = nodes[index]
            views = {tensor.storage for tensor in node.inputs}
            for tensor in node.outputs:
                if tensor.storage not in views:
                    made.append(tensor.storage)
                last[tensor.storage] = index
            for storage in node.extra:
                made.append(storage)
                last[storage] = index
            for tensor in node.inputs:
                last[tensor.storage] = index
        final = len(nodes) - 1
        releases: dict[int, list[int]] = {}
        for storage in made:
            wanted = held.get(storage, 0)
            end = indices[-1] if wanted == -1 else min(max(last[storage], wanted), indices[-1])
            if end == final and indices[-1] == final and storage == nodes[final].outputs[0].storage:
                continue
            releases.setdefault(end, []).append(storage)
        return releases

    def _begins(self, index: int) -> bool:
        nodes = self.tape.nodes
        return index == 0 or nodes[index - 1].block != nodes[index].block

    def backward(self) -> None:
        nodes = self.tape.nodes
        for node in nodes:
            for tensor in node.inputs:
                if tensor.parameter is not None and tensor.needs_grad:
                    self.waiting[tensor.parameter] += 1
        last = nodes[-1].outputs[0]
        self.incoming[last.key] = self._new(last)
        index = len(nodes) - 1
        while index >= 0:
            block = nodes[index].block
            if block is None:
                self._backward_of(nodes[index])
                index -= 1
                continue
            first = index
            while first > 0 and nodes[first - 1].block == block:
                first -= 1
            self.forward(range(first, index + 1), checkpointed=True)
            for each in range(index, first - 1, -1):
                self._backward_of(nodes[each])
            self._drop(self.tape.blocks[block].storage)
            index = first - 1

    def _backward_of(self, node: Node) -> None:
        given = [self.incoming.pop(tensor.key) for tensor in node.outputs if tensor.key in self.incoming]
        if given:
            made: list[tuple[Tensor, _Gradient]] = []
            for tensor in node.inputs:
                if not tensor.needs_grad:
                    continue
                if tensor.key in node.same:
                    given[0].holders += 1
                    made.append((tensor, given[0]))
                else:
                    made.append((tensor, self._new(tensor)))
            self._scratch(node.backward_scratch_bytes)
        for storage in node.saved:
            self._drop(storage)
        for gradient in given:
            self._release(gradient)
        if given:
            for tensor, gradient in made:
                self._accumulate(tensor, gradient)

    def _accumulate(self, tensor: Tensor, gradient: _Gradient) -> None:
        if tensor.parameter is not None:
            self._settle(tensor.parameter, gradient)
            return
        known = self.incoming.get(tensor.key)
        self.incoming[tensor.key] = gradient if known is None else self._sum(known, gradient)

    def _sum(self, known: _Gradient, gradient: _Gradient) -> _Gradient:
        if known.holders == 1:
            self._release(gradient)
            return known
        total = _Gradient(known.size_bytes, self.memory.take(known.size_bytes))
        self._see()
        self._release(known)
        self._release(gradient)
        return total

    def _settle(self, parameter: str, gradient: _Gradient) -> None:
        """A parameter's gradient is taken when all its users have given theirs."""
        known = self.pending.pop(parameter, None)
        total = gradient if known is None else self._sum(known, gradient)
        self.waiting[parameter] -= 1
        if self.waiting[parameter] > 0:
            self.pending[parameter] = total
        elif parameter in self.gradients.taken:
            self._release(total)
        elif self.gradients.ranks > 1:
            part = -(-total.size_bytes // self.gradients.ranks)
            self.gradients.taken[parameter] = self.memory.take(part)
            self.gradients.total_bytes += part
            self._see()
            self._release(total)
        else:
            self.gradients.taken[parameter] = total.taken
            self.gradients.total_bytes += total.size_bytes

    def _new(self, tensor: Tensor) -> _Gradient:
        made = _Gradient(tensor.size_bytes, self.memory.take(tensor.size_bytes))
        self._see()
        return made

    def _release(self, gradient: _Gradient) -> None:
        gradient.holders -= 1
        if not gradient.holders:
            self.memory.give(gradient.taken)

    def _take(self, storage: int) -> None:
        if not self.users[storage]:
            self.held[storage] = self.memory.take(self.tape.sizes[storage])
        self.users[storage] += 1

    def _drop(self, storage: int) -> None:
        self.users[storage] -= 1
        if not self.users[storage]:
            self.memory.give(self.held.pop(storage))

    def _scratch(self, size_bytes: int) -> None:
        if size_bytes:
            self.memory.give(self.memory.take(size_bytes))
            self._see()

    def _see(self) -> None:
        if self.memory.peak_bytes > self.highest_bytes:
            self.highest_bytes = self.memory.peak_bytes
            self.at_peak_bytes = self.gradients.total_bytes
