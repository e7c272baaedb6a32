"""The way in: a sitecustomize that watches for torch, no more. Real interpreters, a stand-in torch."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from vramscope.daemon.launch import BOOTSTRAP

CHANGES = re.compile(r"0x[0-9a-f]+")
TORCH = """
import sys
queued = []
class version: cuda = "12.8"
class cuda:
    @staticmethod
    def _lazy_call(callback): queued.append(callback)
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder on the job's path, with a torch that only notes who asks to be called."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "torch.py").write_text(TORCH)
    return folder


def environment(*path: Path, **more: str) -> dict[str, str]:
    inherited = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VRAMSCOPE"))}
    return {**inherited, "PYTHONPATH": os.pathsep.join(map(str, path)), **more}


def python(code: str, variables: dict[str, str], *flags: str) -> subprocess.CompletedProcess[str]:
    # -s: the answers must not depend on what lies in the home folder.
    command = [sys.executable, "-s", *flags, "-c", code]
    return subprocess.run(command, env=variables, capture_output=True, text=True, check=False)


def answer(code: str, variables: dict[str, str], *flags: str) -> Any:
    done = python(f"import json, sys\n{code}", variables, *flags)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return json.loads(done.stdout)


def test_the_agent_asks_torch_to_be_called_once_cuda_is_there(site: Path) -> None:
    code = "import torch; print(json.dumps([callback.__module__ for callback in torch.queued]))"
    assert answer(code, environment(BOOTSTRAP, site, VRAMSCOPE_RUNTIME_DIR="/x")) == ["_vramscope.daemon.agent.guest"]


def test_without_a_runtime_folder_nothing_watches(site: Path) -> None:
    code = "import torch; print(json.dumps([torch.queued, [type(f).__name__ for f in sys.meta_path]]))"
    queued, finders = answer(code, environment(BOOTSTRAP, site))
    assert queued == []
    assert "VramscopeTorchFinder" not in finders


@pytest.mark.parametrize(
    ("there", "instead"), [('class version: cuda = "12.8"', "class version: cuda = None"), ("_lazy_call", "_lazily")]
)
def test_a_torch_without_cuda_or_of_another_make_is_left_alone(site: Path, there: str, instead: str) -> None:
    assert there in TORCH
    (site / "torch.py").write_text(TORCH.replace(there, instead))
    code = "import torch; print(json.dumps(torch.queued))"
    assert answer(code, environment(BOOTSTRAP, site, VRAMSCOPE_RUNTIME_DIR="/x")) == []


LOOK = """
import torch, importlib.util
spec = torch.__spec__
print(json.dumps({
    "loader": type(spec.loader).__name__,
    "same": spec.loader is torch.__loader__,
    "own": sorted(vars(spec.loader)),
    "finders": [getattr(f, "__name__", type(f).__name__) for f in sys.meta_path],
    "path": sys.path,
    "sitecustomize": "sitecustomize" in sys.modules,
}))
"""


def test_after_torch_is_imported_the_import_system_is_as_without_the_agent(site: Path) -> None:
    without = answer(LOOK, environment(site))
    assert answer(LOOK, environment(BOOTSTRAP, site, VRAMSCOPE_RUNTIME_DIR="/x")) == without


def test_before_torch_is_imported_nothing_is_loaded_that_was_not_there(site: Path) -> None:
    code = "print(json.dumps(sorted(sys.modules)))"
    without = answer(code, environment(site))
    assert answer(code, environment(BOOTSTRAP, site, VRAMSCOPE_RUNTIME_DIR="/x")) == without


def test_torch_sees_no_agent_while_its_own_code_runs(site: Path) -> None:
    noted = TORCH + "\nseen = [sorted(vars(__spec__.loader)), sorted(m for m in sys.modules if 'vramscope' in m)]\n"
    (site / "torch.py").write_text(noted)
    code = "import torch; print(json.dumps(torch.seen))"
    assert answer(code, environment(BOOTSTRAP, site, VRAMSCOPE_RUNTIME_DIR="/x")) == [["name", "path"], []]


def test_asking_whether_torch_is_installed_attaches_nothing_and_a_later_import_does(site: Path) -> None:
    code = """
import importlib.util
spec = importlib.util.find_spec("torch")
before = [type(spec.loader).__name__, "_vramscope" in sys.modules, "torch" in sys.modules]
import torch
print(json.dumps([before, len(torch.queued)]))
"""
    found = answer(code, environment(BOOTSTRAP, site, VRAMSCOPE_RUNTIME_DIR="/x"))
    assert found == [["SourceFileLoader", False, False], 1]


