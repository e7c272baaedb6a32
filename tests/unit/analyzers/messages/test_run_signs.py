"""Whose memory ran out where neither the message nor any rule says: told by all signs near it, a GPU's without any."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.run_signs import words_of

JAX = "jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory allocating 21474836480 bytes."
ARENA = (
    "[ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : Non-zero status code returned while running MatMul node. "
    "Name:'/layer.3/MatMul' Status Message: bfc_arena.cc:376 Failed to allocate memory for requested buffer of size "
    "1073741824"
)
TENSORFLOW = "ResourceExhaustedError: OOM when allocating tensor with shape[512,224,224,64] and type float"
VLLM = (
    "ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization` when initializing "
    "the engine."
)


def memories(text: str) -> list[str]:
    return [incident.memory for incident in explain_lines(text.splitlines())]


@pytest.mark.parametrize("message", [JAX, ARENA, TENSORFLOW, VLLM])
def test_a_message_alone_is_a_gpu_s(message: str) -> None:
    assert memories(message) == ["gpu"]
    assert memories(f'Traceback (most recent call last):\n  File "run.py", line 31, in main\n{message}\n') == ["gpu"]


# None of these is among the texts that were learned from.
ON_PROCESSOR = {
    "a small virtual machine": f"$ ec2metadata --instance-type\nm6i.xlarge\n$ python fit.py\n{JAX}\n",
    "a batch job without a card": f"$ srun -p standard -c 16 --mem=60G python fit.py\n{JAX}\nsrun: error: n12\n",
    "a board": f"pi@raspberrypi:~ $ python3 detect.py\n{ARENA}\npi@raspberrypi:~ $ free -m\n",
    "the kernel's next line": f"{ARENA}\nkernel: Out of memory: Killed process 811 (python) total-vm:9113372kB\n",
    "no driver": f"$ nvidia-smi\nbash: nvidia-smi: command not found\n$ python fit.py\n{JAX}\n",
    "a package": f"$ pip list | grep onnx\nonnxruntime 1.18.0\n$ python embed.py\n{ARENA}\n",
    "a build of vLLM": f"$ pip list | grep vllm\nvllm 0.8.4+cpu\ntorch 2.6.0+cpu\n(EngineCore pid=9) {VLLM}\n",
    "a laptop": f"My laptop has an i5-8250U, no dedicated graphics card and 16 GB of RAM.\n\n{JAX}\n",
}
ON_GPU = {
    "a driver's table": f"$ nvidia-smi\n| 41%  60C  P2 |  9811MiB / 10240MiB | 97% |\n$ python fit.py\n{JAX}\n",
    "a card": f"RTX 3060 with 12 GB, CUDA 12.2, 32 GB of RAM beside it.\n\n{JAX}\n",
    "a batch job with a card": f"$ srun -p gpu --gres=gpu:a100:1 --mem=120G python fit.py\n{JAX}\n",
    "a provider": f'InferenceSession(path, providers=["CUDAExecutionProvider"])\n{ARENA}\n',
    "works on the processor": f"With JAX_PLATFORMS=cpu it runs through, on the card I get\n{JAX}\n",
    "a container with a card": f"$ docker run --gpus all --memory 32g embed:2\n{ARENA}\n",
    "a start-up line": f"Created device /job:localhost/device:GPU:0 with 9802 MB memory\n{TENSORFLOW}\n",
}


# What says nothing of where it ran, though a word in it may: these are learned from as well.
ORDINARY = (
    "I tensorflow/core/platform/cpu_feature_guard.cc:182] This TensorFlow binary is optimized to use available CPU "
    "instructions in performance-critical operations.",
    "I tensorflow/stream_executor/platform/default/dso_loader.cc:44] Successfully opened dynamic library libcuda.so.1",
    "    return t2.sum() + t3.sum()",
    "    y = t2.reshape(64, -1) @ w",
    "x = Lambda(lambda z: z / 255.)(inp)",
    "Rented from Lambda Labs, the 24 GB instance.",
    "    y = model_cpu(x)",
    "There were no CUDA errors before this.",
    "no cards are shared on this node",
    "Epoch 137/200 loss 0.21",
    "#!/bin/bash\n#SBATCH --job-name=vit\n#SBATCH --partition=h100\n#SBATCH --mem=64G\npython train.py",
    "image: ubuntu-22.04",
    'Traceback (most recent call last):\n  File "/srv/app/train.py", line 88, in <module>\n    main()',
    "2031-05-06 07:08:09,113 INFO root: loading the data set",
    "step 1080 loss 0.21\nstep 1100 loss 0.20",
    "Namespace(batch_size=64, lr=0.001, workers=8, seed=17)",
    "WARNING: All log messages before absl::InitializeLog() is called are written to STDERR",
    "Python 3.11.9, Ubuntu 22.04, jax 0.4.30, onnxruntime-gpu 1.18",
)


@pytest.mark.parametrize("line", ORDINARY)
@pytest.mark.parametrize("message", [JAX, ARENA, TENSORFLOW])
def test_ordinary_lines_do_not_make_it_the_machine_s_memory(line: str, message: str) -> None:
    assert memories(f"{line}\n{message}\n") == ["gpu"]


@pytest.mark.parametrize("name", sorted(ON_PROCESSOR))
def test_signs_of_the_processor_tell_the_machine_s_memory(name: str) -> None:
    assert "gpu" not in memories(ON_PROCESSOR[name])


@pytest.mark.parametrize("name", sorted(ON_GPU))
def test_signs_of_a_card_tell_its_memory(name: str) -> None:
    assert memories(ON_GPU[name]) == ["gpu"]


def test_signs_are_no_words_and_numbers_are_alike() -> None:
    assert words_of(["Ran on a Tesla T4"]) == words_of(["Ran on a Tesla T4", ""])
    assert "=card" in words_of(["Ran on a Tesla T4"])
    assert words_of(["step 17 of 90"]) == words_of(["step 4 of 1000"])
