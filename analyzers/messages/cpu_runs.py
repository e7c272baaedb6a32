"""Whether a text says that its program ran on the processor, where the message is the same on a GPU.

Some frameworks' words leave open whose memory ran out. The command that was run, a setting, or whoever writes ("the pod
has no GPU") may say that it was the machine's. Any sign of a GPU or a TPU speaks against it. Where none of these
decides, all signs and words near the message are weighed together: see run_signs.py.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from vramscope.analyzers.messages.cards import NAMED
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.run_signs import Words, weigh_run, words_of
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex

# What a framework was told.
_SETTING = regex(
    r"\b(?:JAX_PLATFORMS?|JAX_PLATFORM_NAME|PJRT_DEVICE)[\"']?\]?\s{0,3}=\s{0,3}[\"']?cpu\b(?!,)"
    r"|\bset_(?:platform|default_backend)\([\"']cpu|\bdefault_device\(jax\.devices\([\"']cpu"
    r"|\bjax_platform(?:s|_name)[\"'], ?[\"']cpu[\"']",
    re.IGNORECASE,
)
# Not in a comment or a tip, nor where it is said of another run than the one that failed.
_OF_ANOTHER_RUN = regex(
    r"^\s*(?:#|//)|\b(?:tip|hint|not|never|don't|instead|only|try|could|would|should|with|when|if|using|set)\b[^.]{0,24}\Z",
    re.IGNORECASE,
)
_THAT_WENT = regex(
    r"[^.]{0,60}?\b(?:works?|fine|finish\w*|runs? (?:through|fine|ok)|goes|no problem|otherwise|actors?|tests?|"
    r"pytest|only)\b",
    re.IGNORECASE,
)
# A command, which a later one takes the place of, and what in it chooses the processor.
_COMMAND = regex(
    # A prompt of an interpreter keeps what was set at an earlier one.
    r"^(?!\W{0,3}julia> |>>> )\W{0,3}(?:(?:[\w.@~:/-]{0,60}(?<![-=])[$#%>] |\+ ) ?\S"
    r"|(?:[A-Z_]{2,40}=\S{0,80} )*(?:python3?|srun|torchrun|\./)\S* ?)"
)
_RUNS = regex(r"[\"']?(?: [A-Z_]{2,40}=\S{0,80})* (?:python3?|pytest|srun|torchrun|uv run|\./)\b")
_ON_CPU = regex(
    r"--(?:device|platform|backend|accelerator)[ =]cpu\b|--use[_-]?cpu\b(?![= ](?:[Ff]alse|0|no))"
    r"|--use[_-]gpu[ =](?:[Ff]alse|0|no)\b"
    r"|\bCUDA_VISIBLE_DEVICES=(?:-1|\"\"|'') "
)
# A sentence about the machine, which ends there or goes on with a comma.
_MACHINE = (
    r"(?<!login )(?<!head )(?<!web )"
    r"(?:machine|server|box|laptop|desktop|VM|pod|container|computer|PC|instance|Space|node)"
)
_NO_GPU = regex(
    rf"\b{_MACHINE} (?:(?:which|that) )?(?:has|with|without) (?:no|an?|any) ?GPU(?=\s*(?:[.,;)]|$))"
    rf"|\b(?:there is )?no GPU (?:at all )?(?:in|on) (?:it|this|that|the|my|our) ?{_MACHINE}?(?=\s*(?:[.,;)]|$))"
    r"|\bnot onnxruntime[-_]gpu\b|\bsetCPUArenaAllocator\b"
    r"|\b(?:Rechner|Server|Laptop|Maschine) (?:ohne|hat keine) (?:GPU|Grafikkarte)\b"
    r"|\b(?:machine|serveur|ordinateur|PC) sans (?:GPU|carte graphique)\b"
    r"|\b(?:servidor|máquina|portátil) (?:sin|sem) GPU\b"
    r"|GPU ?(?:는|를) ?(?:안 쓰|사용하지 않)|(?:机器|服务器|电脑)(?:上)?没有 ?(?:GPU|显卡)",
    re.IGNORECASE,
)
# What only the processor heeds, a package without the rest, and answers to what there is.
_OF_CPU_ONLY = regex(
    r"--xla_force_host_platform_device_count=\d{1,5}|\bjax\[cpu\]|\bXLA:CPU\b|\bdevice info: cpu-\d"
    r"|\baddCPU\((?:true)?\)|\bKIND_CPU\b|\((?:CPU device|device: ?cpu)\b|\bCPU (?:EP|session)\b"
    r"|\bnot (?:the )?-gpu one\b|Include=\"Microsoft\.ML\.OnnxRuntime\" |\bUse CPUExecutionProvider inference\b"
    # Where there is none: Lambda's reports, GitHub's runners, a virtual machine's screen, a notebook's choice.
    r"|^(?:START|REPORT) RequestId: |\braspberry ?pi\b|/opt/hostedtoolcache/|\bMicrosoft Basic Display Adapter\b"
    r"|\b(?:hardware accelerator|acelerador de hardware|Hardwarebeschleuniger|accélérateur matériel)\W{1,8}"
    r"(?:CPU|None|Nenhum|Ninguno|Keiner|Aucun)\b|\bpartition\W{1,4}cpu"
    r"|\b(?:keine|ohne) Grafikkarte\b|\bno graphics card\b|GPU(?:は|なんて)(?:ない|なし|載っていない|付いて(?:い)?ない)"
    r"|\b(?:jax(?:lib)?|onnxruntime|tensorflow)\b[^\n]{0,40}\bCPU[- ]only\b"
    r"|\bCPU[- ]only (?:wheel|build|package|artifact|image|install\w*)\b"
    r"|\bplatform\W{1,4}cpu\b|\bRunning on CPU\s*\Z"
    r"|\bno GPU (?:was )?(?:detected|found|available)\b[^\n]{0,24}\bCPU\b"
    r"|\bget_(?:available_)?providers\(\)\W{0,6}(?:'AzureExecutionProvider', ?)?'CPUExecutionProvider'\]"
    r"|\bort\.get_device\(\)\)?\W{0,12}CPU\b|\bdefault_backend\(\)[^\n#]{0,80} cpu\s*\Z",
    re.IGNORECASE,
)
# JAX logs at its start which back ends it has not; a build that has none but the processor's lacks their classes.
_NOT_FOUND = regex(r"\bUnable to initialize backend '(\w+)'(?P<why>.{0,120})|(?P<no_tpu>\bTPU is not linked)")
_GPU_BACK_ENDS = ({"gpu"}, {"cuda", "rocm"})
# What only a text about a GPU or a TPU has.
_ACCELERATOR = regex(
    r"\b(?:GPU|gpu|ROCm|rocm):\d|\bCudaDevice\b|\bTpuDevice\b|\bGPU_\d_bfc|\b(?:CUDA|Tensorrt|ROCM|Dml)ExecutionProvider\b"
    r"|\bnvidia|\bNVIDIA|\bCUDA_ERROR|\bcuda\b|\bTPU\b"
    r"|\b(?:Colab|Kaggle|batch job|training machine|cloud)\b|\bbackend: ?gpu\b|\bgpu backend\b"
    r"|\b(?:on|to|onto) (?:the |a |one )?(?:GPU|card|cluster)\b"
    r"|\bCUDA device\b|\bDGX\b"
    r"|\b[Rr]ocmDevice\b|\bROCm\b|\bMetal device\b|\bApple M\d|\bxla_gpu_|\bKIND_GPU\b|\b(?:the|my|a) driver\b"
    rf"|{NAMED}"
)
_DEVICES = (
    *("CudaDevice", "cuda(id", "GPU_0_bfc", "StreamExecutorGpu", "TpuDevice"),
    *("JAX_PLATFORMS=cuda", "JAX_PLATFORMS=gpu", "JAX_PLATFORM_NAME=gpu", "PJRT_DEVICE=CUDA"),
)
# Most lines have none of these, for less than the patterns cost.
_WORDS = (
    *("cpu", "CPU", "GPU", "Grafik", "graphi", "raphics card", "显卡", "付いて", "載って"),
    *("jax[", "host_platform", "onnxruntime", "OnnxRuntime", "Arena", "get_device", "-gpu one"),
    *("RequestId", "aspberry", "hostedtool", "Display Adapter", "celerator", "ccél", "acelerador", "beschleuniger"),
    *("$ ", "# ", "> ", "% ", "+ ", "python", "run", "./"),
)
# Messages of programs and runtimes that take a processor for a device like any other.
_ON_ANY_DEVICE = frozenset(
    {
        "vllm-kv-tokens",
        "vllm-kv-gib",
        "vllm-no-cache-blocks",
        "opencl-allocation-failure",
        "vulkan-allocate-memory",
        "ggml-vulkan",
        "ggml-kv-cache",
    }
)
# What the kernel says when the machine's memory is full: right below a message it is about the same memory, unless the
# log has CUDA's errors too.
_KILLED = regex(r"\bOut of memory: Kill|\bMemory cgroup out of memory|\binvoked oom-killer")
_OF_CUDA = regex(r"\bCUDA (?:out of memory|error)").search
_RIGHT_BELOW = 3
# So many lines around a message are about the run that printed it, and of each so much.
_ABOVE, _BELOW, _GLANCE = 80, 60, 400
_ASKED = ("get_device()", "get_providers()", "get_available_providers()", "default_backend()")


class _Told(NamedTuple):
    """The lines that set the processor, the commands with whether they choose it; whether the writer says that there is
    no GPU, where the kernel killed for the machine's memory, and the lines that speak of one."""

    settings: tuple[int, ...]
    commands: tuple[tuple[int, bool], ...]
    says_no_gpu: bool
    kills: tuple[int, ...]
    accelerators: tuple[int, ...]
    has_devices: bool


