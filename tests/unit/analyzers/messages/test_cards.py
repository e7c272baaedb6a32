"""Cards by the names that drivers and people give them."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.cards import read_cards
from vramscope.schema.units import GIB


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("cupy 13.0 on a GeForce 3090", 24, 24),
        ("name: NVIDIA A40, pci bus id: 0000:81:00.0", 48, 48),
        ("NVIDIA GeForce RTX 3080 Ti", 12, 16),
        ("RTX2080Ti x 2", 11, 11),
        ("GTX1080", 8, 8),
        ("Tesla V100-SXM2-32GB", 16, 32),
        ("NVIDIA A100-SXM4-40GB", 40, 80),
        ("NVIDIA TITAN RTX", 24, 24),
        ("AMD Instinct MI250", 64, 128),
        ("Tesla T4 and Tesla P4", 8, 16),
    ],
)
def test_a_name_tells_what_such_cards_have(text: str, least: int, most: int) -> None:
    assert read_cards(text) == (least * GIB, most * GIB)


@pytest.mark.parametrize(
    "text",
    [
        "GeForce RTX 4090 Laptop GPU",
        "Quadro T1000",
        "A100 tokens",
        "checkpoint A40.pt",
        "step 3090",
        "H100%",
        "AMD MI250X",
    ],
)
def test_other_words_are_no_cards(text: str) -> None:
    assert read_cards(text) is None


def cupy(requested: int, name: str) -> str:
    (incident,) = explain_lines(
        [
            f"running on {name}",
            f"cupy.cuda.memory.OutOfMemoryError: Out of memory allocating {requested:,} bytes (allocated so far: "
            "20,401,094,656 bytes).",
        ]
    )
    return incident.causes[0].id


def test_a_request_beyond_every_card_of_that_name_can_never_fit() -> None:
    assert cupy(27 * GIB, "NVIDIA GeForce RTX 3090") == "oversized_request"
    assert cupy(27 * GIB, "NVIDIA A100") == "capacity"
    assert cupy(10 * GIB, "NVIDIA GeForce RTX 3090") == "capacity"


def test_one_array_of_most_of_a_card_is_too_large_where_the_pool_holds_little() -> None:
    (incident,) = explain_lines(
        ["OutOfMemoryError: Out of memory allocating 40,000,000,000 bytes (allocated so far: 512 bytes)."]
    )
    assert incident.causes[0].id == "oversized_request"
