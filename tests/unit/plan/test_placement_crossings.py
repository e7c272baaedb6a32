"""Encoder-decoders whose embedding is used at the beginning, in the midst and at the end, beside a balanced walk."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.placements import Verdict, judge, read
from tests.unit.plan.models import cards
from vramscope.analyzers.plan.placement import place
from vramscope.schema.plan import Gpu, UnitCost

_BIAS, _SHARED = "final_logits_bias", "model.shared.weight"


def encoder_decoder(encoder: Sequence[int], decoder: Sequence[int], shared: int) -> list[UnitCost]:
    """As BART: a tensor of the model itself, and the words of both sides and of the head in one storage."""
    return [
        UnitCost(name=_BIAS, weights={_BIAS: 10}),
        UnitCost(name="model.shared", weights={_SHARED: shared}),
        *(UnitCost(name=f"model.encoder.{n}", weights={f"encoder.{n}": size}) for n, size in enumerate(encoder)),
        UnitCost(name="model.decoder.embed_tokens", weights={_SHARED: shared}),
        *(UnitCost(name=f"model.decoder.{n}", weights={f"decoder.{n}": size}) for n, size in enumerate(decoder)),
        UnitCost(name="lm_head", weights={_SHARED: shared}),
    ]


def walks(costs: Sequence[UnitCost], gpus: Sequence[Gpu]) -> Iterator[Verdict]:
    """All splits over both GPUs that go by index, the words on the first beside room for the largest unit."""
    largest = max(size for cost in costs for size in cost.weights.values())
    heavy = [place for place, cost in enumerate(costs) if _SHARED not in cost.weights and cost.name != _BIAS]
    for cut in range(len(heavy) + 1):
        devices = [1 if place in heavy[cut:] else 0 for place in range(len(costs))]
        verdict = judge(devices, costs, gpus)
        if verdict.fits and len(verdict.used) == 2 and verdict.used[0] + largest <= gpus[0].free_bytes:
            yield verdict


SIZES = st.lists(st.integers(1_000, 30_000), min_size=2, max_size=5)


@settings(max_examples=200, deadline=None)
@given(encoder=SIZES, decoder=SIZES, shared=st.integers(1_000, 30_000), rooms=st.tuples(*[st.integers(1, 6)] * 2))
def test_two_gpus_are_crossed_no_more_often_than_by_a_balanced_walk(
    encoder: list[int], decoder: list[int], shared: int, rooms: tuple[int, int]
) -> None:
    costs = encoder_decoder(encoder, decoder, shared)
    whole = sum(encoder) + sum(decoder) + shared + 10
    gpus = cards([whole * room // 3 for room in rooms])
    found = list(walks(costs, gpus))
    if not found:
        return
    level = min(max(each.used.values()) for each in found)
    balanced = [each for each in found if max(each.used.values()) == level]
    devices = read(place(costs, gpus, batch=0).device_map, costs)
    verdict = judge(devices, costs, gpus)
    assert verdict.fits
    if len(verdict.used) == 2:
        assert verdict.crossings <= max(each.crossings for each in balanced)


def test_the_least_tight_of_those_that_cross_as_seldom_is_taken() -> None:
    costs = encoder_decoder([25_000] * 12, [33_000] * 12, 100_000)
    gpus = cards([676_000, 1_354_000])
    verdict = judge(read(place(costs, gpus, batch=0).device_map, costs), costs, gpus)
    assert verdict.crossings == 2
    splits = []
    for first, last in itertools.combinations(range(len(costs) + 1), 2):
        devices = [int(first <= place < last) for place in range(len(costs))]
        if all(devices[place] == 0 for place, cost in enumerate(costs) if _SHARED in cost.weights):
            splits.append(judge(devices, costs, gpus))
    assert verdict.tightest == min(each.tightest for each in splits if each.fits)
