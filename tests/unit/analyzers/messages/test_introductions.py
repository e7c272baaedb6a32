"""Messages of which somebody says that they would come, or came before a change; and those that came."""

from __future__ import annotations

import pytest

from tests.unit.analyzers.messages.samples import MESSAGE, TRACEBACK, memories


@pytest.mark.parametrize(
    "introduction",
    [
        "In float32 it has 14 GB more. You'd then get `",
        "With eight images you would probably see something like `",
        'Bei 24 GB bekämst du mit Batch 64 "',
        "Avec cette carte, tu obtiendrais « ",
        "Con 8 GB verías «",
        "Na 8 GB co chwilę byś widział „",
        "Поставишь 99 слоёв, получишь «",
    ],
)
def test_what_somebody_is_told_that_he_would_see_did_not_happen(introduction: str) -> None:
    assert memories(f"{introduction}{MESSAGE}`\n") == []
    assert memories(f"{introduction.rstrip('`«„ ')}:\n\n```\n{MESSAGE}\n```\n\nSo take 16.\n") == []


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("13B modeli fp16 yüklersen", "alırsın, 4 bit yükle."),
        ("Mit Batch 64 würdest du dann", "bekommen."),
        ("Zet je de batch op 64, dan zou je", "krijgen."),
        ("fp16이면 로딩 중에", "가 뜰 겁니다."),
    ],
)
def test_where_the_verb_comes_last_it_stands_behind_the_message(before: str, behind: str) -> None:
    assert memories(f'{before} "{MESSAGE}" {behind}\n') == []


@pytest.mark.parametrize(
    "introduction",
    [
        "You'd think that 24 GB are enough, but after two steps I get:",
        "I thought you'd get it with the 14B only, but the 7B fell over too for me:",
        "It ran all night, and at 4 in the morning:",
        "This is a fresh pod, same as you would get from the vendor, and it dies:",
        "I run what you would find in the README and get:",
        "Würden Sie sich bitte diesen Fehler ansehen:",
        "Regression: the old behavior was to spill, now it crashes:",
        "The old behaviour was fine, since 2.3 this fails:",
        "It crashes on the worst case batch:",
        "After about 200 steps you would get this error:",
        "Training crashes. When running the script, you might see:",
        "Training died at step 300, as you could see in the log:",
        "Запусти скрипт с batch_size 16 и получишь:",
        "Not one epoch before",
        "Old behaviour on my 3090 was:",
        "不怕一万就怕万一，结果真的爆了：",
    ],
)
def test_what_somebody_has_seen_happened(introduction: str) -> None:
    assert memories(f"{introduction}\n{MESSAGE}\n") == ["gpu"]


@pytest.mark.parametrize("words", ["you might have too long a prompt", "it looks like you may have hit the limit"])
def test_a_program_s_line_has_its_own_sentences(words: str) -> None:
    assert memories(f"2026-05-01 10:00:00 ERROR {words}: {MESSAGE}\n") == ["gpu"]


def test_what_a_program_did_before_it_was_changed_did_not_happen() -> None:
    text = (
        f"Old behaviour with 99 layers on a card too small was\n\n```\n{MESSAGE}\n```\n\nNew behaviour: it takes 43.\n"
    )
    assert memories(text) == []


def test_a_question_about_what_came_is_none_of_what_would_come() -> None:
    assert memories(f'batch 32로 돌리면 "{MESSAGE}"가 뜰 겁니다. 해결 방법이 있나요?\n') == ["gpu"]


@pytest.mark.parametrize(
    "introduction",
    [
        "On the 16 GB card I have not had a single",
        "None of the nine models stopped with",
        "No run of that week ended in an",
        "It never raised a",
        "Since the update I have not seen one",
    ],
)
def test_what_never_came_is_no_failure_unless_it_did_in_the_end(introduction: str) -> None:
    assert memories(f'{introduction} "{MESSAGE}" since May.\n') == []
    assert memories(f'{introduction} "{MESSAGE}"\n') == []


def test_what_never_came_before_came_now() -> None:
    frames = f"{TRACEBACK}{MESSAGE}\n"
    assert memories(f'I had never seen a "CUDA out of memory" before today:\n\n{frames}') == ["gpu"]
    assert memories(f'Not one to complain, but: "{MESSAGE}"\n') == ["gpu"]


@pytest.mark.parametrize(
    "text",
    [
        'I cannot run an epoch without a "{}".',
        "This is not a *{}* of somebody else: it is my own job.",
        "- I have never gotten a ({}) with 2.0, with 2.1 I get it at every start.",
    ],
)
def test_a_denial_of_something_else_is_no_denial_of_the_message(text: str) -> None:
    assert memories(f"{text.format(MESSAGE)}\n") == ["gpu"]
