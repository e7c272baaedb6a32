"""vramscope: GPU memory watched from the driver, from PyTorch's allocator and at the moment of failure.

Importing this package loads nothing but the standard library's smallest parts; it never imports torch and never
touches the GPU.
"""

from __future__ import annotations

__version__ = "0.1.0"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from os import PathLike

    from vramscope.daemon.exception import Explanation


def attach() -> bool:
    """Bring the agent into this process; before or after torch is imported or CUDA is in use, in notebooks too.

    It begins its work once this process itself uses CUDA. Called again it does nothing. It never raises: False, and no
    agent, when there is no folder for its reports (VRAMSCOPE_RUNTIME_DIR, say, names one that does not exist and that
    it may not make), or when this PyTorch cannot be watched.
    """
    try:
        import os

        from vramscope.daemon.agent.bootstrap import vramscope_watch
        from vramscope.daemon.agent.place import takes_reports

        return takes_reports(os.environ) and bool(vramscope_watch.attach())  # type: ignore[no-untyped-call]
    except Exception:
        return False


def explain(exception: BaseException | None = None) -> Explanation:
    """An out-of-memory error of this process, explained; the last one that was raised where none is given.

    Print it, or let a notebook show it; ``incident`` has the values. ValueError for any other error.
    """
    import sys

    if sys.version_info < (3, 10):
        raise RuntimeError("vramscope.explain needs Python 3.10 or later; what the agent reports the daemon explains")
    from vramscope.daemon.exception import explain_exception

    return explain_exception(exception)


def capture(path: str | bytes | PathLike[str] | None = None) -> str:
    """Write a snapshot of this process's allocator, and beside it (``.vramscope.json``) what PyTorch leaves out of one.

    The path that was written is returned; one is made up where none is given. RuntimeError where this process has not
    used CUDA yet: it is never initialised for this. OSError where the files cannot be written.
    """
    from vramscope.daemon.agent.circumstances import capture as write

    return write(path)
