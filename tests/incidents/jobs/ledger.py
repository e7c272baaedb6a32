"""What a scripted job knows of its own memory, told as a line of JSON at the moment of each out-of-memory error.

It holds no tensor: what it counts are weak references and figures of the allocator, so that whoever looks at the job
sees it as it would be without.
"""

import json
import os
import weakref

import torch

LIVE = "requested_bytes.all.current"


class Ledger:
    """Attach it once, in the process that uses the device. Activations are what is left of the allocator's live bytes
    when all else that the job has is taken away; they are null in a job that says so.
    """

    def __init__(self, device=0, activations=True, workspaces=True):
        self.device = torch.device("cuda", device)
        self.activations = activations
        self._models = []
        self._optimizers = []
        self._inputs = []
        self._others = []
        self.steps = 0
        self.in_backward = False
        self._workspace_bytes = self._take_workspaces() if workspaces else 0
        torch.cuda.init()
        torch._C._cuda_attach_out_of_memory_observer(self._tell)

    def models(self, *modules):
        """Count these modules' parameters, gradients and buffers."""
        self._models += [weakref.ref(module) for module in modules]

    def optimizers(self, *optimizers):
        """Count these optimizers' states, and their parameters: a sharded model's own are others while it computes."""
        self._optimizers += [weakref.ref(optimizer) for optimizer in optimizers]

    def inputs(self, *tensors):
        """Count these tensors as the inputs of now; what holds earlier ones decides what those are."""
        self._inputs = [weakref.ref(tensor) for tensor in tensors]

    def others(self, *tensors):
        """Count these tensors as none of the kinds while they live."""
        self._others += [weakref.ref(tensor) for tensor in tensors]

    def _take_workspaces(self):
        """cuBLAS keeps a workspace for each thread that multiplies: have them made, and know their size."""
        before = torch.cuda.memory_stats(self.device)[LIVE] if torch.cuda.is_initialized() else 0
        layer = torch.nn.Linear(8, 8, device=self.device)
        layer(torch.zeros(8, 8, device=self.device)).sum().backward()
        del layer
        return torch.cuda.memory_stats(self.device)[LIVE] - before

    def _tell(self, device, asked, limit_or_total, free):
        if device != self.device.index:
            return
        stats = torch.cuda.memory_stats(device)
        counted = set()
        models = [module for module in (kept() for kept in self._models) if module is not None]
        optimizers = [optimizer for optimizer in (kept() for kept in self._optimizers) if optimizer is not None]
        parameters = [parameter for module in models for parameter in module.parameters()]
        for optimizer in optimizers:
            parameters += [parameter for group in optimizer.param_groups for parameter in group["params"]]
        told = {
            "parameters": self._bytes(parameters, counted),
            "gradients": self._bytes([parameter.grad for parameter in parameters], counted),
            "optimizer": self._bytes(_states(optimizers), counted),
            "buffers": self._bytes([buffer for module in models for buffer in module.buffers()], counted),
            "inputs": self._bytes([kept() for kept in self._inputs], counted),
        }
        others = self._bytes([kept() for kept in self._others], counted) + self._workspace_bytes
        rest = stats[LIVE] - sum(told.values()) - others
        told["activations"] = rest if self.activations else None
        told["others"] = others
        told["rest"] = rest
        told["asked"] = asked
        told["free"] = free
        told["limit_or_total"] = limit_or_total
        told["total"] = torch.cuda.get_device_properties(device).total_memory
        told["live"] = stats[LIVE]
        told["allocated"] = stats["allocated_bytes.all.current"]
        told["reserved"] = stats["reserved_bytes.all.current"]
        facts = {f"{name}_bytes": number for name, number in told.items()}
        facts |= {"pid": os.getpid(), "device": device, "steps": self.steps, "in_backward": self.in_backward}
        line = json.dumps({"truth": facts})
        os.write(1, f"{line}\n".encode())

    def _bytes(self, candidates, counted):
        """Of the tensors among them that lie on the device, each storage once; ``counted`` grows by them."""
        total = 0
        for candidate in candidates:
            tensor = getattr(candidate, "_local_tensor", candidate)
            if not isinstance(tensor, torch.Tensor) or tensor.device != self.device:
                continue
            storage = tensor.untyped_storage()
            if storage.data_ptr() not in counted:
                counted.add(storage.data_ptr())
                total += storage.nbytes()
        return total


def _states(optimizers):
    for optimizer in optimizers:
        for state in optimizer.state.values():
            yield from state.values()
