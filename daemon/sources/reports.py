"""Reads the reports that jobs leave in the runtime folder, also those of jobs and daemons that are long gone.

It trusts no file: the file's owner is whose report it is, links are never followed, nothing is waited for, and what one
user can make it read is bounded.
"""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import stat
import time
from collections import Counter, OrderedDict, deque
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from vramscope.daemon.processes import owner, start_ticks
from vramscope.daemon.report_file import (
    Refused,
    identity_of,
    in_use,
    open_folder,
    read_evidence_file,
    read_figures_file,
    stat_in,
)
from vramscope.schema.agent import FiledReport, Outcome
from vramscope.schema.wire import FIRST_CAPTURE, REPORT_STEM, REPORTS_FOLDER, RUN_ID

_log = logging.getLogger(__name__)

_KINDS = ("json", "evidence", "recovered")
_OURS = (".json", ".evidence", ".recovered", ".summary", ".part")
_NAMES_PER_READ = 4096
_FILES_AT_ONCE = 32  # of one user; behind these, one for each reading
_WAITING_OF_A_USER = 256
_SECONDS_PER_READ = 1.0
_PATIENCE_SECONDS = 5.0
_FILES_OF_A_USER = 1024  # wherever they lie
_FILES_OF_A_LIVING_RUN = 8192  # a large job's, which its end is to explain
_NAMES_PER_SWEEP = 64 * _NAMES_PER_READ
_REMEMBERED = 4096
_SWEEP_EVERY_SECONDS = 60.0
_KEPT_SECONDS = 7 * 86400.0
_COMPLAINTS = 20  # of one user
_File = tuple[int, int]  # inode and time of change


@dataclass(slots=True)
class _Taken:
    """A report that was read. A job with many errors writes the newest ones under one name: so its files are known."""

    files: set[_File] = field(default_factory=set)
    stored: bool = False


