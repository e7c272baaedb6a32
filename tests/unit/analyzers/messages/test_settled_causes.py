"""What people in a thread found behind a failure; guesses, questions and the programs' own hints are none of it."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.settled_causes import find_settled_cause

FOUND = (
    ("leak", "Without torch.no_grad the whole validation keeps its activations."),
    ("leak", "Since I append `loss.item()` to it the use stays flat."),
    ("fragmentation", "The pieces get scattered, so that a large buffer finds no hole."),
    ("serving_config", "The graph capture isn't part of that budget, it comes on top of it."),
    ("other_processes", "It was a colleague's training run that had most of the card."),
    ("other_processes", "Killed the notebook kernel of last week, it still had 21 GB, and now it runs."),
    ("capacity", "The weights alone have 26 GB in half precision, that never goes on a 24 GB card."),
    ("host_memory", "WSL lets you pin only a part of the RAM, with pin_memory=False it is fine."),
    ("oversized_request", "A missing squeeze broadcasts the difference to a full pairwise matrix."),
)
OPEN = (
    "Could it be that a colleague's training run had most of the card?",
    "Maybe the pieces get scattered, so that a large buffer finds no hole.",
    "If you use it without torch.no_grad the activations are kept.",
    "If reserved memory is >> allocated memory try setting max_split_size_mb to avoid fragmentation.",
    "train.py:12: with torch.no_grad():",
)


@pytest.mark.parametrize(("cause", "sentence"), FOUND)
def test_a_sentence_tells_what_was_found(cause: str, sentence: str) -> None:
    found = find_settled_cause("", f"\nThanks.\n\n{sentence}")
    assert found is not None
    assert (found.id, found.remark) == (cause, sentence)


@pytest.mark.parametrize("sentence", OPEN)
def test_a_guess_a_condition_and_a_hint_tell_nothing(sentence: str) -> None:
    assert find_settled_cause(sentence, sentence) is None


def test_what_was_found_in_the_end_counts() -> None:
    thread = "\n".join((FOUND[4][1], "Hm, it is free now and fails as before.", FOUND[2][1]))
    found = find_settled_cause("", thread)
    assert found is not None
    assert found.id == "fragmentation"


MESSAGE = (
    "RuntimeError: CUDA out of memory. Tried to allocate 492.00 MiB (GPU 0; 7.79 GiB total capacity; 6.38 GiB already "
    "allocated; 251.25 MiB free; 6.52 GiB reserved in total by PyTorch)"
)


def test_it_stands_before_what_the_figures_allow_and_below_what_they_prove() -> None:
    (incident,) = explain_lines([MESSAGE, "", "I found it.", "", FOUND[1][1]])
    assert (incident.causes[0].id, incident.causes[0].detail) == ("leak", "retained_graph")
    too_much = MESSAGE.replace("492.00 MiB", "64.00 GiB")
    (incident,) = explain_lines([too_much, "", "I found it.", "", FOUND[1][1]])
    assert incident.causes[0].id == "oversized_request"


def test_it_is_found_behind_the_message_on_the_same_line_too() -> None:
    found = find_settled_cause("", f"{MESSAGE}. {FOUND[1][1]}")
    assert found is not None
    assert found.remark == FOUND[1][1]
