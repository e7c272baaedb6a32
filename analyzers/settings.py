"""The allocator's settings as the job's environment holds them: ``key:value,key:[a:b,c:d]``."""

from __future__ import annotations

from collections.abc import Mapping

from vramscope.analyzers.patterns import regex

# A value may be a list in brackets, with commas of its own.
_ENTRY = regex(r"\s*([A-Za-z_]\w*)\s*:\s*(\[[^\]]*\]|[^,]*)\s*(?:,|\Z)")


def parse_settings(text: str | None) -> dict[str, str]:
    """``"expandable_segments:True,max_split_size_mb:128"`` as a dict. What is not of this form is left out."""
    return {match[1]: match[2].strip() for match in _ENTRY.finditer(text or "")}


def is_on(settings: Mapping[str, str], key: str) -> bool:
    """Whether a boolean setting is on, in any spelling: PyTorch takes ``True`` alone, people write otherwise."""
    return settings.get(key, "").lower() == "true"
