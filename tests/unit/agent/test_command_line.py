"""The job's command in the evidence: what can be run again, and no secret."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from vramscope.daemon.agent import command_line as module
from vramscope.daemon.agent.command_line import command_line, hide_secrets


@pytest.mark.parametrize(
    "words",
    [
        "python train.py --hf-token {}",
        "python train.py --token {}",
        "python train.py --hf_token={}",
        "python train.py hub.api_key={} batch=8",
        "python train.py --wandb-key {} --lr 0.1",
        "python train.py -password {}",
        "python train.py --db.Password={}",
        "python train.py --aws-secret {}",
        "python train.py --auth {}",
        "python train.py WANDB_API_KEY={}",
        "python -m job --data s3://reader:{}@store/bucket",
        "python -m job --data=https://{}@example.org/x?y=1",
        "python train.py --pass {}",
        "python train.py --password -{}",
        "python train.py --authorization {}",
        "python train.py --hftoken {}",
        "python train.py --header Authorization: Bearer {}",
        "python -m job --db postgres://user:a/{}@host/db",
        "python -m job --data https://user:x@host/x?token={}",
        "python -m job --data=https://host/x?X-Amz-Date=1&X-Amz-Signature={}&y=1",
        "python -m job --store AccountName=me;AccountKey={}==;Suffix=net",
        'python -m job --config {{"lr":1,"api_key":"{}"}}',
        "python -m job --config {{'hub.token':'{}','lr':1}}",
        'python -m job --config {{\\"secret\\":\\"{}\\"}}',
    ],
)
def test_a_value_whose_name_or_place_is_a_secrets_is_hidden(words: str) -> None:
    hidden = hide_secrets(words.format("correct.horse").split())
    assert "correct.horse" not in " ".join(hidden)
    assert "***" in " ".join(hidden)
    assert len(hidden) == len(words.split())
    assert hidden[-1] == words.split()[-1] or "***" in hidden[-1]


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        ("Authorization: Bearer correct.horse", "Authorization: ***"),
        ("authorization: Digest name=me, response=correct.horse", "authorization: ***"),
        ("X-Api-Key: correct.horse", "X-Api-Key: ***"),
        ('{"api_key": "correct horse", "lr": 1}', '{"api_key": ***, "lr": 1}'),
        ('{"headers": {"Authorization": "Bearer correct.horse"}}', '{"headers": {"Authorization": ***}}'),
        ("https://user:correct.horse@host/x?token=correct.horse", "https://***@host/x?token=***"),
        ("--urls=https://host/x?sig=correct.horse&y=1", "--urls=https://host/x?sig=***&y=1"),
        ("--tokens=a,hf_AbCdEfGhIjKl", "--tokens=a,***"),
    ],
)
def test_a_secret_within_a_word_is_hidden_and_the_rest_stands(word: str, shown: str) -> None:
    assert hide_secrets(["python", "-m", "job", word]) == ["python", "-m", "job", shown]


@pytest.mark.parametrize(
    "secret",
    [
        "hf_AbCdEfGhIjKlMnOpQrStUvWxYz",
        "sk-proj-abcdefgh12345678",
        "ghp_0123456789abcdefghij",
        "github_pat_11ABCDEFG0abcdefghij",
        "glpat-abcdefghij0123456789",
        "AKIAIOSFODNN7EXAMPLE",
        "xoxb-123456789012-abcdefghij",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc",
        "0123456789abcdef0123456789abcdef01234567",
    ],
)
def test_a_value_that_looks_like_a_secret_is_hidden_whatever_its_name(secret: str) -> None:
    for words in (
        ["python", "train.py", secret],
        ["python", "train.py", f"--run={secret}"],
        ["python", "t.py", "-x", secret],
    ):
        assert not any(secret in word for word in hide_secrets(words))


@pytest.mark.parametrize(
    "words",
    [
        "python train.py --batch-size 32 --max-tokens 512 --num_key_value_heads 8 --tokenizer gpt2 --monkey 1",
        "torchrun --nproc-per-node 8 train.py --model /models/llama --lr=3e-4 --key-dim 64 --author me",
        "python -m torch.distributed.run --rdzv-endpoint host:29500 train.py --data s3://bucket/a@b/c",
        "python train.py --tokens-per-step 4096 --revision 1a2b3c4 --monkey=1 --bypass 2 --compass=3",
        "python train.py --rdzv tcp://host:29500/a@b --data /models/hf_llama_weights --author=me --keys=a,b",
    ],
)
def test_what_is_no_secret_stands_as_it_is(words: str) -> None:
    assert hide_secrets(words.split()) == words.split()


def test_what_follows_a_secrets_option_is_hidden_whatever_it_begins_with() -> None:
    words = ["python", "t.py", "--token", "--password", "correct.horse", "--batch", "8"]
    assert hide_secrets(words) == ["python", "t.py", "--token", "***", "***", "--batch", "8"]


TELL = f"""
import json, os, sys
sys.path.insert(0, {str(Path(module.__file__).parents[3])!r})
from vramscope.daemon.agent.command_line import command_line
def tell():
    print(json.dumps(command_line()), flush=True)
