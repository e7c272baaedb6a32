"""A real uvicorn on a free loopback port, in a thread, for as long as a ``with`` lasts."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator

import uvicorn
from fastapi import FastAPI

_PATIENCE_SECONDS = 30.0


class _Server(uvicorn.Server):
    """Tells when it serves, so that nobody has to poll for it."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.serving = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.serving.set()


@contextlib.contextmanager
def http_server(app: FastAPI) -> Iterator[str]:
    """Serves ``app`` and gives its address, "127.0.0.1:40123"."""
    # asyncio switches off Nagle only on sockets that say TCP; else each answer waits 40 ms for an acknowledgement.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        server = _Server(uvicorn.Config(app, log_config=None, timeout_graceful_shutdown=1))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="http-server", daemon=True)
        thread.start()
        if not server.serving.wait(_PATIENCE_SECONDS):
            raise RuntimeError("uvicorn did not start")
        try:
            yield f"127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(_PATIENCE_SECONDS)
