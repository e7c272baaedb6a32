"""The calls in an exception's traceback, as an evidence document has them: statement, tensors and numbers of each.

Tensors are only looked at: no kernel runs, and nothing of the job's own is called.
"""

from __future__ import annotations

import linecache
import os
import sys
from collections.abc import Iterator, Mapping
from itertools import islice
from types import TracebackType
from typing import Any

from vramscope.schema.evidence import MAX_FRAMES, MAX_TENSORS, StackFrame, TensorInfo

_LONGEST = 1024
_PACKAGES = (f"{os.sep}site-packages{os.sep}", f"{os.sep}dist-packages{os.sep}", os.path.dirname(os.__file__) + os.sep)
_NUMBERS = 64
_LARGEST = 1 << 62


def read_traceback(trace: TracebackType | None) -> tuple[StackFrame, ...]:
    """Innermost first; of a deep one the innermost."""
    frames: list[StackFrame] = []
    while trace is not None:
        frames.append(_read(trace))
        trace = trace.tb_next
    return tuple(reversed(frames[-MAX_FRAMES:]))


def _read(trace: TracebackType) -> StackFrame:
    frame, code = trace.tb_frame, trace.tb_frame.f_code
    values = dict(frame.f_locals)
    source, columns = _statement(trace)
    me = values.get("self")
    used = set(code.co_names) | set(code.co_varnames) | set(code.co_freevars)
    return StackFrame(
        file=code.co_filename,
        line=trace.tb_lineno,
        function=code.co_name,
        code=source,
        columns=columns,
        owner=None if me is None else type(me).__name__,
        in_package=code.co_filename.startswith("<frozen ") or any(part in code.co_filename for part in _PACKAGES),
        tensors=tuple(islice(_tensors(values, me), MAX_TENSORS)),
        numbers=dict(
            islice(
                ((name, value) for name, value in values.items() if name in used and _is_number(value)),
                _NUMBERS,
            )
        ),
    )


def _statement(trace: TracebackType) -> tuple[str | None, tuple[int, int] | None]:
    """The line, or the lines that the running expression spans, without indentation; its columns from 3.11 on."""
    file, line = trace.tb_frame.f_code.co_filename, trace.tb_lineno
    lines = linecache.getlines(file, trace.tb_frame.f_globals)
    if not 1 <= line <= len(lines):
        return None, None
    text = lines[line - 1].rstrip("\n")
    source = text.strip()[:_LONGEST]
    if sys.version_info < (3, 11):
        return source, None
    place = next(islice(trace.tb_frame.f_code.co_positions(), trace.tb_lasti // 2, None), None)
    if place is None or None in place or place[0] != place[1] or place[0] != line:
        return source, None
    indent = len(text) - len(text.lstrip())
    start, end = (
        len(text.encode()[:column].decode("utf-8", "replace")) - indent for column in place[2:] if column is not None
    )
    return source, ((start, end) if 0 <= start < end <= len(source) else None)


def _tensors(values: Mapping[str, Any], me: object) -> Iterator[TensorInfo]:
    torch = sys.modules.get("torch")
    kind = getattr(torch, "Tensor", None)
    if kind is None:
        return
    named = list(values.items())
    own = vars(me) if hasattr(me, "__dict__") else {}
    for group in ("_parameters", "_buffers"):
        held = own.get(group)
        if isinstance(held, dict):
            named += [(f"self.{name}", value) for name, value in held.items()]
    for name, value in named:
        if isinstance(value, kind):
            described = _describe(name, value)
            if described is not None:
                yield described


def _describe(name: str, tensor: Any) -> TensorInfo | None:
    """None for a tensor that does not say what it is, such as one whose sizes are symbols."""
    try:
        return TensorInfo(
            name=name,
            shape=tuple(int(size) for size in tensor.shape),
            dtype=str(tensor.dtype).rpartition(".")[2],
            bytes=tensor.numel() * tensor.element_size(),
            device=tensor.device.index if tensor.is_cuda else None,
            requires_grad=bool(tensor.requires_grad),
            has_graph=not tensor.is_leaf,
        )
    except Exception:  # a subclass may refuse anything
        return None


def _is_number(value: object) -> bool:
    return type(value) is int and abs(value) < _LARGEST
