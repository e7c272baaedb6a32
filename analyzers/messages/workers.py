"""Processes of the job itself that each need a context of their own on the GPU: a loader's, a pool's, a server's.

Threads share their process's context and are none of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from vramscope.analyzers.messages.frames import Frame
from vramscope.analyzers.messages.stages import describe
from vramscope.analyzers.patterns import regex


@dataclass(frozen=True, slots=True)
class Workers:
    """What shows that the error came from one of several processes, and how many there are; None if unknown."""

    evidence: str
    count: int | None = None

    def facts(self, of: str, count: str) -> dict[str, float | str | None]:
        """By the two names under which diagnosis knows them: workers of a job, or copies of a model."""
        return {of: self.evidence, count: self.count}


_S = r"[/\\]"
_OF_PROCESSES = regex(
    rf"{_S}torch{_S}utils{_S}data{_S}_utils{_S}worker\.py|{_S}paddle{_S}(?:fluid|io){_S}dataloader{_S}worker\.py|"
    rf"{_S}concurrent{_S}futures{_S}process\.py|{_S}joblib{_S}externals{_S}loky{_S}|{_S}billiard{_S}pool\.py|"
    rf"{_S}gluon{_S}data{_S}dataloader\.py"
)
# Threads run the same code, but their errors come without a traceback of another process.
_OF_POOL = regex(rf"{_S}(?:multiprocessing|multiprocess){_S}pool\.py")
_REMOTE = regex(r"RemoteTraceback|\b(?:Fork|Spawn)(?:Pool(?:Worker|Process)|Process)-\d")
_CAUGHT = regex(r"Caught \w{1,40} in DataLoader worker process (\d{1,4})")
# gunicorn's and uvicorn's.
_BOOTED = regex(r"(?:Booting worker with pid: |Started server process \[)(\d{1,7})")
# gpu 0: 9120 MiB used (12 processes); 14 python processes on GPU 0, 15.1 of 15.9 GiB used.
_COUNTED = regex(r"\b(\d{1,3}) (?:\w+ )?process(?:es)?\b", re.IGNORECASE)
_OF_GPU = regex(
    r"\b(?:gpu|cuda:?|device|card) ?\d?\b.{0,80}\d ?[GM]i?B\b|\d ?[GM]i?B\b.{0,80}\b(?:gpu|cuda|card)", re.IGNORECASE
)
# A share of a GPU for each worker: as many share one as it takes to make a whole.
_SHARES = regex(r"\b(?:num_gpus|num_gpus_per_worker|resources_per_trial\W{1,12}gpu)['\"]?\s?[=:]\s?(0?\.\d{1,3})\b")
_NUMBER = regex(
    r"\b(?:num_workers|n_jobs|max_workers|processes|workers|worker_processes|concurrency)['\"]?"
    r"(?: ?[=:] ?| )(\d{1,3})\b"
)
# worker 4/4 loading large-v3 on cuda:0; worker 2/4 ready, gpu used 6.3 of 10.0 GB
_OF_ALL = regex(r"\b(?:worker|process|replica|instance) (\d{1,3})/(\d{1,3})\b.{0,60}\b(?:cuda|gpu)\b", re.IGNORECASE)
# [rank 3] device = cuda:0
_ON_DEVICE = regex(
    r"\b(?:rank|worker|local_rank)[ =:-]?(?P<rank>\d{1,4})\]?[:, ]{1,3}(?:using )?"
    r"device[ =:'\"]{1,4}cuda:(?P<device>\d{1,2})\b",
    re.IGNORECASE,
)
# Where each sees one device of its own, or they run on several machines, all of them name the first.
_APART = regex(r"CUDA_VISIBLE_DEVICES|\b(?:host|node|machine)[ =:_-]?\w*\d", re.IGNORECASE)
_FEWEST, _NEAR = 3, 60


def find_workers(frames: Sequence[Frame], lines: Sequence[str], text: str, everybody: Sequence[str]) -> Workers | None:
    """By the frames, or by what the program's own ``lines`` count, or where each of them says it runs: ``everybody``
    has the lines of all, with their names. ``text`` is the message. None where nothing shows more than one process."""
    near = lines[-_NEAR:]
    count = _last_count(lines)
    for frame in reversed(frames):
        if _OF_PROCESSES.search(frame.file) or (
            _OF_POOL.search(frame.file) and any(map(_REMOTE.search, (*near, text)))
        ):
            return None if count == 1 else Workers(describe(frame), count)
    caught = next((match for line in reversed(near) if (match := _CAUGHT.search(line))), None)
    if caught is not None:
        return None if count == 1 else Workers(caught[0], count)
    counted = [
        (int(match[1]), line.strip()) for line in near if _OF_GPU.search(line) for match in _COUNTED.finditer(line)
    ]
    if counted and counted[-1][0] >= _FEWEST:
        return Workers(counted[-1][1][:120], counted[-1][0])
    booted = {match[1] for line in lines for match in _BOOTED.finditer(line)}
    if len(booted) >= _FEWEST:
        return Workers(f"{len(booted)} workers of the web server were started", len(booted))
    numbered = [match for line in near if (match := _OF_ALL.search(line)) is not None]
    if len({match[1] for match in numbered}) >= _FEWEST and len({match[2] for match in numbered}) == 1:
        return Workers(numbered[-1][0], int(numbered[-1][2]))
    # Most lines have not even the word, for less than the pattern costs.
    named = [line for line in everybody if "cuda:" in line and "device" in line.lower()]
    placed = {(match["rank"], match["device"]) for line in named if (match := _ON_DEVICE.search(line)) is not None}
    devices = {device for _, device in placed}
    if len(placed) >= _FEWEST and len(devices) == 1 and not any(map(_APART.search, everybody)):
        return Workers(f"{len(placed)} processes name the same GPU {devices.pop()}", len(placed))
    share = next((match for line in reversed(lines) if (match := _SHARES.search(line))), None)
    if share is not None and 0 < float(share[1]) <= 1 / _FEWEST:
        return Workers(share[0], int(1 / float(share[1])))
    return None


_INSTANCES = regex(r"\binstance_group\b(?!.{0,80}KIND_CPU).{0,60}?\bcount\W{0,3}(\d{1,3})\b")
_OF_MODEL = regex(
    r"ModelInstanceInitialize: (?P<model>[\w.-]{1,80}?)_(?:\d{1,3}_)?(?P<number>\d{1,3}) "
    r"\(GPU device (?P<device>\d{1,2})\)"
)


def find_instances(lines: Sequence[str]) -> Workers | None:
    """Copies of one model that Triton's server puts on one GPU: as its configuration says, or as they are made."""
    lines = [line for line in lines if "nstance" in line]
    for line in reversed(lines):
        told = _INSTANCES.search(line)
        if told is not None and int(told[1]) > 1:
            return Workers(line.strip()[:120], int(told[1]))
    made = [match for line in lines if (match := _OF_MODEL.search(line)) is not None]
    if not made:
        return None
    last = made[-1]
    copies = {match["number"] for match in made if (match["model"], match["device"]) == (last["model"], last["device"])}
    return Workers(last[0], len(copies)) if len(copies) > 1 else None


def _last_count(lines: Sequence[str]) -> int | None:
    for line in reversed(lines):
        found = _NUMBER.findall(line)
        if found:
            return int(found[-1])
    return None