"""


def told(*command: str, cwd: Path, **variables: str) -> list[str] | None:
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, cwd=cwd, timeout=60, env={**os.environ, **variables}
    )
    answer: list[str] | None = json.loads(done.stdout.splitlines()[-1])
    return answer


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "train.py").write_text(f"{TELL}\ntell()\n")
    spawning = "import multiprocessing\nif __name__ == '__main__':\n"
    spawning += (
        "    child = multiprocessing.get_context('spawn').Process(target=tell)\n    child.start()\n    child.join()\n"
    )
    (tmp_path / "spawning.py").write_text(f"{TELL}\n{spawning}")
    (tmp_path / "launch.py").write_text(
        "import os, subprocess, sys\nos.environ['TORCHELASTIC_RUN_ID'] = '1'\n"
        "subprocess.run([sys.executable, '-u', 'train.py', *sys.argv[2:]], check=True)\n"
    )
    return tmp_path


@pytest.mark.parametrize(
    "words",
    [
        ["train.py"],
        ["-u", "train.py", "--batch-size", "8", "-c", "config.yaml"],
        ["-m", "train", "--name", "a b"],
        ["-X", "dev", "train.py"],
        ["spawning.py", "--epochs", "3"],  # the child that multiprocessing starts tells of its parent's command
        ["launch.py", "--", "--lr", "1"],  # and a rank of its launcher's
    ],
)
def test_it_is_the_command_that_started_the_job(folder: Path, words: list[str]) -> None:
    assert told(sys.executable, *words, cwd=folder) == [sys.executable, *words]


def test_a_program_in_the_command_or_from_a_pipe_is_nothing_to_run_again(folder: Path) -> None:
    assert told(sys.executable, "-c", f"{TELL}\ntell()", cwd=folder) is None
    assert told(sys.executable, "-Bc", f"{TELL}\ntell()", cwd=folder) is None
    done = subprocess.run([sys.executable], input=f"{TELL}\ntell()", capture_output=True, text=True, check=True)
    assert done.stdout == "null\n"


@pytest.mark.parametrize(
    "words", [["train.py", "x" * 1100], ["train.py", *"y" * 70], ["train.py", "a\nb"], ["train.py", "\x1b[2J"]]
)
def test_one_that_is_too_long_or_not_printable_is_left_out_whole(
    words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "orig_argv", ["python", *words], raising=False)
    assert command_line({}) is None
    monkeypatch.setattr(sys, "orig_argv", ["python", "train.py"], raising=False)
    assert command_line({}) == ["python", "train.py"]


def test_a_notebook_is_no_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "orig_argv", ["python", "-m", "ipykernel_launcher", "-f", "kernel.json"], raising=False)
    assert command_line({}) is None
