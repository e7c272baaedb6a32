"""What a line speaks of, said in many languages."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.lexicon import spoken_of
from vramscope.analyzers.messages.prose import is_spoken


@pytest.mark.parametrize(
    ("thing", "lines"),
    [
        ("self", ("my run", "mein Lauf", "mi modelo", "mon script", "moje zadanie", "у меня", "我的卡", "제가 돌린")),
        (
            "happened",
            ("it died", "ist abgestürzt", "se cayó", "a planté", "wywala błąd", "упал ночью", "崩了", "落ちた"),
        ),
        (
            "remedy",
            ("a solution", "die Abhilfe", "la solución", "to rozwiązanie", "вот решение", "解决方案", "対処", "해결"),
        ),
        (
            "lesson",
            ("chapter 3", "Kapitel 3", "Ejercicio 2", "exercice du cours", "Lekcja 4", "Глава 5", "教程", "강의"),
        ),
        ("if", ("if it is", "wenn er", "cuando el", "jeśli karta", "если карта", "如果显存", "場合は", "경우")),
    ],
)
def test_a_thing_is_known_in_each_language(thing: str, lines: tuple[str, ...]) -> None:
    assert [line for line in lines if thing not in spoken_of(line)] == []


@pytest.mark.parametrize("line", ["", "0x7f41 + 304", "loss=2.113 lr=3e-5", "---", "GPU 0: 14.7 GiB"])
def test_a_programs_line_speaks_of_nothing(line: str) -> None:
    assert spoken_of(line) == frozenset()


def test_a_word_within_another_is_none() -> None:
    assert "self" not in spoken_of("tiny mypy_cache ichthys")


@pytest.mark.parametrize(
    "line", ["der Rechner wird langsam", "łatwo zmniejszyć próbkę", "çok büyük bir görüntü", "modelis didelis labai"]
)
def test_prose_of_any_language_with_blanks_is_spoken(line: str) -> None:
    assert is_spoken(line)


@pytest.mark.parametrize("line", ["x = y + 1", "step 12 loss 3.1 lr 0.1", "/usr/lib/python3/x.py:12", "GPU 0"])
def test_code_and_output_are_not(line: str) -> None:
    assert not is_spoken(line)


BARE = "CUDA out of memory"


@pytest.mark.parametrize("said", ["Run B: gestopt bij stap 1200, {bare}.", "- the night job was lost, {bare} at 88 %"])
def test_a_line_that_tells_of_a_failure_needs_no_quotation_marks(said: str) -> None:
    assert [incident.memory for incident in explain_lines([said.format(bare=BARE)])] == ["gpu"]


@pytest.mark.parametrize(
    "said",
    [
        "A run may have stopped with {bare} where the card is small.",
        "If yours failed with {bare} you have too large a batch.",
        "It never failed with {bare} in two years.",
        "None of the jobs died with {bare} this week.",
        "Zero of 400 runs crashed with {bare}",
        "Yesterday the training died, but it was not {bare}, the network timed out.",
        "Our nightly stopped failing with {bare} after the upgrade.",
        "def on_fail(): # the loop stopped with {bare}",
        "label 3 = crashed with {bare}",
        "Test passed: the process exited with {bare} as planned",
        'The novel: "The robot died with {bare}", she laughed.',
        "Retry decorator: got {bare}, halved the batch and went on.",
        "{bare} が出たら batch を下げる",
    ],
)
def test_a_condition_and_a_denial_report_none(said: str) -> None:
    assert list(explain_lines([said.format(bare=BARE)])) == []
