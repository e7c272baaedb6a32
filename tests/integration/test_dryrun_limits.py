"""What a simulation cannot know is named by ``vramscope dryrun`` at once: real scripts that come to it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.integration.test_dryrun import answer, dryrun, place, script
from tests.rig.environment import TorchEnvironment
from vramscope.daemon.simgpu.compiler import MISSING, compile_c, find_compiler

__all__ = ["place", "script"]
pytestmark = [
    pytest.mark.real_allocator,
    pytest.mark.skipif(find_compiler() is None, reason=MISSING),
]

WAITS = """
import torch
error = torch.ones(1 << 20, device="cuda")
def converged():
    return error.sum().item() > 10
while not converged():
    error = error + 1
"""


@pytest.mark.parametrize("flags", [(), ("--steps", 5)], ids=["stable", "steps"])
def test_a_loop_that_waits_for_a_value_is_cut_off_with_its_place(
    torch_environment: TorchEnvironment, tmp_path: Path, flags: tuple[object, ...]
) -> None:
    (tmp_path / "waits.py").write_text(WAITS)
    began = time.monotonic()
    found = answer("--timeout", "5m", *flags, "--", torch_environment.python, tmp_path / "waits.py")
    assert time.monotonic() - began < 120
    (rank,) = found["ranks"]
    assert (rank["why"], rank["steps"]) == ("waits", 0)
    assert rank["peak_allocated_bytes"] >= 8 << 20
    assert found["confidence"] == "medium"
    (told,) = [doubt for doubt in found["doubts"] if doubt.startswith("cut off: a loop asks the device for a value")]
    assert f"{tmp_path}/waits.py:5 in converged" in told


READS = """
import torch
weights = torch.nn.Linear(64, 64).cuda()
optimizer = torch.optim.SGD(weights.parameters(), lr=0.1)
step = 0
# More reads than a loop may make that waits, but with steps between them, or over something.
while step < 400:
    loss = weights(torch.ones(4, 64, device="cuda")).sum()
    loss.backward()
    optimizer.step()
    for _ in range(6):
        loss.item()
    step += 1
for _ in range(1500):
    loss.item()
