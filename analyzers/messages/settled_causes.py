"""What people in a thread found behind a failure, in their own sentences: a maintainer's answer, what the reporter says
of it in the end. Guesses, questions and the programs' own hints tell nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from vramscope.analyzers.messages.prose import is_spoken, sentences
from vramscope.analyzers.patterns import regex


@dataclass(frozen=True, slots=True)
class SettledCause:
    """``id`` and ``detail`` are those of a cause; ``sentence`` is the one that says so."""

    id: str
    detail: str | None
    sentence: str

    def facts(self) -> dict[str, float | str | None]:
        """By the names under which diagnosis knows them."""
        return {
            "settled": self.id,
            "settled_detail": self.detail,
            "settled_sentence": self.sentence,
        }


_WHOSE = r"(?:colleague|somebody|someone|another (?:user|person|student|group|tenant)|other users?)"
_RUN = r"(?:runs?|jobs?|process(?:es)?|trainings?|notebooks?|kernels?|models?|scripts?|containers?)"
_ALL = r"(?:(?:nearly|almost|practically) )?(?:all|most|everything|the whole|the entire|9\d ?%)"
# In this order: what is more special before what may stand beside it.
_FOUND = tuple(
    (id, detail, regex(pattern, re.IGNORECASE))
    for id, detail, pattern in (
        (
            "leak",
            "gradients_enabled",
            r"\b(?:without|missing|forgot\w*|needs?|wrapp?e?d?(?: in| with)?|under|added|adding|not in(?:side)?|"
            r"with) (?:a |the )?"
            r"`{0,2}(?:with )?(?:torch\.)?(?:no_grad|inference_mode)\b|\bvolatile ?= ?True\b|\b(?:eval\(\)|"
            r"eval mode) alone "
            r"(?:doesn't|does not) (?:switch|turn)",
        ),
        (
            "leak",
            "retained_graph",
            r"\bsince I (?:write|use|call|add|append|store)\w*\b.{0,60}\.(?:detach|cpu|item)\(|"
            r"\bstays? on the GPU\b.{0,60}"
            r"\b(?:list|append)|\b(?:list|dict|deque)\b.{0,40}\b(?:refers? to|references?|holds?|keeps?)\b.{0,40}\b"
            r"(?:tensors?|them|it|released|freed)",
        ),
        (
            "fragmentation",
            None,
            r"\b(?:pieces|blocks|chunks) (?:get|are|were) (?:scattered|too small)|\b(?:avoids?|no|less|due to|"
            r"because of|of) "
            r"(?:the )?fragmentation\b|\bfragmented\b|\bfinds? no hole\b|\bno (?:contiguous|single) (?:block|piece|"
            r"chunk)",
        ),
        (
            "serving_config",
            "cuda_graphs",
            r"\b(?:graphs?(?: capture)?|capture) (?:isn't|is not|aren't|are not) (?:part of|counted|in|inside)\b|"
            r"\bCUDA graphs? "
            r"(?:need|take|come)s? .{0,24}\b(?:beside|on top|outside)|\b(?:graphs|"
            r"capture) .{0,30}\boutside (?:of )?(?:the|that) "
            r"(?:budget|share|fraction)",
        ),
        (
            "serving_config",
            "kv_cache",
            r"\b(?:free|left|remains|rest)\b.{0,40}\bgoes to (?:the )?KV\b|\b(?:KV )?cache\b.{0,24}\b(?:got|is|was|"
            r"takes?|took|ate) "
            r"(?:simply )?(?:too (?:much|large|big)|everything|all)|\basking for the KV cache of\b",
        ),
        (
            "non_torch_memory",
            None,
            r"\bTensorFlow (?:\w+ )?(?:grabs?|takes?|took|allocates?|allocated|reserves?|reserved|claims?) "
            rf"{_ALL}(?!\w)",
        ),
        (
            "library_workspace",
            None,
            r"\bworkspace(?:[-_ ]size)?\b.{0,60}\b(?:size of the (?:whole )?card|larger than|more than|exceeds?|"
            r"too large)",
        ),
        (
            "other_processes",
            None,
            rf"\b{_WHOSE}(?:'s)?\b.{{0,30}}\b{_RUN}\b.{{0,40}}(?:\d|\bhad\b|\bwas\b|\btook\b|\bruns?\b|\busing\b)"
            rf"|\bthe first {_RUN} (?:takes?|took|grabs?|reserves?|claims?) {_ALL}(?!\w)"
            rf"|\b{_RUN} of (?:a )?{_WHOSE}|\b(?:defunct|zombie|orphan(?:ed)?) (?:\w+ )?(?:python|{_RUN})"
            rf"|\b(?:found|killed|ended) (?:an? |the )?(?:old|stale|left-?over|forgotten|hanging) (?:\w+ )?{_RUN}",
        ),
        (
            "capacity",
            "activations",
            r"\b(?:decoded|encoded|processed|computed|evaluated|rendered) (?:all )?(?:in one (?:go|piece|pass)|"
            r"at once)\b|\b(?:very "
            r"(?:large|high|many)|huge|large) (?:number of )?(?:gt|ground[- ]truth|bounding|anchor)\w* ?(?:boxes|"
            r"objects)?"
            r"|\bgrows? with the (?:square|cube) of\b",
        ),
    )
)
_OPEN = regex(
    r"\?\s*\Z|\b(?:maybe|perhaps|probably not|whether|could it be|might|in case|if you|make sure|"
    r"possible (?:reasons?|causes?))\b",
    re.IGNORECASE,
)
# The allocator's own hints.
_HINT = regex(r"max_split_size_mb|expandable_segments|PYTORCH_\w+|reserved memory is|Memory Management")
_LONGEST, _NEAR = 600, 60


def find_settled_cause(above: str, below: str) -> SettledCause | None:
    """What was found in the end counts: the last such sentence below the message, else the last above it."""
    for lines in (below.splitlines()[:_NEAR], above.splitlines()[-_NEAR:]):
        said = [cause for line in lines if len(line) <= _LONGEST and (cause := _read_line(line.strip())) is not None]
        if said:
            return said[-1]
    return None


# In a log full of errors a line is near some twenty of them.
@lru_cache(maxsize=1024)
def _read_line(line: str) -> SettledCause | None:
    # Programs' lines are no sentences, and most texts have nothing else.
    if not is_spoken(line) or _HINT.search(line):
        return None
    for sentence in sentences(line):
        if _OPEN.search(sentence):
            continue
        for id, detail, pattern in _FOUND:
            if pattern.search(sentence):
                return SettledCause(id, detail, sentence)
    return None
