"""Follows the job's optimizer steps: how many, of which optimizers, when the current one began, what each left behind.

It hears of steps through PyTorch's global hook alone; a step inside a compiled graph it does not see, nor disturb.
"""

from __future__ import annotations

import contextlib
import sys
import time
import weakref
from typing import Any

from .allocator import Allocator
from .opening import Opening
from .samples import MAX_STEPS, Moments, drop_oldest

_MAX_OPTIMIZERS = 16
# A job of tiny steps is not to pay for each of them, but for the first ones: there a leak can end it soon.
_SECONDS_BETWEEN_ROWS = 0.005
_FIRST_STEPS = 64


class Steps:
    """``count`` is None until there was a step."""

    def __init__(self, allocator: Allocator) -> None:
        self._allocator = allocator
        self._moments = Moments(MAX_STEPS + 1, drop_oldest)
        # What tells the step of an event where PyTorch does not note its time: [microseconds, allocations so far].
        self._marks: dict[int, list[tuple[int, int]]] | None = None if allocator.times_events() else {}
        self._handle: Any = None
        self._is_compiling: Any = None
        self._row_at = 0.0
        self._optimizers: list[list[Any]] = []  # [weakref, steps]
        self.opening = Opening(allocator)
        self.count: int | None = None
        self.began_at_us: int | None = None

    @property
    def optimizers(self) -> list[tuple[Any, int]]:
        """Weak references to the optimizers that have made steps, with how many each."""
        return [(reference, steps) for reference, steps in list(self._optimizers) if reference() is not None]

    def rows(self, device: int | None = None) -> list[list[Any]]:
        """[at_unix, allocated, reserved, peak or None, step] at the ends of the newest steps, oldest first."""
        return self._moments.rows(device)

    def marks(self, device: int) -> list[tuple[int, int]]:
        """(microseconds, the device's allocations so far) at the ends of the newest steps, where they are needed."""
        return list((self._marks or {}).get(device, ()))

    def watch(self) -> None:
        """Hear of every optimizer's steps from now on; where this torch has no such hook, of none."""
        module = sys.modules.get("torch.optim.optimizer")
        register = getattr(module, "register_optimizer_step_post_hook", None)
        compiler = sys.modules.get("torch.compiler") or sys.modules.get("torch._dynamo")
        self._is_compiling = getattr(compiler, "is_compiling", None)
        if register is not None:
            self._handle = register(self._after_step)

    def forget(self) -> None:
        """Hear of no more steps."""
        handle, self._handle = self._handle, None
        if handle is not None:
            handle.remove()

    def _after_step(self, optimizer: Any, arguments: Any, named: Any) -> None:
        # Asked first and outside the try: the compiler takes it for a constant and leaves all below out of its graph.
        if self._is_compiling is not None and self._is_compiling():
            return
        with contextlib.suppress(Exception):  # the job's step is done, whatever becomes of the note
            self._note(optimizer)

    def _note(self, optimizer: Any) -> None:
        now = time.time()
        self.count = (self.count or 0) + 1
        self.began_at_us = int(now * 1e6)
        for known in self._optimizers:
            if known[0]() is optimizer:
                known[1] += 1
                break
        else:
            self._optimizers = [known for known in self._optimizers if known[0]() is not None][-_MAX_OPTIMIZERS + 1 :]
            self._optimizers.append([weakref.ref(optimizer), 1])
        due = self.count <= _FIRST_STEPS or not 0 <= now - self._row_at < _SECONDS_BETWEEN_ROWS
        for statistics in self._figures() if due or self._marks is not None else ():
            if due:
                self._row_at = now
                self._moments.add(
                    now,
                    statistics["device"],
                    statistics.get("allocated_bytes", 0),
                    statistics.get("reserved_bytes", 0),
                    statistics.get("allocated_peak_bytes"),
                    self.count,
                )
                self.opening.note(statistics, self.count)
            if self._marks is not None:
                marks = self._marks.setdefault(statistics["device"], [])
                marks.append((self.began_at_us, statistics.get("allocations", 0)))
                del marks[:-MAX_STEPS]

    def _figures(self) -> list[dict[str, Any]]:
        found = self._allocator.figures()
        # The first steps may be over before the agent's thread has looked for devices.
        if not found and self._allocator.finds_more():
            return self._allocator.figures()
        return found
