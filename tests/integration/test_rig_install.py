"""Installing PyTorch's environment: with the real venv and pip, and a wheel of a few bytes."""

import fcntl
import json
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from tests.rig.environment import (
    MARKER,
    Platform,
    TorchEnvironment,
    Unavailable,
    find_environment,
    find_release,
    matrix_releases,
)
from tests.rig.install import COMPILED, InstallationError, install, install_libraries, torch_cuda_version
from tests.rig.interpreters import RUNNING, Interpreter, interpreters, probe
from tests.rig.job import Job
from tests.rig.libraries import Libraries, find_libraries
from tests.rig.matrix import Outcome, read_results
from tests.rig.matrix import describe as describe_release
from tests.rig.matrix import main as matrix
from tests.rig.summary import describe

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all the package index there is."""
    folder = tmp_path / "index"
    folder.mkdir()
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


def wheel(index: Path, name: str, version: str, files: dict[str, str]) -> None:
    info = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(index / f"{name}-{version}-py3-none-any.whl", "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")


@pytest.fixture
def environment(tmp_path: Path) -> TorchEnvironment:
    return TorchEnvironment(
        folder=tmp_path / "cache" / "torch-9.1.0-cp3",
        torch_version="9.1.0",
        cuda_major="13",
        download="2 KB",
        packages={"companion": "1.2"},
    )


def test_the_pins_stand_whatever_the_machine_allows_its_other_environments(
    index: Path, environment: TorchEnvironment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel(index, "torch", "9.1.0", {"torch/version.py": "cuda: str = '13.2'\n"})
    wheel(index, "companion", "1.2", {"companion.py": ""})
    constraints = tmp_path / "constraints.txt"
    constraints.write_text("torch<9\n")
    monkeypatch.setenv("PIP_CONSTRAINT", str(constraints))
    install(environment)
    assert environment.installed()


def test_an_interrupted_installation_is_made_anew_and_a_complete_one_left_alone(
    index: Path, environment: TorchEnvironment, capsys: pytest.CaptureFixture[str]
) -> None:
    wheel(index, "torch", "9.1.0", {"torch/version.py": "cuda: str = '13.2'\n"})
    wheel(index, "companion", "1.2", {"companion.py": ""})
    debris = environment.torch / "half.py"
    debris.parent.mkdir(parents=True)
    debris.write_text("")
    assert not environment.installed()
    install(environment)
    assert environment.installed()
    assert not debris.exists()
    subprocess.run([environment.python, "-c", "import torch.version, companion"], check=True)
    assert list(environment.torch.glob("__pycache__/version.*.pyc"))
    first = capsys.readouterr().out.splitlines()
    assert len(first) == 2
    assert "2 KB to download, once" in first[0]
    assert "is ready after" in first[1]
    for path in index.iterdir():
        path.unlink()
    install(environment)
    assert capsys.readouterr().out == f"rig: PyTorch 9.1.0 (CUDA) is in {environment.folder}\n"
    assert not replace(environment, packages={"companion": "1.3"}).installed()


def test_a_cpu_build_of_the_pinned_version_is_refused(index: Path, environment: TorchEnvironment) -> None:
    wheel(index, "torch", "9.1.0", {"torch/version.py": "cuda = None\n"})
    wheel(index, "companion", "1.2", {"companion.py": ""})
    with pytest.raises(InstallationError, match=r"PyTorch 9\.1\.0 without CUDA where one with CUDA 13 is needed"):
        install(environment)
    assert not environment.installed()


def test_a_wheel_that_is_nowhere_is_told_with_pips_own_words(index: Path, environment: TorchEnvironment) -> None:
    with pytest.raises(InstallationError, match=r"is the package index reachable\?(.|\n)*No matching distribution"):
        install(environment)
    assert not environment.installed()


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("cuda: Optional[str] = '13.0'", "13.0"),
        ("cuda = '12.8'", "12.8"),
        ("cuda: Optional[str] = None", None),
        ("hip = '6'", None),
    ],
)
def test_the_cuda_version_is_read_without_importing(tmp_path: Path, text: str, version: str | None) -> None:
    (tmp_path / "version.py").write_text(f"from typing import Optional\n__version__ = '9'\n{text}\n")
    assert torch_cuda_version(tmp_path) == version


def test_libraries_are_installed_once_beside_pytorch_which_stays_as_it_is(
    index: Path, environment: TorchEnvironment, capsys: pytest.CaptureFixture[str]
) -> None:
    wheel(index, "torch", "9.1.0", {"torch/version.py": "cuda: str = '13.2'\n"})
    wheel(index, "companion", "1.2", {"companion.py": ""})
    wheel(index, "library", "3.4", {"library.py": "import companion, torch.version\n"})
    install(environment)
    libraries = Libraries(environment.folder.with_name("libraries"), environment, "1 KB", {"library": "3.4"})
    libraries.folder.mkdir()
    (libraries.folder / "half.py").write_text("")
    assert not libraries.installed()
    install_libraries(libraries)
    assert libraries.installed()
    assert not (libraries.folder / "half.py").exists()
    variables = {**os.environ, "PYTHONPATH": str(libraries.folder)}
    subprocess.run([environment.python, "-c", "import library"], check=True, env=variables)
    assert subprocess.run([environment.python, "-c", "import library"], capture_output=True, check=False).returncode
    capsys.readouterr()
    for path in index.iterdir():
        path.unlink()
    install_libraries(libraries)
    assert capsys.readouterr().out == f"rig: {libraries.label} are in {libraries.folder}\n"
    newer = replace(libraries, packages={"library": "3.5"})
    assert not newer.installed()
    with pytest.raises(InstallationError, match=r"No matching distribution found for library==3\.5"):
        install_libraries(newer)


def test_libraries_are_for_one_release_of_pytorch(environment: TorchEnvironment) -> None:
    found = find_libraries(environment)
    assert isinstance(found, Unavailable)
    assert found.reason == "the suite's libraries are for PyTorch 2.15.0 on CPython 3.11 to 3.14"


def test_a_second_run_waits_for_the_first(tmp_path: Path) -> None:
    cache = tmp_path / "vramscope"
    cache.mkdir()
    found = find_environment()
    if isinstance(found, Unavailable):
        pytest.skip(found.reason)
    complete = replace(found, folder=cache / found.folder.name)
    complete.python.parent.mkdir(parents=True)
    complete.python.touch()
    (complete.folder / MARKER).write_text(json.dumps({"fingerprint": complete.fingerprint}))
    (complete.folder / COMPILED).touch()
    libraries = find_libraries(complete)
    if isinstance(libraries, Libraries):
        libraries.folder.mkdir()
        (libraries.folder / MARKER).write_text(json.dumps({"fingerprint": libraries.fingerprint}))
        (libraries.folder / COMPILED).touch()
        said = f"rig: {libraries.label} are in {libraries.folder}"
    else:
        said = f"rig: skipped: {libraries.reason}"
    with (cache / f"{complete.folder.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        variables = {**os.environ, "XDG_CACHE_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
        second = Job([sys.executable, "-m", "tests.rig.install"], variables, tmp_path / "second")
        second.wait_for_output("waiting for it")
        assert second.process.poll() is None
    assert second.wait() == 0
    assert second.stdout.splitlines()[1:] == [
        f"rig: PyTorch {found.torch_version} (CUDA) is in {complete.folder}",
        said,
    ]
    second.kill()


@pytest.mark.parametrize("python", [(3, 10), (3, 11), (3, 14)])
def test_every_usual_interpreter_has_a_wheel(python: tuple[int, int]) -> None:
    found = find_environment(Interpreter(Path("python"), python), Platform("x86_64", ("glibc", "2.36"), "cpython"))
    assert isinstance(found, TorchEnvironment)
    assert found.folder.name == f"torch-{found.torch_version}-cp3{python[1]}"


@pytest.mark.parametrize(
    ("python", "machine", "glibc", "implementation", "named"),
    [
        ((3, 9), "x86_64", ("glibc", "2.36"), "cpython", "cpython 3.9 on x86_64 with glibc 2.36"),
        ((3, 12), "aarch64", ("glibc", "2.36"), "cpython", "on aarch64"),
        ((3, 12), "x86_64", ("glibc", "2.17"), "cpython", "with glibc 2.17"),
        ((3, 12), "x86_64", ("", ""), "cpython", "with an unknown libc"),
        ((3, 11), "x86_64", ("glibc", "2.36"), "pypy", "pypy 3.11"),
    ],
)
def test_where_no_wheel_fits_the_reason_is_one_line(
    python: tuple[int, int], machine: str, glibc: tuple[str, str], implementation: str, named: str
) -> None:
    found = find_environment(Interpreter(Path("python"), python), Platform(machine, glibc, implementation))
    assert isinstance(found, Unavailable)
    assert named in found.reason
    assert "PyTorch 2.15.0: CPython 3.11 to 3.14, x86_64" in found.reason
    assert "\n" not in found.reason


def test_the_summary_counts_what_passed_by_component_and_skips_by_reason() -> None:
    passed = [{"real_allocator", "real_nvml"}, {"real_allocator"}, {"real_browser"}, {"slow"}]
    assert describe(passed, {"no promtool: install prometheus": 2}) == [
        "real: 2 tests with PyTorch's allocator, 1 through the NVML binding, 0 with Prometheus, 1 in a browser",
        "skipped: 2, no promtool: install prometheus",
    ]


def test_the_summary_of_a_real_run_leaves_failures_out(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "import pytest\n"
        "pytestmark = pytest.mark.real_nvml\n"
        "def test_passes(): pass\n"
        "def test_fails(): assert 0\n"
        "def test_lacks(): pytest.skip('no gcc')\n"
        "@pytest.mark.skipif(True, reason='no gcc')\n"
        "def test_lacks_too(): pass\n"
    )
    settings = ["-c", os.devnull, "--rootdir", str(tmp_path), "-p", "tests.rig.summary", "-p", "no:cacheprovider"]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "ignore", *settings, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "real: 0 tests with PyTorch's allocator, 1 through the NVML binding," in run.stdout
    assert "skipped: 2, no gcc\n" in run.stdout


# A release of the matrix -> the interpreters that it fits, of these.
FITTING = {"2.1.2": [(3, 9), (3, 11)], "2.8.0": [(3, 11), (3, 12)], "2.11.0": [(3, 11), (3, 12)]}


@pytest.mark.parametrize(("release", "fitting"), FITTING.items())
def test_a_release_of_the_matrix_gets_the_first_interpreter_that_fits_or_is_skipped_by_name(
    release: str, fitting: list[tuple[int, int]]
) -> None:
    here = Platform("x86_64", ("glibc", "2.36"), "cpython")
    known = [Interpreter(Path(f"python3.{minor}"), (3, minor)) for minor in (15, 12, 9, 11)]
    found = find_release(release, known, here)
    assert isinstance(found, TorchEnvironment)
    first = next(interpreter for interpreter in known if interpreter.version in fitting)
    assert found.interpreter == first
    assert found.torch.parts[-3:] == ("python3.{}".format(*first.version[1:]), "site-packages", "torch")
    assert found.folder.name == "torch-{}-cp{}{}".format(release, *first.version)
    missing = find_release(release, [each for each in known if each.version not in fitting], here)
    assert isinstance(missing, Unavailable)
    assert missing.reason.startswith("no interpreter here fits: cpython 3.15, 3.")
    assert f"PyTorch {release}: CPython 3." in missing.reason


def test_the_matrix_has_four_releases_and_each_fits_an_interpreter_that_this_package_runs_on() -> None:
    assert matrix_releases() == ["2.1.2", "2.8.0", "2.11.0", "2.12.1"]
    here = Platform("x86_64", ("glibc", "2.36"), "cpython")
    for release in matrix_releases():
        assert isinstance(find_release(release, [Interpreter(Path("python"), (3, 11))], here), TorchEnvironment)


def test_the_interpreters_of_a_machine_are_those_that_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in {
        "python3.7": f'exec {sys.executable} "$@"',
        "python3.88": "exit 1",
        "python3.99": "echo pypy 3 99",
        "python3.66": "echo cpython 3 66",
        "python3.66-config": "echo cpython 3 66",
    }.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{text}\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "none"))
    found = list(interpreters())
    assert found[0] == RUNNING
    assert found[1] == Interpreter(tmp_path / "python3.66", (3, 66))
    assert len({interpreter.version for interpreter in found}) == len(found)
    assert probe(tmp_path / "python3.88") is None
    assert probe(tmp_path / "python3.99") is None
    assert probe(tmp_path / "python3.7") == replace(RUNNING, path=tmp_path / "python3.7")


def test_the_matrix_counts_what_ran_and_shows_what_failed(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "import pytest\n"
        "pytestmark = pytest.mark.real_allocator\n"
        "def test_passes(request): assert request.config.getoption('--torch') == '9.1.0'\n"
        "def test_fails(): assert 0, 'the allocator is another'\n"
        "def test_lacks(): pytest.skip('this release has no pools')\n"
        "@pytest.fixture\n"
        "def broken(): raise OSError('no rig')\n"
        "def test_is_not_reached(broken): pass\n"
    )
    results = tmp_path / "results.xml"
    settings = ["-c", os.devnull, "--rootdir", str(tmp_path), "-p", "tests.conftest", "-p", "no:cacheprovider"]
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "ignore", *settings, "--torch", "9.1.0", f"--junitxml={results}"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    outcome = read_results(results)
    assert (outcome.passed, outcome.failed, dict(outcome.skipped)) == (1, 2, {"this release has no pools": 1})
    assert not outcome.good
    assert not Outcome().good
    assert Outcome(passed=1).good
    environment = TorchEnvironment(tmp_path, "9.1.0", "13", "2 KB", {}, Interpreter(Path("python3.12"), (3, 12)))
    outcome.output = "the allocator is another"
    assert describe_release(environment, outcome) == [
        "the allocator is another",
        "matrix: PyTorch 9.1.0 on CPython 3.12: 1 passed, 2 failed, 1 skipped in 0 s",
        "matrix: PyTorch 9.1.0 on CPython 3.12: skipped: 1, this release has no pools",
    ]


def test_a_release_that_the_matrix_does_not_have_is_the_callers_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    assert matrix(["2.8.0", "1.4"]) == 2
    assert capsys.readouterr().err == "matrix: not a release of versions.toml: 1.4\n"
