"""Which runtime folder agent and daemon meet in when no flag names one: the one decision that both make.

Runs on Python 3.9: the agent imports it inside the job. It creates nothing and checks nothing.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from .wire import RUNTIME_DIR_VARIABLE, SOCKET_NAME

SYSTEM_RUNTIME_DIR = "/run/vramscope"


def user_runtime_dir(environment: Mapping[str, str], uid: int, system: str = SYSTEM_RUNTIME_DIR) -> str:
    """The folder of this user's daemon; root's is the machine's. It need not exist."""
    if uid == 0:
        return system
    session = environment.get("XDG_RUNTIME_DIR", "")
    if os.path.isabs(session) and os.path.isdir(session):
        return os.path.join(session, "vramscope")
    return f"/tmp/vramscope-{uid}"


def job_runtime_dir(environment: Mapping[str, str], uid: int, system: str = SYSTEM_RUNTIME_DIR) -> str:
    """The folder of a job's agent: what the environment names, else the machine's daemon's if one was started there.

    What the environment names is returned as it stands there.
    """
    named = environment.get(RUNTIME_DIR_VARIABLE)
    if named:
        return named
    if os.path.exists(os.path.join(system, SOCKET_NAME)):
        return system
    return user_runtime_dir(environment, uid, system)


def folder_modes(uid: int) -> tuple[int, int]:
    """The permissions of the runtime folder and of those in it.

    A user's own are closed. To root's come jobs of all users: sticky and readable to root alone, so that a guest can
    put in and take out what is its own, and cannot see who else is there.
    """
    return (0o755, 0o1733) if uid == 0 else (0o700, 0o700)
