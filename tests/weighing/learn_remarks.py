"""Learns what remarks say of a failure's cause: ``python -m tests.weighing.learn_remarks``.

It writes ``analyzers/messages/learned_remarks.py`` anew, and tells how often what was learned from all other writers is
wrong on each writer's remarks. It needs scikit-learn.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from math import fsum
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from tests.corpus import fixtures
from tests.weighing.tables import wrapped
from tests.weighing.texts import Remark, read_remarks
from vramscope.analyzers.messages import remarks
from vramscope.analyzers.messages.prose import is_spoken
from vramscope.analyzers.messages.remarks import NONE, SURE, likeliest, words_of

_PRINTED = "printed"
_LEARNED = Path(remarks.__file__).with_name("learned_remarks.py")
_STRENGTH, _FEWEST = 1.0, 2
# Written down in such steps; what is less than one is left out.
_ROUNDED = 0.2
# What a program prints counts so much of what somebody says.
_OF_PRINTED = 0.5
_DIGITS = re.compile(r"\d+")


class Model:
    """A logistic regression over words with one class for each cause, rounded as it is written down."""

    def __init__(self, learned: Sequence[Remark]) -> None:
        rows = [words_of(remark.text) for remark in learned]
        known = Counter(word for row in rows for word in row)
        vectorizer = DictVectorizer()
        features = vectorizer.fit_transform(
            [{word: 1.0 for word in sorted(row) if known[word] >= _FEWEST} for row in rows]
        )
        regression = LogisticRegression(C=_STRENGTH, max_iter=2000)
        weights = [_OF_PRINTED if remark.writer == _PRINTED else 1.0 for remark in learned]
        regression.fit(features, [remark.cause for remark in learned], sample_weight=weights)
        causes = [str(cause) for cause in regression.classes_]
        self.biases = {cause: round(float(bias), 2) for cause, bias in zip(causes, regression.intercept_, strict=True)}
        self.weights: dict[str, dict[str, float]] = {cause: {} for cause in causes}
        names = vectorizer.get_feature_names_out()
        for cause, row in zip(causes, regression.coef_, strict=True):
            for name, weight in zip(names, row, strict=True):
                rounded = round(float(weight) / _ROUNDED) * _ROUNDED
                if rounded:
                    self.weights[cause][str(name)] = round(rounded, 2)

    def read(self, remark: str) -> tuple[str, float]:
        """As the reader will."""
        words = words_of(remark)
        sums = {
            cause: fsum((bias, *(self.weights[cause].get(word, 0.0) for word in words)))
            for cause, bias in self.biases.items()
        }
        return likeliest(sums)

    def source(self) -> str:
        """The module that holds it."""
        lines = [
            '"""What the words of a remark weigh for each cause: written by ``tests.weighing.learn_remarks``."""',
            "",
            "BIASES = {",
            *(f'    "{cause}": {bias},' for cause, bias in sorted(self.biases.items())),
            "}",
            "# Each line a weight and the words that have it.",
            "WORDS = {",
        ]
        for cause, weights in sorted(self.weights.items()):
            table: dict[float, list[str]] = {}
            for word, weight in sorted(weights.items()):
                table.setdefault(weight, []).append(word)
            lines += [f'    "{cause}": r"""', *wrapped(table), '""",']
        return "\n".join([*lines, "}", ""])


def judge(learned: Sequence[Remark]) -> Iterator[tuple[str, int, int, int, int]]:
    """Of each writer, read by what all others taught: his name; remarks that tell a cause, those believed and those of
    them that are right; remarks that tell none and are believed to."""
    for writer in sorted({remark.writer for remark in learned} - {_PRINTED}):
        model = Model([remark for remark in learned if remark.writer != writer])
        read = [(remark.cause, *model.read(remark.text)) for remark in learned if remark.writer == writer]
        believed = [(cause, said) for cause, said, sure in read if said != NONE and sure >= SURE]
        telling = sum(cause != NONE for cause, _, _ in read)
        of_none = sum(cause == NONE for cause, _ in believed)
        yield writer, telling, len(believed) - of_none, sum(cause == said for cause, said in believed), of_none


def _printed() -> Iterator[Remark]:
    """What programs print beside failures, and reads like speech: one line of each form in the fixtures."""
    forms = {
        _DIGITS.sub("0", line): line
        for fixture in fixtures()
        for line in map(str.strip, fixture.text.decode("utf-8", "replace").splitlines())
        if is_spoken(line)
    }
    for line in forms.values():
        yield Remark(_PRINTED, line, NONE)


def main() -> None:
    """Learn, judge, write."""
    learned = [*read_remarks(), *_printed()]
    _LEARNED.write_text(Model(learned).source(), encoding="utf-8")
    for writer, telling, believed, right, of_none in judge(learned):
        print(
            f"{writer}: of {telling} remarks that tell a cause {believed} are believed, {right} of them rightly; "
            f"{of_none} that tell none"
        )


if __name__ == "__main__":
    main()
