"""Programs that draw, render, cut video or mine: Vulkan's, Direct3D's and OpenGL's errors, and sentences of their own.

Facts: ``used_bytes``, what Direct3D counts against the budget.
"""

from __future__ import annotations

from vramscope.analyzers.messages.literals import near
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import may_be_told
from vramscope.analyzers.messages.sizes import BINARY_SIZE
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Wording, parse_wordings, read_figures
from vramscope.analyzers.patterns import regex

FORMATS = (
    "not-enough-vram",
    "vulkan-allocate-memory",
    "wgpu-out-of-memory",
    "direct3d-out-of-memory",
    "opengl-out-of-memory",
    "nvenc-out-of-memory",
)
ANCHORS = (
    b"OF_DEVICE_MEMORY",
    b"GL_OUT_OF_MEMORY",
    b"DxvkMemoryAllocator",
    b"_memory: Failed to all",
    b"wgpu error",
    b"in Device::create_",
    b"WebGPU dev",
    b"ran out of memory during upload",
    b" failed: out of memory (10)",
    b" failed!: out of memory (10)",
    b"opening session - ret",
    b"E_OUTOFMEMORY",
    b"1285: Out",
    b"1285 (Out",
    b"GPU memory is full",
    b"GPU memory full",
    b"Out of video memory",
    b"enough VRAM",
    b"Not enough GPU memory.",
    b"allocatable device memory",
    b"create buffer of size",
    b"big buffer for DAG",
    b"memory for DAG epoch",
    b"allocate the DAG",
    b"memory to place DAG",
    b"available device memory",
    b"initialize DAG",
    b'API error "ErrorOut',
    b"ut of memory on Vulkan",
    b"vmaCreate",
)


def _sentence(framework: str, literal: str, pattern: str) -> Wording:
    """A program's own sentence without figures; its group ``rest``, where it stands, tells that a program wrote it."""
    return Wording("not-enough-vram", framework, literal, regex(pattern), read_figures, printed=True)


