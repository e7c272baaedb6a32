"""``vramscope run`` around programs of any kind: as if it were not there."""

from __future__ import annotations

import json
import os
import pty
import select
import shlex
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.run_command import Run, command
from tests.rig.job import wait_until
from vramscope.daemon.launch import BOOTSTRAP


@pytest.mark.parametrize("status", [0, 1, 37, 255])
def test_the_jobs_exit_status_is_passed_on_and_nothing_is_printed(status: int, run: Run) -> None:
    done = run("sh", "-c", f"exit {status}")
    assert (done.returncode, done.stdout, done.stderr) == (status, "", "")


@pytest.mark.parametrize("name", ["TERM", "KILL", "SEGV", "INT", "HUP", "PIPE", "USR1"])
def test_a_job_ended_by_a_signal_ends_the_run_by_the_same(name: str, run: Run) -> None:
    done = run("sh", "-c", f"kill -{name} $$")
    assert (done.returncode, done.stdout, done.stderr) == (-signal.Signals[f"SIG{name}"], "", "")


def status_of(pid: int) -> dict[str, str]:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


TELLS_SIGNALS = """
import signal, sys
def tell(number, frame):
    print(signal.Signals(number).name, flush=True)
    if number == signal.SIGTERM:
        sys.exit(9)
for name in ("SIGTERM", "SIGHUP", "SIGINT", "SIGUSR1", "SIGUSR2", "SIGQUIT", "SIGALRM", "SIGXCPU"):
    signal.signal(getattr(signal, name), tell)
print("ready", flush=True)
while True:
    signal.pause()
"""


def test_signals_sent_to_the_run_reach_the_job_once_each(folder: Path) -> None:
    words = command(folder, sys.executable, "-c", TELLS_SIGNALS)
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, start_new_session=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        for name in ("SIGHUP", "SIGUSR1", "SIGINT", "SIGUSR2", "SIGQUIT", "SIGALRM", "SIGXCPU"):
            process.send_signal(getattr(signal, name))
            assert process.stdout.readline() == f"{name}\n"
        process.terminate()
        assert process.stdout.read() == "SIGTERM\n"
    assert process.returncode == 9


def test_control_c_reaches_the_job_once_through_the_terminal_and_the_run_waits_for_it(folder: Path) -> None:
    script = (
        "import signal, sys, time\n"
        "seen = []\n"
        "signal.signal(signal.SIGINT, lambda *_: seen.append(1))\n"
        "print('tty', sys.stdin.isatty(), sys.stdout.isatty(), sys.stderr.isatty(), flush=True)\n"
        "while not seen: time.sleep(0.01)\n"
        # A second one, if it were to come, would be there by the time the reader has answered.
        "print('interrupted', flush=True); sys.stdin.readline(); print('times', len(seen), flush=True); sys.exit(5)\n"
    )
    pid, terminal = pty.fork()
    if pid == 0:
        os.execv(sys.executable, command(folder, sys.executable, "-c", script))
    shown = b""

    def read_until(text: bytes) -> None:
        nonlocal shown
        while text not in shown:
            assert select.select([terminal], [], [], 60)[0], shown
            shown += os.read(terminal, 4096)

    read_until(b"tty True True True")
    # Two signals close to each other are one: so the run sleeps until the job has had the terminal's.
    os.kill(pid, signal.SIGSTOP)
    wait_until(lambda: status_of(pid)["State"].startswith("T"), "the run to stop")
    os.write(terminal, b"\x03")
    read_until(b"interrupted")
    assert int(status_of(pid)["ShdPnd"], 16) & 1 << signal.SIGINT - 1
    os.kill(pid, signal.SIGCONT)
    wait_until(lambda: not int(status_of(pid)["ShdPnd"], 16), "the run to take the signal")
    wait_until(lambda: status_of(pid)["State"].startswith("S"), "the run to wait again")
    os.write(terminal, b"go on\n")
    read_until(b"times 1")
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 5
    os.close(terminal)


def test_the_streams_are_the_callers_own(folder: Path, tmp_path: Path) -> None:
    script = "import os, json; print(json.dumps([list(os.fstat(n)[1:3]) for n in (0, 1, 2)]))"
    paths = [tmp_path / name for name in ("in", "out", "err")]
    paths[0].touch()
    with paths[0].open("rb") as stdin, paths[1].open("wb") as stdout, paths[2].open("wb") as stderr:
        subprocess.run(
            command(folder, sys.executable, "-c", script), stdin=stdin, stdout=stdout, stderr=stderr, check=True
        )
    assert json.loads(paths[1].read_text()) == [[path.stat().st_ino, path.stat().st_dev] for path in paths]


