"""What XLA's table of buffers says about a program that did not fit."""

from __future__ import annotations

import re

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis import arena
from vramscope.analyzers.diagnosis.oversized_request import against_told
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_ATTENTION, _SIDES = regex(r"attn|attention|softmax", re.IGNORECASE), regex(r"\d{1,7}(?=[,\]])")
_LOGITS = regex(r"logit|softmax|cross_entropy|lm_head|vocab|loss", re.IGNORECASE)
# Hardly a layer is as wide as the smaller vocabularies, and none as the larger ones.
_VOCABULARY, _NO_WIDTH = 30_000, 100_000
# Matrices of states are smaller than scores that fill a device.
_LONG = 1024
_MOST = 0.4  # of what is temporary
_ALONE = 0.9  # of a program: one tensor is all that it is


def judge(case: Case) -> tuple[Cause, ...]:
    """Which part of the program is large; without the table what the request alone says."""
    if case.format == "jax-command-buffer":
        return (_graph(case),)
    program, temporary = case.number("program_bytes"), case.number("temp_bytes")
    parameters, buffer = case.number("parameter_bytes"), case.number("buffer_bytes")
    # A table that was cut may end within its total.
    if not program or (buffer or 0) > program:
        return arena.judge(case)
    evidence = [f"the compiled program needs {format_bytes(int(program))} in all, by its table of buffers"]
    largest = _largest(case)
    causes: list[Cause] = []
    is_most = buffer is not None and buffer != parameters and buffer >= _MOST * (temporary or program)
    if is_most and _is_of_attention(case):
        said = (*evidence, f"{largest}: a score for each pair of positions")
        causes.append(Cause("oversized_request", 0.65, said, "attention"))
    elif is_most and _is_of_logits(case):
        said = (*evidence, f"{largest}: a score for each word of the vocabulary at each position")
        causes.append(Cause("oversized_request", 0.65, said, "logits"))
    elif buffer is not None and buffer >= 0.4 * program and buffer != parameters:
        said = (*evidence, f"{largest}, {buffer / program:.0%} of it")
        told = against_told(case, int(buffer), largest)
        # With next to nothing beside it, no smaller batch of the rest will do.
        causes.append(told or Cause("oversized_request", 0.7 if buffer >= _ALONE * program else 0.5, said))
    if temporary is not None and temporary >= 0.5 * program:
        evidence.append(f"{format_bytes(int(temporary))} of it are temporary: activations that grow with the batch")
        causes.append(Cause("capacity", 0.6, tuple(evidence), "activations"))
    elif parameters is not None and parameters >= 0.5 * program:
        evidence.append(f"{format_bytes(int(parameters))} of it are the arguments: parameters, optimizer state, data")
        causes.append(Cause("capacity", 0.6, tuple(evidence), "model_weights"))
    else:
        causes.append(Cause("capacity", 0.55, (*evidence, *((largest,) if largest else ()))))
    return tuple(sorted(causes, key=lambda cause: -cause.confidence))


def _is_of_attention(case: Case) -> bool:
    """Whether the largest buffer is named as attention's, and as long as it is wide."""
    operation, sides = case.word("buffer_op") or "", _SIDES.findall(case.word("buffer_shape") or "")
    if len(sides) < 3 or sides[-1] != sides[-2]:
        return False
    # A long product of matrices that has four dimensions is batch x heads x length^2, whatever the program calls it.
    is_long_product = "dot_general" in operation and len(sides) >= 4 and int(sides[-1]) >= _LONG
    return _ATTENTION.search(operation) is not None or is_long_product


def _is_of_logits(case: Case) -> bool:
    """Whether the largest buffer is named as an output's, and as wide as a vocabulary."""
    operation, sides = case.word("buffer_op") or "", _SIDES.findall(case.word("buffer_shape") or "")
    if len(sides) < 2 or sides[-1] == sides[-2]:
        return False
    return int(sides[-1]) >= (_VOCABULARY if _LOGITS.search(operation) else _NO_WIDTH)


def _graph(case: Case) -> Cause:
    nodes, alive = case.number("graph_nodes"), case.number("graph_alive")
    what = "the driver had no memory for a recorded graph" + (f" of {nodes:.0f} nodes" if nodes else "")
    beside = f", beside {alive:.0f} that are alive in the process" if alive else ""
    outside = "graphs lie outside what XLA has reserved, which by default is three quarters of the GPU"
    return Cause("capacity", 0.7, (f"{what}{beside}", outside), "cuda_graphs")


def _largest(case: Case) -> str:
    size = case.number("buffer_bytes")
    if size is None:
        return ""
    shape, operation = case.word("buffer_shape"), case.word("buffer_op")
    named = "".join((f" {shape}" if shape else "", f" of {operation}" if operation else ""))
    return f"its largest buffer{named} takes {format_bytes(int(size))}"
