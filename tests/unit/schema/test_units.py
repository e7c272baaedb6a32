"""Sizes as people write and read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vramscope.schema.units import GIB, KIB, MIB, TIB, format_bytes, format_gib, parse_size


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("16GiB", 16 * GIB),
        ("16 gib", 16 * GIB),
        ("1.5MiB", 1536 * KIB),
        ("10 GB", 10_000_000_000),
        ("2TiB", 2 * TIB),
        ("512", 512),
        ("512B", 512),
        ("7kb", 7000),
    ],
)
def test_a_size_is_read_in_every_spelling(text: str, size: int) -> None:
    assert parse_size(text) == size


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("10Gb", "bits"),
        ("10 Mb", "bits"),
        ("ten", "not a size"),
        ("", "not a size"),
        ("-5GiB", "not a size"),
        ("5 PiB", "unknown unit"),
    ],
)
def test_what_is_no_size_is_refused_with_the_reason(text: str, word: str) -> None:
    with pytest.raises(ValueError, match=word):
        parse_size(text)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes"),
        (1024, "1024 bytes"),
        (1025, "1.00 KiB"),
        (MIB, "1024.00 KiB"),
        (20 * MIB, "20.00 MiB"),
        (GIB, "1024.00 MiB"),
        (GIB + 1, "1.00 GiB"),
        (15_259_697_152, "14.21 GiB"),
        (None, "unknown"),
    ],
)
def test_bytes_are_printed_as_pytorch_prints_them(size: int | None, text: str) -> None:
    assert format_bytes(size) == text


@given(st.integers(min_value=1025, max_value=2**50))
def test_a_printed_size_read_back_differs_by_rounding_only(size: int) -> None:
    unit = {"K": KIB, "M": MIB, "G": GIB}[format_bytes(size).split()[1][0]]
    assert abs(parse_size(format_bytes(size)) - size) <= 0.005 * unit + 1


def test_the_unknown_is_a_dash_in_columns() -> None:
    assert format_gib(None) == "-"
    assert format_gib(3 * GIB) == "3.00"
