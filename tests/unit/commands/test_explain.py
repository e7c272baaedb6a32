"""``vramscope explain`` as people call it: what it prints where, and its exit status."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from tests.unit.commands.running import command

TESTS = Path(__file__).parents[2]
DATA = TESTS / "data" / "oom"
LOG = DATA / "torch-cuda-reserved.log"
SCHEMA = json.loads((TESTS / "expected" / "explain" / "schema.json").read_text())

run = command("explain")


class Stdin:
    """Standard input with these bytes."""

    def __init__(self, content: bytes, terminal: bool = False) -> None:
        self.buffer = io.BytesIO(content)
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


@pytest.mark.parametrize("log", sorted(DATA.glob("*.log")), ids=lambda log: log.stem)
def test_the_json_is_what_its_schema_promises(capsys: pytest.CaptureFixture[str], log: Path) -> None:
    status, out, err = run(capsys, log, "--json")
    document = json.loads(out)
    jsonschema.Draft202012Validator(SCHEMA).validate(document)
    assert (status, err) == (0, "")
    assert {incident["source"] for incident in document["incidents"]} <= {str(log)}
    assert bool(document["incidents"]) is not log.stem.startswith("neg-")


def test_the_screen_names_cause_numbers_and_the_line_to_copy(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys, LOG)
    assert (status, err) == (0, "")
    for part in ("fragmentation", "3.87 GiB", "1.24 GiB", "export PYTORCH_CUDA_ALLOC_CONF=max_split_size_mb:512"):
        assert part in out


def test_a_screen_without_columns_is_none(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    usual = run(capsys, LOG)
    monkeypatch.setenv("COLUMNS", "0")
    assert run(capsys, LOG) == usual
    assert "fragmentation" in usual[1]


def test_check_tells_by_the_exit_status_alone(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    clean = tmp_path / "clean.log"
    clean.write_text("all is well\n")
    assert run(capsys, LOG, "--check")[0] == 1
    assert run(capsys, LOG, "--check", "--json")[0] == 1
    assert run(capsys, LOG)[0] == 0
    assert run(capsys, clean, "--check")[0] == 0


def test_a_log_without_an_error_is_an_answer_not_a_failure(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    log = tmp_path / "train.log"
    log.write_text("epoch 1\nepoch 2\nlast line without an end")
    assert run(capsys, log) == (0, "No out-of-memory error found among 3 lines.\n", "")
    assert json.loads(run(capsys, log, "--json")[1]) == {"schema": "vramscope.explain/1", "incidents": []}


def test_standard_input_is_read_with_a_dash_and_without_a_name(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for arguments in (["--json"], ["-", "--json"]):
        monkeypatch.setattr(sys, "stdin", Stdin(LOG.read_bytes()))
        status, out, _ = run(capsys, *arguments)
        assert status == 0
        assert json.loads(out)["incidents"][0]["source"] == "-"


def test_at_a_terminal_it_says_what_it_waits_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(b"nothing here\n", terminal=True))
    status, out, err = run(capsys)
    assert status == 0
    assert "Ctrl-D" in err
    assert out.startswith("No out-of-memory error")


def test_a_nul_among_the_words_makes_no_binary(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "worker.log"
    path.write_bytes(b"name: gpu0\0\n" + b"step 1 loss 2.5\n" * 90)
    status, out, _ = run(capsys, path)
    assert status == 0
    assert out.startswith("No out-of-memory error")


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("empty.log", b"", "is empty"),
        ("core.bin", b"\x7fELF\x02\x01\x01\0\0\0\0" + bytes(range(256)) * 8, "is binary"),
        ("zeros.bin", bytes(4096), "is binary"),
        ("noise.bin", bytes(range(1, 256)) * 40, "is binary"),
        ("cut.gz", gzip.compress(b"step 1\n" * 9000, mtime=0)[:-30], "ends in the middle"),
        ("torn.gz", gzip.compress(b"step 1\n" * 9000, mtime=0)[:30] + b"\0" * 200, "is damaged"),
        ("hollow.gz", gzip.compress(b"", mtime=0), "is empty"),
        ("model.gz", gzip.compress(bytes(4096), mtime=0), "is binary"),
        ("log.zst", b"\x28\xb5\x2f\xfd rest", "zstdcat"),
    ],
)
def test_what_is_no_log_is_refused_in_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str, content: bytes, complaint: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    for form in ((), ("--json",), ("--markdown",)):
        status, out, err = run(capsys, path, *form)
        assert (status, out, err.count("\n")) == (2, "", 1)
        assert complaint in err
        assert str(path) in err


def test_a_missing_file_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "/no/such.log") == (2, "", "vramscope: /no/such.log: no such file or directory\n")


def test_an_empty_pipe_is_refused(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(b""))
    assert run(capsys, "-") == (2, "", "vramscope: standard input is empty: nothing to explain\n")


def test_a_file_without_permission_is_refused(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # A real file would do for everyone but root, whom nothing is forbidden.
    def forbidden(path: str, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr("vramscope.daemon.commands.log_input.open", forbidden, raising=False)
    assert run(capsys, "secret.log") == (2, "", "vramscope: secret.log: permission denied\n")


def test_one_bad_input_does_not_hide_what_the_others_hold(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    empty = tmp_path / "empty.log"
    empty.touch()
    status, out, err = run(capsys, empty, LOG, "/no/such.log", "--json")
    assert status == 2
    assert len(json.loads(out)["incidents"]) == 1
    assert err.count("\n") == 1
    assert "empty.log" in err
    assert "/no/such.log" in err


def test_an_empty_log_among_others_is_told_and_hides_no_answer(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    empty = tmp_path / "empty.log"
    empty.touch()
    told = f"vramscope: {empty} is empty: nothing to explain\n"
    status, out, err = run(capsys, empty, LOG, "--check")
    assert (status, err) == (1, told)
    assert "fragmentation" in out
    assert run(capsys, empty, LOG)[::2] == (0, told)
    assert run(capsys, empty, "--check") == (2, "", told)
    assert run(capsys, empty, "/no/such.log", LOG, "--check")[0] == 2


def test_a_file_is_read_once_however_often_and_by_whatever_name_it_is_given(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    log = tmp_path / "train.log"
    log.write_bytes(LOG.read_bytes())
    (tmp_path / "latest.log").symlink_to(log)
    os.link(log, tmp_path / "copy.log")
    for names in ((log, log), (tmp_path,), (log, tmp_path), (tmp_path / "*.log",)):
        status, out, err = run(capsys, *names, "--json")
        assert (status, err) == (0, "")
        assert len(json.loads(out)["incidents"]) == 1


def test_the_json_of_several_incidents_is_one_document(capsys: pytest.CaptureFixture[str]) -> None:
    others = [DATA / "cupy-new.log", DATA / "rmm-pool-exceeded.log"]
    _, out, _ = run(capsys, LOG, *others, "--json")
    document = json.loads(out)
    sources = dict.fromkeys(incident["source"] for incident in document["incidents"])
    assert list(sources) == [str(LOG), *map(str, others)]
    assert out == json.dumps(document, indent=2) + "\n"


@pytest.mark.parametrize("form", ["--color=never", "--json", "--markdown"])
def test_without_a_standard_output_one_line_says_so(form: str) -> None:
    program = "import sys; from vramscope.daemon.commands import main; main(['explain', *sys.argv[1:]])"
    command = ["sh", "-c", 'exec "$@" >&-', "sh", sys.executable, "-c", program, str(LOG), form]
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (
        2,
        "vramscope: standard output is closed: there is no place for the answer\n",
    )


def test_a_log_written_by_powershell_is_read(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "out.log"
    path.write_bytes(LOG.read_text().encode("utf-16"))
    assert len(json.loads(run(capsys, path, "--json")[1])["incidents"]) == 1


def test_a_log_with_a_hole_at_its_beginning_is_read(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "rotated.log"
    path.write_bytes(bytes(1000) + LOG.read_bytes())
    assert len(json.loads(run(capsys, path, "--json")[1])["incidents"]) == 1


def test_markdown_is_for_pasting(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, LOG, "--markdown")
    assert status == 0
    assert out.startswith("### GPU 0 ran out of memory")
    assert "| cached | 3.87 GiB |" in out


def test_ranks_that_fail_alike_are_a_page_and_a_line_each(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    message = (
        "[rank{0}]: torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU {0} has a total "
        "capacity of 79.15 GiB of which {1}.25 MiB is free. Including non-PyTorch memory, this process has 79.01 GiB "
        "memory in use. Of the allocated memory 77.20 GiB is allocated by PyTorch, and 311.40 MiB is reserved by "
        "PyTorch but unallocated.\n"
    )
    log = tmp_path / "job.log"
    log.write_text("".join(message.format(rank, 140) for rank in range(8)) + LOG.read_text())
    _, out, _ = run(capsys, log)
    assert out.count("What to change") == 2
    assert len(out.splitlines()) < 150
    lines = [line for line in out.splitlines() if line.startswith("The same: ")]
    assert [line.split(",")[0] for line in lines] == [f"The same: rank{rank}" for rank in range(1, 8)]
    _, out, _ = run(capsys, log, "--markdown")
    assert out.count("**What to change**") == 2
    assert f"- rank7, {log}, line 8: GPU 7 ran out of memory: 2.00 GiB requested, 140.25 MiB of" in out.replace(
        "\\", ""
    )
    assert len(json.loads(run(capsys, log, "--json")[1])["incidents"]) == 9


def test_forms_exclude_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys, LOG, "--json", "--markdown")
    assert (status, out, err.count("\n")) == (2, "", 1)


@pytest.mark.parametrize(("choice", "coloured"), [("always", True), ("never", False), ("auto", False)])
def test_colour_is_for_terminals_unless_it_is_asked_for(
    capsys: pytest.CaptureFixture[str], choice: str, coloured: bool
) -> None:
    assert ("\x1b[" in run(capsys, LOG, "--color", choice)[1]) is coloured


def test_a_console_without_unicode_gets_ascii() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "COLUMNS": "80"}
    done = subprocess.run(
        [sys.executable, "-m", "vramscope", "explain", LOG], env=environment, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.isascii()
    assert b"fragmentation" in done.stdout


def test_json_loads_neither_rich_nor_anything_of_the_daemon() -> None:
    program = (
        "import sys; from vramscope.daemon.commands import main\n"
        "try: main(['explain', sys.argv[1], '--json'])\n"
        "finally: print(*sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program, LOG], capture_output=True, text=True, check=False)
    loaded = set(done.stderr.split())
    assert done.returncode == 0
    heavy = {"rich", "fastapi", "uvicorn", "prometheus_client", "pynvml", "asyncio", "sqlite3", "torch"}
    assert not heavy & loaded
    assert not {name for name in loaded if name.startswith(("vramscope.daemon.s", "vramscope.daemon.agent"))}


@pytest.mark.parametrize(("suffix", "pack"), [("gz", gzip.compress), ("bz2", bz2.compress), ("xz", lzma.compress)])
def test_a_packed_log_is_read_as_it_is(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, suffix: str, pack: Callable[[bytes], bytes]
) -> None:
    path = tmp_path / f"train.log.{suffix}"
    path.write_bytes(pack(b"step\n" * 500_000 + LOG.read_bytes()))
    status, out, err = run(capsys, tmp_path, "--json")
    (incident,) = json.loads(out)["incidents"]
    assert (status, err, incident["source"]) == (0, "", str(path))
    assert incident["lines"][0] > 500_000


def test_what_was_read_before_a_packed_log_breaks_off_is_explained(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "train.log.gz"
    random_bytes = random.Random(7).randbytes(3 << 20)
    noise = b"\n".join(random_bytes[at : at + 60].hex().encode() for at in range(0, len(random_bytes), 60))
    path.write_bytes(gzip.compress(LOG.read_bytes() + noise)[:-5_000])
    status, out, err = run(capsys, path)
    assert status == 2
    assert "ends in the middle" in err
    assert "fragmentation" in out


def test_a_packed_pipe_says_how_to_unpack_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    read, write = os.pipe()
    os.write(write, gzip.compress(b"CUDA out of memory"))
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        stdin = Stdin(b"")
        stdin.buffer = pipe  # type: ignore[assignment]
        monkeypatch.setattr(sys, "stdin", stdin)
        status, _, err = run(capsys, "-")
    assert status == 2
    assert "zcat - | vramscope explain -" in err


def test_a_pattern_is_what_it_matches(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for name in ("job1/rank0.log", "job1/rank1.log", "job2/deep/rank0.log", "job2/notes.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(LOG.read_bytes())
    _, out, _ = run(capsys, tmp_path / "**" / "rank0.log", "--json")
    sources = [incident["source"] for incident in json.loads(out)["incidents"]]
    assert sources == [str(tmp_path / "job1/rank0.log"), str(tmp_path / "job2/deep/rank0.log")]
    status, _, err = run(capsys, tmp_path / "*.nothing")
    assert (status, err) == (2, f"vramscope: {tmp_path}/*.nothing: no such file or directory\n")


def test_a_name_that_looks_like_a_pattern_is_a_name_first(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    odd = tmp_path / "run[1].log"
    odd.write_bytes(LOG.read_bytes())
    assert json.loads(run(capsys, odd, "--json")[1])["incidents"][0]["source"] == str(odd)


def test_lines_are_counted_in_files_of_any_size(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "long.log"
    text = LOG.read_bytes().rstrip(b"\n") + b"\n"
    with path.open("wb") as log:
        for number in range(5):
            log.write(b"step 1\n" * 600_000)
            log.write(text.replace(b"1.24 GiB", b"1.2%d GiB" % number))
    alone = tmp_path / "alone.log"
    alone.write_bytes(text)
    (incident,) = json.loads(run(capsys, alone, "--json")[1])["incidents"]
    block = 600_000 + text.count(b"\n")
    incidents = json.loads(run(capsys, path, "--json")[1])["incidents"]
    assert [found["lines"][0] for found in incidents] == [
        number * block + 600_000 + incident["lines"][0] for number in range(5)
    ]


def test_the_extent_of_a_large_clean_log_is_its_size(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "large.log"
    path.write_bytes(b"step 1 loss 2.5\n" * (5 << 20))
    assert run(capsys, path) == (0, "No out-of-memory error found in 80.00 MiB.\n", "")


@pytest.mark.parametrize("form", ["--color=never", "--markdown"])
def test_a_pipe_that_stays_open_is_answered_as_it_comes(form: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "vramscope", "explain", form, "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as explain:
        assert explain.stdin is not None
        assert explain.stdout is not None
        # The writer neither closes the pipe nor fills it: readline returns when the explanation is there.
        explain.stdin.write(b"step 1\n" + LOG.read_bytes() + b"\nstep 2\n")
        explain.stdin.flush()
        assert explain.stdout.readline()
        explain.stdin.write(LOG.read_bytes().replace(b"1.24 GiB", b"1.25 GiB") + b"\n")
        explain.stdin.flush()
        rest = b""
        while b"1.25 GiB" not in rest:
            line = explain.stdout.readline()
            assert line
            rest += line
        explain.stdin.close()
        explain.stdout.read()
        assert explain.wait(30) == 0


def test_a_pipe_that_never_pauses_is_answered_while_it_runs() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "vramscope", "explain", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as explain:
        stdin, stdout = explain.stdin, explain.stdout
        assert stdin is not None
        assert stdout is not None
        answered = threading.Event()

        def write() -> None:
            stdin.write(LOG.read_bytes() + b"\n")
            while not answered.wait(0.05):
                stdin.write(b"step 1\n")
                stdin.flush()

        writer = threading.Thread(target=write)
        writer.start()
        line = stdout.readline()
        answered.set()
        writer.join()
        assert line
        stdin.close()
        stdout.read()
