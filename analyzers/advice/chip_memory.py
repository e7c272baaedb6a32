"""Accelerators whose compilers fill memories on the chip: smaller parts of the work for each core, by program."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

# Framework -> title, lines, why, cost.
_PROGRAMS = {
    "Ascend": (
        "Give the kernel smaller blocks, or none of the second buffers",
        "kernel[grid](..., BLOCK_SIZE=1024)   # half the block, twice the grid\n"
        "triton.Config({...}, multibuffer=False)",
        "the compiler keeps all of a block's tensors there, and with multi-buffering twice",
        "more programs in the grid, some speed",
    ),
    "AWS Neuron": (
        "Let the compiler cut the operator into smaller parts",
        "neuronx-cc compile ... --optlevel 1   # and smaller batches or shorter sequences at the input\n"
        "neuronx_distributed: a larger tensor_parallel_size",
        "one instruction's operands must lie in the state buffer together",
        "some speed, or more cores",
    ),
    "Tenstorrent": (
        "Shard over more cores, or keep less of the tensors in L1",
        "ttnn.linear(a, b, core_grid=ttnn.CoreGrid(y=8, x=8), memory_config=ttnn.DRAM_MEMORY_CONFIG)\n"
        "ttnn.matmul(..., program_config=...)   # smaller in0_block_w and per_core_M, bfloat8_b operands",
        "a program's circular buffers lie in each core's L1 beside the tensors that are kept there",
        "more traffic to DRAM",
    ),
    "Vivado": (
        "Keep less in block RAM, or move buffers to URAM and HBM",
        "#pragma HLS bind_storage variable=buf type=RAM_2P impl=URAM\n"
        "report_utilization -hierarchical   # after synthesis: which module takes the blocks",
        "buffers, FIFOs and partitioned arrays each take whole blocks, however little of them they fill",
        "a change to the design; memory beside the chip is slower",
    ),
    "Quartus": (
        "Make the buffers smaller, or let MLABs hold the small ones",
        '(* ramstyle = "MLAB" *) reg [31:0] fifo [0:31];\n'
        "quartus_fit --> Fitter > Resource Section > RAM Summary   # which module takes the blocks",
        "each memory takes whole blocks, however little of them it fills",
        "a change to the design, or a larger device",
    ),
}


def advise(case: Case, cause: Cause) -> Advice | None:
    """None for programs without an entry."""
    entry = _PROGRAMS.get(case.framework)
    if entry is None:
        return None
    title, lines, why, cost = entry
    required, limit = case.number("required"), case.number("limit")
    factor = "" if not required or not limit else f". It must shrink to {limit / required:.0%}"
    return Advice(
        id="chip_memory",
        title=title,
        change={"code": lines},
        why=why + factor,
        expected="the program is compiled, and fits",
        cost=cost,
    )
