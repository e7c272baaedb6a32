"""A snapshot file of any PyTorch release, or an agent's document, becomes a Snapshot; packed ones too.

Nothing in a file is trusted: numbers have bounds, blocks must fill their segments, and segments may not overlap.
"""

from __future__ import annotations

import gzip
import io
import itertools
import lzma
import zlib
from collections.abc import Sequence
from typing import IO, Any, cast

from vramscope.analyzers.settings import parse_settings
from vramscope.analyzers.snapshot.brief import brief, brief_fields
from vramscope.analyzers.snapshot.form import (
    ACTIONS,
    ALLOCATED,
    FREE,
    OOM,
    ORDINARY,
    PENDING,
    SEGMENT_ALLOC,
    SEGMENT_UNMAP,
    BlockState,
    Event,
    Pool,
    SegmentState,
    Snapshot,
    SnapshotError,
    with_pools,
)
from vramscope.analyzers.snapshot.unpickling import MAX_PICKLE_BYTES, Source, load_pickle, size_of, without_collection
from vramscope.schema.evidence import MAX_PACKED_BYTES
from vramscope.schema.units import GIB, MIB, format_bytes

MAX_UNPACKED_BYTES = 2 * GIB
_MAX_BLOCKS = 5_000_000
# A pickle can refer to one event a million times in two bytes each; PyTorch's take fifty at least.
_FEW_EVENTS, _LEAST_EVENT_BYTES = 100_000, 20
_MAX_DIVISIONS = 64
_END = 1 << 64
# Of the protocols from 2 on; a dict or a list of the older ones.
_PICKLES = (b"\x80", b"}", b"]", b"(d", b"(l")
_STATES = {"active_allocated": ALLOCATED, "active_pending_free": PENDING, "active_awaiting_free": PENDING}


def contents(file: io.BufferedReader) -> Source:
    """The file itself where it holds a plain pickle, and else its bytes, unpacked."""
    is_pickle = file.read(2).startswith(_PICKLES)
    file.seek(0)
    return file if is_pickle else read_bytes(file)


def read_bytes(file: IO[bytes]) -> bytes:
    """A file's bytes, unpacked where it is gzip, xz or zstd. SnapshotError where they are damaged or too many."""
    head = file.read(6)
    file.seek(0)
    if head[:2] == b"\x1f\x8b":
        packed: IO[bytes] = cast("IO[bytes]", gzip.GzipFile(fileobj=file))
    elif head == b"\xfd7zXZ\x00":
        packed = cast("IO[bytes]", lzma.LZMAFile(file))  # noqa: SIM115 - it closes with the file that it reads
    elif head[:4] == b"\x28\xb5\x2f\xfd":
        packed = _zstd(file)
    else:
        _refuse_others(head)
        most = MAX_PACKED_BYTES if head.startswith(b"{") else MAX_PICKLE_BYTES
        data = file.read(most + 1)
        if len(data) > most:
            raise SnapshotError(f"larger than {format_bytes(most)}")
        return data
    parts, size = [], 0
    try:
        while block := packed.read(4 * MIB):
            if not size:
                _refuse_others(block[:6])
            size += len(block)
            if size > MAX_UNPACKED_BYTES:
                raise SnapshotError(f"more than {format_bytes(MAX_UNPACKED_BYTES)} unpacked")
            parts.append(block)
    except (OSError, EOFError, zlib.error, lzma.LZMAError) as error:
        raise SnapshotError(f"a damaged or cut off packed file: {error}") from None
    return b"".join(parts)


def _refuse_others(head: bytes) -> None:
    """SnapshotError for a file that begins neither like a pickle nor like a report: it need not be read for that."""
    if not head or head.startswith((*_PICKLES, b"{")):
        return
    if head.startswith(b"PK\x03\x04"):
        raise SnapshotError("not a snapshot: a zip archive, such as torch.save writes")
    if all(byte in b"\t\r\n" or byte >= 32 for byte in head):
        raise SnapshotError("not a snapshot but text; vramscope explain reads the log of a failed job")
    raise SnapshotError(f"not a snapshot: it begins with {head.hex(' ')}, and a pickle with 80")


def _zstd(file: IO[bytes]) -> IO[bytes]:
    try:
        from compression import zstd  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        raise SnapshotError("packed with zstd, which Python reads from 3.14 on: unpack it with zstd -d") from None
    return cast("IO[bytes]", zstd.ZstdFile(file))


def read_snapshot(source: Source, device: int | None = None) -> Snapshot:
    """A pickle's one device: ``device``, or else one whose memory ran out at its end, or that has most events."""
    with without_collection():
        return take(open_snapshot(source), size_of(source), device)[0]


