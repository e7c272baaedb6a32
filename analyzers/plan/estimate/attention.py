"""Attention on a tape: projections, rotation, and the product itself in one operation or written out."""

from __future__ import annotations

from vramscope.analyzers.plan.estimate import ops
from vramscope.analyzers.plan.estimate.anatomy import AttentionParts
from vramscope.analyzers.plan.estimate.recorder import Recorder
from vramscope.analyzers.plan.estimate.tape import Tensor
from vramscope.schema.architecture import Attention

# The statistics of each row are padded to whole blocks of the kernel.
_ROW_STEP = 32


def attend(recorder: Recorder, parts: AttentionParts, attention: Attention, tensor: Tensor) -> Tensor:
    """The output projection's result. Of cross-attention keys and values come from the encoder."""
    cross = attention.cross and recorder.memory is not None
    source = recorder.memory if cross and recorder.memory is not None else tensor
    query, key, value, *others = _project(recorder, parts, attention, tensor, source)
    if not cross:
        if not others:
            query, key = _rotate(recorder, query), _rotate(recorder, key)
        key, value = _cache(recorder, attention, key, value)
    copied = not cross and _caches(recorder)
    query, key, value = (recorder.computing(each) for each in (query, key, value))
    keys = recorder.memory_tokens if cross else recorder.cached_tokens + recorder.tokens
    with recorder.named(query, key, value, *others):
        if _written_out(recorder):
            result = _eager(recorder, attention, query, key, value, keys, contiguous=copied)
        else:
            result = _kernel(recorder, attention, query, key, value, keys)
        return result if parts.output is None else recorder.linear(result, parts.output)


def _written_out(recorder: Recorder) -> bool:
    return recorder.workload.attention == "eager" or recorder.traits.eager_only


def _project(
    recorder: Recorder, parts: AttentionParts, attention: Attention, tensor: Tensor, source: Tensor
) -> tuple[Tensor, ...]:
    """Queries, keys and values; after them, where these are rotated already, what else has a name."""
    wide, narrow = attention.heads * attention.head_dim, attention.kv_heads * attention.head_dim
    tape, rows = recorder.tape, recorder.rows
    if parts.fused:
        whole = recorder.linear(tensor, parts.inputs[0])
        query, key, value = tape.split(whole, [rows * wide, rows * narrow, rows * narrow])
    elif len(parts.inputs) == 3 and parts.inputs[0].in_features == parts.inputs[1].in_features:
        query = _head_norm(recorder, parts, 0, recorder.linear(tensor, parts.inputs[0]))
        key = _head_norm(recorder, parts, 1, recorder.linear(source, parts.inputs[1]))
        value = recorder.linear(source, parts.inputs[2])
        return query, key, value
    else:
        found = _latent(recorder, parts, attention, tensor)
        if len(found) > 3:
            return found
        query, key, value = found
    return _head_norm(recorder, parts, 0, query), _head_norm(recorder, parts, 1, key), value


def _latent(recorder: Recorder, parts: AttentionParts, attention: Attention, tensor: Tensor) -> tuple[Tensor, ...]:
    """Compressed by one projection and widened by the next, for queries and for keys and values."""
    tape, rows = recorder.tape, recorder.rows
    current, results = tensor, []
    for projection in parts.inputs:
        down = projection.in_features * rows == tensor.elements
        current = recorder.linear(tensor if down else _narrowed(recorder, current, projection.in_features), projection)
        results.append(current)
    wide = rows * attention.heads * attention.head_dim
    whole = next((each for each in results if each.elements >= wide), results[0])
    joined = results[-1]
    # Keys get the rotated part beside them, so they are copied out.
    key = tape.record(wide, joined.item_bytes, [joined])
    rotated = attention.cached_elements - parts.inputs[-1].in_features
    values = 0 if parts.output is None else rows * parts.output.in_features
    if not (0 < rotated < attention.head_dim and 0 < values < joined.elements):
        return whole, key, tape.record(wide, joined.item_bytes, [joined])
    turned = rows * attention.heads * rotated
    scratch = 2 * turned * whole.item_bytes
    turn = tape.record(turned, whole.item_bytes, [whole], scratch_bytes=scratch, backward_scratch_bytes=scratch)
    query = tape.record(wide, whole.item_bytes, [whole, turn])
    return query, key, tape.split(joined, [values])[0], whole, turn


