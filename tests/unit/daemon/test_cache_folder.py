import os

import pytest

from vramscope.daemon.cache_folder import cache_folder


def test_the_cache_follows_xdg_unless_it_is_relative(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    assert cache_folder({"XDG_CACHE_HOME": "/big/disk"}) == "/big/disk/vramscope"
    assert cache_folder({"XDG_CACHE_HOME": "disk"}) == "/home/ada/.cache/vramscope"
    assert cache_folder({}) == "/home/ada/.cache/vramscope"


def test_who_has_no_home_has_no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.path.expanduser", lambda path: path)
    assert not os.path.isabs(cache_folder({}))