_AT = r"[\w:./\\+-]{1,200}?\.(?:cpp|h|inl):\d{1,6}"
_WORDINGS = (
    _sentence(
        "DaVinci Resolve",
        "YourGPUmemoryisfull.",
        r"YourGPUmemoryisfull\.(?P<rest>Tryreducingthetimelineresolutionorthenumberofcorrectors\.?)?",
    ),
    _sentence(
        "DaVinci Resolve",
        "TheGPUfailedtoperformimageprocessing",
        r"TheGPUfailedtoperformimageprocessingbecauseofanerror\.(?:ErrorCode:2\.?GPUmemory(?:is)?full|ErrorCode:2(?!\d))",
    ),
    _sentence(
        "Unreal Engine",
        "Outofvideomemorytryingtoallocate",
        r"Outofvideomemorytryingtoallocatea(?:rendering)?(?:resource|texture|buffer)[.!]?"
        r"(?P<rest>Makesureyourvideocardhastheminimumrequiredmemory,?"
        r"(?:trylower.{0,90}?arerunning\.(?:Exiting\.*)?)?)?",
    ),
    _sentence(
        "Redshift",
        "NotenoughVRAMtoallocate",
        r"NotenoughVRAMtoallocatethe[\w-]{3,60}?memory\.?",
    ),
    _sentence(
        "CLO",
        "NotenoughGPUmemory.Simulation",
        r"NotenoughGPUmemory\.(?P<rest>SimulationwillbeswitchedtoCPUmode\.?)",
    ),
    _sentence(
        "lolMiner",
        "FailedtoallocatememorybufferforDAG",
        r"FailedtoallocatememorybufferforDAG-notenoughVRAM(?:,carddeactivated)?",
    ),
    _sentence(
        "lolMiner",
        "insufficientmemoryforDAGepoch",
        r"insufficientmemoryforDAGepoch\d{1,4}\.?",
    ),
    _sentence(
        "Claymore",
        "notenoughGPUmemorytoplaceDAG",
        r"notenoughGPUmemorytoplaceDAG(?P<rest>,youcannotminethiscoinwiththisGPU)?",
    ),
    Wording(
        "not-enough-vram",
        "Iray",
        "Unabletoallocate",
        regex(r"Unabletoallocate(?P<requested>\d{1,16})bytesfrom(?P<free>\d{1,16})bytesofavailabledevicememory"),
        read_figures,
    ),
    _sentence(
        "ethminer",
        "GPUcantallocatetheDAG",
        r"GPUcantallocatetheDAGinasinglechunk\.?(?P<rest>Bailing\.?)?",
    ),
    _sentence(
        "NBMiner",
        "failedtoinitializeDAG:",
        r"failedtoinitializeDAG:<\w{1,40}>:\d{1,6}outofmemory",
    ),
    _sentence(
        "Ryujinx",
        "UnexpectedAPIerrorErrorOutOfDeviceMemory",
        r"UnexpectedAPIerrorErrorOutOfDeviceMemory\.?",
    ),
    _sentence(
        "unknown",
        "cannotallocatebigbufferforDAG",
        r"cannotallocatebigbufferforDAG\.?",
    ),
    Wording(
        "vulkan-allocate-memory",
        "Unreal Engine",
        "OutofmemoryonVulkan;",
        regex(rf"OutofmemoryonVulkan;MemoryTypeIndex=\d{{1,3}},AllocSize=(?P<requested>{BINARY_SIZE})"),
        read_figures,
    ),
    Wording(
        "not-enough-vram",
        "lolMiner",
        "GPU",
        regex(r"GPU(?P<device>\d{1,3}):Failedtoallocatememorybufferfor\w{2,20}?-notenoughVRAM(?:,carddeactivated)?"),
        read_figures,
    ),
    Wording(
        "not-enough-vram",
        "hashcat",
        "Device#",
        regex(r"Device\#(?P<device>\d{1,3}):Notenoughallocatabledevicememoryforthisattack\.?"),
        read_figures,
    ),
    # DXVK, vkd3d: -2 is VK_ERROR_OUT_OF_DEVICE_MEMORY.
    Wording(
        "vulkan-allocate-memory",
        "DXVK",
        "DxvkMemoryAllocator:",
        regex(r"DxvkMemoryAllocator:Memoryallocationfailed(?:err:)?(?:Size:(?P<requested>\d{1,16}))?"),
        read_figures,
    ),
    Wording(
        "vulkan-allocate-memory",
        "VKD3D",
        "vkd3d_",
        regex(r"vkd3d_\w{0,20}allocate_\w{0,20}memory:Failedtoallocate(?:device)?memory,vr-2(?!\d)"),
        read_figures,
    ),
    Wording(
        "vulkan-allocate-memory",
        "RPCS3",
        "VulkanAPIcallfailedwithunrecoverableerror:",
        regex(r"VulkanAPIcallfailedwithunrecoverableerror:Outofvideomemory\(VK_ERROR_OUT_OF_DEVICE_MEMORY\)"),
        read_figures,
    ),
    # -2 is the same error's number.
    Wording(
        "vulkan-allocate-memory",
        "Godot",
        "Cantcreatebufferofsize:",
        regex(r"Cantcreatebufferofsize:(?P<requested>\d{1,16}),error-2(?!\d)\.?"),
        read_figures,
    ),
    Wording(
        "vulkan-allocate-memory",
        "Vulkan",
        "vmaCreate",
        regex(r"vmaCreate(?:Image|Buffer)failed(?:witherror)?:?-2(?!\d)\.?"),
        read_figures,
    ),
    Wording(
        "vulkan-allocate-memory",
        "TVM",
        "VulkanError,code=-2:",
        regex(r"VulkanError,code=-2:VK_ERROR_OUT_OF_DEVICE_MEMORY"),
        read_figures,
    ),
    Wording(
        "vulkan-allocate-memory",
        "Vulkan",
        "VK_ERROR_OUT_OF_DEVICE_MEMORY",
        regex(r"VK_ERROR_OUT_OF_DEVICE_MEMORY"),
        read_figures,
    ),
    Wording(
        "wgpu-out-of-memory",
        "wgpu",
        "wgpuerror:Outof",
        regex(r"wgpuerror:Outof[Mm]emory"),
        read_figures,
        printed=True,
    ),
    Wording(
        "wgpu-out-of-memory",
        "wgpu",
        "ErrorinDevice::create_",
        regex(r"ErrorinDevice::create_\w{3,30}:Notenoughmemoryleft\.?"),
        read_figures,
    ),
    # Dawn's, as ONNX Runtime prints it; the number of this kind of error differs between releases.
    Wording(
        "wgpu-out-of-memory",
        "WebGPU",
        "WebGPUdeviceerror(",
        regex(r"WebGPUdeviceerror\([23]\):Out_?[Oo]f_?[Mm]emory"),
        read_figures,
        printed=True,
    ),
    Wording(
        "wgpu-out-of-memory",
        "WebLLM",
        "TheWebGPUdevicewaslostwhileloading",
        regex(
            r"TheWebGPUdevicewaslostwhileloadingthemodel\.Thisissueoftenoccursduetorunningoutofmemory\(OOM\)\."
            r"(?:Toresolvethis,tryreloadingwithamodelthathasfewerparametersorusesasmallercontextlength\.)?"
        ),
        read_figures,
        stated=True,
    ),
    Wording(
        "opengl-out-of-memory",
        "WebGL",
        "Driverranoutofmemoryduringupload.",
        regex(r"Driverranoutofmemoryduringupload\."),
        read_figures,
        printed=True,
    ),
    # 10 is NV_ENC_ERR_OUT_OF_MEMORY; FFmpeg puts the call before it.
    *(
        Wording(
            "nvenc-out-of-memory",
            "NVENC",
            call,
            regex(call + r"failed!?:outofmemory\(10\)(?::\(nodetails\))?"),
            read_figures,
        )
        for call in (
            "OpenEncodeSessionEx",
            "InitializeEncoder",
            "CreateInputBuffer",
            "CreateBitstreamBuffer",
            "EncodePicture",
        )
    ),
    Wording(
        "nvenc-out-of-memory",
        "NVENC",
        "openingsession-returned10:",
        regex(
            r"openingsession-returned10:ThisindicatesthattheAPIcallfailedbecauseitwasunabletoallocateenoughmemory"
            r"(?:toperformtherequestedoperation\.?)?"
        ),
        read_figures,
    ),
    Wording(
        "direct3d-out-of-memory",
        "Direct3D",
        "Create",
        regex(
            r"Create(?:Committed|Placed|Reserved)?(?:Resource|Heap|Texture2D|Texture|Buffer)\d?(?:\(\))?"
            # Unreal Engine prints the call's arguments as they stand in its source, and the place.
            r"(?:\(&?\w.{0,200}?\))?(?:failed|returned|with|error|hr|HRESULT|:|=)+"
            rf"(?:at{_AT}witherror)?E_OUTOFMEMORY(?:\(0x8007000E\))?"
            rf"(?:,?(?:local|adapter|video)?(?:memory)?budget:?(?P<limit>{BINARY_SIZE})"
            rf"(?:,?(?:local|adapter|current)?(?:memory)?(?:usage|used):?(?P<used>{BINARY_SIZE}))?)?"
        ),
        read_figures,
    ),
    Wording(
        "opengl-out-of-memory",
        "OpenGL",
        "GL_OUT_OF_MEMORY",
        regex(r"GL_OUT_OF_MEMORY(?::errorraised)?(?=ingl[A-Z])(?!\w{3,60}?(?:isgenerated|if))"),
        read_figures,
    ),
    Wording(
        "opengl-out-of-memory",
        "OpenGL",
        "1285",
        regex(r"1285:?\(?Outofmemory\)?"),
        read_figures,
    ),
)

