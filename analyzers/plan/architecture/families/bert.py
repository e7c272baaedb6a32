"""BERT and what is built like it: RoBERTa, XLM-RoBERTa, CamemBERT, ELECTRA."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.families.attention import Heads
from vramscope.analyzers.plan.architecture.families.heads import labels, task
from vramscope.analyzers.plan.architecture.parts import (
    Model,
    Part,
    constant,
    embedding,
    holding,
    layer_norm,
    linear,
    listed,
    module,
    parameter,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How one family says it. ``path`` is the base model's name, ``masked`` the class of its language model."""

    prefix: str
    path: str
    roberta: bool = False
    whole_classes: tuple[str, ...] = ("Embeddings", "Layer")
    reduced: bool = False
    head_first: bool = False
    types: int = 2


DIALECTS: Mapping[str, Dialect] = {
    "bert": Dialect(prefix="Bert", path="bert"),
    "roberta": Dialect(prefix="Roberta", path="roberta", roberta=True),
    "xlm-roberta": Dialect(prefix="XLMRoberta", path="roberta", roberta=True, head_first=True),
    "camembert": Dialect(prefix="Camembert", path="roberta", roberta=True, head_first=True),
    "electra": Dialect(prefix="Electra", path="electra", reduced=True, whole_classes=()),
}


def build(config: Config, class_name: str | None) -> Model:
    """The model of a configuration whose ``model_type`` is one of the dialects."""
    dialect = DIALECTS[config.text("model_type") or ""]
    prefix = dialect.prefix
    class_name = class_name or f"{prefix}ForMaskedLM"
    kind = task(class_name, prefix)
    hidden = config.integer("hidden_size")
    vocabulary = config.integer("vocab_size")
    pooled = kind in ("Model", "ForPreTraining", "ForNextSentencePrediction", "ForMultipleChoice") or (
        kind == "ForSequenceClassification" and not dialect.roberta
    )
    base, heads = _base(config, dialect, hidden, pooled and not dialect.reduced)
    model = Model(root=base, class_name=class_name, hidden_size=hidden, vocabulary=vocabulary)
    if kind != "Model":
        model.root = module(class_name, {dialect.path: base})
        _add_head(config, dialect, model, kind, hidden, vocabulary)
        if dialect.head_first:
            model.root.children = dict(reversed(model.root.children.items()))
            model.root.runs = (dialect.path,)
    model.no_split = tuple(f"{prefix}{name}" for name in dialect.whole_classes)
    model.max_positions = config.optional("max_position_embeddings")
    layers = len(base.children["encoder"].children["layer"].children)
    model.facts.update(layers=layers, heads=heads.query, kv_heads=heads.key_value)
    return model


def _base(config: Config, dialect: Dialect, hidden: int, pooled: bool) -> tuple[Part, Heads]:
    prefix = dialect.prefix
    width = config.integer("embedding_size", default=hidden) if dialect.reduced else hidden
    positions = config.integer("max_position_embeddings", default=512)
    words = embedding(config.integer("vocab_size"), width)
    places = embedding(positions, width)
    types = embedding(config.integer("type_vocab_size", default=dialect.types), width)
    named: dict[str, Part] = {"word_embeddings": words}
    if dialect.roberta:
        named |= {
            "token_type_embeddings": types,
            "LayerNorm": layer_norm(width),
            "position_embeddings": places,
        }
    else:
        named |= {"position_embeddings": places, "token_type_embeddings": types, "LayerNorm": layer_norm(width)}
    embeddings = module(f"{prefix}Embeddings", named)
    holding(
        embeddings,
        position_ids=constant(1, positions, dtype="int64"),
        token_type_ids=constant(1, positions, dtype="int64"),
    )
    layer, heads = encoder_layer(config, prefix, hidden)
    layers = config.layers("num_hidden_layers")
    base = module(f"{prefix}Model", embeddings=embeddings)
    if width != hidden:
        base.children["embeddings_project"] = linear(width, hidden)
    base.children["encoder"] = module(f"{prefix}Encoder", layer=listed([layer] * layers))
    if pooled:
        base.children["pooler"] = module(f"{prefix}Pooler", dense=linear(hidden, hidden))
    return base, heads


