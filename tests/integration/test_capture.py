"""``vramscope.capture`` inside a job: the snapshot, what lies beside it, and that ``vramscope replay`` reads both."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.rig.fixtures import SimulatedGpu
from vramscope.analyzers.allocator.settings import release_of
from vramscope.schema.circumstances import read_circumstances
from vramscope.schema.units import GIB, MIB

pytestmark = pytest.mark.real_allocator

ROOT = Path(__file__).parents[2] / "src"
JOB = """
import os, resource, signal, sys, torch
import vramscope

os.chdir(os.path.dirname(sys.argv[1]))
try:
    vramscope.capture("early.pickle")
except RuntimeError as error:
    print(error)
print(torch.cuda.is_initialized())
torch.cuda.memory._record_memory_history("all", context=None)
torch.cuda.set_per_process_memory_fraction(0.5)
kept = [torch.empty(30 * 2**20, dtype=torch.uint8, device="cuda") for _ in range(4)]
del kept[1]
before = set(sys.modules)
print(vramscope.capture(sys.argv[1]))
print(sorted(name for name in set(sys.modules) - before if name.partition(".")[0] not in sys.stdlib_module_names
             and name.partition(".")[0] != "vramscope"))
try:
    vramscope.capture("/nowhere/snapshot.pickle")
except OSError as error:
    print(error)
for name in ("", "folder/", "folder"):
    try:
        vramscope.capture(name)
    except OSError as error:
        print(error)
print(vramscope.capture(os.fsencode(sys.argv[1]) + b".again"))
# The circumstances fit, the snapshot does not.
fill = [torch.empty(512, device="cuda") for _ in range(2000)]
resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
try:
    vramscope.capture("large.pickle")
except OSError as error:
    print(error)
"""


def test_a_capture_leaves_a_snapshot_and_what_pytorch_leaves_out_of_one(
    simulated_gpu: Callable[..., SimulatedGpu],
) -> None:
    gpu = simulated_gpu(capacity_bytes=2 * GIB, context_bytes=300 * MIB, other_bytes=100 * MIB)
    path = gpu.folder / "snapshot.pickle"
    (gpu.folder / "folder").mkdir()
    job = gpu.run(JOB, str(path), PYTHONPATH=str(ROOT), PYTORCH_CUDA_ALLOC_CONF="max_split_size_mb:64")
    early, initialised, written, loaded, refused, *unnamed, again, unwritten = job.stdout.splitlines()
    assert early == "nothing to capture: this process has not used CUDA through PyTorch"
    assert (initialised, written, loaded) == ("False", str(path), "[]")
    assert refused == "/nowhere/snapshot.pickle.vramscope.json: cannot be written"
    assert unnamed == [f"{name!r}: not the name of a file" for name in ("", "folder/", "folder")]
    assert (again, unwritten) == (f"{path}.again", "large.pickle: cannot be written")
    Path(again).unlink()
    Path(f"{again}.vramscope.json").unlink()
    assert not list(gpu.folder.glob("large*"))
    assert not list(gpu.folder.glob("**/*folder*.json")) + list(gpu.folder.glob("**/.vramscope.json"))
    beside = Path(f"{path}.vramscope.json")
    assert [file.stat().st_mode & 0o777 for file in (path, beside)] == [0o600, 0o600]
    assert sorted(file.name for file in gpu.folder.glob("*snapshot*")) == [path.name, beside.name]
    found = read_circumstances(beside.read_bytes())
    assert (found.torch_version or "").partition("+")[0] == gpu.torch_version
    assert found.environment["PYTORCH_CUDA_ALLOC_CONF"] == "max_split_size_mb:64"
    (device,) = found.devices
    assert device.total_bytes == 2 * GIB
    # Releases before 2.6 do not tell it.
    limit = GIB if release_of(gpu.torch_version) >= (2, 6) else None
    assert device.limit_bytes == limit
    assert device.statistics["reserved_bytes.all.current"] == 120 * MIB
    assert device.free_bytes == 2 * GIB - (300 + 100 + 120) * MIB
    told = json.loads(replayed(path))
    assert (told["capacity_bytes"], told["limit_bytes"]) == ((2048 - 400) * MIB, limit)
    assert told["torch_version"] == found.torch_version
    assert told["fidelity"]["exact"] is True
    assert told["results"][0]["settings"] == {"max_split_size_mb": "64"}


def replayed(path: Path) -> str:
    """What ``vramscope replay`` prints as JSON."""
    words = [sys.executable, "-m", "vramscope", "replay", str(path), "--json"]
    done = subprocess.run(words, capture_output=True, text=True, check=True, env={"PYTHONPATH": str(ROOT)})
    assert done.stderr == ""
    return done.stdout
