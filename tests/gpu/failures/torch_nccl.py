"""No room for NCCL's buffers.

Expected: gpu nccl
Settings: NCCL_DEBUG=WARN
"""

import torch
import torch.distributed as dist
from truth import fill

dist.init_process_group("nccl", init_method="tcp://127.0.0.1:29531", rank=0, world_size=1)
x = torch.ones(8, device="cuda")
fill()
dist.all_reduce(x)
torch.cuda.synchronize()
