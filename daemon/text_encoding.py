"""What logs are written in beside UTF-8, told by their first bytes: UTF-16, as PowerShell redirects into files."""

from __future__ import annotations

import codecs

BYTE_ORDER_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def encoding_of(first: bytes) -> str | None:
    """The encoding of a text that begins so; None for UTF-8 and what is read as such."""
    return next((name for mark, name in BYTE_ORDER_MARKS.items() if first.startswith(mark)), None)


class ToUtf8:
    """Turns a text that comes in pieces, cut anywhere, into UTF-8. The byte order mark is left out."""

    def __init__(self, encoding: str) -> None:
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")

    def turn(self, block: bytes) -> bytes:
        """As much of the text as is whole by now."""
        return self._decoder.decode(block).replace("\ufeff", "").encode("utf-8", "replace")
