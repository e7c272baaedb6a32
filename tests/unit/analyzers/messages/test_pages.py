"""A page's own lines tell the copy of an issue or a thread from what one person or one program has written."""

from __future__ import annotations

import pytest

from vramscope.analyzers.messages.pages import article_lines, is_near, is_of_mail, is_skeleton


@pytest.mark.parametrize(
    "line",
    [
        "wren-l opened this issue on May 2",
        "**wren-l** commented on May 2, 2024",
        "wren-l commented 3 weeks ago",
        "*wren-l commented*",
        "triage-bot bot added the stale label on Jul 9",
        "wren-l (Owner) commented on May 3",
        "wren-l closed this as completed in #44 on Jul 9",
        "Closed · 12 comments",
        "Issue created 2 years ago by Wren Lund",
        "Wren Lund @wrenl · 3 weeks ago",
        "Asked 2 years, 3 months ago",
        "asked Mar 3, 2021 at 10:11",
        "Modified 1 year ago",
        "Viewed 12k times",
        "7 Answers",
        "Share Improve this answer Follow",
        "wrenl (Wren L)  March 3, 2023, 5:11pm  1",
        "1.2k views 3 likes",
        "u/wren_l • 2 years ago",
        "wrenl  · Posted 2 years ago · 88th in this Competition",
        "Discussion · posted in Getting Started · 2 years ago",
        "27 replies",
    ],
)
def test_the_lines_that_pages_put_around_what_people_write_are_known(line: str) -> None:
    assert is_skeleton(line)


@pytest.mark.parametrize(
    "line",
    [
        "session opened 2024-05-02 10:11:12",
        "2024-05-02 10:11:12 INFO connection closed by peer",
        "worker 3 replied: ok",
        "May 02 10:11:12 node7 trainer[881]: epoch 3 done",
        "I asked about this 3 weeks ago and nobody knew",
        "answered in 2.13s peak=16.6 GiB",
        "label smoothing 0.1 added to the loss",
        "reading shares of the data set: 12 views",
        "Resuming run #4471",
        "Subject: Cron <ida@n2> python nightly.py",
        "References: 12 images of the style",
        "worker 3: 27 replies in 2.1 s",
        "checkpoint 12 wrote: 811 MiB",
    ],
)
def test_logs_and_letters_have_none(line: str) -> None:
    assert not is_skeleton(line)
    assert not is_of_mail(line)
    assert article_lines([(7, line)]) == ()


@pytest.mark.parametrize(
    "line",
    [
        "In-Reply-To: <20310209081201.GA114@lab.example>",
        "Subject: Re: [users] where is it printed?",
        "On Sun, Feb 08, 2026 at 09:44:10PM -0800, Wren L. wrote:",
    ],
)
def test_what_programs_for_mail_put_into_an_answer_is_known(line: str) -> None:
    assert is_of_mail(line)


@pytest.mark.parametrize("line", ["Wren Lund · 6 min read · Feb 3, 2026", "Published on 14 March | 12 minutes to read"])
def test_the_line_below_an_article_s_title_is_known(line: str) -> None:
    assert article_lines([(7, line)]) == (7,)


def test_lines_far_away_belong_to_another_text() -> None:
    assert is_near(10, (4, 30), 2)
    assert not is_near(10, (4,), 2)
    assert not is_near(1000, (4, 30), 1)
