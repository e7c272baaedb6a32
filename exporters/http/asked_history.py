"""The words in which /api/v1/history is asked: moments, spans and steps as a person writes them."""

from __future__ import annotations

import math
import re
from datetime import datetime, timezone

_SPAN = re.compile(r"([0-9]{1,12}(?:\.[0-9]{1,9})?)(s|m|h|d)?\Z")
_SECONDS = {None: 1.0, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_BEFORE_UNIX = 1e9  # a number above it is no count of seconds ago: that would be thirty years
# In a URL an unescaped plus is a blank.
_BLANK_FOR_PLUS = re.compile(r"(T[0-9:.]+) ([0-9]{2}:?[0-9]{2})\Z")
_LONGEST = 40


def parse_moment(text: str, now: float) -> float:
    """``2026-11-28T11:00:00Z``, ``90`` (seconds ago), ``15m``, ``2h`` or ``7d`` (ago), or seconds since 1970.

    A time without a zone is UTC. ValueError with what can be written instead.
    """
    span = _SPAN.match(text)
    if span is not None:
        count = float(span[1])
        return count if span[2] is None and count >= _BEFORE_UNIX else now - count * _SECONDS[span[2]]
    # Before Python 3.11 the reader knows no Z.
    written = re.sub(r"[Zz]\Z", "+00:00", _BLANK_FOR_PLUS.sub(r"\1+\2", text)) if len(text) <= _LONGEST else ""
    try:
        moment = datetime.fromisoformat(written)
        return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()
    except (ValueError, OverflowError):
        raise ValueError(
            f"{_shown(text)} is no time: write 2026-11-28T11:00:00Z, or how long ago: 90, 15m, 2h, 7d"
        ) from None


def parse_step(text: str) -> float:
    """``10``, ``30s``, ``5m``, ``1h`` or ``1d`` -> seconds, more than 0. ValueError with what can be written."""
    span = _SPAN.match(text)
    seconds = float(span[1]) * _SECONDS[span[2]] if span is not None else 0.0
    if not 0 < seconds < math.inf:
        raise ValueError(f"{_shown(text)} is no step: write 10, 30s, 5m or 1h")
    return seconds


def _shown(text: str) -> str:
    return ascii(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}...")
