"""The same result without the one huge tensor."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING

from vramscope.analyzers.advice.batch_size import is_mistaken
from vramscope.analyzers.evidence.places import place
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import MIB, format_bytes

if TYPE_CHECKING:
    from vramscope.analyzers.case import Case
    from vramscope.analyzers.evidence.expression import Expression
    from vramscope.schema.evidence import StackFrame

# Logits, their softmax and the gradient of both live at the same time.
_COPIES = 4
_LEAST, _MOST = 64, 8192


def advise(case: Case, cause: Cause) -> Advice | None:
    """Attention without its score matrix; losses and the like in chunks."""
    requested = case.message.requested_bytes
    found = None if case.inside is None else case.inside.expression
    if found is not None and found.kind == "logits":
        return _chunked_loss(case, found)
    if found is not None and found.kind == "attention":
        return _without_scores(found)
    if is_mistaken(case):
        return _look_at_shapes(case)
    if case.inside is not None and case.inside.own is not None and case.inside.large_tensor is None:
        return _at_its_line(case, case.inside.own)
    size = "a tensor of this size" if requested is None else f"a tensor of {format_bytes(requested)}"
    return Advice(
        id="split_request",
        title="Do not build the one large tensor",
        change={
            "code": "F.scaled_dot_product_attention(q, k, v)  # no score matrix\n"
            "for part in hidden.split(1024): ...      # loss in parts"
        },
        why=f"the traceback's last line of the job's own code shows what builds {size}; print the shapes there",
        expected="memory that grew with the square of the length grows with the length",
        cost="none for attention; a loop for the loss",
    )


def _look_at_shapes(case: Case) -> Advice:
    """No division mends a size that nobody can have meant."""
    return Advice(
        id="split_request",
        title="Look for the mistaken shape",
        change={
            "code": "print([tuple(x.shape) for x in (a, b)])   # before the line that fails: broadcasting makes\n"
            "                                          # (N, 1) and (N,) an N x N, a wrong view a product of all"
        },
        why=f"{format_bytes(case.message.requested_bytes)} is more than any batch explains: a broadcast, an outer "
        "product, a length or an index that is wrong; the traceback's last line of the job's own code shows where",
        expected="the dimension that is larger than meant",
        cost="none",
    )


def _at_its_line(case: Case, own: StackFrame) -> Advice:
    """For what is neither attention nor a loss, as far as its line shows."""
    statement = " ".join((own.code or "").split())
    asked = format_bytes(case.message.requested_bytes)
    return Advice(
        id="split_request",
        title="Do not build the one large tensor",
        change={"code": f"{statement}   # {place(own)}" if statement else f"# {place(own)}"},
        why=f"this line asks for {asked} in one piece: check the sizes that it is given, or build and use the tensor "
        "in parts",
        expected=f"a part at a time takes that part of {asked}",
        cost="a loop over the parts",
    )


def chunk_of(rows: int, row_bytes: int, reachable_bytes: int | None) -> int:
    """Rows at a time: the largest power of two of which four copies fit into half of what can be had."""
    room = (reachable_bytes or 512 * MIB) // 2
    fitting = max(1, room // (_COPIES * max(1, row_bytes)))
    return min(max(_LEAST, min(_MOST, 1 << (fitting.bit_length() - 1))), max(1, rows))


def _chunked_loss(case: Case, found: Expression) -> Advice:
    rows = prod(found.shape[:-1])
    row_bytes = found.bytes // max(1, rows)
    chunk = chunk_of(rows, row_bytes, case.reachable_bytes)
    wide = "; in bfloat16 it would take half" if found.dtype == "float32" else ""
    return Advice(
        id="split_request",
        title=f"Compute the loss {chunk} rows at a time",
        change={
            "code": "def part(h, y): return F.cross_entropy(head(h).float(), y, reduction='sum')\n"
            f"pairs = zip(hidden.flatten(0, -2).split({chunk}), labels.flatten().split({chunk}))\n"
            "loss = sum(checkpoint(part, h, y, use_reentrant=False) for h, y in pairs) / labels.numel()"
        },
        why=f"{found.text} at {place(found.frame)} makes all {rows:,} rows x {found.shape[-1]:,} at once, "
        f"{format_bytes(found.bytes)}, and its softmax and gradients as much again{wide}",
        expected=f"{format_bytes(chunk * row_bytes)} at a time instead of {format_bytes(found.bytes)}: "
        f"{format_bytes(found.bytes - chunk * row_bytes)} less for each copy",
        cost="the head is computed twice; a fused loss such as Liger's does the same faster",
    )


def _without_scores(found: Expression) -> Advice:
    return Advice(
        id="split_request",
        title="Compute attention without its score matrix",
        change={
            "code": f"F.scaled_dot_product_attention(q, k, v)   # in place of {found.text}\n"
            'from_pretrained(..., attn_implementation="sdpa")   # Hugging Face'
        },
        why=f"{found.shown} at {place(found.frame)} holds every pair of positions, {format_bytes(found.bytes)}, and "
        "its softmax as much again",
        expected=f"{format_bytes(found.bytes)} less for each copy; what is left grows with the length, not its square",
        cost="none; a mask that is not causal may still need the plain implementation",
    )
