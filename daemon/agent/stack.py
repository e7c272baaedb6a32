"""The calls of all threads, with their locals, as they stand at this moment.

Refuses to look at frames of the agent itself.
"""

from __future__ import annotations

import os
import sys
import threading
from _thread import get_ident
from types import CodeType, FrameType
from typing import Any

from .bounds import MAX_THREADS
from .frame_locals import CO_OPTIMIZED, locals_of
from .objects import attributes, class_attributes

_AGENT = os.path.dirname(os.path.abspath(__file__)) + os.sep
_STDLIB = os.path.dirname(os.path.abspath(os.__file__)) + os.sep
_PACKAGES = (f"{os.sep}site-packages{os.sep}", f"{os.sep}dist-packages{os.sep}")
_ENGINE = os.path.join("torch", "autograd", "graph.py")
_ENGINE_BEFORE_2_3 = os.path.join("torch", "autograd", "__init__.py")
_traceback = BaseException.__dict__["__traceback__"].__get__
_context = BaseException.__dict__["__context__"].__get__
_MOST_CALLS = 1000


class Call:
    """One frame and where it stands; ``mine`` where no other thread runs it."""

    def __init__(self, frame: FrameType, torch_folder: str, mine: bool = True) -> None:
        code = frame.f_code
        self.code: CodeType = code
        self.file: str = code.co_filename
        self.line: int = frame.f_lineno or code.co_firstlineno
        self.instruction: int = frame.f_lasti
        self.function: str = code.co_name
        self.in_torch = self.file.startswith(torch_folder)
        self.in_package = is_package(self.file)
        self.is_module_level = not code.co_flags & CO_OPTIMIZED
        self.values: dict[str, Any] = locals_of(frame, mine)

    @property
    def me(self) -> Any:
        """What the call names ``self``; None where it does not."""
        return self.values.get("self")

    @property
    def place(self) -> str:
        """ "train.py:31 in main"."""
        return f"{os.path.basename(self.file)}:{self.line} in {self.function}"


class Thread:
    """One thread's calls, innermost first."""

    def __init__(self, ident: int, name: str, calls: list[Call], failing: bool) -> None:
        self.ident = ident
        self.name = name
        self.calls = calls
        self.failing = failing
        self.waits_in_backward = any(
            call.in_torch
            and call.function in ("_engine_run_backward", "backward", "grad")
            and call.file.endswith((_ENGINE, _ENGINE_BEFORE_2_3))
            for call in calls
        )


def threads(torch: Any, failing: bool) -> list[Thread]:
    """All threads with calls, the failing one (this one, if it is) first; at most MAX_THREADS."""
    torch_folder = os.path.dirname(os.path.abspath(torch.__file__)) + os.sep
    mine = get_ident()
    found = []
    frames = sys._current_frames()
    for ident, frame in frames.items():
        calls: list[Call] = []
        current: FrameType | None = frame
        others = ident != mine
        if others and _moves_freely():
            continue
        while current is not None and len(calls) < _MOST_CALLS:
            if not current.f_code.co_filename.startswith(_AGENT):
                calls.append(Call(current, torch_folder, not others))
            current = current.f_back
        if calls or (failing and not others):
            found.append(Thread(ident, _name(ident), calls, failing and not others))
    # One of them is the frame that runs here: with a variable of its own for itself it would never end.
    del frames, frame, current
    found.sort(key=lambda thread: (not thread.failing, not thread.waits_in_backward, not thread.calls))
    return found[:MAX_THREADS]


def exception_calls(torch: Any) -> tuple[BaseException | None, list[Call]]:
    """The exception that the failing thread is handling, and the calls that it keeps alive: its traceback's."""
    torch_folder = os.path.dirname(os.path.abspath(torch.__file__)) + os.sep
    error = sys.exc_info()[1]
    return error, kept_calls(error, torch_folder)


def kept_calls(error: BaseException | None, torch_folder: str) -> list[Call]:
    """The calls that an exception's traceback keeps alive, with those of the exceptions that it followed."""
    calls: list[Call] = []
    seen = set()
    while error is not None and id(error) not in seen and len(calls) < _MOST_CALLS:
        seen.add(id(error))
        trace = _traceback(error)
        while trace is not None and len(calls) < _MOST_CALLS:
            call = Call(trace.tb_frame, torch_folder)
            call.line = trace.tb_lineno
            calls.append(call)
            trace = trace.tb_next
        error = _context(error)
    return calls


def is_package(file: str) -> bool:
    """Whether a file belongs to an installed package, or to Python itself."""
    return (
        any(part in file for part in _PACKAGES)
        or file.startswith((_STDLIB, _AGENT, "<frozen "))
        or (file.startswith("<") and not file.startswith("<ipython"))
    )


def is_stdlib(file: str) -> bool:
    """Whether a file is Python's own; where there is no environment the installed packages lie below it."""
    return file.startswith(_STDLIB) and not any(part in file for part in _PACKAGES)


def _moves_freely() -> bool:
    """Without the global lock other threads' frames change under the reader."""
    ask = getattr(sys, "_is_gil_enabled", None)
    return ask is not None and not ask()


def _name(ident: int) -> str:
    thread = threading._active.get(ident)  # type: ignore[attr-defined]
    name = attributes(thread).get("_name") if thread is not None else None
    if type(name) is str and "name" in class_attributes(threading.Thread):
        return name
    return f"thread {ident}"
