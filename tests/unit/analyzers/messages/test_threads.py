"""The lines that tell a thread in which people report from what a guide says, and a failure that is named twice."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.threads import has_picture, is_box, is_by_line, is_of_page, is_of_remedies


@pytest.mark.parametrize(
    "line",
    [
        "wren-l · description · 2024-05-02",
        "wren-l · review thread · 2024-05-02",
        "wren-l commented on May 2, 2024",
        "wren-l (Collaborator) commented 3 days ago",
        "wren-l opened this issue 2 weeks ago",
        "asked Jun 4 '21 at 8:15",
        "Posted by u/wren_l 2 years ago",
        "try a smaller batch – Wren Lund Commented Jan 4, 2023 at 10:12",
    ],
)
def test_who_wrote_when_is_known(line: str) -> None:
    assert is_by_line(line)


@pytest.mark.parametrize(
    "line", ["2024-05-02 10:11:12 INFO epoch 3", "step 3 - loss - 0.21", "worker 4 opened shard 12", "May 2, 2024"]
)
def test_a_log_s_line_is_nobody_s(line: str) -> None:
    assert not is_by_line(line)
    assert not is_of_page(line)


def test_what_pages_templates_and_guides_have_is_known() -> None:
    assert is_of_page("Have a question about this project? Sign up for a free account")
    assert has_picture("before ![shot](https://files.example/1.png)")
    assert is_box("- [x] I have searched")
    assert is_of_remedies("## Common causes")
    assert is_of_remedies("解决方法：")
    assert not is_of_remedies(
        "fixed point at step 3, the loss goes on falling from there and no cause is known to anybody"
    )


def incidents(text: str) -> list[tuple[str, int]]:
    return [(incident.format, incident.count) for incident in explain_lines(text.splitlines(keepends=True))]


BODY = (
    "Each run ends in the second epoch:\n```\nRuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; "
    "8.00 GiB total capacity; 5.50 GiB already allocated; 1.25 GiB free; 6.00 GiB reserved in total by PyTorch)\n```\n"
)


@pytest.mark.parametrize(
    "title",
    [
        "# CUDA out of memory",
        "RuntimeError: CUDA out of memory.",
        "# CUDA error: out of memory",
        "Training stops with: CUDA out of memory",
    ],
)
def test_a_title_names_the_failure_that_is_told_below(title: str) -> None:
    text = f"{title}\n\nwren-l opened this issue on May 2, 2024\n\n{BODY}"
    assert [format for format, _ in incidents(text)] == ["torch-cuda-reserved"]


def test_a_title_alone_is_the_failure_of_whoever_opened_the_issue() -> None:
    assert incidents("# CUDA out of memory\n\nwren-l · description · 2024-05-02\nSince the update I get this.\n")


def test_two_people_s_figures_are_two_failures() -> None:
    other = BODY.replace("2.00 GiB", "96.00 MiB").replace("8.00 GiB", "23.69 GiB").replace("5.50", "20.10")
    text = (
        f"wren-l opened this issue on May 2, 2024\n\n{BODY}\nada commented on May 3, 2024\n\nI get the same:\n{other}"
    )
    assert len(incidents(text)) == 2
