"""Puts the vramscope agent into an unmodified job: watches for torch, then hands on to the next sitecustomize.

Every Python that the job starts runs this first, whatever its version: so the syntax is that of Python 2.7 too, below
3.9 it does nothing, and it imports nothing that the interpreter has not loaded already.
"""
# mypy: ignore-errors

import os
import sys

_FOLDER = os.path.dirname(os.path.abspath(__file__))


def _watch_for_torch():
    if sys.version_info >= (3, 9) and os.environ.get("VRAMSCOPE_RUNTIME_DIR"):
        from vramscope_watch import watch

        # As if it had never been there: the job sees its own modules.
        sys.modules.pop("vramscope_watch", None)
        watch()


try:
    _watch_for_torch()
except KeyboardInterrupt:
    raise
except BaseException:  # An error that leaves a sitecustomize ends the interpreter when its stderr is closed.
    pass

# As if this folder had never been on the path: the next sitecustomize runs as without us; if there is none, none does.
_self = sys.modules.pop(__name__, None)  # kept: Python 2 empties a module that nobody refers to
sys.path[:] = [entry for entry in sys.path if entry != _FOLDER]
if __name__ == "sitecustomize":
    import sitecustomize  # noqa: F401
