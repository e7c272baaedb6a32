"""Frameworks whose words are the same on a GPU and on the processor: the text around says where it ran."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident


def explained(text: str) -> list[Incident]:
    return list(explain_lines(text.splitlines()))


LACKS = "INFO jax._src.xla_bridge: Unable to initialize backend '{}': NOT_FOUND\n"
JAX = "jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory allocating 640000000000 bytes."


OF_JAX = [
    (f">>> jax.devices()\n[CpuDevice(id=0)]\n>>> jnp.zeros((400000, 400000))\n{JAX}\n", "host"),
    (f"jax.default_backend() -> 'cpu'\n{JAX}\n", "host"),
    (f"JAX_PLATFORMS=cpu python simulate.py\n{JAX}\n", "host"),
    (f"{JAX}\n\nJAX_PLATFORMS=cpu in the data workers solved it, they took the GPU.\n", "gpu"),
    (f">>> jax.devices()\n[CudaDevice(id=0)]\n{JAX}\n", "gpu"),
    (f"JAX_PLATFORMS=cpu,cuda python simulate.py\n{JAX}\n", "gpu"),
    (f"print(jax.default_backend())\n# on CI => cpu\ngpu\n{JAX}\n", "gpu"),
    (f"+ PJRT_DEVICE=CPU python3 train_xla.py\n{JAX}\n", "host"),
    (f'numpyro.set_platform("cpu") and then\n\n```\n{JAX}\n```\nThe server has 48 GB.\n', "host"),
    (f"We have no GPU in that machine.\n\n```\n{JAX}\n```\n", "host"),
    (f"Auf dem Rechner ohne GPU:\n\n```\n{JAX}\n```\n", "host"),
    (f"{JAX}\nno GPU OOM with batch 8\n", "gpu"),
    (f"My laptop has no GPU so I ran it on the cluster (A100 node):\n{JAX}\n", "gpu"),
    (f"Without a GPU it runs fine (slow). On the cluster it fails with\n{JAX}\n", "gpu"),
    (f"data pipeline: CPU-only workers=8\nJAX devices: [cuda(id=0)]\n{JAX}\n", "gpu"),
    (f"no GPU in this VM, TPU v4-8\n{JAX}\n", "gpu"),
    (f"# os.environ['JAX_PLATFORMS'] = 'cpu'\n{JAX}\n", "gpu"),
    (f"$ JAX_PLATFORMS=cpu pytest -x\n    def test(n):\n>       k = gram(jnp.ones((n, 4)))\nE       {JAX}\n", "host"),
    (f"$ JAX_PLATFORMS=cpu pytest\n$ python train.py\n{JAX}\n", "gpu"),
    (f"$ pytest\n$ JAX_PLATFORMS=cpu python train.py\n{JAX}\n", "host"),
    (f"With JAX_PLATFORMS=cpu it works, with JAX_PLATFORMS=cuda I get\n{JAX}\n", "gpu"),
    (f"My laptop has no GPU. `JAX_PLATFORMS=cpu python sweep.py` ends with\n\n    {JAX}\n", "host"),
    (f"My laptop has no GPU, so I use Colab:\n{JAX}\n", "gpu"),
    (f"The login node has no GPU. In the batch job it dies:\n{JAX}\n", "gpu"),
    (f"JAX_PLATFORMS=cpu python make_data.py\nwrote 1000 records\npython train.py --batch 64\n{JAX}\n", "gpu"),
    (f"With JAX_PLATFORMS=cpu the script finishes. On the GPU I get\n{JAX}\n", "gpu"),
    (f"JAX_PLATFORMS=cpu (actors)\nJAX_PLATFORMS=cuda (learner)\n{JAX}\n", "gpu"),
    (f"tip: set JAX_PLATFORMS=cpu to run on the processor\n{JAX}\n", "gpu"),
    (f"On the laptop with no GPU it works. On the RTX 4090:\n\n```\n{JAX}\n```\n", "gpu"),
    (f"There was no GPU memory left for it:\n\n```\n{JAX}\n```\n", "gpu"),
    (f"{LACKS.format('cuda')}{LACKS.format('rocm')}{LACKS.format('tpu')}{JAX}\n", "host"),
    (f"{LACKS.format('gpu')}I xla_bridge.py:236] Remote TPU is not linked into jax\n{JAX}\n", "host"),
    (f"{LACKS.format('cuda')}{LACKS.format('rocm')}{JAX}\n", "gpu"),
    (f"{LACKS.format('rocm')}{LACKS.format('tpu')}{JAX}\n", "gpu"),
    (f"{LACKS.format('cuda')}{LACKS.format('tpu')}devices: [RocmDevice(id=0)]\n{JAX}\n", "gpu"),
    (f"{LACKS.format('gpu')}{LACKS.format('tpu')}Metal device set to: Apple M2 Max\n{JAX}\n", "gpu"),
    (f'>>> numpyro.set_platform("cpu")\n>>> mcmc.run(key, X, y)\n----> 2 mcmc.run(key, X, y)\n{JAX}\n', "host"),
    (f"XLA_FLAGS=--xla_force_host_platform_device_count=512 pytest tests -k big\nE   {JAX}\n", "host"),
    (f"With JAX_PLATFORM_NAME=cpu it does 2^28.\nGPU (RTX A4000 16GB), 2^27:\n{JAX}\n", "gpu"),
    (f"WARNING: falling back to CPU. (that is the login node)\non the compute node (4x A100-80):\n{JAX}\n", "gpu"),
    (f"WARNING: no GPU detected, will be using CPU\nCould not predict it. Not enough GPU memory? {JAX}\n", "host"),
    (f'jaxlib 0.4.30 (CPU-only wheel, platform "cpu")\n\n{JAX}\n', "host"),
    (f"On my laptop (pip install jax[cpu]) everything goes. On the DGX it dies:\n{JAX}\n", "gpu"),
    (f"XLA_FLAGS=--xla_force_host_platform_device_count=8 is set in CI only; elsewhere:\n{JAX}\n", "gpu"),
    (f"> JAX_PLATFORMS=cpu works, the default gives\n{JAX}\n", "gpu"),
    (f"JAX_PLATFORMS=cpu python -m pytest tests/test_ffts.py -x -q\nE   {JAX}\n1 failed\n", "host"),
    (f"XLA_FLAGS=--xla_force_host_platform_device_count=8 python mesh.py\n{JAX}\n", "host"),
    (f"export XLA_FLAGS=--xla_force_host_platform_device_count=8\njax.devices(): [cuda(id=0)]\n{JAX}\n", "gpu"),
]


@pytest.mark.parametrize(("text", "memory"), OF_JAX)
def test_jax_on_the_cpu_is_known_by_what_it_says_of_its_devices(text: str, memory: str) -> None:
    (incident,) = explained(text)
    assert incident.memory == memory


TENSORFLOW = "Resource exhausted: OOM when allocating tensor with shape[10000,24,24,64]"
ARENA = (
    "[ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : Non-zero status code returned while running Gelu node. Name:'Gelu_3' "
    "Status Message: /onnxruntime_src/onnxruntime/core/framework/bfc_arena.cc:376 void* "
    "onnxruntime::BFCArena::AllocateRawInternal(size_t, bool, onnxruntime::Stream*) Failed to allocate memory for "
    "requested buffer of size 3221225472"
)


OF_OTHERS = [
    (f'{TENSORFLOW}\n\t [[Node: c = Conv2D[T=DT_FLOAT, _device="/job:localhost/task:0/cpu:0"](a, b)]]\n', "host"),
    (f'{TENSORFLOW}\n\t [[Node: c = Conv2D[T=DT_FLOAT, _device="/job:localhost/task:0/gpu:0"](a, b)]]\n', "gpu"),
    (f"{ARENA}\n(the pod has no GPU)\n", "host"),
    (f"$ python infer.py --device cpu\n{ARENA}\n", "host"),
    (f"$ python export.py --device cpu\nexported\n$ python infer.py\n{ARENA}\n", "gpu"),
    (f"card: NVIDIA L40S\n$ python infer.py --device cpu\n{ARENA}\n", "gpu"),
    (f"$ python infer.py --use_cpu=False\n{ARENA}\n", "gpu"),
    (f"$ python infer.py --use_cpu\n{ARENA}\n", "host"),
    (
        "vad session providers: ['CPUExecutionProvider']\n"
        f"asr session providers: ['CUDAExecutionProvider', 'CPUExecutionProvider']\n{ARENA}\n",
        "gpu",
    ),
    (
        f"sess.get_providers() -> ['CPUExecutionProvider'].\nWith onnxruntime-gpu on the card:\n{ARENA}\n",
        "gpu",
    ),
    (
        f'{TENSORFLOW}\n\t [[Node: Next = Next[output_shapes=[[?,512]], _device="/job:l/device:CPU:0"](It)]]\n',
        "host",
    ),
    (f"{ARENA}\nFalling back: session restarted with --device cpu\n", "gpu"),
    (f'{TENSORFLOW}\nx = VarHandleOp[_device="/device:CPU:0"]\n', "gpu"),
    (
        f'{TENSORFLOW}\n [[{{{{node l/_12}}}} = _Recv[recv_device="/x/CPU:0", _device="/x/device:CPU:0"]()]]\n',
        "gpu",
    ),
    (f"{ARENA}\n(com.microsoft.onnxruntime:onnxruntime, not onnxruntime_gpu)\n", "host"),
    (f"{ARENA}\n", "gpu"),
    (f"instance_group [ {{ count: 6 kind: KIND_CPU }} ]\n{ARENA}\n", "host"),
    (f"kind: KIND_CPU removes the error. With KIND_GPU, count: 4:\n{ARENA}\n", "gpu"),
    (f"session = env.createSession(path, opts);  // opts.addCPU(true)\n{ARENA}\n", "host"),
    (ARENA.replace("Gelu node", "ReorderOutput node").replace("Gelu_3", "ReorderOutput") + "\n", "host"),
    (f'{{"level": "error", "provider": "CPUExecutionProvider", "message": "{ARENA}"}}\n', "host"),
    (f'{{"level": "error", "provider": "CUDAExecutionProvider", "message": "{ARENA}"}}\n', "gpu"),
    (f"{ARENA}\n\nWe use the plain onnxruntime artifact (CPU only) on a laptop with 8 GB.\n", "host"),
    (f">>> ort.get_device()\n'CPU'\n>>> s.run(None, feeds)\n{ARENA}\n", "host"),
    (f">>> ort.get_device()\n'GPU'\n>>> s.run(None, feeds)\n{ARENA}\n", "gpu"),
    (f">>> ort.get_device()\n'CPU'\nThat is on my laptop. On the 3090 box:\n{ARENA}\n", "gpu"),
    (f">>> ort.get_device()\n>>> s.run(None, feeds)\n{ARENA}\nCPU 22 %\n", "gpu"),
]


@pytest.mark.parametrize(("text", "memory"), OF_OTHERS)
def test_where_the_words_are_the_same_on_a_gpu_the_text_says_where_it_ran(text: str, memory: str) -> None:
    assert {incident.memory for incident in explained(text)} == {memory}


def test_torch7_s_allocator_of_page_locked_memory_takes_the_machines() -> None:
    error = "RuntimeError: cuda runtime error (2) : out of memory at /pytorch/aten/src/THC/{}.cpp:278"
    assert [explained(error.format(file))[0].memory for file in ("THCCachingHostAllocator", "THCStorage")] == [
        "host",
        "gpu",
    ]
