import ctypes
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from vramscope.daemon.simgpu import compiler, layout
from vramscope.daemon.simgpu.build import DRIVERS, NVML_SONAME, build, build_drivers
from vramscope.daemon.simgpu.compiler import MISSING, compile_c, find_compiler
from vramscope.daemon.simgpu.elf import read_elf
from vramscope.daemon.simgpu.machine import Machine
from vramscope.daemon.simgpu.stubs import required_libraries
from vramscope.daemon.simgpu.world import World
from vramscope.schema.errors import CommandError

needs_compiler = pytest.mark.skipif(find_compiler() is None, reason=MISSING)
NATIVE = Path(compiler.__file__).parent / "native"


@pytest.fixture
def without_compiler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    find_compiler.cache_clear()
    yield
    find_compiler.cache_clear()


def fake_torch(folder: Path) -> Path:
    """A folder torch/lib with one library that links to a runtime, a driver and a BLAS, as PyTorch's do."""
    vendor = folder / "vendor"
    vendor.mkdir(parents=True)
    exported = {
        "libcudart.so.13": ("cudaMalloc", "cudaGraphLaunch"),
        "libcublas.so.13": ("cublasSgemm_v2",),
        "libcuda.so.1": ("cuMemCreate",),
    }
    made = []
    for soname, names in exported.items():
        source = vendor / f"{soname}.c"
        source.write_text(
            "".join(f'__attribute__((visibility("default"))) int {n}(void) {{ return 0; }}\n' for n in names)
        )
        arguments: list[str | Path] = ["-shared", f"-Wl,-soname,{soname}", source]
        if soname == "libcudart.so.13":
            script = vendor / "cudart.map"
            script.write_text("libcudart.so.13 { global: *; };")
            arguments.append(f"-Wl,--version-script={script}")
        compile_c(arguments, vendor / soname)
        made.append(vendor / soname)
    library = folder / "torch" / "lib"
    library.mkdir(parents=True)
    imported = [name for each in exported.values() for name in each]
    (folder / "torch.c").write_text(
        "".join(f"extern int {name}(void);\n" for name in imported)
        + '__attribute__((visibility("default"))) int cudaOfItsOwn(void) { return 0; }\n'
        + '__attribute__((visibility("default"))) int run(void) { return cudaOfItsOwn() + '
        + " + ".join(f"{name}()" for name in imported)
        + "; }\n"
    )
    compile_c(["-shared", folder / "torch.c", *made], library / "libtorch_cuda.so")
    (library / "libtorch.txt.so").write_text("not a library")
    return library


def test_no_compiler_is_one_line_that_names_the_packages(without_compiler: None, tmp_path: Path) -> None:
    assert find_compiler() is None
    with pytest.raises(CommandError, match=r"install gcc and libc6-dev .*, or the ziglang wheel"):
        build_drivers(tmp_path / "out")


def test_a_compiler_that_does_not_work_counts_for_none(
    without_compiler: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("cc", "gcc"):
        (tmp_path / name).write_text("#!/bin/sh\necho 'fatal error: stdio.h: No such file' >&2\nexit 1\n")
        (tmp_path / name).chmod(0o755)
    assert find_compiler() is None


@needs_compiler
def test_a_folder_without_a_cuda_build_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=rf"{tmp_path} holds no CUDA build of PyTorch"):
        build(tmp_path, tmp_path / "out")


@needs_compiler
def test_what_pytorch_links_to_is_found_with_its_versions(tmp_path: Path) -> None:
    libraries = required_libraries(fake_torch(tmp_path))
    assert {soname: library.symbols for soname, library in libraries.items()} == {
        "libcudart.so.13": {"cudaMalloc": "libcudart.so.13", "cudaGraphLaunch": "libcudart.so.13"},
        "libcublas.so.13": {"cublasSgemm_v2": None},
        "libcuda.so.1": {"cuMemCreate": None},
    }


@needs_compiler
def test_a_library_linked_to_the_originals_runs_on_the_built_ones(tmp_path: Path) -> None:
    torch = fake_torch(tmp_path)
    out = build(torch, tmp_path / "out")
    assert {path.name for path in out.iterdir()} == {"libcudart.so.13", "libcublas.so.13", "libcuda.so.1"}
    load = "import ctypes, sys; ctypes.CDLL(sys.argv[1])"
    linked = subprocess.run(
        [sys.executable, "-c", load, str(torch / "libtorch_cuda.so")],
        env={"LD_LIBRARY_PATH": str(out), "LD_BIND_NOW": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    # The loader complains of a symbol without the version that it was linked with.
    assert (linked.returncode, linked.stderr) == (0, "")


@needs_compiler
def test_every_driver_has_its_own_symbols(tmp_path: Path) -> None:
    build_drivers(tmp_path)
    defined = {name: read_elf(tmp_path / name / NVML_SONAME).defined for name in DRIVERS}
    newer = {
        "nvmlDeviceGetMemoryInfo_v2",
        "nvmlDeviceGetComputeRunningProcesses_v3",
        "nvmlDeviceGetGraphicsRunningProcesses_v3",
    }
    assert defined["current"] - defined["before-v3"] == newer
    assert defined["current"] == defined["535.43"]
    assert all(name.startswith("nvml") for name in defined["current"])


@needs_compiler
def test_a_layout_that_python_sees_otherwise_is_not_built(tmp_path: Path) -> None:
    source = NATIVE / "world.c"
    with pytest.raises(CommandError, match=r"world\.h and layout\.py differ"):
        compile_c(["-c", "-DWORLD_BYTES=4096", source], tmp_path / "world.o")


@needs_compiler
def test_c_and_python_agree_on_every_field(tmp_path: Path) -> None:
    structures = {
        "world": layout.Layout,
        "device": layout.Device,
        "other": layout.Other,
        "job": layout.Job,
        "usage": layout.Usage,
        "fault": layout.Fault,
        "call": layout.Call,
    }
    lines = ['#include "world.h"', "#include <stddef.h>"]
    for name, structure in structures.items():
        for field, *_ in structure._fields_:
            offset = getattr(structure, field).offset
            lines.append(f'_Static_assert(offsetof(struct {name}, {field}) == {offset}, "{name}.{field}");')
        lines.append(f'_Static_assert(sizeof(struct {name}) == {ctypes.sizeof(structure)}, "{name}");')
    for limit in ("MAX_DEVICES", "MAX_OTHERS", "MAX_JOBS", "MAX_FAULTS", "MAX_CALLS"):
        lines += [f'_Static_assert({limit} == {getattr(layout, limit)}, "{limit}");']
    (tmp_path / "check.c").write_text("\n".join(lines))
    compile_c(["-c", f"-I{NATIVE}", tmp_path / "check.c"], tmp_path / "check.o")


@needs_compiler
def test_the_sources_build_without_a_warning(tmp_path: Path) -> None:
    for source in sorted(NATIVE.glob("*.c")):
        compile_c(["-c", "-Werror", source], tmp_path / f"{source.name}.o")
        compile_c(["-c", "-Werror", "-DCUDA_MAJOR=12", "-DDRIVER=2", source], tmp_path / f"{source.name}.12.o")


@needs_compiler
def test_a_machine_without_cuda_runs_no_jobs(drivers: Path, tmp_path: Path) -> None:
    (tmp_path / "driver").mkdir()
    with World.create(tmp_path / "world") as world:
        machine = Machine(tmp_path / "driver", world, drivers)
        with pytest.raises(ValueError, match="no CUDA libraries"):
            machine.job_environment()
