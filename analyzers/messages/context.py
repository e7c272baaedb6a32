"""What the lines around a message tell: which program failed, doing what, of which versions, with which settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from vramscope.analyzers.messages.communicators import find_communicators
from vramscope.analyzers.messages.device_choice import DeviceChoice, read_device_choice
from vramscope.analyzers.messages.device_state import DeviceState, read_device_state
from vramscope.analyzers.messages.dimensions import Dimensions, read_dimensions
from vramscope.analyzers.messages.frames import is_retried_within, is_second_failure, read_frames
from vramscope.analyzers.messages.free_at_start import FreeAtStart, find_free_at_start
from vramscope.analyzers.messages.job_environment import (
    DISTRIBUTED,
    NO_SEGMENTS,
    find_pool_limit,
    find_system,
    find_tensorflow_share,
    restores_place,
    set_variables,
)
from vramscope.analyzers.messages.kept_tensors import find_kept
from vramscope.analyzers.messages.left_before import (
    LeftBefore,
    find_earlier_cells,
    find_earlier_engine,
    find_earlier_runs,
)
from vramscope.analyzers.messages.memory_growth import Growth, find_growth
from vramscope.analyzers.messages.neighbours import Neighbour, find_neighbour
from vramscope.analyzers.messages.options import (
    has_sleep_mode,
    read_allocator_settings,
    read_batch_size,
    read_memory_fraction,
    read_options,
    read_torch_version,
)
from vramscope.analyzers.messages.outside_growth import OutsideGrowth, find_outside_growth
from vramscope.analyzers.messages.own_lines import Named, named_lines, own_lines
from vramscope.analyzers.messages.process_listing import Listing, read_listing
from vramscope.analyzers.messages.programs import (
    SERVERS,
    find_named,
    find_phase,
    find_platform,
    find_program,
)
from vramscope.analyzers.messages.settled_causes import SettledCause, find_settled_cause
from vramscope.analyzers.messages.shrinking import Shrinking, find_shrinking
from vramscope.analyzers.messages.stages import (
    Stage,
    find_announced,
    find_host_tensor,
    find_large_tensor,
    find_pinning,
    find_stage,
)
from vramscope.analyzers.messages.still_allocated import find_held_after_failure, find_still_allocated
from vramscope.analyzers.messages.told import Told, read_told
from vramscope.analyzers.messages.told_limits import ToldLimit, read_limits
from vramscope.analyzers.messages.training import Evaluation, find_evaluation, find_training
from vramscope.analyzers.messages.training_state import are_gradients_off, does_train, find_lost_no_grad
from vramscope.analyzers.messages.workers import Workers, find_instances, find_workers
from vramscope.analyzers.messages.workload import Workload, read_workload
from vramscope.analyzers.messages.workspaces import find_workspace
from vramscope.analyzers.patterns import regex


class Context(NamedTuple):
    """Every field may be unknown. ``program`` is the server or trainer around PyTorch by its name; ``phase`` is
    "start-up" or "run time" of a server; ``platform`` is "cpu" or "tpu" where no GPU can be meant. ``large_tensor`` is
    "attention" or "logits" where the innermost frames build one; ``pinning`` is their call that locks host memory,
    ``host_tensor`` one that makes a locked tensor of the CPU.
    ``trained`` is the line that shows a training before the first validation; ``growth`` the memory that the job itself
    printed, ``shrinking`` what it printed to be free, ``outside_growth`` the device's use while PyTorch's part stood
    still; ``neighbour`` is another program in the same journal that uses a GPU; ``free_at_start`` what a server found
    free before it loaded its model, ``left_before`` what earlier cells, runs or engines have left there,
    ``dimensions`` what the text states of batch, length, heads and vocabulary,
    ``instances`` copies of a model in one server, ``device_choice`` the GPU that was meant and one that is empty;
    ``restores_place`` tells that a checkpoint's tensors go to where they were saved from; ``retrying`` tells that the
    job was handling an out-of-memory error already. ``kept`` is its line that keeps results as tensors; ``listing`` the
    driver's processes as the text lists them; ``memory_fraction`` the share of the device that the program was told to
    take, with the setting's name; ``allocator_settings`` those of PyTorch's allocator by the variable that holds them.
    ``system`` is "WSL" or "Windows"; ``lacks_segments`` tells that PyTorch has said so of expandable segments.
    ``named`` are frameworks of which the text has a sign. ``options`` are settings by the name of their command-line
    option, as printed: numbers, or words. ``told`` is what people say of the cause; ``workload`` what the program was
    about to put on the device; ``tensorflow_bytes`` what TensorFlow took of it beside. ``device`` is what the program
    itself printed of its state; ``limit`` what its options allow it. ``still_allocated_bytes`` is what it printed to be
    allocated between an out-of-memory error and the attempt that failed next. ``workers`` shows that the failing
    process is one of several of its job; ``workspace`` that a library may take much scratch memory; ``communicators``
    that NCCL may.
    """

    program: str | None = None
    phase: str | None = None
    platform: str | None = None
    stage: Stage | None = None
    large_tensor: Stage | None = None
    pinning: Stage | None = None
    host_tensor: Stage | None = None
    gradients_off: bool | None = None
    lost_no_grad: str | None = None
    evaluation: Evaluation | None = None
    trained: str | None = None
    growth: Growth | None = None
    shrinking: Shrinking | None = None
    outside_growth: OutsideGrowth | None = None
    neighbour: Neighbour | None = None
    free_at_start: FreeAtStart | None = None
    left_before: LeftBefore | None = None
    instances: Workers | None = None
    device_choice: DeviceChoice | None = None
    settled: SettledCause | None = None
    dimensions: Dimensions | None = None
    restores_place: bool = False
    distributed: bool = False
    pool_limit_bytes: int | None = None
    retrying: bool = False
    kept: Stage | None = None
    listing: Listing | None = None
    memory_fraction: tuple[str, float] | None = None
    system: str | None = None
    lacks_segments: bool = False
    sleep_mode: bool = False
    named: frozenset[str] = frozenset()
    training: bool | None = None
    torch_version: str | None = None
    allocator_settings: Mapping[str, str] = MappingProxyType({})
    batch_size: int | None = None
    options: Mapping[str, float | str] = MappingProxyType({})
    told: Told = Told()
    workload: Workload | None = None
    tensorflow_bytes: int | None = None
    device: DeviceState = DeviceState()
    limit: ToldLimit | None = None
    still_allocated_bytes: int | None = None
    workers: Workers | None = None
    workspace: str | None = None
    communicators: str | None = None

    def facts(self) -> dict[str, float | str]:
        """The same by name, for diagnosis and advice."""
        is_without = self.evaluation is not None and self.evaluation.is_without_gradients
        found: dict[str, float | str | None] = {
            "run_by": self.program,
            "phase": self.phase,
            "platform": self.platform,
            "gradients": "off" if self.gradients_off or is_without else None,
            "lost_no_grad": self.lost_no_grad,
            "evaluation": None if self.evaluation is None else self.evaluation.line,
            "trained": self.trained,
            "retrying": 1.0 if self.retrying else None,
            "system": self.system,
            "expandable_segments": "unsupported" if self.lacks_segments else None,
            "sleep_mode": 1.0 if self.sleep_mode else None,
            "named": " ".join(sorted(self.named)),
            "tensorflow_bytes": self.tensorflow_bytes,
            "pool_limit_bytes": self.pool_limit_bytes,
            "restores_place": 1.0 if self.restores_place else None,
            "distributed": 1.0 if self.distributed else None,
            "still_allocated_bytes": self.still_allocated_bytes,
            "workspace": self.workspace,
            "communicators": self.communicators,
            **self.options,
        }
        findings = (
            self.settled,
            self.dimensions,
            self.device_choice,
            self.limit,
            self.device,
            self.workload,
            self.growth,
            self.shrinking,
            self.neighbour,
            self.left_before,
            self.free_at_start,
            self.outside_growth,
            self.listing,
            self.told,
        )
        for finding in findings:
            if finding is not None:
                found |= finding.facts()
        if self.instances is not None:
            found |= self.instances.facts("instances", "instance_count")
        if self.workers is not None:
            found |= self.workers.facts("workers", "worker_count")
        if self.memory_fraction is not None:
            found["memory_fraction_name"], found["memory_fraction"] = self.memory_fraction
        stages = {
            "stage": self.stage,
            "large_tensor": self.large_tensor,
            "pinning": self.pinning,
            "host_tensor": self.host_tensor,
            "kept": self.kept,
        }
        for name, stage in stages.items():
            if stage is not None:
                found |= stage.facts(name)
        return {name: value for name, value in found.items() if value is not None}


def read_context(
    before: bytes,
    after: bytes,
    rank: str | None = None,
    *,
    follows: bool = False,
    text: str | None = None,
    framework: str | None = None,
) -> Context:
    """What the text before and behind a message tells; with a rank, its own lines count and not the others'.

    ``text`` is the message itself: one that begins above its traceback and ends below it has that within.
    ``framework`` is whose message it is: a server's own names the program where nothing else does.
    ``follows``: ``before`` begins where another out-of-memory error of the same printer ended.
    """
    all_lines = named_lines(before)
    lines = own_lines(all_lines, rank)
    # A prefix names the program, and would hide where a frame begins.
    above, below = "\n".join(text for text, _ in lines), after.decode("utf-8", "replace")
    texts = [text[start:] for text, start in lines]
    # Some print the words first and the traceback behind them.
    behind = (text or "").encode("utf-8", "surrogateescape") + b"\n" + after
    indents = [start - len(text[:start].rstrip()) for text, start in lines]
    frames = read_frames(texts, indents) or read_frames([line for line, _ in own_lines(named_lines(behind), rank)])
    program = find_program(frames, above, below)
    if program not in SERVERS and framework in SERVERS:
        program = framework
    # A server has many printers and one state: its engine's lines tell what its workers do.
    everything = "\n".join(text for _, (text, _) in all_lines) if rank is not None else above
    stage = find_stage(frames)
    if program in SERVERS and (stage is None or stage.name == "forward"):
        stage = find_announced(texts) or stage
    restores = any(map(restores_place, frames))
    beside = [*texts[-_BESIDE:], *below.splitlines()[:_BESIDE]]
    return Context(
        program=program,
        phase=find_phase(program, frames, everything, below),
        platform=find_platform(frames, above),
        stage=stage,
        large_tensor=find_large_tensor(frames, beside),
        pinning=find_pinning(frames),
        host_tensor=find_host_tensor(frames, beside),
        gradients_off=are_gradients_off(frames),
        lost_no_grad=find_lost_no_grad(frames, [text for text, _ in lines]),
        trained=find_training(texts),
        evaluation=find_evaluation([*texts[-_GLANCE:], *below.splitlines()[:_GLANCE]]),
        growth=_find_growth([text for text, _ in lines], all_lines, rank, below),
        shrinking=find_shrinking(texts),
        outside_growth=find_outside_growth(texts),
        communicators=find_communicators(texts),
        neighbour=find_neighbour(everything.splitlines()),
        free_at_start=find_free_at_start(texts),
        left_before=find_earlier_cells(texts)
        or find_earlier_runs(texts)
        or find_earlier_engine([text for text, _ in lines]),
        instances=find_instances(everything.splitlines()),
        device_choice=read_device_choice(f"{above}\n{below}"),
        settled=find_settled_cause(above, below),
        dimensions=read_dimensions([*texts[-_GLANCE:], *below.splitlines()[:_GLANCE]]),
        restores_place=restores,
        distributed=restores and (rank is not None or any(map(DISTRIBUTED.search, (above, below)))),
        pool_limit_bytes=find_pool_limit(texts),
        retrying=(follows and is_second_failure(texts)) or is_retried_within(texts),
        kept=find_kept(frames, [*texts[-_GLANCE:], *below.splitlines()[:_GLANCE]]),
        listing=read_listing(f"{above}\n{below}"),
        # CatBoost's parameters hold for the whole run, wherever they are printed.
        memory_fraction=read_memory_fraction(above)
        or read_memory_fraction(below if framework == "CatBoost" else set_variables(below))
        or read_memory_fraction(below, below=True),
        system=find_system(frames, above, below),
        lacks_segments=NO_SEGMENTS.search(above) is not None or NO_SEGMENTS.search(below) is not None,
        sleep_mode=has_sleep_mode(above),
        named=find_named("\n".join((above, text or "", below))),
        training=does_train(program, frames, stage, above),
        torch_version=read_torch_version(above),
        allocator_settings=read_allocator_settings(below, below=True) | read_allocator_settings(above),
        batch_size=read_batch_size(above),
        options=read_options(program, "\n".join(filter(_LOGGED.match, below.splitlines()[:_GLANCE])))
        | read_options(program, everything)
        | read_options(program, above),
        told=read_told(above, below),
        workload=read_workload([text for text, _ in lines], below.splitlines()),
        tensorflow_bytes=find_tensorflow_share(above),
        device=read_device_state(above, below),
        limit=_find_limit(f"{everything}\n{below}", framework),
        workspace=find_workspace(
            [*texts, *below.splitlines()[:_GLANCE]], framework, frames[-1].source if frames else ""
        ),
        workers=find_workers(frames, texts, text or "", everything.splitlines()),
        still_allocated_bytes=find_still_allocated(texts) if follows else find_held_after_failure(texts),
    )


def _find_limit(text: str, framework: str | None) -> ToldLimit | None:
    """The limit of the framework whose error it is, or of its container."""
    return next((limit for limit in read_limits(text) if limit.framework in (framework, None)), None)


def _find_growth(own: Sequence[str], lines: Sequence[Named], rank: str | None, below: str) -> Growth | None:
    """In the printer's own lines, in those that bear no name, or in what somebody has added below."""
    found = find_growth(own)
    if found is None and rank is not None:
        found = find_growth([text for _, (text, _) in lines])
    return found or find_growth(below.splitlines()[:_GLANCE])


# So many lines behind a message may tell how it came to it.
_GLANCE = 40
# A server that goes on, or begins again, prints its settings below as well, and whoever reports gives his command; what
# people propose there is none.
_LOGGED = regex(
    r"\W*(?:\S+\s{1,3}\|\s)?(?:\d[\d:.,TZ -]{5,30}\W*)?(?:INFO|DEBUG|WARNING)\b|\W*non-default args\b|"
    r"\W*(?:[Ll]aunched|[Ss]tarted|[Ss]erved|(?:[Ii]|[Ww]e) (?:ran|run|launch|started?|serve)|"
    r"(?:(?:[Mm]y|[Oo]ur|[Tt]he) )?(?:(?:[Ll]aunch|[Ss]tart) )?(?:[Cc]ommand|[Ff]lags|[Aa]rgs)(?: line)?)\b"
    r"(?: (?:it|this|the server))?(?: (?:with|by|as|is|was))?:? .{0,40}--?\w"
)
_BESIDE = 3
