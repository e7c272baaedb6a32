"""Sentences that lead to a message and say that nothing failed: what somebody would see, what a program once did.

"With that you'd get ..." is nobody's report of his own failure, in any language. Such a sentence goes straight to the
message; one that turns to something else before it ("as you would find in the README, and it dies: ...") says nothing,
nor does "run it and you will get ...", in which people tell how to reproduce what they have seen.
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.strands import Surroundings
from vramscope.analyzers.patterns import regex

_MEET = r"(?:get|got|gotten|see|seen|hit|run into|encounter|meet|met|face|read|receive|be (?:greeted|looking|shown))"
# "you'd get", "you would probably see", "might you run into"
_ENGLISH = (
    rf"\byou(?:['’]d| would| might| may| could)(?: (?:\w+ly|then|just|also|still|even|soon|only|first|have|of course))"
    rf"{{0,2}} {_MEET}\b"
)
_OTHERS = (
    # German
    r"\b(?:bekämst|kriegtest|sähest|bekämt) (?:du|ihr)\b|\b(?:du|ihr) (?:bekämst|kriegtest|sähest|bekämt)\b",
    r"\b(?:bekämen|sähen) Sie\b|\bSie (?:bekämen|sähen)\b",
    # French, Spanish, Portuguese, Italian
    r"\bvous (?:n['’])?(?:obtiendriez|verriez|tomberiez|recevriez)\b",
    r"\btu (?:n['’])?(?:obtiendrais|verrais|tomberais|recevrais)\b",
    r"\b(?:obtendrías|obtendríais|verías|veríais|te (?:saldría|daría|saltaría|aparecería))\b",
    r"\bvocê (?:veria|receberia|tomaria|levaria)\b",
    r"\b(?:vedresti|otterresti|riceveresti|ti (?:darebbe|uscirebbe|comparirebbe))\b",
    # Polish, Russian, Chinese
    r"\bby(?:ś|ście) (?:\w+ )?(?:widzia|dosta|zobaczy|otrzyma)\w+",
    r"\b(?:widzia|dosta|zobaczy|otrzyma)ł[aoiy]?byś\w*",
    r"\b(?:если|поставишь|возьм\w+)\b[^.!?\n]{0,60}\b(?:получишь|увидишь|словишь|поймаешь)\b",
    r"\b(?:ты|вы) бы (?:получил|увидел|словил)\w*",
    r"万一(?:报|出现|遇到|碰到)",
)
# What may still stand before the message: that it is one, and where it would come.
_ON_THE_WAY = (
    r"(?:[\W\d_]|\b(?:something|anything|an?|the|this|that|one|of|in|on|at|to|as|by|with|for|from|like|such|errors?|"
    r"exceptions?|messages?|failures?|OOMs?|usual|familiar|famous|infamous|good|old|classic|well|known|dreaded|same|"
    r"only|just|then|also|again|probably|likely|first|soon|about|far|along|lines?|kinds?|sort|form|text|following|"
    r"step|forward|backward|pass|epoch|log|console|terminal|instead|here|there|next|up|back|say|"
    r"Python|PyTorch|TensorFlow|JAX|vLLM|[A-Z]\w*(?:Error|Exception)|\w+\.\w[\w.]*)\b){0,24}\Z"
)
_FOREIGN_WAY = r"(?:[^.!?\n]|\.(?=\w)){0,80}\Z"
_TOLD = regex(rf"{_ENGLISH}{_ON_THE_WAY}|(?:{'|'.join(_OTHERS)}){_FOREIGN_WAY}", re.IGNORECASE)
# Who reports a failure may put it so too, where he says how it is had.
_REPORTED = regex(
    r"\b(?:reproduc\w*|steps?|crash\w*|dies|died|fails?|failed|bug|environment|attached|when (?:I |you )?run(?:ning)?|"
    r"if you run|as you could see|below|log)\b|\b(?:this|following|above) (?:error|exception|message|output)\b",
    re.IGNORECASE,
)
_ASKS = regex(r"[?？]|있나요|어떻게|解决|怎么|как\b")
# Where the verb comes last, behind the message: German, Dutch, Turkish, Korean.
_TOLD_ABOUT = regex(
    r"\b(?:würdest (?:du|ihr)|würden Sie|du würdest|zou je|je zou)\b(?:[^.!?\n]|\.(?=\w)){0,120}\Z", re.IGNORECASE
)
_AND_SEEN = regex(
    r"[\"'”»“*`_\s]{1,6}(?:bekommen|sehen|kriegen|erhalten|krijgen|zien|lezen|tegenkomen)\b", re.IGNORECASE
)
_TOLD_BEHIND = regex(
    r"[\"'”»’*`_\s]{1,6}(?:yersin|alırsın|görürsün|yersiniz|alırsınız|görürsünüz|alırdın|görürdün)\b"
    r"|[\"'”»’*`_\s)]{0,6}(?:가|이|라고|이라고|을|를)? ?(?:뜰|나올|날|보실|볼) ?(?:겁니다|거예요|것입니다|텐데)",
    re.IGNORECASE,
)
# Right before the quotation: "not one "..."", "never a single "..."", "none of them stopped with "..."".
_QUOTED = r"[\"'“«`„*_(]{1,3}(?:[\w.]*(?:Error|Exception)\W*)?\Z"
_MET = (
    r"(?:stopped|failed|crashed|died|ended|aborted|thrown?|threw|raised?|given?|gave|printed|showed|shown|logged|hit|"
    r"reported|got(?:ten)?|get|ran|run|came|come|exited|seen|saw|see|meet|met|returned|produced)"
)
_NOT_ONE = regex(
    rf"(?:\b(?:not|never)\b|n['’]t\b)(?: (?:have|has|had|yet|ever|once|even|so far|been|to|{_MET})){{0,4}}"
    rf" (?:one|any|a single) {_QUOTED}|\bnever (?:once )?{_MET} an? {_QUOTED}"
    r"|\b(?:none|neither|not one|"
    r"no (?:run|job|model|test|step|batch|one|user|process|worker|rank|node|request|card|GPU)s?)\b"
    rf"(?: of(?: \w+){{1,4}}?)?(?: (?:has|have|had|ever|so far|since then))* {_MET}\b"
    rf"(?: (?:with|in|into|on|out|up|back|by|an?|the|any|single|error|message|exception))* {_QUOTED}",
    re.IGNORECASE,
)
# "One keeps reading about "..."", which is what others have met.
_HEARSAY = regex(
    r"(?:\b(?:I|one|you|everybody|everyone) (?:(?:always|often|constantly|everywhere) (?:reads?|hears?|talks?)|"
    r"keeps? (?:on )?(?:reading|hearing)|(?:reads?|hears?|talks?) (?:a lot|so much|all the time|everywhere)) (?:of|"
    r"about)|"
    r"\bever(?:ybody|yone) talks about|\bman (?:liest|hört) (?:ständig|immer|überall|oft|viel|dauernd) (?:von|über)|"
    r"\b(?:lese|höre) ich (?:ständig|immer|überall|oft|viel|dauernd) (?:von|über)|"
    r"\bon (?:lit|entend) (?:souvent|toujours|partout) (?:des?|parler de)|"
    r"\bse (?:lee|oye) (?:mucho|siempre|a menudo|por todas partes) (?:sobre|de))"
    rf"(?: (?:the|this|that|dem|der|den|these|those|infamous|famous|dreaded)){{0,2}} {_QUOTED}",
    re.IGNORECASE,
)
# "I had never seen a "..." before today", "... with 2.0. Now I get it at every start"
_AND_THEN = regex(r"\b(?:before|until|till|now|today(?:'s)?|again|but|though|however|except)\b|\bI (?:get|see)\b")
# "Old behaviour on small cards was": all that the sentence says, where the new one follows and is another.
_NOW, _SAME = regex(r"\bnew behaviou?r\b", re.IGNORECASE), regex(r"\b(?:the )?same\b", re.IGNORECASE)
_FORMERLY = regex(
    r"\W*(?:the )?(?:old|previous|former|earlier) behaviou?r\b(?:(?!\b(?:but|now|and)\b)[^.,;:!?\n]){0,80}"
    r"(?:\b(?:was|is)\s*:?|:)\W*\Z",
    re.IGNORECASE,
)
# "I thought you'd get it with the larger one only, but the small one gave me ..."
_MYSELF = regex(r"\b(?:I|I'm|I've|me|my|mine|we|us|our)\b")
# The sentence that leads to the message; a dot within a number or a name ends none.
_SENTENCE = regex(r"(?<=[.!?])[\"'”»)*_]*\s+(?=[\"'“„«(*_]*[A-ZÀ-ÞА-Я])")
_INTRODUCES = regex(r"[:：…]\W*\Z")
_FENCE = regex(r"\W*(?:```|~~~)\w*\s*\Z|\s*\Z")
_OPENED = regex(r"\W*(?:```|~~~)")
# A program's line has other sentences.
_LOGGED = regex(r"\d\d:\d\d:\d\d|\b(?:INFO|WARN(?:ING)?|ERROR|CRITICAL|FATAL)\b")
_REACH = 240


def says_that_none_came(whole: str, around: Surroundings) -> bool:
    """Whether the sentence before the message, on its line or as a line that introduces it, says that nothing failed.

    ``whole`` is what stands before the message on its line.
    """
    if _LOGGED.search(whole) is not None:
        return False
    sentence = _last_sentence(whole)
    if _says_so(sentence, around):
        return True
    if _TOLD_BEHIND.match(around.tail) is not None:
        return _ASKS.search(" ".join((around.tail, *around.after[:2]))) is None
    if _TOLD_ABOUT.search(sentence) is not None and _AND_SEEN.match(around.tail) is not None:
        return True
    above = next((line for line in reversed(around.before) if _FENCE.match(line) is None), "")
    is_fenced = bool(around.before) and _OPENED.match(around.before[-1]) is not None
    return (is_fenced or _INTRODUCES.search(above) is not None) and _says_so(_last_sentence(above), around)


def _last_sentence(text: str) -> str:
    return _SENTENCE.split(text[-_REACH:])[-1]


def _says_so(sentence: str, around: Surroundings) -> bool:
    if _FORMERLY.match(sentence) is not None:
        behind = " ".join((around.tail, *around.after))
        return _NOW.search(behind) is not None and _SAME.search(behind) is None
    if _NOT_ONE.search(sentence) is not None or _HEARSAY.search(sentence) is not None:
        return not any(map(_AND_THEN.search, (around.tail, *around.after[:2])))
    if _TOLD.search(sentence) is None or _MYSELF.search(sentence) is not None:
        return False
    near = (*around.before[-4:], sentence, *around.after[:4])
    return not any(map(_REPORTED.search, near))