def runs_on_cpu(strand: Strand, position: int) -> bool:
    """Whether the text says so of what printed the message at ``position``."""
    told, here = strand.ask(_read), strand.line(position)
    if told.has_devices:
        return False
    command = max((each for each in told.commands if each[0] <= here), default=None)
    last = 0 if command is None else command[0]
    # What was set for an earlier command was set for that one, and what stands above a GPU's name for another run.
    if any(
        last <= line <= here and not any(line < other <= here for other in told.accelerators) for line in told.settings
    ):
        return True
    if not told.accelerators and (told.says_no_gpu or (command is not None and command[1])):
        return True
    if not told.accelerators and any(0 < line - here <= _RIGHT_BELOW for line in told.kills):
        return True
    return weigh_run(_words_near(strand, here)) > 0


def on_its_memory(strand: Strand, span: Span) -> Span:
    """The same message: of the machine's memory where its program, whose devices may be processors, ran on one."""
    parsed = span.parsed
    if (
        parsed is None
        or parsed.memory != "gpu"
        or parsed.format not in _ON_ANY_DEVICE
        or not runs_on_cpu(strand, span.start)
    ):
        return span
    return span._replace(parsed=replace(parsed, memory="host", message=replace(parsed.message, device=None)))


def _words_near(strand: Strand, here: int) -> Words:
    lines = strand.ask(_as_they_are)
    first, last = (bisect_left(lines, (line,)) for line in (here - _ABOVE, here + _BELOW + 1))
    return words_of([text[:_GLANCE] for _, text in lines[first:last]])


