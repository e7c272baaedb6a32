"""Which runtime folder the agent goes to, what of it it makes, and which it keeps away from."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from vramscope.daemon.agent.place import find_runtime_dir, takes_reports


@pytest.fixture(autouse=True)
def user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    me = tmp_path.stat().st_uid or 4711
    if os.geteuid() == 0:
        os.chown(tmp_path, me, me)
    real = os.lstat

    class Status:
        def __init__(self, path: str) -> None:
            status = real(path)
            self.st_mode, self.st_uid = status.st_mode, status.st_uid or me

    monkeypatch.setattr(os, "geteuid", lambda: me)
    monkeypatch.setattr("vramscope.daemon.agent.place.os.lstat", Status)


def test_what_is_named_is_made_in_the_users_own_folder(tmp_path: Path) -> None:
    named = str(tmp_path / "named")
    assert find_runtime_dir({"VRAMSCOPE_RUNTIME_DIR": named}) == named
    for folder in (named, f"{named}/agents", f"{named}/reports"):
        assert os.stat(folder).st_mode & 0o777 == 0o700
    assert takes_reports({"VRAMSCOPE_RUNTIME_DIR": named})
    assert find_runtime_dir({"VRAMSCOPE_RUNTIME_DIR": "relative"}) is None
    assert not takes_reports({"VRAMSCOPE_RUNTIME_DIR": "relative"})


def test_what_is_named_is_not_made_where_others_can_write(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    named = str(tmp_path / "named")
    assert find_runtime_dir({"VRAMSCOPE_RUNTIME_DIR": named}) == named
    assert not (tmp_path / "named").exists()
    assert not takes_reports({"VRAMSCOPE_RUNTIME_DIR": named})
    assert not takes_reports({"VRAMSCOPE_RUNTIME_DIR": str(tmp_path / "no" / "where")})


def test_the_users_own_is_made_for_the_user_alone(tmp_path: Path) -> None:
    session = {"XDG_RUNTIME_DIR": str(tmp_path)}
    for _ in range(2):
        assert find_runtime_dir(session, str(tmp_path / "none")) == str(tmp_path / "vramscope")
        for folder in (tmp_path / "vramscope", *(tmp_path / "vramscope" / name for name in ("agents", "reports"))):
            assert folder.stat().st_mode & 0o777 == 0o700


def test_the_machines_daemon_goes_first_and_its_folder_is_not_changed(tmp_path: Path) -> None:
    system = tmp_path / "run"
    system.mkdir()
    (system / "agent.sock").touch()
    assert find_runtime_dir({"XDG_RUNTIME_DIR": str(tmp_path)}, str(system)) == str(system)
    assert not (tmp_path / "vramscope").exists()


def test_a_folder_that_others_can_write_to_and_a_link_are_kept_away_from(tmp_path: Path) -> None:
    session = {"XDG_RUNTIME_DIR": str(tmp_path)}
    folder = tmp_path / "vramscope"
    folder.mkdir()
    folder.chmod(0o777)
    assert find_runtime_dir(session, str(tmp_path / "none")) is None
    folder.chmod(0o700)
    assert find_runtime_dir(session, str(tmp_path / "none")) == str(folder)
    folder.rename(tmp_path / "elsewhere")
    folder.symlink_to(tmp_path / "elsewhere")
    assert find_runtime_dir(session, str(tmp_path / "none")) is None
