"""Reads tensors: storage, shape, gradient. Launches nothing, allocates nothing, and never asks a subclass.

Wrappers (DTensor and other classes with ``__torch_dispatch__``) are read through the tensors that they hold.
"""

from __future__ import annotations

import types
from typing import Any

from .objects import PARAMETER, TENSOR, Kinds, class_attributes, members, mro, printable

_DEEPEST_WRAPPER = 3


class TensorReader:
    """Reads on the thread that uses it, between ``enter`` and ``leave`` of ``quiet()``."""

    def __init__(self, torch: Any, kinds: Kinds) -> None:
        c = torch._C
        base = getattr(c, "TensorBase", None) or c._TensorBase
        self._tensor = torch.Tensor
        self._kinds = kinds
        self._storage = base.untyped_storage
        self._is_cuda = base.__dict__["is_cuda"].__get__
        self._get_device = base.get_device
        self._shape = base.__dict__["shape"].__get__
        self._dtype = base.__dict__["dtype"].__get__
        self._requires_grad = base.__dict__["requires_grad"].__get__
        self._is_leaf = base.__dict__["is_leaf"].__get__
        self._grad = base.__dict__["grad"].__get__
        self._grad_fn = base.__dict__["grad_fn"].__get__
        self._is_view = base._is_view
        self._base = base.__dict__["_base"].__get__
        self._own = self._tensor.__dict__["__dict__"].__get__
        # A storage that is copied on write would be copied, on the device, for its plain pointer.
        self._is_lazy = getattr(c, "_is_cow_tensor", None)
        self._data_address = getattr(c, "_data_address", None)
        self._disabled = getattr(c, "_disabled_torch_dispatch_impl", None)
        self._silence = c.DisableTorchFunction
        self._wrappers: dict[int, tuple[type, bool]] = {}

    def quiet(self) -> Any:
        """A context in which neither subclasses nor modes hear of what is read (of this thread)."""
        return self._silence()

    def parts(self, tensor: Any, depth: int = 0) -> list[Any]:
        """The tensors with storages of their own: itself, or those that a wrapper holds."""
        if not self._is_wrapper(type(tensor)):
            return [tensor]
        if depth >= _DEEPEST_WRAPPER:
            return []
        found: list[Any] = []
        for value in self._held(tensor):
            if self._kinds.of(value) in (TENSOR, PARAMETER):
                found += self.parts(value, depth + 1)
        return found

    def address(self, tensor: Any) -> int:
        """Where the storage of a part begins; 0 where it has none."""
        try:
            if self._is_lazy is not None and self._data_address is not None and self._is_lazy(tensor):
                return int(self._data_address(tensor))
            return int(self._storage(tensor).data_ptr())
        except Exception:  # sparse, batched, functional: no storage to be had
            return 0

    def storage_bytes(self, tensor: Any) -> int:
        """The bytes of a part's storage; 0 where it has none."""
        try:
            return int(self._storage(tensor).nbytes())
        except Exception:
            return 0

    def device(self, tensor: Any) -> int | None:
        """A part's CUDA device; None for any other."""
        return int(self._get_device(tensor)) if self._is_cuda(tensor) else None

    def shape(self, tensor: Any) -> tuple[int, ...]:
        """A part's shape; empty where it is symbolic."""
        sizes = tuple(self._shape(tensor))
        return sizes[:16] if all(type(size) is int for size in sizes) else ()

    def count(self, tensor: Any) -> int:
        """The numbers in a part."""
        count = 1
        for size in self.shape(tensor):
            count *= size
        return count

    def dtype(self, tensor: Any) -> str:
        """A part's type without "torch."."""
        return printable(str(self._dtype(tensor)).rpartition(".")[2], 32)

    def requires_grad(self, tensor: Any) -> bool:
        """Of the tensor, or of the wrapper itself."""
        return bool(self._requires_grad(tensor))

    def has_graph(self, tensor: Any) -> bool:
        """Whether it is the result of differentiable operations."""
        return not self._is_leaf(tensor)

    def gradient(self, tensor: Any) -> Any:
        """A leaf's gradient or None. Of what is no leaf PyTorch warns on the job's stderr, so that is not asked."""
        return self._grad(tensor) if self._is_leaf(tensor) and self._requires_grad(tensor) else None

    def graph(self, tensor: Any) -> Any:
        """The node that made it, or None. A view's is made anew when it is asked for: its base is looked at instead."""
        if self._is_view(tensor):
            tensor = self._base(tensor)
            if tensor is None or self._is_view(tensor):
                return None
        return None if self._is_leaf(tensor) else self._grad_fn(tensor)

    def attributes(self, tensor: Any) -> dict[str, Any]:
        """What has been set on a tensor."""
        found = self._own(tensor)
        return found if type(found) is dict else {}

    def describe(self, name: str, tensor: Any) -> dict[str, Any] | None:
        """A TensorInfo; None for a wrapper without parts."""
        parts = self.parts(tensor)
        if not parts:
            return None
        first = parts[0]
        return {
            "name": printable(name, 256),
            "shape": list(self.shape(first)),
            "dtype": self.dtype(first),
            "bytes": sum(self.storage_bytes(part) for part in parts),
            "device": self.device(first),
            "requires_grad": self.requires_grad(tensor),
            "has_graph": self.has_graph(tensor),
        }

    def _is_wrapper(self, kind: type) -> bool:
        known = self._wrappers.get(id(kind))
        if known is None:
            known = self._wrappers[id(kind)] = (kind, self._dispatches(kind))
        return known[1]

    def _dispatches(self, kind: type) -> bool:
        for parent in mro(kind):
            if parent is self._tensor:
                return False
            own = class_attributes(parent).get("__torch_dispatch__")
            if own is not None:
                return getattr(own, "__func__", own) is not self._disabled
        return False

    def _held(self, tensor: Any) -> list[Any]:
        held: list[Any] = []
        for value in list(self.attributes(tensor).values()):
            inside = members(value)
            held += [value] if inside is None else inside[:64]
        for parent in mro(type(tensor)):
            if parent is self._tensor:
                break
            for slot in list(class_attributes(parent).values()):
                if type(slot) is types.MemberDescriptorType:
                    try:
                        held.append(slot.__get__(tensor))
                    except AttributeError:  # not set
                        continue
        return held
