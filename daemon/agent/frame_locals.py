"""A frame's locals by name, read so that neither the frame nor the job can tell.

Refuses whatever would run the job's code or change a dictionary that the job has, and then answers nothing.
"""

from __future__ import annotations

import gc
import sys
from types import FrameType
from typing import Any

CO_OPTIMIZED = 0x1  # of co_flags: a function, whose locals are no dictionary of its own
_UNKNOWN = object()
_FRAMES_AND_OURS = 3  # references: the frame's, a variable, an argument
# Since 3.13 ``f_locals`` of a function is a view; before, a dictionary that the frame keeps.
_IS_VIEW = sys.version_info >= (3, 13)
# CPython 3.11 and 3.12: where in the running frame are its code, globals, builtins, and the dictionary it keeps.
_PLACES = {(3, 11): (32, 8, 16, 24), (3, 12): (0, 24, 32, 40)}.get(sys.version_info[:2])
_RUNNING = 24  # where a frame object has the address of the running frame
_USUAL_BUILD = (
    sys.implementation.name == "cpython" and sys.maxsize == (1 << 63) - 1 and not hasattr(sys, "gettotalrefcount")
)


def locals_of(frame: FrameType, mine: bool = True) -> dict[str, Any]:
    """A copy of a frame's locals; empty where they cannot be read without a trace. ``mine``: no other thread runs it.

    Before Python 3.13 a function's frame makes and keeps a dictionary when it is asked for its locals, and with it each
    tensor that the job deletes afterwards. One that was not there before is emptied again. One that was there is the
    job's (``locals()``, ``vars()``, ``f_locals``): it gets back what it held; of another thread it is left alone.
    """
    optimized = bool(frame.f_code.co_flags & CO_OPTIMIZED)
    if _IS_VIEW:
        return dict(frame.f_locals) if optimized else _named(frame.f_locals)
    kept = _kept(frame)
    if kept is _UNKNOWN:
        return {}
    if not optimized:
        # Asked for them, the frame of a class's body writes to the mapping that its metaclass has prepared.
        return _named(kept)
    if kept is None:
        made = frame.f_locals
        copy = _named(made)
        if sys.getrefcount(made) <= _FRAMES_AND_OURS:
            made.clear()
        return copy
    if not mine or type(kept) is not dict:
        return {}
    before = kept.copy()
    copy = _named(frame.f_locals)
    kept.clear()
    kept.update(before)
    return copy


def _named(mapping: object) -> dict[str, Any]:
    """A copy of a dictionary's items under plain names: a subclass may have methods, its keys hashes of their own."""
    if not issubclass(type(mapping), dict):
        return {}
    pairs: list[tuple[Any, Any]] = list(dict.items(mapping))  # type: ignore[arg-type]
    return {name: value for name, value in pairs if type(name) is str}


def _kept(frame: FrameType) -> Any:
    """The dictionary that the frame has already, or the mapping of a class's body; None where there is none yet."""
    if not _USUAL_BUILD:
        return _UNKNOWN
    if _PLACES is None:
        return _kept_before_311(frame)
    # torch has loaded it; where it is not there, nothing is imported for this.
    ctypes = sys.modules.get("ctypes")
    if ctypes is None:
        return _UNKNOWN
    word = ctypes.c_size_t.from_address
    running = word(id(frame) + _RUNNING).value
    code, names, builtins, kept = _PLACES
    known = ((code, frame.f_code), (names, frame.f_globals), (builtins, frame.f_builtins))
    if not running or any(word(running + place).value != id(thing) for place, thing in known):
        return _UNKNOWN
    try:
        return ctypes.py_object.from_address(running + kept).value
    except ValueError:  # no object there
        return None


def _kept_before_311(frame: FrameType) -> Any:
    """The same by what the frame tells the collector: its caller, code, builtins, globals, then its dictionary."""
    held = gc.get_referents(frame)
    expected = [frame.f_code, frame.f_builtins, frame.f_globals]
    if frame.f_back is not None:
        expected.insert(0, frame.f_back)
    if len(held) < len(expected) or any(one is not other for one, other in zip(held, expected)):
        return _UNKNOWN
    following = held[len(expected)] if len(held) > len(expected) else None
    if not frame.f_code.co_flags & CO_OPTIMIZED:
        return following
    if type(following) is not dict:
        return None
    # Either the frame's dictionary or a dictionary that is its first local: then the frame makes another one.
    before = following.copy()
    made = frame.f_locals
    if made is following:
        following.clear()
        following.update(before)
        return following
    made.clear()
    return None
