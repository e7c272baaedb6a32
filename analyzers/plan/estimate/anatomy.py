"""A unit's linear layers, norms and embeddings by what they are for, read off the names and shapes of its tensors."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from vramscope.schema.architecture import TensorSpec, Unit

_ATTENTION = re.compile(r"att(?:n|ention)|^(?:temporal_)?mixer$", re.IGNORECASE)
_FUSED = re.compile(r"qkv|c_attn|query_key_value|in_proj|w_pack", re.IGNORECASE)
_QUERY = re.compile(r"^(?:q|wq|query|q_lin|q_proj|q_a_proj|q_b_proj)$", re.IGNORECASE)
_KEY = re.compile(r"^(?:k|wk|key|k_lin|k_proj)$", re.IGNORECASE)
_VALUE = re.compile(r"^(?:v|wv|value|v_lin|v_proj)$", re.IGNORECASE)
_GATE = re.compile(r"^(?:gate_proj|w1|wi_0|gate)$", re.IGNORECASE)
_BOTH = re.compile(r"gate_up|^fc1_gated$", re.IGNORECASE)
_DOWN = re.compile(r"down|^w2$|^wo$|^fc2$|^fc_out$|4h_to_h|^lin2$|c_proj|output", re.IGNORECASE)
_NORM = re.compile(r"norm|(?:^|\.)ln|layernorm", re.IGNORECASE)
_ROUTER = re.compile(r"^(?:gate|router|wg)$", re.IGNORECASE)
_EXPERT = re.compile(r"experts?\b|experts\.", re.IGNORECASE)
# What is stored beside packed weights, or in place of them: by its shape no linear layer.
_PACKED = re.compile(r"_(?:blocks|scales?|scale_inv)$")
_HEAD_NORMS = re.compile(r"q_norm|k_norm|query_norm|key_norm|q_layernorm|k_layernorm|q_ln|k_ln", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Projection:
    """A linear layer. ``weight`` and ``bias`` are None of one that is only known to be there; ``copies`` of it are in
    the unit, one for each expert, where each has its own tensor.
    """

    name: str
    in_features: int
    out_features: int
    weight: TensorSpec | None
    bias: TensorSpec | None = None
    copies: int = 1

    @property
    def last(self) -> str:
        """Its own name."""
        parts = [part for part in self.name.split(".") if part not in {"linear", "base_layer"}]
        return parts[-1] if parts else self.name


@dataclass(frozen=True, slots=True)
class Norm:
    """A normalisation over ``width``, with a bias where it is a LayerNorm."""

    name: str
    width: int
    weight: TensorSpec
    bias: TensorSpec | None = None


@dataclass(frozen=True, slots=True)
class AttentionParts:
    """The linear layers of one attention: one for queries, keys and values together, or one for each."""

    inputs: tuple[Projection, ...]
    output: Projection | None
    fused: bool
    head_norms: tuple[Norm, ...] = ()


@dataclass(frozen=True, slots=True)
class Feedforward:
    """The linear layers of a feed-forward network; with a gate, ``inputs`` are gate and up, or both in one."""

    inputs: tuple[Projection, ...]
    output: Projection | None
    gated: bool


@dataclass(frozen=True, slots=True)
class Anatomy:
    """A unit's parts. ``experts`` is the feed-forward of one expert, ``router`` what chooses."""

    attentions: tuple[AttentionParts, ...]
    feedforward: Feedforward | None
    norms: tuple[Norm, ...]
    embeddings: tuple[Projection, ...]
    convolutions: tuple[TensorSpec, ...]
    others: tuple[Projection, ...]
    router: Projection | None = None
    experts: Feedforward | None = None


def dissect(unit: Unit, *, transposed: bool = False) -> Anatomy:
    """What ``unit`` consists of. ``transposed``: its weights are stored as (in, out)."""
    tensors = {tensor.name: tensor for tensor in unit.tensors if not tensor.buffer}
    projections, norms, convolutions = [], [], []
    embedding = unit.role == "embedding" or (not unit.attention and any(map(_embeds, tensors)))
    for name, tensor in tensors.items():
        own, _, kind = name.rpartition(".")
        relative = own.removeprefix(unit.name).lstrip(".") or unit.name
        bias = tensors.get(f"{own}.bias")
        if _PACKED.search(kind):
            continue
        if len(tensor.shape) == 3 and _EXPERT.search(relative):
            projections.append(_joined_experts(unit, f"{relative}.{kind}", tensor))
            continue
        if kind != "weight":
            continue
        if len(tensor.shape) == 2:
            out, into = tensor.shape if not transposed or embedding or unit.role == "head" else tensor.shape[::-1]
            projections.append(Projection(relative, into, out, tensor, bias))
        elif len(tensor.shape) == 1 and _NORM.search(relative):
            norms.append(Norm(relative, tensor.shape[0], tensor, bias))
        elif len(tensor.shape) == 4:
            convolutions.append(tensor)
    if embedding:
        tables = tuple(each for each in projections if "embed" in each.name.lower() or _is_table(each))
        rest = tuple(each for each in projections if each not in tables)
        return Anatomy((), None, tuple(norms), tables, tuple(convolutions), rest)
    if unit.role not in {"layer", "vision"} or not unit.attention:
        return Anatomy((), None, tuple(norms), (), tuple(convolutions), tuple(projections))
    return _dissect_layer(unit, projections, norms, tuple(convolutions))


