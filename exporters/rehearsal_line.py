"""The line with which a job that ran out of memory can be rehearsed, where it can be."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Sequence

from vramscope.schema.evidence import HIDDEN, Evidence

_LONGEST = 400
SENTENCE = "On which cards it would fit, without a GPU, tells a rehearsal"
_HIDDEN_ADVICE = f"in which {HIDDEN} stands for what looked like a secret"


def rehearsal_line(command: Sequence[str], torch_versions: Iterable[str | None]) -> str | None:
    """``vramscope dryrun -- ...``; None for a job that cannot be rehearsed, or whose command is nothing to copy."""
    words = shlex.join(command)
    # Only CUDA's builds can be rehearsed; a program that stands in the command itself is nothing to copy.
    if not words or len(words) > _LONGEST or not any("+cu" in (version or "") for version in torch_versions):
        return None
    return f"vramscope dryrun -- {words}"


def told_rehearsal(evidence: Evidence | None) -> tuple[str, str] | None:
    """A sentence and its line, from what an agent wrote down; None where there is no such line."""
    if evidence is None:
        return None
    line = rehearsal_line(evidence.command_line, [evidence.figures.torch_version])
    if line is None:
        return None
    about = [f"in {evidence.folder}"] if evidence.folder else []
    if any(HIDDEN in word for word in evidence.command_line):
        about.append(_HIDDEN_ADVICE)
    where = f" ({', '.join(about)})" if about else ""
    return f"{SENTENCE}{where}:", line
