"""Sizes as allocators print them -> bytes."""

from __future__ import annotations

from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB, KIB, MIB

# On text without blanks, see strands.py.
SIZE = r"\d{1,20}(?:\.\d{1,20}|,\d{1,2})?(?:bytes|KiB|MiB|GiB)"

# Some locales have a decimal comma; three digits behind one would be thousands, which no allocator sets apart.
_SIZE = regex(r"(\d{1,20})(?:\.(\d{1,20})|,(\d{1,2}))?(bytes|KiB|MiB|GiB)")
_FACTORS = {"bytes": 1, "KiB": KIB, "MiB": MIB, "GiB": GIB}
# 2**64 bytes, printed as 17179869184.00 GiB, is how "not available" reaches the text.
_SENTINEL = 2**64


def read_size(text: str) -> int | None:
    """The first size in ``text``, to the nearest byte; None for the sentinel that stands for "not available".

    Raises ValueError if there is none: the caller's pattern has promised one.
    """
    match = _SIZE.search(text)
    if match is None:
        raise ValueError(f"no size in {text!r}")
    whole, decimals, unit = match[1], match[2] or match[3] or "", match[4]
    # In integers: a float would be a byte off in the exabytes that overflowing shapes ask for.
    scale = int(10 ** len(decimals))
    count = (int(whole + decimals) * _FACTORS[unit] * 2 + scale) // (2 * scale)
    return None if count == _SENTINEL else count


# As frameworks other than PyTorch print them: 2.23GiB, 512B, 7.81G, 1.174316GB, whatever the label base 1024.
BINARY_SIZE = r"\d{1,22}(?:[.,]\d{1,12})?(?:[kKMGTPE]i?B?|B|bytes?)"

_BINARY = regex(r"(\d{1,22})(?:[.,](\d{1,20}))?(?:([kKMGTPE])i?B?|B|bytes?)")
_POWERS = {"": 1, "K": KIB, "M": MIB, "G": GIB, "T": 2**40, "P": 2**50, "E": 2**60}


def read_binary_size(text: str) -> int:
    """A size as BINARY_SIZE describes it, to the nearest byte.

    Raises ValueError if there is none: the caller's pattern has promised one.
    """
    match = _BINARY.search(text)
    if match is None:
        raise ValueError(f"no size in {text!r}")
    whole, decimals, prefix = match[1], match[2] or "", match[3] or ""
    scale = int(10 ** len(decimals))
    return (int(whole + decimals) * _POWERS[prefix.upper()] * 2 + scale) // (2 * scale)


def read_bytes(text: str | None) -> int | None:
    """The same where a program may print plain bytes without a unit; None for None and for nothing."""
    if not text:
        return None
    return int(text) if text.isdigit() else read_binary_size(text)
