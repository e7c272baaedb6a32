"""Who asks over HTTP, by the kernel's own table of connections."""

from __future__ import annotations

import os
import socket
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes import fragmentation_event
from vramscope.daemon.processes import user_name
from vramscope.daemon.visitors import Visitors, uid_of

HEAD = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"


@pytest.mark.parametrize(("family", "host"), [(socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")])
def test_a_real_connection_is_its_openers(family: int, host: str) -> None:
    with socket.socket(family, socket.SOCK_STREAM) as listener:
        try:
            listener.bind((host, 0))
        except OSError:
            pytest.skip(f"no {host} on this machine")
        listener.listen()
        with socket.create_connection(listener.getsockname()[:2]) as client:
            ends = client.getsockname()[:2], listener.getsockname()[:2]
            assert uid_of(*ends) == os.geteuid()
            assert uid_of((host, ends[0][1] ^ 1), ends[1]) is None


def test_an_ipv4_visitor_of_an_ipv6_socket_is_found_by_its_mapped_address(tmp_path: Path) -> None:
    mapped = "0000000000000000FFFF00000100007F"
    row = f"   0: {mapped}:C001 {mapped}:266C 01 00000000:00000000 00:00000000 00000000  1007        0 1\n"
    (tmp_path / "tcp6").write_text(HEAD + row)
    assert uid_of(("127.0.0.1", 0xC001), ("127.0.0.1", 9836), tmp_path) == 1007
    (tmp_path / "tcp6").write_text(HEAD + row.replace(" 01 ", " 06 "))
    assert uid_of(("127.0.0.1", 0xC001), ("127.0.0.1", 9836), tmp_path) is None


@pytest.mark.parametrize("client", [("192.0.2.7", 1), ("not an address", 1)])
def test_whoever_comes_from_elsewhere_is_nobody(client: tuple[str, int], tmp_path: Path) -> None:
    assert uid_of(client, ("192.0.2.1", 9836), tmp_path) is None


def test_evidence_is_for_the_jobs_user_the_daemons_and_root(tmp_path: Path) -> None:
    def ask(uid: int, *, shared: bool = False) -> bool:
        row = f"   0: 0100007F:C001 0100007F:266C 01 0:0 00:0 0  {uid}        0 1\n"
        (tmp_path / "tcp").write_text(HEAD + row)
        visitors = Visitors(shared=shared, net=tmp_path)
        event = replace(fragmentation_event(), user=user_name(1234567))
        return visitors.may_see(("127.0.0.1", 0xC001), ("127.0.0.1", 9836), event)

    assert ask(0)
    assert ask(os.geteuid())
    assert ask(1234567)
    assert not ask(7654321)
    assert ask(7654321, shared=True)
    assert not Visitors(net=tmp_path).may_see(None, None, fragmentation_event())
