"""/api/v1: the newest Frame, the recorded past and the out-of-memory events as JSON."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query, Request
from fastapi.responses import JSONResponse
from starlette.responses import Response

from vramscope.exporters.http import models
from vramscope.exporters.http.asked_history import parse_moment, parse_step
from vramscope.schema.frame import Frame
from vramscope.schema.history import HIGHEST_LIMIT, HistoryBusy, HistoryQuery, NotRecorded, TooManyMoments
from vramscope.schema.oom import OomEvent
from vramscope.schema.ports import DaemonState

Admission = Callable[[Request, OomEvent], bool]


def create_router(state: DaemonState, admit: Admission, now: Callable[[], float]) -> APIRouter:
    """The routes over ``state``. Before the first collection those that show it answer 503 and say so.

    ``now`` is the clock that collections are dated by. ``admit`` tells whether the visitor may see an event's evidence,
    which quotes the job's program.
    """
    router = APIRouter(
        prefix="/api/v1",
        tags=["API"],
        responses={422: {"model": models.Problem, "description": "A parameter that cannot be understood."}},
    )
    not_yet: dict[int | str, dict[str, Any]] = {
        503: {"model": models.Problem, "description": "No collection has finished yet."}
    }

    def newest() -> Frame:
        frame = state.frame()
        if frame is None:
            raise HTTPException(503, "no collection has finished yet", headers={"Retry-After": "1"})
        return frame

    @router.get("/devices", responses=not_yet)
    def devices() -> models.Devices:
        """GPUs and MIG instances of the newest collection, and how each source fared."""
        return models.Devices.model_validate(newest())

    @router.get("/processes", responses=not_yet)
    def processes() -> models.Processes:
        """Processes on GPUs, each once per device, with the allocator's figures where an agent reports them."""
        frame = newest()
        hosts = {host.pid: host for host in frame.hosts}
        rows = []
        for process in frame.processes:
            row = models.Process.model_validate(process)
            host = hosts.get(process.pid)
            if host is not None:
                facts = models.HostFacts.model_validate(host)
                row = row.model_copy(update=facts.model_dump())
            rows.append(row)
        ended = tuple(models.EndedProcess.model_validate(process) for process in state.departed())
        return models.Processes(at_unix=frame.at_unix, processes=tuple(rows), ended=ended)

    @router.get(
        "/history",
        responses={
            404: {"model": models.Problem, "description": "Nothing is recorded of the device or the process."},
            503: {"model": models.Problem, "description": "Too many ask for the past at once."},
        },
    )
    def history(
        device: Annotated[
            str | None, Query(max_length=128, description="A device's UUID or index (0, or 0:7:0); without it all.")
        ] = None,
        pid: Annotated[int | None, Query(ge=1, le=2**31, description="A process, with its devices.")] = None,
        since: Annotated[
            str, Query(description="From when on: 2026-11-28T11:00:00Z, or how long ago: 90 (seconds), 15m, 2h, 7d.")
        ] = "1h",
        until: Annotated[str, Query(description="To when, in the same words.")] = "0",
        step: Annotated[
            str | None,
            Query(
                description="Time between two moments (10, 30s, 5m, 1h), each with the most of its step; "
                "without it as short as the limit allows."
            ),
        ] = None,
        limit: Annotated[
            int | None,
            Query(ge=1, le=HIGHEST_LIMIT, description="At most so many moments a series: 300, with a step 10000."),
        ] = None,
    ) -> models.History:
        """Memory over time: of devices, and of each process on them also what PyTorch reserved and allocated.

        The last ten minutes are kept by the second, two days by ten seconds, the rest by five minutes; a step keeps
        peaks. An answer has at most 20000 moments.
        """
        at = now()
        query = HistoryQuery(
            since_unix=understood("since", lambda: parse_moment(since, at)),
            until_unix=min(at, understood("until", lambda: parse_moment(until, at))),
            device=device,
            pid=pid,
            step_seconds=None if step is None else understood("step", lambda: parse_step(step)),
            limit=limit or (300 if step is None else HIGHEST_LIMIT),
        )
        if query.since_unix > query.until_unix:
            raise HTTPException(422, f"since={since} is after {'now' if until == '0' else f'until={until}'}")
        try:
            return models.History.model_validate(state.history(query))
        except NotRecorded as error:
            raise HTTPException(404, f"{error}; /api/v1/history?since=7d lists what is") from None
        except TooManyMoments as error:
            raise HTTPException(422, str(error)) from None
        except HistoryBusy as error:
            raise HTTPException(503, str(error), headers={"Retry-After": "5"}) from None

    @router.get("/ooms")
    def ooms(
        limit: Annotated[int, Query(ge=1, le=1000, description="At most so many events.")] = 50,
    ) -> models.OomEvents:
        """Out-of-memory events with their explanations, newest first."""
        return models.OomEvents(ooms=tuple(models.OomEvent.model_validate(event) for event in state.ooms(limit)))

    def known(event_id: str) -> OomEvent:
        event = state.oom(event_id)
        if event is None:
            raise HTTPException(404, f"no event {event_id!r} is kept; /api/v1/ooms lists those that are")
        return event

    not_kept: dict[int | str, dict[str, Any]] = {404: {"model": models.Problem, "description": "Not kept."}}

    @router.get("/ooms/{event_id}", responses=not_kept)
    def oom(event_id: str, request: Request) -> models.OomDetail:
        """One event with its explanation, the evidence in short, and the memory before it."""
        event = known(event_id)
        if event.evidence is not None and not admit(request, event):
            event = replace(event, evidence=None)
        return models.OomDetail.model_validate(event)

    @router.get(
        "/ooms/{event_id}/evidence",
        response_model=None,
        response_class=JSONResponse,
        responses={**not_kept, 403: {"model": models.Problem, "description": "Not for this visitor."}},
    )
    def evidence(event_id: str, request: Request) -> Response:
        """The whole document that the agent in the job wrote down (vramscope.evidence/1)."""
        event = known(event_id)
        if not admit(request, event):
            raise HTTPException(403, "evidence is for the job's user, the daemon's and root; --share-evidence opens it")
        packed = state.evidence(event_id)
        if packed is None:
            raise HTTPException(404, f"event {event_id!r} has no evidence, or none any more")
        headers = {"vary": "Accept-Encoding"}
        if takes_gzip(request.headers.get("accept-encoding", "")):
            return Response(packed, media_type="application/json", headers={**headers, "content-encoding": "gzip"})
        return Response(gzip.decompress(packed), media_type="application/json", headers=headers)

    return router


def understood(name: str, parse: Callable[[], float]) -> float:
    """What ``parse`` gives; 422 with the parameter's name where it cannot."""
    try:
        return parse()
    except ValueError as error:
        raise HTTPException(422, f"{name}: {error}") from None


def takes_gzip(accept_encoding: str) -> bool:
    """Whether a request's Accept-Encoding allows it."""
    for part in accept_encoding.lower().split(","):
        coding, _, weight = part.partition(";")
        if coding.strip() in ("gzip", "*"):
            return weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False
