"""Commands in this process, as their users call them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from vramscope.daemon.commands import main


def command(name: str) -> Callable[..., tuple[int, str, str]]:
    """``run(capsys, *arguments)`` for that command: its exit status and what it printed on its two streams."""

    def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main([name, *map(str, arguments)])
        out, err = capsys.readouterr()
        assert isinstance(ended.value.code, int)
        return ended.value.code, out, err

    return run
