"""The same result without the one huge tensor."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes


def advise(case: Case, cause: Cause) -> Advice | None:
    """Attention without its score matrix; losses and the like in chunks."""
    requested = case.message.requested_bytes
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
