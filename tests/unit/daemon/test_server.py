"""Sockets, serving and stopping."""

import contextlib
import socket
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from tests.rig.job import wait_until
from vramscope.daemon import server as server_module
from vramscope.daemon.config import Address
from vramscope.daemon.server import HttpServer
from vramscope.schema.errors import CommandError

Send = Callable[[dict[str, Any]], Awaitable[None]]


async def hello(scope: dict[str, Any], receive: object, send: Send) -> None:
    """An application of one word."""
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"hello"})


async def endless(scope: dict[str, Any], receive: Callable[[], Awaitable[dict[str, Any]]], send: Send) -> None:
    """An answer that never ends, as an event stream does."""
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"first\n", "more_body": True})
    while (await receive())["type"] != "http.disconnect":
        pass


def test_several_addresses_are_served_with_the_ports_that_were_bound() -> None:
    server = HttpServer([Address("127.0.0.1", 0), Address("127.0.0.1", 0)])
    server.start(hello)
    try:
        assert len(set(server.urls)) == 2
        assert [httpx.get(url).text for url in server.urls] == ["hello", "hello"]
        assert server.alive
    finally:
        server.stop()
    assert not server.alive


def test_all_interfaces_are_shown_as_an_address_to_open() -> None:
    server = HttpServer([Address("0.0.0.0", 0)])
    assert server.urls[0].startswith("http://127.0.0.1:")
    server.stop()


def test_an_answer_that_never_ends_does_not_keep_the_server_from_stopping() -> None:
    server = HttpServer([Address("127.0.0.1", 0)])
    server.start(endless)
    with httpx.stream("GET", server.urls[0]) as answer:
        assert next(answer.iter_lines()) == "first"
        server.stop()
        assert not server.alive


def test_a_port_in_use_is_told_in_one_line_and_the_other_sockets_are_closed() -> None:
    with socket.socket() as taken, socket.socket() as free:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        free.bind(("127.0.0.1", 0))
        port, first = taken.getsockname()[1], free.getsockname()[1]
        free.close()
        with pytest.raises(CommandError, match=f"cannot listen on 127.0.0.1:{port}: the port is in use.*--listen"):
            HttpServer([Address("127.0.0.1", first), Address("127.0.0.1", port)])
        with socket.socket() as again:
            again.bind(("127.0.0.1", first))


def test_a_name_that_does_not_resolve_is_told_in_one_line() -> None:
    with pytest.raises(CommandError, match=r"cannot listen on no-such-host\.invalid:1"):
        HttpServer([Address("no-such-host.invalid", 1)])


def test_who_never_asks_is_sent_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_module, "REQUEST_WITHIN_SECONDS", 0.2)
    server = HttpServer([Address("127.0.0.1", 0)])
    server.start(hello)
    host, port = server.urls[0].removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as silent, socket.create_connection((host, int(port))) as half:
        half.sendall(b"GET / HTTP/1.1\r\nHost: x")
        for each in (silent, half):
            each.settimeout(20)
            with contextlib.suppress(ConnectionResetError):
                assert each.recv(1) == b""  # the end, and no answer
    assert httpx.get(server.urls[0]).text == "hello"
    server.stop()


def test_more_connections_than_there_is_room_for_are_refused_and_the_rest_are_served(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(server_module._Connection, "most", 3)
    server = HttpServer([Address("127.0.0.1", 0)])
    server.start(hello)
    host, port = server.urls[0].removeprefix("http://").split(":")
    with contextlib.ExitStack() as stack:
        served = 0
        for _ in range(6):
            peer = stack.enter_context(socket.create_connection((host, int(port))))
            peer.settimeout(20)
            with contextlib.suppress(ConnectionResetError, BrokenPipeError):
                peer.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
                served += peer.recv(16).startswith(b"HTTP/1.1 200")
        assert served == 3
    wait_until(lambda: _answers(server.urls[0]), "room for the next")
    server.stop()


def _answers(url: str) -> bool:
    try:
        return httpx.get(url).text == "hello"
    except httpx.TransportError:
        return False
