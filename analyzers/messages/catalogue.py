"""Every family of messages that can be read: what to look for, and who reads it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from vramscope.analyzers.messages import torch_caching, torch_wording
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand


@dataclass(frozen=True, slots=True)
class Family:
    """Messages that share a grammar. A log in which none of the ``anchors`` occurs has none of these messages."""

    framework: str
    formats: tuple[str, ...]
    anchors: tuple[bytes, ...]
    parse: Callable[[Strand], list[Span]]


FAMILIES = (Family("PyTorch", torch_wording.FORMATS, torch_caching.ANCHORS, torch_caching.parse),)
