"""The calls in an exception's traceback, as an evidence document has them: what the agent writes, of other calls.

It looks with the agent's eyes: no kernel runs, and nothing of the job's own is called.
"""

from __future__ import annotations

import contextlib
import os
import sys
from types import TracebackType
from typing import Any

from vramscope.daemon.agent.frames import FrameWriter
from vramscope.daemon.agent.objects import Kinds
from vramscope.daemon.agent.stack import Call, Thread
from vramscope.daemon.agent.tensors import TensorReader

_NOWHERE = "\0"
_MOST_CALLS = 1000


def read_traceback(trace: TracebackType | None) -> dict[str, Any]:
    """A ThreadStack in the document's form, the innermost call first. Without PyTorch there are no tensors in it."""
    torch = sys.modules.get("torch")
    kinds: Any = Kinds(torch) if torch is not None else _NoTensors()
    reader: Any = TensorReader(torch, kinds) if torch is not None else None
    folder = _NOWHERE if torch is None else os.path.dirname(os.path.abspath(str(torch.__file__))) + os.sep
    calls: list[Call] = []
    while trace is not None:
        call = Call(trace.tb_frame, folder)
        # Where the exception passed it: the frame itself may be further by now.
        call.line, call.instruction = trace.tb_lineno, trace.tb_lasti
        calls.append(call)
        del calls[:-_MOST_CALLS]
        trace = trace.tb_next
    writer = FrameWriter(kinds, reader, lambda: False)
    with contextlib.nullcontext() if reader is None else reader.quiet():
        return writer.thread(Thread(0, "", calls[::-1], failing=True))


class _NoTensors:
    def of(self, thing: object) -> int:
        return 0