def _narrowed(recorder: Recorder, tensor: Tensor, features: int) -> Tensor:
    elements = features * recorder.rows
    return tensor if elements == tensor.elements else recorder.tape.split(tensor, [elements])[0]


def _head_norm(recorder: Recorder, parts: AttentionParts, index: int, tensor: Tensor) -> Tensor:
    if len(parts.head_norms) <= index:
        return tensor
    return recorder.norm(tensor, parts.head_norms[index])


def _rotate(recorder: Recorder, tensor: Tensor) -> Tensor:
    """x * cos + turned(x) * sin, in float32 under autocast; the part of a head that is not rotated is copied back."""
    share = recorder.traits.rotary
    if not share:
        return tensor
    tape = recorder.tape
    item = ops.FLOAT32 if tape.autocast else tensor.item_bytes
    turned = int(tensor.elements * share)
    size = turned * item
    # The halves are turned and joined, both products made and added up; backward fills zeros around each half.
    result = tape.record(turned, item, [tensor], scratch_bytes=2 * size, backward_scratch_bytes=2 * size)
    if share < 1.0:
        result = tape.record(tensor.elements, item, [result, tensor])
    return result


def _cache(recorder: Recorder, attention: Attention, key: Tensor, value: Tensor) -> tuple[Tensor, Tensor]:
    """A decoder's cache copies both, in training too, unless blocks are checkpointed.

    Of latent attention it has what both are widened from, and they are made anew for every token.
    """
    if not _caches(recorder):
        return key, value
    tape = recorder.tape
    if _latent_cache(attention) and recorder.training is None and not recorder.cached_tokens:
        tape.keep(tape.record(recorder.rows * attention.cached_elements, key.item_bytes, [key]))
        return key, value
    share = (recorder.cached_tokens + recorder.tokens) / recorder.tokens
    copies = [tape.record(int(each.elements * share), each.item_bytes, [each]) for each in (key, value)]
    if recorder.training is None and not recorder.cached_tokens:
        for copy in copies:
            tape.keep(copy)
    return copies[0], copies[1]


def _latent_cache(attention: Attention) -> bool:
    return 0 < attention.cached_elements < 2 * attention.kv_heads * attention.head_dim


def _caches(recorder: Recorder) -> bool:
    training = recorder.training
    if recorder.traits.encoder or recorder.encoding:
        return False
    return training is None or (training.use_cache and not training.checkpointing)


