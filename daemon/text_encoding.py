"""What logs are written in beside UTF-8, told by their first bytes: UTF-16, as PowerShell redirects into files.

What appends to such a file, or copies a part of it, leaves out the byte order mark: then every other byte is zero.
"""

from __future__ import annotations

import codecs

BYTE_ORDER_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


_TEXT = bytes(range(0x20, 0x100)) + b"\t\n\r\x1b\x08"
# So much of a text tells it; less may be two letters and a hole.
_FEWEST_BYTES, SAMPLE_BYTES = 16, 512


def encoding_of(first: bytes) -> str | None:
    """The encoding of a text that begins so; None for UTF-8 and what is read as such."""
    marked = next((name for mark, name in BYTE_ORDER_MARKS.items() if first.startswith(mark)), None)
    if marked is not None or len(first) < _FEWEST_BYTES or b"\0" not in first[:2]:
        return marked
    even, odd = first[:SAMPLE_BYTES:2], first[1:SAMPLE_BYTES:2]
    if _is_half(even, odd):
        return "utf-16-le"
    return "utf-16-be" if _is_half(odd, even) else None


def _is_half(letters: bytes, rest: bytes) -> bool:
    """Whether ``letters`` are text and nearly all of ``rest`` is zero, as it is of Latin letters and signs."""
    others = len(letters.translate(None, _TEXT))
    return 0 not in letters and 10 * rest.count(0) >= 9 * len(rest) and 10 * others <= len(letters)


class ToUtf8:
    """Turns a text that comes in pieces, cut anywhere, into UTF-8. The byte order mark is left out."""

    def __init__(self, encoding: str) -> None:
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")

    def turn(self, block: bytes) -> bytes:
        """As much of the text as is whole by now."""
        return self._decoder.decode(block).replace("\ufeff", "").encode("utf-8", "replace")
