"""Whole outputs under ``tests/expected``, compared as they are; ``pytest --update`` writes them anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

EXPECTED = Path(__file__).parent / "expected"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write the outputs under tests/expected anew")


@pytest.fixture
def expect(request: pytest.FixtureRequest) -> Callable[[str, bytes], None]:
    """``expect("metrics/two_gpu.txt", output)`` fails where the output is not the recorded one."""

    def compare(name: str, output: bytes) -> None:
        path = EXPECTED / name
        if request.config.getoption("--update"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(output)
        assert path.exists(), f"{path} is not recorded: run pytest --update and read what it wrote"
        assert output.decode() == path.read_bytes().decode()

    return compare
