"""Somebody who asks the daemon over HTTP."""

from __future__ import annotations

from typing import Any

import anyio
import httpx
from fastapi import FastAPI

from tests.fakes import (
    FRAME_AT,
    FakeState,
)
from vramscope.exporters.http.app import create_app


class Visitor:
    """Asks an application without a socket; ``raw`` gives the body as it was sent, packed if it was."""

    def __init__(self, app: FastAPI, host: str) -> None:
        self._app = app
        self._host = host

    def get(self, path: str, headers: dict[str, str] | None = None, method: str = "GET") -> httpx.Response:
        return anyio.run(self._ask, method, path, headers or {})

    def raw(self, path: str, headers: dict[str, str]) -> bytes:
        async def read() -> bytes:
            async with self._client() as client, client.stream("GET", path, headers=headers) as answer:
                return b"".join([part async for part in answer.aiter_raw()])

        return anyio.run(read)

    async def _ask(self, method: str, path: str, headers: dict[str, str]) -> httpx.Response:
        async with self._client() as client:
            return await client.request(method, path, headers=headers)

    def _client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            transport=httpx.ASGITransport(self._app),
            base_url=f"http://{self._host}",
            headers={"accept-encoding": "identity"},
        )


def client(state: FakeState, *, age_seconds: float = 0.5, host: str = "127.0.0.1:9836", **options: Any) -> Visitor:
    return Visitor(create_app(state, now=lambda: FRAME_AT + age_seconds, **options), host)
