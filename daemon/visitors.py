"""Who asks over HTTP: the local user at the other end of a connection, as the kernel's table of connections has it.

Evidence quotes the job's program and names its tensors: of all who can reach the API it is for the job's user, the
daemon's and root.
"""

from __future__ import annotations

import ipaddress
import os
import sys
from pathlib import Path

from vramscope.daemon.processes import user_name
from vramscope.schema.oom import OomEvent

Address = tuple[str, int | None]  # a host and its port
_ESTABLISHED = "01"
_NET = Path("/proc/net")


class Visitors:
    """Admits a visitor to an event's evidence. ``shared`` admits everybody."""

    def __init__(self, *, shared: bool = False, net: Path = _NET) -> None:
        self._shared = shared
        self._net = net

    def may_see(self, client: Address | None, server: Address | None, event: OomEvent) -> bool:
        """Whether who asks from ``client`` may see it. From another machine nobody may."""
        if self._shared:
            return True
        uid = None if client is None or server is None else uid_of(client, server, self._net)
        return uid is not None and (uid in (0, os.geteuid()) or user_name(uid) == event.user)


def uid_of(client: Address, server: Address, net: Path = _NET) -> int | None:
    """The user who opened the connection from ``client`` to ``server`` on this machine; None for any other."""
    try:
        host = ipaddress.ip_address(client[0])
        wanted = {(_written(here, client), _written(here, server)) for here in (False, True)}
    except ValueError:
        return None
    if not (host.is_loopback or client[0] == server[0]):
        return None
    for table in ("tcp", "tcp6"):
        try:
            lines = (net / table).read_text().splitlines()[1:]
        except OSError:
            continue
        for line in lines:
            fields = line.split()
            if (fields[1], fields[2]) in wanted and fields[3] == _ESTABLISHED:
                return int(fields[7])
    return None


def _written(mapped: bool, address: Address) -> str:
    """As the kernel writes it: words of 32 bits in the machine's order. ``mapped`` is IPv4 on a socket of IPv6."""
    host = ipaddress.ip_address(address[0])
    if mapped and host.version == 4:
        host = ipaddress.ip_address(f"::ffff:{host}")
    packed = host.packed
    words = (packed[place : place + 4] for place in range(0, len(packed), 4))
    text = "".join((word[::-1] if sys.byteorder == "little" else word).hex().upper() for word in words)
    return f"{text}:{address[1] or 0:04X}"
