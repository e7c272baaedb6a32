"""The CUDA and HIP runtimes' refusal as programs' own checks print it: the call, the error's code, the place in the
source.

Wordings: NVIDIA's CUDA samples (helper_cuda.h, helper_cuda_drvapi.h, vectorAdd), AMD's HIP samples, the check macros of
textbooks and forums that many programs have, GROMACS, AMBER, NAMD, RELION, MotionCor, HOOMD-blue, Isaac Gym, Octane,
miners. None of them prints another figure than what was asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.cuda_driver import locking_call, owner
from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import is_printed, may_be_told
from vramscope.analyzers.messages.sizes import read_bytes
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import exception_before, is_source
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("cuda-driver-error", "hip-driver-error")
ANCHORS = (
    b"Error code [2]",
    b"out of memory",
    b"OUT_OF_MEMORY",
    b"cudaErrorMemoryAllocation",
    b"hipErrorOutOfMemory",
    b"rror: Out of memory",
    b"to allocate enough memory to perform",
    b"rror code 2, line(",
    b"driver error 2 in",
    b"Cuda error: 2[",
    b"Cuda error: 2 [",
)

_NAME = r"(?:cudaErrorMemoryAllocation|CUDA_ERROR_OUT_OF_MEMORY|hipErrorOutOfMemory)"
_PLACE = r"[\w./\\+:~-]{1,200}?\.(?:cuh?|hip|inl|hpp|hxx|h|cpp|cxx|cc|c)"
_ON_GPU = r"[\w./\\+:~-]{0,200}?(?:[Cc]uda|CUDA|[Hh]ip|HIP|[Gg]pu|GPU|\.cuh?\()"
_LINE = r"(?:,?(?:at|on|in)?line:?|:|\()\d{1,6}\)?"
_ARGS = r"\([^()]{0,100}(?:\([^()]{0,60}\)[^()]{0,60}){0,3}\)"
_CALL = rf"(?P<call>(?:cuda|hip|cu)[A-Z]\w{{2,50}})(?:{_ARGS})?"
# What was asked for, as programs add it in their own words; a size with its unit, or plain bytes.
_SIZE = r"(?P<size>\d{1,16}(?:\.\d{1,3})?[KMGT]i?B|\d{1,16}bytes)"
_ASKED_OF = (
    r"[,;(]?(?:while|when)?(?:requesting|requested|wanted|allocating|tryingtoallocate|askedfor|asking(?:for)?)(?=\d)"
)
_ASKED = rf"(?:{_ASKED_OF}{_SIZE}(?:on(?:device|GPU)(?P<device>\d{{1,3}}))?)?"
_AT_PLACE = rf"(?:in|at|on|from)?(?:file)?<?{_PLACE}>?{_LINE}"
_AT = rf"(?:{_AT_PLACE})?"

# Some copies print the placeholders as they stand.
_AT_CK = rf"atline(?:\d{{1,6}}infile{_PLACE}|\{{1:d\}}infile\{{2\}})"

_WHOSE = r"(?:CUDA|Cuda|cuda|HIP|hip)"
# Each by the words that all of its printings have, and how far in front of them it may begin.
_CHECKS = tuple(
    (literal, back, regex(pattern))
    for literal, back, pattern in (
        # helper_cuda.h: the code, its name and the call.
        ("code=2(", 220, rf"(?:C(?:UDA|uda)errorat{_PLACE}:\d{{1,6}})?code=2\({_NAME}\)(?:{_CALL})?"),
        ("checkCudaErrors()Driver", 0, rf"checkCudaErrors\(\)DriverAPIerror=0*2outofmemory{_AT}"),
        ("getLastCudaError()", 0, r"getLastCudaError\(\)CUDAerror:.{1,120}?:\(2\)outofmemory"),
        ("RuntimeAPIerror", 14, r"(?:cuda\w{2,20}\(\))?RuntimeAPIerror2?:outofmemory"),
        ("(errorcodeoutofmemory)", 60, r"[Ff]ailedto(?:allocate|copy)\w{0,40}\(errorcodeoutofmemory\)"),
        # The same by hand: the name with its code or its words, and who returned it, or where.
        (
            "(2)",
            30,
            rf"{_NAME}\(2\)(?:outofmemory)?(?:(?:returned)?(?:by|from|in|on|at)(?:{_CALL}|(?={_PLACE}{_LINE}))){_AT}",
        ),
        (
            "(2)",
            150,
            rf"{_CALL}(?:of{_SIZE}(?:for[a-z]{{1,40}})?)?(?:failed|returned|error|:|->|=|with)*{_NAME}\(2\)"
            rf"(?:outofmemory)?{_AT}",
        ),
        ("2(", 40, rf"(?:CUDA|Cuda|cuda|HIP|hip)[Ee]rror(?:code)?:?\#?2\({_NAME}\)(?::?[Oo]utofmemory)?"),
        ("outofmemory(", 170, rf"{_CALL}failed:?outofmemory\({_NAME}\){_ASKED}"),
        ("outofmemory(", 0, rf"outofmemory\({_NAME}\)(?={_ASKED_OF}){_ASKED}"),
        # The call and the words, with the code, the place or a figure.
        (
            "failed:outofmemory",
            130,
            rf"{_CALL}failed:outofmemory(?:\((?:error|code)?2\)|(?={_ASKED_OF}|{_AT_PLACE})){_ASKED}{_AT}",
        ),
        ("failedat", 26, rf"cuda(?:CheckError|SafeCall)\(\)(?:withsync)?failedat{_PLACE}:\d{{1,6}}:outofmemory"),
        ("error:outofmemory", 130, rf"{_CALL}error:outofmemory"),
        ("():outofmemory", 54, r"(?P<call>(?:(?:cuda|hip|cu)[A-Z]|cuda_|hip_)\w{2,50})\(\):outofmemory"),
        ("error:outofmemory(2)", 0, rf"error:outofmemory\(2\)at{_PLACE}:\d{{1,6}}"),
        ("Anerrorencountered:", 0, rf"Anerrorencountered:outofmemoryat{_PLACE}:\d{{1,6}}"),
        ("CUDARuntimeErrorat:", 0, rf"CUDARuntimeErrorat:{_PLACE}:\d{{1,6}}:?outofmemory(?:{_CALL})?"),
        ("Fatalerror:", 0, rf"Fatalerror:.{{1,60}}?\(outofmemoryat{_PLACE}:\d{{1,6}}\)"),
        # Thrown with the place as compilers print it: the file's name says whose memory.
        ("):error:outofmemory", 220, rf"what\(\):(?={_ON_GPU}){_PLACE}\(\d{{1,6}}\):error:outofmemory"),
        # tiny-cuda-nn.
        (
            "Couldnotallocatememory:",
            0,
            rf"Couldnotallocatememory:{_PLACE}:\d{{1,6}}{_CALL}failed(?:witherror|:)outofmemory",
        ),
        ("failedwitherroroutofmemory", 130, rf"{_CALL}failedwitherroroutofmemory"),
        # OpenMM.
        (
            "Errorcreatingarray",
            0,
            r"Errorcreatingarray\w{1,60}?:(?:CUDA_(?:ERROR_)?OUT_OF_MEMORY|hipErrorOutOfMemory)(?:\(2\))?",
        ),
        # LightGBM, tinygrad.
        ("outofmemory/", 0, r"outofmemory/[\w./+~-]{1,160}?/cuda/\w{1,60}\.(?:cpp|hpp|cu|hu)\d{1,6}"),
        (":outofmemory", 60, r"[Ee]rrorin(?P<call>cu[A-Z]\w{2,40}?)(?:\[\w{1,30}\])?:outofmemory"),
        ("CUDAError2,outofmemory", 0, r"CUDAError2,outofmemory"),
        ("code:2,reason:outofmemory", 0, r"code:2,reason:outofmemory"),
        ("errorinfile", 4, rf"(?:CUDA|Cuda|cuda)errorinfile{_PLACE}inline\d{{1,6}}:outofmemory"),
        # SETI@home and others that print the call as it stands in the source.
        (
            "error",
            4,
            r"(?:CUDA|Cuda|cuda)errorcuda\w{3,40}\([^'\n]{0,120}?infile[\w./:~+-]{1,160}?inline\d{1,6}:outofmemory",
        ),
        ("errorinfunc", 4, r"(?:CUDA|Cuda|cuda)errorinfunc[\w:]{1,80}?atline\d{1,6}:?outofmemory"),
        (
            "CUDAerror",
            0,
            rf"CUDAerror{_CALL}infile[\w./-]{{1,160}}?,function\w{{1,80}}?(?:,?line\d{{1,6}})?onPe\d{{1,6}}"
            r"\([^()]{1,160}\):outofmemory",
        ),
        ("GpuBuffer::Allocatefailed", 22, rf"{_CALL}GpuBuffer::Allocatefailedoutofmemory"),
        ("outofmemoryin", 6, rf"(?:ERROR:)?outofmemoryin{_PLACE}atline\d{{1,6}}\(error-code2\)"),
        # The runtime's name and the words, and right behind them the place: HOOMD-blue, Isaac Gym, qsim.
        (
            "rror:outofmemory",
            8,
            rf"{_WHOSE}[Ee]rror:outofmemory(?:before(?=/)|:(?=\.{{0,2}}/)|(?=[a-z]{{2,30}}_(?:cuda|hip)\.h\d)){_PLACE}:?\d{{1,6}}",
        ),
        # Octane, with a line of its own behind it.
        (
            "2ondevice",
            10,
            rf"{_WHOSE}error2ondevice(?P<device>\d{{1,3}}):outofmemory(?:->failedtoallocatedevicememory)?",
        ),
        ("Failedtoallocatememory:outofmemoryin", 0, r"Failedtoallocatememory:outofmemoryin(?P<call>cu[A-Z]\w{2,40})"),
        # Metashape.
        ("outofmemory(2)atline", 20, r"[Ee]rror:(?:Kernelfailed:)?outofmemory\(2\)atline\d{1,6}"),
        # Deeplearning4j.
        (
            "cudaMallocfailed;Bytes:",
            0,
            r"cudaMallocfailed;Bytes:\[(?P<bytes>\d{1,16})\];Errorcode\[2\](?:;DEVICE\[(?P<device>\d{1,3})\])?",
        ),
        # T-Rex.
        (
            "]:CUDA_ERROR_OUT_OF_MEMORY",
            120,
            rf"{_WHOSE}exceptionin\[\w{{1,80}},\d{{1,6}}\]:CUDA_ERROR_OUT_OF_MEMORY",
        ),
        (
            "],CUDA_ERROR_OUT_OF_MEMORY-outofmemory",
            120,
            rf"{_WHOSE}exceptionin\[[\w:]{{1,80}},\d{{1,6}}\],CUDA_ERROR_OUT_OF_MEMORY-outofmemory",
        ),
        # xmr-stak.
        ("Errorgpu", 6, rf'(?:\[CUDA\])?Errorgpu(?P<device>\d{{1,3}}):(?:<{_PLACE}>)?:\d{{1,6}}"?outofmemory"?'),
        # KataGo.
        (
            ",erroroutofmemory",
            260,
            rf"CUDAError,for\w{{1,60}}?file{_PLACE},func\w{{1,80}},line\d{{1,6}},erroroutofmemory",
        ),
        # ArrayFire.
        ("Deviceoutofmemory:101)", 24, r"ArrayFireException\(Deviceoutofmemory:101\)"),
        # ethminer, and XMRig's plugin for CUDA.
        ("],outofmemory", 120, rf"{_WHOSE}(?:exception|error)in\[\w{{1,80}},\d{{1,6}}\],outofmemory"),
        (
            "],CUDA_ERROR_OUT_OF_MEMORY,",
            120,
            rf"{_WHOSE}exceptionin\[\w{{1,80}},\d{{1,6}}\],CUDA_ERROR_OUT_OF_MEMORY,outofmemory",
        ),
        ("failedwitherror<", 12, r"thread\#\d{1,4}failedwitherror<[\w:]{1,80}>:\d{1,6}outofmemory"),
        # AliceVision, of Meshroom.
        ("pitcheddevicememory", 16, r"Couldnotallocatepitcheddevicememory\.?(?:Error:)?outofmemory"),
        # LAMMPS's GPU package and others with the macros of NVIDIA's cutil: the driver's error 2 has no words there.
        ("drivererror2incall", 4, rf"Cudadrivererror2incallatfile{_PLACE}inline\d{{1,6}}\.?(?:\(outofmemory\)\.?)?"),
        # GPUMD, and the book whose macro it has.
        (
            "Errortext:outofmemory",
            260,
            rf"(?:(?:{_WHOSE}|GPU)Error:File:.{{1,200}}?Line:\d{{1,6}},?)?Errorcode:2,?Errortext:outofmemory",
        ),
        ("error2", 130, rf"{_CALL}(?:returns|returned|failedwith)error2[,:(]?outofmemory\)?"),
        # nvdiffrast.
        ("Cudaerror:2[", 0, r"Cudaerror:2\[(?P<call>cuda[A-Z]\w{2,50})\([^\[\]]{0,100}\);?\]?"),
        # Decoders of video: LAV Filters, and the macro of FFmpeg's forks and NVIDIA's samples.
        ("2(", 60, rf"Failed(?P<call>cu(?:vid)?[A-Z]\w{{2,50}}?)2\({_NAME}\)"),
        ("CUDAruntimeAPIerror:", 0, rf"CUDAruntimeAPIerror:{_NAME},?{_AT_CK}"),
        # Open3D and others: the place in front of the words.
        ("CUDAruntimeerror:outofmemory", 210, rf"{_PLACE}:\d{{1,6}}CUDAruntimeerror:outofmemory"),
        # compute-sanitizer.
        ("Programhit", 9, rf"={{0,9}}Programhit{_NAME}\(error2\)duetooutofmemoryonCUDAAPIcallto{_CALL}"),
        # k2.
        ("cudaSuccess(2vs.0)Error:", 18, r"(?:Checkfailed:)?\w{1,5}==cudaSuccess\(2vs\.0\)Error:outofmemory"),
        # LuxCore.
        (
            "driverAPIerror",
            4,
            rf"CUDAdriverAPIerror{_NAME}\(code:2,file:[\w./\\+:~-]{{1,200}}?,line:\d{{1,6}}\)(?::outofmemory)?",
        ),
        ("OPTIX_ERROR_DEVICE_OUT_OF_MEMORY:", 0, r"OPTIX_ERROR_DEVICE_OUT_OF_MEMORY:Optixcall.{1,120}?failed"),
        (
            "error2(outofmemory)",
            0,
            rf"error2\(outofmemory\)(?:in|from|by)(?P<call>(?:cuda|hip|cu)[A-Z]\w{{2,50}}?)(?:{_ARGS})?"
            rf"(?:(?:in|at|on)(?:file)?<?{_PLACE}>?{_LINE}|(?!\w))",
        ),
        # Programs with the check of MD codes and docking; LuxCore with the words in front of the number.
        ("Erroroutofmemoryat", 0, rf"Erroroutofmemoryat{_PLACE}:\d{{1,6}}"),
        ("DriverAPIerroroutofmemory", 4, r"CUDADriverAPIerroroutofmemorycode2"),
        ("CUDAerror2:outofmemory", 0, r"CUDAerror2:outofmemory"),
        # Iray; V-Ray on several devices, and with the driver's words for its error 2.
        ("CUDAdevice", 0, r"CUDAdevice(?P<device>\d{1,3})\([^()]{2,60}\):outofmemory\(while[a-z]{1,40}\)"),
        ("CUDAerror2(outofmemory)", 0, r"CUDAerror2\(outofmemory\)ondevice(?P<device>\d{1,3})"),
        (
            "CUDAerror:unabletoallocateenoughmemory",
            0,
            r"CUDAerror:unabletoallocateenoughmemorytoperformtherequestedoperation(?:\(out-of-mem\))?",
        ),
        # PyCUDA's pool, after it has given back all it could.
        ("memory_pool::allocatefailed:", 0, r"memory_pool::allocatefailed:outofmemory-failedtofreememoryforallocation"),
        # MIOpen and RPP.
        ("Hiperrorcreatingbuffer", 0, r"Hiperrorcreatingbuffer(?P<bytes>\d{1,16}):outofmemory"),
        # Parabricks.
        ("failed:outofmemory,exiting", 130, rf"{_CALL}failed:outofmemory,exiting"),
    )
)
# The same with less, as people type it as well: only where it stands as programs print it.
_COULD_NOT = (
    r"(?:[Ff]ailedtoallocate|[Ee]rrorallocating|[Cc]ouldnotallocate|[Uu]nabletoallocate|[Cc]annotallocate|"
    r"[Aa]llocationof)"
)
_SHORT = tuple(
    (literal, back, regex(pattern))
    for literal, back, pattern in (
        ("failed:outofmemory", 130, rf"{_CALL}failed:outofmemory"),
        ("failed,outofmemory", 130, rf"{_CALL}failed,outofmemory"),
        (":outofmemory", 110, rf"{_CALL}:(?P<bare>outofmemory)"),
        (":outofmemory", 40, rf"(?:{_WHOSE}|GPU)(?:malloc|(?:memory)?alloc(?:ation)?)(?:failed|error):outofmemory"),
        (
            ":outofmemory",
            90,
            rf"{_COULD_NOT}(?:{_SIZE})?(?:of|on|in|the)*(?:device|GPU|CUDA|VRAM)(?:memory|buffer|\d{{1,2}})?(?:failed)?"
            r":outofmemory",
        ),
        ("outofmemory(", 0, rf"outofmemory\({_NAME}\)"),
        ("2(outofmemory)", 9, r"error(?:code)?2\(outofmemory\)"),
        ("2)", 36, rf"{_NAME}\((?:error|code|err)(?:=|:)?2\)"),
        # CUDA samples' matrixMul: the call, what it was for, the words and the code, or the code alone.
        (
            "returnederror",
            130,
            rf"{_CALL}returnederror(?:code2(?:,line\(\d{{1,6}}\)|:outofmemory)|outofmemory\(code2\)(?:,line\(\d{{1,6}}\))?)",
        ),
        ("failedwithoutofmemory", 130, rf"{_CALL}failedwithoutofmemory(?:\((?:code|error)?2\))?"),
        ("returnedoutofmemory", 130, rf"{_CALL}returnedoutofmemory(?:\((?:code|error)?2\))?{_AT}"),
        ("2:outofmemory", 24, rf"{_WHOSE}(?:[Rr]untime)?(?:API)?[Ee]rror(?:code)?:?\#?2:outofmemory"),
        ("(2):outofmemory", 24, rf"{_WHOSE}(?:[Rr]untime)?(?:API)?[Ee]rror\(2\):outofmemory"),
        ("rror:outofmemory", 16, rf"{_WHOSE}(?:[Rr]untime|[Rr]untimeAPI|API)?[Ee]rror:outofmemory(?:\(2\))?"),
        ("utofmemory", 12, rf"{_WHOSE}(?:[Ee]rror|ERROR)?:[Oo]utofmemory"),
    )
)
# The words beside a line of CUDA or HIP source, in whatever order a program puts them.
_SOURCE = r"[\w./\\+~-]{1,160}?\.(?:cuh?|hip)"
_BEHIND = regex(rf"outofmemory[,:;(<\[]{{0,2}}(?:in|at)?(?:file:?)?{_SOURCE}>?{_LINE}(?!\w)")
# Whose line it is, by what the match says or what stands in front of it.
_REPORTERS = (
    (regex(r"->failedtoallocatedevicememory\Z"), regex(r"\bOctane\b"), "Octane"),
    (regex(r"cudaSafeCall\(\)failed:outofmemory,exiting"), regex(r"\[PB (?:Error|Warning)\]"), "Parabricks"),
    (regex(r"/carb/gym/"), regex(r"\[carb\.gym"), "Isaac Gym"),
    (regex(r"/hoomd/"), None, "HOOMD-blue"),
    (regex(r"(?:/|file)geryon/|/lammps/"), None, "LAMMPS"),
    (regex(r"outofmemoryvectorspace_(?:cuda|hip)"), None, "qsim"),
    (regex(r"\ACudaerror:2\["), None, "nvdiffrast"),
    (regex(r"/open3d/"), None, "Open3D"),
    (regex(r"\Ak2::"), regex(r"\bk2::"), "k2"),
    (regex(r"\Amemory_pool::"), None, "PyCUDA"),
    (regex(r"/luxrays/"), regex(r"\bLuxCore\b"), "LuxCore"),
    (regex(r"\AOPTIX_ERROR"), None, "OptiX"),
    (regex(r"\AHiperrorcreatingbuffer"), None, "MIOpen"),
)
# On the line as it stands: without its blanks a path would begin in the words before it.
_IN_FRONT = regex(
    r"(?:[\w./\\+~-]{1,160}\.(?:cuh?|hip)(?::\d{1,6}|\(\d{1,6}\)|,? (?:at )?line:? \d{1,6})"
    r"|\(line \d{1,6} of (?:file )?[\w./\\+~-]{1,160}\.(?:cuh?|hip)\))[\]):, -]{0,4}"
    r"(?:(?:CUDA|cuda|HIP|hip|GPU)?[ _]?(?:[Ee]rror|ERROR|[Ff]ailed)?[:, -]{0,3}){0,3}[\"']?\Z"
)
_SUFFIXES = (".cu", ".hip")
# One of these stands in all that begins so far in front of its words.
_RUNTIME, _NEAR = regex(r"cu|CU|Cu|[Hh][Ii][Pp]|GPU|[Rr][Rr][Oo][Rr]|[Ll]loc|reason:"), 16
_SMALL = ("cu", "hip", "gpu", "rror", "lloc", "reason:")
# Words that say nothing of a GPU themselves, so that something near has to.
_ANYONES = frozenset(
    {
        "code:2,reason:outofmemory",
        "Errortext:outofmemory",
        "Anerrorencountered:",
        "outofmemoryin",
        "error:outofmemory(2)",
        "Fatalerror:",
        "(errorcodeoutofmemory)",
        "failedwitherror<",
    }
)
_OF_GPU = regex(
    r"[Cc]uda|CUDA|(?<![a-z])cu[A-Z]|\.cuh?(?![a-z])|(?<![a-z])hip[A-Z]|HIP|[Gg][Pp][Uu]|[Nn]vidia|NVIDIA|"
    r"[Gg]e[Ff]orce|RTX|GTX|VRAM|[Dd]evice"
)
_ABOUT = 600
_AHEAD, _BACK = 190, 60
_LONGEST = 420


def parse(strand: Strand) -> list[Span]:
    """Every such error. Facts: ``call``, the function that failed; ``host_detail`` ("pinned") for host memory."""
    # Most texts have none of it, for less than the pattern costs.
    text = strand.text
    small = text.lower()
    if not any(map(small.__contains__, _SMALL)) or _RUNTIME.search(text) is None:
        return []
    return [
        *_beside_source(strand),
        *(span for check in _CHECKS if check[0] in text for span in _spans(strand, *check)),
        *(span for check in _SHORT if check[0] in text for span in _spans(strand, *check, is_short=True)),
    ]


def _beside_source(strand: Strand) -> Iterator[Span]:
    text = strand.text
    if not _names_source(text, 0, len(text)):
        return
    for at in places(text, "outofmemory"):
        end = at + len("outofmemory")
        if is_source(text, at):
            continue
        match = _BEHIND.match(text, at) if _names_source(text, at, at + _AHEAD) else None
        if match is not None:
            yield _span(strand, match)
        elif _names_source(text, at - _BACK, at) and _IN_FRONT.search(strand.line_around(at, end)[1][-_AHEAD:]):
            yield found(
                strand,
                at,
                end,
                format="cuda-driver-error",
                framework="CUDA",
                **owner(locking_call(strand, at, end)),
            )


def _names_source(text: str, start: int, end: int) -> bool:
    return any(text.find(suffix, max(0, start), end) >= 0 for suffix in _SUFFIXES)


def _spans(
    strand: Strand, literal: str, back: int, pattern: re.Pattern[str], *, is_short: bool = False
) -> Iterator[Span]:
    text, done = strand.text, 0
    for at in places(text, literal):
        # In a log where each line has the words, looking for their beginnings would be most of its reading.
        if back >= _NEAR and _RUNTIME.search(text, max(0, at - back), at + len(literal)) is None:
            continue
        match = pattern.search(text, max(done, at - back), at + _LONGEST)
        if match is None or match.start() > at or is_source(text, match.start()):
            continue
        if is_short and not _is_printed(strand, match):
            continue
        if literal in _ANYONES and _OF_GPU.search(text, max(0, match.start() - _ABOUT), match.end() + _ABOUT) is None:
            continue
        done = match.end()
        yield _span(strand, match)


def _is_printed(strand: Strand, match: re.Match[str]) -> bool:
    """A call with nothing but the words behind it is also what a binary's texts are: there nothing stands in front."""
    prefix, lead, _ = strand.line_around(match.start(), match.end())
    if match.groupdict().get("bare") and not (prefix.strip() or lead.strip()):
        return False
    # A call's name is hardly ever written about; the words with a code are, in legends.
    tell = may_be_told if match.groupdict().get("call") else is_printed
    return tell(strand, match.start(), match.end())


def _span(strand: Strand, match: re.Match[str]) -> Span:
    groups = match.groupdict()
    device, size = groups.get("device"), groups.get("size") or groups.get("bytes")
    call = groups.get("call") or locking_call(strand, match.start(), match.end())
    is_hip = "hipError" in match[0] or match[0].startswith(("HIP", "Hip", "hip")) or (call or "").startswith("hip")
    return found(
        strand,
        match.start(),
        match.end(),
        format="hip-driver-error" if is_hip else "cuda-driver-error",
        framework=_reporter(strand, match) or ("HIP" if is_hip else "CUDA"),
        message=OomMessage(device=int(device) if device else None, requested_bytes=read_bytes(size)),
        exception=exception_before(strand.text, match.start()),
        **owner(call),
    )


def _reporter(strand: Strand, match: re.Match[str]) -> str | None:
    prefix, lead, _ = strand.line_around(match.start(), match.end())
    for own, before, framework in _REPORTERS:
        if own.search(match[0]) or (before is not None and before.search(prefix + lead)):
            return framework
    return None
