"""The runtime folder, where agents and daemon meet: which one it is, and that it is safe to meet there.

    DIR/agent.sock           the daemon listens here          DIR/agents/    the agents' sample files
    DIR/daemon.lock          held while a daemon serves DIR   DIR/reports/   out-of-memory reports

A user's own folder is closed to others. Root's is open: jobs of all users come to it, and each can reach only its own
files there.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path

from vramscope.schema import places
from vramscope.schema.errors import CommandError
from vramscope.schema.wire import REPORTS_FOLDER, RUNTIME_DIR_VARIABLE, SLOTS_FOLDER

SYSTEM_RUNTIME_DIR = Path(places.SYSTEM_RUNTIME_DIR)


def default_runtime_dir(environment: Mapping[str, str] = os.environ) -> Path:
    """The folder of this user's daemon when none is named by a flag. It need not exist."""
    named = environment.get(RUNTIME_DIR_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    return Path(places.user_runtime_dir(environment, os.geteuid(), str(SYSTEM_RUNTIME_DIR)))


def job_runtime_dir(environment: Mapping[str, str] = os.environ) -> Path:
    """The folder of a job's agent when none is named by a flag: the machine's daemon's, if one was started there."""
    found = places.job_runtime_dir(environment, os.geteuid(), str(SYSTEM_RUNTIME_DIR))
    return Path(found).expanduser().absolute()


def default_store(environment: Mapping[str, str] = os.environ) -> Path:
    """The file in which this user's daemon keeps events when none is named by a flag. It need not exist."""
    if os.geteuid() == 0:
        return Path("/var/lib/vramscope/events.db")
    state = environment.get("XDG_STATE_HOME")
    try:
        return (Path(state) if state else Path.home() / ".local" / "state") / "vramscope" / "events.db"
    except RuntimeError:
        raise CommandError("this user has no home folder to keep events in: name a file with --store") from None


def history_path(store: Path) -> Path:
    """The file of the recorded past, beside the events' file."""
    return store.with_name(f"{store.stem}-history{store.suffix}")


def prepare_runtime_dir(directory: Path) -> None:
    """Create what is missing of the folder and refuse one in which another user could change what is met there.

    Raises CommandError naming the folder and what to do.
    """
    try:
        if not os.path.lexists(directory):
            directory.parent.mkdir(parents=True, exist_ok=True)
            directory.mkdir(mode=0o700)
            directory.chmod(places.folder_modes(os.geteuid())[0])
        status = _verify(directory, (os.geteuid(), 0))
        if status.st_uid != os.geteuid():
            return  # the machine's, in which this user is a guest
        everyone = os.geteuid() == 0
        for name in (SLOTS_FOLDER, REPORTS_FOLDER):
            folder = directory / name
            if not os.path.lexists(folder):
                folder.mkdir(mode=0o700)
                folder.chmod(places.folder_modes(os.geteuid())[1])
            _verify(folder, (os.geteuid(),), shared=everyone)
    except OSError as error:
        raise CommandError(
            f"runtime folder {directory}: {error.strerror}: name one that you can write with --runtime-dir"
        ) from None


def _verify(folder: Path, owners: tuple[int, ...], *, shared: bool = False) -> os.stat_result:
    # A link in a folder that all can write is how one user's program is led to another's files.
    status = os.lstat(folder) if folder.parent == Path("/tmp") else os.stat(folder)
    if not stat.S_ISDIR(status.st_mode):
        raise CommandError(f"runtime folder {folder}: not a folder: name another with --runtime-dir")
    if status.st_uid not in owners:
        raise CommandError(
            f"runtime folder {folder}: belongs to user {status.st_uid}, who could change what the jobs say: "
            "name another with --runtime-dir"
        )
    open_to_all = bool(status.st_mode & stat.S_IWOTH)
    if open_to_all and not (shared and status.st_mode & stat.S_ISVTX):
        raise CommandError(f"runtime folder {folder}: every user can write to it: chmod o-w, or name another")
    return status
