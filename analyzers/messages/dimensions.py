"""The dimensions that the text states of a model and its input: batch, length, heads, vocabulary; and what somebody has
multiplied out of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from vramscope.analyzers.patterns import regex

_IS = r"['\"]?(?: ?[=:] ?| of | is | )['\"]?"
_NUMBER = r"(?P<{name}>\d{{1,3}}(?:[,_]\d{{3}})+|\d{{1,7}}k?)(?![\w.]*\w)"


def _either(words: str) -> str:
    """The number behind the word, or before it."""
    behind, before = _NUMBER.format(name="behind"), _NUMBER.format(name="before")
    return rf"(?<![\w.])(?:(?:{words}){_IS}{behind}|{before}[ -](?:token[ -])?(?:{words})(?![\w=:]))"


_BATCH = regex(_either(r"(?i:(?:per_device_(?:train|eval)_|micro[_-]|train_|eval_)?batch(?:[ _-]?size)?|bsz?)|B"))
_LENGTH = regex(
    _either(
        r"(?i:(?:max_?)?(?:seq(?:uence)?|model|context|prompt|input|target)?[ _-]?len(?:gth)?|seq(?:uence)?|context|"
        r"tokens|ctx|n_ctx|block_size|cutoff_len)|[LTS]"
    )
)
_HEADS = regex(_either(r"(?i:(?:n|num)?_?(?:attention[ _])?heads?)|H"))
_VOCABULARY = regex(_either(r"(?i:vocab(?:ulary)?(?:[ _-]?size)?)"))
# Most texts state neither, for less than the patterns cost.
_SIGNS = ("ocab", "OCAB", "head", "Head", "HEAD", " H=")
# Attention that never builds its scores.
_FLASH = regex(r"flash[ _-]?att(?:n|ention)|\bsdpa\b|xformers", re.IGNORECASE)
_MOST, _MOST_PRODUCTS = 4, 16
# 500 x 12 heads x 512 x 512 x 4 bytes
_FACTOR = r"\d{1,9}(?:[,_]\d{3})*(?: (?!and|or|in|is|of|to)[a-z]{2,12})?"
_PRODUCT = regex(rf"(?<![\w.]){_FACTOR}(?: ?[×x*·] ?{_FACTOR}){{1,7}}(?![\w.]*\d)")
_OF_SCORES = regex(r"\bheads?\b|attention|attn|scores?\b|softmax", re.IGNORECASE)
_OF_WORDS = regex(r"vocab|logit|lm_head", re.IGNORECASE)
_OF_WEIGHTS = regex(r"\bweights?\b|size mismatch|checkpoint|parameters?\b|layers?\b", re.IGNORECASE)
_DIGITS = regex(r"\d{1,9}(?:[,_]\d{3})*")
# [8, 9216, 151936]
_SHAPE = regex(r"[\[(]\d{1,9}(?:, ?\d{1,9}){1,5}[\])]")
_SIDE, _SEPARATOR = regex(r"\d+"), regex(r"[,_]")
# No model's width is that large, and every vocabulary of some language is; shorter than this attention takes little.
_VOCABULARY_LEAST, _LONG = 30_000, 256


class Dimensions(NamedTuple):
    """The numbers stated for each, the last ones first. ``products`` are such as ``attention=500x12x512x512x4`` that
    somebody has multiplied out, and ``logits~8x9216x151936`` of a shape that is shown."""

    batch: tuple[int, ...]
    length: tuple[int, ...]
    heads: tuple[int, ...]
    vocabulary: tuple[int, ...]
    products: tuple[str, ...] = ()

    def facts(self) -> dict[str, float | str | None]:
        """By the names under which diagnosis knows them, with blanks between numbers."""
        stated = {"batch": self.batch, "length": self.length, "heads": self.heads, "vocabulary": self.vocabulary}
        facts = {f"stated_{name}": " ".join(map(str, numbers)) or None for name, numbers in stated.items()}
        return {**facts, "stated_products": " ".join(self.products) or None}


def read_dimensions(lines: Sequence[str]) -> Dimensions | None:
    """None where neither heads nor a vocabulary is stated, and nothing is multiplied."""
    products = tuple(product for line in lines for product in _products(line))[:_MOST_PRODUCTS]
    text = "\n".join(lines)
    if not products and not any(sign in text for sign in _SIGNS):
        return None
    # A console may have parted a number.
    text = f"{text}\n{text.replace(chr(10), '')}"
    heads = () if _FLASH.search(text) else _stated(_HEADS, text)
    found = Dimensions(_stated(_BATCH, text), _stated(_LENGTH, text), heads, _stated(_VOCABULARY, text), products)
    return found if found.heads or found.vocabulary or products else None


# In a log full of errors a line is near some twenty of them.
@lru_cache(maxsize=1024)
def _products(line: str) -> tuple[str, ...]:
    found: list[str] = []
    if _OF_WEIGHTS.search(line):
        return ()
    kind = "attention" if _OF_SCORES.search(line) else "logits" if _OF_WORDS.search(line) else ""
    for match in _PRODUCT.finditer(line):
        factors = [int(_SEPARATOR.sub("", number)) for number in _DIGITS.findall(match[0])]
        # What has powers of two alone may be a size in other units.
        if kind or (len(factors) >= 3 and any(factor & (factor - 1) for factor in factors)):
            found.append(f"{kind}={'x'.join(map(str, factors))}")
    for match in _SHAPE.finditer(line):
        sides = [int(side) for side in _SIDE.findall(match[0])]
        is_square = sides[-1] == sides[-2]
        if (kind == "attention" and len(sides) >= 3 and is_square and sides[-1] >= _LONG) or (
            kind == "logits" and not is_square and sides[-1] >= _VOCABULARY_LEAST
        ):
            found.append(f"{kind}~{'x'.join(map(str, sides))}")
    return tuple(found)


def _stated(pattern: re.Pattern[str], text: str) -> tuple[int, ...]:
    numbers: dict[int, None] = {}
    for match in pattern.finditer(text):
        written = (match["behind"] or match["before"]).replace(",", "").replace("_", "")
        thousand = (1024, 1000) if written.endswith("k") else (1,)
        for times in thousand:
            numbers.pop(number := int(written.removesuffix("k")) * times, None)
            numbers[number] = None
    return tuple(reversed(numbers))[:_MOST]
