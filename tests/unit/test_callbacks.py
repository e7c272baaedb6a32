"""The callbacks, against the trainers' own way of calling them."""

from __future__ import annotations

import copy
import pickle
import sys
from types import ModuleType
from typing import Any

import pytest

import vramscope
from vramscope.callbacks import LightningCallback, TransformersCallback

TEXT = (
    "CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 24.00 GiB of which 1.00 GiB is free."
)


class OutOfMemoryError(RuntimeError):
    """As PyTorch's."""


@pytest.fixture(autouse=True)
def hooks(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    shown: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: shown.append(error))
    return shown


def fail(error: BaseException) -> None:
    sys.excepthook(type(error), error, None)


def test_an_uncaught_error_is_explained_before_it_is_shown(
    hooks: list[BaseException], capsys: pytest.CaptureFixture[str]
) -> None:
    before = sys.excepthook
    callback = TransformersCallback()
    callback.on_train_begin(None, None, None, model=None)
    error = OutOfMemoryError(TEXT)
    fail(error)
    assert hooks == [error]
    assert "ran out of memory" in capsys.readouterr().err
    callback.on_train_end(None, None, None)
    assert sys.excepthook is before


def test_any_other_error_is_shown_as_always(hooks: list[BaseException], capsys: pytest.CaptureFixture[str]) -> None:
    callback = TransformersCallback()
    callback.on_train_begin(None, None, None)
    error = KeyError("missing")
    fail(error)
    assert hooks == [error]
    assert capsys.readouterr() == ("", "")


def test_two_callbacks_explain_once(hooks: list[BaseException], capsys: pytest.CaptureFixture[str]) -> None:
    first, second = TransformersCallback(), TransformersCallback()
    for callback in (first, second, first):
        callback.on_train_begin(None, None, None)
    fail(OutOfMemoryError(TEXT))
    assert capsys.readouterr().err.count("ran out of memory") == 1
    assert len(hooks) == 1


def test_a_hook_that_was_set_in_between_stays(hooks: list[BaseException]) -> None:
    callback = TransformersCallback()
    callback.on_train_begin(None, None, None)
    other = lambda kind, error, trace: None  # noqa: E731
    sys.excepthook = other
    callback.on_train_end(None, None, None)
    assert sys.excepthook is other


def test_every_event_of_the_trainer_is_answered() -> None:
    """As transformers' CallbackHandler.call_event: getattr by the event's name, the result may be None."""
    callback = TransformersCallback()
    for event in (
        "on_init_end",
        "on_step_begin",
        "on_substep_end",
        "on_pre_optimizer_step",
        "on_log",
        "on_an_event_to_come",
    ):
        assert getattr(callback, event)("args", "state", "control", model=None, optimizer=None) is None
    with pytest.raises(AttributeError):
        callback.state  # noqa: B018
    assert isinstance(copy.deepcopy(callback), TransformersCallback)
    assert isinstance(pickle.loads(pickle.dumps(callback)), TransformersCallback)


def test_a_notebooks_traceback_is_preceded_by_the_explanation(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Shell:
        shown = 0

        def showtraceback(self, *given: Any, **named: Any) -> None:
            Shell.shown += 1

    shell = Shell()
    interactive = ModuleType("IPython")
    interactive.get_ipython = lambda: shell  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "IPython", interactive)
    callback = TransformersCallback()
    callback.on_train_begin(None, None, None)
    try:
        raise OutOfMemoryError(TEXT)
    except OutOfMemoryError:
        shell.showtraceback()
    assert Shell.shown == 1
    assert "ran out of memory" in capsys.readouterr().err
    callback.on_train_end(None, None, None)
    assert "showtraceback" not in vars(shell)


class Callback:
    """Lightning's base class: its Trainer refuses anything else."""


def test_lightnings_callback_is_one_of_the_lightning_that_is_loaded(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lightning = ModuleType("lightning.pytorch")
    lightning.Callback = Callback  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "lightning.pytorch", lightning)
    callback = LightningCallback()
    assert issubclass(type(callback), Callback)
    callback.setup(None, None, "fit")
    callback.on_exception(None, None, ValueError("no"))
    assert capsys.readouterr().err == ""
    callback.on_exception(None, None, OutOfMemoryError(TEXT))
    assert "ran out of memory" in capsys.readouterr().err


def test_without_lightning_it_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("lightning", "lightning.pytorch", "pytorch_lightning"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    with pytest.raises(ModuleNotFoundError, match="needs Lightning"):
        LightningCallback()


def test_a_failing_agent_does_not_stop_the_training(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def attach() -> None:
        asked.append(True)
        raise OSError("no socket")

    monkeypatch.setattr(vramscope, "attach", attach, raising=False)
    TransformersCallback()
    assert asked == [True]
