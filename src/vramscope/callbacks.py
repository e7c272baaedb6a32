"""Callbacks for trainers: the agent sits in the job from its start, and an out-of-memory error is explained on stderr.

Neither transformers nor Lightning is imported before a callback of its kind is made.
"""

from __future__ import annotations

import contextlib
import sys
from typing import Any, Callable

__all__ = ["LightningCallback", "TransformersCallback"]


class TransformersCallback:
    """For ``transformers.Trainer(callbacks=[TransformersCallback()])``.

    The Trainer tells its callbacks of no exception: while it trains, the interpreter's (or the notebook's) own hook for
    errors that nobody catches is asked to explain first.
    """

    def __init__(self) -> None:
        _attach()
        self._restore: Callable[[], None] | None = None

    def __getattr__(self, name: str) -> Callable[..., None]:
        # The Trainer calls every event that its release knows.
        if name.startswith("on_"):
            return _nothing
        raise AttributeError(name)

    def on_train_begin(self, args: Any, state: Any, control: Any, **more: Any) -> None:
        """The Trainer's event."""
        if self._restore is None:
            self._restore = _explain_uncaught()

    def on_train_end(self, args: Any, state: Any, control: Any, **more: Any) -> None:
        """The Trainer's event."""
        if self._restore is not None:
            self._restore()
            self._restore = None


class LightningCallback:
    """For ``lightning.Trainer(callbacks=[LightningCallback()])``; an instance of Lightning's own Callback."""

    def __new__(cls) -> Any:
        return _lightning_class()()


def _lightning_class() -> Any:
    """A subclass of the Callback of the Lightning that the job uses."""
    for name in ("lightning.pytorch", "pytorch_lightning"):
        if name in sys.modules:
            module = sys.modules[name]
            break
    else:
        import importlib

        try:
            module = importlib.import_module("lightning.pytorch")
        except ModuleNotFoundError:
            try:
                module = importlib.import_module("pytorch_lightning")
            except ModuleNotFoundError:
                raise ModuleNotFoundError(
                    "LightningCallback needs Lightning: neither lightning nor pytorch_lightning is installed"
                ) from None

    class Callback(module.Callback):  # type: ignore[misc, name-defined]
        """Attaches the agent; explains an out-of-memory error."""

        def setup(self, trainer: Any, pl_module: Any, stage: str) -> None:
            _attach()

        def on_exception(self, trainer: Any, pl_module: Any, exception: BaseException) -> None:
            _print_explanation(exception)

    Callback.__name__ = Callback.__qualname__ = "LightningCallback"
    return Callback


def _nothing(*given: Any, **named: Any) -> None:
    return None


def _attach() -> None:
    """Whatever stands in the way of watching, the training goes on."""
    import vramscope

    attach = getattr(vramscope, "attach", None)
    if attach is not None:
        with contextlib.suppress(Exception):
            attach()


def _explain_uncaught() -> Callable[[], None]:
    """Explain what nobody catches, before it is shown as always; returns what takes that back."""
    shell = _shell()
    if getattr(sys.excepthook if shell is None else shell.showtraceback, "explains", False):
        return _nothing
    if shell is not None:
        before = shell.showtraceback

        def show(*given: Any, **named: Any) -> Any:
            _print_explanation(sys.exc_info()[1])
            return before(*given, **named)

        show.explains = True  # type: ignore[attr-defined]
        shell.showtraceback = show

        def restore_shell() -> None:
            if shell.showtraceback is show:
                del shell.showtraceback

        return restore_shell
    previous = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: Any) -> None:
        _print_explanation(error)
        previous(kind, error, trace)

    hook.explains = True  # type: ignore[attr-defined]
    sys.excepthook = hook

    def restore() -> None:
        if sys.excepthook is hook:
            sys.excepthook = previous

    return restore


def _shell() -> Any:
    """The notebook's shell, where the job runs in one."""
    interactive = sys.modules.get("IPython")
    with contextlib.suppress(Exception):
        return None if interactive is None else interactive.get_ipython()
    return None


def _print_explanation(error: BaseException | None) -> None:
    """Nothing for any other error; whatever fails here must not hide the job's own."""
    if error is None:
        return
    with contextlib.suppress(Exception):
        import vramscope

        print(vramscope.explain(error), file=sys.stderr)
