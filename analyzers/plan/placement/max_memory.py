"""``max_memory`` as Hugging Face's users write it. It looks at no machine: who is not named has no limit here."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from typing import cast

from vramscope.analyzers.plan.placement.errors import PlacementError
from vramscope.schema.plan import Device
from vramscope.schema.units import parse_size

_EXAMPLE = "0=10GiB,1=10GiB,cpu=30GiB"


def parse_max_memory(text: str | Mapping[object, object] | None) -> dict[Device, int] | None:
    """Bytes by device, from a mapping, its JSON or ``"0=10GiB,1=10 GB,cpu=30GiB"``; None for None.

    Sizes are numbers of bytes or have a unit, devices are GPU indices (``"cuda:0"`` too), cpu and disk. Raises
    PlacementError with a sentence that names the entry. ``10Gb`` is refused: it means bits, and accelerate takes it as
    an eighth of what was meant.
    """
    if text is None:
        return None
    if isinstance(text, Mapping):
        return _limits(text.items())
    stripped = text.strip()
    if stripped.startswith("{"):
        return _limits(_pairs_of_json(stripped))
    return _limits(_pairs_of_words(stripped))


def parse_device(key: object) -> Device:
    """A GPU's index, ``"cpu"`` or ``"disk"``. Raises PlacementError."""
    if isinstance(key, int) and not isinstance(key, bool) and key >= 0:
        return key
    if isinstance(key, str):
        word = key.strip().strip("\"'").lower()
        number = word.removeprefix("cuda:").removeprefix("gpu")
        if number.isascii() and number.isdigit() and len(number) < 7:
            return int(number)
        if word in ("cpu", "disk"):
            return cast(Device, word)
    raise PlacementError(f"not a device: {key!r} (a GPU is a number such as 0, else cpu or disk)")


def _limits(pairs: Iterable[tuple[object, object]]) -> dict[Device, int]:
    limits: dict[Device, int] = {}
    for key, size in pairs:
        device = parse_device(key)
        if device in limits:
            raise PlacementError(f"max_memory names {device!r} twice")
        limits[device] = _bytes(device, size)
    if not limits:
        raise PlacementError(f"max_memory names no device (write it as {_EXAMPLE})")
    return limits


def _bytes(device: Device, size: object) -> int:
    if isinstance(size, bool) or not isinstance(size, int | float | str):
        raise PlacementError(
            f"max_memory of {device!r} is not a size: {size!r} (write it as 10GiB or a number of bytes)"
        )
    if isinstance(size, str):
        try:
            return parse_size(size)
        except ValueError as error:
            raise PlacementError(f"max_memory of {device!r}: {error}") from None
    if not math.isfinite(size) or size < 0:
        raise PlacementError(f"max_memory of {device!r} is not a size: {size!r}")
    return int(size)


def _pairs_of_json(text: str) -> list[tuple[object, object]]:
    # Python's own spelling of a dict is JSON with other quotes, and has keys without any.
    try:
        pairs = json.loads(text, object_pairs_hook=list)
    except (ValueError, RecursionError):
        return _pairs_of_words(text.strip().removeprefix("{").removesuffix("}"), ":")
    return [(key, size) for key, size in pairs]


def _pairs_of_words(text: str, sign: str = "=") -> list[tuple[object, object]]:
    pairs: list[tuple[object, object]] = []
    for part in text.split(","):
        if not part.strip():
            continue
        key, found, size = part.rpartition(sign)
        if not found and sign == "=":
            key, found, size = part.rpartition(":")
        if not found:
            raise PlacementError(f"max_memory has no device and size in {part.strip()!r} (write it as {_EXAMPLE})")
        word = size.strip().strip("\"'")
        pairs.append((key, int(word) if word.isascii() and word.isdigit() and len(word) < 30 else word))
    return pairs
