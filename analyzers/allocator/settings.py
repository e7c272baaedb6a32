"""PYTORCH_CUDA_ALLOC_CONF as one release of PyTorch takes it: the values that decide where a block comes from.

Refuses what that release refuses, and what the model does not cover.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from vramscope.schema.units import MIB

T = TypeVar("T")
UNLIMITED = 1 << 62
NEWEST = (2, 15)
OLDEST = (2, 0)
LARGE_SEGMENT_BYTES = 20 * MIB

_RELEASE = re.compile(r"(\d+)\.(\d+)")
# Since which release a key is known; and the keys that move no device memory.
_SINCE = {
    "backend": (2, 0),
    "max_split_size_mb": (2, 0),
    "roundup_power2_divisions": (2, 0),
    "garbage_collection_threshold": (2, 0),
    "expandable_segments": (2, 1),
    "max_non_split_rounding_mb": (2, 6),
    "graph_capture_record_stream_reuse": (2, 9),
    "per_process_memory_fraction": (2, 10),
    "large_segment_size_mb": (2, 11),
    "throw_on_cudamalloc_oom": (2, 12),
    "expandable_segments_reserve": (2, 15),
    "expandable_segments_reserve_by_class": (2, 15),
}
_WITHOUT_EFFECT = re.compile(r"pinned_\w+|release_lock_on_(cuda|hip)malloc")
_NOT_MODELLED = ("expandable_segments_reserve", "expandable_segments_reserve_by_class", "throw_on_cudamalloc_oom")


class SettingsError(ValueError):
    """A key or value that the release refuses, or that the model does not cover: one line for a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocatorSettings:
    """Bytes. ``divisions`` has 16 entries, for sizes below 2 MiB, below 4 MiB, ... and from 32 GiB on; 0 is none.

    ``memory_fraction`` is that of the settings alone; a program may set a limit of its own.
    """

    release: tuple[int, int] = NEWEST
    max_split_bytes: int = UNLIMITED
    non_split_rounding_bytes: int = LARGE_SEGMENT_BYTES
    divisions: tuple[int, ...] = (0,) * 16
    gc_threshold: float = 0.0
    expandable: bool = False
    large_segment_bytes: int = LARGE_SEGMENT_BYTES
    memory_fraction: float | None = None

    @property
    def oldest_first(self) -> bool:
        """2.12 alone takes, of free blocks of one size, the one whose record was made first, not the lowest address."""
        return self.release == (2, 12)

    @property
    def ranked(self) -> bool:
        """From 2.13 on, of free blocks of one size, that of the older segment is taken, then that of lower address."""
        return self.release >= (2, 13)

    def round(self, requested_bytes: int) -> int:
        """The size of the block that a request gets."""
        if requested_bytes < 512:
            return 512
        if any(self.divisions):
            divisions = self.divisions[min(max(requested_bytes.bit_length() - 21, 0), 15)]
            if divisions == 1 and self.release < (2, 4):
                return requested_bytes
            if divisions > 1 and requested_bytes > 512 * divisions:
                step = (1 << (requested_bytes.bit_length() - 1)) // divisions
                return -(-requested_bytes // step) * step
        return (requested_bytes + 511) & -512

    def segment_bytes(self, block_bytes: int) -> int:
        """What is asked of the driver for a block that no free one serves."""
        if block_bytes <= MIB:
            return 2 * MIB
        if block_bytes < 10 * MIB:
            return self.large_segment_bytes
        return (block_bytes + 2 * MIB - 1) & -(2 * MIB)


def release_of(version: str | None) -> tuple[int, int]:
    """``"2.15.0+cu130"`` -> (2, 15); the newest known where it is unknown or newer. SettingsError before 2.0."""
    if version is None:
        return NEWEST
    match = _RELEASE.match(version)
    if match is None:
        raise SettingsError(f"not a version of PyTorch: {version[:40]!r} (write it as 2.15 or 2.15.0)")
    release = _numbers(match)
    if release < OLDEST:
        raise SettingsError(f"the allocator of PyTorch {match[0]} is not modelled: 2.0 is the oldest")
    return min(release, NEWEST)


def is_newer(version: str) -> bool:
    """Whether this release came after the newest known."""
    match = _RELEASE.match(version)
    return match is not None and _numbers(match) > NEWEST


def _numbers(match: re.Match[str]) -> tuple[int, int]:
    return int(match[1]), int(match[2])


def settings_of(keys: Mapping[str, str], release: tuple[int, int] = NEWEST) -> AllocatorSettings:
    """The settings that a job of this release has with these keys. SettingsError where it would not start."""
    name = "PyTorch {}.{}".format(*release)
    for key in keys:
        since = _SINCE.get(key)
        if since is None and not _WITHOUT_EFFECT.fullmatch(key):
            raise SettingsError(f"{key}: not a setting of PyTorch's CUDA allocator")
        if since is not None and release < since:
            raise SettingsError("{}: {} does not know it, it came with {}.{}".format(key, name, *since))
    for key in _NOT_MODELLED:
        if key in keys and keys[key] != "False":
            raise SettingsError(f"{key}: the model does not cover it")
    if keys.get("backend", "native") != "native":
        raise SettingsError(f"backend:{keys['backend']} is another allocator, which records no history to replay")
    large = _take(keys, "large_segment_size_mb", _mib, LARGE_SEGMENT_BYTES)
    if large <= 10 * MIB:
        raise SettingsError("large_segment_size_mb: must be more than 10")
    split = _take(keys, "max_split_size_mb", _mib, UNLIMITED)
    # Releases up to 2.9 refuse 20 itself.
    if split < large or (release < (2, 10) and split <= LARGE_SEGMENT_BYTES):
        raise SettingsError(f"max_split_size_mb: {name} wants {'20 or more' if release >= (2, 10) else 'more than 20'}")
    expandable = _take(keys, "expandable_segments", _truth, False)
    if expandable and split < UNLIMITED and release < (2, 5):
        raise SettingsError(f"expandable_segments with max_split_size_mb: {name} stops with an internal error")
    tolerance = _take(keys, "max_non_split_rounding_mb", _mib, large)
    if tolerance < large or ("max_non_split_rounding_mb" in keys and release < (2, 10) and tolerance <= 20 * MIB):
        raise SettingsError("max_non_split_rounding_mb: smaller than a large segment")
    threshold = _take(keys, "garbage_collection_threshold", float, 0.0)
    if "garbage_collection_threshold" in keys and not 0 < threshold < 1:
        raise SettingsError("garbage_collection_threshold: must lie between 0 and 1")
    fraction = _take(keys, "per_process_memory_fraction", float, 1.0)
    if not 0 <= fraction <= 1:
        raise SettingsError("per_process_memory_fraction: must lie between 0 and 1")
    return AllocatorSettings(
        release=release,
        max_split_bytes=split,
        non_split_rounding_bytes=tolerance,
        divisions=_take(keys, "roundup_power2_divisions", lambda text: _divisions(text, release), (0,) * 16),
        gc_threshold=threshold,
        expandable=expandable,
        large_segment_bytes=large,
        memory_fraction=fraction if fraction < 1 else None,
    )


def _take(keys: Mapping[str, str], key: str, read: Callable[[str], T], default: T) -> T:
    if key not in keys:
        return default
    try:
        return read(keys[key])
    except ValueError as error:
        raise SettingsError(f"{key}: {error}") from None


def _mib(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 1 << 40:
        raise ValueError(f"{text[:40]!r} is not a number of MiB")
    return int(text) * MIB


def _truth(text: str) -> bool:
    if text not in ("True", "False"):
        raise ValueError(f"{text[:40]!r} is neither True nor False, in this spelling")
    return text == "True"


def _divisions(text: str, release: tuple[int, int]) -> tuple[int, ...]:
    if not text.startswith("["):
        return (_power_of_two(text, least=1),) * 16
    table = [0] * 16
    last = 0
    for number, pair in enumerate(text.strip("[]").split(",")):
        key, _, value = pair.partition(":")
        divisions = _power_of_two(value.strip(), least=0)
        if key.strip() == ">":
            # Up to 2.9 the entry of the last size that was named is overwritten too.
            first = last if release < (2, 10) else last + 1
            table[first:] = [divisions] * (16 - first)
            continue
        last = min(_power_of_two(key.strip(), least=1).bit_length() - 1, 15)
        table[0 if number == 0 else last : last + 1] = [divisions] * (last + 1 if number == 0 else 1)
    return tuple(table)


def _power_of_two(text: str, least: int) -> int:
    if not text.isdecimal() or int(text) < least or int(text) & (int(text) - 1):
        raise ValueError(f"{text[:40]!r} is not a power of two")
    return int(text)