class ReportSource:
    """The reports folder of ``runtime_dir``. Called from one thread; a folder that is not there has no reports."""

    name = "reports"

    def __init__(self, runtime_dir: Path, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._folder = runtime_dir / REPORTS_FOLDER
        self._monotonic = monotonic
        self._walk: Generator[tuple[str | None, str], None, None] | None = None
        self._waiting: dict[tuple[str | None, str], int] = {}  # run and stem -> owner
        self._users: Counter[int] = Counter()  # how many of these are a user's
        self._taken: OrderedDict[tuple[int, str], _Taken] = OrderedDict()
        self._outcomes: deque[Outcome] = deque(maxlen=_REMEMBERED)
        self._allowances: dict[int, int] = {}
        self._complaints: Counter[int] = Counter()
        self._swept_at: float | None = None

    def read(self) -> tuple[FiledReport, ...]:
        """Reports that were not read before, oldest first: for a second at most; the others at the next reading.

        One whose evidence may still be on its way is left until it is there, or five seconds old.
        """
        self._sweep()
        for uid, allowance in list(self._allowances.items()):
            self._allowances[uid] = min(_FILES_AT_ONCE, allowance + 1)
        self._look()
        until = self._monotonic() + _SECONDS_PER_READ
        found = []
        # Whoever has had much read waits for the others.
        for (run, stem), uid in sorted(self._waiting.items(), key=lambda item: -self._allowance(item[1])):
            if self._monotonic() > until:
                break
            if self._allowance(uid) > 0:
                report = self._read(run, stem, uid)
                if report is not None:
                    found.append(report)
        return tuple(sorted(found, key=lambda report: report.figures.at_unix))

    def _allowance(self, uid: int) -> int:
        return self._allowances.get(uid, _FILES_AT_ONCE)

    def expects(self, uid: int | None, stem: str | None) -> bool:
        """Whether the report of this name may still come from a later reading."""
        return any(owner == uid and waiting == stem for (_, waiting), owner in self._waiting.items())

    def take_outcomes(self) -> tuple[Outcome, ...]:
        """The files by which jobs told, since the last call, that they went on after an error."""
        outcomes = tuple(self._outcomes)
        self._outcomes.clear()
        return outcomes

    def done(self, report: FiledReport) -> None:
        """The report is stored: its files may go, unless the ``vramscope run`` that they belong to still needs them."""
        self._taken.setdefault((report.uid, report.stem), _Taken()).stored = True
        self._remove(report.run, report.stem, report.uid)

    def close(self) -> None:
        """Let go of the folder."""
        if self._walk is not None:
            self._walk.close()
            self._walk = None

    def _look(self) -> None:
        """Go on through the folders' names. A folder that someone has filled takes several readings."""
        walk = self._walk or self._names()
        names = list(islice(walk, _NAMES_PER_READ))
        self._walk = walk if len(names) == _NAMES_PER_READ else None
        for run, name in names:
            stem, _, kind = name.rpartition(".")
            if kind not in _KINDS or not _is_error(stem) or (run, stem) in self._waiting:
                continue
            status = _lstat(self._path(run) / name)
            if status is None:
                continue
            uid = status.st_uid
            taken = self._taken.get((uid, stem))
            if taken is not None and _file(status) in taken.files:
                if taken.stored:
                    self._remove(run, stem, uid)
            elif kind == "recovered":
                self._hear_outcome(run, stem, uid)
            elif self._users[uid] < _WAITING_OF_A_USER:
                self._users[uid] += 1
                self._waiting[run, stem] = uid

    def _names(self) -> Generator[tuple[str | None, str], None, None]:
        """Every name in the folder, then those in the runs' folders."""
        runs = []
        with contextlib.suppress(OSError), os.scandir(self._folder) as entries:
            for entry in entries:
                if RUN_ID.match(entry.name):
                    runs.append(entry.name)
                yield None, entry.name
        for run in runs:
            with contextlib.suppress(OSError), self._opened(run) as folder, os.scandir(folder) as entries:
                for entry in entries:
                    yield run, entry.name

    @contextlib.contextmanager
    def _opened(self, run: str | None) -> Iterator[int]:
        folder = open_folder(self._path(run))
        try:
            yield folder
        finally:
            os.close(folder)

    def _path(self, run: str | None) -> Path:
        return self._folder if run is None else self._folder / run

    def _forget(self, run: str | None, stem: str) -> None:
        uid = self._waiting.pop((run, stem))
        self._users[uid] -= 1

    def _read(self, run: str | None, stem: str, uid: int) -> FiledReport | None:
        """The report, if it is whole; None when it is refused, gone, or to come later."""
        try:
            with self._opened(run) as folder:
                evidence_file = stat_in(folder, f"{stem}.evidence")
                status = evidence_file or stat_in(folder, f"{stem}.json")
                if (
                    status is not None
                    and evidence_file is None
                    and 0 <= time.time() - status.st_mtime < _PATIENCE_SECONDS
                ):
                    return None
                self._forget(run, stem)
                self._allowances[uid] = self._allowances.get(uid, _FILES_AT_ONCE) - 1
                _check_identity(uid, stem)
                files = {kind: stat_in(folder, f"{stem}.{kind}") for kind in _KINDS}
                packed, evidence = read_evidence_file(folder, stem, uid) if evidence_file else (None, None)
                figures = evidence.figures if evidence else read_figures_file(folder, stem, uid)
        except Refused as error:
            self._complain(uid, f"report {stem} of user {uid}: {error}")
            self._remove(run, stem, uid)
            return None
        except OSError as error:
            if (run, stem) in self._waiting:
                self._forget(run, stem)
            if not isinstance(error, FileNotFoundError):
                self._complain(uid, f"report {stem} of user {uid}: {error.strerror}")
            return None
        own = {kind: _file(status) for kind, status in files.items() if status is not None and status.st_uid == uid}
        self._taken[uid, stem] = _Taken(set(own.values()))
        while len(self._taken) > _REMEMBERED:
            self._taken.popitem(last=False)
        # A job's clock is the machine's: a later moment is a lie that would outlive every true event.
        figures = replace(figures, at_unix=min(figures.at_unix, time.time()), stem=stem, uid=uid)
        return FiledReport(
            stem=stem,
            uid=uid,
            run=run,
            figures=figures,
            evidence=evidence,
            packed=packed,
            recovered=True if "recovered" in own else None,
        )

    def _hear_outcome(self, run: str | None, stem: str, uid: int) -> None:
        """A job went on, and its report was taken before: whoever keeps the event is told, once."""
        if (run, stem) in self._waiting:
            return  # taken together with its report
        with contextlib.suppress(OSError), self._opened(run) as folder:
            told = self._taken.setdefault((uid, stem), _Taken())
            beside = [stat_in(folder, f"{stem}.{kind}") for kind in ("evidence", "json")]
            if any(status is not None and _file(status) not in told.files for status in beside):
                return  # of a report that will be found yet
            status = os.stat(f"{stem}.recovered", dir_fd=folder, follow_symlinks=False)
            told.files.add(_file(status))
            self._outcomes.append(Outcome(stem, True, uid))
            if run is None or not in_use(folder):
                os.unlink(f"{stem}.recovered", dir_fd=folder)

    def _remove(self, run: str | None, stem: str, uid: int) -> None:
        """Take the files of a report away that was read, and none that a run still waits to explain."""
        taken = self._taken.get((uid, stem))
        with contextlib.suppress(OSError), self._opened(run) as folder:
            if run is not None and in_use(folder):
                return
            for kind in _KINDS:
                status = stat_in(folder, f"{stem}.{kind}")
                if status is None or status.st_uid != uid:
                    continue
                if taken is None or _file(status) in taken.files:
                    os.unlink(f"{stem}.{kind}", dir_fd=folder)
            if run is not None:
                os.rmdir(self._path(run))  # refused while anything else is in it

    def _sweep(self) -> None:
        """Clear away what nobody has fetched for a week, and what one user has left in masses."""
        now = self._monotonic()
        if self._swept_at is not None and now - self._swept_at < _SWEEP_EVERY_SECONDS:
            return
        self._swept_at = now
        oldest = time.time() - _KEPT_SECONDS
        files: Counter[int] = Counter()
        runs = []
        with contextlib.suppress(OSError), os.scandir(self._folder) as entries:
            for entry in islice(entries, _NAMES_PER_SWEEP):
                with contextlib.suppress(OSError):
                    status = entry.stat(follow_symlinks=False)
                    if stat.S_ISDIR(status.st_mode):
                        if RUN_ID.match(entry.name):
                            runs.append((status.st_mtime, entry.name))
                    elif stat.S_ISREG(status.st_mode) and entry.name.endswith(_OURS):
                        files[status.st_uid] += 1
                        if status.st_mtime < oldest or files[status.st_uid] > _FILES_OF_A_USER:
                            os.unlink(entry.path)
        left = _NAMES_PER_SWEEP
        for _, run in sorted(runs, reverse=True):
            with contextlib.suppress(OSError), self._opened(run) as folder:
                left -= self._sweep_run(run, folder, oldest, files, left)

    def _sweep_run(self, run: str, folder: int, oldest: float, files: Counter[int], most: int) -> int:
        """The same in a run's folder; how many names were looked at. A job may run for longer than a week."""
        status = os.fstat(folder)
        alive = in_use(folder)
        if status.st_mtime < oldest and not alive:
            shutil.rmtree(self._path(run), ignore_errors=True)
            return 1
        bound = _FILES_OF_A_LIVING_RUN if alive else _FILES_OF_A_USER
        files[status.st_uid] += 1
        looked = 1
        with os.scandir(folder) as entries:
            for entry in islice(entries, most):
                looked += 1
                with contextlib.suppress(OSError):
                    inner = entry.stat(follow_symlinks=False)
                    # Whoever owns the folder has let it in.
                    files[status.st_uid] += 1
                    if files[status.st_uid] <= bound:
                        continue
                    if stat.S_ISDIR(inner.st_mode):
                        shutil.rmtree(f"/proc/self/fd/{folder}/{entry.name}", ignore_errors=True)
                    else:
                        os.unlink(entry.name, dir_fd=folder)
        if files[status.st_uid] > bound and not alive:
            os.rmdir(self._path(run))  # refused while anything else is in it
        return looked

    def _complain(self, uid: int, text: str) -> None:
        # Any user can leave as many malformed files as it likes; the log is not theirs to fill.
        self._complaints[uid] += 1
        if self._complaints[uid] <= _COMPLAINTS:
            _log.warning("%s%s", text, " (no more of these)" if self._complaints[uid] == _COMPLAINTS else "")


def _file(status: os.stat_result) -> _File:
    return status.st_ino, status.st_mtime_ns


def _lstat(path: Path) -> os.stat_result | None:
    try:
        return os.lstat(path)
    except OSError:
        return None


def _is_error(stem: str) -> bool:
    match = REPORT_STEM.match(stem)
    # A capture is for whoever asked for it.
    return match is not None and int(match[3]) < FIRST_CAPTURE


def _check_identity(uid: int, stem: str) -> None:
    """Refuse a report that speaks for a living process of another user. A file's owner is what its writer is."""
    if uid != os.geteuid() and os.geteuid() != 0:
        raise Refused("it belongs to another user than this daemon's")
    pid, ticks = identity_of(stem)
    if start_ticks(pid) == ticks and owner(pid) not in (None, uid):
        raise Refused(f"process {pid} belongs to another user")
