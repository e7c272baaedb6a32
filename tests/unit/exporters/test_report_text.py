"""Text from a log or a file's name stays text in a report that is pasted into a tracker."""

import pytest
from markdown_it import MarkdownIt

from vramscope.analyzers.incident import explain_message
from vramscope.exporters.report import to_markdown
from vramscope.schema.oom import OomMessage


def report_of(source: str = "job.log", text: str = "out of memory") -> str:
    return to_markdown(explain_message(OomMessage(device=1), text=text, source=source))


@pytest.mark.parametrize(
    "name",
    [
        "- item.log",
        "# title",
        "1. first.log",
        "=== x",
        "`code`.log",
        "*bold* _it_ ~~gone~~.log",
        "<img src=x onerror=alert(1)>.log",
        "[x](javascript:alert(1)).log",
        "a|b &amp; c.log",
    ],
)
def test_a_file_s_name_is_shown_as_it_is(name: str) -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(report_of(source=name))
    (paragraph,) = (token for token in tokens if token.type == "inline" and "format" in token.content)
    assert paragraph.children is not None
    assert {token.type for token in paragraph.children} <= {"text", "text_special", "code_inline", "html_inline"}
    shown = "".join(token.content for token in paragraph.children if token.type.startswith("text"))
    assert shown.startswith(f"{name}. ")


@pytest.mark.parametrize("name", ["@someone.log", "team-@someone/rank0.log", "#12.log", "https://x.example/a.log"])
def test_nobody_is_notified_of_a_file_s_name(name: str) -> None:
    report = report_of(source=name)
    assert name not in report
    assert name in report.replace("<!-- -->", "")


def test_the_text_of_a_report_does_not_steer_a_terminal() -> None:
    report = report_of(text="out\x1b]0;title\x07 of\tmemory\x9b2J\nsecond line")
    assert "out?]0;title? of" in report
    assert "\nsecond line\n" in report
    assert not {"\x1b", "\x07", "\x9b", "\t"} & set(report)
