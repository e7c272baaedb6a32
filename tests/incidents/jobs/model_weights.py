"""The weights alone are larger than the device: moving the model there fails on the way.

Expected: capacity / model_weights
Machine: 640 MiB, context 300 MiB
Shape: parameters > 0.9 * live
"""

from ledger import Ledger
from networks import LanguageModel

ledger = Ledger(activations=False)
model = LanguageModel(width=1024, layers=8, heads=16).eval()
ledger.models(model)
model.cuda()
