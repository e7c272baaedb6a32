"""A snapshot's page as a file: under a name that is one, and in the place of nothing that is read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from vramscope.schema.errors import CommandError

if TYPE_CHECKING:
    from vramscope.schema.snapshot import SnapshotSummary


def check_page(name: str, *read: str) -> None:
    """CommandError for a page that would have no name, or would take the place of what is ``read``."""
    if name in ("", "-"):
        raise CommandError(f"--html wants the name of a file, not {name!r}")
    for path in read:
        try:
            is_read = os.path.samefile(name, path)
        except OSError:
            continue  # one of them is not there
        if is_read:
            raise CommandError(f"--html would overwrite {path}, which is read")


def write_page(summary: SnapshotSummary, name: str) -> None:
    """CommandError where it cannot be written."""
    from vramscope.exporters.html.snapshot import page

    write_text(page(summary), name)


def write_text(text: str, name: str) -> None:
    """CommandError where it cannot be written."""
    try:
        with open(name, "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise CommandError(f"cannot write {name}: {error.strerror or error}") from None
