"""What stands around every answer: who may ask by which name, safe headers, and no traceback for a stranger."""

from __future__ import annotations

import ipaddress
import logging
import socket
from collections.abc import Iterable

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_log = logging.getLogger(__name__)

# Scrapers and probes come by whatever name service discovery gave them, and read nothing about people.
_OPEN_PATHS = frozenset({"/metrics", "/healthz", "/readyz"})
_HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
}


class ErrorGuard:
    """An exception that nobody expected is logged whole and answered with a JSON 500 that tells nothing of it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def watch(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, watch)
        except Exception:
            _log.exception("%s %s failed", scope["method"], scope["path"])
            if started:
                raise  # the server cuts the connection: the reader must not take half an answer for a whole one
            await JSONResponse({"detail": "internal error; the daemon's log has it"}, 500)(scope, receive, send)


class HeaderGuard:
    """Headers that keep a browser from running, framing or lending what it was given here."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def add(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, add)


class HostGuard:
    """Refuses the page and the API under a name that is not this machine's (DNS rebinding).

    A stranger's web page can point a name of its own at 127.0.0.1 and then read what is served there; it cannot do so
    under an address, nor under this machine's name. ``allowed`` holds further names; "*" allows every name.
    """

    def __init__(self, app: ASGIApp, allowed: Iterable[str] = ()) -> None:
        self._app = app
        self._allowed = {"localhost", socket.gethostname().lower(), *(name.lower().rstrip(".") for name in allowed)}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] not in _OPEN_PATHS:
            name = _host_name(Headers(scope=scope).get("host", ""))
            if not self._may_pass(name):
                told = (
                    f"not known as {name!r} here: open it by address, or start the daemon with --allowed-hosts {name}"
                )
                await JSONResponse({"detail": told}, 421)(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _may_pass(self, name: str) -> bool:
        if not name or "*" in self._allowed or name in self._allowed or name.endswith(".localhost"):
            return True  # a browser always names a host; what does not is no browser
        try:
            ipaddress.ip_address(name)
        except ValueError:
            return False
        return True


def _host_name(header: str) -> str:
    if header.startswith("["):
        return header[1:].partition("]")[0].lower()
    return header.partition(":")[0].lower().rstrip(".")
