"""Mixtures of experts: the router, the experts in one tensor of each kind, and the shared ones beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from vramscope.analyzers.plan.architecture.config import MOST_EXPERTS, Config
from vramscope.analyzers.plan.architecture.parts import Part, Tensor, constant, holding, linear, module, parameter
from vramscope.schema.architecture import Experts


@dataclass(frozen=True, slots=True, kw_only=True)
class Mixture:
    """How one family mixes. ``widths`` are the keys of an expert's inner width; ``every`` tells which layers mix."""

    counts: tuple[str, ...] = ("num_local_experts", "num_experts", "n_routed_experts")
    count: int | None = None
    actives: tuple[str, ...] = ("num_experts_per_tok", "experts_per_token")
    active: int = 2
    widths: tuple[str, ...] = ("moe_intermediate_size",)
    shared: str | None = None
    shared_count: str | None = None
    router: str = "gate"
    router_bias: bool = False
    transposed: bool = False
    biased: bool = False
    correction: bool = False
    router_dtype: str | None = None
    in_layer: Callable[[Config, int], bool] = lambda config, index: True

    def width(self, config: Config) -> int:
        """An expert's inner width."""
        return config.integer(*self.widths)

    def build(self, config: Config, hidden: int, prefix: str) -> tuple[Part, Experts]:
        """The module in the feed-forward's place, and its figures."""
        count = config.integer(*self.counts, default=self.count, most=MOST_EXPERTS)
        active = config.integer(*self.actives, default=self.active, most=MOST_EXPERTS)
        if active > count:
            raise config.refuse(self.actives[0], f"is {active} of {count} experts")
        width = self.width(config)
        router = holding(
            module(f"{prefix}TopKRouter"),
            weight=Tensor((count, hidden), self.router_dtype),
            bias=parameter(count) if self.router_bias else None,
            e_score_correction_bias=constant(count, persistent=True) if self.correction else None,
        )
        into, out = (
            ((hidden, 2 * width), (width, hidden)) if self.transposed else ((2 * width, hidden), (hidden, width))
        )
        experts = holding(module(f"{prefix}Experts"), gate_up_proj=parameter(count, *into))
        if self.biased:
            holding(experts, gate_up_proj_bias=parameter(count, 2 * width))
        holding(experts, down_proj=parameter(count, *out))
        if self.biased:
            holding(experts, down_proj_bias=parameter(count, hidden))
        part = module(f"{prefix}SparseMoeBlock", {self.router: router, "experts": experts})
        beside = self._beside(config, width)
        if beside:
            name = "shared_experts" if self.shared_count else "shared_expert"
            part.children[name] = module(
                f"{prefix}MLP",
                gate_proj=linear(hidden, beside, False),
                up_proj=linear(hidden, beside, False),
                down_proj=linear(beside, hidden, False),
            )
            if self.shared:
                part.children["shared_expert_gate"] = linear(hidden, 1, False)
        return part, Experts(count=count, active=active, shared=max(beside // width, 1) if beside else 0)

    def _beside(self, config: Config, width: int) -> int:
        if self.shared:
            return config.integer(self.shared, least=0)
        if self.shared_count:
            return width * (config.integer(self.shared_count, default=0, least=0, most=MOST_EXPERTS))
        return 0


def _stepped(config: Config, index: int) -> bool:
    if index in config.integers("mlp_only_layers", default=()):
        return False
    step = config.integer("decoder_sparse_step", default=1)
    return config.integer(*("num_local_experts", "num_experts"), default=1, least=0) > 0 and (index + 1) % step == 0


def after_dense(config: Config, index: int) -> bool:
    """DeepSeek's: the first layers are dense, then each ``moe_layer_freq``-th mixes."""
    return index >= config.integer("first_k_dense_replace", default=0, least=0) and (
        index % config.integer("moe_layer_freq", default=1) == 0
    )


MIXTURES: Mapping[str, Mixture] = {
    "mixtral": Mixture(widths=("intermediate_size",)),
    "qwen2_moe": Mixture(shared="shared_expert_intermediate_size", active=4, in_layer=_stepped),
    "qwen3_moe": Mixture(active=8, in_layer=_stepped),
    "olmoe": Mixture(widths=("intermediate_size",), active=8),
    "gpt_oss": Mixture(
        widths=("intermediate_size",), router="router", router_bias=True, transposed=True, biased=True, active=4
    ),
    "deepseek_v3": Mixture(
        shared_count="n_shared_experts", correction=True, router_dtype="float32", active=8, in_layer=after_dense
    ),
    "glm4_moe": Mixture(shared_count="n_shared_experts", correction=True, active=8, in_layer=after_dense),
    "dots1": Mixture(shared_count="n_shared_experts", correction=True, active=6, in_layer=after_dense),
    "deepseek_v2": Mixture(shared_count="n_shared_experts", router_dtype="float32", active=6, in_layer=after_dense),
}
