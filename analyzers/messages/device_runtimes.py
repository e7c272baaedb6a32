"""Runtimes beside CUDA: Level Zero, Metal, OpenCL, Vulkan, XLA on a TPU; and programs that say it in their own words.

Facts: ``used_bytes``, what a program for a TPU would have held of it; ``refusal`` ("buffer size") of a buffer that is
larger than the device allows; ``buffer_limit``, how many buffers Metal lets a process keep.
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.literals import near
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import is_printed, line_tail, may_be_told
from vramscope.analyzers.messages.sizes import BINARY_SIZE, read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.threads import is_title
from vramscope.analyzers.messages.wordings import Reading, Wording, parse_wordings, read_figures
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage
from vramscope.schema.units import MIB, format_bytes

FORMATS = (
    "level-zero-out-of-device-memory",
    "torch-xpu-current-platform",
    "metal-command-buffer",
    "mlx-metal-malloc",
    "mlx-buffer-count",
    "mlx-malloc",
    "opencl-allocation-failure",
    "vulkan-allocate-memory",
    "xla-tpu-hbm",
    "xla-tpu-allocate",
    "exllama-insufficient-vram",
    "cycles-cumemalloc",
)
ANCHORS = (
    b"CallbackErrorOutOfMemory",
    b"[metal::malloc]",
    b"[malloc",
    b"_ERROR_OUT_OF_RES",
    b"clCreateBuffer (-",
    b"rror creating array",
    b"in hipMemAlloc",
    b"MEM_OBJECT_ALLOCATION_FAILURE",
    b"vkAllocateMemory",
    b"ERROR_OUT_OF_DEVICE_MEMORY",
    b"Ran out of memory in memory space",
    b"Insufficient VRAM",
    b"Out of memory in cu",
    b"Out of memory in hip",
    b"System is out of GPU",
    b"ut of memory in CUDA queue",
    b"ut of memory in HIP queue",
    b"CUDA context (Out of",
    b"MTLCommandBufferErrorDomain Code=8",
    b"Insufficient Memory (IOAF",
    b"Memory Object Allocation Failure",
    b"UR_RESULT_ERROR_OUT",
    b"OF_DEVICE_MEMORY",
    b"CommandBufferCallback",
    b"ErrorOutOfMemory",
    b"maximum allowed buffer",
    b"CL_MEM_OBJECT",
    b"ALLOCATION_FAILURE",
    b"hbm capacity by",
    b"That was not possible",
    b"RESOURCE_EXHAUSTED",
    b"Attempting to reserve",
    b"out of device memory on",
    b"OUT_OF_HOST_MEMORY) -",
    b"VRAM for model",
    b"device_pointer, size",
    b"enqueue kernel! ",
)


def _nothing(_: re.Match[str]) -> Reading:
    return Reading()


def _mlx(match: re.Match[str]) -> Reading:
    message = OomMessage(requested_bytes=int(match["requested"]), limit_bytes=int(match["limit"]))
    return Reading(
        message, notes=(f"no buffer of Metal's may be larger than {format_bytes(message.limit_bytes)} here",)
    )


def _tpu(match: re.Match[str]) -> Reading:
    total = read_binary_size(match["total"])
    used = read_binary_size(match["used"])
    note = f"the compiled program needs {format_bytes(used)} of the TPU's {format_bytes(total)}"
    return Reading(OomMessage(total_bytes=total), {"used_bytes": float(used or 0)}, (note,))


def _tpu_run_time(match: re.Match[str]) -> Reading | None:
    """None for a core's scratch memory, of which the compiler speaks with the same words."""
    return None if match["vmem"] is not None else read_figures(match)


