"""One rehearsal: a simulated machine, the job on it, and what its processes wrote down."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import signal
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vramscope.daemon.aftermath import Explained, explain, last_errors
from vramscope.daemon.dryrun.interpreter import JobTorch
from vramscope.daemon.dryrun.processes import run_bounded
from vramscope.daemon.dryrun.words import (
    FACTS_SUFFIX,
    PROGRESS_SUFFIX,
    SAVED,
    SNAPSHOT_SUFFIX,
    STABLE,
    STEPS,
    STOOD_SUFFIX,
    TIME,
    WAITS,
    Order,
    encode_order,
)
from vramscope.daemon.launch import Launch
from vramscope.daemon.simgpu.build import cuda_libraries, nvml_drivers
from vramscope.daemon.simgpu.cards import Card
from vramscope.daemon.simgpu.machine import Machine
from vramscope.daemon.simgpu.world import OTHER_PID, World
from vramscope.schema.agent import OomReport
from vramscope.schema.device import Device, DeviceProcess
from vramscope.schema.errors import CommandError
from vramscope.schema.frame import Frame, ProcessMemory
from vramscope.schema.wire import DRYRUN_VARIABLE

# A process writes its history down and ends so much before the limit, of which it is a part; one that cannot is killed.
_GRACE_SECONDS = 20.0
_GRACE = 0.2
_INTERVAL_SECONDS = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """The machine. ``total_bytes`` is what CUDA calls the total of each device, whatever the card."""

    total_bytes: int
    context_bytes: int
    card: Card | None = None
    devices: int = 1
    other_bytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What one process wrote down: its facts, and the pickle of its snapshot, empty where there was no room for it."""

    facts: dict[str, Any]
    snapshot: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """``status`` is the job's; ``killed`` tells that it did not end in time; ``output`` is the end of what it wrote.

    ``foreign`` are libraries that brought a CUDA runtime of their own; ``stood`` is where a process stood at the limit
    that had not come to use CUDA.
    """

    status: int
    killed: bool
    seconds: float
    acts: tuple[Act, ...]
    output: str
    errors: tuple[Explained, ...] = ()
    foreign: tuple[str, ...] = ()
    stood: str | None = None


def rehearse(
    command: Sequence[str],
    torch: JobTorch,
    stage: Stage,
    *,
    environment: Mapping[str, str] = os.environ,
    steps: int,
    stable: int,
    limit_seconds: float,
    tell: Callable[[str], None] = lambda line: None,
) -> Rehearsal:
    """Run the command on the stage. CommandError where the stage cannot be built or the command is none."""
    libraries, drivers = cuda_libraries(torch.folder / "lib"), nvml_drivers()
    with _folder() as folder, contextlib.ExitStack() as stack:
        for inner in ("driver", "acts", "runtime", "tmp"):
            (folder / inner).mkdir(mode=0o700)
        world = stack.enter_context(_world(folder, stage))
        machine = Machine(folder / "driver", world, drivers, libraries)
        launch = Launch(folder / "runtime")
        stack.callback(launch.leave)
        began = time.time()
        limit = began + limit_seconds
        order = Order(str(folder / "acts"), steps, stable, limit - min(_GRACE_SECONDS, _GRACE * limit_seconds))
        stack.callback(_remove_saved, folder / "acts" / SAVED)
        inside = {
            # PyTorch's compiler, which names the calls of a history, keeps a cache.
            "TORCHINDUCTOR_CACHE_DIR": str(folder / "inductor"),
            **launch.environment(machine.job_environment(environment), _INTERVAL_SECONDS),
            # Where it crashes, it says where.
            "PYTHONFAULTHANDLER": "1",
            # What is compiled is compiled for this card, and tracked nowhere.
            "TRITON_CACHE_DIR": str(folder / "triton"),
            "WANDB_MODE": "disabled",
            **({} if torch.triton else {"TORCHDYNAMO_DISABLE": "1"}),
            DRYRUN_VARIABLE: encode_order(order),
            # A job that is ended leaves its temporary files, as torchrun does in any case.
            "TMPDIR": str(folder / "tmp"),
            # NVIDIA's own libraries, where they are installed beside PyTorch, would be found before these.
            "LD_PRELOAD": " ".join([*map(str, sorted(libraries.glob("*.so*"))), *_before(environment, "LD_PRELOAD")]),
        }

        def over() -> bool:
            line = _progress(folder / "acts")
            if line:
                tell(line)
            return time.time() > limit

        status = run_bounded(command, inside, folder / "output", over)
        seconds = time.time() - began
        acts = tuple(_acts(folder / "acts"))
        # Who was ended by the guest had gone on after its errors, and had no time to tell.
        went_on = {act.facts["pid"] for act in acts if act.facts["why"] in (STABLE, STEPS, TIME, WAITS)}
        reports = [report for report in launch.reports() if report.pid not in went_on]
        errors = last_errors(reports, launch.recovered, launch.evidence)
        return Rehearsal(
            status=status,
            killed=status == -signal.SIGKILL and seconds >= limit_seconds,
            seconds=seconds,
            acts=acts,
            output=_end_of(folder / "output"),
            errors=tuple(explain(errors, launch.evidence, lambda report: _frame(world, stage, report))),
            foreign=world.foreign_runtimes(),
            stood=_stood(folder / "acts"),
        )


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    """A temporary folder, gone at the end. CommandError where there is no room for one."""
    try:
        made = tempfile.TemporaryDirectory(prefix="vramscope-dryrun-", ignore_cleanup_errors=True)
    except OSError as error:
        raise CommandError(f"dryrun: no folder for temporary files: {error.strerror or error}: set TMPDIR") from None
    with made as name:
        try:
            yield Path(name)
        except OSError as error:
            if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EROFS):
                raise
            raise CommandError(
                f"dryrun: {os.path.dirname(name)} has no room for a rehearsal ({error.strerror}): set TMPDIR to a "
                "folder with some"
            ) from None


