"""``simulated_gpu`` runs jobs under PyTorch's CUDA build; ``nvml_machine`` shows NVML alone N GPUs x M processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from tests.rig.environment import TorchEnvironment, Unavailable, find_environment, find_release
from tests.rig.job import Job
from tests.rig.libraries import Libraries, find_libraries
from vramscope.daemon.simgpu.build import cuda_libraries, nvml_drivers
from vramscope.daemon.simgpu.cards import Card
from vramscope.daemon.simgpu.compiler import MISSING, find_compiler
from vramscope.daemon.simgpu.machine import Machine
from vramscope.daemon.simgpu.world import OTHER_PID, World
from vramscope.schema.units import GIB, MIB


class SimulatedGpu:
    """A machine with simulated devices, on which jobs are started that think they are real."""

    def __init__(self, machine: Machine, environment: TorchEnvironment, cuda: Path, folder: Path) -> None:
        self.machine = machine
        self.cuda = cuda
        self.world = machine.world
        self.python = environment.python
        self.torch_version = environment.torch_version
        self.folder = folder
        self.jobs: list[Job] = []

    @property
    def release(self) -> tuple[int, ...]:
        """PyTorch's version."""
        return tuple(int(part) for part in self.torch_version.split("."))

    def job_environment(self) -> dict[str, str]:
        """This process's environment with the simulated CUDA in it."""
        return self.machine.job_environment()

    def daemon_environment(self) -> dict[str, str]:
        """This process's environment with the simulated driver in it, and no CUDA."""
        return self.machine.daemon_environment()

    def start(self, script: str | Path, *arguments: str, **environment: str) -> Job:
        """Run a script, given as text or as a file, with PyTorch's interpreter. Further variables go by keyword."""
        if isinstance(script, str):
            path = self.folder / f"job_{len(self.jobs)}.py"
            path.write_text(script)
            script = path
        return self.start_command([self.python, script, *arguments], **environment)

    def start_command(self, command: Sequence[str | Path], **environment: str) -> Job:
        """Run any command as a job on the machine."""
        job = Job(command, {**self.job_environment(), **environment}, self.folder / f"job_{len(self.jobs)}")
        self.jobs.append(job)
        return job

    def run(self, script: str | Path, *arguments: str, **environment: str) -> Job:
        """``start``, and wait for the end with exit status 0."""
        job = self.start(script, *arguments, **environment)
        status = job.wait()
        assert status == 0, f"the job ended with {status}:\n{job.stderr[-4000:]}"
        return job


@pytest.fixture(scope="session")
def torch_environment(request: pytest.FixtureRequest) -> TorchEnvironment:
    """PyTorch's CUDA build, of the release that ``--torch`` names; skips where it is not installed or no wheel fits."""
    release = request.config.getoption("--torch")
    environment = find_environment() if release is None else find_release(release)
    if isinstance(environment, Unavailable):
        pytest.skip(environment.reason)
    if not environment.installed():
        installer = "tests.rig.install" if release is None else f"tests.rig.matrix {release}"
        pytest.skip(f"PyTorch's CUDA wheel is not installed: run python -m {installer}")
    return environment


@pytest.fixture(scope="session")
def libraries(torch_environment: TorchEnvironment) -> Libraries:
    """What Hugging Face, Lightning and torchvision have for that PyTorch; skips where they are not installed."""
    found = find_libraries(torch_environment)
    if isinstance(found, Unavailable):
        pytest.skip(found.reason)
    if not found.installed():
        pytest.skip("libraries for PyTorch are not installed: run python -m tests.rig.install")
    return found


@pytest.fixture(scope="session")
def drivers() -> Path:
    """The simulated NVML libraries; skips without a C compiler."""
    _need_compiler()
    return nvml_drivers()


@pytest.fixture(scope="session")
def cuda(torch_environment: TorchEnvironment) -> Path:
    """The simulated CUDA libraries for that PyTorch; skips without a C compiler."""
    _need_compiler()
    return cuda_libraries(torch_environment.torch / "lib")


def _need_compiler() -> None:
    if find_compiler() is None:
        pytest.skip(MISSING)


@pytest.fixture
def simulated_gpu(
    torch_environment: TorchEnvironment, drivers: Path, cuda: Path, tmp_path: Path
) -> Iterator[Callable[..., SimulatedGpu]]:
    """Makes machines for jobs; every job that still runs at the end of the test is killed."""
    made: list[SimulatedGpu] = []

    def make(
        *,
        capacity_bytes: int | None = 8 * GIB,
        devices: int = 1,
        card: Card | None = None,
        context_bytes: int | None = 0,
        other_bytes: int = 0,
        other_pid: int = OTHER_PID,
        driver_reserved_bytes: int = 0,
        backed: bool = False,
    ) -> SimulatedGpu:
        folder = tmp_path / f"simulated_gpu_{len(made)}"
        world = World.create(
            _fresh(folder) / "world",
            devices=devices,
            card=card,
            capacity_bytes=capacity_bytes,
            context_bytes=context_bytes,
            driver_reserved_bytes=driver_reserved_bytes,
            backed=backed,
        )
        for device in range(devices):
            world.set_other(device, other_bytes, other_pid)
        made.append(
            SimulatedGpu(Machine(_fresh(folder / "driver"), world, drivers, cuda), torch_environment, cuda, folder)
        )
        return made[-1]

    yield make
    for gpu in made:
        for job in gpu.jobs:
            job.kill()
        gpu.world.close()


@pytest.fixture
def job(simulated_gpu: Callable[..., SimulatedGpu]) -> Callable[..., tuple[Job, SimulatedGpu]]:
    """Starts a script on a machine of its own: ``job(script, *arguments, capacity_bytes=...)``."""

    def start(script: str | Path, *arguments: str, **machine: int) -> tuple[Job, SimulatedGpu]:
        gpu = simulated_gpu(**machine)
        return gpu.start(script, *arguments), gpu

    return start


@pytest.fixture
def nvml_machine(drivers: Path, tmp_path: Path) -> Iterator[Callable[..., Machine]]:
    """Makes machines that are seen through NVML alone: no torch, no jobs, any number of processes and faults."""
    made: list[Machine] = []

    def make(
        *,
        devices: int = 1,
        processes: int = 0,
        pids: Sequence[int] = (),
        process_bytes: int = 512 * MIB,
        capacity_bytes: int = 80 * GIB,
        driver_reserved_bytes: int = 600 * MIB,
        driver: str = "current",
    ) -> Machine:
        """``processes`` a device, each holding ``process_bytes``; ``pids`` are dealt out in turn, or invented."""
        folder = tmp_path / f"nvml_machine_{len(made)}"
        world = World.create(
            _fresh(folder) / "world",
            devices=devices,
            capacity_bytes=capacity_bytes,
            driver_reserved_bytes=driver_reserved_bytes,
            name="NVIDIA H100 80GB HBM3",
        )
        for number in range(devices * processes):
            pid = pids[number % len(pids)] if pids else 100_000 + number
            world.set_other(number // processes, process_bytes, pid)
        machine = Machine(_fresh(folder / "driver"), world, drivers)
        machine.install_driver(driver)
        made.append(machine)
        return machine

    yield make
    for machine in made:
        machine.world.close()


def _fresh(folder: Path) -> Path:
    folder.mkdir()
    return folder
