"""The command that started the job, for whoever is to run it again; what looks like a secret in it is not written down.

Half a command is nothing to run: one that is too long, or that holds the program itself, is left out whole.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping, Sequence

from .bounds import HIDDEN

_MOST_WORDS = 64
_MOST_CHARACTERS = 1024
# Names whose value is one: "--hf-token", "api_key=", "DB_PASSWORD=", "AccountKey=". Not "--max-tokens 512" and not
# "--key-size 64".
_NAME = (
    r"(?:(?<![A-Za-z])|(?<=[a-z])(?=[A-Z]))"
    r"(?i:token|secret|password|passwd|passphrase|pass|pwd|credentials?|authorization|auth|bearer|signature|sig|"
    r"(?:api|access|private|auth|account|wandb|hf)[-_.]?(?:key|token)|key)"
)
_SECRET_NAME = re.compile(rf"{_NAME}\Z")
# Within a word: of a URL's query, of JSON, a header.
_NAMED_WITHIN = re.compile(
    rf"""({_NAME}\\*["']?\s*[=:]\s*)(?:"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|(?:\\+["'])?[^\s&;"']+)"""
)
_HEADER_WITHIN = re.compile(r"""(?i)((?<![a-z])(?:authorization["']?\s*[=:]\s*["']?|bearer\s+))[^"']+""")
# What tokens of well-known services begin with, and long strings of hexadecimal digits.
_TOKEN = (
    r"(?:hf_|sk-|sk_|ghp_|gho_|ghs_|github_pat_|glpat-|xox[a-z]-|AKIA|ASIA|ya29\.|eyJ|wandb_v1_)[A-Za-z0-9._/+=-]{8,}"
)
_SECRET_VALUE = re.compile(rf"{_TOKEN}\Z|[0-9a-fA-F]{{32,}}\Z")
_TOKEN_WITHIN = re.compile(rf"""(?<=[=,:;?&\s"'\[(]){_TOKEN}""")
_PROGRAM_OPTION = re.compile(r"-[A-Za-z]*c\Z")
# A password may have a slash in it; what follows "host:29500/" is none.
_PASSWORD_IN_URL = re.compile(r"(?<=://)(?:[^/\s]+|[^/@\s:]*:(?![0-9]+/)[^@\s]*)(?=@)")


def command_line(environment: Mapping[str, str] = os.environ) -> list[str] | None:
    """The job's command: this process's, or that of the launcher which started it. None where none can be run again."""
    words = list(getattr(sys, "orig_argv", None) or [sys.executable, *sys.argv])
    if _is_started(words, environment):
        words = _words_of(os.getppid())
    if len(words) < 2 or _is_program(words) or any("ipykernel" in word for word in words):
        return None
    if len(words) > _MOST_WORDS or sum(map(len, words)) > 16 * _MOST_CHARACTERS:
        return None
    hidden = hide_secrets(words)
    if sum(map(len, hidden)) > _MOST_CHARACTERS:
        return None
    return hidden if all(word.isprintable() for word in hidden) else None


def hide_secrets(words: Sequence[str]) -> list[str]:
    """The words with ``***`` for each value that looks like a secret, by its name or by itself."""
    hidden: list[str] = []
    secret_follows = False
    for word in words:
        name, equals, value = word.partition("=")
        if secret_follows:
            hidden.append(HIDDEN)  # an option or not: a password may begin with a dash
        elif equals and (_SECRET_NAME.search(name) or _SECRET_VALUE.match(value)):
            hidden.append(f"{_without_secrets(name)}={HIDDEN}")
        elif _SECRET_VALUE.match(word):
            hidden.append(HIDDEN)
        else:
            hidden.append(_without_secrets(word))
        secret_follows = (
            not equals
            and (word.startswith("-") or word.endswith(":") or word.lower() == "bearer")
            and _SECRET_NAME.search(word.rstrip(":")) is not None
        )
    return hidden


def _without_secrets(word: str) -> str:
    """The word with ``***`` for what within it looks like a secret."""
    word = _PASSWORD_IN_URL.sub(HIDDEN, word)
    word = _HEADER_WITHIN.sub(rf"\g<1>{HIDDEN}", word)
    word = _NAMED_WITHIN.sub(rf"\g<1>{HIDDEN}", word)
    return _TOKEN_WITHIN.sub(HIDDEN, word)


def _is_program(words: Sequence[str]) -> bool:
    """Whether the interpreter is given the program itself: ``python -c "..."``, or by a pipe."""
    for word in words[1:]:
        if word == "-" or _PROGRAM_OPTION.match(word):
            return True
        if word == "-m" or not word.startswith("-"):
            return False
    return True


def _is_started(words: Sequence[str], environment: Mapping[str, str]) -> bool:
    """Whether a launcher made this process's command up: torchrun for a rank, multiprocessing for a child."""
    if "-c" in words[:-1] and any(word.startswith("from multiprocessing.") for word in words):
        return True
    return "TORCHELASTIC_RUN_ID" in environment


def _words_of(pid: int) -> list[str]:
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            return [os.fsdecode(word) for word in file.read(65536).split(b"\0") if word]
    except OSError:
        return []
