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

    One that the environment names was prepared by whoever named it, and is not made here.
    """
    uid = os.geteuid()
    folder = job_runtime_dir(environment, uid, system)
    if environment.get(RUNTIME_DIR_VARIABLE):
        return folder if os.path.isabs(folder) else None
    with contextlib.suppress(OSError):
        _make(folder, uid)
    try:
        status = os.lstat(folder)
    except OSError:
        return folder
    trusted = stat.S_ISDIR(status.st_mode) and status.st_uid in (uid, 0) and not status.st_mode & stat.S_IWOTH
    return folder if trusted else None


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
