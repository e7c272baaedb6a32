"""A version control's pages quote errors; a job that prints its last commit and then fails has failed."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.histories import history_lines, is_in_history

MESSAGE = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.84 GiB. GPU 0 has a total capacity of 21.98 GiB "
    "of which 1.12 GiB is free. Process 811 has 20.85 GiB memory in use."
)
HASH = "5b0c1f77e2a810c4d1b2f6a9938d21a7f0c5e3b4"
HEAD = f"commit {HASH} (HEAD -> main)\nAuthor: Ida <ida@lab.example>\nDate:   Fri Feb 6 10:02:11 2026 +0100\n\n"
CHANGESET = (
    "changeset:   312:1802bcc7a102\nuser:        Ida <ida@lab.example>\ndate:        Mon Mar 02 17:40:55 2026 +0100\n"
    "description:\n"
)
REVISION = f"{'-' * 72}\nr2081 | ida | 2026-03-02 17:40:55 +0100 (Mon, 02 Mar 2026) | 3 lines\n\n"
PATCH = f"From {HASH} Mon Sep 17 00:00:00 2001\nFrom: Ida <ida@lab.example>\nSubject: [PATCH] decode in halves\n\n"


def _stamped(text: str) -> str:
    return "".join(f"2031-02-06T10:05:01.1000000Z {line}\n" for line in text.splitlines())


QUOTED = {
    "git log": f"{HEAD}    decode in halves\n\n    It ended with\n\n        {MESSAGE}\n\ncommit {HASH}\n",
    "git log, stamped": _stamped(f"{HEAD}    decode in halves\n\n    {MESSAGE}\n"),
    "git log --graph": f"* commit {HASH}\n| Author: Ida <i@l>\n| Date:   today\n|\n|     {MESSAGE}\n|\n",
    "git log without authors": f"commit 5b0c1f77e2\n    halves\n\n    {MESSAGE}\n\ncommit 61a20b3\n    docs\n",
    "git log, coloured": f"\x1b[33mcommit {HASH}\x1b[m\nAuthor: Ida <i@l>\n\n    Before:\n    {MESSAGE}\n",
    "hg log -v": f"{CHANGESET}decode in halves\n\n{MESSAGE}\nno more\n\n\n",
    "svn log": f"{REVISION}Decode in halves. Before:\n{MESSAGE}\n\n{'-' * 72}\n",
    "git format-patch": f"{PATCH}Before:\n{MESSAGE}\n---\n decode.py | 2 +-\n",
    "git blame": f"5b0c1f77e2 (Ida Lund 2026-01-19 09:33:02 +0100 14)     {MESSAGE}\n",
    "git rebase": "pick 5b0c1f7 mend CUDA out of memory. Tried to allocate 1.84 GiB\npick 61a20b3 docs\n",
    "git log --oneline": "$ git log --oneline\n61a20b3 docs\n5b0c1f7 no CUDA out of memory\n",
    "git reset": "HEAD is now at 5b0c1f7 mend: CUDA out of memory. Tried to allocate 1.84 GiB\n",
}
REAL = {
    "git log": f"{HEAD}    decode in halves\n{MESSAGE}\n",
    "git log, stamped": _stamped(f"{HEAD}    mend the OOM\n\nstep 10 loss 2.2\n{MESSAGE}\n##[error]exit code 1\n"),
    "git log without an author": f"commit {HASH}\n    {MESSAGE}\n",
    "a traceback behind git show": f"{HEAD}    decode\n\nTraceback (most recent call last):\n"
    f'  File "decode.py", line 4, in <module>\n    decode(rows)\n{MESSAGE}\n',
    "hg log -v": f"{CHANGESET}decode in halves\n\n\nstep 10 loss 2.2\n{MESSAGE}\n",
    "svn log": f"{REVISION}Decode in halves.\n\n\n{'-' * 72}\nstep 10 loss 2.2\n{MESSAGE}\n",
    "svn log that was cut": f"{REVISION}Decode in halves.\n{MESSAGE}\nexit code 1\n",
    "git format-patch": f"{PATCH}---\n decode.py | 2 +-\nstep 10 loss 2.2\n{MESSAGE}\n",
    "git format-patch that was cut": f"{PATCH}step 10 loss 2.2\n{MESSAGE}\n",
    "git reset": f"HEAD is now at 5b0c1f7 mend the OOM\nstep 10 loss 2.2\n{MESSAGE}\n",
    "names of requests": "5b0c1f7e POST /v1/completions 200 811 ms\n"
    "61a20b3c POST /v1/completions 500 RuntimeError: CUDA out of memory. Tried to allocate 1.84 GiB\n",
}


@pytest.mark.parametrize("text", QUOTED.values(), ids=QUOTED)
def test_the_words_of_a_commit_are_no_failure(text: str) -> None:
    assert [incident.text for incident in explain_lines(text.splitlines())] == []


@pytest.mark.parametrize("text", REAL.values(), ids=REAL)
def test_what_a_job_prints_behind_its_commit_is_one(text: str) -> None:
    (incident,) = explain_lines(text.splitlines())
    assert incident.memory == "gpu"


def test_a_commit_ends_with_its_words() -> None:
    lines = list(enumerate(f"{HEAD}    decode\n\n    in halves\n\nstep 10\n    indented\n".splitlines(), 7))
    assert history_lines(lines) == ((7, 14),)
    assert is_in_history(13, ((7, 14),))
    assert not is_in_history(15, ((7, 14),))
    assert not is_in_history(6, ((7, 14),))
