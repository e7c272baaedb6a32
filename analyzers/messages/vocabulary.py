"""Which words stand near a message: those of a program at work and its frames, or those of writing about errors.

Knows words alone. Words that either kind of text has are in neither list.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from vramscope.analyzers.patterns import regex

_WORD = regex(r"[a-z_]{2,}")
# So many words of neither kind are taken to stand near every message: one word alone says little.
_NEITHER = 4

_WRITING = """
    answer answers article ask asks assert asserts begin begins below cannot case cases category chapter classified
    classifier classify commonly contains def describe description detect detected detects docs document
    documentation does ends enum event events example examples except expect expects explain explained explains expr
    faq fault find finds fixture fixtures golden grep guide handle handled handler handlers hint how install instead
    intent issue issues keyword keywords kind kinds label labels let like log logs looks lower match matched matches
    matching may mean means message messages mock needs note notes parse parsed parser parses pattern patterns
    phrase platform please points print prints pytest question questions raise raises read reads reason reduce
    reducer regex release remedy render replace restart retries retry rule rules says section sentence severity
    should show shows smaller snapshot solution solutions some something spec starts stops string strings such tag
    tags template templates test tests text then tip tips title titles troubleshoot troubleshooting try tune user
    users usually value values want wants warn what when whenever why will word wording words would write yaml you
    your
"""
_RUNNING = """
    anaconda args argv attempting autograd backward bin built call called capture capturing checkpoint chunks conda
    conv core created creating cuda_visible_devices current dist distributed dtype einsum engine enginecore envs
    epoch epochs eval execute execution exited external file finetune follows forward frames functional geforce
    generating graph gtx handling home info initialization initializing inner_training_loop internal kernel kwargs
    last lib line linear load load_model load_tensors loaded loading local local_rank logits loss lr main miniconda
    module modules most multiprocessing occurred opt optim packages parallel pid pipeline ppl proc processing python
    rank recent root rtx run run_backward runner running scripts sec self shards shell site smi softmax src srun
    stack started starting stdin step steps sys target terminate terminated terminating tesla throughput throwing
    thrown tok trace traceback train trainer training training_step transformers trial unable unhandled using usr
    util utils venv warmup weights worker workers
"""
_OF_WRITING, _OF_RUNNING = frozenset(_WRITING.split()), frozenset(_RUNNING.split())


def weigh_words(lines: Iterable[str]) -> float:
    """From -1 where every word is one of writing to 1 where every word is one of a run."""
    words: set[str] = set()
    for line in lines:
        words |= _known(line)
    running = len(words & _OF_RUNNING)
    return (2 * running - len(words)) / (len(words) + _NEITHER)


# A line is near some twenty messages where every line is one.
@lru_cache(maxsize=1024)
def _known(line: str) -> frozenset[str]:
    return frozenset(word for word in _WORD.findall(line.lower()) if word in _OF_WRITING or word in _OF_RUNNING)
