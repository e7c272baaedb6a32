"""The texts: failures as logs and people report them, and writing, tests and logs in which none happened.

All were written for this purpose, none was copied. Each line of the first two files is a JSON object: ``id``, whose
first part is the set that one writer wrote at a time, and ``text``; a failure's ``incidents`` is how many it reports, a
writing's ``memory`` is ``host`` or ``on-chip`` where that ran out. The third has reports whose message does not say
whose memory it was, with the ``memory`` that the text tells. The fourth has what people say of a failure's cause:
``writer``, ``text``, and the ``cause`` that it tells or ``none``.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Text:
    """One text; ``incidents`` is the number of GPU errors that it reports, 0 for writing."""

    id: str
    text: str
    incidents: int
    memory: str | None = None

    @property
    def group(self) -> str:
        """The set that it was written with."""
        return self.id.partition("/")[0]


def read_texts() -> Iterator[Text]:
    """Failures first, then writing."""
    for name in ("failures", "writings"):
        with lzma.open(_FOLDER / f"{name}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for line in lines:
                entry = json.loads(line)
                yield Text(entry["id"], entry["text"], entry.get("incidents", 0), entry.get("memory"))


@dataclass(frozen=True, slots=True)
class Run:
    """A report whose message leaves open whose memory it was; ``memory`` is ``host`` or ``gpu``, as the text tells."""

    id: str
    text: str
    memory: str

    @property
    def group(self) -> str:
        """The set that it was written with."""
        return self.id.partition("/")[0]


def read_runs() -> Iterator[Run]:
    """In the order in which they were written."""
    with lzma.open(_FOLDER / "runs.jsonl.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield Run(**json.loads(line))


@dataclass(frozen=True, slots=True)
class Remark:
    """What somebody says beside a failure; ``cause`` is what it tells to be behind it, ``none`` where it tells none."""

    writer: str
    text: str
    cause: str


def read_remarks() -> Iterator[Remark]:
    """In the order in which they were written."""
    with lzma.open(_FOLDER / "remarks.jsonl.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield Remark(**json.loads(line))