def _kernel(recorder: Recorder, attention: Attention, query: Tensor, key: Tensor, value: Tensor, keys: int) -> Tensor:
    """Flash attention of two-byte elements, the memory-efficient kernel of float32: no scores are kept.

    Scores that have something added to them get it as a tensor of all of them, and it a gradient.
    """
    tape = recorder.tape
    bias = _bias(recorder, attention, keys)
    padded = -(-recorder.tokens // _ROW_STEP) * _ROW_STEP
    statistics = recorder.batch * attention.heads * padded * ops.FLOAT32
    # The queries' gradient is summed up in float32; of float32 the incoming one is copied.
    scratch = statistics + query.elements * ops.FLOAT32
    if attention.kv_heads < attention.heads:
        # Those of keys and values are made for all heads first.
        scratch += 2 * query.size_bytes
    heads = attention.heads // max(attention.kv_heads, 1)
    result = tape.record(
        value.elements * heads // keys * recorder.tokens,
        query.item_bytes,
        [query, key, value, *bias],
        saves=[query, key, value, *bias],
        saves_output=True,
        keeps_bytes=statistics,
        backward_scratch_bytes=scratch,
    )
    # Flash attention's result lies as the queries do: joined from two parts, head after head.
    joined = _latent_cache(attention) or recorder.traits.joined_rotation
    return ops.copy(tape, result) if joined and query.item_bytes == 2 else result


def _bias(recorder: Recorder, attention: Attention, keys: int) -> list[Tensor]:
    """Positions' part of the scores: one table of all heads for all layers, the same for every sample."""
    if not recorder.traits.biased_scores or attention.cross:
        return []
    tape = recorder.tape
    known = recorder.biases.get(keys)
    elements = attention.heads * recorder.tokens * keys
    if known is None:
        table = tape.parameter("relative_attention_bias", attention.heads * 32, ops.FLOAT32, trained=tape.grad)
        known = tape.record(elements, recorder.precision.activation_bytes, [table])
        recorder.biases[keys] = known
        tape.keep(known)
    return tape.split(known, [elements * recorder.batch])


def _eager(
    recorder: Recorder,
    attention: Attention,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    keys: int,
    *,
    contiguous: bool,
) -> Tensor:
    """Scores of every query with every key, softened, dropped out, and the values' mean by them.

    ``contiguous``: keys and values lie as the product of matrices wants them; queries never do.
    """
    tape, traits = recorder.tape, recorder.traits
    item = query.item_bytes
    query = ops.copy(tape, query)
    if attention.kv_heads < attention.heads:
        groups = attention.heads // attention.kv_heads
        key = tape.record(key.elements * groups, key.item_bytes, [key])
        value = tape.record(value.elements * groups, value.item_bytes, [value])
    elif not contiguous:
        key, value = ops.copy(tape, key), ops.copy(tape, value)
    before = [] if recorder.handed is None else [recorder.handed]
    with recorder.named(*before):
        weights, kept = _weights(recorder, attention, query, key, keys, item)
    recorder.handed = weights if traits.hands_on else None
    training = recorder.training
    if training is not None and training.dropout:
        weights = ops.dropout(tape, weights, traits.attention_dropout)
    with recorder.named(*kept):
        return ops.copy(tape, ops.matmul(tape, weights, value, value.elements // keys * recorder.tokens))


def _weights(
    recorder: Recorder, attention: Attention, query: Tensor, key: Tensor, keys: int, item: int
) -> tuple[Tensor, list[Tensor]]:
    """Scores made, scaled, masked, softened in float32, cast back; and those that keep a name after that."""
    tape, traits = recorder.tape, recorder.traits
    elements = recorder.batch * attention.heads * recorder.tokens * keys
    mask = _mask(recorder, attention, keys)

    def masked(scores: Tensor) -> Tensor:
        return tape.record(elements, scores.item_bytes, [scores, *mask])

    if traits.scores == "float32":
        query, key = ops.cast(tape, query, ops.FLOAT32), ops.cast(tape, key, ops.FLOAT32)
        scores = masked(ops.copy(tape, ops.matmul(tape, query, key, elements)))
        return ops.cast(tape, ops.softmax(tape, scores), item), [query, key]
    scores = ops.matmul(tape, query, key, elements)
    if traits.scores == "inside":
        result = masked(scores)
        with recorder.named(scores, result):
            softened = ops.softmax(tape, ops.cast(tape, result, ops.FLOAT32))
        return ops.cast(tape, softened, item), [scores, result]
    scores = ops.copy(tape, scores)
    if traits.scores == "sinks":
        scores = masked(scores)
        # A column for the sink is put beside them, and the largest of each row is taken away.
        beside = ops.copy(tape, ops.copy(tape, scores))
        with recorder.named(scores, beside):
            return ops.softmax(tape, beside), [scores, beside]
    if traits.scores == "biased":
        result = masked(tape.record(elements, ops.FLOAT32, [scores]))
        with recorder.named(result):
            softened = ops.cast(tape, ops.softmax(tape, result), item)
        return softened, [result]
    if traits.soft_cap:
        bent = tape.record(scores.elements, scores.item_bytes, [ops.copy(tape, scores)], saves_output=True)
        scores = ops.copy(tape, bent)
    if not traits.encoder:
        scores = masked(scores)
    with recorder.named(scores):
        softened = ops.softmax(tape, ops.cast(tape, scores, ops.FLOAT32))
    return ops.cast(tape, softened, item), []


def _mask(recorder: Recorder, attention: Attention, keys: int) -> list[Tensor]:
    """One for all blocks alike, of every sample; MPT's is of truth values. In training it is next to nothing."""
    if recorder.training is not None or recorder.traits.encoder or recorder.encoding:
        return []
    kind = (keys, attention.window is not None)
    if kind not in recorder.masks:
        item = ops.MASK if recorder.traits.scores == "biased" else recorder.precision.activation_bytes
        recorder.masks[kind] = recorder.tape.given(recorder.batch * recorder.tokens * keys, item)
    return [recorder.masks[kind]]