"""


def test_a_loop_that_reads_and_does_not_wait_is_left_alone(torch_environment: TorchEnvironment, tmp_path: Path) -> None:
    (tmp_path / "reads.py").write_text(READS)
    found = answer("--steps", 0, "--", torch_environment.python, tmp_path / "reads.py")
    assert [(rank["why"], rank["steps"]) for rank in found["ranks"]] == [("ended", 400)]
    assert not [doubt for doubt in found["doubts"] if "a loop asks" in doubt]


SIZED = """
import torch
scores = torch.randn(64, 64, device="cuda")
mask = scores > 0
picked = scores[mask]
where = torch.where(mask)
found = torch.unique(scores)
"""


def test_sizes_that_depend_on_values_are_counted_with_their_lines(
    torch_environment: TorchEnvironment, tmp_path: Path
) -> None:
    (tmp_path / "sized.py").write_text(SIZED)
    found = answer("--", torch_environment.python, tmp_path / "sized.py")
    assert found["confidence"] == "low"
    told = found["doubts"][0]
    # Before 2.9 PyTorch's operators cannot be watched, only functions that are called by their names.
    watched = tuple(map(int, torch_environment.torch_version.split(".")[:2])) >= (2, 9)
    assert ("nonzero (2 times), unique (1 times)" if watched else "unique (1 times)") in told
    for line in (5, 6, 7) if watched else (7,):
        assert f"sized.py:{line} in <module>" in told


def test_convolutions_are_said_to_be_counted_by_a_model(torch_environment: TorchEnvironment, tmp_path: Path) -> None:
    convolves = "import torch\ntorch.nn.Conv2d(3, 8, 3).cuda()(torch.zeros(1, 3, 32, 32, device='cuda'))"
    found = answer("--", torch_environment.python, "-c", convolves)
    assert "the workspaces of convolutions are counted by a model of them" in found["doubts"]
    assert found["confidence"] == "medium"


OWN_RUNTIME = """
#include <dlfcn.h>
#include <stddef.h>
/* As a CUDA runtime begins that is linked into a library. */
__attribute__((visibility("default"))) int begin(void) {
  int (*find)(const char *, void **, int, unsigned long long, int *);
  int (*table)(const void **, const void *) = NULL;
  const void *found = NULL;
  void *driver = dlopen("libcuda.so.1", RTLD_NOW);
  *(void **)&find = driver ? dlsym(driver, "cuGetProcAddress_v2") : NULL;
  if (!find || find("cuGetExportTable", (void **)&table, 12000, 0, NULL) || !table) return 1;
  return table(&found, "") ? 2 : 0;
}
"""


@pytest.mark.parametrize(("end", "fails"), [("assert begun == 0", True), ("pass", False)])
def test_a_library_with_its_own_cuda_runtime_is_named(
    torch_environment: TorchEnvironment, tmp_path: Path, end: str, fails: bool
) -> None:
    source, library = tmp_path / "own.c", tmp_path / "libown.so"
    source.write_text(OWN_RUNTIME)
    compile_c(["-shared", source, "-ldl"], library)
    job = f"import ctypes, torch\ntorch.zeros(9).cuda()\nbegun = ctypes.CDLL({str(library)!r}).begin()\n{end}"
    done = dryrun("--", torch_environment.python, "-c", job)
    if fails:
        assert done.returncode == 2
        assert f"{library} brings its own CUDA runtime, which is not supported" in done.stderr.splitlines()[-1]
    else:
        assert done.returncode == 0, done.stderr
        assert "Confidence: low" in done.stdout
        assert "libown.so brings its own CUDA runtime" in done.stdout


HANDED = """
import ctypes, torch
held = torch.zeros(9).cuda()
driver = ctypes.CDLL("libcuda.so.1")
module, function, registers, device = (ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_int(), ctypes.c_int(-1))
assert driver.cuCtxGetDevice(ctypes.byref(device)) == 0 and device.value == 0
assert driver.cuModuleLoadData(ctypes.byref(module), b"any") == 0
assert driver.cuModuleGetFunction(ctypes.byref(function), module, b"kernel") == 0
assert driver.cuFuncGetAttribute(ctypes.byref(registers), 4, function) == 0 and registers.value > 0
kind = ctypes.c_int()
assert driver.cuPointerGetAttribute(ctypes.byref(kind), 2, ctypes.c_void_p(held.data_ptr())) == 0 and kind.value == 2
assert driver.cuPointerGetAttribute(ctypes.byref(kind), 2, ctypes.c_void_p(64)) == 1
for _ in range(3):
    assert driver.cuLaunchKernelEx(None, function, None, None) == 0
"""


def test_kernels_that_are_made_in_the_job_are_taken_by_the_driver(
    torch_environment: TorchEnvironment, tmp_path: Path
) -> None:
    (tmp_path / "handed.py").write_text(HANDED)
    assert answer("--", torch_environment.python, tmp_path / "handed.py")["ranks"][0]["why"] == "ended"


COMPILES = """
import torch
step = torch.compile(torch.nn.Linear(64, 64).cuda())
optimizer = torch.optim.SGD(step.parameters(), lr=0.1)
for _ in range(9):
    step(torch.zeros(4, 64, device="cuda")).sum().backward()
    optimizer.step()
