"""What is found in queues, and that looking at very many objects ends in time."""

from __future__ import annotations

import asyncio
import queue
from types import SimpleNamespace
from typing import Any

import pytest

from vramscope.daemon.agent.attribution import Attributor
from vramscope.daemon.agent.blocks import Blocks
from vramscope.daemon.agent.heap import Heap, scan
from vramscope.daemon.agent.holders import Finder
from vramscope.daemon.agent.objects import TENSOR, Kinds


class Tensor:
    pass


class Own(queue.Queue[Any]):
    """A queue of the job's."""


def kinds() -> Kinds:
    nothing = type("Nothing", (), {})
    torch = SimpleNamespace(
        nn=SimpleNamespace(Parameter=nothing, Module=nothing), optim=SimpleNamespace(Optimizer=nothing), Tensor=Tensor
    )
    return Kinds(torch)


@pytest.mark.parametrize("kind", [queue.Queue, queue.LifoQueue, queue.SimpleQueue, asyncio.Queue, Own])
def test_what_waits_in_a_queue_is_found(kind: Any) -> None:
    waiting = kind()
    batches = [(Tensor(), {"labels": Tensor()}) for _ in range(3)]
    for batch in batches:
        (waiting.put_nowait if hasattr(waiting, "put_nowait") else waiting.put)(batch)
    finder = Finder(kinds(), None, None, "/torch/", lambda: False)  # type: ignore[arg-type]
    found = finder._collect([waiting])
    expected = [tensor for first, more in batches for tensor in (first, more["labels"])]
    assert {id(tensor) for tensor in found} == {id(tensor) for tensor in expected}
    # Looking takes nothing out.
    assert waiting.qsize() == 3


def test_the_scan_finds_subclasses_and_ends_when_the_time_is_over() -> None:
    class Special(Tensor):
        pass

    held = [Tensor(), Special()]
    heap = scan(kinds(), lambda: False)
    assert heap.whole
    assert {id(tensor) for tensor in held} <= {id(tensor) for tensor in heap.tensors}
    many: list[list[int]] = [[] for _ in range(300_000)]
    heap = scan(kinds(), lambda: True)
    assert not heap.whole
    assert len(many) == 300_000


def test_the_attribution_ends_when_the_time_is_over() -> None:
    heap = Heap()
    heap.tensors = [Tensor() for _ in range(10_000)]
    asked = []

    def parts(tensor: Any) -> list[Any]:
        asked.append(tensor)
        return []

    reader = SimpleNamespace(has_graph=lambda tensor: False, parts=parts)
    blocks = Blocks({"segments": []}, 0)
    looks = iter([False, False])
    attributor = Attributor(blocks, kinds(), reader, 0, lambda: next(looks, True))  # type: ignore[arg-type]
    attributor.claim_results(heap)
    assert not attributor.whole
    assert 0 < len(asked) <= 1024
    assert kinds().of(heap.tensors[0]) == TENSOR
