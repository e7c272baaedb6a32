"""Learns what shows whether a program ran on the processor: ``python -m tests.weighing.learn_runs``.

It reads the texts with the reader itself, up to the weighing; writes ``analyzers/messages/learned_runs.py`` anew; and
tells how often what was learned from all other sets of texts is wrong on each set. It needs scikit-learn.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from math import fsum
from pathlib import Path
from unittest import mock

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from tests.corpus import fixtures
from tests.unit.analyzers.messages.test_cpu_runs import OF_JAX, OF_OTHERS
from tests.unit.analyzers.messages.test_run_signs import ARENA, JAX, ORDINARY, TENSORFLOW, VLLM
from tests.unit.analyzers.test_damage import CLEAN, prefix
from tests.weighing.tables import wrapped
from tests.weighing.texts import read_runs, read_texts
from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages import cpu_runs
from vramscope.analyzers.messages.run_signs import Words

_LEARNED = Path(cpu_runs.__file__).with_name("learned_runs.py")
# A sign counts for so many words; words of fewer texts are not learned.
_SIGN, _FEWEST = 2.0, 8
_STRENGTH, _ROUNDED = 1.0, 0.05
# The sets of runs begin with this letter; what the tests ask for counts more, and messages alone less.
_OF_RUNS, _TESTED, _TESTS, _ALONE, _LITTLE = "r", "tested", 2.0, " alone", 0.2


@dataclass(frozen=True, slots=True)
class _Run:
    """One message whose text was weighed; ``is_host`` tells whose memory it is of."""

    group: str
    text: str
    is_host: bool
    words: Words


@dataclass(slots=True)
class _Recorder:
    """Stands in the weighing's place while texts are read."""

    runs: list[_Run] = field(default_factory=list)
    label: tuple[str, str, bool] = ("", "", False)

    def __call__(self, words: Words) -> float:
        self.runs.append(_Run(*self.label, words))
        return -1.0


def collect() -> list[_Run]:
    """All messages in the texts that do not say whose memory ran out; those of the sets of runs a second time alone,
    where nothing is left that tells: that is a GPU's, as most are."""
    recorder = _Recorder()
    with mock.patch.object(cpu_runs, "weigh_run", recorder):
        for label, text in _labelled():
            recorder.label = label
            lines = text.splitlines(True)
            place = next((incident.lines for incident in explain_lines(lines)), None)
            if place is not None and label[0].startswith(_OF_RUNS):
                recorder.label = label[0], label[1] + _ALONE, False
                for _ in explain_lines(lines[place[0] - 1 : place[1]]):
                    pass
    return recorder.runs


def _labelled() -> Iterator[tuple[tuple[str, str, bool], str]]:
    for fixture in fixtures():
        memories = {incident["memory"] for incident in fixture.incidents}
        if len(memories) == 1:
            yield (_TESTED, fixture.name, memories == {"host"}), fixture.text.decode("utf-8", "replace")
    for number, (text_of, memory) in enumerate((*OF_JAX, *OF_OTHERS)):
        yield (_TESTED, f"run {number}", memory == "host"), text_of
    for number, (line, message) in enumerate(product(ORDINARY, (JAX, ARENA, TENSORFLOW, VLLM))):
        yield (_TESTED, f"ordinary {number}", False), f"{line}\n{message}\n"
    for name, clean in sorted(CLEAN.items()):
        yield (_TESTED, name, False), clean
        yield (_TESTED, f"{name} damaged", False), prefix(clean, random.Random(name))
    for run in read_runs():
        yield (run.group, run.id, run.memory == "host"), run.text
    for text in read_texts():
        if text.incidents or text.memory == "host":
            yield (text.group, text.id, not text.incidents), text.text


class Model:
    """A logistic regression over signs and words, rounded as it is written down."""

    def __init__(self, runs: Sequence[_Run]) -> None:
        texts = Counter(run.text for run in runs)
        known = Counter(word for words in {(run.text, run.words) for run in runs} for word in words[1])
        vectorizer = DictVectorizer()
        features = vectorizer.fit_transform(
            [
                {word: _SIGN if _is_sign(word) else 1.0 for word in sorted(run.words) if known[word] >= _FEWEST}
                for run in runs
            ]
        )
        regression = LogisticRegression(C=_STRENGTH, max_iter=5000)
        # Many messages of one text tell little more than one.
        weights = [_importance(run) / math.sqrt(texts[run.text]) for run in runs]
        regression.fit(features, [run.is_host for run in runs], sample_weight=weights)
        self.bias = round(float(regression.intercept_[0]), 2)
        self.weights: dict[str, float] = {}
        for name, weight in zip(vectorizer.get_feature_names_out(), regression.coef_[0], strict=True):
            rounded = round(float(weight) * (_SIGN if _is_sign(name) else 1.0) / _ROUNDED) * _ROUNDED
            if rounded:
                self.weights[str(name)] = round(rounded, 2)

    def weigh(self, words: Words) -> float:
        """As the reader will."""
        return fsum((self.bias, *(self.weights.get(word, 0.0) for word in words)))

    def source(self) -> str:
        """The module that holds it."""
        table: dict[float, list[str]] = {}
        for name, weight in sorted(self.weights.items()):
            table.setdefault(weight, []).append(name)
        lines = [
            '"""What shows that a program ran on the processor: by ``tests.weighing.learn_runs``, not by hand."""',
            "",
            f"BIAS = {self.bias}",
            "# Each line a weight and the words that have it.",
            'WORDS = r"""',
            *wrapped(table),
            '"""',
        ]
        return "\n".join([*lines, ""])


def _importance(run: _Run) -> float:
    if run.group == _TESTED:
        return _TESTS
    return _LITTLE if run.text.endswith(_ALONE) else 1.0


def _is_sign(word: str) -> bool:
    return word.startswith("=")


def judge(runs: Sequence[_Run]) -> Iterator[tuple[str, int, int, int, int]]:
    """Of each set, weighed by what all others taught: its name; the processor's messages and those of them that are
    taken for a GPU's; a GPU's and those that are taken for the processor's."""
    for group in sorted({run.group for run in runs if run.group.startswith((_OF_RUNS, _TESTED))}):
        model = Model([run for run in runs if run.group != group])
        ours = [run for run in runs if run.group == group and not run.text.endswith(_ALONE)]
        verdicts = {run.text: (run.is_host, model.weigh(run.words) > 0) for run in ours}
        hosts = [told for is_host, told in verdicts.values() if is_host]
        gpus = [told for is_host, told in verdicts.values() if not is_host]
        yield group, len(hosts), hosts.count(False), len(gpus), gpus.count(True)


def main() -> None:
    """Learn, judge, write."""
    runs = collect()
    _LEARNED.write_text(Model(runs).source(), encoding="utf-8")
    totals = [0, 0, 0, 0]
    for group, *counts in judge(runs):
        print(f"{group}: of {counts[0]} of the processor {counts[1]} are missed, of {counts[2]} of GPUs {counts[3]}")
        totals = [total + count for total, count in zip(totals, counts, strict=True)]
    print(f"all sets: of {totals[0]} of the processor {totals[1]} are missed, of {totals[2]} of GPUs {totals[3]}")


if __name__ == "__main__":
    main()
