"""A program that tells of its library's failure in its own words: one failure, whose figures stand in the library's."""

from __future__ import annotations

from dataclasses import fields, replace

from vramscope.analyzers.messages.parsed import ParsedMessage
from vramscope.schema.oom import OomMessage

# A traceback in between, of a server with many layers.
_LINES = 400


def may_complete(later: ParsedMessage) -> bool:
    """Whether ``later`` passes on anybody's failure."""
    return "retells" in later.facts


def complete(earlier: ParsedMessage, later: ParsedMessage) -> ParsedMessage | None:
    """The failure of which ``earlier`` told, with what ``later`` adds to it; None where that tells of another one.

    A text says by the fact ``retells`` whose failures it passes on, and by ``run_by`` who is speaking.
    """
    if later.facts.get("retells") != earlier.framework or earlier.memory != later.memory:
        return None
    if later.lines[0] - earlier.lines[1] > _LINES or not _agree(earlier.message, later.message):
        return None
    if earlier.rank is not None and later.rank is not None and earlier.rank != later.rank:
        return None
    if later.facts.get("leads"):
        # The words that lead may repeat the library's in part: logs cut what is too long.
        fuller = later if later.versions.describe() or not earlier.versions.describe() else earlier
        return replace(
            later,
            message=_together(later.message, earlier.message),
            versions=fuller.versions,
            allocator_settings=later.allocator_settings or earlier.allocator_settings,
            settings_variable=later.settings_variable or earlier.settings_variable,
            lines=earlier.lines,
            rank=earlier.rank or later.rank,
            before=earlier.before,
        )
    return replace(earlier, rank=earlier.rank or later.rank, facts={**later.facts, **earlier.facts})


def _together(first: OomMessage, second: OomMessage) -> OomMessage:
    """The figures of both, the first's where both have one."""
    missing = [field.name for field in fields(OomMessage) if getattr(first, field.name) in (None, ())]
    return replace(first, **{name: getattr(second, name) for name in missing})


def _agree(one: OomMessage, other: OomMessage) -> bool:
    for name in (field.name for field in fields(OomMessage)):
        left, right = getattr(one, name), getattr(other, name)
        if left not in (None, ()) and right not in (None, ()) and left != right:
            return False
    return True
