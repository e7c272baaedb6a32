"""Sentences that lead to a message and say that it is none that happened: what somebody would see, what was once done.

"With that you'd get ..." is nobody's report of his own failure, in any language. Left out are the forms in which people
also tell how to reproduce what they have seen ("run it and you will get ...").
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.strands import Surroundings
from vramscope.analyzers.patterns import regex

_MEET = (
    r"(?:get|got|gotten|see|seen|hit|run|find|end|be|been|encounter|encountered|meet|met|face|have|had|read|receive|"
    r"received|notice|trip)\b"
)
_FORMS = (
    # English: "you'd", "you would have", "might you"
    rf"\byou(?:['’]d| would| might| may| could)(?: (?:\w+ly|then|just|also|still|even|soon|only|first|have|of course)"
    rf"|,? if anything,?){{0,2}} {_MEET}",
    # German
    r"\b(?:würdest|bekämst|kriegtest|hättest|sähest|würdet|bekämt|hättet) (?:du|ihr)\b",
    r"\b(?:du|ihr) (?:würdest|bekämst|kriegtest|sähest|würdet|bekämt)\b",
    r"\b(?:würden|bekämen|sähen) Sie\b|\bSie (?:würden|bekämen|sähen)\b",
    # French, Spanish, Portuguese, Italian
    r"\bvous (?:n['’])?(?:obtiendriez|auriez|verriez|tomberiez|recevriez|risquez)\b",
    r"\btu (?:n['’])?(?:obtiendrais|aurais|verrais|tomberais|recevrais|risques)\b",
    r"\b(?:obtendrías|obtendríais|verías|veríais|tendrías|te (?:saldría|daría|saltaría|aparecería|encontrarías))\b",
    r"\bvocê (?:veria|teria|receberia|tomaria|levaria|ganharia)\b",
    r"\b(?:vedresti|avresti|otterresti|riceveresti|ti (?:darebbe|uscirebbe|comparirebbe|troveresti))\b",
    # Polish, Russian, Dutch
    r"\bby(?:ś|ście) (?:\w+ )?(?:widzia|dosta|mia|zobaczy|otrzyma)\w+",
    r"\b(?:widzia|dosta|mia|zobaczy|otrzyma)ł[aoiy]?byś\w*",
    r"\b(?:получишь|увидишь|словишь|поймаешь)\b|\b(?:ты|вы) бы (?:получил|увидел|словил)\w*",
    r"\b(?:zou|zul) je\b|\bje zou\b",
    # What has not come, and what would be the worst.
    r"\bnot (?:one|a single)\b[^.!?]{0,20}\Z|\bworst case\b|万一",
)
# "I thought you'd get it with the larger one only, but the small one gave me ..."
_MYSELF = regex(r"\b(?:I|me|my|mine|we|us|our)\b")
# What a program did before it was changed.
_FORMERLY = regex(r"\b(?:old|previous|former|earlier|prior) behaviou?r\b", re.IGNORECASE)
_TOLD = regex("|".join(f"(?:{form})" for form in _FORMS), re.IGNORECASE)
# Where the verb comes last: Turkish, Korean.
_TOLD_BEHIND = regex(
    r"[\"'”»’*`_\s]{1,6}(?:\w+ )?(?:yersin|alırsın|görürsün|yersiniz|alırsınız|görürsünüz|alırdın|görürdün)\b"
    r"|[\"'”»’*`_\s)]{0,6}(?:가|이|라고|이라고|을|를)? ?(?:뜰|나올|날|보실|볼) ?(?:겁니다|거예요|것입니다|텐데)",
    re.IGNORECASE,
)
# The sentence that leads to the message; a dot within a number or a name ends none.
_SENTENCE = regex(r"(?<=[.!?])[\"'”»)*_]*\s+(?=[\"'“„«(*_]*[A-ZÀ-ÞА-Я])")
_INTRODUCES = regex(r"[:：…]\W*\Z")
_FENCE = regex(r"\W*(?:```|~~~)\w*\s*\Z|\s*\Z")
_MARKED = regex(r"\W*(?:```|~~~)")
_REACH = 240


def leads_to_none(whole: str, around: Surroundings) -> bool:
    """Whether the sentence before the message, on its line or as a line that introduces it, says that none happened.

    ``whole`` is what stands before the message on its line.
    """
    if _says_so(whole) or _TOLD_BEHIND.match(around.tail) is not None:
        return True
    above = next((line for line in reversed(around.before) if _FENCE.match(line) is None), "")
    if _FORMERLY.search(above) is not None and _MARKED.match(around.before[-1]) is not None:
        return True
    return _INTRODUCES.search(above) is not None and _says_so(above)


def _says_so(text: str) -> bool:
    sentence = _SENTENCE.split(text[-_REACH:])[-1]
    told = _TOLD.search(sentence)
    if told is not None and _MYSELF.search(sentence, told.end()) is None:
        return True
    return _FORMERLY.search(sentence) is not None
