"""From a checkpoint's names of tensors to those that the loaded model has.

Checkpoints keep the names of the release that wrote them; a device map needs those of the model in memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

# (in the checkpoint, in the model of transformers 5), the first that matches counts.
_EVERYWHERE = ((r"\bLayerNorm\.gamma$", "LayerNorm.weight"), (r"\bLayerNorm\.beta$", "LayerNorm.bias"))
_TOWERS = (
    (r"^language_model\.model\.", "model.language_model."),
    (r"^language_model\.lm_head\.", "lm_head."),
    (r"^(?:model\.)?vision_tower\.vision_model\.", "model.vision_tower."),
    (r"^(vision_tower|multi_modal_projector)\.", r"model.\1."),
)
_QWEN = ((r"^visual\.", "model.visual."), (r"^model\.(layers|embed_tokens|norm)\b", r"model.language_model.\1"))
_VIT = (
    (r"\bencoder\.layer\.(\d+)\.attention\.attention\.(q|k|v)[a-z]+\.", r"layers.\1.attention.\2_proj."),
    (r"\bencoder\.layer\.(\d+)\.attention\.output\.dense\.", r"layers.\1.attention.o_proj."),
    (r"\bencoder\.layer\.(\d+)\.intermediate\.dense\.", r"layers.\1.mlp.fc1."),
    (r"\bencoder\.layer\.(\d+)\.output\.dense\.", r"layers.\1.mlp.fc2."),
    (r"\bencoder\.layer\.(\d+)\.", r"layers.\1."),
)
_DINO = (
    (r"\.attention\.attention\.(q|k|v)[a-z]+\.", r".attention.\1_proj."),
    (r"\.attention\.output\.dense\.", ".attention.o_proj."),
)
_FAMILIES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "gpt_neox": ((r"^embed_out\.", "lm_head."),),
    "mixtral": ((r"\.block_sparse_moe\.", ".mlp."),),
    "llava": _TOWERS,
    "paligemma": _TOWERS,
    "gemma3": _TOWERS,
    "qwen2_vl": _QWEN,
    "qwen2_5_vl": _QWEN,
    "vit": _VIT,
    "deit": _VIT,
    "dinov2": _DINO,
}
_EXPERT = re.compile(r"^(.*\.experts)\.\d+\.(gate_proj|up_proj|down_proj|w1|w2|w3)\.(.+)$")
_FUSED = {
    "gate_proj": "gate_up_proj",
    "up_proj": "gate_up_proj",
    "w1": "gate_up_proj",
    "w3": "gate_up_proj",
    "down_proj": "down_proj",
    "w2": "down_proj",
}
# Buffers that older releases stored and no release loads.
_UNUSED = re.compile(r"(rotary_emb\.inv_freq|\.masked_bias|\.attn\.bias|\.attention\.bias|position_ids)$")


def unused(name: str) -> bool:
    """Whether the tensor is a constant that the model makes itself."""
    return _UNUSED.search(name) is not None


# So many tell how a checkpoint's names begin.
_ENOUGH_NAMES = 1000


def _without_groups(pattern: str) -> str:
    """The same pattern, in which no group is remembered."""
    return re.sub(r"(?<!\\)\((?!\?)", "(?:", pattern)


class Naming:
    """Translates a checkpoint's names for one family. ``modules`` are the paths of the model in memory."""

    def __init__(self, family: str, modules: frozenset[str], top: Iterable[str], names: Iterable[str]) -> None:
        rules = (*_EVERYWHERE, *_FAMILIES.get(family, ()))
        self._rules = [(re.compile(old), new) for old, new in rules]
        # Most names fit no rule: one search tells.
        self._any = re.compile("|".join(f"(?:{_without_groups(old)})" for old, _ in rules))
        self._modules = modules
        self._add, self._drop = self._prefix(list(names), [*top])

    def translated(self, name: str) -> str:
        """The name in memory; experts of their own become the one tensor that holds them all."""
        name = self._ruled(name)
        if self._drop and name.startswith(self._drop):
            name = name[len(self._drop) :]
        elif self._add and name.rpartition(".")[0] not in self._modules:
            name = self._add + name
        if ".experts." in name:
            found = _EXPERT.match(name)
            if found:
                kind = found[3].removeprefix("weight")
                name = f"{found[1]}.{_FUSED[found[2]]}{kind}"
        return name

    def _ruled(self, name: str) -> str:
        if self._any.search(name) is None:
            return name
        for pattern, new in self._rules:
            changed, count = pattern.subn(new, name)
            if count:
                return changed
        return name

    def _prefix(self, names: list[str], top: list[str]) -> tuple[str, str]:
        """A base model's checkpoint lacks the name of the base, and one with a head has it where a base is loaded."""
        step = max(len(names) // _ENOUGH_NAMES, 1)
        ruled = [self._ruled(name).rpartition(".")[0] for name in names[::step]]
        plain = sum(module in self._modules for module in ruled)
        best, added, dropped = plain, "", ""
        for name in top:
            hits = sum(f"{name}.{module}" in self._modules for module in ruled)
            if hits > best:
                best, added, dropped = hits, f"{name}.", ""
        for first in {module.partition(".")[0] for module in ruled}:
            start = f"{first}."
            hits = sum(module.startswith(start) and module[len(start) :] in self._modules for module in ruled)
            if hits > best:
                best, added, dropped = hits, "", start
        return added, dropped