# The error's name alone stands in headers and tables too: behind these words it is somebody's.
_REPORTED = regex(
    r"(?:[Ff]ailed|[Ee]rror|ERROR|returned|[Rr]esult(?:-2)?|ouldntallocate\w{0,24})(?:with|code)*[:=(]*\Z"
)
_GOT = regex(r"\b(?:I|i|we|it|just|always|still)\s+(?:get|gets|got|keep getting)\s+[\"'`]?\Z")
_OWN = regex(r"\b(?:[Mm]y|[Oo]ur)\b|\bfor (?:me|us)\b")
_WHILE = regex(r"while(?:creating|allocating|binding|uploading)")


def parse(strand: Strand) -> list[Span]:
    """Every such refusal in the strand."""
    return [span for span in parse_wordings(strand, _WORDINGS) if _is_own(strand, span)]


_FILE = regex(r"\.(?:java|kt|cs|cpp|cxx|cc|c|hpp|h|js|ts|py|rs|go|swift|m|mm)[:(]\Z")


def _is_own(strand: Strand, span: Span) -> bool:
    text = strand.text
    if text.startswith("1285", span.start):
        # Behind a file's name it is a line's number.
        return _FILE.search(text, max(0, span.start - 20), span.start) is None and near(
            text, span.start, span.start, 60, "GLERROR", "OpenGL", "GLerror", "glError"
        )
    if text.startswith("VK_ERROR", span.start):
        return _is_stated(strand, span)
    return True


def _is_stated(strand: Strand, span: Span) -> bool:
    text = strand.text
    if text.endswith("returns", 0, span.start):
        # A manual's: programs tell what was returned.
        return _OWN.search("".join(strand.line_around(span.start, span.end))) is not None
    if _WHILE.match(text, span.end) or _GOT.search(strand.line_around(span.start, span.end)[1]):
        return True
    return _REPORTED.search(text, max(0, span.start - 40), span.start) is not None and may_be_told(
        strand, span.start, span.end
    )
