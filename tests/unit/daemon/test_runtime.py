"""Which runtime folder it is, and when it is safe to meet there."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from vramscope.daemon import runtime
from vramscope.daemon.runtime import default_runtime_dir, job_runtime_dir, prepare_runtime_dir
from vramscope.schema.errors import CommandError


@pytest.fixture
def user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1234)


def test_what_the_environment_names_goes_before_everything(tmp_path: Path) -> None:
    environment = {"VRAMSCOPE_RUNTIME_DIR": str(tmp_path), "XDG_RUNTIME_DIR": "/run/user/1234"}
    assert default_runtime_dir(environment) == job_runtime_dir(environment) == tmp_path


@pytest.mark.usefixtures("user")
def test_a_users_folder_is_in_the_session_or_else_in_tmp(tmp_path: Path) -> None:
    assert default_runtime_dir({"XDG_RUNTIME_DIR": str(tmp_path)}) == tmp_path / "vramscope"
    for useless in ("", "relative", str(tmp_path / "gone")):
        assert default_runtime_dir({"XDG_RUNTIME_DIR": useless}) == Path("/tmp/vramscope-1234")


def test_roots_folder_is_the_machines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert default_runtime_dir({"XDG_RUNTIME_DIR": "/run/user/0"}) == Path("/run/vramscope")


@pytest.mark.usefixtures("user")
def test_a_users_job_goes_to_the_machines_daemon_where_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runtime, "SYSTEM_RUNTIME_DIR", tmp_path / "run")
    session = {"XDG_RUNTIME_DIR": str(tmp_path)}
    assert job_runtime_dir(session) == tmp_path / "vramscope"
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "agent.sock").touch()
    assert job_runtime_dir(session) == tmp_path / "run"
    assert default_runtime_dir(session) == tmp_path / "vramscope"


def test_preparing_twice_changes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    prepare_runtime_dir(folder)
    (folder / "reports" / "kept").touch()
    before = {path: stat.S_IMODE(path.stat().st_mode) for path in [folder, *folder.iterdir()]}
    prepare_runtime_dir(folder)
    assert {path: stat.S_IMODE(path.stat().st_mode) for path in [folder, *folder.iterdir()]} == before
    assert (folder / "reports" / "kept").exists()


def test_a_folder_inside_to_which_all_can_write_is_refused(tmp_path: Path) -> None:
    prepare_runtime_dir(tmp_path / "v")
    (tmp_path / "v" / "agents").chmod(0o777)
    with pytest.raises(CommandError, match="every user can write"):
        prepare_runtime_dir(tmp_path / "v")


def test_a_link_in_tmp_is_refused_whoever_it_leads_to(tmp_path: Path) -> None:
    link = Path(f"/tmp/vramscope-test-link-{os.getpid()}")
    link.symlink_to(tmp_path)
    try:
        with pytest.raises(CommandError, match="not a folder"):
            prepare_runtime_dir(link)
    finally:
        link.unlink()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to be a guest in root's folder")
def test_a_guest_in_the_machines_folder_makes_nothing_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "machine").mkdir(mode=0o755)
    monkeypatch.setattr(os, "geteuid", lambda: 1234)
    prepare_runtime_dir(tmp_path / "machine")
    assert list((tmp_path / "machine").iterdir()) == []
