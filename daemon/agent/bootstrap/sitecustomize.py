"""Puts the vramscope agent into an unmodified job: watches for torch, then hands on to the next sitecustomize.

Every Python that the job starts runs this first, whatever its version: so the syntax is that of Python 2.7 too, below
3.9 it does nothing, and it imports nothing that the interpreter has not loaded already.
"""
# mypy: ignore-errors

import os
import sys

_FOLDER = os.path.dirname(os.path.abspath(__file__))


class VramscopeTorchFinder(object):  # noqa: UP004  (the syntax of Python 2.7)
    """Finds torch as the other finders do, and has the agent attached once its loader has run."""

    def __init__(self, package):
        self._package = package
        self._asking = set()

    def find_spec(self, name, path=None, target=None):
        if name != "torch":
            return None
        from _thread import get_ident

        thread = get_ident()
        # Another import hook may look torch up through all finders in turn, us included.
        if thread in self._asking:
            return None
        self._asking.add(thread)
        try:
            for finder in sys.meta_path:
                find = getattr(finder, "find_spec", None)
                spec = find(name, path, target) if find is not None and finder is not self else None
                if spec is not None:
                    self._watch(spec.loader)
                    return spec
            return None
        finally:
            self._asking.discard(thread)

    def _watch(self, loader):
        # The loader stays the object it was, and is again as it was before torch's code runs: some look at its type.
        try:
            run = loader.exec_module

            def exec_module(module):
                vars(loader).pop("exec_module", None)
                run(module)
                self._attach(module)

            loader.exec_module = exec_module
        except Exception:
            pass  # a loader of another kind: no agent

    def _attach(self, torch):
        try:
            if self in sys.meta_path:
                sys.meta_path.remove(self)
            if "_vramscope" in sys.modules:
                return
            from importlib import import_module
            from importlib.util import module_from_spec, spec_from_file_location

            # Under a name of its own: a vramscope in the job's environment, of any version, is not touched.
            spec = spec_from_file_location(
                "_vramscope",
                os.path.join(self._package, "__init__.py"),
                submodule_search_locations=[self._package],
            )
            package = module_from_spec(spec)
            sys.modules["_vramscope"] = package
            spec.loader.exec_module(package)
            import_module("_vramscope.daemon.agent.guest").attach(torch)
        except Exception:
            pass  # whatever went wrong, the job goes on without an agent


def _watch_for_torch():
    # Two lines of one .pth, a doubled PYTHONPATH, another installation's folder behind ours: one finder is enough.
    watched = any(type(finder).__name__ == "VramscopeTorchFinder" for finder in sys.meta_path)
    if sys.version_info >= (3, 9) and os.environ.get("VRAMSCOPE_RUNTIME_DIR") and not watched:
        package = os.path.dirname(os.path.dirname(os.path.dirname(_FOLDER)))
        sys.meta_path.insert(0, VramscopeTorchFinder(package))


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
