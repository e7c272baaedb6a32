"""All causes asked, the likely ones first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from vramscope.analyzers.diagnosis import (
    algorithm_search,
    capacity,
    fragmentation,
    frameworks,
    gpu_libraries,
    host_memory,
    known_products,
    leak,
    listed_processes,
    memory_fraction,
    model_buffer,
    neighbours,
    non_torch_memory,
    occupied_at_start,
    other_processes,
    oversized_request,
    own_workers,
    private_pools,
    process_limit,
    serving_config,
    settled,
    stage,
    told,
    unknown,
    wrong_device,
)
from vramscope.analyzers.messages.programs import SERVERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vramscope.analyzers.case import Case
    from vramscope.schema.oom import Cause

# Of two equally likely causes the one that is easier to check or to mend stands first.
_JUDGES = (
    oversized_request.judge,
    serving_config.judge,
    process_limit.judge,
    private_pools.judge,
    other_processes.judge,
    fragmentation.judge,
    non_torch_memory.judge,
    capacity.judge,
)
# What a server says of its own budget has figures of another meaning: those of a device would mislead the others.
_SERVER_JUDGES = (occupied_at_start.judge, serving_config.judge, model_buffer.judge)


# What is less likely than this is said of nearly every message, and tells nothing.
_WORTH_SAYING = 0.15


def diagnose(case: Case) -> tuple[Cause, ...]:
    """The causes that the figures allow, most likely first; never empty: at least what is unknown is said."""
    host = host_memory.judge(case)
    if host is not None:
        return (host,)  # the other judges weigh a device's figures
    elsewhere = gpu_libraries.judge(case) or frameworks.judge(case)
    if elsewhere is not None:
        return _ranked(_with_context(case, elsewhere))
    judged = [judge(case) for judge in (_SERVER_JUDGES if case.framework in SERVERS else _JUDGES)]
    found = [cause for cause in judged if cause is not None and cause.confidence >= _WORTH_SAYING]
    # Where the parts of the live memory are known, they say more than the place in the code.
    if case.inside is None or case.inside.parts is None:
        found = _with_context(case, stage.refine(case, found))
    if case.inside is not None and case.is_caching_allocator:
        from vramscope.analyzers.diagnosis.inside import weighing  # only where there is a document to weigh

        found = weighing.refine(case, case.inside, found)
    rest = unknown.judge(case, found)
    if rest is not None:
        found.append(rest)
    return _ranked(found)


def _with_context(case: Case, found: Sequence[Cause]) -> list[Cause]:
    """The causes with what the text around the message shows."""
    causes = leak.refine(case, serving_config.capture(case, known_products.refine(case, found)))
    causes = listed_processes.refine(case, neighbours.refine(case, memory_fraction.refine(case, causes)))
    causes = algorithm_search.refine(case, own_workers.refine(case, causes))
    return wrong_device.refine(case, settled.refine(case, told.refine(case, causes)))


def _ranked(found: Sequence[Cause]) -> tuple[Cause, ...]:
    """Most likely first; one that two signs show is one, with the evidence of both."""
    ranked: dict[tuple[str, str | None], Cause] = {}
    for cause in sorted(found, key=lambda cause: -cause.confidence):
        kind = cause.id, cause.detail
        surer = ranked.get(kind)
        if surer is not None:
            more = tuple(said for said in cause.evidence if said not in surer.evidence)
            cause = replace(surer, evidence=(*surer.evidence, *more))
        ranked[kind] = cause
    return tuple(ranked.values())
