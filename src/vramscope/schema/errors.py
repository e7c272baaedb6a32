"""Errors that are meant: one that a command shows a person, one by which a source says that it is down."""

from __future__ import annotations


class CommandError(Exception):
    """A mistake of the caller or a lack of the machine, told in one line that says what to do.

    ``daemon/commands`` prints it on stderr, without a traceback, and ends with ``exit_code``.
    """

    def __init__(self, message: str, exit_code: int = 2) -> None:
        super().__init__(message)
        self.exit_code = exit_code


class SourceDown(Exception):  # noqa: N818 - a state of the world, not a fault of the program
    """A source cannot answer now; the text says why and what to do. The daemon goes on without it."""