def test_an_import_of_torch_that_fails_can_be_tried_again(site: Path) -> None:
    (site / "torch.py").write_text("import flag\nif flag.fail: raise OSError('libcudart.so.12: not found')\n" + TORCH)
    (site / "flag.py").write_text("fail = True")
    code = """
import flag
try:
    import torch
except OSError as error:
    said = str(error)
flag.fail = False
import torch
print(json.dumps([said, len(torch.queued)]))
"""
    found = answer(code, environment(BOOTSTRAP, site, VRAMSCOPE_RUNTIME_DIR="/x"))
    assert found == ["libcudart.so.12: not found", 1]


def test_an_environment_without_torch_says_so_as_ever(tmp_path: Path) -> None:
    code = "import torch"
    without = python(code, environment(tmp_path), "-S")
    found = python(code, environment(BOOTSTRAP, tmp_path, VRAMSCOPE_RUNTIME_DIR="/x"))
    if "No module named 'torch'" not in python(code, environment(tmp_path)).stderr:
        pytest.skip("this interpreter has a torch of its own")
    assert (found.returncode, found.stderr) == (without.returncode, without.stderr)


def test_another_import_hook_that_asks_all_finders_still_gets_its_turn(site: Path) -> None:
    hook = """
import sys, importlib.util
class Hook:
    asking = False
    def find_spec(self, name, path=None, target=None):
        if name != "torch" or self.asking:
            return None
        self.asking = True
        spec = importlib.util.find_spec(name)
        self.asking = False
        run = spec.loader.exec_module
        def exec_module(module):
            run(module)
            module.hooked = True
        spec.loader.exec_module = exec_module
        return spec
sys.meta_path.insert(0, Hook())
import torch
import json
print(json.dumps([torch.hooked, len(torch.queued)]))
"""
    assert answer(hook, environment(BOOTSTRAP, site, VRAMSCOPE_RUNTIME_DIR="/x")) == [True, 1]


def test_an_agent_that_cannot_be_loaded_is_not_heard_of(site: Path, tmp_path: Path) -> None:
    broken = tmp_path / "package" / "daemon" / "agent" / "bootstrap"
    shutil.copytree(BOOTSTRAP, broken)
    (tmp_path / "package" / "__init__.py").write_text("raise RuntimeError('half an upgrade')")
    code = "import torch; print(json.dumps(torch.queued))"
    assert answer(code, environment(broken, site, VRAMSCOPE_RUNTIME_DIR="/x")) == []


def test_a_vramscope_in_the_jobs_environment_is_not_touched(site: Path) -> None:
    (site / "vramscope.py").write_text("mine = True")
    code = "import torch, vramscope; print(json.dumps([vramscope.mine, len(torch.queued)]))"
    assert answer(code, environment(BOOTSTRAP, site, VRAMSCOPE_RUNTIME_DIR="/x")) == [True, 1]