def _remove_saved(told: Path) -> None:
    """What the job saved is zeros, and was not there before."""
    with contextlib.suppress(OSError):
        for name in told.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
            with contextlib.suppress(OSError):
                os.unlink(name)


def _stood(folder: Path) -> str | None:
    places = [path.read_text() for path in sorted(folder.glob(f"*{STOOD_SUFFIX}"), key=lambda path: int(path.stem))]
    return places[-1] or None if places else None


def _world(folder: Path, stage: Stage) -> World:
    world = World.create(
        folder / "world",
        devices=stage.devices,
        capacity_bytes=stage.total_bytes,
        context_bytes=stage.context_bytes,
        card=stage.card,
    )
    for device in range(stage.devices):
        world.set_other(device, stage.other_bytes)
    return world


def _frame(world: World, stage: Stage, report: OomReport) -> Frame | None:
    """The driver's view at a failure: the machine is known, and nobody was there but the job and the others."""
    device = report.stats.device
    if not 0 <= device < stage.devices:
        return None
    own = DeviceProcess(report.pid, report.stats.reserved_bytes + stage.context_bytes)
    others = (DeviceProcess(OTHER_PID, stage.other_bytes),) if stage.other_bytes else ()
    uuid = world.uuid(device)
    return Frame(
        at_unix=report.at_unix,
        devices=(
            Device(
                index=device,
                uuid=uuid,
                name=stage.card.device_name if stage.card else None,
                total_bytes=stage.total_bytes,
                used_bytes=sum(row.used_bytes or 0 for row in (own, *others)),
                free_bytes=report.free_bytes,
                processes=(own, *others),
            ),
        ),
        processes=tuple(
            ProcessMemory(pid=row.pid, gpu=str(device), uuid=uuid, used_bytes=row.used_bytes) for row in (own, *others)
        ),
    )


def _before(environment: Mapping[str, str], name: str) -> list[str]:
    return [environment[name]] if environment.get(name) else []


def _progress(folder: Path) -> str | None:
    """The line of the process that has come furthest."""
    lines = []
    for path in folder.glob(f"*{PROGRESS_SUFFIX}"):
        # One that is being written has no words yet, or half of them.
        with contextlib.suppress(OSError, ValueError, IndexError):
            words = path.read_text().split()
            lines.append((int(words[0]), int(words[1])))
    if not lines:
        return None
    steps, peak = max(lines)
    return f"step {steps}, {peak / (1 << 30):.2f} GiB reserved at the peak"


def _acts(folder: Path) -> Iterator[Act]:
    for path in sorted(folder.glob(f"*{FACTS_SUFFIX}"), key=lambda path: int(path.stem)):
        snapshot = path.with_suffix(SNAPSHOT_SUFFIX)
        with contextlib.suppress(OSError, ValueError):
            taken = snapshot.read_bytes() if snapshot.exists() else b""
            yield Act(facts=json.loads(path.read_text()), snapshot=taken)


def _end_of(path: Path, most_bytes: int = 16_384) -> str:
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - most_bytes))
        return file.read().decode(errors="replace")
