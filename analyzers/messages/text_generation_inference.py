"""Text Generation Inference: the warm-up whose prefill does not fit."""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, count, known, parse_wordings
from vramscope.analyzers.patterns import regex

FORMATS = ("tgi-prefill",)
ANCHORS = (b"Not enough memory", b"prefill tokens", b"max-batch-prefill")


def _prefill(match: re.Match[str]) -> Reading:
    return Reading(
        # The warm-up's own error, which names PyTorch's figures, stands above it.
        facts=known(
            retells="PyTorch",
            run_by="TGI",
            phase="start-up",
            total_tokens=count(match["total"]),
            prefill_tokens=count(match["prefill"]),
        )
    )


_WORDINGS = (
    Wording(
        "tgi-prefill",
        "TGI",
        "Notenoughmemorytohandle",
        regex(
            r"Notenoughmemorytohandle(?:(?P<total>[\d,]{1,80})totaltokenswith)?(?P<prefill>[\d,]{1,80})prefilltokens\.?"
            r"(?:Youneedtodecrease(?:--max-batch-(?:total|prefill)-tokens\.?(?:or)?){0,2})?"
        ),
        _prefill,
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every refusal in the strand. Facts: ``prefill_tokens``, ``total_tokens``, ``phase``."""
    return parse_wordings(strand, _WORDINGS)
