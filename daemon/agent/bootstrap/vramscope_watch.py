"""Brings the vramscope agent into this process: now if torch is here, else once the job imports it.

Loaded before the job's own code: it imports nothing that the interpreter has not loaded already. Python 3.9 or later.
"""
# mypy: ignore-errors

import os
import sys

_PACKAGE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
_AGENT = "_vramscope"


def watch():
    """Wait for the job to import torch. Called again, also by another installation's way in, it does nothing."""
    if _AGENT in sys.modules or any(type(finder).__name__ == "VramscopeTorchFinder" for finder in sys.meta_path):
        return
    sys.meta_path.insert(0, VramscopeTorchFinder())


def attach():
    """``watch``, also where the job has imported torch already. False when the agent cannot come in; never raises."""
    try:
        torch = sys.modules.get("torch")
        if torch is None or getattr(getattr(torch, "__spec__", None), "_initializing", False):
            watch()
            return True
        return _bring_in(torch)
    except Exception:
        return False


class VramscopeTorchFinder:
    """Finds torch as the other finders do, and has the agent attached once its loader has run."""

    def __init__(self):
        self._asking = set()

    def find_spec(self, name, path=None, target=None):
        """As every finder on ``sys.meta_path``."""
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
            _bring_in(torch)
        except Exception:
            pass  # whatever went wrong, the job goes on without an agent


def _bring_in(torch):
    if _AGENT in sys.modules:
        return True
    from importlib import import_module
    from importlib.util import module_from_spec, spec_from_file_location

    # Under a name of its own: a vramscope in the job's environment, of any version, is not touched.
    spec = spec_from_file_location(_AGENT, os.path.join(_PACKAGE, "__init__.py"), submodule_search_locations=[_PACKAGE])
    package = module_from_spec(spec)
    sys.modules[_AGENT] = package
    spec.loader.exec_module(package)
    if os.environ.get("VRAMSCOPE_DRYRUN"):
        import_module(_AGENT + ".daemon.dryrun.guest").attach(torch)
    return import_module(_AGENT + ".daemon.agent.guest").attach(torch) is not False
