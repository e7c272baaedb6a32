"""Who speaks in the lines around a message, and of what: of himself, his machine and his question, or giving advice."""

from __future__ import annotations

import re
from functools import lru_cache

from vramscope.analyzers.messages.lexicon import labels_of, spoken_of
from vramscope.analyzers.messages.prose import is_spoken
from vramscope.analyzers.messages.strands import NEAR, Surroundings
from vramscope.analyzers.patterns import regex

SELF = regex(r"\b(?:I|I'm|I've|my|our)\b")
# The same in other languages.
_OWN_ABROAD = regex(
    r"\b(?:ich|mein\w*|mir|bei uns|j'ai|je|mon|mes|chez moi|tengo|mi|mis|me sale|ho|mio|mia|meu|minha|estou|eu)\b|"
    r"(?:^|\W)(?:я|у меня|мой|моя|моей|мне)\b|我|私|僕|自分|제가|저는|내 ",
    re.IGNORECASE,
)
# What people tell of what they run it on.
_SETUP = regex(
    r"\b(?:[RG]TX|RX|Titan|Quadro|Radeon|Arc)[ -]?[A-Z]?\d{2,4}|\b\d{3,4} ?(?:Ti|Super)\b|\b[2345]0[5-9]0\b|"
    r"\b(?:A100|H100|V100|P100|A10G?|T4|P40?|K80|L4|L40S?|A[246]000|M60|MI\d{2,3}X?)\b|"
    r"\b(?:torch|pytorch|cuda|tensorflow|tf|jax|jaxlib|keras|driver|python|paddle\w*|mxnet|onnxruntime\w*)"
    r"[ =:v-]{1,3}\d{1,3}\.\d|\b(?:ubuntu|windows|debian|arch|fedora|WSL2?|macOS)\b",
    re.IGNORECASE,
)
# What people are told to do: a sentence that begins with it.
_ADVICE = regex(
    r"(?:^\W*(?:\d{1,2}[.):]?\s+|(?:fix|step|tip|solution|option|method) ?#?\d{0,2}[:.) -]+)?|[.;:!] )"
    r"(?:please |first,? |then,? |also,? |or,? |and |so |simply |just |next,? |finally,? |instead,? |if [^.]{3,60}, )?"
    r"(?:close|use|set|reduce|lower|restart|check|run|call|make|open|look|read|increase|update|kill|install|add|pass|"
    r"switch|avoid|move|put|turn|upgrade|query|enable|disable|decrease|shrink|clear|keep|load|split|consider|prefer|"
    r"choose|pick|raise|limit|monitor|delete|wrap|cut|compare|see|start|give|remember|note|don't|do not|"
    r"never|always|ensure|"
    r"r[ée]dui(?:re|sez)|ferme[rz]|utilise[rz]|passe[rz]|v[ée]rifie[rz]|essaye[rz]|lance[rz]|"
    r"reduc(?:e|ir|a)|usa[r]?|abre|cierra|prueba|baja|reinicia|comprueba|reduz(?:a|ir)|use|feche|tente|"
    r"verringern|reduzier\w+|nutzen|verwenden|schlie(?:ß|ss)en|pr[üu]fen|riduc\w+|chiud\w+|prova\w*|"
    r"уменьшите|используйте|закройте|проверьте|попробуйте|установите)\b"
    r"|(?:^|[，。；：、\s\d.])(?:减小|降低|使用|关闭|设置|检查|尝试|改用|清空|建议|可以)"
    r"|(?:てください|しましょう|하세요|하십시오|해 ?보세요)",
    re.IGNORECASE,
)
_ASKS = regex(r"[?？]\W{0,3}(?:$|\s)")
_FEW_LINES = 18
# So many characters of the message's own line, on each side.
_BESIDE = 300


def read_voices(around: Surroundings, whole: str, tail: str) -> dict[str, float]:
    """What somebody tells of himself, his machine and his question in the few lines that he has written in all."""
    everything = (*around.before, whole, tail, *around.after, *around.farther)
    written = [line for line in everything if line.strip()]
    spoken = [line for line in written if is_spoken(line)]
    voices = [_read_voice(line) for line in spoken]
    advice = sum(voice[0] for voice in voices)
    personal = any(voice[1] for voice in voices)
    is_short = len(around.before) < NEAR and len(around.after) < NEAR and len(written) <= _FEW_LINES
    read = [_read_short(line) for line in written] if is_short else []
    own, setup, asks = (any(line[place] for line in read) for place in range(3))
    return {
        "nobody speaks": bool(spoken) and not personal,
        "advised": advice >= 1,
        "much advised": advice >= 3,
        "advice share": advice / max(1, len(spoken)),
        "advised by nobody": advice >= 1 and not personal,
        "somebody speaks": personal,
        "a short text": is_short,
        "somebody's own, in short": own,
        "somebody's own machine, in short": own and setup,
        "a setup, in short": setup,
        "somebody's own question, in short": own and asks,
        "a question, in short": asks,
    }


def read_topics(around: Surroundings) -> dict[str, float]:
    """What the message's own line speaks of, and what the lines around it do."""
    own = spoken_of((around.prefix + around.lead)[-_BESIDE:]) | spoken_of(around.tail[:_BESIDE])
    lines = (*around.before, *around.after, *around.farther)
    near = frozenset().union(*(spoken_of(line) for line in lines if is_spoken(line)), *map(labels_of, lines))
    own |= labels_of(around.prefix + around.lead)
    return {f"says {name}": 1.0 for name in own} | {f"spoken of {name}": 1.0 for name in near}


@lru_cache(maxsize=1024)
def _read_voice(line: str) -> tuple[bool, bool]:
    """Whether a line advises, and whether it speaks of its writer."""
    return _ADVICE.search(line) is not None, SELF.search(line) is not None or _OWN_ABROAD.search(line) is not None


@lru_cache(maxsize=1024)
def _read_short(line: str) -> tuple[bool, bool, bool]:
    """Whether a line speaks of its writer, names a card or a release, asks something."""
    own = SELF.search(line) is not None or _OWN_ABROAD.search(line) is not None
    return own, _SETUP.search(line) is not None, _ASKS.search(line) is not None
