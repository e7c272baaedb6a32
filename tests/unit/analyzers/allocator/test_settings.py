"""The settings as each release takes them."""

from __future__ import annotations

import pytest

from vramscope.analyzers.allocator.settings import SettingsError, release_of, settings_of
from vramscope.schema.units import MIB


def test_a_request_is_rounded_as_the_divisions_say() -> None:
    settings = settings_of({"roundup_power2_divisions": "[2:1,16:8,256:4,>:1]"})
    assert settings.round(1) == 512
    assert settings.round(3 * MIB + 1) == 3 * MIB + 512
    assert settings.round(17 * MIB) == 18 * MIB
    assert settings.round(300 * MIB) == 320 * MIB
    assert settings.round(600 * MIB + 1) == 600 * MIB + 512
    assert settings_of({"roundup_power2_divisions": "4"}).round(1200) == 1536


def test_up_to_2_9_the_rest_of_a_list_overwrites_its_last_size() -> None:
    keys = {"roundup_power2_divisions": "[256:4,>:1]"}
    assert settings_of(keys, (2, 10)).round(300 * MIB) == 320 * MIB
    assert settings_of(keys, (2, 9)).round(300 * MIB) == 300 * MIB


@pytest.mark.parametrize(
    ("keys", "release", "words"),
    [
        ({"max_split_size": "64"}, (2, 15), "not a setting"),
        ({"expandable_segments": "True"}, (2, 0), "came with 2.1"),
        ({"expandable_segments": "true"}, (2, 15), "neither True nor False"),
        ({"max_split_size_mb": "20"}, (2, 8), "more than 20"),
        ({"max_split_size_mb": "24", "large_segment_size_mb": "32"}, (2, 15), "max_split_size_mb"),
        ({"max_split_size_mb": "64", "expandable_segments": "True"}, (2, 4), "internal error"),
        ({"garbage_collection_threshold": "1.5"}, (2, 15), "between 0 and 1"),
        ({"garbage_collection_threshold": "nan"}, (2, 15), "between 0 and 1"),
        ({"roundup_power2_divisions": "3"}, (2, 15), "power of two"),
        ({"roundup_power2_divisions": "0"}, (2, 15), "power of two"),
        ({"backend": "cudaMallocAsync"}, (2, 15), "another allocator"),
        ({"throw_on_cudamalloc_oom": "True"}, (2, 15), "does not cover"),
    ],
)
def test_what_a_release_refuses_is_refused_by_its_name(
    keys: dict[str, str], release: tuple[int, int], words: str
) -> None:
    with pytest.raises(SettingsError, match=words):
        settings_of(keys, release)


def test_a_newer_release_than_the_newest_known_counts_as_that() -> None:
    assert release_of("3.1.0") == release_of(None) == (2, 15)
    assert release_of("2.8.0+cu128") == (2, 8)
    with pytest.raises(SettingsError):
        release_of("1.13.1")
