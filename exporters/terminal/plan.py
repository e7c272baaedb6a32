"""A plan for a person at a terminal: whether it fits, what fills each device, what goes where, lines to paste."""

from __future__ import annotations

import re
import shlex
import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rich.text import Text

from vramscope.exporters.terminal.explanation import copyable
from vramscope.exporters.terminal.plan_bar import cells, parts_of_load
from vramscope.exporters.terminal.plan_words import counted, device_name, gpus_name, near_the_border, others_words
from vramscope.exporters.wording import printable
from vramscope.schema.device_map import stretches_of
from vramscope.schema.units import readable_bytes

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult

    from vramscope.exporters.terminal.memory_bar import Part
    from vramscope.schema.plan import Device, Load, MapFinding
    from vramscope.schema.planned import Measured, Plan, PlannedGpu

_WIDEST = 100
# Devices that are drawn one by one.
_MOST_BARS = 16
_UNIT = re.compile(r"(?<=\d) (?=[KMG]iB\b)")


def render(plan: Plan, width: int) -> PlanPage:
    """What ``rich`` prints: ``width`` columns at most, and 100 where there are more."""
    return PlanPage(plan, max(40, min(width, _WIDEST)))


class PlanPage:
    """A renderable that knows only when it is printed whether block characters can be shown."""

    def __init__(self, plan: Plan, width: int) -> None:
        self._plan = plan
        self._width = width

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """One Text a line."""
        yield from _Page(self._plan, min(self._width, options.max_width), options.ascii_only).lines()


