"""What the tests of the recorded past have in common: frames, questions, answers."""

from __future__ import annotations

from collections.abc import Callable

from vramscope.daemon.store.history import HistoryStore
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.device import Device
from vramscope.schema.frame import Frame, HostProcess, ProcessMemory
from vramscope.schema.history import History, HistoryQuery
from vramscope.schema.units import GIB

NOW = 1_795_000_000.0  # 20 s after the beginning of a bin of five minutes
Make = Callable[..., HistoryStore]


def frame(
    at: float,
    used: int | None = 3 * GIB,
    *,
    pid: int = 7,
    gpu: str = "0",
    uuid: str = "G",
    start: float | None = 50.0,
    stats: tuple[int, int] | None = None,
    device_used: int | None = 10 * GIB,
) -> Frame:
    torch = None if stats is None else AllocatorStats(device=0, reserved_bytes=stats[0], allocated_bytes=stats[1])
    host = HostProcess(pid=pid, start_unix=start, command="python train.py", user="ada")
    index, _, instance = gpu.partition(":")
    device = Device(
        index=int(index),
        uuid=uuid,
        name="Card",
        total_bytes=16 * GIB,
        used_bytes=device_used,
        mig_instance=instance or None,
    )
    return Frame(
        at_unix=at,
        devices=(device,),
        processes=(ProcessMemory(pid=pid, gpu=gpu, uuid=uuid, used_bytes=used, torch=torch),),
        hosts=(host,) if start is not None else (),
    )


def query(
    since: float,
    until: float,
    step: float | None = None,
    limit: int = 10_000,
    *,
    device: str | None = None,
    pid: int | None = None,
) -> HistoryQuery:
    return HistoryQuery(since_unix=since, until_unix=until, step_seconds=step, limit=limit, device=device, pid=pid)


def used(history: History) -> dict[int, int | None]:
    (process,) = history.processes
    return {moment.at_unix: moment.used_bytes for moment in process.moments}
