"""Looks at the driver while ``vramscope run`` waits for its job: who held the GPUs, and how much was left of them.

Where a daemon serves the folder it looks only when a report has come: watching is the daemon's work. Without a driver
it costs nothing.
"""

from __future__ import annotations

import signal
import threading
import time
from typing import TYPE_CHECKING

from vramscope.schema.errors import SourceDown

if TYPE_CHECKING:
    from vramscope.daemon.launch import Launch
    from vramscope.daemon.sources.nvml import NvmlSource
    from vramscope.schema.agent import OomReport
    from vramscope.schema.frame import Frame

_DRIVER = "libnvidia-ml.so.1"
_INTERVAL_SECONDS = 1.0
# A job that does nothing more after its error is gone, and with it the driver's word on it, within half a second.
_LOOKS = 5  # for new reports, in an interval
_ASK_AGAIN = 30  # intervals between two looks for a daemon
_LEAVE_SECONDS = 1.0


class DriverWatch:
    """A thread from ``start`` to ``stop``. ``frame`` answers what was seen last before a report, ``least_free`` the
    least that the driver called free on each device, by UUID, while it was looked at.
    """

    def __init__(self, launch: Launch, *, interval_seconds: float = _INTERVAL_SECONDS) -> None:
        self._launch = launch
        self._interval_seconds = interval_seconds
        self._seen: dict[str, Frame] = {}  # by the report's stem
        self.least_free: dict[str, int] = {}
        self._leave = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="vramscope-driver", daemon=True)

    def start(self) -> None:
        """Begin. The process's signals stay with the thread that calls this."""
        mask = signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
        try:
            self._thread.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)

    def stop(self) -> None:
        """End, without waiting for a driver that hangs."""
        self._leave.set()
        self._thread.join(_LEAVE_SECONDS)

    def frame(self, report: OomReport) -> Frame | None:
        """The driver's word on the devices at the time of the report; None where it gave none."""
        return None if report.stem is None else self._seen.get(report.stem)

    def _watch(self) -> None:
        # Nothing is loaded beside the start of the job, nor for one that ends at once.
        if self._leave.wait(self._interval_seconds):
            return
        import ctypes

        try:
            ctypes.CDLL(_DRIVER)
        except OSError:
            return
        from vramscope.daemon.sources.nvml import NvmlSource

        driver = NvmlSource(time.monotonic)
        before: Frame | None = None
        served, looks = False, 0
        while not self._leave.wait(self._interval_seconds / _LOOKS):
            new = [stem for stem in self._launch.stems() if stem not in self._seen]
            if looks % (_LOOKS * _ASK_AGAIN) == 0:
                served = self._launch.is_served()
            due = not served and looks % _LOOKS == 0
            looks += 1
            if not new and not due:
                continue
            now = _frame(driver)
            for stem in new:
                frame = _knowing(int(stem.partition("-")[0]), before, now)
                if frame is not None:
                    self._seen[stem] = frame
            self._note_free(now)
            before = now
        driver.close()

    def _note_free(self, frame: Frame | None) -> None:
        for device in frame.devices if frame is not None else ():
            if device.free_bytes is not None:
                self.least_free[device.uuid] = min(
                    device.free_bytes, self.least_free.get(device.uuid, device.free_bytes)
                )


def _frame(driver: NvmlSource) -> Frame | None:
    from vramscope.daemon.join import join
    from vramscope.schema.frame import Frame

    try:
        reading = driver.read()
    except SourceDown:
        return None
    return Frame(at_unix=time.time(), devices=reading.devices, processes=join(reading.devices, ()))


def _knowing(pid: int, *frames: Frame | None) -> Frame | None:
    """The first that lists the process; else the last, which at least shows the others."""
    for frame in frames:
        if frame is not None and any(row.pid == pid for row in frame.processes):
            return frame
    return frames[-1]
