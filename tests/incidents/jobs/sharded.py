"""Two ranks share the model's parameters by FSDP2; after two small batches each rank's full one does not fit.

Expected: capacity / batch
Machine: 1024 MiB, context 300 MiB, devices 2
Torch: 2.6
Shape: activations > 0.5 * live
"""

import multiprocessing
import os
import tempfile

import torch
from ledger import Ledger
from networks import LanguageModel, next_token_loss


def train(rank, meeting):
    from torch import distributed
    from torch.distributed.fsdp import fully_shard

    os.environ |= {"RANK": str(rank), "LOCAL_RANK": str(rank), "WORLD_SIZE": "2"}
    torch.cuda.set_device(rank)
    ledger = Ledger(rank)
    distributed.init_process_group("nccl", init_method=f"file://{meeting}/store", rank=rank, world_size=2)
    model = LanguageModel(layers=4).cuda()
    for block in model.blocks:
        fully_shard(block)
    fully_shard(model)
    optimizer = torch.optim.AdamW(model.parameters())
    ledger.models(model)
    ledger.optimizers(optimizer)
    for size in (2, 2, 128):
        tokens = torch.zeros(size, 256, dtype=torch.long, device="cuda")
        ledger.inputs(tokens)
        loss = next_token_loss(model(tokens), tokens)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()


fork = multiprocessing.get_context("fork")
with tempfile.TemporaryDirectory() as meeting:
    ranks = [fork.Process(target=train, args=(rank, meeting)) for rank in range(2)]
    for process in ranks:
        process.start()
    for process in ranks:
        process.join()
raise SystemExit(max(process.exitcode for process in ranks))
