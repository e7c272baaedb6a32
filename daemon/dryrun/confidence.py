"""How far a rehearsal's figures can be believed, and why not further: what a simulation cannot know."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from vramscope.daemon.dryrun.rehearsal import Rehearsal
from vramscope.daemon.dryrun.words import ENDED, STABLE, STEPS, TIME, WAITS

_ENOUGH_STEPS = 3
_LEVELS = ("high", "medium", "low")
_MOST_FILES = 3
_OFTEN = 1000
_ZEROS = "values of the device are zeros here, and it would never end"


def confidence_of(rehearsal: Rehearsal) -> tuple[str, tuple[str, ...]]:
    """ "high", "medium" or "low", and why it is not higher, and what is not known in any case."""
    facts = [act.facts for act in rehearsal.acts]
    doubts = [*_of_values(facts), *_of_the_end(facts), *_of_libraries(facts), *_of_others(rehearsal)]
    level = max((level for level, _ in doubts), key=_LEVELS.index)
    return level, tuple(text for _, text in sorted(doubts, key=lambda one: -_LEVELS.index(one[0])))


def _of_values(facts: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    sized: Counter[str] = Counter()
    for one in facts:
        sized.update(one["sized"])
    if sized:
        names = ", ".join(f"{name} ({count} times)" for name, count in sorted(sized.items()))
        places = "; ".join(dict.fromkeys(place for one in facts for place in one["places"]))
        yield (
            "low",
            f"results whose size depends on values, which are zeros here, and so come out empty: {names}; {places}",
        )
    for place in dict.fromkeys(one["waiting"] for one in facts if one["waiting"]):
        cut = any(one["why"] == WAITS for one in facts)
        yield (
            "low" if not cut else "medium",
            f"{'cut off: ' if cut else ''}a loop asks the device for a value {_OFTEN} times and more at {place}: "
            f"where it waits for one, {_ZEROS}{'; what comes after it is not known' if cut else ''}",
        )
    if any(one["reads"].get("__bool__") for one in facts):
        yield "high", "the program decides by values of the device (checks for NaN, say), which are zeros here"


def _of_the_end(facts: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    if any(one["why"] == TIME for one in facts):
        places = dict.fromkeys(one["stood"] for one in facts if one["why"] == TIME and one["stood"])
        where = f" at {'; '.join(list(places)[:_MOST_FILES])}" if places else ""
        yield "medium", f"it was ended by the time limit{where}: a later peak is not known"
    if any(one["why"] in (STABLE, STEPS) for one in facts):
        yield "high", "it was ended after some steps: what comes later (evaluation, saving, longer inputs) is not in it"
    if any(one["why"] == ENDED and not one["steps"] for one in facts):
        yield "high", "no optimizer made a step: this is a job without training"
    if any(0 < one["steps"] < _ENOUGH_STEPS and one["why"] == STEPS for one in facts):
        yield "medium", "after so few steps the peak may not have come"
    kept = list(dict.fromkeys(name for one in facts for name in one["kept"]))
    if kept:
        yield "high", f"what it would have saved over {_names(kept)} was not written"


def _of_libraries(facts: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    for text in dict.fromkeys(one["unarranged"] for one in facts if one["unarranged"]):
        yield "low", f"a library could not be fitted to the simulation: {text}"
    if any((one["world_size"] or 1) > 1 for one in facts):
        yield "medium", "what ranks send one another is zeros, and NCCL's own buffers are not counted"
    if any(one["calls"].get("compile") for one in facts):
        if any(one["compiles"] for one in facts):
            yield "medium", "torch.compile made its kernels, but did not try them against one another (max-autotune)"
        else:
            yield (
                "medium",
                "torch.compile left the code as it is (its environment has no Triton, or compiling is switched off): "
                "compiled, it needs less as a rule",
            )
    if any(one["calls"].get("math_attention") for one in facts):
        yield "low", "flex_attention was not compiled: it made whole matrices of scores, which it would not on a GPU"
    if any(one["convolutions"] for one in facts):
        yield "medium", "the workspaces of convolutions are counted by a model of them"


def _of_others(rehearsal: Rehearsal) -> Iterator[tuple[str, str]]:
    for name in rehearsal.foreign:
        yield (
            "low",
            f"{os.path.basename(name)} brings its own CUDA runtime, which is not simulated: what it takes is missing",
        )
    yield "high", "the CUDA context is a typical one; cuBLAS's workspaces beyond PyTorch's own are not counted"


def _names(paths: Sequence[str]) -> str:
    more = len(paths) - _MOST_FILES
    return ", ".join(paths[:_MOST_FILES]) + (f" and {more} more" if more > 0 else "")
