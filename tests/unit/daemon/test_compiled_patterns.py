import gc
import importlib
import marshal
import os
import pkgutil
import re
import sys
from pathlib import Path
from typing import Any

import pytest

import vramscope.analyzers.messages
from vramscope.analyzers.patterns import regex
from vramscope.daemon.compiled_patterns import _MOST, CompiledPatterns, _seal

KEPT = pytest.mark.skipif(sys.version_info < (3, 11), reason="what Python before 3.11 compiles is not kept")


def patterns() -> list[Any]:
    """All that the readers of messages have."""
    for module in pkgutil.iter_modules(vramscope.analyzers.messages.__path__, "vramscope.analyzers.messages."):
        importlib.import_module(module.name)
    kind = type(regex(""))
    return [found for found in gc.get_objects() if type(found) is kind]


def made_by_earlier_run(folder: Path) -> CompiledPatterns:
    earlier = CompiledPatterns(str(folder))
    for pattern in patterns():
        earlier.compile(pattern.pattern, pattern.flags)
    earlier.keep()
    return CompiledPatterns(str(folder))


@KEPT
def test_what_was_kept_is_what_python_compiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = patterns()
    assert len(known) > 500
    expected = [re.compile(pattern.pattern, pattern.flags) for pattern in known]
    later = made_by_earlier_run(tmp_path)
    monkeypatch.setattr("vramscope.daemon.compiled_patterns._compile", None)
    for pattern, compiled in zip(known, expected, strict=True):
        kept = later.compile(pattern.pattern, pattern.flags)
        assert kept == compiled
        assert (kept.groups, kept.groupindex) == (compiled.groups, compiled.groupindex)


@KEPT
@pytest.mark.parametrize("pattern", [r"(?P<year>\d{4})-(\d\d)|(?i:ja+n)", rb"(?i)[^\x00-\x7f]+(a)\1"])
def test_it_matches_the_same(tmp_path: Path, pattern: str | bytes) -> None:
    earlier = CompiledPatterns(str(tmp_path))
    earlier.compile(pattern, re.MULTILINE)
    earlier.keep()
    text: Any = "2025-04 JAAN" if isinstance(pattern, str) else b"\xff\xfeAa"
    kept = CompiledPatterns(str(tmp_path)).compile(pattern, re.MULTILINE)
    found = [(match.span(), match.groups(), match.groupdict()) for match in kept.finditer(text)]
    assert found
    assert found == [
        (match.span(), match.groups(), match.groupdict()) for match in re.finditer(pattern, text, re.MULTILINE)
    ]


def test_a_mistake_in_a_pattern_is_told_as_python_does(tmp_path: Path) -> None:
    with pytest.raises(re.error, match="unterminated"):
        CompiledPatterns(str(tmp_path)).compile("(a", 0)


@KEPT
def test_of_a_damaged_file_nothing_is_taken(tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    earlier = CompiledPatterns(str(folder))
    earlier.compile("a+b", 0)
    earlier.keep()
    file = folder / "patterns"
    whole = file.read_bytes()
    assert CompiledPatterns(str(folder))._kept
    for damaged in (
        b"",
        *(whole[:length] for length in range(0, len(whole), 7)),
        *(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :] for place in range(0, len(whole), 5)),
        whole + b"\n",
        whole.replace(sys.version.encode(), b"3.99.0"),
    ):
        file.write_bytes(damaged)
        later = CompiledPatterns(str(folder))
        assert not later._kept
        assert later.compile("a+b", 0).fullmatch("aab")
    later.keep()
    assert file.read_bytes() == whole


@pytest.mark.parametrize("folder", ["", "a file/below it"])
def test_where_nothing_can_be_kept_it_compiles(tmp_path: Path, folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a file").write_text("")
    monkeypatch.chdir(tmp_path)
    patterns = CompiledPatterns(folder and str(tmp_path / folder))
    assert patterns.compile("a+b", 0).fullmatch("aab")
    patterns.keep()
    assert [path.name for path in tmp_path.iterdir()] == ["a file"]


@KEPT
def test_a_disk_that_is_full_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    patterns = CompiledPatterns(str(tmp_path))
    patterns.compile("a", 0)
    patterns.keep()
    before = (tmp_path / "patterns").read_bytes()

    def full(source: str, target: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    patterns.compile("b", 0)
    patterns.keep()
    assert [path.name for path in tmp_path.iterdir()] == ["patterns"]
    assert (tmp_path / "patterns").read_bytes() == before


@KEPT
@pytest.mark.parametrize(
    "odd",
    [[], {("a+b", 0): ()}, {("a+b", 0): (0, b"\x01", 0, {}, (None,))}, {("a+b", 0): (0, b"\x63\0\0\0", 1, {}, ())}],
)
def test_what_is_whole_but_not_its_own_is_compiled_anew(tmp_path: Path, odd: Any) -> None:
    packed = marshal.dumps(odd)
    (tmp_path / "patterns").write_bytes(_seal(packed) + packed)
    patterns = CompiledPatterns(str(tmp_path))
    assert patterns.compile("a+b", 0).fullmatch("aab")
    patterns.compile("c", 0)
    patterns.keep()
    assert CompiledPatterns(str(tmp_path)).compile("a+b", 0).fullmatch("aab")


@KEPT
def test_a_pipe_is_not_waited_for_and_a_huge_file_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "patterns")
    assert CompiledPatterns(str(tmp_path)).compile("a+b", 0).fullmatch("aab")
    (tmp_path / "patterns").unlink()
    with (tmp_path / "patterns").open("wb") as stream:
        stream.truncate(4 << 30)
    assert CompiledPatterns(str(tmp_path)).compile("a+b", 0).fullmatch("aab")


@KEPT
def test_what_is_not_used_any_more_goes_when_there_is_much_of_it(tmp_path: Path) -> None:
    patterns = CompiledPatterns(str(tmp_path))
    for number in range(_MOST):
        patterns.compile(f"a{number}", 0)
    patterns.keep()
    later = CompiledPatterns(str(tmp_path))
    later.compile("b", 0)
    later.keep()
    assert set(CompiledPatterns(str(tmp_path))._kept) == {("b", 0)}