"""


def test_what_torch_compile_leaves_is_told(torch_environment: TorchEnvironment, tmp_path: Path) -> None:
    (tmp_path / "compiles.py").write_text(COMPILES)
    found = answer("--", torch_environment.python, tmp_path / "compiles.py")
    assert found["ranks"][0]["why"] == "stable"
    assert any(doubt.startswith("torch.compile left the code as it is") for doubt in found["doubts"])
    assert found["confidence"] == "medium"


def test_a_card_for_which_pytorch_has_no_kernels_is_not_said_to_fit(
    torch_environment: TorchEnvironment, script: Path
) -> None:
    found = answer("--steps", 1, "--", torch_environment.python, script, 8)
    verdicts = {card["card"]: (card["fits"], card["kernels"]) for card in found["cards"]}
    assert found["architectures"]
    oldest = min(int(name.partition("_")[2].rstrip("af")) for name in found["architectures"])
    assert verdicts["H100-80G"] == (True, True)
    assert verdicts["V100-16G"] == (True, oldest <= 70)
    if oldest > 70:
        done = dryrun("--gpu", "V100-16G", "--steps", 1, "--", torch_environment.python, script, 8)
        assert done.returncode == 1
        assert done.stdout.startswith("It cannot run on V100-16G: this PyTorch has kernels for sm_")
        assert "no kernels for it in this PyTorch" in done.stdout


def test_a_job_that_hangs_says_where_before_cuda_and_after(torch_environment: TorchEnvironment, tmp_path: Path) -> None:
    hangs = (
        "import sys, time, torch\nif sys.argv[1:]: torch.zeros(9).cuda()\ndef waits():\n    time.sleep(600)\nwaits()"
    )
    (tmp_path / "hangs.py").write_text(hangs)
    began = time.monotonic()
    done = dryrun("--timeout", "40s", "--", torch_environment.python, tmp_path / "hangs.py")
    assert time.monotonic() - began < 55
    assert done.returncode == 2
    assert f"it stood at {tmp_path}/hangs.py:4 in waits" in done.stderr
    found = answer("--timeout", "40s", "--", torch_environment.python, tmp_path / "hangs.py", "cuda")
    assert found["ranks"][0]["why"] == "time"
    assert any(f"by the time limit at {tmp_path}/hangs.py:4 in waits" in doubt for doubt in found["doubts"])


def test_a_crash_says_which_signal_and_where(torch_environment: TorchEnvironment) -> None:
    crashes = "import ctypes, torch\ntorch.zeros(9).cuda()\ndef crash():\n    ctypes.string_at(0)\ncrash()"
    done = dryrun("--", torch_environment.python, "-c", crashes)
    assert done.returncode == 2
    assert "the job failed (signal 11, SIGSEGV)" in done.stderr.splitlines()[-1]
    assert "line 4 in crash" in done.stderr


SAVES = """
import torch
weights = torch.nn.Linear(64, 64).cuda()
for name in ("old.pt", "new.pt", "new.pt"):
    torch.save(weights.state_dict(), name)
assert set(torch.load("new.pt")) == {"weight", "bias"}
"""


def test_what_the_job_saves_takes_the_place_of_nothing_and_does_not_stay(
    torch_environment: TorchEnvironment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "saves.py").write_text(SAVES)
    (tmp_path / "old.pt").write_bytes(b"a month of training")
    found = answer("--", torch_environment.python, "saves.py")
    assert any(f"saved over {tmp_path}/old.pt" in doubt for doubt in found["doubts"])
    assert (tmp_path / "old.pt").read_bytes() == b"a month of training"
    assert not (tmp_path / "new.pt").exists()
    assert not list(place.iterdir())


def test_a_cache_that_cannot_be_written_is_told(torch_environment: TorchEnvironment, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("no folder")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
        refused = dryrun("--", torch_environment.python, "-c", "pass")
    assert refused.returncode == 2
    (line,) = refused.stderr.splitlines()
    assert "cannot be written to" in line
    assert "XDG_CACHE_HOME" in line


def test_more_ranks_than_gpus_are_told_the_flag(torch_environment: TorchEnvironment) -> None:
    done = dryrun("--", torch_environment.python, "-c", "import torch; torch.zeros(9, device='cuda:1')")
    assert done.returncode == 2
    assert "give --gpus N" in done.stderr.splitlines()[-1]


def test_a_value_that_fails_is_a_row_and_the_others_are_told(
    torch_environment: TorchEnvironment, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    job = "import torch, sys; torch.zeros(1 << 20, device='cuda', dtype=getattr(torch, sys.argv[1]))"
    words = ("--vary", "dtype=float32,float3,float64", "--html", page, "--", torch_environment.python, "-c", job)
    done = dryrun(*words, "{dtype}")
    assert done.returncode == 2
    assert "3 rehearsals" in done.stdout
    rows = [line for line in done.stdout.splitlines() if line.strip().startswith("float")]
    assert ["4.00 MiB" in rows[0], "failed" in rows[1], "8.00 MiB" in rows[2]] == [True] * 3
    assert "has no attribute" in page.read_text()
    refused = dryrun("--vary", "dtype=float3,float5", *words[4:], "{dtype}")
    assert refused.returncode == 2
    assert "not one of 2 rehearsals came to its end" in refused.stderr.splitlines()[-1]
    assert not refused.stdout
