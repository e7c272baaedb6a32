"""DistilBERT, ALBERT, MPNet, ModernBERT and DeBERTa: encoders that are not built as BERT is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.families.attention import layer_types, read_heads, windows
from vramscope.analyzers.plan.architecture.families.bert import encoder_layer, language_head
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
    rotary,
)


def build(config: Config, class_name: str | None) -> Model:
    """The model of a configuration of one of these families."""
    return _BUILDS[config.text("model_type") or ""](config, class_name)


def _embeddings(prefix: str, rows: Mapping[str, int], width: int, *, buffers: tuple[str, ...]) -> Part:
    named: dict[str, Part] = {f"{name}_embeddings": embedding(count, width) for name, count in rows.items()}
    part = module(f"{prefix}Embeddings", named, LayerNorm=layer_norm(width))
    for name in buffers:
        holding(part, **{name: constant(1, rows.get("position", 0) or 512, dtype="int64")})
    return part


def _classifier(config: Config, kind: str, hidden: int) -> dict[str, Part]:
    if kind == "ForQuestionAnswering":
        return {"qa_outputs": linear(hidden, 2, role="head")}
    return {"classifier": linear(hidden, labels(config), role="head")}


def _distilbert(config: Config, class_name: str | None) -> Model:
    class_name = class_name or "DistilBertForMaskedLM"
    kind = task(class_name, "DistilBert")
    hidden, inner = config.integer("dim", "hidden_size"), config.integer("hidden_dim")
    vocabulary = config.integer("vocab_size")
    rows = {"word": vocabulary, "position": config.integer("max_position_embeddings", default=512)}
    heads = read_heads(config, hidden)
    block = module(
        "TransformerBlock",
        attention=module(
            "DistilBertSelfAttention", {f"{name}_lin": linear(hidden, hidden) for name in ("q", "k", "v", "out")}
        ),
        sa_layer_norm=layer_norm(hidden),
        ffn=module("FFN", lin1=linear(hidden, inner), lin2=linear(inner, hidden)),
        output_layer_norm=layer_norm(hidden),
    )
    block.block, block.attention = True, (heads.looking(),)
    block.hidden_size, block.inner_width = hidden, inner
    layers = config.layers("n_layers", "num_hidden_layers")
    base = module(
        "DistilBertModel",
        embeddings=_embeddings("", rows, hidden, buffers=("position_ids",)),
        transformer=module("Transformer", layer=listed([block] * layers)),
    )
    ties: tuple[tuple[str, str], ...] = ()
    if kind == "Model":
        root = base
    elif kind == "ForSequenceClassification":
        root = module(class_name, distilbert=base, pre_classifier=linear(hidden, hidden))
        root.children["classifier"] = linear(hidden, labels(config), role="head")
    elif kind in ("ForTokenClassification", "ForQuestionAnswering"):
        root = module(class_name, {"distilbert": base, **_classifier(config, kind, hidden)})
    else:
        root = module(
            class_name,
            distilbert=base,
            vocab_transform=linear(hidden, hidden),
            vocab_layer_norm=layer_norm(hidden),
            vocab_projector=linear(hidden, vocabulary, role="head"),
        )
        if config.flag("tie_word_embeddings", default=True):
            ties = (("distilbert.embeddings.word_embeddings.weight", "vocab_projector.weight"),)
    return _model(root, class_name, config, hidden, vocabulary, layers, heads.query, ties)


def _albert(config: Config, class_name: str | None) -> Model:
    class_name = class_name or "AlbertForMaskedLM"
    kind = task(class_name, "Albert")
    hidden, inner = config.integer("hidden_size"), config.integer("intermediate_size")
    width, vocabulary = config.integer("embedding_size"), config.integer("vocab_size")
    rows = {
        "word": vocabulary,
        "position": config.integer("max_position_embeddings", default=512),
        "token_type": config.integer("type_vocab_size", default=2),
    }
    heads = read_heads(config, hidden)
    attention = module("AlbertAttention", {name: linear(hidden, hidden) for name in ("query", "key", "value", "dense")})
    attention.children["LayerNorm"] = layer_norm(hidden)
    block = module(
        "AlbertLayer",
        full_layer_layer_norm=layer_norm(hidden),
        attention=attention,
        ffn=linear(hidden, inner),
        ffn_output=linear(inner, hidden),
    )
    block.block, block.attention = True, (heads.looking(),)
    block.hidden_size, block.inner_width = hidden, inner
    layers = config.layers("num_hidden_layers")
    inside = config.layers("inner_group_num", default=1)
    group = module("AlbertLayerGroup", albert_layers=listed([block] * inside))
    base = module(
        "AlbertModel",
        embeddings=_embeddings("Albert", rows, width, buffers=("position_ids", "token_type_ids")),
        encoder=module(
            "AlbertTransformer",
            embedding_hidden_mapping_in=linear(width, hidden),
            albert_layer_groups=listed([group] * config.layers("num_hidden_groups", default=1)),
        ),
    )
    ties: tuple[tuple[str, str], ...] = ()
    if kind in ("Model", "ForSequenceClassification"):
        base.children["pooler"] = linear(hidden, hidden)
    if kind == "Model":
        root = base
    elif kind in ("ForSequenceClassification", "ForTokenClassification", "ForQuestionAnswering"):
        root = module(class_name, {"albert": base, **_classifier(config, kind, hidden)})
    else:
        head = module(
            "AlbertMLMHead",
            LayerNorm=layer_norm(width),
            dense=linear(hidden, width),
            decoder=linear(width, vocabulary),
        )
        head.role = "head"
        root = module(class_name, albert=base, predictions=holding(head, bias=parameter(vocabulary)))
        ties = (("predictions.bias", "predictions.decoder.bias"),)
        if config.flag("tie_word_embeddings", default=True):
            ties += (("albert.embeddings.word_embeddings.weight", "predictions.decoder.weight"),)
    model = _model(root, class_name, config, hidden, vocabulary, layers, heads.query, ties)
    # One block's weights run as often as there are layers.
    model.facts["runs_of_a_block"] = max(layers // config.layers("num_hidden_groups", default=1) // inside, 1)
    return model


def _mpnet(config: Config, class_name: str | None) -> Model:
    class_name = class_name or "MPNetForMaskedLM"
    kind = task(class_name, "MPNet")
    hidden, inner = config.integer("hidden_size"), config.integer("intermediate_size")
    vocabulary = config.integer("vocab_size")
    rows = {"word": vocabulary, "position": config.integer("max_position_embeddings", default=512)}
    heads = read_heads(config, hidden)
    projections = module("MPNetSelfAttention", {name: linear(hidden, hidden) for name in ("q", "k", "v", "o")})
    block = module(
        "MPNetLayer",
        attention=module("MPNetAttention", attn=projections, LayerNorm=layer_norm(hidden)),
        intermediate=module("MPNetIntermediate", dense=linear(hidden, inner)),
        output=module("MPNetOutput", dense=linear(inner, hidden), LayerNorm=layer_norm(hidden)),
    )
    block.block, block.attention = True, (heads.looking(),)
    block.hidden_size, block.inner_width = hidden, inner
    layers = config.layers("num_hidden_layers")
    buckets = config.integer("relative_attention_num_buckets", default=32)
    base = module(
        "MPNetModel",
        embeddings=_embeddings("MPNet", rows, hidden, buffers=("position_ids",)),
        encoder=module(
            "MPNetEncoder",
            layer=listed([block] * layers),
            relative_attention_bias=embedding(buckets, heads.query),
            runs=("relative_attention_bias",),
        ),
    )
    ties: tuple[tuple[str, str], ...] = ()
    if kind == "Model":
        base.children["pooler"] = module("MPNetPooler", dense=linear(hidden, hidden))
        root = base
    elif kind == "ForSequenceClassification":
        head = module("MPNetClassificationHead", dense=linear(hidden, hidden), out_proj=linear(hidden, labels(config)))
        root = module(class_name, mpnet=base, classifier=head)
    elif kind in ("ForTokenClassification", "ForQuestionAnswering"):
        root = module(class_name, {"mpnet": base, **_classifier(config, kind, hidden)})
    else:
        head = module(
            "MPNetLMHead",
            dense=linear(hidden, hidden),
            layer_norm=layer_norm(hidden),
            decoder=linear(hidden, vocabulary),
        )
        head.role = "head"
        root = module(class_name, mpnet=base, lm_head=holding(head, bias=parameter(vocabulary)))
        ties = (("lm_head.bias", "lm_head.decoder.bias"),)
        if config.flag("tie_word_embeddings", default=True):
            ties += (("mpnet.embeddings.word_embeddings.weight", "lm_head.decoder.weight"),)
    return _model(root, class_name, config, hidden, vocabulary, layers, heads.query, ties)


def _modernbert(config: Config, class_name: str | None) -> Model:
    class_name = class_name or "ModernBertForMaskedLM"
    kind = task(class_name, "ModernBert")
    hidden, inner = config.integer("hidden_size"), config.integer("intermediate_size")
    vocabulary, layers = config.integer("vocab_size"), config.layers("num_hidden_layers")
    heads = read_heads(config, hidden)
    every = config.integer("global_attn_every_n_layers", default=3)
    listed_types = layer_types(config, layers)
    types = listed_types or tuple("sliding_attention" if i % every else "full_attention" for i in range(layers))
    if not config.has("sliding_window"):
        config = Config(
            {**config.values, "sliding_window": config.integer("local_attention", default=128)}, config.where
        )
    bias, norm_bias = config.flag("attention_bias"), config.flag("norm_bias")
    mlp_bias = config.flag("mlp_bias")
    made: dict[tuple[bool, int | None], Part] = {}
    blocks = []
    for index, window in enumerate(windows(config, layers, types)):
        # The first block's input is normed by the embedding.
        key = (index == 0, window)
        if key not in made:
            made[key] = block = module(
                "ModernBertEncoderLayer",
                attn_norm=module("Identity") if index == 0 else layer_norm(hidden, norm_bias),
                attn=module(
                    "ModernBertAttention", Wqkv=linear(hidden, 3 * hidden, bias), Wo=linear(hidden, hidden, bias)
                ),
                mlp_norm=layer_norm(hidden, norm_bias),
                mlp=module("ModernBertMLP", Wi=linear(hidden, 2 * inner, mlp_bias), Wo=linear(inner, hidden, mlp_bias)),
            )
            block.attention = (heads.looking(window),)
            block.hidden_size, block.inner_width, block.gated = hidden, inner, True
        blocks.append(made[key])
    names = [
        f"{name}{suffix}"
        for name in ("full_attention", "sliding_attention")
        if name in types
        for suffix in ("_inv_freq", "_original_inv_freq")
    ]
    base = module(
        "ModernBertModel",
        embeddings=module(
            "ModernBertEmbeddings", tok_embeddings=embedding(vocabulary, hidden), norm=layer_norm(hidden, norm_bias)
        ),
        layers=listed(blocks),
        final_norm=layer_norm(hidden, norm_bias),
        rotary_emb=rotary("ModernBertRotaryEmbedding", heads.width, names=names),
        runs=("embeddings", "rotary_emb"),
    )
    ties: tuple[tuple[str, str], ...] = ()
    head = module(
        "ModernBertPredictionHead",
        dense=linear(hidden, hidden, config.flag("classifier_bias")),
        norm=layer_norm(hidden, norm_bias),
    )
    if kind == "Model":
        root = base
    elif kind in ("ForSequenceClassification", "ForTokenClassification", "ForQuestionAnswering"):
        root = module(class_name, model=base, head=head)
        root.children["classifier"] = linear(hidden, labels(config), role="head")
    else:
        decoder = linear(hidden, vocabulary, config.flag("decoder_bias", default=True), role="head")
        root = module(class_name, model=base, head=head, decoder=decoder)
        if config.flag("tie_word_embeddings", default=True):
            ties = (("model.embeddings.tok_embeddings.weight", "decoder.weight"),)
    model = _model(root, class_name, config, hidden, vocabulary, layers, heads.query, ties)
    model.no_split = ("ModernBertEmbeddings", "ModernBertEncoderLayer")
    return model


def _deberta(config: Config, class_name: str | None) -> Model:
    class_name = class_name or "DebertaV2ForMaskedLM"
    kind = task(class_name, "DebertaV2")
    hidden, vocabulary = config.integer("hidden_size"), config.integer("vocab_size")
    layers = config.layers("num_hidden_layers")
    positions = config.integer("max_position_embeddings", default=512)
    rows = {"word": vocabulary}
    if config.flag("position_biased_input", default=True):
        rows["position"] = positions
    if config.integer("type_vocab_size", default=0, least=0):
        rows["token_type"] = config.integer("type_vocab_size")
    embedded = _embeddings("DebertaV2", rows, hidden, buffers=())
    holding(embedded, position_ids=constant(1, positions, dtype="int64"))
    block, heads = encoder_layer(config, "DebertaV2", hidden)
    itself = block.children["attention"].children["self"]
    itself.type_name = "DisentangledSelfAttention"
    itself.children = {f"{name}_proj": part for name, part in itself.children.items()}
    relative = config.flag("relative_attention")
    if relative and not config.flag("share_att_key"):
        kinds = config.texts("pos_att_type")
        for name, wanted in (("pos_key_proj", "c2p"), ("pos_query_proj", "p2c")):
            if wanted in kinds:
                itself.children[name] = linear(hidden, hidden, name == "pos_query_proj")
    encoder = module("DebertaV2Encoder", layer=listed([block] * layers))
    if relative:
        buckets = config.integer("position_buckets", default=-1, least=-1)
        reach = config.integer("max_relative_positions", default=-1, least=-1)
        encoder.children["rel_embeddings"] = embedding(
            2 * (buckets if buckets > 0 else reach if reach > 0 else positions), hidden
        )
    if "layer_norm" in (config.text("norm_rel_ebd", default="none") or ""):
        encoder.children["LayerNorm"] = layer_norm(hidden)
    encoder.runs = ("rel_embeddings", "LayerNorm")
    kernel = config.integer("conv_kernel_size", default=0, least=0)
    if kernel:
        raise config.refuse("conv_kernel_size", f"is {kernel}: DeBERTa with a convolution is not described here")
    base = module("DebertaV2Model", embeddings=embedded, encoder=encoder)
    ties: tuple[tuple[str, str], ...] = ()
    if kind == "Model":
        root = base
    elif kind == "ForSequenceClassification":
        pooler = module("ContextPooler", dense=linear(hidden, hidden))
        root = module(class_name, {"deberta": base, "pooler": pooler, **_classifier(config, kind, hidden)})
    elif kind in ("ForTokenClassification", "ForQuestionAnswering"):
        root = module(class_name, {"deberta": base, **_classifier(config, kind, hidden)})
    else:
        head = language_head("LegacyDebertaV2", hidden, hidden, vocabulary)
        root = module(class_name, deberta=base, cls=module("LegacyDebertaV2OnlyMLMHead", predictions=head))
        ties = (("cls.predictions.bias", "cls.predictions.decoder.bias"),)
        if config.flag("tie_word_embeddings", default=True):
            ties += (("deberta.embeddings.word_embeddings.weight", "cls.predictions.decoder.weight"),)
    return _model(root, class_name, config, hidden, vocabulary, layers, heads.query, ties)


def _model(
    root: Part,
    class_name: str,
    config: Config,
    hidden: int,
    vocabulary: int,
    layers: int,
    heads: int,
    ties: tuple[tuple[str, str], ...],
) -> Model:
    model = Model(root=root, class_name=class_name, tied=ties, hidden_size=hidden, vocabulary=vocabulary)
    model.max_positions = config.optional("max_position_embeddings")
    model.facts.update(layers=layers, heads=heads, kv_heads=heads)
    return model


_BUILDS: Mapping[str, Callable[[Config, str | None], Model]] = {
    "distilbert": _distilbert,
    "albert": _albert,
    "mpnet": _mpnet,
    "modernbert": _modernbert,
    "deberta-v2": _deberta,
}
