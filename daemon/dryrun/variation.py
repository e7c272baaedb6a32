"""A value that is varied: where it stands in a command, and what it may be."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vramscope.schema.errors import CommandError

_SPEC = re.compile(r"(?P<name>[^=\s]+)=(?P<values>.+)\Z")
_RANGE = re.compile(r"(\d{1,9})\.\.(\d{1,9})\Z")
_MOST_VALUES = 64


@dataclass(frozen=True, slots=True)
class Variation:
    """``least`` and ``most`` bound a range of whole numbers, in which the largest that fits is sought.

    Else ``values`` are tried one by one.
    """

    name: str
    values: tuple[str, ...] = ()
    least: int = 0
    most: int = 0

    @property
    def is_range(self) -> bool:
        """Whether the largest is sought."""
        return not self.values


def parse_variation(text: str) -> Variation:
    """``batch_size=1..256`` or ``dtype=float32,bfloat16``, or ``flag=,--flag``. CommandError for what is neither."""
    match = _SPEC.match(text)
    if match is None:
        raise CommandError(f"--vary {text!r}: write NAME=1..256 or NAME=a,b,c")
    name, values = match["name"], match["values"]
    bounds = _RANGE.match(values)
    if bounds is not None:
        least, most = int(bounds[1]), int(bounds[2])
        if least > most:
            raise CommandError(f"--vary {text!r}: the range ends before it begins")
        return Variation(name, least=least, most=most)
    listed = tuple(dict.fromkeys(value.strip() for value in values.split(",")))
    # An empty one at the end or the beginning is meant: the word is left out then.
    if "" in listed[1:-1] or listed == ("",) or len(listed) > _MOST_VALUES:
        raise CommandError(f"--vary {text!r}: write 1 to {_MOST_VALUES} values, NAME=a,b,c")
    return Variation(name, listed)


def put_in(
    command: Sequence[str], environment: Mapping[str, str], name: str, value: str
) -> tuple[list[str], dict[str, str]]:
    """The command and the environment with the value: for ``{name}``, as the argument ``--name``, or as a variable.

    A word that is ``{name}`` and nothing else goes where the value is empty.
    CommandError where the command has none of them, and the environment no such variable.
    """
    words: list[str | None] = list(command)
    found = False
    bare = name.lstrip("-")
    keys = {f"--{bare}", f"--{bare.replace('_', '-')}", f"--{bare.replace('-', '_')}", name} - {bare}
    for index, word in enumerate(command):
        key, sign, _ = word.partition("=")
        if f"{{{bare}}}" in word:
            words[index] = word.replace(f"{{{bare}}}", value) or None
        elif sign and (key in keys or key == bare):
            words[index] = f"{key}={value}"
        elif word in keys and index + 1 < len(command):
            words[index + 1] = value
        else:
            continue
        found = True
    made = [word for word in words if word is not None]
    if found:
        return made, dict(environment)
    if name.startswith("--"):
        return [*made, name, value], dict(environment)
    if name in environment or (name.isidentifier() and name.isupper()):
        return made, {**environment, name: value}
    raise CommandError(
        f"--vary {name}: the command has no argument --{bare}: write {{{bare}}} where its value belongs, "
        f"--vary=--{bare}=... to add it, or name a variable in capitals"
    )
