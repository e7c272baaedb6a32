"""What a message states by itself, before anything around it is looked at."""

from __future__ import annotations

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.signs import Words
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

# Errors outside the GPU's memory that are no more than a name or a phrase, or that and what was asked for.
_WORDS_ALONE = frozenset(
    {
        "arrow-malloc",
        "errno-12",
        "go-out-of-memory",
        "host-bad-alloc",
        "java-heap",
        "launch-resources",
        "node-heap",
        "numpy-array",
        "paging-file",
        "python-memory-error",
        "rust-alloc",
    }
)
# Of PyTorch's back ends, whose messages end with one; the blanks may be a console's line ends.
_HINT = regex(r"If\s+reserved|empty_cache|HIGH_WATERMARK")


def states_nothing(span: Span) -> bool:
    """Whether the message is words alone, without a figure or a device."""
    return span.parsed is not None and span.parsed.message == OomMessage()


def has_figures(span: Span) -> bool:
    """Whether the message tells more than what was asked for: documents quote the words, logs the figures.

    Reports of host memory are taken for having some, but for those whose words stand in many texts.
    """
    if span.parsed is None:
        return True
    if span.parsed.memory != "gpu":
        return span.parsed.format not in _WORDS_ALONE
    message = span.parsed.message
    stated = [message.total_bytes, message.free_bytes, message.allocated_bytes, message.reserved_bytes]
    if span.parsed.framework != "PyTorch":
        stated.append(message.requested_bytes)
    return any(figure is not None for figure in stated)


def words_of(span: Span, tail: str, *, beside: bool = False) -> Words:
    """The same and its hint, of which ``tail`` may hold the rest; ``beside`` where one was quoted a few lines above."""
    text = span.parsed.text if span.parsed is not None else ""
    return Words(
        has_figures(span),
        states_nothing(span),
        has_hint=_HINT.search(text + tail) is not None,
        is_beside_quotation=beside,
    )
