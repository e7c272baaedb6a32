"""The file that ``snapshot`` and ``replay`` are given: a snapshot with what lies beside it, or an agent's report."""

from __future__ import annotations

import argparse
import contextlib
import os
import stat
from collections.abc import Iterator
from typing import TYPE_CHECKING

from vramscope.daemon.commands import beside
from vramscope.schema.errors import CommandError
from vramscope.schema.units import MIB

if TYPE_CHECKING:
    from vramscope.analyzers.snapshot.form import Snapshot
    from vramscope.analyzers.snapshot.recording import Recording

_EXPANDABLE = ("expandable_segments", "True")
# Of so small a file the stacks are read in no time.
_SOON_READ = 64 * MIB


def device_number(text: str) -> int:
    """The value of ``--device``."""
    if not text.isdecimal() or int(text) >= 1 << 16:
        raise argparse.ArgumentTypeError(f"not the number of a device: {text[:40]!r}")
    return int(text)


def check_settings(snapshot: Snapshot, torch_version: str | None) -> None:
    """SnapshotError for settings or a release of the file's own that are not to be modelled.

    SettingsError where the release that was asked for is none.
    """
    from vramscope.analyzers.allocator.settings import SettingsError, release_of, settings_of
    from vramscope.analyzers.snapshot.form import SnapshotError

    # Where nothing was mapped they were ignored, and the replay ignores them.
    settings = {name: value for name, value in snapshot.settings.items() if (name, value) != _EXPANDABLE}
    release = release_of(torch_version)
    try:
        settings_of(settings, release if torch_version else release_of(snapshot.torch_version))
    except SettingsError as error:
        raise SnapshotError(str(error)) from None


@contextlib.contextmanager
def naming(name: str) -> Iterator[None]:
    """What is wrong with the file or a setting becomes a CommandError, which names the file where it is its own."""
    from vramscope.analyzers.allocator.settings import SettingsError
    from vramscope.analyzers.snapshot.form import SnapshotError

    try:
        yield
    except SnapshotError as error:
        raise CommandError(f"{name}: {error}") from None
    except SettingsError as error:
        raise CommandError(str(error)) from None
    except OSError as error:
        raise CommandError(f"{name}: {error.strerror or error}") from None


def read_input(name: str, device: int | None, stacks: bool = True) -> Recording:
    """With the stacks where they are wanted, or do not take long. SnapshotError for what holds no snapshot."""
    from dataclasses import replace

    from vramscope.analyzers.snapshot.form import SnapshotError
    from vramscope.analyzers.snapshot.from_evidence import recording_of
    from vramscope.analyzers.snapshot.reading import contents, read_snapshot
    from vramscope.analyzers.snapshot.reading_stacks import read_recording
    from vramscope.analyzers.snapshot.recording import Recording
    from vramscope.analyzers.snapshot.unpickling import size_of
    from vramscope.daemon.commands.trial_reading import ended_by_interrupt, try_reading, watched
    from vramscope.schema.evidence_reading import read_evidence, stem_of

    mode = os.stat(name).st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise SnapshotError("a pipe or a device: write it to a file, which is read more than once")
    with open(name, "rb") as file:
        source = contents(file)
        if not source:
            raise SnapshotError(
                "the file is empty: name what torch.cuda.memory._dump_snapshot wrote, or an .evidence file of vramscope"
            )
        if not isinstance(source, bytes) or not source.startswith(b"{"):
            try_reading(source)
            with watched(source, name), ended_by_interrupt():
                if stacks or size_of(source) <= _SOON_READ:
                    recording = read_recording(source, device)
                else:
                    recording = Recording(snapshot=read_snapshot(source, device))
            return replace(recording, snapshot=beside.completed(recording.snapshot, name))
        file.seek(0)
        packed = file.read()
    try:
        stem = stem_of(source)
    except ValueError:
        raise SnapshotError("neither a snapshot nor an agent's report: it is JSON without a report's stem") from None
    try:
        recording = recording_of(read_evidence(packed, int(stem.split("-")[0])))
    except SnapshotError:
        raise
    except ValueError as error:
        raise SnapshotError(str(error)) from None
    if device not in (None, recording.snapshot.device):
        raise SnapshotError(f"device {device} is not in this report: it is of device {recording.snapshot.device}")
    return recording