def _joined_experts(unit: Unit, name: str, tensor: TensorSpec) -> Projection:
    """All experts' weights in one tensor, of which either way round is stored."""
    _, first, second = tensor.shape
    down = bool(_DOWN.search(name))
    outward = (first == unit.hidden_size) == down
    out, into = (first, second) if outward else (second, first)
    return Projection(name, into, out, tensor)


def _embeds(name: str) -> bool:
    return "embed" in name.rpartition(".")[0].rpartition(".")[2].lower()


def _is_table(each: Projection) -> bool:
    return each.last in {"wte", "wpe", "shared", "tok_embeddings"} or each.out_features > 4 * each.in_features


def _dissect_layer(
    unit: Unit, projections: Sequence[Projection], norms: Sequence[Norm], convolutions: tuple[TensorSpec, ...]
) -> Anatomy:
    groups: dict[str, list[Projection]] = {}
    dense: list[Projection] = []
    experts: dict[str, Projection] = {}
    router = None
    for each in projections:
        place = _attention_of(each.name)
        if place is not None and "relative" not in each.name:
            groups.setdefault(place, []).append(each)
        elif "relative_attention_bias" in each.name:
            continue
        elif _EXPERT.search(each.name) and "shared" not in each.name:
            alone = each.weight is None or len(each.weight.shape) == 3
            copies = 1 if alone or unit.experts is None else unit.experts.count
            experts.setdefault(each.last, replace(each, copies=copies))
        elif unit.experts is not None and _ROUTER.match(each.last):
            router = each
        else:
            dense.append(each)
    head_norms = tuple(norm for norm in norms if _HEAD_NORMS.search(norm.name))
    attentions = tuple(_attention(group, head_norms) for group in groups.values())
    if unit.experts is not None and not experts and unit.inner_width and unit.hidden_size:
        experts = {each.last: each for each in _unnamed(unit)}
    return Anatomy(
        attentions or _unnamed_attention(unit),
        _feedforward(dense or ([] if unit.experts else _unnamed(unit)), unit.gated),
        tuple(norm for norm in norms if norm not in head_norms),
        (),
        convolutions,
        (),
        router,
        _feedforward(list(experts.values()), unit.gated) if experts else None,
    )


def _attention_of(name: str) -> str | None:
    parts = name.split(".")
    for index, part in enumerate(parts):
        if _ATTENTION.search(part) and (index < len(parts) - 1 or _FUSED.search(part)):
            return ".".join(parts[: index + 1])
    return None


def _attention(group: Sequence[Projection], head_norms: tuple[Norm, ...]) -> AttentionParts:
    fused = [each for each in group if _FUSED.search(each.last)]
    if fused:
        rest = [each for each in group if each not in fused]
        return AttentionParts((fused[0],), rest[-1] if rest else None, True, head_norms)
    inputs = [each for pattern in (_QUERY, _KEY, _VALUE) for each in group if pattern.match(each.last)]
    rest = [each for each in group if each not in inputs]
    if len(inputs) < 3:
        # Latent attention: what is compressed and widened again comes before the last one.
        inputs, rest = list(group[:-1]), list(group[-1:])
    return AttentionParts(tuple(inputs), rest[-1] if rest else None, False, head_norms)


def _feedforward(dense: Sequence[Projection], gated: bool) -> Feedforward | None:
    if not dense:
        return None
    downs = [each for each in dense if _DOWN.search(each.name)] or list(dense[-1:])
    inputs = [each for each in dense if each is not downs[-1] and each not in downs]
    inputs.sort(key=lambda each: not _GATE.match(each.last))
    has_gate = gated or any(_BOTH.search(each.name) for each in inputs) or len(inputs) == 2
    return Feedforward(tuple(inputs), downs[-1], has_gate)


def _unnamed(unit: Unit) -> list[Projection]:
    """Of a unit whose weights are packed: what its widths say."""
    if not unit.hidden_size or not unit.inner_width:
        return []
    hidden, inner = unit.hidden_size, unit.inner_width
    names = ["gate_proj", "up_proj"] if unit.gated else ["up_proj"]
    return [*(Projection(name, hidden, inner, None) for name in names), Projection("down_proj", inner, hidden, None)]


def _unnamed_attention(unit: Unit) -> tuple[AttentionParts, ...]:
    if not unit.hidden_size:
        return ()
    hidden = unit.hidden_size
    parts = []
    for each in unit.attention:
        wide, narrow = each.heads * each.head_dim, each.kv_heads * each.head_dim
        inputs = tuple(
            Projection(name, hidden, width, None)
            for name, width in (("q_proj", wide), ("k_proj", narrow), ("v_proj", narrow))
        )
        parts.append(AttentionParts(inputs, Projection("o_proj", wide, hidden, None), False))
    return tuple(parts)
