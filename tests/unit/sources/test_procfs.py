"""Who a process is, from a recorded /proc and from the real one."""

import os
import sys
from pathlib import Path

import pytest

from vramscope.daemon.sources.procfs import ProcfsSource

TICKS = os.sysconf("SC_CLK_TCK")


class Machine:
    """A /proc as a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "stat").write_text("cpu  1 2 3\nbtime 1700000000\n")
        (root / "meminfo").write_text("MemTotal:       1000 kB\nMemFree: 1 kB\nMemAvailable:    400 kB\n")

    def add(self, pid: int, *words: str, comm: str = "x", started: int = 500, uid: int = 4_000_000_000) -> None:
        folder = self.root / str(pid)
        folder.mkdir(exist_ok=True)
        # 19 fields between the state and the start time, as proc(5) numbers them.
        (folder / "stat").write_text(f"{pid} ({comm}) S " + "0 " * 18 + f"{started * TICKS} 0 0\n")
        (folder / "cmdline").write_bytes(b"".join(word.encode() + b"\0" for word in words))
        (folder / "comm").write_text(comm + "\n")
        (folder / "status").write_text(f"Name:\t{comm}\nUid:\t1\t{uid}\t1\t1\n")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_process_has_a_name_a_user_and_a_start(machine: Machine) -> None:
    machine.add(7, "/usr/bin/tritonserver", "--secret=1")
    (process,) = ProcfsSource(machine.root).read([7])
    assert process.command == "tritonserver"
    assert process.command_line is None
    assert process.user == "4000000000"
    assert process.uid == 4_000_000_000
    assert process.start_unix == 1_700_000_500


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("python3.11", "-u", "/home/me/train.py", "--lr", "1"), "python3.11 train.py"),
        (("/opt/bin/python", "-m", "vllm.entrypoints", "--token", "x"), "python -m vllm.entrypoints"),
        (("python", "-c", "secret()"), "python"),
        (("python", "-X", "dev"), "python dev"),
        (("bash", "run.sh"), "bash run.sh"),
        (("/bin/" + "x" * 300,), "x" * 80),
        ((), "kworker (a) b"),
    ],
)
def test_the_name_tells_the_program_or_the_script_and_never_its_arguments(
    machine: Machine, words: tuple[str, ...], name: str
) -> None:
    machine.add(7, *words, comm="kworker (a) b")
    (process,) = ProcfsSource(machine.root).read([7])
    assert process.command == name


def test_whole_command_lines_come_only_when_asked_for(machine: Machine) -> None:
    machine.add(7, "python", "train.py", "--token", "x" * 2000)
    (process,) = ProcfsSource(machine.root, command_lines=True).read([7])
    assert process.command_line is not None
    assert process.command_line.startswith("python train.py --token xxx")
    assert len(process.command_line) == 1024


def test_a_process_that_is_gone_is_not_in_the_answer(machine: Machine) -> None:
    machine.add(7, "a")
    source = ProcfsSource(machine.root)
    assert [process.pid for process in source.read([9, 7])] == [7]
    (machine.root / "7" / "stat").unlink()
    assert source.read([7]) == ()


def test_a_reused_pid_is_another_process(machine: Machine) -> None:
    machine.add(7, "first", started=500)
    source = ProcfsSource(machine.root)
    assert source.read([7])[0].command == "first"
    machine.add(7, "second", started=500)
    assert source.read([7])[0].command == "first"  # same process: known from before
    machine.add(7, "second", started=900)
    assert source.read([7])[0].command == "second"


def test_the_hosts_memory_is_told_or_unknown(machine: Machine) -> None:
    assert ProcfsSource(machine.root).memory() == (1000 * 1024, 400 * 1024)
    (machine.root / "meminfo").unlink()
    assert ProcfsSource(machine.root).memory() is None


def test_this_very_process_is_found_in_the_real_proc() -> None:
    (process,) = ProcfsSource().read([os.getpid()])
    assert process.uid == os.geteuid()
    assert process.command is not None
    assert process.command.startswith(os.path.basename(sys.executable)) or "pytest" in process.command
    assert process.start_unix is not None
