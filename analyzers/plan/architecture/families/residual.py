"""ResNet: stages of convolutions with a way around each group. Running statistics are stored with the weights."""

from __future__ import annotations

from vramscope.analyzers.plan.architecture.config import MOST_LAYERS, Config
from vramscope.analyzers.plan.architecture.families.heads import labels, task
from vramscope.analyzers.plan.architecture.parts import (
    Model,
    Part,
    batch_norm,
    convolution,
    linear,
    listed,
    module,
)


def build(config: Config, class_name: str | None) -> Model:
    """The model of a configuration of ResNet."""
    class_name = class_name or "ResNetForImageClassification"
    first = config.integer("embedding_size", default=64)
    widths = config.integers("hidden_sizes", default=(256, 512, 1024, 2048))
    depths = config.integers("depths", default=(3, 4, 6, 3), most=4096)
    if len(widths) != len(depths) or 0 in widths or 0 in depths:
        raise config.refuse("depths", f"has {len(depths)} entries for {len(widths)} of hidden_sizes, none of them 0")
    if sum(depths) > MOST_LAYERS:
        raise config.refuse("depths", f"tells {sum(depths)} layers")
    kind = config.text("layer_type", default="bottleneck")
    if kind not in ("bottleneck", "basic"):
        raise config.refuse("layer_type", "is neither bottleneck nor basic")
    stages, width = [], first
    for index, (outputs, depth) in enumerate(zip(widths, depths, strict=True)):
        halved = index > 0 or config.flag("downsample_in_first_stage")
        layers = [_layer(kind, width, outputs, halved)] + [_layer(kind, outputs, outputs, False)] * (depth - 1)
        stages.append(module("ResNetStage", layers=listed(layers, "Sequential")))
        width = outputs
    stem = _convolved(config.integer("num_channels", default=3), first, 7)
    base = module(
        "ResNetModel",
        embedder=module("ResNetEmbeddings", embedder=stem),
        encoder=module("ResNetEncoder", stages=listed(stages)),
    )
    if task(class_name, "ResNet") == "Model":
        root = base
    else:
        head = listed([module("Flatten"), linear(width, labels(config), role="head")], "Sequential")
        root = module(class_name, {"resnet": base, "classifier": head})
    model = Model(root=root, class_name=class_name, no_split=("ResNetConvLayer", "ResNetShortCut"))
    model.facts.update(layers=sum(depths), image_side=config.integer("image_size", default=224))
    return model


def _convolved(inputs: int, outputs: int, kernel: int) -> Part:
    return module(
        "ResNetConvLayer",
        convolution=convolution(inputs, outputs, kernel, kernel, bias=False),
        normalization=batch_norm(outputs),
    )


def _layer(kind: str, inputs: int, outputs: int, halved: bool) -> Part:
    if kind == "basic":
        steps = [_convolved(inputs, outputs, 3), _convolved(outputs, outputs, 3)]
    else:
        inner = outputs // 4
        steps = [_convolved(inputs, inner, 1), _convolved(inner, inner, 3), _convolved(inner, outputs, 1)]
    around = None
    if inputs != outputs or halved:
        around = _convolved(inputs, outputs, 1)
        around.type_name = "ResNetShortCut"
    part = module(
        "ResNetBasicLayer" if kind == "basic" else "ResNetBottleNeckLayer",
        shortcut=around,
        layer=listed(steps, "Sequential"),
        runs=("layer", "shortcut"),
    )
    # The class list would split what is added to its own input.
    part.block, part.role = True, "layer"
    return part
