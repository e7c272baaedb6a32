"""Learns what the signs and words around a message weigh: ``python -m tests.weighing.learn``.

It reads the texts with the reader itself, up to the weighing; writes ``analyzers/messages/learned.py`` anew; and
tells how often what was learned from all other sets of texts is wrong on each set. It needs scikit-learn.
"""

from __future__ import annotations

import math
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from tests.corpus import explain, fixtures
from tests.unit.analyzers.test_damage import (
    BREAKING,
    CLEAN,
    DAMAGES,
    combinations,
    docker,
    escape,
    mark,
    prefix,
    record,
    tag,
)
from tests.unit.analyzers.test_host_memory import NO_FAILURES
from tests.unit.analyzers.test_quotation import QUOTED, REAL
from tests.unit.analyzers.test_strands import alternating
from tests.weighing.tables import wrapped
from tests.weighing.texts import read_runs, read_texts
from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages import learned, quotation
from vramscope.analyzers.messages.vocabulary import Words
from vramscope.analyzers.messages.weighing import pairs

_LEARNED = Path(learned.__file__)
# In the memory of the machine the same words are a failure's; whether it is the GPU's memory is not weighed.
_HOST = re.compile(r"pinned|pin_memory|page-locked|[Hh]ost_?[Aa]lloc|autotun|not a failure|bfc_arena", re.IGNORECASE)
# A sign counts for so many words, a writing for so many failures; words of fewer messages are not learned.
_SIGN, _WRITING, _FEWEST = 2.0, 3.0, 16
_STRENGTH, _ROUNDED = 0.6, 0.05
_COPIES, _WIDTHS = 6, range(70, 131, 3)
# Most that is scanned are logs, and the writings learned from are the hardest: in doubt it is a failure.
_LEANS = 0.4
# So much more counts what the tests ask for.
_TESTED = 4.0
# So much more counts what was written in the likeness of what people really publish.
_MET, _FIRST_MET = 3.0, 111
# What happens to documents too, when they are stored, sent or quoted.
_KEPT = (docker, escape, mark, record, tag)


@dataclass(slots=True)
class _Message:
    """One message that was weighed: what stood around it, and whether it reports a failure. The pairs of its signs are
    among the words."""

    group: str
    text: str
    is_failure: bool
    signs: Mapping[str, float]
    words: Words


@dataclass(slots=True)
class _Recorder:
    """Stands in the weighing's place while texts are read, and lets every message through."""

    messages: list[_Message] = field(default_factory=list)
    # The text's set and name, whether it reports a failure of the GPU's memory, and whether one of the host's.
    label: tuple[str, str, bool, bool] = ("", "", True, False)

    def __call__(self, signs: Mapping[str, float], *words: Words) -> float:
        group, text, of_gpu, of_host = self.label
        is_failure = of_host if of_host and signs["host memory"] else of_gpu
        self.messages.append(_Message(group, text, is_failure, dict(signs), frozenset().union(*words, pairs(signs))))
        return 1.0


def collect() -> list[_Message]:
    """All messages in the texts, the tests and the fixtures, and in damaged copies of these."""
    recorder = _Recorder()
    with mock.patch.object(quotation, "weigh", recorder):
        for label, lines in _labelled():
            recorder.label = label
            for _ in explain_lines(lines):
                pass
        for fixture in fixtures():
            recorder.label = "tested", fixture.name, bool(fixture.incidents), False
            explain(fixture)
    return recorder.messages


def _labelled() -> Iterator[tuple[tuple[str, str, bool, bool], list[str]]]:
    for text in read_texts():
        if text.incidents or text.memory is None or _HOST.search(text.text) is None:
            label = text.group, text.id, text.incidents > 0, text.memory == "host"
            yield label, text.text.splitlines(True)
            # Of either kind, so that damage itself says nothing.
            ways = DAMAGES if text.incidents else _KEPT
            yield label, _damaged(text.text, random.Random(text.id), ways).split("\n")
    for run in read_runs():
        yield (run.group, run.id, True, True), run.text.splitlines(True)
    for tests, is_failure in ((QUOTED, False), (REAL, True)):
        for name, text_of in tests.items():
            yield ("tested", name, is_failure, False), text_of.splitlines(True)
    for number, writing in enumerate(NO_FAILURES):
        yield ("tested", f"no failure {number}", False, False), writing.splitlines(True)
    for width in _WIDTHS:
        yield ("damaged", f"two printers at {width}", True, False), alternating(width).split("\n")
    for name, clean in sorted(CLEAN.items()):
        for seed in range(_COPIES):
            damaged = _damaged(clean, random.Random(f"{name} {seed}"), DAMAGES).split("\n")
            yield ("damaged", name, True, False), damaged


