"""Which expression of the failing statement asked for the memory, by the bytes that it needs.

Where no expression can be computed, or none needs as much as was asked for, nothing is named.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vramscope.analyzers.evidence.inference import Allocation, Inference
from vramscope.analyzers.evidence.request import Request
from vramscope.analyzers.evidence.shapes import Shape, Tensor, UnknownShapeError
from vramscope.analyzers.patterns import regex
from vramscope.schema.evidence import Evidence, StackFrame

_FRAMES = 8  # from the innermost: further out the statement only waits for a call
_VOCABULARY = 1000
_LENGTH = 64
_LOGITS = regex(r"(?i)logit|lm_head|vocab|cross_entropy|log_softmax|log_probs|\bhead\(|decoder\(|nll_loss")
_ATTENTION = regex(r"(?i)attn|attention|scores|softmax|baddbmm|\bbmm|matmul|einsum|mask|@|\bq\b|quer|scaled_dot")
_EMBEDDING = regex(r"(?i)emb|wte|lm_head|vocab|tokens|decoder\.weight")
_CLAUSE = regex(r"^(?:elif|else|except|finally|case)\b")


@dataclass(frozen=True, slots=True)
class Expression:
    """``text`` in ``frame`` makes a tensor of ``shape``. ``bytes`` are its elements'; ``kind`` is "logits",
    "attention" or None; ``exact`` tells that the size was compared with the very request, not with its segment."""

    text: str
    frame: StackFrame
    shape: Shape
    dtype: str
    bytes: int
    kind: str | None = None
    exact: bool = False

    @property
    def shown(self) -> str:
        """``logits.float(): 8 x 2048 x 50257 of float32``."""
        return f"{self.text}: {' x '.join(map(str, self.shape)) or 'one number'} of {self.dtype}"


def find_expression(evidence: Evidence, request: Request | None) -> Expression | None:
    """The innermost fitting one. An expression that the interpreter itself points at goes before its neighbours."""
    failing = evidence.failing
    if request is None or failing is None or not failing.failing:
        return None
    for depth, frame in enumerate(failing.frames[:_FRAMES]):
        statement = _parse(frame.code)
        if statement is None:
            continue
        fitting = [found for found in _allocations(frame, statement) if _fits(found.tensor, request)]
        if not fitting:
            continue
        # Of several that fit, the outermost in the statement says most: it holds the others.
        chosen = max(fitting, key=lambda found: (found.is_result, _length(found.node)))
        tensor = chosen.tensor
        return Expression(
            text=_source(statement, chosen.node),
            frame=frame,
            shape=tensor.shape,
            dtype=tensor.dtype,
            bytes=tensor.bytes,
            kind=kind_of(tensor.shape, tensor.dtype, _around(failing.frames[depth:])),
            exact=request.rounded_bytes is not None,
        )
    return None


def kind_of(shape: Shape, dtype: str, frames: Sequence[StackFrame]) -> str | None:
    """What a tensor of this shape is, going by the code around it."""
    if not dtype.startswith(("float", "bfloat", "bool")) or len(shape) < 2:
        return None
    code = "\n".join(frame.code or "" for frame in frames)
    last, before = shape[-1], shape[-2]
    if last >= _VOCABULARY and last != before and (_LOGITS.search(code) or last in _vocabularies(frames)):
        return "logits"
    square = last == before and last >= _LENGTH
    scores = len(shape) >= 4 and min(last, before) >= _LENGTH and "softmax" in code
    return "attention" if (square or scores) and len(shape) >= 3 and _ATTENTION.search(code) else None


def _around(frames: Sequence[StackFrame]) -> list[StackFrame]:
    """The frame and its callers, without those that only call a module."""
    return [frame for frame in frames[:8] if "_call_impl" not in frame.function][:3]


def _vocabularies(frames: Sequence[StackFrame]) -> Iterator[int]:
    for frame in frames:
        yield from (value for name, value in frame.numbers.items() if "vocab" in name.lower())
        for tensor in frame.tensors:
            if len(tensor.shape) == 2 and (_EMBEDDING.search(tensor.name) or "Embedding" in (frame.owner or "")):
                yield tensor.shape[0]


@dataclass(frozen=True, slots=True)
class _Statement:
    """A frame's code, made a statement of its own: ``text`` is what the tree was made from."""

    text: str
    tree: ast.Module


def _allocations(frame: StackFrame, statement: _Statement) -> list[Allocation]:
    tensors = {info.name: Tensor(info.shape, info.dtype) for info in frame.tensors}
    inference = Inference(tensors, frame.numbers)
    pointed = _pointed(statement, frame)
    if pointed is not None:
        inference.value(pointed)
        own = [found for found in inference.allocations if found.node is pointed]
        if own:
            return own
    inference.follow(statement.tree)
    return inference.allocations


def _parse(code: str | None) -> _Statement | None:
    """A statement alone; one that opens a block is given an empty one."""
    if not code:
        return None
    first = code.strip()
    wrapped = _CLAUSE.sub("if" if first.startswith(("elif", "case")) else "if True", first) + " pass"
    for text in (code, f"{first} pass", wrapped, f"({first}"):
        try:
            return _Statement(text, ast.parse(text))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
    return None


def _pointed(statement: _Statement, frame: StackFrame) -> ast.expr | None:
    """The expression between the columns; None where they are unknown or are not those of one expression."""
    code = statement.text
    if frame.columns is None or len(frame.columns) != 2 or not code.startswith(frame.code or "\0"):
        return None
    starts = _line_starts(code)
    for node in ast.walk(statement.tree):
        if isinstance(node, ast.expr) and node.end_lineno is not None and node.end_col_offset is not None:
            span = (
                _offset(code, starts, node.lineno, node.col_offset),
                _offset(code, starts, node.end_lineno, node.end_col_offset),
            )
            if span == frame.columns:
                return node
    return None


def _line_starts(code: str) -> list[int]:
    starts = [0]
    for line in code.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    return starts


def _offset(code: str, starts: list[int], line: int, column: int) -> int:
    """Python counts a line's columns in bytes of UTF-8."""
    text = code[starts[line - 1] : starts[line]] if line < len(starts) else ""
    return starts[line - 1] + len(text.encode()[:column].decode("utf-8", "ignore"))


def _fits(tensor: Tensor, request: Request) -> bool:
    try:
        return request.fits(tensor.bytes)
    except UnknownShapeError:
        return False


def _length(node: ast.expr) -> int:
    return len(ast.unparse(node))


def _source(statement: _Statement, node: ast.expr) -> str:
    return " ".join((ast.get_source_segment(statement.text, node) or ast.unparse(node)).split())
