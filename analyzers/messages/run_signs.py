"""Where a program ran whose message does not say: on a GPU, or on the processor, in the machine's memory.

No single sign decides: people compare, and a machine has both. What each sign and word near the message weighs is a
logistic regression's; ``tests/weighing`` has the texts that it was learned from.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise
from math import fsum

from vramscope.analyzers.messages.cards import LOOSELY_NAMED, NAMED
from vramscope.analyzers.patterns import regex

Words = frozenset[str]

# Sign -> what shows it. Names of makers, programs and machines stand for what they have.
_SIGNS = {
    "card": regex(f"{NAMED}|{LOOSELY_NAMED}"),
    "unused card": regex(
        rf"(?:{NAMED}|\bGPU|\bcard)[^\n]{{0,60}}\b(?:idle|untouched|unused|isn't (?:touched|used)|not (?:touched|used)|"
        r"0 ?%|bored|asleep)|\b(?:not|aren't|isn't|never) (?:even )?(?:using|used|touched)\b[^\n]{0,30}"
        rf"(?:{NAMED}|\bGPU|\bcard)"
    ),
    "no card": regex(
        r"(?i:\b(?:no|without|not any|ohne|keine?n?|sin|sem|sans|geen|bez|без|нет|aucune?) (?:a |an |any |discrete |"
        r"dedizierte |"
        r"dedicated |separate |real |eigene )?(?:GPUs?|graphics cards?|video cards?|cards?|accelerator|NVIDIA|"
        r"Grafikkarten?|"
        r"Grafik|Karten?|placa|tarjeta|cartes?|kart\w*|видеокарт\w*|CUDA(?! (?:errors?|kernels?|out|memory|"
        r"OOM)))\b(?! (?:are|is|was|were|errors?|memory|OOM|left|free)))|[无無没]有?(?:显卡|独显|GPU)|オンボード|"
        r"GPU ?(?:なし|は?ない|非搭載)|GPU ?(?:가 |는 )?없|\b[Oo]n-?[Bb]oard|integrated (?:Radeon|graphics|Intel|GPU)|"
        r"\bVega \d\b|\bUHD \d{3}\b|\bIris Xe\b|(?i:\baccelerator\W{1,3}(?:is )?none\b)|\bGRES\W+\(null\)"
    ),
    "machine's memory to spare": regex(
        r"(?i:\bfree -[mgh]\b[^\n]{0,60}(?:\d+ ?G|free|left)|\b\d{2,4} ?G(?:i?B|B)? (?:are |is |of RAM )?(?:free|left|"
        r"available|frei|libres?|livres?)|(?:more|bigger|mehr|más|plus de|加|增加)[^\n]{0,12}(?:RAM|内存|"
        r"memory)[^\n]{0,30}(?:same|"
        r"no help|not help|没有用|nothing|no change)|not (?:the )?(?:system|host)(?:'s)?\b|"
        r"memory utili[sz]ation \d{1,2} ?%|"
        r"percent = \d\.\d|(?:RSS|rss|MaxRSS)[^\n]{0,12}\b\d(?:[.,]\d)? ?G|no restarts|not OOMKilled|restarts 0)"
    ),
    "machine's memory is full": regex(
        r"(?i:\bRAM\b[^\n]{0,20}(?:full|9\d ?%|100 ?%|exhausted|voll)|\bswap\w*\b[^\n]{0,30}(?:fills|full|"
        r"file|on|grow|help)|raised[^\n]{0,40}memory|memory[^\n]{0,20}(?:raised|from \d+ to \d+)|"
        r"limits?:?[^\n]{0,10}memory|"
        r"memory limit|--mem[= ]\d+\w? and|percent=9\d|available=\d{1,8}\b|Auslagerungsdatei|swapon|pagefile|page file|"
        r"\b(?:laptop|Surface|Chromebook|notebook PC|netbook|Lightsail|shared hosting|VPS)\b)"
    ),
    "worked on the processor": regex(
        r"(?i:(?:JAX_PLATFORM(?:S|_NAME)=[\"']?cpu|\bon (?:the |my |a )?CPU|--(?:device|ep|backend|platform)[= ]cpu|"
        r"tensorflow-cpu|device[:=(][\"' ]{0,2}/?cpu\b[^\n]{0,4}|Device\.cpu\(\)|\['cpu'\]|CPUExecutionProvider|"
        r"(?:without|dropping) (?:the )?--?(?:cuda|gpu)|on CPU)"
        r"[^\n]{0,60}\b(?:works?|worked|working|fine|runs?|ran|goes|completes?|finishes|slow\w*|ok|passes|no error|"
        r"swaps|"
        r"through|minutes|hours|hrs?|\d+ ?(?:s|min|h|x)\b))|"
        r"(?i:\b(?:works?|worked|pass(?:es)?|runs?|ran|fine|slow\w*|goes)\b[^\n]{0,40}"
        r"(?:JAX_PLATFORM(?:S|_NAME)=[\"']?cpu|\bon (?:the |my |a )?CPU\b|without --?cuda|CPUExecutionProvider))|"
        r"(?:换成|改用|用) ?(?:CPU|cpu)[^\n]{0,20}(?:能|可以|正常)|CPU(?:では|なら)|mit CPU|"
        r"auf (?:der )?CPU (?:geht|läuft)"
    ),
    "TPU": regex(r"\bTPUs?\b|\btpu\b|TpuDevice|\bv[2-6][ep]?-\d+\b|\bhbm\b|\bHBM\b"),
    "processor": regex(
        r"\b(?:Xeon|EPYC|Epyc|Ryzen|Threadripper|Graviton\d?|Neoverse|Celeron|Pentium|Raspberry|Cortex|Ampere Altra|"
        r"i[3579]-\d{4,5}\w*|N100|N5105|raspberrypi|RPi|Atom|ThinkPad|thinkpad|Milan|Rome|Genoa|Icelake|Skylake)\b"
    ),
    "machine without": regex(
        r"\b(?:[cmrtx]|im|is|i)[1-8][a-z]{0,3}\.(?:\d{0,2}x?large|medium|small|micro|nano|metal)|"
        r"\bt[234]g?\.(?:\d?x?large|medium|small|micro|nano)|"
        r"\b(?:e2|n1|n2d?|n4|c2d?|c3d?|c4a?|m[123]|t2[ad])-(?:standard|highmem|highcpu|ultramem|megamem|small|micro|"
        r"medium)\b|\bStandard_[DEBFM]\d|\b[DEF]\d{1,3}a?d?s_v\d|\b(?:cx|cpx|ccx|cax)\d{2}\b|runs-on\W+ubuntu|"
        r"ubuntu-latest"
    ),
    "machine with": regex(
        r"\b(?:p[2-6]\w{0,3}|g[3-7]\w{0,3})\.\d{0,2}x?large|\ba[234]-(?:high|mega|ultra|edge)gpu|\bg2-standard|"
        r"\bStandard_N[CDV]|\bct[56]\w*|\bGPU\.A\d|\bgn\d\w?\b|accelerator=nvidia|\bNC\d{1,2}\w{0,4}_|"
        r"(?i:\btegrastats|\borin\b|\bjetson\b|\bxavier\b)|\bDGX\b|\bdgx\b|\bgpu_[a-z]\d+"
    ),
    "GPUs asked for": regex(
        r"--gres[= ]?gpu|--gpus\b|(?:nvidia|amd|gpu\.intel)\.com/gpu|gpu:\w*:?\d|--gpus-per|-G ?\d|--gpu\b|gpu=\"|"
        r"ngpus=[1-9]|\bGPU=[1-9]|\w[-_]gpu\b|\bgpu[-_](?!mem)\w|-gpu-|--nv\b|runtime[= ]nvidia|-gpu \"num|gpu=True|"
        r"\[(?:gpu|"
        r"cuda\d*)\]|gpu\d\.mem|gpu_count|"
        r"--accelerator|(?:CUDA|HIP)_VISIBLE_DEVICES=\d|/dev/(?:dri|kfd)"
    ),
    "job without": regex(
        r"^(?!.*(?:gres|gpu|GPU|-G )).*\b(?:sbatch|srun|salloc|bsub|qsub)\b .*(?:--|-[ncpqRl])|"
        r"^(?!.*gpu).*#PBS -l select|\bSLURM_GPUS unset",
        re.MULTILINE,
    ),
    "container without": regex(r"^(?!.*(?:gpu|nvidia|/dev/dri|kfd)).*\b(?:docker|podman) run\b", re.MULTILINE),
    "no device": regex(
        r"nvidia-smi\b.{0,40}(?:not found|No such|not recognized|没有|없)|/dev/nvidia\S*'?: No such file|"
        r"[Nn]o CUDA-capable|CUDA_ERROR_NO_DEVICE|(?:[Cc]ould not|[Ff]ailed to) (?:dyn)?load[^\n]{0,40}libcuda\.so|"
        r"libcuda\.so\.1: cannot|UNKNOWN ERROR \(303\)|No GPU/TPU|"
        r"failed call to cuInit|"
        r"[Ff]alling back to (?:the )?(?:cpu|CPU)|is_available\(\)\)?\W*False|GPU device discovery failed|"
        r"Unable to load CUDA|CUDA-enabled jaxlib is not installed|no CUDA wheels"
    ),
    "driver's table": regex(
        r"\bNVIDIA-SMI\b|\d ?MiB ?/|\bnvtop\b|\bgpustat\b|\d{4,5} ?/ ?\d{4,5} MB|\brocm-smi\b|\bvram=\d"
    ),
    "package without": regex(
        r"\bonnxruntime(?![-_](?:gpu|rocm|directml|genai-cuda))(?: ?==| *\d+\.\d)|\bjax\[cpu\]|\btensorflow-cpu\b|"
        r"\+cpu\b|\w-cpu\b|_\d_cpu\b|\bfaiss-cpu\b|cpuonly|\btensorflow-aarch64\b|onnxruntime-(?:node|web)|"
        r"Microsoft\.ML\.OnnxRuntime\b"
        r"(?!\.(?:Gpu|DirectML))"
    ),
    "package with": regex(
        r"onnxruntime-(?:gpu|rocm|directml)|OnnxRuntime\.(?:Gpu|DirectML)|jax\[(?:cuda|tpu|rocm)|jax-cuda|jax-rocm|"
        r"jax-metal|\+cu\d{2,3}\b|cudatoolkit|cudnn|nvidia-c\w+-cu|libtpu|tensorflow-gpu|tensorflow\[and-cuda|"
        r"faiss-gpu|"
        r"fastembed-gpu"
    ),
    "killed": regex(
        r"OOMKilled|oom-kill|oom_kill|Out of memory: Kill|Memory cgroup out of memory|(?:exit(?:ed)?|code|status|"
        r"rc)\b[^\n]{0,12}\b137\b|Killed\s*$|MemoryError|"
        r"bad_alloc|(?:OOM|oom) killer|\.wslconfig",
        re.MULTILINE,
    ),
    "machine's memory": regex(
        r"\bMem:|\bMiB Mem|\bfree -[mgh]|\bSwap:|\bMemTotal|\bMemAvailable|\bsvmem\(|\bMaxRSS\b|\bVmRSS|\bVmHWM|"
        r"\bRSS\b|total-vm|available RAM|\bvmstat\b|\bhtop\b|\bdocker stats\b"
    ),
    "processor's device": regex(
        r"CpuDevice|TFRT_CPU|cpu:0|CPU:0|\bdevice='?cpu|\"cpu\"|'cpu'|=cpu\b|platform:? ?cpu|CPUExecutionProvider|"
        r"backend:? cpu|Host CPU|[Nn]o GPU|without (?:a |any )?(?:GPU|accelerator|graphics)|CPU-only|cpu-only|CPU only|"
        r"pinned_host|KIND_CPU|VLLM_CPU|llvmpipe|pocl|pthread-|local-task|\bXNNPACK\b"
    ),
    "card's device": regex(
        r"CudaDevice|RocmDevice|MetalDevice|TpuDevice|\bxpu\(id|cuda:\d|CUDA:\d|GPU:\d|\bgpu:\d|device=\"cuda|'cuda'|"
        r"\"cuda\"|'dml'|'rocm'|\"gpu\"|'gpu'|=gpu\b|=cuda\b|cuda=True|--?ep \S{0,12}cuda|\bep\"\W{1,3}cuda|-cuda-|"
        r"--cuda\b|ctx_id=\d|Device\.gpu\(\)|^gpu \d|"
        r"(?:CUDA|Tensorrt|ROCM|Dml|MIGraphX|OpenVINO|CoreML)ExecutionProvider|ExecutionProvider_(?:CUDA|ROCM|DML)|"
        r"providers_(?:cuda|rocm)|CudaProvider|XLA_PYTHON_CLIENT|XLA_CLIENT_MEM|StreamExecutor|gpu_executable|"
        r"cuda_executor|GPU_\d_bfc|CUDA_ERROR|CUDA out of memory|CUDA error|"
        r"(?:default_backend|get_device)\(\)[^\n]{0,12}\n? ?\W{0,3}(?:gpu|GPU)|backend\(?\W{1,3}gpu|"
        r"[Uu]sing CUDA|CUDA execution provider|Platform 'METAL'|Metal device|"
        r"gpu_pjrt|gpu_helpers|BFCArena for Cuda|GPU device \d|platform cuda|cuda_memory|gpu_mem_limit|KIND_GPU|"
        r"\bcu[dD][nN][nN] ?(?:version )?\d|cuda\d{3}py|\bHBM\d?|\bdcgm|\bFB(?:USD)?\b used|gpu 1 x|memory_limit=\d|"
        r"--gpus [a-z]\w*:\d|list_physical_devices\('GPU'\)",
        re.MULTILINE,
    ),
    "VRAM": regex(
        r"\b[Vv][Rr][Aa][Mm]\b|\b[Gg][Pp][Uu] memory\b|\bvideo memory\b|memory of the (?:card|GPU)|\bthe card\b|"
        r"\d ?G(?:i?B)? (?:cards?|GPUs?)\b|Grafikspeicher|显存|グラボ|видеопамят|"
        r"(?:(?:my|the|your|our|his|her|this|that|meine[rn]?|die|der) )(?:graphics card|Grafikkarte)|"
        r"(?:la|ma|sa|votre) carte graphique|(?:la|mi|tu|su) tarjeta gráfica|(?:a|minha|sua) placa"
    ),
    "RAM": regex(
        r"\b[Rr][Aa][Mm]\b|\bhost memory\b|system memory|Arbeitsspeicher|内存|メモリ|оперативк|mémoire vive|메모리|"
        r"\bDDR\d"
    ),
    "Mac": regex(r"\bMac(?:Book)?\b|\bM[1-4] (?:Pro|Max|Ultra|Air)|\bmacOS\b|\bdarwin\b|\bMBP\b|[Mm]ac mini"),
    "small host": regex(
        r"\b(?:AWS|[Ii]n|my|our|the|a) [Ll]ambda\b(?! Labs|\()|\bMax Memory Used|Cloud Run|\bFargate\b|"
        r"GitHub (?:Actions|runner)|hostedtoolcache|\bHeroku\b|\b[Rr]ender\.com\b|Railway|"
        r"fly\.io|\bVPS\b|Hetzner|[Dd]roplet|DigitalOcean|Streamlit|\bNAS\b|Synology|\bNUC\b|Codespaces|CPU basic"
    ),
    "program without": regex(r"fastembed|chroma(?:db)?\b|\brembg\b|\bpiper\b|silero|magika|\bocrmypdf|rapidocr"),
}
_BYTES = regex(
    r"(?:requested buffer of size|Out of memory (?:while trying to allocate|allocating)|requested bytes of) (\d{1,22})"
)
# A GPU's allocator rounds up, and is asked for no less.
_TINY = 256
_QUESTIONS = ("default_backend()", "get_device()")
_TOKEN = regex(
    "[a-z][a-z0-9_+]*(?:['’][a-z]+)?|[\u0400-\u052f\u00df-\u00ff]+|[\u2e80-\uabff\uf900-\ufaff]|[\uac00-\ud7af]+|[0-9]+"
)
# The messages' own words, which are the same wherever the program ran.
_SAID_ON_BOTH = frozenset(
    """
    # a alloc allocate allocaterawinternal allocating allocation and available bfc_arena bfcarena bool buffer bytes call
    capi cc code const core default e error errors errors_impl exception executekernel failed file float for framework
    function graph in internal is jax jaxlib jaxruntimeerror last line memory message most name node non of onnxruntime
    onnxruntime_pybind11_state onnxruntime_src onnxruntimeerror oom op out python recent requested resource
    resource_exhausted resourceexhaustederror returned running runtime_exception runtimeerror runtimeexception
    sequential_executor shape size size_t smaller status stream tensor tensorflow than to traceback trying type void
    waitnotificationfn when while with xla_extension xlaruntimeerror zero
    """.split()  # noqa: SIM905
)


def words_of(lines: Sequence[str]) -> Words:
    """The lines' words as they are weighed: ``#`` for any number, ``>`` between two that follow each other, and ``=``
    before a sign."""
    # What is asked at a prompt is answered on the next line.
    asked = [f"{one}\n{other}" for one, other in pairwise(lines) if any(question in one for question in _QUESTIONS)]
    return frozenset().union(*map(_signs_of, lines), *map(_signs_of, asked), *map(_words_of, lines))


@lru_cache(maxsize=1024)
def _signs_of(line: str) -> Words:
    signs = [f"={name.replace(' ', '_')}" for name, pattern in _SIGNS.items() if pattern.search(line) is not None]
    if any(int(size) < _TINY for size in _BYTES.findall(line)):
        signs.append("=tiny")
    return frozenset(signs)


# In a log of repeats each line is near some twenty messages.
@lru_cache(maxsize=1024)
def _words_of(line: str) -> Words:
    tokens = ["#" if token[0].isdigit() else token for token in _TOKEN.findall(line.lower())]
    parts = (part for token in tokens if "_" in token for part in token.split("_") if part)
    pairs = (
        f"{one}>{other}" for one, other in pairwise(tokens) if not (one in _SAID_ON_BOTH and other in _SAID_ON_BOTH)
    )
    return frozenset([*({*tokens, *parts} - _SAID_ON_BOTH), *pairs])


def weigh_run(words: Words) -> float:
    """Above 0 where the program ran on the processor, below where it ran on a GPU or a TPU."""
    # Most logs have no message, and are not to wait for the weights.
    from vramscope.analyzers.messages.learned_runs import BIAS

    weights = _weights()
    # Exactly, as the set's order differs from run to run.
    return fsum((BIAS, *(weights[word] for word in words if word in weights)))


@cache
def _weights() -> dict[str, float]:
    from vramscope.analyzers.messages.learned_runs import WORDS

    return {word: float(weight) for weight, *words in map(str.split, WORDS.strip().splitlines()) for word in words}
