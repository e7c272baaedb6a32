"""Plans made by hand, for those who show them."""

from __future__ import annotations

from vramscope.schema.plan import (
    Device,
    Estimate,
    Gpu,
    Load,
    MapFinding,
    Placement,
    Spill,
    Training,
    Workload,
)
from vramscope.schema.planned import CardPlan, LargestLayer, ModelFacts, Paste, Plan, PlannedGpu, Tenant
from vramscope.schema.units import GIB, MIB

MODEL = ModelFacts(
    name="Llama-2-7b-hf",
    family="llama",
    class_name="LlamaForCausalLM",
    source="config.json",
    parameters=6_738_415_616,
    layers=32,
    dtype="float16",
)


def device_map(border: int) -> dict[str, Device]:
    """32 blocks, those from ``border`` on GPU 1."""
    blocks: dict[str, Device] = {f"model.layers.{i}": int(i >= border) for i in range(32)}
    return {"model.embed_tokens": 0, "model.rotary_emb": 0, **blocks, "model.norm": 1, "lm_head": 1}


def load(device: Device, weights: int, cache: int, capacity: int | None, kept: int = 0) -> Load:
    working, context = (256 * MIB, 250 * MIB) if isinstance(device, int) else (0, 0)
    return Load(
        device=device,
        weights_bytes=weights,
        kept_bytes=kept,
        kv_cache_bytes=cache,
        activation_bytes=working,
        context_bytes=context,
        total_bytes=weights + cache + kept + working + context,
        capacity_bytes=capacity,
    )


def a10(index: int, free: int) -> Gpu:
    return Gpu(index=index, capacity_bytes=22 * GIB, free_bytes=free, context_bytes=250 * MIB, name="NVIDIA A10")


ESTIMATE = Estimate(
    weights_bytes=13 * GIB,
    activations_bytes=512 * MIB,
    kv_cache_bytes=2 * GIB,
    context_bytes=500 * MIB,
    total_bytes=16 * GIB,
    peak="decode",
)
TENANTS = (
    Tenant(pid=4711, used_bytes=10 * GIB, user="ada", command="python train.py"),
    Tenant(pid=812, used_bytes=None, user=None, command="Xorg"),
    Tenant(pid=813, used_bytes=300 * MIB, user="mira", command="jupyter-\x1b[31mlab"),
    Tenant(pid=814, used_bytes=5 * MIB),
)
SHARED = Plan(
    model=MODEL,
    workload=Workload(batch=2, tokens=4096, dtype="float16"),
    gpus=(
        PlannedGpu(gpu=a10(0, 11 * GIB), uuid="GPU-0", tenants=TENANTS),
        PlannedGpu(gpu=a10(1, 22 * GIB), uuid="GPU-1"),
    ),
    estimate=ESTIMATE,
    largest_layer=LargestLayer(name="model.layers.0", bytes=386 * MIB),
    placement=Placement(
        strategy="optimal",
        device_map=device_map(10),
        loads=(load(0, 4 * GIB, 640 * MIB, 11 * GIB), load(1, 9 * GIB, 1408 * MIB, 22 * GIB)),
        fits=True,
        crossings=1,
        max_batch=9,
        tightest=0.47,
    ),
    live=True,
    placed_batch=2,
    paste=(
        Paste(tool="transformers", lines=('device_map = {"model.embed_tokens": 0, "lm_head": 1}',)),
        Paste(tool="vLLM", lines=("vllm serve ./Llama-2-7b-hf --tensor-parallel-size 2",), note="what to know"),
    ),
    notes=("4096 tokens are more than the 2048 positions of the model",),
)
SPILLED = Plan(
    model=MODEL,
    workload=Workload(batch=1, tokens=2048),
    gpus=(PlannedGpu(gpu=a10(0, 22 * GIB)),),
    estimate=ESTIMATE,
    placement=Placement(
        strategy="optimal",
        device_map={"model.embed_tokens": "cpu", "model.layers.0": 0, "lm_head": "disk"},
        loads=(load(0, 9 * GIB, GIB, 22 * GIB), load("cpu", 3 * GIB, 0, 64 * GIB), load("disk", GIB, 0, None)),
        fits=True,
        crossings=2,
        max_batch=3,
        spilled_bytes=4 * GIB,
        notes=("Each step brings 4.00 GiB to GPU 0: at least 0.17 s over PCIe 4.0 x16.",),
        spill=Spill(
            cpu_bytes=3 * GIB,
            disk_bytes=GIB,
            moved_bytes_per_step=4 * GIB,
            disk_moved_bytes_per_step=GIB,
            seconds_per_step={"PCIe 4.0 x16": 0.171, "PCIe 3.0 x16": 0.34},
            main_device=0,
        ),
    ),
)
TRAINING = Plan(
    model=MODEL,
    workload=Workload(
        batch=4,
        tokens=2048,
        dtype="bfloat16",
        training=Training(precision="master", zero_stage=3, ranks=8, checkpointing=True, accumulation=2),
    ),
    gpus=(PlannedGpu(gpu=a10(0, 22 * GIB)),),
    estimate=Estimate(
        weights_bytes=2 * GIB, gradients_bytes=2 * GIB, optimizer_bytes=20 * GIB, total_bytes=24 * GIB, peak="backward"
    ),
    placement=Placement(
        strategy="optimal",
        device_map={"": 0},
        loads=(load(0, 2 * GIB, 0, 22 * GIB, kept=22 * GIB),),
        fits=False,
        crossings=0,
        max_batch=0,
    ),
    placed_batch=4,
)
CARDS = Plan(
    model=None,
    workload=Workload(),
    estimate=ESTIMATE,
    cards=(
        CardPlan(card="T4", count=2, total_bytes=15 * GIB, fits=True, max_batch=3),
        CardPlan(card="RTX-2080-Ti", count=16, total_bytes=11 * GIB, fits=False, max_batch=0),
        *(CardPlan(card=f"C{i}", count=1, total_bytes=i * GIB, fits=True, max_batch=i) for i in range(24, 40)),
    ),
)
CHECKED = Plan(
    model=MODEL,
    workload=Workload(),
    gpus=SHARED.gpus,
    placement=SHARED.placement,
    findings=(
        MapFinding(id="over_capacity", severity="error", sentence="GPU 0 would hold 12.50 GiB, and has 11.00 GiB free"),
        MapFinding(id="jumps", severity="warning", sentence="it goes back from GPU 1 to GPU 0 once"),
    ),
    checked_loads=(load(0, 11 * GIB, GIB, 11 * GIB), load(1, 2 * GIB, GIB, 22 * GIB)),
)
UNCOVERED = Plan(
    model=MODEL,
    workload=Workload(),
    findings=(
        MapFinding(id="uncovered", severity="error", sentence="block2.linear3 has no device", names=("linear3",)),
        MapFinding(id="jumps", severity="warning", sentence="it goes back from GPU 1 to GPU 0 once"),
    ),
)
