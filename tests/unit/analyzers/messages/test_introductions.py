"""Messages of which somebody says that they would come, came before a change, or are made up; and those that came."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines

MESSAGE = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 3.31 GiB. GPU 0 has a total capacity of 23.52 GiB "
    "of which 1.08 GiB is free."
)


def memories(text: str) -> list[str]:
    return [incident.memory for incident in explain_lines(text.encode().splitlines(keepends=True), "t")]


@pytest.mark.parametrize(
    "introduction",
    [
        "In float32 it has 14 GB more. You'd then get `",
        "With eight images you would probably see something like `",
        'Bei 24 GB würdest du mit Batch 64 "',
        "Avec cette carte, tu obtiendrais « ",
        "Con 8 GB verías «",
        "Na 8 GB co chwilę byś widział „",
        "Поставишь 99 слоёв, получишь «",
        "Zet je de batch op 64, dan zou je «",
    ],
)
def test_what_somebody_is_told_that_he_would_see_did_not_happen(introduction: str) -> None:
    assert memories(f"{introduction}{MESSAGE}`\n") == []
    assert memories(f"{introduction.rstrip('`«„ ')}:\n\n```\n{MESSAGE}\n```\n\nSo take 16.\n") == []


def test_where_the_verb_comes_last_it_stands_behind_the_message() -> None:
    assert memories(f'13B modeli fp16 yüklersen "{MESSAGE}" alırsın, 4 bit yükle.\n') == []


@pytest.mark.parametrize(
    "introduction",
    [
        "You'd think that 24 GB are enough, but after two steps I get:",
        "I thought you'd get it with the 14B only, but the 7B fell over too for me:",
        "It ran all night, and at 4 in the morning:",
    ],
)
def test_what_somebody_has_seen_happened(introduction: str) -> None:
    assert memories(f"{introduction}\n\n```\n{MESSAGE}\n```\n") == ["gpu"]


def test_what_a_program_did_before_it_was_changed_did_not_happen() -> None:
    text = (
        f"Old behaviour with 99 layers on a card too small was\n\n```\n{MESSAGE}\n```\n\nNew behaviour: it takes 43.\n"
    )
    assert memories(text) == []


def test_where_all_is_said_to_be_made_up_nothing_happened() -> None:
    text = f"# How to read it\n\nAll numbers are made up.\n\n## PyTorch\n\n```\n{MESSAGE}\n```\n\nSubtract.\n"
    assert memories(text) == []
    assert memories(f"Training on numbers that are made up by a generator\n{MESSAGE}\n") == ["gpu"]


def test_a_patch_adds_no_failure_to_a_log_and_what_follows_it_does() -> None:
    patch = (
        "diff --git a/testdata/rank.txt b/testdata/rank.txt\n--- /dev/null\n+++ b/testdata/rank.txt\n@@ -0,0 +1,3 @@\n"
        "+[rank1]: Traceback (most recent call last):\n+[rank1]:     loss.backward()\n"
        f"+[rank1]: {MESSAGE}\n"
    )
    assert memories(patch) == []
    assert memories(f"{patch}2026-02-03 10:11:12 step 40 loss 1.2\n{MESSAGE}\n") == ["gpu"]
    stamped = "".join(f"2026-02-03T10:11:12Z {line}\n" for line in patch.splitlines())
    assert memories(stamped) == []


def test_a_comment_in_a_program_that_tells_what_may_come_is_none() -> None:
    text = (
        f'import torch\nimport os\n# Without this, long prompts can end in "{MESSAGE}"\nos.environ["A"] = "1"\nx = 3\n'
    )
    assert memories(text) == []


def test_records_tests_and_questions_have_made_up_messages() -> None:
    assert memories(f'{{"synthetic": true, "text": "[rank2]: {MESSAGE}", "label": "gpu_oom"}}\n') == []
    fixture = f"- id: one\n  text: |\n    {MESSAGE}\n  expect: {{kind: gpu}}\n"
    assert memories(fixture) == []
    assert memories(f"7. What was free? {MESSAGE}\n① 1.08 GiB  ② 3.31 GiB  ③ 23.52 GiB\n") == []
