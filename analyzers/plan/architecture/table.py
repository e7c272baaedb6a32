"""Common models by name, so that a question about one needs no download: configurations as their authors publish them.

The sizes in ``table.json`` are facts of each model's published configuration; a folder with the real one counts more.
"""

from __future__ import annotations

import json
import re
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def _table() -> dict[str, dict[str, Any]]:
    text = files("vramscope.analyzers.plan.architecture").joinpath("table.json").read_text("utf-8")
    table: dict[str, dict[str, Any]] = json.loads(text)
    return table


@cache
def _spellings() -> dict[str, str]:
    return {_plain(spelling): name for name, entry in _table().items() for spelling in (name, *entry["also"])}


def _plain(name: str) -> str:
    """The owner, case and separators do not count."""
    return re.sub(r"[-_. ]+", "-", name.rpartition("/")[2].lower())


def _base(plain: str) -> str:
    """Without the last word that tells a tuned or a converted model from its base."""
    return re.sub(r"-(hf|chat|instruct|it|pt|base|v0-\d)$", "", plain)


def known_names() -> tuple[str, ...]:
    """Every name in the table, as it is written there."""
    return tuple(_table())


def find_known(name: str) -> tuple[str, dict[str, Any]] | None:
    """The table's name and configuration for a name in any spelling; None where it has none."""
    plain = _plain(name)
    while plain not in _spellings():
        shorter = _base(plain)
        if shorter == plain:
            return None
        plain = shorter
    found = _spellings()[plain]
    return found, dict(_table()[found]["config"])


def near(name: str) -> tuple[str, ...]:
    """Names in the table that are spelt much like it."""
    found = get_close_matches(_plain(name), list(_spellings()), n=3, cutoff=0.6)
    return tuple(dict.fromkeys(_spellings()[spelling] for spelling in found))
