"""/api/v1: the newest Frame and the out-of-memory events as JSON."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query

from vramscope.exporters.http import models
from vramscope.schema.frame import Frame
from vramscope.schema.ports import DaemonState


def create_router(state: DaemonState) -> APIRouter:
    """The routes over ``state``. Before the first collection they answer 503 and say so."""
    router = APIRouter(prefix="/api/v1", tags=["API"])
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
        return models.Processes(at_unix=frame.at_unix, processes=tuple(rows))

    @router.get("/ooms")
    def ooms(
        limit: Annotated[int, Query(ge=1, le=1000, description="At most so many events.")] = 50,
    ) -> models.OomEvents:
        """Out-of-memory events with their explanations, newest first."""
        return models.OomEvents(ooms=tuple(models.OomEvent.model_validate(event) for event in state.ooms(limit)))

    @router.get("/ooms/{event_id}", responses={404: {"model": models.Problem, "description": "Not kept."}})
    def oom(event_id: str) -> models.OomEvent:
        """One event with its explanation."""
        event = state.oom(event_id)
        if event is None:
            raise HTTPException(404, f"no event {event_id!r} is kept; /api/v1/ooms lists those that are")
        return models.OomEvent.model_validate(event)

    return router
