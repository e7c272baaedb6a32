"""What a parser hands on: one printed message, with what its wording tells beside the figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from vramscope.analyzers.versions import ANY, Versions
from vramscope.schema.oom import OomMessage


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedMessage:
    """One printing of one message. ``lines`` is 1-based, both ends included.

    ``text`` is the message as it stood, without prefixes, colours and line breaks of the log around it.
    ``allocator_settings`` and ``settings_variable`` are what the text itself says of the job's settings: the settings
    that it shows to be on, and the environment variable that its hint names. ``segment_reserve_bytes`` is the most that
    one expandable segment may span, where that was in the way. ``facts`` are further figures and words of the text by
    name (bytes, counts, option names), for diagnosis and advice; each parser says which it gives. ``before`` and
    ``after`` are the log's own bytes around the message; ``follows`` tells whether ``before`` begins where the same
    printer's last message ended.
    """

    format: str
    framework: str
    message: OomMessage
    lines: tuple[int, int]
    text: str
    memory: str = "gpu"
    rank: str | None = None
    exception: str | None = None
    versions: Versions = ANY
    allocator_settings: str | None = None
    settings_variable: str | None = None
    segment_reserve_bytes: int | None = None
    facts: Mapping[str, float | str] = field(default_factory=dict, hash=False)
    notes: tuple[str, ...] = ()
    before: bytes = field(default=b"", compare=False, repr=False)
    after: bytes = field(default=b"", compare=False, repr=False)
    follows: bool = field(default=False, compare=False, repr=False)


class Span(NamedTuple):
    """A parsed message and where it lies in the strand's squeezed text: ``start`` included, ``end`` not.

    ``parsed`` is None for words that look like an error and are none: no other reader may take them for one.
    """

    start: int
    end: int
    parsed: ParsedMessage | None
