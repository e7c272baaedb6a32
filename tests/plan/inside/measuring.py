"""Measures a small GPT-2 on fake tensors; prints the estimates as JSON."""

import dataclasses
import json
import sys

from vramscope.analyzers.plan.estimate.measured import measure_checkpoint
from vramscope.schema.plan import Training, Workload

for training in (Training(), None):
    workload = Workload(batch=8, tokens=256, dtype="float32", all_logits=True, training=training)
    print(json.dumps(dataclasses.asdict(measure_checkpoint(sys.argv[1], workload))))
