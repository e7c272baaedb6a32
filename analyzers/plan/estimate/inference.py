"""Generation, or one forward pass: the prompt all at once, then one token after the other over a full cache."""

from __future__ import annotations

from dataclasses import dataclass

from vramscope.analyzers.plan.estimate.kv_cache import cache_bytes
from vramscope.analyzers.plan.estimate.lengths import sequence_tokens
from vramscope.analyzers.plan.estimate.memory import Allocated
from vramscope.analyzers.plan.estimate.network import record
from vramscope.analyzers.plan.estimate.precision import precision_of
from vramscope.analyzers.plan.estimate.rehearsal import rehearse
from vramscope.analyzers.plan.estimate.traits import traits_of
from vramscope.analyzers.plan.estimate.weights import storages
from vramscope.schema.architecture import Architecture
from vramscope.schema.plan import Workload


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The two peaks are with weights and cache."""

    weights_bytes: int
    kv_cache_bytes: int
    prefill_peak_bytes: int
    decode_peak_bytes: int
    reserved_peak_bytes: int

    @property
    def peak_bytes(self) -> int:
        """The higher one."""
        return max(self.prefill_peak_bytes, self.decode_peak_bytes)


def infer(architecture: Architecture, workload: Workload) -> Course:
    """The whole length is taken as the prompt: of a prompt of that length nothing less is enough."""
    precision, traits = precision_of(architecture, workload), traits_of(architecture)
    tokens = sequence_tokens(architecture, workload)
    memory = Allocated()
    for size in storages(architecture.units, precision).values():
        memory.take(size)
    weights = memory.now_bytes
    cache = workload.batch * sum(cache_bytes(unit, workload, precision, traits, tokens) for unit in architecture.units)
    prompt = record(architecture, workload, batch=workload.batch, tokens=tokens)
    prefill = rehearse(prompt.tape, memory)
    decode = weights + cache
    if cache and tokens > 1:
        next_token = record(architecture, workload, batch=workload.batch, tokens=1, cached=tokens - 1)
        decode = rehearse(next_token.tape, memory).forward_peak_bytes + cache
    return Course(
        weights_bytes=weights,
        kv_cache_bytes=cache,
        prefill_peak_bytes=prefill.forward_peak_bytes,
        decode_peak_bytes=decode,
        reserved_peak_bytes=max(memory.reserved_peak_bytes, decode),
    )