def _as_they_are(lines: Sequence[tuple[int, str]]) -> Sequence[tuple[int, str]]:
    return lines


def _read(lines: Sequence[tuple[int, str]]) -> _Told:
    named = [(number, line) for number, line in lines if any(word in line for word in _WORDS)]
    missing = {number: match for number, line in lines if (match := _NOT_FOUND.search(line)) is not None}
    # What is asked at a prompt is answered on the next line.
    texts = dict(lines)
    asked = [f"{line} {texts.get(number + 1, '')}" for number, line in lines if any(word in line for word in _ASKED)]
    return _Told(
        tuple(number for number, line in named if _is_set(line)),
        tuple((number, _ON_CPU.search(line) is not None) for number, line in named if _COMMAND.match(line)),
        _lacks_all(list(missing.values()))
        or any(_NO_GPU.search(line) for _, line in named)
        or any(_is_set(line, _OF_CPU_ONLY) for line in (*(line for _, line in named), *asked)),
        tuple(number for number, line in lines if _KILLED.search(line))
        if not any(map(_OF_CUDA, texts.values()))
        else (),
        tuple(number for number, line in lines if number not in missing and _ACCELERATOR.search(line)),
        any(word in line for _, line in lines for word in _DEVICES),
    )


def _lacks_all(missing: Sequence[re.Match[str]]) -> bool:
    """Whether JAX has found neither a TPU nor any GPU."""
    names = {match[1] for match in missing}
    no_tpu = "tpu" in names or any(match["no_tpu"] for match in missing)
    return no_tpu and (
        any(match[1] == "cuda" and "has no attribute" in match["why"] for match in missing)
        or any(back_ends <= names for back_ends in _GPU_BACK_ENDS)
    )


def _is_set(line: str, pattern: re.Pattern[str] = _SETTING) -> bool:
    setting = pattern.search(line)
    if setting is None or _OF_ANOTHER_RUN.search(line[: setting.start()]) is not None:
        return False
    # What follows in a command is what it does, and in a sentence how it went.
    return _RUNS.match(line[setting.end() :]) is not None or _THAT_WENT.match(line, setting.end()) is None
