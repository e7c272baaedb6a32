"""What a log is written in is told by its first bytes."""

from __future__ import annotations

import codecs

import pytest

from vramscope.daemon.text_encoding import encoding_of

TEXT = "step 1 of 20: größer als 3 GiB\r\n"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("mark", [True, False])
def test_utf_16_is_known_with_its_mark_and_without(encoding: str, mark: bool) -> None:
    order = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}[encoding]
    assert encoding_of((order if mark else b"") + TEXT.encode(encoding)) == encoding


@pytest.mark.parametrize(
    "first",
    [
        b"",
        b"\0",
        TEXT.encode(),
        TEXT.encode("latin-1"),
        b"\0" * 64 + TEXT.encode(),  # truncated under its writer
        b"a\0" * 4,  # too little to tell
        bytes(range(64)),
        b"\x01\0\x02\0" * 16,
        b"\x7fELF\x02\x01\x01" + b"\0" * 57,
        TEXT.encode("utf-32-le"),
    ],
)
def test_what_is_no_utf_16_is_not_taken_for_it(first: bytes) -> None:
    assert encoding_of(first) is None
