"""Heads, windows and rotary numbers of a decoder's layers, from the keys that families share."""

from __future__ import annotations

from dataclasses import dataclass

from vramscope.analyzers.plan.architecture.config import MOST_HEADS, Config
from vramscope.schema.architecture import Attention


@dataclass(frozen=True, slots=True)
class Heads:
    """One self-attention's sizes."""

    query: int
    key_value: int
    width: int

    def looking(self, window: int | None = None) -> Attention:
        """One that sees all of its input at once and keeps nothing of it."""
        return Attention(
            heads=self.query, kv_heads=self.key_value, head_dim=self.width, cached_elements=0, window=window
        )

    def attention(self, window: int | None = None) -> Attention:
        """What is kept of each token."""
        return Attention(
            heads=self.query,
            kv_heads=self.key_value,
            head_dim=self.width,
            cached_elements=2 * self.key_value * self.width,
            window=window,
        )


def read_heads(config: Config, hidden: int, *, head_dim: int | None = None) -> Heads:
    """``head_dim`` is the family's own where the configuration has none; else the hidden size is shared out."""
    heads = config.integer("num_attention_heads", "n_head", "n_heads", "num_heads", most=MOST_HEADS)
    groups = config.integer("num_key_value_heads", "num_kv_heads", "n_head_kv", default=heads, most=MOST_HEADS)
    config.divided(heads, groups, "num_attention_heads", "num_key_value_heads")
    width = config.optional("head_dim") or head_dim
    if width is None:
        width = config.divided(hidden, heads, "hidden_size", "num_attention_heads")
    return Heads(heads, groups, width)


def rotated(config: Config, head_dim: int, *, share: float = 1.0) -> int:
    """How many numbers of each head are rotated; ``share`` is the family's own."""
    rope = config.section("rope_parameters", "rope_scaling")
    found = config.number("partial_rotary_factor", "rotary_pct", "rope_pct", default=-1.0)
    if found < 0:
        found = rope.number("partial_rotary_factor", default=share)
    if not 0 <= found <= 1:
        raise config.refuse("partial_rotary_factor", f"is {found}: a share of 1 is needed")
    return int(head_dim * found)


def layer_types(config: Config, layers: int, *, every: int | None = None, alternate: bool = False) -> tuple[str, ...]:
    """Which layers look at all tokens and which at a window: as listed, or by the family's pattern.

    ``every`` n-th layer is full; ``alternate`` has windows in the even ones.
    """
    listed = config.texts("layer_types")
    if listed:
        if len(listed) != layers:
            raise config.refuse("layer_types", f"has {len(listed)} entries for {layers} layers")
        return listed
    if every is not None:
        return tuple("full_attention" if (index + 1) % every == 0 else "sliding_attention" for index in range(layers))
    if alternate:
        return tuple("full_attention" if index % 2 else "sliding_attention" for index in range(layers))
    return ()


def windows(
    config: Config, layers: int, types: tuple[str, ...], *, default: int | None = None
) -> tuple[int | None, ...]:
    """The window of each layer. Without types it holds for all, save where a family asks for a switch."""
    window = config.optional("sliding_window", "attention_window_size", least=0) or default
    chunk = config.optional("attention_chunk_size", least=0) or None
    if types:
        kinds = {"sliding_attention": window, "chunked_attention": chunk}
        return tuple(kinds.get(kind) for kind in types)
    if "use_sliding_window" in config.values:
        first = config.integer("max_window_layers", default=0, least=0)
        used = config.flag("use_sliding_window")
        return tuple(window if used and index >= first else None for index in range(layers))
    return (window,) * layers