def test_two_installations_on_the_path_attach_one_agent(site: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "daemon" / "agent" / "bootstrap"
    shutil.copytree(BOOTSTRAP, other)
    code = "import torch; print(json.dumps([len(torch.queued), sys.path[1:2]]))"
    variables = environment(BOOTSTRAP, BOOTSTRAP, other, site, VRAMSCOPE_RUNTIME_DIR="/x")
    assert answer(code, variables) == [1, [str(site)]]


@pytest.mark.parametrize(
    "theirs",
    [
        "import sys; print('theirs ran', __name__, __file__ == sys.modules['sitecustomize'].__file__)",
        "raise SystemExit(3)",
        "raise ValueError('of theirs')",
        "import nowhere_to_be_found",
        "raise KeyboardInterrupt",
    ],
)
def test_the_next_sitecustomize_runs_as_without_the_agent(site: Path, theirs: str) -> None:
    (site / "sitecustomize.py").write_text(theirs)
    without = python("print('job')", environment(site))
    found = python("print('job')", environment(BOOTSTRAP, site, VRAMSCOPE_RUNTIME_DIR="/x"))
    assert (found.returncode, found.stdout) == (without.returncode, without.stdout)
    # The traceback of what ends the interpreter also shows the file through which theirs was reached.
    ours = [line for line in found.stderr.splitlines() if str(BOOTSTRAP) in line]
    assert [line for line in found.stderr.splitlines() if line in without.stderr] == without.stderr.splitlines()
    assert ours == [] or without.returncode != 0


@pytest.mark.parametrize("flag", ["-S", "-I", "-E"])
def test_a_python_that_takes_no_sitecustomize_from_the_environment_runs_as_ever(site: Path, flag: str) -> None:
    code = f"print(json.dumps([[p for p in sys.path if p != {str(BOOTSTRAP)!r}], sorted(sys.modules)]))"
    without = answer(code, environment(site), flag)
    assert answer(code, environment(BOOTSTRAP, site, VRAMSCOPE_RUNTIME_DIR="/x"), flag) == without


def test_a_python_with_closed_streams_starts(site: Path) -> None:
    command = f"exec '{sys.executable}' -c 'import torch; raise SystemExit(len(torch.queued))' 0<&- 1>&- 2>&-"
    done = subprocess.run(
        ["sh", "-c", command], env=environment(BOOTSTRAP, site, VRAMSCOPE_RUNTIME_DIR="/x"), check=False
    )
    assert done.returncode == 1


ROOT = Path(__file__).resolve().parents[3]
LINE = ROOT / "src" / "vramscope.pth"


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """An environment with the package as its wheel installs it; its interpreter."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "environment"], check=True)
    (packages,) = (tmp_path / "environment").glob("lib/python3.*/site-packages")
    (packages / "vramscope.pth").write_bytes(LINE.read_bytes())
    (packages / "vramscope").symlink_to(ROOT / "src" / "vramscope")
    return tmp_path / "environment" / "bin" / "python"


def loaded(interpreter: Path, code: str, variables: dict[str, str], *flags: str) -> str:
    done = subprocess.run([interpreter, *flags, "-c", code], env=variables, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_the_variable_brings_it_in_where_the_package_is_installed_also_past_isolation(
    installed: Path, site: Path
) -> None:
    code = f"import sys; sys.path.insert(0, {str(site)!r}); import torch; print(len(torch.queued))"
    for flags in ((), ("-I",), ("-E",), ("-s",)):
        told = {value: loaded(installed, code, environment(VRAMSCOPE=value), *flags) for value in ("1", "0", "")}
        assert told == {"1": "1\n", "0": "0\n", "": "0\n"}, flags
    assert loaded(installed, code, environment(VRAMSCOPE="1"), "-S") == "0\n"


def test_without_the_variable_the_line_loads_nothing(installed: Path) -> None:
    code = "import sys; print(sorted(sys.modules), sys.meta_path, sys.path)"
    with_line = loaded(installed, code, environment())
    next(installed.parents[1].glob("lib/*/site-packages/vramscope.pth")).unlink()
    assert CHANGES.sub("", with_line) == CHANGES.sub("", loaded(installed, code, environment()))


def test_a_broken_installation_is_not_heard_of(installed: Path, site: Path) -> None:
    (package,) = installed.parents[1].glob("lib/*/site-packages/vramscope")
    package.unlink()
    assert loaded(installed, "print(1)", environment(VRAMSCOPE="1")) == "1\n"
    (site / "vramscope.py").write_text("raise SystemExit(3)")
    assert loaded(installed, "print(1)", environment(site, VRAMSCOPE="1")) == "1\n"


def test_the_wheel_is_told_to_put_the_line_where_python_looks_for_it() -> None:
    assert '"src/vramscope.pth" = "vramscope.pth"' in (ROOT / "pyproject.toml").read_text()
    assert LINE.read_text().count("\n") == 1


def test_the_way_in_is_written_for_every_python() -> None:
    tree = ast.parse((BOOTSTRAP / "sitecustomize.py").read_text(), feature_version=(3, 4))
    later = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.Nonlocal, ast.AsyncFunctionDef, ast.Starred, ast.With)
    for node in ast.walk(tree):
        assert not isinstance(node, later), ast.dump(node)
        if isinstance(node, ast.FunctionDef):
            assert node.returns is None
            assert not node.args.kwonlyargs
            assert not node.args.posonlyargs
            assert all(argument.annotation is None for argument in node.args.args)
        if isinstance(node, ast.Raise):
            assert node.cause is None
    (BOOTSTRAP / "sitecustomize.py").read_bytes().decode("ascii")


def test_the_agent_is_written_for_python_3_9() -> None:
    package = BOOTSTRAP.parents[2]
    for path in [*BOOTSTRAP.parent.glob("*.py"), *(package / "schema" / n for n in ("wire.py", "units.py"))]:
        ast.parse(path.read_text(), feature_version=(3, 9))


def other_pythons() -> list[Path]:
    """Interpreters of other versions on this machine, one a version: on the path or where pyenv keeps them."""
    found: dict[str, Path] = {}
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    on_path = [Path(folder, "python" + tail) for folder in os.get_exec_path() for tail in ("2.7", *TAILS)]
    for path in [*on_path, *sorted(kept.glob("*/bin/python"))]:
        if os.access(path, os.X_OK) and "shims" not in path.parts:
            ask = "import sys; print('%d.%d' % sys.version_info[:2])"
            version = subprocess.run(
                [path, "-S", "-c", ask], capture_output=True, text=True, check=False
            ).stdout.strip()
            if version and version != ".".join(map(str, sys.version_info[:2])):
                found.setdefault(version, path)
    return [found[version] for version in sorted(found)]


TAILS = [f"3.{minor}" for minor in range(6, 16)]


def test_every_other_python_here_starts_as_ever_and_has_the_agent_from_3_9_on(site: Path) -> None:
    pythons = other_pythons()
    if not pythons:
        pytest.skip("no Python of another version is installed")
    code = (
        "from __future__ import print_function\nimport sys, torch\n"
        "print(sys.version_info >= (3, 9), bool(torch.queued), '_vramscope' in sys.modules)"
    )
    for interpreter in pythons:
        done = subprocess.run(
            [interpreter, "-B", "-s", "-W", "error", "-c", code],
            env=environment(BOOTSTRAP, site, VRAMSCOPE_RUNTIME_DIR="/x"),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stdout in ("True True True\n", "False False False\n"), (interpreter, done.stderr)
        assert done.stderr == "", interpreter


# As much of torch as the agent needs to take samples.
SAMPLED_TORCH = """
class version: cuda = "12.8"
__version__ = "2.8.0"
queued = []
class cuda:
    _lazy_call = queued.append
    is_initialized = staticmethod(lambda: True)
    _get_device_properties = staticmethod(lambda device: version)
version.name = "Example GPU"
class _C:
    _cuda_getAllocatorBackend = staticmethod(lambda: "native")
    _cuda_getDeviceCount = staticmethod(lambda: 1)
    _cuda_attach_out_of_memory_observer = staticmethod(lambda observer: None)
    @staticmethod
    def _cuda_memoryStats(device, figures=iter(range(1, 1 << 30))):
        figure = next(figures)  # one that stays the same is not published again
        return {name: {"all": {"current": figure, "peak": figure}} for name in ("allocated_bytes", "reserved_bytes")}
"""
FORKS = """
import os, sys, time, torch
torch.queued[0]()
folder = os.path.join(os.environ["VRAMSCOPE_RUNTIME_DIR"], "agents")
def sequence():
    with open(os.path.join(folder, os.listdir(folder)[0]), "rb") as file:
        first = file.read(16); file.seek(16384); second = file.read(16)
    return max(int.from_bytes(half[8:], "little") for half in (first, second))
def wait_for(number):
    while sequence() < number: time.sleep(0.005)
wait_for(2)
for status in range(3):
    child = os.fork()
    if child == 0:
        sys.exit(status)
    assert os.waitpid(child, 0)[1] == status << 8
    wait_for(sequence() + 2)
print(len(os.listdir(folder)))
"""


def test_a_job_that_forks_is_sampled_on_and_warned_of_nothing_on_any_python_here(site: Path, tmp_path: Path) -> None:
    (site / "torch.py").write_text(SAMPLED_TORCH)
    for interpreter in [Path(sys.executable), *other_pythons()]:
        folder = tmp_path / interpreter.parent.parent.name
        (folder / "agents").mkdir(parents=True)
        ask = "import sys; print('%d.%d' % sys.version_info[:2]); sys.exit(sys.version_info < (3, 9))"
        asked = subprocess.run([interpreter, "-S", "-c", ask], stdout=subprocess.PIPE, check=False)
        if asked.returncode:
            continue
        version = asked.stdout
        variables = environment(BOOTSTRAP, site, VRAMSCOPE_RUNTIME_DIR=str(folder), VRAMSCOPE_AGENT_INTERVAL="0.05")
        # Not "error": Python swallows the exception that its warning of a fork beside threads would become.
        done = subprocess.run(
            [interpreter, "-B", "-s", "-X", "dev", "-W", "always", "-c", FORKS],
            env=variables,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert (done.returncode, done.stdout) == (0, "1\n"), interpreter
        said = [
            line for line in done.stderr.splitlines() if "is multi-threaded" not in line and "os.fork()" not in line
        ]
        assert said == [], interpreter
        if b"3.13" not in version and b"3.14" not in version:  # these count after the hooks have run
            assert done.stderr == "", interpreter
        assert list((folder / "agents").iterdir()) == []
