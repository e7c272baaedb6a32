"""The runtime folder of this process's agent, made where it is the user's own and not there yet.

It keeps away from a folder that another user could change.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Mapping

from ...schema.places import SYSTEM_RUNTIME_DIR, folder_modes, job_runtime_dir
from ...schema.wire import REPORTS_FOLDER, RUNTIME_DIR_VARIABLE, SLOTS_FOLDER


def find_runtime_dir(environment: Mapping[str, str], system: str = SYSTEM_RUNTIME_DIR) -> str | None:
    """The folder, which need not exist; None where what is named is relative or what is there is not trustworthy.

    One that the environment names is made in a folder of the user's own alone, and else taken as it is, or will be.
    """
    uid = os.geteuid()
    folder = job_runtime_dir(environment, uid, system)
    named = bool(environment.get(RUNTIME_DIR_VARIABLE))
    if named and not os.path.isabs(folder):
        return None
    with contextlib.suppress(OSError):
        own = folder if os.path.lexists(folder) else os.path.dirname(folder.rstrip(os.sep))
        if not named or _is_own(own, uid):
            _make(folder, uid)
    if named:
        return folder
    try:
        status = os.lstat(folder)
    except OSError:
        return folder
    trusted = stat.S_ISDIR(status.st_mode) and status.st_uid in (uid, 0) and not status.st_mode & stat.S_IWOTH
    return folder if trusted else None


def takes_reports(environment: Mapping[str, str]) -> bool:
    """Whether there is a folder now in which this process's agent can leave reports."""
    folder = find_runtime_dir(environment)
    return folder is not None and os.access(os.path.join(folder, REPORTS_FOLDER), os.W_OK | os.X_OK)


def _is_own(folder: str, uid: int) -> bool:
    status = os.lstat(folder)
    return stat.S_ISDIR(status.st_mode) and status.st_uid == uid and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _make(folder: str, uid: int) -> None:
    mode, inner = folder_modes(uid)
    if not os.path.lexists(folder):
        os.mkdir(folder, 0o700)
        os.chmod(folder, mode)
    status = os.lstat(folder)
    if status.st_uid != uid or not stat.S_ISDIR(status.st_mode):
        return
    for name in (SLOTS_FOLDER, REPORTS_FOLDER):
        path = os.path.join(folder, name)
        if not os.path.lexists(path):
            os.mkdir(path, 0o700)
            os.chmod(path, inner)