# The domain that reports it has had two names, and its code stood alone before either.
_METAL_REASON = r"InsufficientMemory\((?:IOAFcode8(?!\d)|0{0,7}8:kIO(?:GPU|Accel)CommandBufferCallbackErrorOutOfMemory)"
_WORDINGS = (
    Wording(
        "level-zero-out-of-device-memory",
        "oneAPI",
        "backendfailedwitherror:",
        regex(r"backendfailedwitherror:\d{1,4}\(UR_RESULT_ERROR_OUT_OF_(?:DEVICE_MEMORY|RESOURCES)\)"),
        _nothing,
    ),
    Wording(
        "level-zero-out-of-device-memory",
        "oneAPI",
        "NativeAPIreturns:",
        # Before oneAPI 2024.1 the code, and its name, stand there twice; out of resources is nearly always memory.
        regex(
            # Where the processor's memory is the GPU's as well, the driver calls it the host's.
            r"NativeAPIreturns:-?\d{1,4}\((?:(?:UR_RESULT|PI)_ERROR_OUT_OF_(?:DEVICE_MEMORY|RESOURCES)|PI_ERROR_OUT_OF_HOST_MEMORY)\)"
            r"(?:-\d\(PI_ERROR_OUT_OF_(?:RESOURCES|HOST_MEMORY)\))?"
        ),
        _nothing,
    ),
    Wording(
        "torch-xpu-current-platform",
        "PyTorch",
        "Allocationisoutofdevicememory",
        regex(r"Allocationisoutofdevicememoryoncurrentplatform\.?"),
        _nothing,
        printed=True,
    ),
    Wording(
        "level-zero-out-of-device-memory",
        "oneAPI",
        "Allocationisoutofdevicememory",
        regex(r"Allocationisoutofdevicememoryonthecurrentplatform\.?"),
        _nothing,
        printed=True,
    ),
    Wording(
        "vulkan-allocate-memory",
        "Vulkan",
        "VkResult:ERROR_OUT_OF_DEVICE_MEMORY",
        regex(r"VkResult:ERROR_OUT_OF_DEVICE_MEMORY(?:.{0,160}?vkAllocateMemoryfailedforflags:\d{1,9}\.)?"),
        _nothing,
    ),
    # -2 is VK_ERROR_OUT_OF_DEVICE_MEMORY: ncnn's programs print the number, others the name.
    Wording(
        "vulkan-allocate-memory",
        "Vulkan",
        "vkAllocateMemory",
        regex(
            r"vkAllocateMemory(?:\(\))?(?:failed|returned|error|result|with|:|=|->)+"
            r"(?:-2|VK_ERROR_OUT_OF_DEVICE_MEMORY(?:\(-2\))?|\(VK_ERROR_OUT_OF_DEVICE_MEMORY\))"
        ),
        _nothing,
    ),
    Wording(
        "metal-command-buffer",
        "Metal",
        "kIOGPUCommandBufferCallbackErrorOutOfMemory",
        regex(r"kIOGPUCommandBufferCallbackErrorOutOfMemory\)?"),
        _nothing,
    ),
    Wording(
        "metal-command-buffer",
        "Metal",
        "InsufficientMemory(",
        regex(rf"{_METAL_REASON}\)?"),
        _nothing,
    ),
    # 8 is MTLCommandBufferErrorOutOfMemory.
    Wording(
        "metal-command-buffer",
        "Metal",
        "MTLCommandBufferErrorDomain",
        regex(
            rf"MTLCommandBufferErrorDomainCode=8(?=\W|Insufficient)(?:{_METAL_REASON}\)?)?(?:UserInfo=\{{[^{{}}]{{0,240}}\}})?"
        ),
        _nothing,
    ),
    Wording(
        "mlx-metal-malloc",
        "MLX",
        "[metal::malloc]Attemptingtoallocate",
        regex(
            r"\[metal::malloc\]Attemptingtoallocate(?P<requested>\d{1,20})byteswhichisgreaterthanthemaximumallowed"
            r"buffersizeof(?P<limit>\d{1,20})bytes\.?"
        ),
        _mlx,
    ),
    # A number of buffers, not of bytes.
    Wording(
        "mlx-buffer-count",
        "MLX",
        "[metal::malloc]Resourcelimit(",
        regex(r"\[metal::malloc\]Resourcelimit\((?P<buffers>\d{1,9})\)exceeded\.?"),
        lambda match: Reading(
            facts={"buffer_limit": float(match["buffers"])},
            notes=(f"Metal keeps no more than {match['buffers']} buffers at once, whatever their size",),
        ),
    ),
    Wording(
        "mlx-malloc",
        "MLX",
        "Unabletoallocate",
        regex(r"Unabletoallocate(?P<requested>\d{1,20})bytes\.?"),
        read_figures,
    ),
    # -61 is CL_INVALID_BUFFER_SIZE: more than the device allows in one piece.
    Wording(
        "opencl-allocation-failure",
        "OpenCL",
        "Errorcreatingarray",
        regex(r"Errorcreatingarray\w{1,60}?:clCreateBuffer\(-(?P<code>4|61)\)"),
        lambda match: Reading(facts={"refusal": "buffer size"} if match["code"] == "61" else {}),
    ),
    Wording(
        "opencl-allocation-failure",
        "OpenCL",
        "OpenCLCL_MEM_OBJECT",
        regex(r"OpenCLCL_MEM_OBJECT_ALLOCATION_FAILURE\(-4\)errorin[\w./-]{1,80}\.[ch]:\d{1,6}"),
        _nothing,
    ),
    Wording(
        "opencl-allocation-failure",
        "darktable",
        "couldnotallocateclbuffer",
        regex(
            r"couldnotallocateclbufferondevice.{1,100}?id=(?P<device>\d{1,3}):"
            r"CL_(?:MEM_OBJECT_ALLOCATION_FAILURE|OUT_OF_RESOURCES)"
        ),
        read_figures,
    ),
    # Releases before 4.2 print the number.
    Wording(
        "opencl-allocation-failure",
        "darktable",
        "couldntenqueuekernel!",
        regex(r"couldntenqueuekernel!(?:CL_MEM_OBJECT_ALLOCATION_FAILURE|-4)"),
        _nothing,
    ),
    Wording(
        "opencl-allocation-failure",
        "OpenCL",
        "MEM_OBJECT_ALLOCATION_FAILURE",
        regex(r"MEM_OBJECT_ALLOCATION_FAILURE(?:\(-4\))?"),
        _nothing,
    ),
    Wording(
        "opencl-allocation-failure",
        "OpenCL",
        "MemoryObjectAllocationFailure",
        regex(r"MemoryObjectAllocationFailure"),
        _nothing,
    ),
    Wording(
        "xla-tpu-hbm",
        "XLA",
        "Ranoutofmemoryinmemoryspacehbm",
        regex(
            rf"Ranoutofmemoryinmemoryspacehbm\.Used(?P<used>{BINARY_SIZE})of(?P<total>{BINARY_SIZE})hbm\.?"
            rf"(?:Exceededhbmcapacityby{BINARY_SIZE}\.?)?"
        ),
        _tpu,
    ),
    Wording(
        "xla-tpu-allocate",
        "XLA",
        "Attemptingto",
        regex(
            rf"Attemptingto(?:reserve|allocate)(?P<requested>{BINARY_SIZE})(?:atthebottomofmemory)?\.Thatwasnotpossible\."
            rf"(?:Thereare(?P<free>{BINARY_SIZE})free(?:,{BINARY_SIZE}reserved,and{BINARY_SIZE}reservable)?\.?)?"
            r"(?:;?\(0x\w{1,16}_HBM(?P<device>\d{1,3})\))?"
            rf"(?:;?HBMcapacity(?P<total>{BINARY_SIZE}):?)?(?P<vmem>(?=.{{0,300}}?(?:VmemOom|memoryspacevmem))|(?=;?\(0x\w{{1,16}}_VMEM))?"
        ),
        _tpu_run_time,
    ),
    Wording(
        "exllama-insufficient-vram",
        "ExLlama",
        "InsufficientVRAM",
        regex(r"InsufficientVRAM(?P<rest>formodeland(?:cache|context))?"),
        _nothing,
        stated=True,
    ),
    Wording(
        "cycles-cumemalloc",
        "Blender",
        "Outofmemoryin",
        # The call as it stands in the source, and the place.
        regex(
            r"Outofmemoryin(?P<call>(?:cu|hip)[A-Z][a-z]\w{2,50}(?=\()|(?:cu|hip)MemAlloc(?:Host)?)"
            r"(?:\([^()]{0,120}(?:\([^()]{0,60}\)[^()]{0,60}){0,2}\))?(?:\([^()]{1,200}?\.(?:cpp|h):\d{1,6}\))?"
        ),
        lambda match: None if "Host" in match["call"] else Reading(),
    ),
    # Of a kernel that was queued, and of the driver's context itself.
    Wording(
        "cycles-cumemalloc",
        "Blender",
        "Outofmemoryin",
        regex(r"Outofmemoryin(?:CUDA|HIP)queue\w{1,40}\([\w,]{0,200}\)"),
        _nothing,
    ),
    Wording(
        "cycles-cumemalloc",
        "Blender",
        "Failedtocreate",
        regex(r"Failedtocreate(?:CUDA|HIP)context\(Outofmemory\)"),
        _nothing,
    ),
    Wording(
        "cycles-cumemalloc",
        "Blender",
        "SystemisoutofGPU",
        regex(r"SystemisoutofGPU(?:andsharedhost)?memory"),
        _nothing,
    ),
)
# OpenCL's status stands behind the call that failed, or behind the word; in headers and tables it stands alone.
_FAILED = regex(r"(?:(?:failed|[Ee]rror|ERROR|returned)[^;\n]{0,60}|cl[A-Z][a-z]\w{2,40}(?:\(\))?:(?:CL_)?)\Z")
_DIGIT = regex(r"\d")
_LEAST = 64 * MIB
# In front of words that somebody has met.
_MET = regex(
    r"(?:[*_`\"'“«„>:]|\b(?:says?|said|saying|prints?|printed|shows?|showed|gives?|gave|gets?|got|getting|with|errors?|message|"
    r"reports?|reported|throws?))\W*\Z"
)
_OPENCL, _NEAR = ("OpenCL", "opencl", "clCreateBuffer", "boost::compute", "LightGBM", "lightgbm"), 500


