"""Kubernetes and container engines: a container that passed its memory limit, a pod evicted from a full node.

Facts: ``pod``, ``container``, ``used_bytes``, ``request_bytes``, ``available_bytes`` where they are stated,
``host_detail`` ("cgroup" for the container's own limit, "ram" for the node's memory), ``evicted`` (1 for an eviction).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.host_report import Report, join_near, to_span
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB, KIB, MIB

FORMATS = ("k8s-evict",)
ANCHORS = (
    b"OOMKilled",
    b"low on resource",
    b"exceeds its request",
    b"MemoryPressure",
    b"The node was low",
    b"Threshold quantity",
    b"evict pod(s) to reclaim",
)

_QUANTITY = r"\d{1,20}(?:\.\d{1,20})?(?:Ki|Mi|Gi|Ti|[kMGT](?!\w))?"
_MARKS = regex(
    r"(?P<evicted>[Tt]henodewaslowonresource:memory)\.?"
    rf"(?:Thresholdquantity:{_QUANTITY},available:(?P<available>{_QUANTITY})\.)?"
    rf"(?:Container(?P<container>[\w.-]{{1,64}}?)wasusing(?P<used>{_QUANTITY}),"
    rf"(?:whichexceedsitsrequestof|requestis)(?P<request>{_QUANTITY})(?=[.,;]))?"
    r"|(?P<kubelet>mustevictpod\(s\)toreclaim(?:resourceName=)?memory.{0,2500}?isevictedsuccessfully)"
    r"|(?P<condition>[Tt]henodehadcondition:\[MemoryPressure\])"
    r"|(?:[Rr]eason[:=]|\bwas|been)OOMKilled(?P<code>ExitCode:137)?|OOMKilled[:=]true"
    r"|\d{1,20}/\d{1,20}(?:Init:)?OOMKilled(?=\d)"
)
_EVICTED_POD = regex(r"\W{0,4}pod=\W{0,2}([\w./-]{1,200})")
_EVICTED_BEFORE = regex(r"\bpod\s([\w.-]{1,200})(?:\([\w-]{1,40}\))?\sis\sevicted\s\w{0,12}\Z")
_FACTORS = {"": 1, "k": 1000, "M": 10**6, "G": 10**9, "T": 10**12, "Ki": KIB, "Mi": MIB, "Gi": GIB, "Ti": 1024 * GIB}
_GAP = 700


def parse(strand: Strand) -> list[Span]:
    """One span for each container: its last state and its present one are printed together."""
    reports = join_near(_marks(strand), _GAP, identity="pod")
    return [to_span(strand, report, "k8s-evict", "Kubernetes") for report in reports]


def _marks(strand: Strand) -> Iterator[Report]:
    for mark in _MARKS.finditer(strand.text):
        evicted = bool(mark["evicted"] or mark["condition"] or mark["kubelet"])
        facts: dict[str, float | str] = {"host_detail": "ram" if evicted else "cgroup"}
        if evicted:
            facts["evicted"] = 1
        if mark["container"]:
            facts["container"] = mark["container"]
        for name in ("used", "request", "available"):
            if mark[name]:
                facts[f"{name}_bytes"] = _read_quantity(mark[name])
        if mark["kubelet"]:  # it names the pod behind its words, or in front of them
            _, lead, tail = strand.line_around(mark.end() - 1, mark.end())
            pod = _EVICTED_POD.match(tail) or _EVICTED_BEFORE.search(lead)
            if pod:
                facts["pod"] = pod[1]
        if mark[0][0].isdigit():  # a row of `kubectl get pods`: the pod's name stands before its count
            row = strand.surroundings(mark.start(), mark.end()).lead.split()
            if row:
                facts["pod"] = row[-1]
        yield Report(mark.start(), mark.end(), facts, kind="evicted" if evicted else None)


def _read_quantity(text: str) -> int:
    number = re.match(r"[\d.]{1,80}", text)
    digits = number[0] if number else "0"
    return round(float(digits) * _FACTORS[text[len(digits) :]])
