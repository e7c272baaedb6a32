"""Container engines' own events: a container, or a whole node, in which the kernel ended a process for memory.

Facts: ``container`` (its name, or its number where it has none), ``process`` and ``pid`` of a node's victim,
``host_detail`` ("cgroup" for the container's own limit, "ram" for the node's memory).
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings
from vramscope.analyzers.patterns import regex

FORMATS = ("container-oom",)
ANCHORS = (b"container oom ", b"TaskOOM", b"OOM encountered")

_NAME = regex(r"(?:^|,)name=([\w.-]{1,128})")


def _event(match: re.Match[str]) -> Reading:
    name = _NAME.search(match["about"])
    return Reading(facts=known(host_detail="cgroup", container=match["id"][:12] if name is None else name[1]))


def _task(match: re.Match[str]) -> Reading:
    number = match["id"]
    return Reading(facts=known(host_detail="cgroup", container=None if number is None else number[:12]))


def _node(match: re.Match[str]) -> Reading:
    pid = match["pid"]
    return Reading(facts=known(host_detail="ram", process=match["name"], pid=None if pid is None else int(pid)))


_WORDINGS = (
    Wording(
        "container-oom",
        "Docker",
        "containeroom",
        regex(r"containeroom(?P<id>[0-9a-f]{12,64})\((?P<about>[^()]{0,600})\)"),
        _event,
        memory="host",
    ),
    Wording(
        "container-oom",
        "containerd",
        "TaskOOMevent",
        regex(r"TaskOOMevent(?:for)?(?:&TaskOOM\{ContainerID:|container_id:|container)?(?P<id>[0-9a-f]{12,64})?"),
        _task,
        memory="host",
    ),
    Wording(
        "container-oom",
        "Kubernetes",
        "SystemOOMencountered",
        regex(r"SystemOOMencountered,victimprocess:(?P<name>[^,]{1,64}),pid:(?P<pid>\d{1,10})?"),
        _node,
        memory="host",
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such event in the strand."""
    return parse_wordings(strand, _WORDINGS)
