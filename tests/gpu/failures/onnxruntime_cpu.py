"""ONNX Runtime on the processor.

Expected: host
"""

import resource

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper

# Some systems promise any amount of memory.
resource.setrlimit(resource.RLIMIT_AS, (1 << 38, 1 << 38))

node = helper.make_node("ConstantOfShape", ["shape"], ["out"])
model = helper.make_model(
    helper.make_graph(
        [node],
        "large",
        [helper.make_tensor_value_info("shape", TensorProto.INT64, [2])],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, None)],
    ),
    opset_imports=[helper.make_opsetid("", 20)],
    ir_version=10,
)
onnx.checker.check_model(model)
session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
session.run(None, {"shape": np.array([4_000_000, 4_000_000])})
