"""SGLang's token pool that is full while it serves: a batch found no room in the KV cache, and the scheduler ends.

Refuses the notice that a running request is retracted because the pool is full: nothing is lost by that.
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.literals import places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import line_tail
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, exception_before, is_source, known, make_span
from vramscope.analyzers.patterns import regex

FORMATS = ("sglang-out-of-tokens",)
ANCHORS = (b"out of memory", b"to lower your batch size")

# alloc_token_slots and alloc_paged_token_slots_extend and _decode of SGLang's memory pool, and sglang-jax's copy of
# them. The first releases printed the first sentence alone and ended; then came "Avaliable tokens", without a bracket.
_POOL = regex(
    r"(?P<phase>Prefill|Decode)?[Oo]utofmemory\.Trytoloweryourbatchsize\.?"
    r"(?:Trytoallocate(?P<requested>\d{1,9})tokens?\.?)?"
    r"(?:Ava(?:il|li)able(?:full)?tokens:(?P<left>\d{1,9})"
    r"(?P<parts>\((?:full_)?available_size=\d{1,9}\+(?:full_)?evictable_size_?=\d{1,9}\))?)?"
    r"(?:Availableswa(?:tokens)?:(?P<window>\d{1,9})\([^()]{1,120}\))?"
)
_LAST_NUMBER = regex(r"\s*(\d{1,9})")
_WORDING = Wording("sglang-out-of-tokens", "SGLang", "", _POOL, lambda match: None)


def parse(strand: Strand) -> list[Span]:
    """Every such failure. Facts: ``requested_tokens``, ``left_tokens`` (free or evictable), ``window_left_tokens``
    where layers with a sliding window have a pool of their own, ``pool_phase`` ("prefill", "decode"), ``phase``."""
    text, spans = strand.text, []
    for at in places(text, "utofmemory.Trytoloweryourbatchsize"):
        match = _POOL.search(text, max(0, at - 8), at + 500)
        if match is None or match.start() > at or is_source(text, match.start()):
            continue
        if match["phase"] is None and match["requested"] is None:
            continue  # other programs' words as well
        exception = exception_before(text, match.start())
        spans.append(make_span(strand, match.start(), match.end(), _WORDING, _read(strand, match), exception))
    return spans


def _read(strand: Strand, match: re.Match[str]) -> Reading:
    left = match["left"]
    if left is not None and match["parts"] is None:
        # The next line may begin with a digit.
        last = _LAST_NUMBER.match(line_tail(strand, match.start("left")))
        left = left if last is None else last[1]
    phase = match["phase"]
    return Reading(
        facts=known(
            phase="run time",
            pool_phase=None if phase is None else phase.lower(),
            requested_tokens=_number(match["requested"]),
            left_tokens=_number(left),
            window_left_tokens=_number(match["window"]),
        )
    )


def _number(text: str | None) -> int | None:
    return None if text is None else int(text)
