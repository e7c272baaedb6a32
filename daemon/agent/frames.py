"""Stacks as the document has them: each call with its statement, the tensors in its locals, its whole numbers."""

from __future__ import annotations

from typing import Any, Callable

from .bounds import MAX_FRAMES, MAX_LINE, MAX_NAME, MAX_NUMBERS, MAX_TENSORS
from .objects import MODULE, PARAMETER, TENSOR, Kinds, attributes, class_name, items, printable
from .source import Sources
from .stack import Call, Thread
from .tensors import TensorReader

_OUTERMOST = 16  # are kept of a deep stack, beside the innermost
_LARGEST_NUMBER = 1 << 62


class FrameWriter:
    """Turns calls into StackFrames. ``expired`` tells when there is no more time for source text."""

    def __init__(self, kinds: Kinds, reader: TensorReader, expired: Callable[[], bool]) -> None:
        self._kinds = kinds
        self._reader = reader
        self._expired = expired
        self._sources = Sources()

    def thread(self, thread: Thread) -> dict[str, Any]:
        """A ThreadStack."""
        calls = thread.calls
        if len(calls) > MAX_FRAMES:
            calls = calls[: MAX_FRAMES - _OUTERMOST] + calls[-_OUTERMOST:]
        return {
            "name": printable(thread.name, MAX_NAME),
            "frames": [self._frame(call) for call in calls],
            "failing": thread.failing,
            "waits_in_backward": thread.waits_in_backward,
        }

    def _frame(self, call: Call) -> dict[str, Any]:
        frame: dict[str, Any] = {
            "file": printable(call.file, MAX_LINE),
            "line": call.line,
            "function": printable(call.function, MAX_NAME),
            "in_package": call.in_package,
        }
        if not self._expired():
            text, columns = self._sources.statement(call.code, call.line, call.instruction, whole=not call.in_torch)
            if text is not None:
                frame["code"] = text
                if columns is not None:
                    frame["columns"] = columns
        if call.me is not None:
            frame["owner"] = printable(class_name(call.me), MAX_NAME)
        tensors = self._tensors(call)
        if tensors:
            frame["tensors"] = tensors
        numbers = {
            printable(name, MAX_NAME): value
            for name, value in call.values.items()
            if type(value) is int and abs(value) < _LARGEST_NUMBER and type(name) is str
        }
        if numbers and not call.is_module_level:
            frame["numbers"] = dict(list(numbers.items())[:MAX_NUMBERS])
        elif numbers:
            # A script's names are many; those that its statement uses are enough.
            used = set(call.code.co_names)
            frame["numbers"] = dict([pair for pair in numbers.items() if pair[0] in used][:MAX_NUMBERS])
        return frame

    def _tensors(self, call: Call) -> list[dict[str, Any]]:
        named = [(name, value) for name, value in call.values.items() if type(name) is str and self._is_tensor(value)]
        if self._kinds.of(call.me) == MODULE:
            own = attributes(call.me)
            for group in ("_parameters", "_buffers"):
                named += [
                    (f"self.{name}", value)
                    for name, value in items(own.get(group))
                    if type(name) is str and self._is_tensor(value)
                ]
        described = [self._reader.describe(name, value) for name, value in named[:MAX_TENSORS]]
        return [tensor for tensor in described if tensor is not None]

    def _is_tensor(self, value: object) -> bool:
        return self._kinds.of(value) in (TENSOR, PARAMETER)
