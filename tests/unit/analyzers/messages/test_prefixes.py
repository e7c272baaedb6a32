"""A line's prefix is the same whatever its figures are, but where these are not figures."""

import pytest

from tests.corpus import fixtures
from vramscope.analyzers.messages import prefixes
from vramscope.analyzers.messages.prefixes import strip_prefix

OTHERS = str.maketrans("123456789", "918273645")
LINES = sorted({line for fixture in fixtures() for line in fixture.text.decode("utf-8", "replace").split("\n")})


def test_other_figures_move_no_prefix() -> None:
    plain = [line for line in LINES if not ("\\" in line or ">1 " in line)]
    assert len(plain) > 5000
    find = prefixes._find_prefix.__wrapped__
    assert [line for line in plain if find(line) != find(line.translate(OTHERS))] == []


def test_the_name_has_its_own_figures() -> None:
    assert [strip_prefix(f"[rank{rank}]: step {rank}") for rank in (3, 7)] == [("rank3", 9), ("rank7", 9)]


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("<34>1 2025-03-02T21:15:40Z gpu: CUDA out of memory", 32),
        ("<34>7 2025-03-02T21:15:40Z gpu: CUDA out of memory", 0),
        ("\\u001b[31mCUDA out of memory", 10),
        ("\\u008b[31mCUDA out of memory", 0),
    ],
)
def test_the_version_of_syslog_and_escapes_are_no_figures(line: str, start: int) -> None:
    assert strip_prefix(line)[1] == start
