"""From one error, read in a text or told by an agent, to an explained incident: diagnosis and advice in a row."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from vramscope.analyzers.advice import expandable_segments
from vramscope.analyzers.advice.ordering import advise
from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.breakdown import derive, leave_out_impossible
from vramscope.analyzers.diagnosis.ranking import diagnose
from vramscope.analyzers.messages.context import Context, read_context
from vramscope.analyzers.messages.repetition import Repeated, count_repetitions
from vramscope.analyzers.messages.scanner import gather, scan_stretches
from vramscope.analyzers.messages.torch_wording import WORDINGS
from vramscope.analyzers.settings import parse_settings
from vramscope.analyzers.versions import ANY, Versions
from vramscope.schema.allocator import format_settings
from vramscope.schema.oom import Circumstances, Incident, OomMessage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vramscope.analyzers.evidence.inside import Inside
    from vramscope.analyzers.messages.parsed import ParsedMessage
    from vramscope.schema.evidence import Evidence

_UNKNOWN = Circumstances()
# Their refusals have the same words where the device is the processor.
_ANY_DEVICE = ("vLLM", "SGLang")
# The runtime's own errors, which its calls for page-locked memory give as well.
_LATE_ERRORS = ("cuda-error", "hip-error", "cuda-driver-error", "hip-driver-error")
_BACKENDS = {
    "torch-hip": "hip",
    "hip-error-async": "hip",
    "hip-driver-error": "hip",
    "hip-queue-aborted": "hip",
    "torch-xpu": "xpu",
    "torch-xpu-ipex": "xpu",
    "torch-xpu-current-platform": "xpu",
    "torch-npu": "npu",
    "torch-musa": "musa",
    "torch-mps-gb": "mps",
    "torch-mps-gib": "mps",
    "torch-mps-buffer-size": "mps",
    "torch-directml": "directml",
    "ort-directml": "directml",
    "ascend-rtmalloc": "npu",
    "ggml-vulkan": "vulkan",
    "ggml-metal": "mps",
    "vulkan-allocate-memory": "vulkan",
}
# The name for every back end, and the first release of which it is known that it counts on CUDA.
_GENERAL, _READS_GENERAL = "PYTORCH_ALLOC_CONF", (2, 10)
_VARIABLES = {
    "hip": "PYTORCH_HIP_ALLOC_CONF",
    "npu": "PYTORCH_NPU_ALLOC_CONF",
    "musa": "PYTORCH_MUSA_ALLOC_CONF",
}


def explain_message(
    message: OomMessage,
    *,
    format: str = "agent",
    framework: str = "PyTorch",
    source: str = "agent",
    circumstances: Circumstances = _UNKNOWN,
    text: str | None = None,
    evidence: Evidence | None = None,
) -> Incident:
    """An incident from figures that were not read from a text, such as an agent's.

    ``evidence`` is what the agent wrote down in the job at the same moment.
    """
    inside = None
    if evidence is not None:
        # Only here: most texts come without a document, and are not to wait for what understands one.
        from vramscope.analyzers.evidence.inside import complete, understand

        inside = understand(evidence)
        circumstances = complete(circumstances, inside)
    build = circumstances.torch_version or ""
    backend = "hip" if "rocm" in build or "hip" in build else _BACKENDS.get(format, "cuda")
    versions = Versions.exactly(build) if build else WORDINGS.get(format, ANY)
    return _explain(
        message,
        Incident(source=source, format=format, framework=framework, text=text),
        circumstances,
        versions,
        backend,
        None,
        inside=inside,
    )


def explain_text(text: str, evidence: Evidence, circumstances: Circumstances = _UNKNOWN) -> Incident | None:
    """The incident that an exception's text states, with what is known of the job; None where the text states none.

    ``evidence`` may hold no more than the exception's calls.
    """
    from vramscope.analyzers.evidence.inside import complete, understand
    from vramscope.analyzers.evidence.request import printed_request

    repeated = next(count_repetitions(scan_stretches(gather(text.splitlines()))), None)
    if repeated is None:
        return None
    inside = understand(evidence, printed_request(repeated.parsed.message.requested_bytes))
    return explain_parsed(repeated, "-", complete(circumstances, inside), inside)


def explain_parsed(
    repeated: Repeated, source: str, circumstances: Circumstances, inside: Inside | None = None
) -> Incident:
    """An incident from what was read in a log or a text; ``source`` is its name."""
    parsed = repeated.parsed
    context = read_context(
        parsed.before,
        parsed.after,
        parsed.rank,
        follows=parsed.follows,
        text=parsed.text,
        framework=parsed.framework,
    )
    known, ignored = _complete(circumstances, context, parsed.versions)
    if parsed.allocator_settings is not None:
        settings = {**parse_settings(known.allocator_settings), **parse_settings(parsed.allocator_settings)}
        known = replace(known, allocator_settings=format_settings(settings))
    versions = Versions.exactly(known.torch_version) if known.torch_version else parsed.versions
    incident = _incident_of(parsed, source, repeated.count)
    incident = replace(incident, notes=(*incident.notes, *ignored))
    if context.platform == "cpu" and parsed.framework in _ANY_DEVICE:
        incident = replace(incident, memory="host")
    facts = {**context.facts(), **parsed.facts}
    # Without figures alone: the caching allocator of a GPU counts none of it.
    if context.host_tensor is not None and parsed.format.startswith(_LATE_ERRORS):
        incident = replace(incident, memory="host")
        facts["host_detail"] = "pinned"
    return _explain(
        parsed.message,
        incident,
        known,
        versions,
        _backend(parsed),
        parsed.settings_variable,
        parsed.segment_reserve_bytes,
        facts,
        inside,
    )


def _backend(parsed: ParsedMessage) -> str:
    """By the format; llama.cpp prints CUDA's words on ROCm as well, and the buffer's name behind them."""
    if parsed.format.startswith("ggml-cuda") and "ROCm" in parsed.text:
        return "hip"
    return _BACKENDS.get(parsed.format, "cuda")


def _complete(
    circumstances: Circumstances, context: Context, versions: Versions
) -> tuple[Circumstances, tuple[str, ...]]:
    """What is known, with what the log around the message adds, and what of that has no effect. Nothing that is known
    already is overruled."""
    release = context.torch_version
    if release is not None and not versions.allows(Versions.exactly(release)):
        release = None  # another environment's
    exact = circumstances.torch_version or release
    settings, ignored = _in_force(context.allocator_settings, Versions.exactly(exact) if exact else versions)
    completed = replace(
        circumstances,
        torch_version=exact,
        allocator_settings=circumstances.allocator_settings or settings,
        training=context.training if circumstances.training is None else circumstances.training,
        batch_size=circumstances.batch_size or context.batch_size,
    )
    return completed, ignored if circumstances.allocator_settings is None else ()


def _in_force(settings: Mapping[str, str], versions: Versions) -> tuple[str | None, tuple[str, ...]]:
    """The allocator's settings that the job's release reads, and a word on those under a name that it does not."""
    read = dict(settings)
    value = settings.get(_GENERAL)
    if value is None or not versions.certainly_before(_READS_GENERAL):
        return (value or next(iter(reversed(read.values())), None)), ()
    del read[_GENERAL]
    note = (
        f"{_GENERAL}={value} has no effect: this release of PyTorch reads PYTORCH_CUDA_ALLOC_CONF, and does not know "
        "the other name"
    )
    return next(iter(reversed(read.values())), None), (note,)


def _incident_of(parsed: ParsedMessage, source: str, count: int) -> Incident:
    return Incident(
        source=source,
        format=parsed.format,
        framework=parsed.framework,
        memory=parsed.memory,
        count=count,
        lines=parsed.lines,
        rank=parsed.rank,
        text=parsed.text,
        notes=parsed.notes,
    )


def _explain(
    message: OomMessage,
    incident: Incident,
    circumstances: Circumstances,
    versions: Versions,
    backend: str,
    variable: str | None,
    segment_reserve_bytes: int | None = None,
    facts: Mapping[str, float | str] | None = None,
    inside: Inside | None = None,
) -> Incident:
    message, left_out = leave_out_impossible(message)
    derived = derive(message, versions)
    case = Case(
        message=message,
        breakdown=derived.breakdown,
        circumstances=circumstances,
        format=incident.format,
        framework=incident.framework,
        memory=incident.memory,
        facts={**(inside.facts() if inside is not None else {}), **(facts or {})},
        backend=backend,
        versions=versions,
        settings=parse_settings(circumstances.allocator_settings),
        settings_variable=_variable(backend, variable),
        own=derived.own,
        segment_reserve_bytes=segment_reserve_bytes,
        inside=inside,
    )
    # Metal's share of the process beside PyTorch's, which no other back end prints.
    other = case.facts.get("other_allocations_bytes")
    if derived.breakdown.non_torch_bytes is None and isinstance(other, (int, float)):
        derived = derived._replace(breakdown=replace(derived.breakdown, non_torch_bytes=int(other)))
        case = replace(case, breakdown=derived.breakdown)
    causes = diagnose(case)
    withheld = expandable_segments.withheld(case) if causes[0].id == "fragmentation" else None
    advice = advise(case, causes)
    tried: tuple[str, ...] = ()
    if inside is not None:
        from vramscope.analyzers.advice.replayed import verify

        advice, tried = verify(case, advice)
    wording = _describe(incident.format, versions, circumstances)
    return replace(
        incident,
        message=message,
        breakdown=derived.breakdown,
        causes=causes,
        advice=advice,
        notes=(*wording, *incident.notes, *left_out, *derived.notes, *tried, *((withheld,) if withheld else ())),
    )


def _variable(backend: str, named: str | None) -> str:
    """The variable to set. PYTORCH_ALLOC_CONF is ignored by releases up to 2.9, some of which advise it themselves."""
    if backend == "cuda" or named == "PYTORCH_CUDA_ALLOC_CONF":
        return "PYTORCH_CUDA_ALLOC_CONF"
    if named is not None and named != "PYTORCH_ALLOC_CONF":
        return named
    return _VARIABLES.get(backend, "PYTORCH_CUDA_ALLOC_CONF")


def _describe(format: str, versions: Versions, circumstances: Circumstances) -> tuple[str, ...]:
    if circumstances.torch_version:
        return (f"PyTorch {circumstances.torch_version}",)
    described = versions.describe()
    return (f"PyTorch {described}, by the wording",) if described else ()
