"""The order in which the parts of an unknown model run, as their names tell it.

Modules are registered as it suits their author: rotary embeddings last, though they run first. Where a family is
described its own order counts, and this guess is not made.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from vramscope.analyzers.plan.architecture.parts import Part
from vramscope.schema.architecture import Role

_RANKS: tuple[tuple[str, int], ...] = (
    (r"vision|visual|image|pixel|audio_tower|speech_encoder", 20),
    (r"embed_tokens|word_embeddings|wte|tok_embeddings|token_embedding|embed_in|shared", 10),
    (r"projector|connector|merger|qformer|query_tokens|perceiver|resampler|mm_", 30),
    (r"embed|wpe|patch|feature_extractor|feature_projection|^stem|conv_in|^conv1$|^bn1$", 12),
    (r"rotary|rope|freqs", 14),
    (r"encoder", 40),
    (r"decoder|language_model|text_model|model|transformer|layers|blocks|^h$|stages", 50),
    (r"norm|ln_f|^ln", 60),
    (r"pool", 70),
    (r"head|classifier|score|output|logits|projection|proj_out|generator|fc$", 80),
)
_ROLES: Mapping[int, Role] = {
    10: "embedding",
    12: "embedding",
    14: "rotary",
    20: "vision",
    60: "norm",
    80: "head",
}
_COMPILED = tuple((re.compile(pattern), rank) for pattern, rank in _RANKS)


def guess_runs(part: Part) -> None:
    """Gives each module above the blocks the order of its children; a list keeps its own."""
    if part.block or not part.children:
        return
    names = list(part.children)
    if not all(name.isdecimal() for name in names):
        ranked = sorted(range(len(names)), key=lambda index: (_rank(names[index]), index))
        part.runs = tuple(names[index] for index in ranked)
    for child in {id(child): child for child in part.children.values()}.values():
        guess_runs(child)


@lru_cache(maxsize=4096)
def _rank(name: str) -> int:
    for pattern, rank in _COMPILED:
        if pattern.search(name):
            return rank
    return 55


def guess_role(name: str) -> Role | None:
    """What a module is, as the last part of its name tells; None where it tells nothing."""
    return _ROLES.get(_rank(name.rpartition(".")[2]))