def test_the_job_reads_its_input_and_writes_its_output(run: Run) -> None:
    done = run("sh", "-c", "tr a-z A-Z; echo aside >&2", input="batch 17\n")
    assert (done.stdout, done.stderr) == ("BATCH 17\n", "aside\n")


def test_closed_streams_stay_closed(folder: Path, tmp_path: Path) -> None:
    script = tmp_path / "count.py"
    script.write_text(
        "import os, sys\n"
        "def is_open(n):\n"
        "    try: os.fstat(n)\n"
        "    except OSError: return False\n"
        "    return True\n"
        "sys.exit(10 + sum(map(is_open, (0, 1, 2))))\n"
    )
    job = [sys.executable, "-S", str(script)]
    bare, under_run = (
        subprocess.run(["sh", "-c", f"exec {shlex.join(words)} 0<&- 1>&- 2>&-"], check=False).returncode
        for words in (job, command(folder, *job))
    )
    assert bare == 10
    assert under_run == 10


def test_the_jobs_signal_mask_and_dispositions_are_the_callers(run: Run) -> None:
    def look(text: str) -> dict[str, int]:
        rows = dict(line.split(":\t") for line in text.splitlines() if line.startswith("Sig"))
        # Of the signals that programs use: from 32 on they are the C library's own, and it sets them as it likes.
        return {name: int(rows[name], 16) & 0x7FFF_FFFF for name in ("SigBlk", "SigIgn", "SigCgt")}

    bare = subprocess.run(["cat", "/proc/self/status"], capture_output=True, text=True, check=True)
    assert look(run("cat", "/proc/self/status").stdout) == look(bare.stdout)


def test_the_run_does_not_wait_for_what_the_job_leaves_running(run: Run, tmp_path: Path) -> None:
    done = run("sh", "-c", f"sleep 300 >/dev/null 2>&1 & echo $! > {tmp_path}/pid")
    assert done.returncode == 0
    os.kill(int((tmp_path / "pid").read_text()), signal.SIGKILL)


def test_the_jobs_own_path_comes_behind_and_no_empty_entry_with_it(run: Run) -> None:
    show = "import os; print(os.environ['PYTHONPATH'])"
    for before, after in ((None, f"{BOOTSTRAP}"), ("", f"{BOOTSTRAP}"), ("/a:/b", f"{BOOTSTRAP}:/a:/b")):
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
        if before is not None:
            environment["PYTHONPATH"] = before
        assert run(sys.executable, "-c", show, env=environment).stdout == f"{after}\n"


def test_a_python_job_that_never_imports_torch_runs_as_ever(run: Run, folder: Path) -> None:
    script = "import sys, threading; print(sys.path, sorted(sys.modules), threading.active_count())"
    bare = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    done = run(sys.executable, "-c", script)
    assert (done.returncode, done.stdout, done.stderr) == (0, bare.stdout, bare.stderr)
    assert list((folder / "agents").iterdir()) == list((folder / "reports").iterdir()) == []


def test_a_command_that_does_not_exist_is_127_in_one_line(run: Run) -> None:
    done = run("trian.py")
    assert (done.returncode, done.stdout, done.stderr) == (127, "", "vramscope: trian.py: command not found\n")