class _Page:
    def __init__(self, plan: Plan, width: int, ascii_only: bool) -> None:
        self._plan = plan
        self._width = width
        self._ascii = ascii_only
        self._whole = plan.estimate is None or plan.estimate.activations_known

    def lines(self) -> Iterator[Text]:
        yield from self._heading()
        if self._plan.findings is not None:
            yield from self._findings(self._plan.findings)
        elif self._plan.measured is not None:
            yield from self._measured(self._plan.measured)
        else:
            yield from self._verdict()
        yield from self._estimate()
        yield from self._devices()
        yield from self._map()
        yield from self._cards()
        yield from self._paste()
        yield from self._notes()

    def _heading(self) -> Iterator[Text]:
        model = self._plan.model
        if model is not None:
            words = [f"{counted(model.parameters)} parameters"]
            if model.layers:
                words.append(f"{model.layers} blocks")
            if model.dtype:
                words.append(model.dtype)
            if model.quantisation:
                words.append(model.quantisation)
            source = {"table": "the built-in table", "module": "a live module"}.get(model.source, model.source)
            source = f"from {source}" if model.exact else f"derived from {source}"
            yield from self._paragraph(f"{model.name}: {', '.join(words)} ({source})", "bold")
        measured = self._plan.measured
        if measured is not None:
            yield from self._paragraph(shlex.join(measured.command), "bold" if model is None else "dim")
        if model is not None:
            yield from self._paragraph(self._workload(), "dim")

    def _workload(self) -> str:
        workload = self._plan.workload
        words = [f"batch {self._plan.placed_batch} x {workload.tokens}"]
        if workload.dtype:
            words.append(f"weights {workload.dtype}")
        training = workload.training
        if training is None:
            if workload.kv_dtype:
                words.append(f"KV cache {workload.kv_dtype}")
            words.append(f"{workload.attention} attention")
            return f"Inference: {', '.join(words)}"
        words += [training.optimizer, f"precision {training.precision}", f"{workload.attention} attention"]
        if training.checkpointing:
            words.append("checkpointing")
        if training.lora_rank is not None:
            words.append(f"LoRA of rank {training.lora_rank}")
        if training.ranks > 1:
            words.append(f"{training.ranks} ranks, ZeRO stage {training.zero_stage}")
        if training.offload_optimizer:
            words.append(f"{'parameters and ' if training.offload_parameters else ''}optimizer on the host")
        if training.accumulation > 1 or training.ranks > 1:
            whole = self._plan.placed_batch * training.accumulation * training.ranks
            words.append(f"{whole} to an optimizer step")
        return f"Training: {', '.join(words)}"

    def _measured(self, measured: Measured) -> Iterator[Text]:
        """What the rehearsals say in place of the estimate."""
        yield self._line()
        on = gpus_name(self._plan.gpus) if self._plan.gpus else ""
        if measured.fits is False:
            yield from self._paragraph(f"It does not fit on {on}", "bold red")
        elif measured.max_batch is not None:
            sought = f"The largest {measured.varied} that fits on {on}: {measured.max_batch}"
            yield from self._paragraph(sought, "bold green")
        elif measured.fits:
            yield from self._paragraph(f"It fits on {on}", "bold green")
        count = len(measured.peaks)
        told = f"{count} rehearsal{'' if count == 1 else 's'} that fitted, {measured.seconds:.0f} s in all"
        yield from self._paragraph(f"{told}; PyTorch {measured.torch_version}", "dim")
        if measured.model is not None:
            model = measured.model
            line = f"{readable_bytes(model.fixed_bytes)} + batch x {readable_bytes(model.per_sample_bytes)}"
            if model.plateau_bytes > model.fixed_bytes:
                line = f"the larger of {readable_bytes(model.plateau_bytes)} and {line}"
            yield from self._paragraph(f"Allocated at the peak: {line}", "")
        for note in measured.notes:
            yield from self._paragraph(note, "yellow")

    def _verdict(self) -> Iterator[Text]:
        placement = self._plan.placement
        if placement is None:
            return
        yield self._line()
        on = self._on()
        if not placement.fits:
            over = self._tightest()
            more = "" if over is None else f": {over}"
            yield from self._paragraph(f"It does not fit on {on}{more}", "bold red")
            for note in placement.notes:
                yield from self._paragraph(note, "yellow")
            return
        words = f"{'It fits' if self._whole else 'As far as it is known it fits'} on {on}"
        if not any(isinstance(load.device, int) and load.weights_bytes for load in placement.loads):
            words = f"Nothing of it fits on {on}: it runs on the host"
        elif placement.spilled_bytes:
            words += f", with {readable_bytes(placement.spilled_bytes)} of the weights elsewhere"
        tight = self._tightest()
        good = "bold yellow" if placement.spilled_bytes or not self._whole else "bold green"
        yield from self._paragraph(f"{words}{f': {tight}' if tight else ''}", good)
        if placement.max_batch is not None:
            yield from self._paragraph(f"Largest batch with this map: {placement.max_batch}", "")
        for note in placement.notes:
            yield from self._paragraph(note, "yellow")

    def _on(self) -> str:
        training = self._plan.workload.training
        gpus = gpus_name(self._plan.gpus)
        return gpus if training is None or training.ranks == 1 else f"{training.ranks} x {gpus}"

    def _tightest(self) -> str | None:
        """The device with the least left, in words."""
        assert self._plan.placement is not None
        lefts = [
            (load.capacity_bytes - load.total_bytes, load)
            for load in self._plan.placement.loads
            if isinstance(load.device, int) and load.capacity_bytes is not None
        ]
        if not lefts:
            return None
        left, load = min(lefts, key=lambda pair: pair[0])
        training = self._plan.workload.training
        one = "it" if training is None or training.ranks == 1 else "each"
        name = one if len(lefts) == 1 else f"{device_name(load.device)}, the fullest,"
        if left < 0:
            return f"{name} lacks {readable_bytes(-left)}"
        return f"{name} keeps {readable_bytes(left)} free"

    def _estimate(self) -> Iterator[Text]:
        found = self._plan.estimate
        if found is None:
            return
        rows = [
            ("weights", found.weights_bytes),
            ("gradients", found.gradients_bytes),
            ("optimizer", found.optimizer_bytes),
            ("KV cache", found.kv_cache_bytes),
            ("activations", found.activations_bytes),
            ("CUDA context", found.context_bytes),
        ]
        yield self._line()
        told = {"formula": "by formula"}.get(found.method, found.method)
        peak = f", at the peak ({found.peak})" if found.peak else ""
        training = self._plan.workload.training
        of = " of each rank" if training is not None and training.ranks > 1 else ""
        yield self._line(f"Memory{of}{peak}, {told}", "bold")
        figures = [(name, *readable_bytes(count).split()) for name, count in rows if count]
        figures.append(("together", *readable_bytes(found.total_bytes).split()))
        digits = max(len(number) for _, number, _ in figures)
        for name, number, unit in figures:
            yield self._line(f"  {name:<13}{number:>{digits}} {unit}", "bold" if name == "together" else "")
        if self._plan.largest_layer is not None:
            layer = self._plan.largest_layer
            yield from self._paragraph(f"Largest layer: {layer.name}, {readable_bytes(layer.bytes)}", "dim", "  ")

    def _devices(self) -> Iterator[Text]:
        placement = self._plan.placement
        legend: dict[str, Part] = {}
        if self._plan.checked_loads:
            yield self._line()
            yield self._line("By the map that is checked", "bold")
            yield from self._loads(self._plan.checked_loads, legend)
        if placement is not None:
            yield self._line()
            if self._plan.findings is not None:
                yield self._line(f"By a map of vramscope's own ({placement.strategy})", "bold")
            yield from self._loads(placement.loads, legend)
        yield from self._legend(legend)

    def _loads(self, loads: Sequence[Load], legend: dict[str, Part]) -> Iterator[Text]:
        gpus = {one.gpu.index: one for one in self._plan.gpus}
        shown = [load for load in loads if isinstance(load.device, int)][:_MOST_BARS]
        for load in shown:
            planned = gpus.get(load.device) if isinstance(load.device, int) else None
            if planned is not None:
                yield from self._bar(load, planned, legend)
        left_out = sum(isinstance(load.device, int) for load in loads) - len(shown)
        if left_out:
            yield self._line(f"  and {left_out} more GPUs", "dim")
        for load in loads:
            if not isinstance(load.device, int) and load.total_bytes:
                of = "" if load.capacity_bytes is None else f" of {readable_bytes(load.capacity_bytes)}"
                yield self._line(f"{device_name(load.device)}: {readable_bytes(load.total_bytes)}{of}", "bold")

    def _bar(self, load: Load, planned: PlannedGpu, legend: dict[str, Part]) -> Iterator[Text]:
        gpu = planned.gpu
        kept = "gradients, states" if self._plan.workload.training is not None else "kept"
        parts = parts_of_load(load, gpu, kept)
        training = self._plan.workload.training
        several = training is not None and training.ranks > 1
        who = f"{'each' if several else device_name(load.device)} {gpu.name or ('GPU' if several else '')}".rstrip()
        words = f"{who}: {readable_bytes(load.total_bytes)} of {readable_bytes(gpu.capacity_bytes)}"
        yield from self._paragraph(words, "bold")
        if planned.others_bytes:
            yield from self._paragraph(others_words(planned), "yellow", "  ")
        line = self._line("  ")
        for part, count in zip(parts, cells(parts, gpu.capacity_bytes, self._width - 4), strict=True):
            line.append((part.fill.ascii if self._ascii else part.fill.block) * count, part.fill.style)
            legend.setdefault(part.name, part)
        yield line
        figures = [f"{part.name} {readable_bytes(part.count)}" for part in parts if part.name not in ("others", "left")]
        yield from self._paragraph(", ".join(figures), "dim", "  ")

    def _legend(self, legend: dict[str, Part]) -> Iterator[Text]:
        if not legend:
            return
        line = self._line("  ")
        for part in legend.values():
            mark = part.fill.ascii if self._ascii else part.fill.block
            if line.cell_len + len(part.name) + 5 > self._width:
                yield line
                line = self._line("  ")
            line.append("  " if line.cell_len > 2 else "").append(mark * 2, part.fill.style)
            line.append(f" {part.name}", "dim")
        yield line

    def _map(self) -> Iterator[Text]:
        placement = self._plan.placement
        training = self._plan.workload.training
        if placement is None or not placement.device_map or (training is not None and training.ranks > 1):
            return
        by_device: dict[Device, list[str]] = {}
        for stretch in stretches_of(placement.device_map):
            by_device.setdefault(stretch.device, []).append(str(stretch))
        if len(by_device) == 1:
            return
        yield self._line()
        crossings = f"{placement.crossings} crossing{'' if placement.crossings == 1 else 's'}"
        yield self._line(f"What goes where ({placement.strategy}, {crossings})", "bold")
        for device, names in by_device.items():
            start = f"  {device_name(device):<7} "
            yield from self._paragraph(", ".join(names), "", start, " " * len(start))

    def _cards(self) -> Iterator[Text]:
        if not self._plan.cards:
            return
        yield self._line()
        measured = any(card.measured for card in self._plan.cards)
        training = self._plan.workload.training
        each = ", each rank on one" if training is not None and training.ranks > 1 else ""
        yield self._line(f"On which cards it fits{each}{', by rehearsals' if measured else ''}", "bold")
        shown, left_out = near_the_border(sorted(self._plan.cards, key=lambda card: card.total_bytes))
        for card in shown:
            if card.fits and not self._whole:
                words, style = f"{card.count} x  with what is known", "yellow"
            elif card.fits:
                batch = "any batch" if card.max_batch is None else f"batch up to {card.max_batch}"
                words, style = f"{card.count} x  {batch}", "green"
            else:
                words, style = f"not on {card.count}" if card.count > 1 else "does not fit", "red"
            yield self._line(f"  {card.card:<14}{readable_bytes(card.total_bytes):>11}  ").append(words, style)
        if left_out:
            yield self._line(f"  and {left_out} larger", "dim")

    def _findings(self, findings: Sequence[MapFinding]) -> Iterator[Text]:
        yield self._line()
        wrong = sum(finding.severity == "error" for finding in findings)
        if not findings:
            yield from self._paragraph("The map is sound: every parameter and buffer has its device.", "bold green")
        elif wrong:
            yield from self._paragraph("The map cannot be used as it is:", "bold red")
        else:
            yield from self._paragraph("The map can be used:", "bold yellow")
        for finding in findings:
            style = "red" if finding.severity == "error" else "yellow"
            yield from self._paragraph(finding.sentence, style, f"  {'-' if self._ascii else '·'} ", "    ")

    def _paste(self) -> Iterator[Text]:
        if not self._plan.paste:
            return
        yield self._line()
        yield self._line("Lines to paste", "bold")
        for paste in self._plan.paste:
            yield from self._paragraph(f"{paste.tool}{f': {paste.note}' if paste.note else ''}", "dim", "  ", "    ")
            for line in paste.lines:
                for part in copyable(self._printable(line), self._width - 4):
                    # Longer than the screen it stays whole: cut or folded it would be no use.
                    yield Text(f"    {part}", "green", no_wrap=True, overflow="ignore")

    def _notes(self) -> Iterator[Text]:
        notes = list(self._plan.notes)
        notes += [] if self._plan.estimate is None else self._plan.estimate.notes
        if notes:
            yield self._line()
        for note in dict.fromkeys(notes):
            yield from self._paragraph(note, "dim", "Note: ", "      ")

    def _paragraph(self, sentence: str, style: str, indent: str = "", further: str | None = None) -> Iterator[Text]:
        # A number and its unit stay together.
        held = _UNIT.sub("\N{NO-BREAK SPACE}", self._printable(sentence))
        for line in textwrap.wrap(
            held,
            self._width,
            initial_indent=indent,
            subsequent_indent=indent if further is None else further,
            break_on_hyphens=False,
        ):
            yield self._line(line.replace("\N{NO-BREAK SPACE}", " "), style)

    def _printable(self, text: str) -> str:
        plain = printable(text)
        return plain.encode("ascii", "replace").decode() if self._ascii else plain

    def _line(self, text: str = "", style: str = "") -> Text:
        return Text(text, style, no_wrap=True, overflow="ellipsis")
