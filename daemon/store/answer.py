"""What is asked of the past, answered from series: which of them, in what steps, and how much of it. Pure functions."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from vramscope.daemon.store.levels import (
    LEVELS,
    Figures,
    Level,
    Rows,
    base_level,
    between,
    choose_step,
    join_at,
    known,
    pool,
    thin,
)
from vramscope.daemon.store.series import Series, Subject
from vramscope.schema.history import (
    HIGHEST_LIMIT,
    DeviceHistory,
    DeviceMoment,
    History,
    HistoryQuery,
    ProcessHistory,
    ProcessMoment,
    TooManyMoments,
)

MOST_MOMENTS = 20_000  # of an answer: some 2 MB of JSON
Moments = Sequence[tuple[int, Figures]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A subject with where its past is: on the disk under ``id``, and in memory."""

    subject: Subject
    first_unix: float
    last_unix: float
    id: int | None = None
    held: tuple[Series, ...] = ()

    def joined(self, series: Series) -> Candidate:
        """With what memory has of it, which is newer."""
        return replace(
            self,
            subject=series.subject,
            first_unix=min(self.first_unix, series.first_unix),
            last_unix=max(self.last_unix, series.last_unix),
            held=(*self.held, series),
        )


def select(query: HistoryQuery, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Those that are asked for: of a process its devices too. Devices come first, then who was heard of last."""
    found = [one for one in candidates if query.device is None or is_on(query.device, one.subject)]
    if query.pid is not None:
        places = {one.subject.uuid for one in found if one.subject.pid == query.pid}
        found = [one for one in found if one.subject.pid == query.pid or one.subject.pid is None]
        found = [one for one in found if one.subject.uuid in places]
    return sorted(found, key=lambda one: (one.subject.pid is not None, -one.last_unix))


def is_on(device: str, subject: Subject) -> bool:
    """Whether ``device``, a UUID or a short name, is the subject's. An index is its MIG instances' too."""
    return device in (subject.uuid, subject.gpu) or subject.gpu.startswith(f"{device}:")


def answer(
    query: HistoryQuery, selected: Sequence[Candidate], rows_of: Callable[[Candidate, Level, int, float], Rows]
) -> History:
    """The moments of the selected, until there are too many. TooManyMoments where the step is too short."""
    since, until = query.since_unix, query.until_unix
    if selected:
        # The time before the first that is kept needs no moments.
        since = min(until, max(since, min(one.first_unix for one in selected)))
    step = _step(query, until - since, len(selected))
    begin = int(since - since % step)
    devices: list[DeviceHistory] = []
    processes: list[ProcessHistory] = []
    left, left_out = MOST_MOMENTS, 0
    for position, one in enumerate(selected):
        moments = sorted(_moments(one, step, begin, until, rows_of).items())[-query.limit :]
        left -= len(moments)
        if left < 0:
            left_out = len(selected) - position
            break
        if moments and one.subject.pid is None:
            devices.append(_device(one.subject, moments))
        elif moments:
            processes.append(_process(one.subject, moments))
    return History(
        since_unix=float(begin),
        until_unix=until,
        step_seconds=step,
        devices=tuple(sorted(devices, key=lambda device: _place(device.gpu))),
        processes=tuple(sorted(processes, key=lambda process: (_place(process.gpu), process.pid))),
        left_out=left_out,
    )


def _step(query: HistoryQuery, span_seconds: float, count: int) -> int:
    """Whole bins of the level that answers it."""
    if query.step_seconds is None:
        step = choose_step(span_seconds, min(query.limit, MOST_MOMENTS // max(1, count)))
    else:
        step = max(1, math.ceil(query.step_seconds))
        if span_seconds / step > query.limit:
            remedy = " or a shorter span" if query.limit >= HIGHEST_LIMIT else ", a shorter span or a higher limit"
            raise TooManyMoments(
                f"a step of {step} s over {span_seconds:.0f} s makes {math.ceil(span_seconds / step)} moments, more "
                f"than the limit of {query.limit}: take a longer step{remedy}"
            )
    width = base_level(step).width
    return -(-step // width) * width


def _moments(
    one: Candidate, step: int, begin: int, until: float, rows_of: Callable[[Candidate, Level, int, float], Rows]
) -> Rows:
    """The steps, of the level that fits them; before it the bins of coarser ones, where it is not kept any longer."""
    base = base_level(step)
    after = math.nextafter(until, math.inf)
    found = between(rows_of(one, base, begin, until), begin, after)
    finer = base
    for level in LEVELS[base.number + 1 :]:
        first = min(found, default=until)
        if found and first <= max(begin, int(one.first_unix)):
            break  # there is nothing before it
        # One that began before may reach into the span, and hold all that is known of its beginning.
        earliest = begin - level.width + 1
        coarser = between(rows_of(one, level, earliest, first), earliest, after)
        edge = join_at(found, coarser, level.width)
        kept = between(found, edge, math.inf)
        found = pool(between(coarser, earliest, edge), thin(kept, step) if finer is base else kept)
        finer = level
    return thin(found, step) if finer is base else found


def _device(subject: Subject, moments: Moments) -> DeviceHistory:
    return DeviceHistory(
        gpu=subject.gpu,
        uuid=subject.uuid,
        name=subject.name,
        moments=tuple(DeviceMoment(at, known(used), known(total)) for at, (used, total, _) in moments),
    )


def _process(subject: Subject, moments: Moments) -> ProcessHistory:
    assert subject.pid is not None
    return ProcessHistory(
        pid=subject.pid,
        gpu=subject.gpu,
        uuid=subject.uuid,
        command=subject.name,
        user=subject.user,
        start_unix=subject.start_unix,
        moments=tuple(ProcessMoment(at, *map(known, figures)) for at, figures in moments),
    )


def _place(gpu: str) -> tuple[int, ...]:
    """A short name's order: 10 comes after 2."""
    return tuple(int(part) for part in gpu.split(":") if part.isdecimal())