def _damaged(text: str, rng: random.Random, ways: Sequence[Callable[[str, random.Random], str]]) -> str:
    chosen = [way for way in combinations(rng) if way in ways] or [rng.choice(ways)]
    if re.search("\x1b|&|<", text) and BREAKING & set(chosen):
        return text
    if prefix in chosen and re.search(r"\[rank|^[\w-]+ +\|", text, re.MULTILINE):
        return text
    for way in chosen:
        text = way(text, rng)
    return text


class Model:
    """A logistic regression over signs and words, rounded as it is written down."""

    def __init__(self, messages: Sequence[_Message]) -> None:
        known = Counter(word for message in messages for word in message.words)
        self._vectorizer = DictVectorizer()
        rows = [self._row(message, known) for message in messages]
        texts = Counter(message.text for message in messages)
        # Many messages of one text tell little more than one.
        weights = [
            (1.0 if message.is_failure else _WRITING) * _importance(message.group) / math.sqrt(texts[message.text])
            for message in messages
        ]
        regression = LogisticRegression(C=_STRENGTH, max_iter=5000)
        regression.fit(
            self._vectorizer.fit_transform(rows), [message.is_failure for message in messages], sample_weight=weights
        )
        self.bias = round(float(regression.intercept_[0]) + _LEANS, 2)
        self.weights: dict[str, float] = {}
        for name, weight in zip(self._vectorizer.get_feature_names_out(), regression.coef_[0], strict=True):
            rounded = round(float(weight) / _ROUNDED) * _ROUNDED
            if rounded:
                self.weights[name] = rounded

    @staticmethod
    def _row(message: _Message, known: Mapping[str, int]) -> dict[str, float]:
        signs = {f"sign:{name}": _SIGN * value for name, value in message.signs.items() if value}
        return signs | {word: 1.0 for word in sorted(message.words) if known[word] >= _FEWEST}

    def weigh(self, message: _Message) -> float:
        """As the reader will."""
        signs = sum(_SIGN * self.weights.get(f"sign:{name}", 0.0) * value for name, value in message.signs.items())
        return self.bias + signs + sum(self.weights.get(word, 0.0) for word in message.words)

    def source(self) -> str:
        """The module that holds it."""
        signs = {name[5:]: _SIGN * weight for name, weight in self.weights.items() if name.startswith("sign:")}
        lines = [
            '"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""',
            "",
            f"BIAS = {self.bias}",
            "SIGNS = {",
            *(f'    "{name}": {round(weight, 2)},' for name, weight in sorted(signs.items(), key=lambda kept: kept[1])),
            "}",
            "# Each line a weight and the words that have it.",
            "WORDS = {",
        ]
        for place in ("said", "near", "lead", "tail", "ahead", "behind", "pair"):
            table: dict[float, list[str]] = {}
            for name, weight in sorted(self.weights.items()):
                if name.startswith(f"{place}:"):
                    table.setdefault(round(weight, 2), []).append(name.partition(":")[2])
            lines += [f'    "{place}": r"""', *wrapped(table), '""",']
        return "\n".join([*lines, "}", ""])


def _importance(group: str) -> float:
    if group in ("tested", "damaged"):
        return _TESTED
    return _MET if int(group[1:]) >= _FIRST_MET else 1.0


def judge(messages: Sequence[_Message]) -> Iterator[tuple[str, int, int, int]]:
    """Of each set, weighed by what all others taught: its name, its texts, writings taken for failures, and the other
    way round; texts of which something was weighed."""
    for group in sorted({message.group for message in messages} - {"tested", "damaged"}):
        model = Model([message for message in messages if message.group != group])
        ours = [message for message in messages if message.group == group]
        wrong = {
            message.text: message.is_failure for message in ours if (model.weigh(message) >= 0) != message.is_failure
        }
        failures = sum(wrong.values())
        yield group, len({message.text for message in ours}), len(wrong) - failures, failures


def main() -> None:
    """Learn, judge, write."""
    messages = collect()
    _LEARNED.write_text(Model(messages).source(), encoding="utf-8")
    totals = [0, 0, 0]
    for group, *counts in judge(messages):
        print(f"{group}: of {counts[0]} texts {counts[1]} writings taken for failures, {counts[2]} the other way round")
        totals = [total + count for total, count in zip(totals, counts, strict=True)]
    print(f"all sets: of {totals[0]} texts {totals[1]} writings taken for failures, {totals[2]} the other way round")


if __name__ == "__main__":
    main()
