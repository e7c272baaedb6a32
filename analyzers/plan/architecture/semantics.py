"""What a configuration of an unknown family says by the keys that most families share: heads, widths, experts.

It is asked only where no description of the family is at hand, and leaves out what it does not find.
"""

from __future__ import annotations

from dataclasses import dataclass

from vramscope.analyzers.plan.architecture.config import MOST_EXPERTS, Config
from vramscope.analyzers.plan.architecture.families.attention import layer_types, windows
from vramscope.analyzers.plan.architecture.parts import Part
from vramscope.analyzers.plan.architecture.unreadable import UnreadableModel
from vramscope.schema.architecture import Attention, Experts

_TEXT = ("text_config", "llm_config", "language_config")
HIDDEN = ("hidden_size", "n_embd", "d_model", "dim", "model_dim")
_HEADS = ("num_attention_heads", "n_head", "num_heads", "n_heads", "decoder_attention_heads")
_GROUPS = ("num_key_value_heads", "num_kv_heads", "n_head_kv", "multi_query_group_num")
_INNER = ("intermediate_size", "ffn_dim", "ffn_hidden_size", "n_inner", "d_ff", "hidden_dim", "decoder_ffn_dim")
_LONGEST_WORD = 80
_OTHER_TOWER = ("vision", "visual", "image", "audio", "qformer", "resampler", "perceiver")


def language_part(config: Config) -> Config:
    """The language model's section of a composed configuration, or the whole."""
    for name in _TEXT:
        section = config.section(name)
        if section.values:
            return section
    return config


def describe_blocks(root: Part, config: Config) -> str | None:
    """Gives the blocks of the language model their attention, width and experts; why not, where it cannot."""
    try:
        _describe(root, config)
    except UnreadableModel as error:
        # Other families mean other things by the same key.
        return f"heads and widths are not known ({error})"
    return None


def _describe(root: Part, config: Config) -> None:
    words = language_part(config)
    blocks = [part for path, part in _blocks(root, "") if not any(word in path for word in _OTHER_TOWER)]
    if not blocks or not words.has(*HIDDEN):
        return
    hidden = words.integer(*HIDDEN)
    attention = _attention(words, hidden, len(blocks))
    experts = _experts(words)
    for block, kept in zip(blocks, attention, strict=True):
        block.hidden_size = hidden
        block.inner_width = words.optional(*_INNER)
        block.gated = _names(block, "gate_proj") or _names(block, "gate_up_proj") or _names(block, "w3")
        block.attention = (kept,) if kept else ()
        if experts and _names(block, "experts"):
            block.experts = experts


def _blocks(part: Part, path: str) -> list[tuple[str, Part]]:
    if part.block:
        return [(path, part)]
    return [found for name, child in part.children.items() for found in _blocks(child, f"{path}.{name}")]


def _names(part: Part, name: str) -> bool:
    return any(child == name or _names(below, name) for child, below in part.children.items())


def _attention(config: Config, hidden: int, count: int) -> list[Attention | None]:
    if not config.has(*_HEADS):
        return [None] * count
    heads = config.integer(*_HEADS)
    groups = config.integer(*_GROUPS, default=heads)
    width = config.optional("head_dim", "kv_channels", "d_kv") or max(hidden // heads, 1)
    latent = config.optional("kv_lora_rank")
    kept = latent + config.integer("qk_rope_head_dim", default=0, least=0) if latent else 2 * groups * width
    try:
        spans = windows(config, count, layer_types(config, count))
    except UnreadableModel:
        # As many layer types as there are layers of the language model, and not of blocks altogether.
        spans = (None,) * count
    return [
        Attention(heads=heads, kv_heads=groups, head_dim=width, cached_elements=kept, window=span) for span in spans
    ]


def _experts(config: Config) -> Experts | None:
    names = ("num_local_experts", "num_experts", "n_routed_experts", "moe_num_experts")
    if not config.has(*names):
        return None
    count = config.integer(*names, least=0, most=MOST_EXPERTS)
    if count < 2:
        return None
    active = config.integer("num_experts_per_tok", "experts_per_token", "moe_topk", "top_k", default=2, most=count)
    return Experts(count=count, active=active)


def words(config: Config | None) -> dict[str, int | float | str | bool]:
    """The configuration's plain values, the language model's where it has a section of its own."""
    if config is None:
        return {}
    merged = {**config.values, **language_part(config).values}
    return {
        name: value
        for name, value in merged.items()
        if isinstance(value, (int, float, bool)) or (isinstance(value, str) and len(value) <= _LONGEST_WORD)
    }


@dataclass(frozen=True, slots=True)
class Sizes:
    """The sizes of a whole model that a configuration tells, each None where it does not."""

    hidden: int | None = None
    vocabulary: int | None = None
    positions: int | None = None


def sizes(config: Config | None) -> Sizes:
    """Those of the language model; a value that is no whole number tells nothing."""
    if config is None:
        return Sizes()
    words = language_part(config)
    return Sizes(
        _told(words, HIDDEN),
        _told(words, ("vocab_size", "padded_vocab_size")),
        _told(words, ("max_position_embeddings", "n_positions", "max_seq_len", "seq_length")),
    )


def _told(config: Config, names: tuple[str, ...]) -> int | None:
    try:
        return config.optional(*names)
    except UnreadableModel:
        return None