def encoder_layer(config: Config, prefix: str, hidden: int) -> tuple[Part, Heads]:
    """One block, and its heads."""
    count = config.integer("num_attention_heads")
    heads = Heads(count, count, config.divided(hidden, count, "hidden_size", "num_attention_heads"))
    inner = config.integer("intermediate_size")
    projections = {name: linear(hidden, hidden) for name in ("query", "key", "value")}
    output = module(f"{prefix}SelfOutput", dense=linear(hidden, hidden), LayerNorm=layer_norm(hidden))
    layer = module(
        f"{prefix}Layer",
        attention=module(
            f"{prefix}Attention", {"self": module(f"{prefix}SelfAttention", projections), "output": output}
        ),
        intermediate=module(f"{prefix}Intermediate", dense=linear(hidden, inner)),
        output=module(f"{prefix}Output", dense=linear(inner, hidden), LayerNorm=layer_norm(hidden)),
    )
    layer.block = True
    layer.attention = (heads.attention() if config.flag("is_decoder") else heads.looking(),)
    layer.hidden_size, layer.inner_width = hidden, inner
    return layer, heads


def language_head(prefix: str, hidden: int, width: int, vocabulary: int) -> Part:
    """BERT's masked language model: the decoder's weight is the embedding's, its bias the head's own."""
    transform = module(f"{prefix}PredictionHeadTransform", dense=linear(hidden, width), LayerNorm=layer_norm(width))
    head = module(f"{prefix}LMPredictionHead", transform=transform, decoder=linear(width, vocabulary))
    head.role = "head"
    return holding(head, bias=parameter(vocabulary))


def _add_head(config: Config, dialect: Dialect, model: Model, kind: str, hidden: int, vocabulary: int) -> None:
    prefix, children = dialect.prefix, model.root.children
    words = f"{dialect.path}.embeddings.word_embeddings.weight"
    if kind == "ForSequenceClassification":
        if prefix == "Bert":
            children["classifier"] = linear(hidden, labels(config), role="head")
        else:
            children["classifier"] = module(
                f"{prefix}ClassificationHead",
                dense=linear(hidden, hidden),
                out_proj=linear(hidden, labels(config)),
            )
    elif kind == "ForTokenClassification":
        children["classifier"] = linear(hidden, labels(config), role="head")
    elif kind == "ForMultipleChoice":
        children["classifier"] = linear(hidden, 1, role="head")
    elif kind == "ForQuestionAnswering":
        children["qa_outputs"] = linear(hidden, 2, role="head")
    elif kind == "ForNextSentencePrediction":
        children["cls"] = module(f"{prefix}OnlyNSPHead", seq_relationship=linear(hidden, 2))
    elif dialect.reduced and kind == "ForPreTraining":
        children["discriminator_predictions"] = module(
            "ElectraDiscriminatorPredictions",
            dense=linear(hidden, hidden),
            dense_prediction=linear(hidden, 1),
        )
    elif dialect.reduced:
        width = config.integer("embedding_size", default=hidden)
        children["generator_predictions"] = module(
            "ElectraGeneratorPredictions",
            LayerNorm=layer_norm(width),
            dense=linear(hidden, width),
            runs=("dense", "LayerNorm"),
        )
        children["generator_lm_head"] = linear(width, vocabulary, role="head")
        model.tied = ((words, "generator_lm_head.weight"),)
    elif dialect.roberta:
        head = module(
            f"{prefix}LMHead",
            dense=linear(hidden, hidden),
            layer_norm=layer_norm(hidden),
            decoder=linear(hidden, vocabulary),
        )
        head.role = "head"
        children["lm_head"] = holding(head, bias=parameter(vocabulary))
        model.tied = ((words, "lm_head.decoder.weight"), ("lm_head.bias", "lm_head.decoder.bias"))
    else:
        predictions = language_head(prefix, hidden, hidden, vocabulary)
        pre = kind == "ForPreTraining"
        children["cls"] = module(f"{prefix}{'PreTrainingHeads' if pre else 'OnlyMLMHead'}", predictions=predictions)
        if pre:
            children["cls"].children["seq_relationship"] = linear(hidden, 2)
        model.tied = (
            (words, "cls.predictions.decoder.weight"),
            ("cls.predictions.bias", "cls.predictions.decoder.bias"),
        )
        if kind not in ("ForMaskedLM", "ForPreTraining", "LMHeadModel"):
            model.notes = (f"{model.class_name} is counted as {prefix}ForMaskedLM: its head is not known",)
    if not config.flag("tie_word_embeddings", default=True):
        model.tied = tuple(pair for pair in model.tied if pair[0] != words)
