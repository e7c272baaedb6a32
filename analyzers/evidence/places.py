"""Where in the job's own code it happened, as a person would look for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vramscope.analyzers.messages.frames import Frame
from vramscope.analyzers.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vramscope.schema.evidence import Evidence, StackFrame

_EVALUATION = regex(r"(?i)^_?(?:evaluat\w*|eval(?:_\w+)?|valid\w*|val(?:_\w+)?|test(?:_\w+)?|predict\w*|infer\w*)$")
_GENERATION = regex(r"(?i)^_?(?:generate\w*|sample|greedy_search|beam_search|decode\w*)$")
_TRAINING = regex(r"(?i)^_?(?:train\w*|fit\w*|training_step|optimi[sz]e\w*)$")


def own_frames(evidence: Evidence) -> list[StackFrame]:
    """The failing thread's calls outside of installed packages, innermost first; all of them where there are none."""
    failing = evidence.failing
    frames = list(failing.frames) if failing is not None else []
    return [frame for frame in frames if not frame.in_package] or frames


def place(frame: StackFrame) -> str:
    """``train.py:88 in evaluate``."""
    name = re.split(r"[/\\]", frame.file)[-1]
    return f"{name}:{frame.line} in {frame.function}" if frame.function != "<module>" else f"{name}:{frame.line}"


def evaluation_frame(evidence: Evidence) -> StackFrame | None:
    """The outermost call of the job's own whose name is an evaluation's or a generation's; None inside a training."""
    for frame in own_frames(evidence):
        if _TRAINING.match(frame.function):
            return None
        if _EVALUATION.match(frame.function) or _GENERATION.match(frame.function):
            return frame
    return None


def in_training(evidence: Evidence) -> bool:
    """Whether a call of the job's own has the name of a training."""
    return any(_TRAINING.match(frame.function) for frame in own_frames(evidence))


def frames_of(evidence: Evidence) -> Sequence[Frame]:
    """The failing calls as a traceback has them, the outermost first."""
    failing = evidence.failing
    frames = failing.frames if failing is not None else ()
    return [
        Frame(frame.file, frame.line, frame.function, " ".join((frame.code or "").split()))
        for frame in reversed(frames)
    ]
