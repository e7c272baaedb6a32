"""ChatGLM, whose code stands beside its checkpoints: the first release, and the second and third, which are alike."""

from __future__ import annotations

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.families.attention import Heads
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
    rms_norm,
)


def build(config: Config, class_name: str | None) -> Model:
    """The model of a configuration of ChatGLM."""
    first = config.has("inner_hidden_size")
    class_name = class_name or "ChatGLMForConditionalGeneration"
    hidden = config.integer("hidden_size")
    queries = config.integer("num_attention_heads")
    width = config.optional("kv_channels") or config.divided(hidden, queries, "hidden_size", "num_attention_heads")
    grouped = config.flag("multi_query_attention")
    heads = Heads(queries, config.integer("multi_query_group_num", default=1) if grouped else queries, width)
    layers = config.layers("num_layers")
    vocabulary = config.integer("padded_vocab_size", "vocab_size")
    base, head = (_first if first else _second)(config, hidden, heads, layers, vocabulary)
    bare = class_name.endswith("Model") and not class_name.endswith("LMHeadModel")
    root = base if bare or head is None else module(class_name, transformer=base, lm_head=head)
    if head is None and not bare:
        root = module(class_name, transformer=base)
    model = Model(
        root=root,
        class_name=class_name,
        no_split=("GLMBlock",),
        hidden_size=hidden,
        vocabulary=vocabulary,
        max_positions=config.optional("max_sequence_length", "seq_length"),
    )
    if first and not bare:
        # The head's weight is the embedding's own in memory, though the checkpoint has both.
        model.tied = (("transformer.word_embeddings.weight", "lm_head.weight"),)
    model.facts.update(layers=layers, heads=heads.query, kv_heads=heads.key_value)
    return model


def _first(config: Config, hidden: int, heads: Heads, layers: int, vocabulary: int) -> tuple[Part, Part | None]:
    inner = config.integer("inner_hidden_size")
    # Rotary numbers are kept in each layer: two halves of a head are rotated apart.
    turning = module("RotaryEmbedding")
    holding(turning, inv_freq=constant(heads.width // 4, dtype="float16", persistent=True))
    block = module(
        "GLMBlock",
        input_layernorm=layer_norm(hidden),
        attention=module(
            "SelfAttention",
            rotary_emb=turning,
            query_key_value=linear(hidden, 3 * hidden),
            dense=linear(hidden, hidden),
        ),
        post_attention_layernorm=layer_norm(hidden),
        mlp=module("GLU", dense_h_to_4h=linear(hidden, inner), dense_4h_to_h=linear(inner, hidden)),
    )
    block.attention = (heads.attention(),)
    block.hidden_size, block.inner_width = hidden, inner
    base = module(
        "ChatGLMModel",
        word_embeddings=embedding(vocabulary, hidden),
        layers=listed([block] * layers),
        final_layernorm=layer_norm(hidden),
    )
    return base, linear(hidden, vocabulary, False, role="head")


def _second(config: Config, hidden: int, heads: Heads, layers: int, vocabulary: int) -> tuple[Part, Part | None]:
    inner = config.integer("ffn_hidden_size")
    bias = config.flag("add_bias_linear")
    block = module(
        "GLMBlock",
        input_layernorm=_norm(config, hidden),
        self_attention=module(
            "SelfAttention",
            query_key_value=linear(
                hidden,
                (heads.query + 2 * heads.key_value) * heads.width,
                bias or config.flag("add_qkv_bias"),
            ),
            dense=linear(heads.query * heads.width, hidden, bias),
        ),
        post_attention_layernorm=_norm(config, hidden),
        mlp=module("MLP", dense_h_to_4h=linear(hidden, 2 * inner, bias), dense_4h_to_h=linear(inner, hidden, bias)),
    )
    block.attention = (heads.attention(),)
    block.hidden_size, block.inner_width, block.gated = hidden, inner, True
    turning = module("RotaryEmbedding")
    holding(turning, inv_freq=constant(heads.width // 4, dtype="float16", persistent=True))
    turning.role = "rotary"
    base = module(
        "ChatGLMModel",
        embedding=module("Embedding", word_embeddings=embedding(vocabulary, hidden)),
        rotary_pos_emb=turning,
        encoder=module("GLMTransformer", layers=listed([block] * layers), final_layernorm=_norm(config, hidden)),
        output_layer=linear(hidden, vocabulary, False, role="head"),
    )
    return base, None


def _norm(config: Config, hidden: int) -> Part:
    return rms_norm(hidden, "RMSNorm") if config.flag("rmsnorm", default=True) else layer_norm(hidden)
