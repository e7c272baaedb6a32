"""The one error that a command shows a person. Everything else that escapes is a bug."""

from __future__ import annotations


class CommandError(Exception):
    """A mistake of the caller or a lack of the machine, told in one line that says what to do.

    ``daemon/commands`` prints it on stderr, without a traceback, and ends with ``exit_code``.
    """

    def __init__(self, message: str, exit_code: int = 2) -> None:
        super().__init__(message)
        self.exit_code = exit_code
