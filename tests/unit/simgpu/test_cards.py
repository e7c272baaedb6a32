import pytest

from vramscope.daemon.simgpu.cards import CARDS, find_card
from vramscope.schema.errors import CommandError
from vramscope.schema.units import GIB, MIB, format_bytes


def test_every_card_is_found_by_each_of_its_names() -> None:
    for card in CARDS:
        assert find_card(card.name) is card
        assert find_card(card.device_name) is card
    assert len({card.name for card in CARDS}) == len(CARDS)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("h100 80g", "H100-80G"),
        ("H100-80GB", "H100-80G"),
        ("a100_40g", "A100-40G"),
        ("rtx4090", "RTX-4090"),
        ("4090", "RTX-4090"),
        ("geforce rtx 4090", "RTX-4090"),
        ("2080ti", "RTX-2080-Ti"),
        ("A6000", "RTX-A6000"),
        ("6000 ada", "RTX-6000-Ada"),
        ("l4", "L4"),
        ("A10", "A10"),
        ("a10g", "A10G"),
        ("H200", "H200-141G"),
        ("b200", "B200-180G"),
        ("Tesla T4", "T4"),
    ],
)
def test_case_dashes_and_spaces_do_not_count(text: str, name: str) -> None:
    assert find_card(text).name == name


@pytest.mark.parametrize("text", ["MI300X", "", " - ", "NVIDIA", "0"])
def test_an_unknown_card_is_answered_with_all_that_are_known(text: str) -> None:
    with pytest.raises(CommandError, match=r"unknown card '.*': choose one of A10, A100-40G, .*, V100-32G$"):
        find_card(text)


def test_of_two_none_is_guessed() -> None:
    with pytest.raises(CommandError, match=r"^'A100' is more than one card: choose one of A100-40G, A100-80G$"):
        find_card("A100")


def test_the_figures_are_those_that_out_of_memory_errors_state() -> None:
    assert format_bytes(find_card("H100-80G").total_bytes) == "79.10 GiB"
    assert format_bytes(find_card("V100-16G").total_bytes) == "15.78 GiB"
    assert format_bytes(find_card("RTX-2080-Ti").total_bytes) == "10.76 GiB"


def test_the_driver_keeps_a_little_of_every_card_and_a_context_is_less_than_a_gigabyte() -> None:
    for card in CARDS:
        assert 100 * MIB < card.driver_reserved_bytes < 0.03 * card.total_bytes, card.name
        assert card.context_bytes is None or 100 * MIB <= card.context_bytes < GIB
