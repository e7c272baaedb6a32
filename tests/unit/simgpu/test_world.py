from collections.abc import Iterator
from pathlib import Path

import pytest

from vramscope.daemon.simgpu.world import World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with World.create(tmp_path / "world", devices=2) as made:
        yield made


def test_a_second_opening_sees_the_same_machine(world: World) -> None:
    with World(world.path) as again:
        again.set_capacity(123 << 20, device=1)
        assert (world.capacity_bytes(0), world.capacity_bytes(1)) == (16 << 30, 123 << 20)
        assert again.uuid(1) == world.uuid(1)


def test_an_existing_file_is_not_overwritten(world: World) -> None:
    with pytest.raises(FileExistsError):
        World.create(world.path)


@pytest.mark.parametrize("content", [b"", b"text", None])
def test_a_file_that_is_no_world_is_refused(world: World, tmp_path: Path, content: bytes | None) -> None:
    strange = tmp_path / "strange"
    strange.write_bytes(bytes(world.path.stat().st_size) if content is None else content)
    with pytest.raises(ValueError, match="strange is not a simulated machine of this version"):
        World(strange)


@pytest.mark.parametrize("devices", [-1, 17])
def test_the_number_of_devices_has_a_bound(tmp_path: Path, devices: int) -> None:
    with pytest.raises(ValueError, match=f"0 to 16 devices, not {devices}"):
        World.create(tmp_path / "world", devices=devices)


def test_a_device_that_is_not_there_is_named(world: World) -> None:
    with pytest.raises(IndexError, match="there is no device 2: this machine has 2"):
        world.set_other(2, 1)


def test_places_of_others_are_used_again_and_bounded(world: World) -> None:
    for _ in range(3):
        for pid in range(1, 257):
            world.set_other(0, 1, pid)
        with pytest.raises(ValueError, match="at most 256 other processes"):
            world.set_other(0, 1, 999)
        world.remove_others()


def test_places_of_faults_are_used_again_and_bounded(world: World) -> None:
    for _ in range(2):
        for _ in range(32):
            world.fail(15)
        with pytest.raises(ValueError, match="at most 32 faults"):
            world.fail(15)
        world.heal()


def test_mig_has_at_most_seven_instances(world: World) -> None:
    with pytest.raises(ValueError, match="0 to 7 MIG instances, not 8"):
        world.set_mig(8)


def test_who_never_used_a_device_has_no_usage(world: World) -> None:
    assert world.usage(1) is None
