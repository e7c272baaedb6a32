from pathlib import Path

import pytest

from vramscope.daemon.simgpu.compiler import MISSING, compile_c, find_compiler
from vramscope.daemon.simgpu.elf import ElfError, Import, read_elf

needs_compiler = pytest.mark.skipif(find_compiler() is None, reason=MISSING)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library that needs two others: one whose symbol has a version, and one whose has none."""
    (tmp_path / "paint.c").write_text('__attribute__((visibility("default"))) int paint(void) { return 1; }')
    (tmp_path / "paint.map").write_text("PAINT_2.1 { global: paint; };")
    script = f"-Wl,--version-script={tmp_path / 'paint.map'}"
    paint: list[str | Path] = ["-shared", "-Wl,-soname,libpaint.so.2", script, tmp_path / "paint.c"]
    compile_c(paint, tmp_path / "libpaint.so.2")
    (tmp_path / "brush.c").write_text('__attribute__((visibility("default"))) int brush(void) { return 2; }')
    compile_c(["-shared", "-Wl,-soname,libbrush.so", tmp_path / "brush.c"], tmp_path / "libbrush.so")
    (tmp_path / "house.c").write_text(
        "extern int paint(void), brush(void);\n"
        "static int own(void) { return 3; }\n"
        '__attribute__((visibility("default"))) int house(void) { return paint() + brush() + own(); }\n'
        '__attribute__((visibility("default"))) int number;\n'
    )
    inputs = [tmp_path / "house.c", tmp_path / "libpaint.so.2", tmp_path / "libbrush.so"]
    compile_c(["-shared", "-Wl,-soname,libhouse.so", *inputs], tmp_path / "libhouse.so")
    return tmp_path / "libhouse.so"


@needs_compiler
def test_a_librarys_needs_are_named_with_library_and_version(library: Path) -> None:
    elf = read_elf(library)
    assert {"libpaint.so.2", "libbrush.so"} <= set(elf.needed)
    assert Import("paint", "libpaint.so.2", "PAINT_2.1") in elf.imports
    assert Import("brush", None, None) in elf.imports
    assert elf.defined >= {"house", "number"}
    assert not elf.defined & {"own", "paint", "brush"}


@needs_compiler
def test_an_object_file_defines_its_global_symbols(tmp_path: Path) -> None:
    (tmp_path / "it.c").write_text(
        "int shown(void) { return 1; }\nstatic int used(void) { return 2; }\nint (*f)(void) = used;"
    )
    compile_c(["-c", tmp_path / "it.c"], tmp_path / "it.o")
    assert read_elf(tmp_path / "it.o").defined == {"shown", "f"}


@pytest.mark.parametrize(
    "content", [b"", b"#!/bin/sh\n" + 80 * b" ", b"\x7fELF\x01\x01" + bytes(100), b"\x7fELF\x02\x01\x01" + bytes(20)]
)
def test_what_is_not_an_elf_file_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "it").write_bytes(content)
    with pytest.raises(ElfError, match="it is"):
        read_elf(tmp_path / "it")


@needs_compiler
def test_a_library_cut_short_is_refused(library: Path) -> None:
    library.write_bytes(library.read_bytes()[:2000])
    with pytest.raises(ElfError, match="damaged"):
        read_elf(library)
