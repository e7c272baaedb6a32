"""Lines of a log that stand in tags are a log's lines."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines

LOG = (
    "loading the shards: done",
    "step 311 loss 1.71",
    "step 312 loss 1.70",
    "RuntimeError: CUDA error: out of memory",
    "uploading the logs",
    "the run has ended after 44 s",
    "exiting",
)


@pytest.mark.parametrize(
    "tags", [("<pre>", "</pre>"), ('<div class="log">', "</div>"), ("<system-err>", "</system-err>")]
)
def test_a_message_on_a_line_in_the_tag_of_all_lines_was_printed(tags: tuple[str, str]) -> None:
    [incident] = explain_lines([f"{tags[0]}{line}{tags[1]}" for line in LOG])
    assert incident.format == "cuda-error-bare"


def test_an_item_of_a_list_is_no_line_of_a_log() -> None:
    items = [f"<li><code>CUDA error: {what}</code></li>" for what in ("out of memory", "illegal address", "no kernel")]
    assert not list(explain_lines(["<h2>Errors that you may see</h2>", "<ul>", *items, "</ul>"]))
