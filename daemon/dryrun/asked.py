"""What a rehearsed job asks the device for: values, which are zeros, and results whose size depends on them.

It counts and keeps the places. It changes no answer.
"""

from __future__ import annotations

import sys
import warnings
from typing import Any

from .loops import is_in_while_loop

_MAX_PLACES = 8
# So often without an optimizer's step, and in a loop that a condition ends, is to wait.
_PATIENCE = 1000
# Operators of PyTorch's library whose result, or one within, has a size that depends on values. Indexing with a mask
# and where(condition) come down to nonzero.
_SIZED = (
    "nonzero",
    "_unique2",
    "unique_dim",
    "unique_consecutive",
    "unique_dim_consecutive",
    "bincount",
    "repeat_interleave.Tensor",
)
# What they are where operators cannot be watched (PyTorch before 2.9).
_SIZED_FUNCTIONS = ("nonzero", "masked_select", "unique", "argwhere", "bincount", "repeat_interleave")
_VALUE = "_local_scalar_dense"
_READS = ("item", "__int__", "__float__", "__index__", "tolist")
_CONVOLUTIONS = ("cudnn_convolution", "cudnn_convolution_transpose")


class Asked:
    """``waits`` is called once, with the place, where a loop waits for a value."""

    def __init__(self, torch: Any, waits: Any) -> None:
        self._torch = torch
        self._waits = waits
        self._since_step: dict[tuple[Any, int], int] = {}
        self._operators: Any = None
        self.reads: dict[str, int] = {}
        self.sized: dict[str, int] = {}
        self.places: list[str] = []
        self.convolutions = 0
        self.waiting: str | None = None

    def watch(self) -> None:
        """From now on. To be called once CUDA is initialised."""
        tensor = self._torch.Tensor
        self._count(tensor, "__bool__", lambda name: None)
        get_kernel = getattr(self._torch.library, "get_kernel", None)
        if get_kernel is None:
            for name in _READS:
                self._count(tensor, name, self._read)
            for name in _SIZED_FUNCTIONS:
                for module in (tensor, self._torch):
                    self._count(module, name, self._size)
            return
        # Operators rather than functions of Python: the program's own calls, PyTorch's and compiled code's alike.
        self._operators = self._torch.library.Library("aten", "IMPL")
        watched = [(_VALUE, self._read), *((name, self._size) for name in _SIZED)]
        with warnings.catch_warnings():
            # That an operator is overridden is meant.
            warnings.simplefilter("ignore")
            for name, told in (*watched, *((name, self._convolve) for name in _CONVOLUTIONS)):
                self._watch_operator(name, get_kernel(f"aten::{name}", "CUDA"), told)

    def step(self) -> None:
        """An optimizer has made a step: no loop has waited until now."""
        self._since_step.clear()

    def _watch_operator(self, name: str, kernel: Any, told: Any) -> None:
        def asked(keys: Any, *arguments: Any, **named: Any) -> Any:
            told(name)
            return kernel.call_boxed(keys, *arguments, **named)

        self._operators.impl(name, asked, "CUDA", with_keyset=True, allow_override=True)

    def _count(self, module: Any, name: str, told: Any) -> None:
        original = getattr(module, name, None)
        if original is None:
            return

        def asked(tensor: Any, *arguments: Any, **named: Any) -> Any:
            if getattr(tensor, "is_cuda", False):
                self.reads[name] = self.reads.get(name, 0) + 1
                told(name)
            return original(tensor, *arguments, **named)

        setattr(module, name, asked)

    def _convolve(self, name: str) -> None:
        self.convolutions += 1

    def _size(self, name: str) -> None:
        plain = name.strip("_").partition(".")[0].rstrip("2")
        self.sized[plain] = self.sized.get(plain, 0) + 1
        frame = _asking()
        if frame is not None and len(self.places) < _MAX_PLACES:
            place = f"{plain} at {place_of(frame)}"
            if place not in self.places:
                self.places.append(place)

    def _read(self, name: str) -> None:
        if name == _VALUE:
            self.reads["item"] = self.reads.get("item", 0) + 1
        frame = _asking()
        if frame is None:
            return
        key = (frame.f_code, frame.f_lasti)
        count = self._since_step[key] = self._since_step.get(key, 0) + 1
        if count == _PATIENCE and is_in_while_loop(frame):
            self.waiting = place_of(frame)
            self._waits()


def place_of(frame: Any) -> str:
    """The innermost place in the program's own code, or in whatever asks where there is none: file, line, function."""
    own = frame
    while own is not None and _is_library(own.f_code.co_filename):
        own = own.f_back
    frame = frame if own is None else own
    return f"{frame.f_code.co_filename}:{frame.f_lineno} in {frame.f_code.co_name}"


def _asking() -> Any:
    """The frame that asked, without this file's; None in a thread without Python code."""
    frame = sys._getframe(1)
    while frame is not None and frame.f_code.co_filename == __file__:
        frame = frame.f_back  # type: ignore[assignment]
    return frame


def _is_library(file: str) -> bool:
    return "site-packages" in file or "dist-packages" in file or file.startswith((_LIBRARY, "<frozen", _GUEST))


_LIBRARY = f"{sys.base_prefix}/lib/python"
_GUEST = __file__.rpartition("/")[0]
