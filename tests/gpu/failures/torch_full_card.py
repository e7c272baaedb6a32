"""Another process holds the card to the last MiB: there is no room for a context.

Expected: gpu cuda
"""

import subprocess
import sys

import truth

truth.fill()
program = "import torch\nmodel = torch.nn.Linear(512, 512)\nmodel.to('cuda')\n"
sys.exit(subprocess.run([sys.executable, "-c", program]).returncode)
