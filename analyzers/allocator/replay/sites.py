"""Who asked for a history's blocks, by their stacks: the sites' names, and which of them the batch does not move."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.snapshot.recording import Recording
from vramscope.analyzers.snapshot.stacks import NONE
from vramscope.analyzers.snapshot.summary.categories import OPTIMIZER, PARAMETERS, WORKSPACES, categorize
from vramscope.analyzers.snapshot.summary.summarize import summarize
from vramscope.schema.snapshot import StackFrame, frame_text, own_frame


class Sites:
    """Of one recording; without stacks it knows nobody."""

    def __init__(self, recording: Recording) -> None:
        self._recording = recording

    def name_of(self, event: int) -> str | None:
        """The program's own innermost call that made the block, as ``blocks of train.py:9 in step``."""
        stack = self._stack_of(event)
        return None if stack is None else f"blocks of {frame_text(own_frame(stack) or stack[0])}"

    def events_of(self, site: str) -> frozenset[int]:
        """The events of the stacks that ``site`` names: a number (``#3``), or a part of one of their calls.

        The number is the one that the recording's summary shows.
        """
        stacks = self._recording.stacks
        number = site[1:] if site.startswith("#") else ""
        if number.isdecimal():
            wanted = self._numbered(int(number))
        else:
            wanted = {index for index, stack in enumerate(stacks) if any(site in frame_text(frame) for frame in stack)}
        return frozenset(event for event, stack in enumerate(self._recording.event_stacks) if stack in wanted)

    def fixed_events(self) -> frozenset[int]:
        """The events that make parameters, the optimizer's state and workspaces."""
        if not self._recording.stacks:
            return frozenset()
        kept = (PARAMETERS, OPTIMIZER, WORKSPACES)
        fixed = {index for index, category in enumerate(categorize(self._recording)) if category in kept}
        return frozenset(event for event, stack in enumerate(self._recording.event_stacks) if stack in fixed)

    def _numbered(self, number: int) -> set[int]:
        shown = summarize(self._recording).stacks if self._recording.stacks else ()
        if number >= len(shown):
            return set()
        return {index for index, stack in enumerate(self._recording.stacks) if stack == shown[number]}

    def _stack_of(self, event: int) -> Sequence[StackFrame] | None:
        stacks = self._recording.event_stacks
        if not 0 <= event < len(stacks) or stacks[event] == NONE:
            return None
        return self._recording.stacks[stacks[event]]
