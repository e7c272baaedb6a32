"""``max_memory`` in every spelling, and what is refused."""

from __future__ import annotations

import pytest

from tests.unit.plan.models import cards, decoder
from vramscope.analyzers.plan.placement import PlacementError, parse_max_memory, place
from vramscope.schema.units import GIB


@pytest.mark.parametrize(
    "text",
    [
        {0: "10GiB", 1: "10GB", "cpu": "30GiB"},
        {"0": "10 GiB", "cuda:1": 10**10, "cpu": 30 * GIB},
        "0=10GiB,1=10GB,cpu=30GiB",
        " 0 = 10GiB , 1 = 10 GB , cpu = 30 GiB ",
        "0:10GiB,cuda:1:10GB,cpu:30GiB",
        '{"0": "10GiB", "1": 10000000000, "cpu": "30GiB"}',
        '{0: "10GiB", 1: "10GB", "cpu": "30GiB"}',
        "{0: '10GiB', 1: '10 GB', 'cpu': '30GiB'}",
    ],
)
def test_all_spellings_of_hugging_face_mean_the_same(text: str | dict[object, object]) -> None:
    assert parse_max_memory(text) == {0: 10 * GIB, 1: 10**10, "cpu": 30 * GIB}


def test_nothing_is_no_limit() -> None:
    assert parse_max_memory(None) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("0=10Gb", "max_memory of 0: 'Gb' in '10Gb' means bits"),
        ({0: "10Gb"}, "max_memory of 0: 'Gb' in '10Gb' means bits"),
        ("", "max_memory names no device"),
        ("10GiB", "max_memory has no device and size in '10GiB'"),
        ("gpu=10GiB", "not a device: 'gpu'"),
        ("-1=10GiB", "not a device: '-1'"),
        ("0=10GiB,0=11GiB", "max_memory names 0 twice"),
        ('{"0": "10GiB", "0": "11GiB"}', "max_memory names 0 twice"),
        ("0=ten", "max_memory of 0: not a size: 'ten'"),
        ({0: None}, "max_memory of 0 is not a size: None"),
        ({0: True}, "max_memory of 0 is not a size: True"),
        ({0: -1}, "max_memory of 0 is not a size: -1"),
        ({0: float("nan")}, "max_memory of 0 is not a size: nan"),
        ({(0, 1): 5}, "not a device: (0, 1)"),
        ('{"0": ["10GiB"]}', "max_memory of 0 is not a size: ['10GiB']"),
        ("{" * 100_000, "max_memory has no device and size in"),
    ],
)
def test_what_is_no_limit_is_refused_with_the_reason(text: str | dict[object, object], words: str) -> None:
    with pytest.raises(PlacementError) as error:
        parse_max_memory(text)
    assert str(error.value).startswith(words)
    assert "\n" not in str(error.value)


def test_a_gpu_that_max_memory_does_not_name_stays_unused() -> None:
    placement = place(decoder(8, GIB, 1), cards([20 * GIB] * 4), batch=1, max_memory={1: 10 * GIB, 3: 10 * GIB})
    assert [load.device for load in placement.loads] == [1, 3]


def test_max_memory_bounds_weights_and_free_memory_all() -> None:
    costs = decoder(8, GIB, 1, cache_bytes=GIB)
    placement = place(costs, cards([20 * GIB] * 2), batch=1, max_memory={0: int(2.5 * GIB), 1: 20 * GIB})
    assert [(load.weights_bytes >> 30, load.kv_cache_bytes >> 30) for load in placement.loads] == [(2, 2), (6, 6)]
    assert placement.fits


def test_max_memory_of_a_gpu_that_is_not_there_is_refused() -> None:
    with pytest.raises(PlacementError, match="GPU 2, which is not there"):
        place(decoder(8, 100, 10), cards([2000] * 2), batch=1, max_memory={0: 10, 2: 10})


def test_a_limit_of_the_cpu_sends_the_rest_of_a_spill_to_disk() -> None:
    costs = decoder(20, GIB, 1)
    placement = place(costs, cards([10 * GIB]), batch=1, max_memory={0: 10 * GIB, "cpu": 6 * GIB})
    assert placement.fits
    assert placement.spill is not None
    assert placement.spill.cpu_bytes <= 6 * GIB
    assert placement.spill.disk_bytes > 0
