"""The daemon's HTTP face: /metrics, probes, the JSON API and the page. It reads the state and never changes it."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

from vramscope import __version__
from vramscope.exporters.freshness import Freshness
from vramscope.exporters.http.api import create_router, takes_gzip
from vramscope.exporters.http.docs import render_docs
from vramscope.exporters.http.guard import ErrorGuard, HeaderGuard, HostGuard
from vramscope.exporters.http.page import render_page
from vramscope.exporters.prometheus import Exposition, Format, negotiate
from vramscope.schema.oom import OomEvent
from vramscope.schema.ports import DaemonState

_STATIC = Path(__file__).parent / "static"
_EVENTS_ON_PAGE = 20
Address = tuple[str, int | None]  # a host and its port
_Responses = dict[int | str, dict[str, Any]]


def create_app(
    state: DaemonState,
    *,
    interval_seconds: float = 1.0,
    allowed_hosts: Iterable[str] = (),
    now: Callable[[], float] = time.time,
    exposition: Exposition | None = None,
    may_see: Callable[[Address | None, Address | None, OomEvent], bool] = lambda client, server, event: True,
) -> FastAPI:
    """The application over ``state``, whose collections are due every ``interval_seconds``.

    The page and the API answer under addresses, localhost, this machine's name and ``allowed_hosts`` ("*": any name);
    /metrics and the probes under every name. ``now`` is the clock that collections are dated by. ``exposition`` is what
    /metrics serves, for a daemon that prepares it. ``may_see`` tells from a connection's two ends whether the visitor
    may see an event's evidence.
    """
    app = FastAPI(
        title="vramscope",
        version=__version__,
        description="GPU memory, watched and explained.",
        docs_url=None,
        redoc_url=None,
    )
    freshness = Freshness(interval_seconds, now)
    shown = exposition or Exposition(state, freshness)
    host = socket.gethostname()

    # Handlers are plain functions and run in threads: neither rendering nor the store holds up the event loop.
    def metrics(request: Request) -> Response:
        """Prometheus text 0.0.4, or OpenMetrics 1.0 where the Accept header prefers it."""
        form = negotiate(request.headers.get("accept"))
        compressed = takes_gzip(request.headers.get("accept-encoding", ""))
        headers = {"vary": "Accept, Accept-Encoding"}
        if compressed:
            headers["content-encoding"] = "gzip"
        return Response(shown.body(form, compressed=compressed), media_type=form.value, headers=headers)

    def healthz() -> Response:
        """The process is alive; nothing else is promised."""
        return PlainTextResponse("ok\n")

    def readyz() -> Response:
        """The newest collection is current; 503 with the reason otherwise."""
        objection = freshness.objection(state.frame())
        return PlainTextResponse("ok\n") if objection is None else PlainTextResponse(f"{objection}\n", 503)

    def admit(request: Request, event: OomEvent) -> bool:
        client, server = request.scope.get("client"), request.scope.get("server")
        return may_see(tuple(client) if client else None, tuple(server) if server else None, event)

    def page(request: Request) -> Response:
        """Devices, processes and out-of-memory events."""
        frame = state.frame()
        events = [
            event if event.evidence is None or admit(request, event) else replace(event, evidence=None)
            for event in state.ooms(_EVENTS_ON_PAGE)
        ]
        html = render_page(
            frame,
            events,
            host=host,
            version=__version__,
            refresh_seconds=interval_seconds,
            objection=freshness.objection(frame),
        )
        return HTMLResponse(html, headers={"cache-control": "no-store"})

    def docs() -> Response:
        """The API's routes and models."""
        return HTMLResponse(render_docs(app.openapi()))

    exposed: _Responses = {200: {"content": {form.value: {} for form in Format}, "description": "The exposition."}}
    not_ready: _Responses = {503: {"content": {"text/plain": {}}, "description": "Why it is not ready."}}
    for path, endpoint, responses in (
        ("/metrics", metrics, exposed),
        ("/healthz", healthz, {}),
        ("/readyz", readyz, not_ready),
    ):
        app.add_api_route(
            path, endpoint, response_class=PlainTextResponse, response_model=None, responses=responses, tags=["Daemon"]
        )
        app.add_api_route(path, endpoint, methods=["HEAD"], response_model=None, include_in_schema=False)
    for path, endpoint in (("/", page), ("/docs", docs)):
        app.add_api_route(path, endpoint, methods=["GET", "HEAD"], response_model=None, include_in_schema=False)
    app.include_router(create_router(state, admit, now))
    app.add_exception_handler(RequestValidationError, _refuse)
    app.mount("/static", StaticFiles(directory=_STATIC))
    # The last one added stands outermost.
    app.add_middleware(HostGuard, allowed=tuple(allowed_hosts))
    app.add_middleware(ErrorGuard)
    app.add_middleware(HeaderGuard)
    return app


def _refuse(request: Request, error: Exception) -> Response:
    """A parameter that is none, in one line as every other refusal."""
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    value = ascii(first.get("input"))[:60]
    return JSONResponse({"detail": f"{first['loc'][-1]}={value}: {first['msg'][:1].lower()}{first['msg'][1:]}"}, 422)
