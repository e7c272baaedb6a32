"""The letters of a log alone: a third of most, in which the letters of the anchors are looked for first."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from vramscope.analyzers.messages.anchors import (
    USUAL,
    Needles,
    anchor_places,
    anchors,
    ascending,
    cover,
    needles,
    needles_of,
)

# Looks for a needle in a text from a place on, as ``bytes.find`` does.
Find = Callable[[bytes, int], int]

# No letter of any writing, as UTF-8 has them.
_OTHERS = bytes(byte for byte in range(128) if not bytes([byte]).isalpha())
# Of anchors with fewer letters the letters are met too often.
_FEWEST = 5
# Usual words that anchors have too: without blanks any letter may stand in front of them, and behind.
_JOINED = (b"memory", b"alloc", b"allocate", b"allocated", b"limit", b"lower", b"error", b"device", b"free", b"failed")
_LETTERS = b"abcdefghijklmnopqrstuvwxyz"
# With so many anchors to look for one by one, looking for the needles of all is faster.
_MANY = 40


def letters_first(find_in: Callable[[bytes], Find]) -> Callable[[bytes], list[int]]:
    """A Search by what ``find_in`` gives for a text."""

    def search(block: bytes) -> list[int]:
        find = find_in(_letters(block))
        sought = [anchor for needle, led in _led_to().items() if find(needle, 0) >= 0 for anchor in led]
        table: Needles = (
            needles() if len(sought) > _MANY else {**_of_few_letters(), **{anchor: ((0, anchor),) for anchor in sought}}
        )
        return ascending(anchor_places(block, find_in(block), table))

    return search


def _letters(text: bytes) -> bytes:
    return text.translate(None, _OTHERS)


# A Search that works everywhere.
find_needles = letters_first(lambda text: text.find)


@cache
def _led_to() -> dict[bytes, tuple[bytes, ...]]:
    """Each piece of letters with the anchors in whose letters it lies, and that are looked for by it."""
    spelt: dict[bytes, list[bytes]] = {}
    for anchor in anchors():
        if len(_letters(anchor)) >= _FEWEST:
            spelt.setdefault(_letters(anchor), []).append(anchor)
    return {
        needle: tuple(sorted(anchor for letters in covered for anchor in spelt[letters]))
        for needle, covered in cover(spelt, _usual_letters()).items()
    }


def _usual_letters() -> bytes:
    joined = (b"%c%b%c" % (letter, word, letter) for word in _JOINED for letter in _LETTERS)
    return b" ".join([_letters(USUAL), *joined])


@cache
def _of_few_letters() -> Needles:
    return needles_of([anchor for anchor in anchors() if len(_letters(anchor)) < _FEWEST])
