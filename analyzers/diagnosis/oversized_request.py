"""One tensor larger than the device can ever give, or so large that nothing else fits beside it."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import TIB, format_bytes

# One tensor of this share of a device has no room beside anything that made it.
_NEARLY_ALL = 0.8


def judge(case: Case) -> Cause | None:
    """Usually a product of shapes: batch x heads x length^2, batch x length x vocabulary, or a mistaken dimension."""
    message = case.message
    requested, total = message.requested_bytes, case.total_bytes
    if case.format == "torch-cuda-1eb":
        return Cause("oversized_request", 0.97, ("more than 1 EB was requested at once: a shape has overflowed",))
    if requested is None:
        return None
    limit = case.number("block_limit_bytes")
    if limit is not None and requested > limit:
        asked = (
            f"{format_bytes(requested)} were requested in one piece, and the platform gives {format_bytes(int(limit))}"
        )
        return Cause("oversized_request", 0.95, (f"{asked} at most, however much is free",))
    if total is None:
        return against_any_device(requested)
    if requested > total:
        evidence = [f"{format_bytes(requested)} at once on a device of {format_bytes(total)}: it can never fit"]
        if requested > 10 * total:
            evidence.append("a size this far off is more likely a mistaken shape or index than a large batch")
        return Cause("oversized_request", 0.97, tuple(evidence))
    reserved = case.reserved_bytes
    if requested > total / 2 and (reserved is None or requested > reserved / 2):
        share = f"one request of {format_bytes(requested)} is {requested / total:.0%} of the device"
        known = case.inside is not None and case.inside.expression is not None
        usual = (
            "single tensors of this size are attention scores (batch x heads x length^2) or logits "
            "(batch x length x vocabulary)"
        )
        evidence = [f"{share} ({format_bytes(total)})", *(() if known else (usual,))]
        return Cause("oversized_request", 0.87 if requested > _NEARLY_ALL * total else 0.7, tuple(evidence))
    return None


def against_any_device(size: int) -> Cause | None:
    """The same where nothing tells the device's size; None for what some device may have."""
    if size < TIB:
        return None
    return Cause("oversized_request", 0.9, (f"{format_bytes(size)} at once is more than any device has",))


def against_told(case: Case, size: int, what: str) -> Cause | None:
    """The same by what the text around the message says of the device: its size, or the card's name."""
    told, card = case.number("told_size_bytes"), case.number("card_most_bytes")
    if told is not None:
        return against_device(size, int(told), what)
    # Another card of that name may have less, so that no share of it can be told.
    if card is None or size <= card:
        return None
    most = f"cards of the name in the text have {format_bytes(int(card))} at most: it can never fit"
    return Cause("oversized_request", 0.9, (what, most))


def against_device(size: int, device: int, what: str) -> Cause | None:
    """For an error that does not state the device's size, where the text around it does; None for the usual share."""
    if size > device:
        return Cause("oversized_request", 0.93, (what, f"the device has {format_bytes(device)}: it can never fit"))
    if size > device / 2:
        share = f"that is {size / device:.0%} of the device's {format_bytes(device)}, in one piece"
        return Cause("oversized_request", 0.7, (what, share))
    return None
