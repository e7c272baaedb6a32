"""A service loads the next version of its model while the previous one is still on the device.

Expected: leak / previous_allocation
Machine: 640 MiB, context 300 MiB
Shape: parameters > 0.8 * live
"""

import torch
from ledger import Ledger
from networks import LanguageModel

ledger = Ledger(activations=False)
served = {}


def load(version):
    model = LanguageModel(width=768, layers=7, heads=12).eval()
    ledger.models(model)
    served[version] = model.cuda()


@torch.no_grad()
def answer(version):
    return served[version](torch.zeros(1, 64, dtype=torch.long, device="cuda")).argmax(-1)


load("v1")
answer("v1")
load("v2")
answer("v2")