def open_snapshot(source: Source) -> dict[str, Any]:
    """The pickle as a dict with its lists of segments and traces. SnapshotError for what is no snapshot."""
    value = load_pickle(source)
    if isinstance(value, list):
        value = {"segments": value}  # PyTorch 1.13
    if not isinstance(value, dict) or not isinstance(value.get("segments"), list):
        raise SnapshotError("not a snapshot of PyTorch's allocator: it has no segments")
    traces = value.get("device_traces") or []
    if not isinstance(traces, list) or not all(isinstance(trace, list) for trace in traces):
        raise SnapshotError("device_traces is not a list of lists")
    segments = value["segments"]
    if not all(isinstance(segment, dict) for segment in segments):
        raise SnapshotError("a segment is not a dict")
    return value


def take(
    value: dict[str, Any], size: int, device: int | None = None
) -> tuple[Snapshot, Sequence[dict[str, Any]], Sequence[dict[str, Any]]]:
    """One device of an opened snapshot of ``size`` bytes, with its segments and entries as they stand in the file."""
    segments, traces = value["segments"], value.get("device_traces") or []
    if device is None:
        device = _choose(segments, traces)
    elif not 0 <= device < len(traces) and not any(segment.get("device", 0) == device for segment in segments):
        raise SnapshotError(f"device {device} is not in this snapshot")
    entries = traces[device] if 0 <= device < len(traces) else []
    if len(entries) > max(_FEW_EVENTS, size // _LEAST_EVENT_BYTES):
        raise SnapshotError(f"{len(entries)} events in a file of {format_bytes(size)}: it repeats itself")
    own = [segment for segment in segments if segment.get("device", 0) == device]
    states = _segments(own)
    events = _events(entries)
    has_pools = bool(entries) and "pool_id" in entries[0]
    if not has_pools:
        events = with_pools(events, states)
    if not states and not events:
        raise SnapshotError(f"nothing of device {device} in it: no segment and no event")
    snapshot = Snapshot(
        device=device,
        segments=states,
        events=events,
        settings=_settings(value.get("allocator_settings")),
        has_pools=has_pools,
    )
    return snapshot, own, entries


def devices_of(value: dict[str, Any]) -> set[int]:
    """The devices of which an opened snapshot tells something."""
    return {
        *_held(value["segments"]),
        *(number for number, trace in enumerate(value.get("device_traces") or []) if trace),
    }


def _choose(segments: Sequence[dict[str, Any]], traces: Sequence[list[Any]]) -> int:
    held = _held(segments)
    numbers = {*held, *(number for number, trace in enumerate(traces) if trace)}
    return max(
        numbers, key=lambda number: (_failed(traces, number), _length(traces, number), held.get(number, 0)), default=0
    )


def _failed(traces: Sequence[list[Any]], number: int) -> bool:
    """Whether the last request of the device was in vain: that is what the file was written for."""
    for entry in reversed(traces[number] if number < len(traces) else ()):
        action = entry.get("action") if isinstance(entry, dict) else None
        if action in ("alloc", "oom"):
            return bool(action == "oom")
    return False


def _held(segments: Sequence[dict[str, Any]]) -> dict[int, int]:
    """Bytes by device."""
    held: dict[int, int] = {}
    for segment in segments:
        number, size = segment.get("device", 0), segment.get("total_size", 0)
        if type(number) is int and type(size) is int and 0 <= number < 1 << 16:
            held[number] = held.get(number, 0) + size
    return held


def _length(traces: Sequence[list[Any]], number: int) -> int:
    return len(traces[number]) if number < len(traces) else 0


def _settings(value: object) -> dict[str, str]:
    """PYTORCH_CUDA_ALLOC_CONF's keys. The parsed values overrule: the text is only the last one that was given."""
    if not isinstance(value, dict):
        return {}
    text = value.get("PYTORCH_CUDA_ALLOC_CONF")
    settings = parse_settings(text[:4096]) if isinstance(text, str) else {}
    split = value.get("max_split_size")
    if type(split) is int and 0 < split < 1 << 62:
        settings["max_split_size_mb"] = str(split // MIB) if split % MIB == 0 else f"{split / MIB:.6g}"
    threshold = value.get("garbage_collection_threshold")
    if type(threshold) is float and 0 < threshold < 1:
        settings.setdefault("garbage_collection_threshold", f"{threshold:.6g}")
    if value.get("expandable_segments") is True:
        settings["expandable_segments"] = "True"
    divisions = _divisions(value.get("roundup_power2_divisions"))
    if divisions:
        settings.setdefault("roundup_power2_divisions", divisions)
    return settings


def _divisions(found: object) -> str | None:
    """As the text has them; None where they are none, or malformed."""
    if not isinstance(found, dict) or not 0 < len(found) <= _MAX_DIVISIONS:
        return None
    pairs = []
    for size, number in found.items():
        is_size = type(size) is str and len(size) < 20 and size.isascii() and size.isdecimal()
        if not is_size or type(number) is not int or not 0 <= number < 1 << 62:
            return None
        pairs.append((int(size), number))
    if not any(number for _, number in pairs):
        return None
    return "[" + ",".join(f"{size}:{number}" for size, number in sorted(pairs)) + "]"


def _segments(found: Sequence[dict[str, Any]]) -> tuple[SegmentState, ...]:
    # Before the work: a file may refer to one list of blocks a million times.
    lists: list[Any] = [segment.get("blocks") for segment in found]
    if not all(isinstance(blocks, list) for blocks in lists):
        raise SnapshotError("a segment without blocks")
    if sum(map(len, lists)) > _MAX_BLOCKS:
        raise SnapshotError(f"more than {_MAX_BLOCKS} blocks")
    states = []
    for segment, blocks in zip(found, lists, strict=True):
        address = _number(segment, "address", _END)
        rows = []
        at = address
        for block in blocks:
            if not isinstance(block, dict):
                raise SnapshotError("a block is not a dict")
            size = _number(block, "size", 1 << 62, 1)
            if block.get("address", at) != at:
                raise SnapshotError(f"the blocks of the segment at {address:#x} overlap or leave a gap")
            named = block.get("state")
            # The hash of a nested tuple has no end.
            state = _STATES.get(named, FREE) if type(named) is str else FREE
            rows.append(BlockState(at, size, state, _number(block, "requested_size", 1 << 62, default=size)))
            at += size
        total = _number(segment, "total_size", 1 << 62, 1)
        if at - address != total:
            raise SnapshotError(f"the blocks of the segment at {address:#x} do not fill its {total} bytes")
        states.append(
            SegmentState(
                address=address,
                bytes=total,
                stream=_number(segment, "stream", _END, default=0),
                pool=_pool(segment.get("segment_pool_id")),
                small=segment.get("segment_type") == "small",
                expandable=segment.get("is_expandable") is True,
                blocks=tuple(rows),
            )
        )
    return ordered(states)


def ordered(states: list[SegmentState]) -> tuple[SegmentState, ...]:
    """By address. SnapshotError where two overlap."""
    states.sort(key=lambda segment: segment.address)
    for before, after in itertools.pairwise(states):
        if before.address + before.bytes > after.address:
            raise SnapshotError(f"the segments at {before.address:#x} and {after.address:#x} overlap")
    return tuple(states)


def _events(entries: Sequence[Any]) -> tuple[Event, ...]:
    events = []
    pools: dict[Pool, Pool] = {}
    known = ACTIONS.get
    try:
        for entry in entries:
            done = entry["action"]
            # Nothing is looked up that may be nested: its hash has no end.
            action = known(done) if type(done) is str else None
            if action is None:
                if type(done) is not str:
                    raise SnapshotError(f"an event whose action is {brief(done)}")
                continue  # of a newer release, or one that moves no memory
            address = entry["device_free"] if action == OOM else entry["addr"]
            size, stream, at = entry["size"], entry.get("stream", 0), entry.get("time_us", 0)
            named = entry.get("pool_id")
            if named is None:
                pool = ORDINARY
            elif type(named) is tuple and len(named) == 2 and type(named[0]) is type(named[1]) is int:
                pool = pools.get(named) or pools.setdefault(named, _pool(named))
            else:
                pool = _pool(named)
            # A bool is an int, and harmless.
            if not (0 <= address < _END and 0 <= size < 1 << 62 and 0 <= stream < _END and 0 <= at < 1 << 62):
                raise SnapshotError(f"an event with numbers out of bounds: {brief_fields(entry)}")
            if not size and SEGMENT_ALLOC <= action <= SEGMENT_UNMAP:
                raise SnapshotError(f"a segment without bytes: {brief_fields(entry)}")
            events.append((action, address | 0, size | 0, stream | 0, pool, at | 0))
    except (TypeError, KeyError, AttributeError) as error:
        raise SnapshotError(f"a malformed event: {type(error).__name__} {error}"[:160]) from None
    return tuple(events)


def _pool(value: object) -> Pool:
    if value is None:
        return ORDINARY
    if isinstance(value, (tuple, list)) and len(value) == 2 and all(type(n) is int and 0 <= n < _END for n in value):
        return (value[0], value[1])
    raise SnapshotError(f"a pool that is no pair of numbers: {brief(value)}")


def _number(row: dict[str, Any], name: str, end: int, least: int = 0, default: int | None = None) -> int:
    value = row.get(name, default)
    if type(value) is not int or not least <= value < end:
        raise SnapshotError(f"{name} is {brief(value)}, not a number within its bounds")
    return value
