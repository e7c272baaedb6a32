"""One incident as diagnosis and advice see it: the figures, what follows from them, and what else is known."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vramscope.analyzers.messages.programs import SERVERS
from vramscope.analyzers.versions import ANY, Versions
from vramscope.schema.units import MIB

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vramscope.analyzers.evidence.inside import Inside
    from vramscope.schema.evidence import Evidence
    from vramscope.schema.oom import Breakdown, Circumstances, OomMessage, OtherProcess

# So much stays with the driver on a full device.
_LAST = 32 * MIB
# PyTorch's texts that are not its caching allocator's.
_OTHER_ALLOCATORS = (
    "torch-mps",
    "torch-cudamallocasync",
    "torch-directml",
    "torch-thc",
    "torch-allocator-assert",
    "cuda-",
    "hip-",
    "cublas-",
    "cudnn-",
    "cufft-",
    "cusolver-",
    "cusparse-",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Bytes everywhere; None where a figure or one that it rests on is unknown.

    ``settings`` are the allocator's, as far as they are known; ``settings_variable`` is the environment variable that
    the job's release reads. ``own`` is the failing process in the message's list, where it can be told;
    ``segment_reserve_bytes`` the most that one expandable segment may span, where the text says that it is in the way.
    ``facts`` are what the text says beyond the figures, by name, as the parser of ``format`` documents them.
    ``inside`` is what follows from the evidence that an agent wrote down in the job; None without an agent.
    """

    message: OomMessage
    breakdown: Breakdown
    circumstances: Circumstances
    format: str
    framework: str = "PyTorch"
    memory: str = "gpu"
    facts: Mapping[str, float | str] = field(default_factory=dict)
    backend: str = "cuda"
    versions: Versions = ANY
    settings: Mapping[str, str] = field(default_factory=dict)
    settings_variable: str = "PYTORCH_CUDA_ALLOC_CONF"
    own: OtherProcess | None = None
    segment_reserve_bytes: int | None = None
    inside: Inside | None = None

    @property
    def evidence(self) -> Evidence | None:
        """What an agent wrote down inside the job."""
        return None if self.inside is None else self.inside.evidence

    @property
    def is_caching_allocator(self) -> bool:
        """Whether the figures are those of PyTorch's caching allocator, whose settings and habits are known."""
        return self.framework == "PyTorch" and self.memory == "gpu" and not self.format.startswith(_OTHER_ALLOCATORS)

    @property
    def is_torch(self) -> bool:
        """Whether one of PyTorch's two allocators tells its figures: its own caching one, or the driver's pool."""
        return self.is_caching_allocator or self.format == "torch-cudamallocasync"

    @property
    def server(self) -> str | None:
        """The inference server that failed or in which PyTorch did, by its name; None for any other program."""
        around = self.word("run_by")
        # llama.cpp's own words in Ollama's log call for Ollama's options.
        within = self.framework not in SERVERS or (self.framework == "llama.cpp" and around == "Ollama")
        name = around if within else self.framework
        return name if name in SERVERS else None

    @property
    def shows_torch(self) -> bool:
        """Whether the text has a sign of PyTorch: its own message, its name near it, or a Python process that ended."""
        process = self.word("process") or ""
        named = "PyTorch" in (self.word("named") or "").split()
        return named or self.framework == "PyTorch" or process.startswith(("python", "pt_"))

    def number(self, fact: str) -> float | None:
        """A fact of the text that is a number; None where the text does not tell it."""
        value = self.facts.get(fact)
        return value if isinstance(value, (int, float)) else None

    def word(self, fact: str) -> str | None:
        """A fact of the text that is a word; None where the text does not tell it."""
        value = self.facts.get(fact)
        return value if isinstance(value, str) else None

    @property
    def total_bytes(self) -> int | None:
        """The device's capacity; None also where damage has left a text that states 0."""
        return self.message.total_bytes or None

    @property
    def reserved_bytes(self) -> int | None:
        """Everything PyTorch holds: what the program uses, what is cached, and the free blocks of private pools."""
        parts = (self.breakdown.allocated_bytes, self.breakdown.cached_bytes)
        if parts[0] is None or parts[1] is None:
            return None
        return parts[0] + parts[1] + (self.breakdown.private_pool_free_bytes or 0)

    @property
    def reachable_bytes(self) -> int | None:
        """Free memory and cached memory together: the most that rearranging alone can give one request."""
        free, cached = self.message.free_bytes, self.breakdown.cached_bytes
        return None if free is None or cached is None else free + cached

    @property
    def missing_bytes(self) -> int | None:
        """What the request lacks even if all free and all cached memory were in one piece; 0 if nothing."""
        requested, reachable = self.message.requested_bytes, self.reachable_bytes
        return None if requested is None or reachable is None else max(0, requested - reachable)

    @property
    def outside_bytes(self) -> int | None:
        """Used on the device and not in PyTorch's hands: other processes, and this one's context and libraries."""
        total, free, reserved = self.total_bytes, self.message.free_bytes, self.reserved_bytes
        if total is None or free is None or reserved is None or reserved + free > total:
            return None
        return total - free - reserved

    @property
    def free_was_enough(self) -> bool:
        """The driver reported at least as much free memory as was requested, and not only its last few MiB."""
        requested, free = self.message.requested_bytes, self.message.free_bytes
        if self.free_is_wrong:
            return False
        return requested is not None and free is not None and free >= max(requested, _LAST)

    @property
    def free_is_wrong(self) -> bool:
        """Whether as much is called free as the device would have without this job: Intel's driver does so."""
        total, free, held = self.total_bytes, self.message.free_bytes, self.reserved_bytes
        return total is not None and free is not None and held is not None and 2 * held > total and free >= total

    @property
    def others(self) -> tuple[OtherProcess, ...]:
        """The listed processes without the failing one, largest first."""
        rest = (process for process in self.message.other_processes if process != self.own)
        return tuple(sorted(rest, key=lambda process: -(process.used_bytes or 0)))
