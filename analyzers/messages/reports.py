"""One failure told in parts that stand far apart: a refusal, pages of the allocator's state, the error itself."""

from __future__ import annotations

from dataclasses import fields, replace

from vramscope.analyzers.messages.parsed import ParsedMessage
from vramscope.schema.oom import OomMessage

# In the order in which TensorFlow and JAX print them.
_PROBE, _REFUSAL, _STATE, _ERROR = range(4)
_PARTS = {
    "tf-failed-to-allocate": _PROBE,
    "tf-bfc-ran-out": _REFUSAL,
    "tf-cudamallocasync": _REFUSAL,
    "tf-bfc-stats": _STATE,
    "tf-oom-shape": _ERROR,
    "tf-oom-shape-device": _ERROR,
    "tf-failed-to-allocate-memory": _ERROR,
    "jax-resource-exhausted-legacy": _ERROR,
    "jax-resource-exhausted": _ERROR,
    "jax-resource-exhausted-allocating": _ERROR,
    "jax-resource-exhausted-bufferassignment": _ERROR,
    "jax-failed-to-allocate-request": _ERROR,
}
_WITH_STATE = ("tf-bfc-ran-out", "tf-bfc-stats", "tf-cudamallocasync")
_FRAMEWORKS = ("TensorFlow", "JAX")
# The allocator rounds a request up by less than this.
_ROUNDING = 256
# A state may have a line for each of many thousand chunks.
_LINES = 200_000
# So many lines below the state stands the refusal.
_NEXT = 6


def is_same(one: ParsedMessage, other: ParsedMessage) -> bool | None:
    """Whether two texts without a figure in common are one error; None where their facts do not tell."""
    shapes = one.facts.get("shape"), other.facts.get("shape")
    if shapes[0] is not None and shapes[1] is not None:
        return shapes[0] == shapes[1]
    return None


def may_complete(later: ParsedMessage) -> bool:
    """Whether ``later`` may tell more of any failure."""
    return later.format in _PARTS


def complete(earlier: ParsedMessage, later: ParsedMessage) -> ParsedMessage | None:
    """The failure of which ``earlier`` told the beginning and ``later`` tells more; None where it does not."""
    if later.format not in _PARTS or earlier.format not in _PARTS or later.memory != earlier.memory:
        return None
    told = int(earlier.facts.get("told", _PARTS[earlier.format]))
    part = _PARTS[later.format]
    if later.lines[0] - earlier.lines[0] > _LINES or not _agree(earlier, later):
        return None
    # TensorFlow's first releases printed the state above the refusal.
    is_near = later.lines[0] - earlier.lines[1] <= _NEXT
    is_below = (part, told) == (_REFUSAL, _STATE) and is_near and earlier.message.requested_bytes is None
    if part <= told and not is_below:
        # The same state again, behind a refusal that was told of already.
        if part == _ERROR and earlier.format in _WITH_STATE and is_same(earlier, later):
            return earlier  # the runtime's own line, and then the exception
        if part == told == _ERROR and 0 < _rounding(earlier, later) < _ROUNDING:
            return earlier  # the same: of what the refusal rounded up, the exception states the exact size
        known = earlier.message.limit_bytes
        return earlier if part == _STATE and known is not None and known == later.message.limit_bytes else None
    stated = {
        field.name: getattr(later.message, field.name)
        for field in fields(OomMessage)
        if getattr(earlier.message, field.name) in (None, ()) or told == _PROBE
    }
    leading = later if told == _PROBE or part == _STATE or is_below or later.framework == "JAX" else earlier
    return replace(
        earlier,
        format=leading.format,
        framework=later.framework if part == _ERROR else earlier.framework,
        message=replace(earlier.message, **{name: value for name, value in stated.items() if value not in (None, ())}),
        text=f"{earlier.text}\n...\n{later.text}",
        rank=earlier.rank or later.rank,
        exception=later.exception or earlier.exception,
        facts={**later.facts, **earlier.facts, "told": float(max(part, told))},
        notes=(*earlier.notes, *(note for note in later.notes if note not in earlier.notes)),
    )


def _rounding(earlier: ParsedMessage, later: ParsedMessage) -> int:
    return (earlier.message.requested_bytes or 0) - (later.message.requested_bytes or 0)


def again(known: ParsedMessage, message: ParsedMessage) -> ParsedMessage:
    """``known`` after ``message`` repeated it: what follows a refusal that is printed again follows again."""
    part = _PARTS.get(message.format)
    return known if part is None else replace(known, facts={**known.facts, "told": float(part)})


def _agree(earlier: ParsedMessage, later: ParsedMessage) -> bool:
    if earlier.framework not in _FRAMEWORKS or later.framework not in _FRAMEWORKS:
        return False
    if earlier.rank != later.rank and earlier.rank is not None and later.rank is not None:
        return False
    devices = earlier.message.device, later.message.device
    if devices[0] != devices[1] and None not in devices:
        return False
    one, other = earlier.message.requested_bytes, later.message.requested_bytes
    if earlier.format == "tf-failed-to-allocate" or one is None or other is None:
        return True
    return abs(one - other) <= max(_ROUNDING, one // 100)
