"""Runs a job that has everything this process has: streams, terminal, process group, signals; and ends as it ended."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence

from vramscope.daemon.sentinel import FROM_KERNEL, Sentinel
from vramscope.schema.errors import CommandError

# All that schedulers send. Not those that stop a process or that the kernel sends for this process's own doings.
_OWN = {"SIGKILL", "SIGSTOP", "SIGCHLD", "SIGTSTP", "SIGTTIN", "SIGTTOU", "SIGCONT", "SIGWINCH", "SIGURG", "SIGPIPE"}
_FAULTS = {"SIGSEGV", "SIGBUS", "SIGFPE", "SIGILL", "SIGABRT", "SIGTRAP", "SIGSYS"}
_FORWARDED = signal.valid_signals() - {getattr(signal, name) for name in _OWN | _FAULTS}
# Python itself ignores these two, and what is ignored stays so across exec.
_PYTHON_IGNORES = {signal.SIGPIPE, signal.SIGXFSZ}
_PR_SET_DUMPABLE = 4


def run_job(
    command: Sequence[str], environment: Mapping[str, str], meanwhile: Callable[[], object] | None = None
) -> int:
    """Start ``command``, wait for its end and give its exit status, or the negative number of the signal that ended it.

    Signals to this process go on to the job. What the terminal sends (Ctrl-C), or anybody to the whole process group,
    has come to the job as well: that is only waited out. ``meanwhile`` is called once the job has started. Raises
    CommandError with a shell's status when there is no such command (127) or it is none (126).
    """
    if signal.getsignal(signal.SIGCHLD) == signal.SIG_IGN:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)  # or the job's status would be thrown away
    awaited = _FORWARDED | {signal.SIGCHLD}
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, awaited)
    sentinel = None
    try:
        sentinel = Sentinel(_FORWARDED)
        try:
            pid = os.posix_spawnp(command[0], list(command), environment, setsigmask=mask, setsigdef=_PYTHON_IGNORES)
        except FileNotFoundError:
            raise CommandError(f"{command[0]}: command not found", exit_code=127) from None
        except OSError as error:
            raise CommandError(f"{command[0]}: cannot be run: {error.strerror}", exit_code=126) from None
        except ValueError as error:  # an empty name, a null byte
            raise CommandError(f"{command[0]!r}: not a command: {error}", exit_code=126) from None
        if meanwhile is not None:
            meanwhile()
        while True:
            received = signal.sigwaitinfo(awaited)
            if received.si_signo == signal.SIGCHLD:
                status = _ended(pid)
                if status is not None:
                    return status
            elif received.si_code != FROM_KERNEL and not (_is_in_our_group(pid) and sentinel.had(received.si_signo)):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, received.si_signo)
    finally:
        if sentinel is not None:
            sentinel.dismiss()
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)


def end_like(status: int) -> int:
    """End this process by the signal that ended the job; else the status to exit with."""
    if status >= 0:
        return status
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            if stream is not None:  # started with closed streams
                stream.flush()
    _leave_no_core()
    with contextlib.suppress(OSError, ValueError):  # SIGKILL and SIGSTOP have no handler
        signal.signal(-status, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {-status})
    os.kill(os.getpid(), -status)
    return 128 - status  # process 1 of a container is not ended by its own signals


def _is_in_our_group(pid: int) -> bool:
    try:
        return os.getpgid(pid) == os.getpgrp()
    except ProcessLookupError:
        return False


def _ended(pid: int) -> int | None:
    """The job's status once it has ended. Reaps all children: as process 1 of a container, orphans are ours."""
    status = None
    with contextlib.suppress(ChildProcessError):
        while True:
            child, waited = os.waitpid(-1, os.WNOHANG)
            if child == 0:
                break
            if child == pid:
                status = os.waitstatus_to_exitcode(waited)
    return status


def _leave_no_core() -> None:
    # The job has written its own; a second one, of this process, would lead whoever looks for it astray.
    with contextlib.suppress(Exception):
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
