"""The HTTP server in a thread: sockets bound first, stopped within two seconds whatever connections are open."""

from __future__ import annotations

import asyncio
import errno
import logging
import socket
import threading
from collections.abc import Sequence
from typing import Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from vramscope.daemon.config import Address
from vramscope.schema.errors import CommandError

# A page takes two, a Prometheus one. The rest of the descriptors belong to the agents, the driver and the store.
MOST_CONNECTIONS = 256
REQUEST_WITHIN_SECONDS = 10.0


class _Connection(H11Protocol):
    """A connection that must ask for something soon, and of which there are never too many."""

    open = 0
    most = MOST_CONNECTIONS

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        _Connection.open += 1
        super().connection_made(transport)
        self._deadline = self.loop.call_later(REQUEST_WITHIN_SECONDS, self._give_up)
        if _Connection.open > self.most:
            # Without an answer: writing one to everybody is what a flood wants. Prometheus asks again.
            transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        _Connection.open -= 1
        self._deadline.cancel()
        super().connection_lost(exc)

    def handle_events(self) -> None:
        super().handle_events()
        # Between requests uvicorn's own keep-alive time-out watches.
        if self.cycle is not None:
            self._deadline.cancel()

    def _give_up(self) -> None:
        self.transport.abort()


class HttpServer:
    """Serves an ASGI application on ``addresses``. Raises CommandError when one of them cannot be bound."""

    def __init__(self, addresses: Sequence[Address]) -> None:
        self._sockets: list[socket.socket] = []
        self._addresses: list[Address] = []
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        try:
            for address in addresses:
                bound = _bind(address)
                self._sockets.append(bound)
                self._addresses.append(Address(address.host, bound.getsockname()[1]))
        except CommandError:
            self._close_sockets()
            raise

    @property
    def urls(self) -> tuple[str, ...]:
        """The addresses to open, with the ports that were really bound."""
        return tuple(f"http://{Address(_reachable(a.host), a.port)}" for a in self._addresses)

    def start(self, app: Any) -> None:
        """Begin to serve ``app``."""
        config = uvicorn.Config(
            app,
            lifespan="off",
            access_log=False,
            log_config=None,
            server_header=False,
            ws="none",
            http=_Connection,
            timeout_graceful_shutdown=1,  # an open event stream would otherwise outlive two SIGTERMs
        )
        # One line for each malformed request of a stranger would be theirs to fill the log with.
        logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": self._sockets}, name="vramscope-http", daemon=True
        )
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Whether the serving thread runs."""
        return self._thread is not None and self._thread.is_alive()

    def stop(self) -> None:
        """Finish what is being answered, for a second at most, and close."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join(1.4)
            self._server.force_exit = True
            self._thread.join(0.3)
        self._close_sockets()

    def _close_sockets(self) -> None:
        for bound in self._sockets:
            bound.close()


def _reachable(host: str) -> str:
    return {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)


def _bind(address: Address) -> socket.socket:
    bound = None
    try:
        family, kind, protocol, _, target = socket.getaddrinfo(
            address.host, address.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        bound = socket.socket(family, kind, protocol)
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(target)
        bound.listen(128)
    except (OSError, UnicodeError) as error:  # the latter from a name that no DNS could hold
        if bound is not None:
            bound.close()
        raise CommandError(
            f"cannot listen on {address}: {_reason(error)}; choose another with --listen HOST:PORT"
        ) from None
    bound.setblocking(False)
    return bound


def _reason(error: OSError | UnicodeError) -> str:
    if isinstance(error, UnicodeError):
        return "not a host name"
    if error.errno == errno.EADDRINUSE:
        return "the port is in use, perhaps by another vramscope"
    if error.errno == errno.EACCES:
        return "no permission for that port"
    return error.strerror or str(error)
