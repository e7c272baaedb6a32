"""Failures and writing about them are told apart: on the texts from which that was learned, and in the weights."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.weighing.texts import Text, read_texts
from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages import learned
from vramscope.analyzers.messages.strands import Surroundings
from vramscope.analyzers.messages.vocabulary import words_near
from vramscope.analyzers.messages.weighing import weigh
from vramscope.schema.oom import Incident


@pytest.fixture(scope="module")
def texts() -> list[Text]:
    return list(read_texts())


def test_what_people_and_programs_report_is_found(texts: list[Text]) -> None:
    failures = [text for text in texts if text.incidents]
    missed = [text.id for text in failures if not list(_read(text))]
    assert len(failures) > 1000
    assert len(missed) <= 0.035 * len(failures), missed


def test_what_is_written_about_them_is_none(texts: list[Text]) -> None:
    writings = [text for text in texts if not text.incidents]
    taken = [text.id for text in writings if any(incident.memory == "gpu" for incident in _read(text))]
    assert len(writings) > 1500
    assert len(taken) <= 0.01 * len(writings), taken


def _read(text: Text) -> Iterator[Incident]:
    return explain_lines(text.text.splitlines(True))


def test_signs_and_words_are_added_up() -> None:
    sign, weight = next(iter(learned.SIGNS.items()))
    first = next(line for line in learned.WORDS["near"].splitlines() if line)
    near, word = first.split()[:2]
    assert weigh({}) == learned.BIAS
    assert weigh({sign: 0.5, "no such sign": 9.0}) == pytest.approx(learned.BIAS + 0.5 * weight)
    around = Surroundings("", "", "", before=(f"{word} {word}", f"{word.upper()}!"), after=())
    alone = weigh({}, *words_near(Surroundings("", "", "", (), ())))
    assert weigh({}, *words_near(around)) == pytest.approx(alone + float(near))


def test_two_signs_together_may_mean_another_thing() -> None:
    names = {name.replace(" ", "_"): name for name in learned.SIGNS}
    pair, weight = next(
        (pair, float(weight))
        for weight, *found in map(str.split, learned.WORDS["pair"].strip().splitlines())
        for pair in found
        if set(pair.split("&")) <= names.keys()
    )
    one, other = (names[sign] for sign in pair.split("&"))
    apart = weigh({one: 1.0}) + weigh({other: 1.0}) - learned.BIAS
    assert weigh({one: 1.0, other: 1.0}) == pytest.approx(apart + weight)
    assert weigh({one: 1.0, other: 0.0}) == pytest.approx(weigh({one: 1.0}))


def test_words_have_their_places_and_scripts_their_signs() -> None:
    around = Surroundings("12:00 ", "worker died: ", ' on "GPU 3"', before=("Step 12 läuft",), after=("显存不足",))
    near, own, beside = words_near(around)
    # What somebody says counts with its order: in scripts without blanks every line that has some signs of them.
    said = {"said:显", "said:存", "said:不", "said:足", "said:显~存", "said:存~不", "said:不~足"}
    assert near == {"near:step", "near:läuft", *said}
    assert own == {"lead::", "lead:worker", "lead:died", 'tail:"', "tail:on", "tail:gpu"}
    assert beside == {
        "ahead::",
        "ahead:died~:",
        "ahead:worker~died~:",
        "behind:on",
        'behind:on~"',
        'behind:on~"~gpu',
    }