def parse(strand: Strand) -> list[Span]:
    """Every such message."""
    return [
        span
        for span in parse_wordings(strand, _WORDINGS)
        if span.parsed is None or _is_stated(strand, span, span.parsed.format)
    ]


def _is_stated(strand: Strand, span: Span, format: str) -> bool:
    text = strand.text
    if format == "cycles-cumemalloc" and not text.startswith("OutofmemoryincuMemAlloc", span.start):
        return is_printed(strand, span.start, span.end) or _is_told(strand, span)
    if text.startswith("MemoryObject", span.start):
        # Boost.Compute's words for the same status name no runtime.
        return _names_opencl(strand, span) and is_printed(strand, span.start, span.end)
    if format == "mlx-malloc":
        # Its name in brackets may have been taken for a log's prefix.
        prefix, lead, _ = strand.line_around(span.start, span.end)
        requested = span.parsed.message.requested_bytes if span.parsed is not None else None
        if requested is None or requested < _LEAST:
            return False  # another allocator's: no GPU lacks so little
        return (prefix + lead).rstrip().endswith(("[malloc]", "[malloc_or_wait]", "[malloc_async]"))
    if format == "opencl-allocation-failure" and text.startswith(("MEM_", "CL_MEM"), span.start):
        return _FAILED.search(strand.text, max(0, span.start - 80), span.start) is not None
    if format == "vulkan-allocate-memory" or text.startswith("couldntenqueue", span.start):
        # Another number begins with the same digit; what the next line begins with is none of it.
        return _DIGIT.match(line_tail(strand, span.end)) is None
    return True


def _is_told(strand: Strand, span: Span) -> bool:
    """Whether somebody's few lines say that they got it, or mark it out as what they got."""
    lead = strand.line_around(span.start, span.end)[1]
    return is_title(strand, span.start, span.end) or (
        _MET.search(lead) is not None and may_be_told(strand, span.start, span.end)
    )


def _names_opencl(strand: Strand, span: Span) -> bool:
    if near(strand.text, span.start, span.end, _NEAR, *_OPENCL):
        return True
    # A name in brackets at a line's beginning may have been taken for a log's prefix.
    around = strand.surroundings(span.start, span.end)
    return any(word in line for line in (*around.before, around.prefix, *around.after) for word in _OPENCL)
