"""Regular expressions that are compiled when they are first used: no log has all the messages that can be read."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, overload

_Compile = Callable[[Any, int], "re.Pattern[Any]"]
_compile: _Compile = re.compile


def compile_with(compile: _Compile) -> None:
    """From now on let another do the work of ``re.compile``."""
    global _compile
    _compile = compile


@overload
def regex(pattern: str, flags: int = 0) -> re.Pattern[str]: ...
@overload
def regex(pattern: bytes, flags: int = 0) -> re.Pattern[bytes]: ...
def regex(pattern: Any, flags: int = 0) -> Any:
    """What ``re.compile`` gives, to all who call its methods; a match's ``re`` is another object than the result.

    Compiling all of the patterns would be a third of the start.
    """
    return _Uncompiled(pattern, flags)


class _Uncompiled:
    """Stands for a compiled pattern, and takes on its methods with the first that is asked for."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = _compile(self.pattern, self.flags)
        for method in ("match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
