"""A whole model's pass on a tape, unit after unit in the order of execution, up to the logits or the loss."""

from __future__ import annotations

import math
from dataclasses import dataclass

from vramscope.analyzers.plan.estimate import activation_functions, ops
from vramscope.analyzers.plan.estimate.anatomy import Anatomy, Projection, dissect
from vramscope.analyzers.plan.estimate.blocks import run_block
from vramscope.analyzers.plan.estimate.precision import precision_of
from vramscope.analyzers.plan.estimate.recorder import Recorder
from vramscope.analyzers.plan.estimate.tape import Tape, Tensor
from vramscope.analyzers.plan.estimate.traits import traits_of
from vramscope.schema.architecture import Architecture, Unit
from vramscope.schema.plan import Workload


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass:
    """A recorded pass. ``outputs`` are the bytes that each unit hands on; ``adapters`` LoRA's weights, by elements."""

    tape: Tape
    outputs: dict[str, int]
    adapters: dict[str, int]


def record(architecture: Architecture, workload: Workload, *, batch: int, tokens: int, cached: int = 0) -> Pass:
    """The pass of a batch; with a training of the workload, up to its loss."""
    recorder = _recorder(architecture, workload, batch, tokens, cached)
    walk = _Walk(architecture, recorder)
    for unit in architecture.units:
        walk.run(unit)
    walk.finish()
    return Pass(tape=recorder.tape, outputs=walk.outputs, adapters=recorder.adapters)


def record_unit(architecture: Architecture, unit: Unit, workload: Workload, *, batch: int, tokens: int) -> Pass:
    """One unit's part of the pass, between hidden states that come in and, of a head, the loss."""
    recorder = _recorder(architecture, workload, batch, tokens, 0)
    walk = _Walk(architecture, recorder)
    walk.enter(unit)
    walk.run(unit)
    if unit.role == "head":
        walk.finish()
    return Pass(tape=recorder.tape, outputs=walk.outputs, adapters=recorder.adapters)


def _recorder(architecture: Architecture, workload: Workload, batch: int, tokens: int, cached: int) -> Recorder:
    training = workload.training
    return Recorder(
        tape=Tape(grad=training is not None, autocast=training is not None and training.precision == "amp"),
        traits=traits_of(architecture),
        precision=precision_of(architecture, workload),
        workload=workload,
        batch=batch,
        tokens=tokens,
        cached_tokens=cached,
    )


