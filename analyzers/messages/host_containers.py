"""What container engines and the services above them record of a container that the kernel ended for memory.

A node's own report of such an end is read here too. Facts: ``container`` (its name, or its number where it has none),
``process`` and ``pid`` of a node's victim, ``host_detail`` ("cgroup" for the container's own limit, "ram" for the
node's memory).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings
from vramscope.analyzers.patterns import regex

FORMATS = ("container-oom",)
ANCHORS = (
    b"container oom ",
    b"TaskOOM",
    b"OOM encountered",
    b"OOMKilled",
    b"was OOM-killed",
    b"killed due to memory usage",
    b"ran out-of-memory and",
)

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


def _start(_: re.Match[str]) -> Reading:
    return Reading(facts={"host_detail": "cgroup"})


def _replica(match: re.Match[str]) -> Reading:
    return Reading(facts=known(host_detail="ram", container=match["name"]))


_WORDINGS = (
    Wording(
        "container-oom",
        "Docker",
        "containeroom",
        regex(r"containeroom(?P<id>[0-9a-f]{4,64})\((?P<about>[^()]{0,600})\)"),
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
    # Too little for the process that starts the container.
    Wording(
        "container-oom",
        "Docker",
        "containerprocess:containerinitwasOOM-killed",
        regex(r"containerprocess:containerinitwasOOM-killed\(memorylimittoolow\?\)"),
        _start,
        memory="host",
    ),
    # Amazon's services call the container's memory so, whose error has the name of PyTorch's.
    Wording(
        "container-oom",
        "Amazon ECS",
        "OutOfMemoryError:Containerkilledduetomemoryusage",
        regex(r"OutOfMemoryError:Containerkilledduetomemoryusage"),
        _start,
        memory="host",
        printed="alone",
    ),
    Wording(
        "container-oom",
        "Vertex AI",
        "Thereplica",
        regex(r"Thereplica(?P<name>[\w-]{1,64}?)ranout-of-memoryandexitedwitha?non-zerostatusof\d{1,3}"),
        _replica,
        memory="host",
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such event in the strand."""
    return [*parse_wordings(strand, _WORDINGS), *_inspected(strand)]


_ASKED_STATE = ".State.OOMKilled}}"
_ANSWER = regex(r"\s*[\[{]?(?P<killed>true|false)(?:[\s,;:|]+(?:\w{1,12}[=:])?-?\d{1,3})?[\]}]?\s*\Z")


def _inspected(strand: Strand) -> Iterator[Span]:
    """The answer to ``docker inspect``, of which the lines below are all there is, one for each container."""
    text = strand.text
    for at in places(text, _ASKED_STATE):
        end = at + len(_ASKED_STATE)
        answers = _answers(strand, at, end)
        true = text.find("true", end, end + 400)
        if "true" not in answers or true < 0:
            continue
        yield found(
            strand,
            at,
            true + len("true"),
            format="container-oom",
            framework="Docker",
            memory="host",
            facts={"host_detail": "cgroup"},
        )


def _answers(strand: Strand, start: int, end: int) -> list[str]:
    answers = []
    for line in filter(str.strip, strand.surroundings(start, end).after):
        answer = _ANSWER.match(line)
        if answer is None:
            break
        answers.append(answer["killed"])
    return answers
