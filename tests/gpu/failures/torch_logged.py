"""A loop that logs its failure and goes on with half of the batch.

Expected: gpu torch-cuda
"""

import logging

import torch
from truth import tell_each_failure

logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s", level=logging.INFO)
log = logging.getLogger("train")
tell_each_failure()
model = torch.nn.Sequential(torch.nn.Conv2d(3, 256, 3, padding=1), torch.nn.ReLU(), torch.nn.Conv2d(256, 64, 3)).cuda()
batch_size = 1024
while True:
    try:
        images = torch.randn(batch_size, 3, 512, 512, device="cuda")
        model(images).mean().backward()
    except torch.cuda.OutOfMemoryError:
        log.exception("batch %d does not fit", batch_size)
        images = None
        batch_size //= 2
        model.zero_grad()
        torch.cuda.empty_cache()
    else:
        log.info("batch %d fits", batch_size)
        break
