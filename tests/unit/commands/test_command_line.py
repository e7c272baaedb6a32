"""The ``vramscope`` command as a process."""

import subprocess
import sys

import pytest

from vramscope import __version__
from vramscope.daemon.commands import COMMANDS


def _vramscope(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "vramscope", *words], capture_output=True, text=True, check=False)


def test_the_version_is_told() -> None:
    assert _vramscope("--version").stdout == f"vramscope {__version__}\n"


def test_without_a_command_the_list_is_shown() -> None:
    done = _vramscope()
    assert done.returncode == 0
    assert all(name in done.stdout for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str) -> None:
    done = _vramscope(name, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"usage: vramscope {name}" in done.stdout


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (("fly",), "invalid choice: 'fly'"),
        (("serve", "--wings"), "unrecognized arguments: --wings"),
        (("demo", "--seconds", "soon"), "invalid float value: 'soon'"),
        (("demo", "--seconds", "0"), "must be more than 0"),
        (("demo", "--listen", "here"), "not an address"),
    ],
)
def test_a_mistake_is_one_line_and_status_2(words: tuple[str, ...], text: str) -> None:
    done = _vramscope(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert text in done.stderr
    assert done.stderr.startswith("vramscope: ")
    assert done.stderr.count("\n") == 1


def test_importing_the_package_loads_no_third_party_module() -> None:
    program = (
        "import sys; before = set(sys.modules); import vramscope, vramscope.daemon, vramscope.analyzers;"
        "import vramscope.exporters, vramscope.daemon.agent;"
        "print(sorted({m.split('.')[0] for m in set(sys.modules) - before} - set(sys.stdlib_module_names)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "['vramscope']\n"
