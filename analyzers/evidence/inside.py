"""All that follows from one evidence document, computed once for diagnosis and advice."""

from __future__ import annotations

from dataclasses import dataclass, replace

from vramscope.analyzers.evidence import growth, survivors
from vramscope.analyzers.evidence.expression import Expression, find_expression
from vramscope.analyzers.evidence.places import evaluation_frame, frames_of, own_frames
from vramscope.analyzers.evidence.pools import FreeBlocks, free_blocks
from vramscope.analyzers.evidence.request import Request, request_of
from vramscope.analyzers.messages.stages import Stage, find_large_tensor, find_stage
from vramscope.analyzers.patterns import regex
from vramscope.schema.evidence import Attribution, Evidence, Holder, StackFrame
from vramscope.schema.oom import Circumstances

_ERROR = regex(r"(?i)(?:error|exception|traceback)$")
_LONGER = regex(r"(self\.\w+) = (?:torch\.)?(?:cat|concat|stack)\(")
_CARRIED = regex(r"(?i)total|sum|running|accum|\bacc|epoch|average|avg|mean|cumul|hidden|state|memory|prev|history")


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """None where the document does not have what a finding needs, or does not show it.

    ``stage`` and ``large_tensor`` are read from the code of the failing calls; ``since_error_bytes`` were live at an
    earlier error of this job and still are; ``from_earlier_steps_bytes`` outlived the step that made them;
    ``from_before_step_bytes`` were there when the last step ended.
    """

    evidence: Evidence
    request: Request | None = None
    expression: Expression | None = None
    stage: Stage | None = None
    large_tensor: Stage | None = None
    own: StackFrame | None = None  # the job's innermost call of its own
    evaluation: StackFrame | None = None
    kept: growth.Series | None = None
    peaks: growth.Series | None = None
    unusual_bytes: int | None = None
    site: survivors.Site | None = None
    since_error_bytes: int | None = None
    from_earlier_steps_bytes: int | None = None
    from_before_step_bytes: int | None = None
    free: FreeBlocks | None = None

    def facts(self) -> dict[str, float | str]:
        """What a log's traceback would tell, by the same names."""
        found: dict[str, float | str] = {}
        if self.stage is not None:
            found |= {"stage": self.stage.name, "stage_evidence": self.stage.evidence}
        if self.without_gradients:
            found["gradients"] = "off"
        return found

    @property
    def extended(self) -> tuple[str, str] | None:
        """What the failing statement makes longer, and the statement: ``self.bank = torch.cat([self.bank, new])``."""
        if self.own is None:
            return None
        code = " ".join((self.own.code or "").split())
        found = _LONGER.match(code)
        return (found[1], code) if found is not None and found[1] in code[found.end() :] else None

    @property
    def without_gradients(self) -> bool:
        """Whether results keep no graph. A backward pass runs without gradients as well, and is no inference."""
        activity = self.evidence.activity
        off = activity.grad_enabled is False and activity.phase not in ("backward", "optimizer")
        return off or activity.inference_mode is True

    @property
    def parts(self) -> Attribution | None:
        """Where the memory is."""
        return self.evidence.attribution

    @property
    def fixed_bytes(self) -> int | None:
        """What does not shrink with the batch: parameters, gradients, optimizer state, buffers."""
        parts = self.parts
        if parts is None:
            return None
        return parts.parameters_bytes + parts.gradients_bytes + parts.optimizer_bytes + parts.buffers_bytes

    @property
    def trains(self) -> bool | None:
        """Whether the job trains; None where nothing tells."""
        evidence = self.evidence
        phase = evidence.activity.phase
        if evidence.optimizers or evidence.activity.steps or phase in ("backward", "optimizer"):
            return True
        if self.without_gradients:
            return False
        return False if evidence.models and not any(model.training for model in evidence.models) else None

    @property
    def exception_holder(self) -> Holder | None:
        """An error, or what collects errors, whose traceback keeps the frames that it passed."""
        found = [holder for holder in self.evidence.holders if _ERROR.search(holder.kind)]
        return max(found, key=lambda holder: holder.bytes, default=None)

    @property
    def graph_holder(self) -> Holder | None:
        """What holds the most tensors with a graph, beyond the pass that makes them.

        Of single variables only one whose name says that it goes from step to step: the others are the running pass's.
        """
        found = [
            holder
            for holder in self.evidence.holders
            if holder.graph_count
            and not _passes(holder)
            and holder is not self.exception_holder
            and (holder.count > 1 or holder.kind != "tensor" or _CARRIED.search(holder.name))
        ]
        return max(found, key=lambda holder: (holder.graph_count, holder.bytes), default=None)

    @property
    def largest_holder(self) -> Holder | None:
        """What holds the most bytes of tensors without a graph."""
        found = [
            holder
            for holder in self.evidence.holders
            if not holder.graph_count and not _passes(holder) and holder is not self.exception_holder
        ]
        return max(found, key=lambda holder: holder.bytes, default=None)


def understand(evidence: Evidence, request: Request | None = None) -> Inside:
    """Everything that the document shows. ``request`` is what is known of it from elsewhere."""
    request = request or request_of(evidence)
    frames = frames_of(evidence)
    own = own_frames(evidence)
    expression = find_expression(evidence, request)
    stayed = survivors.survivors(evidence.history)
    return Inside(
        evidence=evidence,
        request=request,
        expression=expression,
        stage=find_stage(frames),
        # Where the expression is known, its shape says more than words.
        large_tensor=find_large_tensor(frames) if expression is None else None,
        own=own[0] if own else None,
        evaluation=evaluation_frame(evidence),
        kept=growth.kept(evidence, stayed),
        peaks=growth.peaks(evidence),
        unusual_bytes=growth.unusual_step(evidence),
        site=survivors.growing_site(evidence.history, stayed),
        since_error_bytes=survivors.kept_since_error(evidence, stayed),
        from_earlier_steps_bytes=survivors.kept_from_earlier_steps(evidence, stayed),
        from_before_step_bytes=survivors.from_before_step(evidence, stayed),
        free=None if request is None else free_blocks(evidence, request.bytes),
    )


def complete(circumstances: Circumstances, inside: Inside) -> Circumstances:
    """What is known, with what the document adds. Nothing that is known already is overruled."""
    figures = inside.evidence.figures
    release = figures.torch_version.partition("+")[0] if figures.torch_version else None
    return replace(
        circumstances,
        torch_version=circumstances.torch_version or release,
        allocator_settings=circumstances.allocator_settings or figures.allocator_settings,
        visible_devices=circumstances.visible_devices or figures.visible_devices,
        training=inside.trains if circumstances.training is None else circumstances.training,
        batch_size=circumstances.batch_size or inside.evidence.activity.batch_size,
    )


def _passes(holder: Holder) -> bool:
    """Whether it is a local of a pass through a module, which ends with the pass."""
    return holder.where.endswith((" in forward", " in __call__", " in _call_impl"))