class _Walk:
    """The hidden states on their way through the units."""

    def __init__(self, architecture: Architecture, recorder: Recorder) -> None:
        self.architecture = architecture
        self.recorder = recorder
        self.hidden: Tensor | None = None
        self.words: Tensor | None = None
        self.logits: Tensor | None = None
        self.classes = 0
        self.outputs: dict[str, int] = {}
        self.known: dict[int, Anatomy] = {}
        self.pooled = False
        self.seen = False
        self.table: Projection | None = None
        self.embedded: list[Tensor] = []
        names = [set(unit.name.split(".")) for unit in architecture.units]
        self.two_stacks = any("encoder" in each for each in names) and any("decoder" in each for each in names)
        recorder.encoding = self.two_stacks

    def enter(self, unit: Unit) -> None:
        """Hidden states come in from units before it."""
        recorder = self.recorder
        tape, item = recorder.tape, recorder.precision.activation_bytes
        width = unit.hidden_size or self.architecture.hidden_size
        decoder = self.two_stacks and "decoder" in unit.name.split(".")
        if width is None:
            return
        if decoder:
            recorder.encoding = False
            recorder.memory, recorder.memory_tokens = tape.input(recorder.rows * width, item), recorder.tokens
            recorder.tokens = recorder.workload.target_tokens or recorder.tokens
        if unit.role != "embedding":
            self.hidden = tape.input(recorder.rows * width, item)

    def run(self, unit: Unit) -> None:
        if self.two_stacks and self.recorder.encoding and "decoder" in unit.name.split("."):
            self._turn_to_decoder()
        anatomy = dissect(unit, transposed=self.recorder.traits.transposed)
        if unit.role == "vision" or (unit.role == "embedding" and anatomy.convolutions):
            self._look_at_image()
        elif unit.role == "layer" and unit.attention:
            self._join_words()
        if anatomy.embeddings or (unit.role == "embedding" and anatomy.convolutions):
            self._embed(unit, anatomy)
        elif unit.role in {"layer", "vision"} and unit.attention:
            self._block(unit, anatomy)
        elif unit.role == "head":
            self._head(anatomy)
        elif unit.role != "rotary":
            self._other(anatomy)
        result = self.logits or self.hidden
        self.outputs[unit.name] = 0 if result is None else result.size_bytes

    def finish(self) -> None:
        """The loss of a training."""
        recorder = self.recorder
        if recorder.training is None:
            return
        if self.logits is not None:
            ops.cross_entropy(recorder.tape, self.logits, self.classes)
        elif self.hidden is not None:
            recorder.tape.record(1, ops.FLOAT32, [self.hidden])

    def _look_at_image(self) -> None:
        """Embedded words wait for what a vision tower, of another width, makes of the image."""
        if self.words is None and not self.seen:
            self.words, self.hidden = self.hidden, None
        self.seen = True

    def _join_words(self) -> None:
        """The image's part is put among the words."""
        if self.words is None:
            return
        words, self.words = self.words, None
        parts = [words] if self.hidden is None else [words, self.hidden]
        self.hidden = self.recorder.tape.record(words.elements, words.item_bytes, parts)

    def _turn_to_decoder(self) -> None:
        """What the encoder has made is looked at by the decoder, whose own input begins with the same table."""
        recorder = self.recorder
        recorder.encoding = False
        recorder.memory, recorder.memory_tokens = self.hidden, recorder.tokens
        recorder.tokens = recorder.workload.target_tokens or recorder.tokens
        if self.hidden is not None:
            recorder.tape.keep(self.hidden)
        self.hidden = None
        if self.table is not None:
            self._look_up(self.table)

    def _look_up(self, table: Projection) -> None:
        recorder = self.recorder
        assert table.weight is not None
        # Positions are the same for all samples.
        of_positions = "pos" in table.name.lower() or table.last == "wpe"
        ids = recorder.tape.given(recorder.tokens if of_positions else recorder.rows, ops.INDEX)
        found = ops.lookup(recorder.tape, ids, recorder.weight(table.weight), table.in_features)
        self.embedded.append(found)
        self._put(found)

    def _embed(self, unit: Unit, anatomy: Anatomy) -> None:
        recorder, tape = self.recorder, self.recorder.tape
        for table in anatomy.embeddings:
            if self.table is None and self.two_stacks:
                self.table = table
            self._look_up(table)
        if anatomy.convolutions:
            spec = anatomy.convolutions[0]
            pixels = tape.given(recorder.rows * math.prod(spec.shape[1:]), recorder.precision.activation_bytes)
            weight = recorder.weight(spec)
            if tape.autocast:
                pixels, weight = ops.cast(tape, pixels, 2), tape.cast_weight(weight, 2)
            width = spec.shape[0]
            patches = tape.record(recorder.rows * width, weight.item_bytes, [pixels, weight], saves=[pixels])
            self._put(ops.copy(tape, patches))
        if self.hidden is None:
            return
        for norm in anatomy.norms:
            self.hidden = recorder.norm(self.hidden, norm)
        if anatomy.norms or anatomy.convolutions or self.two_stacks:
            self.hidden = recorder.drop(self.hidden)

    def _put(self, found: Tensor) -> None:
        recorder, tape = self.recorder, self.recorder.tape
        if self.hidden is None or self.hidden.elements < found.elements:
            before, self.hidden = self.hidden, found
            if before is not None:
                self.hidden = tape.record(found.elements, found.item_bytes, [found, before])
            return
        same = [self.hidden] if found.elements != self.hidden.elements else [self.hidden, found]
        self.hidden = tape.record(self.hidden.elements, self.hidden.item_bytes, [self.hidden, found], same=same)
        if recorder.traits.family == "gpt2":
            self.hidden = recorder.drop(self.hidden)

    def _block(self, unit: Unit, anatomy: Anatomy) -> None:
        recorder = self.recorder
        if self.hidden is None:
            width = unit.hidden_size or self.architecture.hidden_size or 1
            self.hidden = recorder.tape.given(recorder.rows * width, recorder.precision.activation_bytes)
        training = recorder.training
        active = training is not None and training.checkpointing
        # A tower's blocks keep no cache.
        encoding, recorder.encoding = recorder.encoding, recorder.encoding or unit.role == "vision"
        with recorder.tape.checkpoint(self.hidden, active=active), recorder.named(self.hidden):
            self.hidden = run_block(recorder, unit, anatomy, self.hidden)
        recorder.encoding = encoding

    def _other(self, anatomy: Anatomy) -> None:
        if self.hidden is None:
            return
        for norm in anatomy.norms:
            if self.hidden.elements % norm.width == 0:
                self.hidden = self.recorder.norm(self.hidden, norm)
        for projection in anatomy.others:
            if self.hidden.elements % projection.in_features:
                continue
            # A pooler looks at one token of each sequence.
            self._take_one(projection)
            self.hidden = self.recorder.linear(self.hidden, projection)

    def _take_one(self, projection: Projection) -> None:
        assert self.hidden is not None
        recorder = self.recorder
        if recorder.traits.encoder and "embed" not in projection.name and not self.pooled:
            self.hidden = recorder.tape.split(self.hidden, [recorder.batch * projection.in_features])[0]
            self.pooled = True

    def _head(self, anatomy: Anatomy) -> None:
        recorder = self.recorder
        if self.hidden is None:
            return
        # What was looked up has its name until the head's turn.
        with recorder.named(*self.embedded):
            self.embedded = []
        vocabulary = self.architecture.vocabulary
        projections = list(anatomy.others)
        for projection in projections:
            if self.hidden.elements % projection.in_features:
                continue
            if vocabulary is None or (projection.out_features < vocabulary and projection is projections[-1]):
                self._take_one(projection)
            if recorder.training is None and not recorder.workload.all_logits and not recorder.traits.encoder:
                # Generation looks at the last token alone.
                self.hidden = recorder.tape.split(self.hidden, [recorder.batch * projection.in_features])[0]
            result = recorder.linear(self.hidden, projection)
            if projection is projections[-1]:
                if recorder.traits.logits_cap:
                    # Divided by the cap, bent, and multiplied again.
                    bent = activation_functions.of_result(recorder.tape, ops.copy(recorder.tape, result))
                    result = ops.copy(recorder.tape, bent)
                self.logits, self.classes = result, projection.out_features
            else:
                self.hidden = ops.copy(recorder.tape, result)
                for norm in anatomy.norms:
                    self.hidden = recorder.norm(self.hidden, norm)
