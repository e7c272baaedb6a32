"""What stands on a base model: the head that the model's class has, and what it shares with the embedding."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.parts import Model, Part, linear, module

# These classes alone name their base model otherwise than their other heads do.
_RENAMED_FOR_QUESTIONS = frozenset({"Llama", "Ministral", "Qwen2", "Qwen3", "Qwen3Moe", "SeedOss", "SmolLM3"})


def labels(config: Config) -> int:
    """How many classes a classifier has: two where nothing is said."""
    names = config.section("id2label").values
    return len(names) or config.integer("num_labels", "_num_labels", default=2)


def task(class_name: str, prefix: str) -> str:
    """The class without the family's prefix: "Model", "ForCausalLM", ..."""
    return class_name[len(prefix) :] if class_name.startswith(prefix) else class_name


def decoder_model(
    config: Config,
    class_name: str | None,
    base: Part,
    *,
    prefix: str,
    path: str,
    embedding: str,
    hidden: int,
    vocabulary: int,
    tied: bool,
    language_class: str = "ForCausalLM",
    head_bias: bool = False,
    head_width: int | None = None,
    score_bias: bool = False,
    no_split: Sequence[str],
) -> Model:
    """A decoder with a language model's head, a classifier's, or none. ``embedding`` is its path in the base."""
    notes: tuple[str, ...] = ()
    ties: tuple[tuple[str, str], ...] = ()
    class_name = class_name or prefix + language_class
    kind = task(class_name, prefix)
    width = head_width or hidden
    if kind == "Model":
        root = base
    elif kind == "ForSequenceClassification":
        root = module(class_name, {path: base, "score": linear(width, labels(config), bias=False, role="head")})
    elif kind == "ForTokenClassification":
        score = linear(width, labels(config), role="head")
        name = "classifier" if score_bias else "score"
        root = module(class_name, {path: base, name: score})
    elif kind == "ForQuestionAnswering":
        outputs = linear(width, 2, role="head")
        if prefix in _RENAMED_FOR_QUESTIONS:
            path = "transformer"
        root = module(class_name, {path: base, "qa_outputs": outputs})
    else:
        if kind not in (language_class, "ForCausalLM", "LMHeadModel"):
            notes = (f"{class_name} is counted as {prefix}{language_class}: its head is not known",)
        head = linear(width, vocabulary, bias=head_bias, role="head")
        root = module(class_name, {path: base, "lm_head": head})
        if tied:
            ties = ((f"{path}.{embedding}.weight", "lm_head.weight"),)
    return Model(
        root=root,
        class_name=class_name,
        no_split=tuple(no_split),
        tied=ties,
        hidden_size=hidden,
        vocabulary=vocabulary,
        notes=notes,
    )