def test_a_command_that_cannot_be_executed_is_126_in_one_line(run: Run, tmp_path: Path) -> None:
    script = tmp_path / "train.sh"
    script.write_text("#!/bin/sh\n")
    script.chmod(0o644)
    done = run(script)
    assert (done.returncode, done.stdout) == (126, "")
    assert done.stderr == f"vramscope: {script}: cannot be run: Permission denied\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "run: no command: write it behind --"),
        (["--"], "run: no command: write it behind --"),
        (["--interval", "soon", "--", "true"], "--interval 'soon': not a duration"),
        (["--stacks", "--first-events", "--", "true"], "--first-events: not allowed with argument --stacks"),
        (["--runtime-dir", "", "--", "true"], "--runtime-dir '': not a path"),
        (["--runtime-dir", "/dev/null", "--", "touch", "started"], "runtime folder /dev/null: not a folder"),
        (["--runtime-dir", "/proc/x", "--", "touch", "started"], "runtime folder /proc/x: "),
        (["--colour", "--", "true"], "unrecognized arguments: --colour"),
    ],
)
def test_a_mistake_of_the_caller_is_one_line_and_status_2(words: list[str], said: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "vramscope", "run", *words], capture_output=True, text=True, cwd=tmp_path, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert said in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_the_environment_names_and_that_cannot_be_used_costs_the_agent_and_not_the_job() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "vramscope", "run", "--", "sh", "-c", 'echo "${PYTHONPATH-none}"; exit 3'],
        env={**{k: v for k, v in os.environ.items() if k != "PYTHONPATH"}, "VRAMSCOPE_RUNTIME_DIR": "/dev/null"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (3, "none\n", "")


def test_the_environment_names_the_folder_and_the_interval_for_the_agent(folder: Path) -> None:
    show = 'echo "$VRAMSCOPE_RUNTIME_DIR $VRAMSCOPE_AGENT_INTERVAL ${#VRAMSCOPE_RUN_ID}"; ls -d "$0"/reports/*'
    words = command(Path("vramscope"), "sh", "-c", show, str(folder))
    words[words.index("--") : words.index("--")] = ["--interval", "250ms"]
    done = subprocess.run(words, capture_output=True, text=True, cwd=folder.parent, check=True)
    first, second = done.stdout.splitlines()
    assert first == f"{folder} 0.25 16"
    assert stat.S_ISDIR(folder.stat().st_mode)
    assert Path(second).parent == folder / "reports"
    assert not Path(second).exists()


def test_without_an_interval_the_agent_has_its_own_pace_or_the_one_that_stands_already(run: Run) -> None:
    show = ("sh", "-c", "echo interval=$VRAMSCOPE_AGENT_INTERVAL")
    bare = {name: value for name, value in os.environ.items() if name != "VRAMSCOPE_AGENT_INTERVAL"}
    assert run(*show, env=bare).stdout == "interval=\n"
    assert run(*show, env={**bare, "VRAMSCOPE_AGENT_INTERVAL": "3"}).stdout == "interval=3\n"


def test_a_signal_to_the_whole_group_reaches_the_job_once_and_one_to_the_run_alone_too(folder: Path) -> None:
    words = command(folder, sys.executable, "-c", TELLS_SIGNALS)
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, start_new_session=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        for name in ("SIGUSR1", "SIGHUP", "SIGINT"):
            os.killpg(process.pid, getattr(signal, name))
            assert process.stdout.readline() == f"{name}\n"
            # What was sent again would stand before what follows.
            process.send_signal(signal.SIGUSR2)
            assert process.stdout.readline() == "SIGUSR2\n"
        os.killpg(process.pid, signal.SIGTERM)
        assert process.stdout.read() == "SIGTERM\n"
    assert process.returncode == 9


def test_a_job_in_a_group_of_its_own_is_told_what_the_runs_group_is_told(folder: Path) -> None:
    words = command(folder, sys.executable, "-c", "import os; os.setpgid(0, 0)\n" + TELLS_SIGNALS)
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, start_new_session=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        os.killpg(process.pid, signal.SIGUSR1)
        assert process.stdout.readline() == "SIGUSR1\n"
        process.terminate()
        assert process.stdout.read() == "SIGTERM\n"


def test_nothing_of_the_run_outlives_it_even_if_it_is_killed(folder: Path) -> None:
    process = subprocess.Popen(command(folder, "sleep", "300"), start_new_session=True)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    wait_until(lambda: len(children.read_text().split()) == 2, "the job and the sentinel")
    pids = [int(pid) for pid in children.read_text().split()]

    def name(pid: int) -> str:
        return Path(f"/proc/{pid}/comm").read_text().strip()

    # Until it has become another program the job has this one's name.
    wait_until(lambda: any(name(pid) == "sleep" for pid in pids), "the job's program")
    names = {pid: name(pid) for pid in pids}
    process.kill()
    process.wait()
    (sentinel,) = [pid for pid in pids if names[pid] != "sleep"]
    wait_until(lambda: not is_alive(sentinel), "the sentinel's end")
    (job,) = [pid for pid in pids if names[pid] == "sleep"]
    os.kill(job, signal.SIGKILL)


def is_alive(pid: int) -> bool:
    try:
        return not status_of(pid)["State"].startswith("Z")
    except FileNotFoundError:
        return False


def test_the_run_itself_ends_within_the_jobs_end_when_it_is_told_to_terminate(folder: Path) -> None:
    process = subprocess.Popen(command(folder, "sleep", "300"))
    wait_until(lambda: Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text(), "the job")
    process.terminate()
    assert process.wait(60) == -signal.SIGTERM
