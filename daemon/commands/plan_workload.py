"""What the model is to do, as the options of ``vramscope plan`` say it."""

from __future__ import annotations

import argparse

from vramscope.schema.architecture import Architecture
from vramscope.schema.errors import CommandError
from vramscope.schema.plan import Training, Workload

_DTYPES = {
    "fp32": "float32",
    "float": "float32",
    "fp16": "float16",
    "half": "float16",
    "bf16": "bfloat16",
    "fp8": "float8_e4m3fn",
    "nf4": "int4",
    "4bit": "int4",
    "8bit": "int8",
}
DTYPES = ("float32", "float16", "bfloat16", "float8_e4m3fn", "int8", "int4")
KV_DTYPES = ("float32", "float16", "bfloat16", "float8_e4m3fn", "float8_e5m2", "int8", "int4")
# What bitsandbytes makes of weights.
_KBIT = ("int8", "int4")
_DEFAULT_TOKENS = 2048
_MOST = 1 << 31


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    group = parser.add_argument_group("what it is to do")
    group.add_argument("--batch", metavar="N|max", help="sequences at once (default: 1), or the most that fit")
    group.add_argument(
        "--seq", type=_count, metavar="N", help="tokens of each, or an image's side (default: 2048 at most)"
    )
    group.add_argument("--dtype", metavar="D", help=f"load the weights as {', '.join(DTYPES)} (default: as stored)")
    group.add_argument("--kv-dtype", metavar="D", help="of the KV cache (default: as the model computes)")
    group.add_argument(
        "--attention", choices=("eager", "sdpa", "flash"), default="sdpa", help="how attention is computed"
    )
    training = parser.add_argument_group("training")
    training.add_argument("--train", action="store_true", help="train it; without, it generates")
    training.add_argument(
        "--optimizer", metavar="O", help="adamw (default), adamw_fused, adamw_8bit, sgd, momentum, adafactor, lion, ..."
    )
    training.add_argument(
        "--precision",
        choices=("float32", "amp", "pure", "master"),
        help="float32; amp: autocast over float32 weights; pure: all in --dtype; master: --dtype with float32 copies "
        "(default: as --dtype says; with --zero master)",
    )
    training.add_argument("--checkpointing", action="store_true", help="keep each block's input, compute the rest anew")
    training.add_argument("--lora-rank", type=_count, metavar="R", help="train adapters of that rank alone")
    training.add_argument("--lora-targets", metavar="NAMES", help="beside these linear layers alone: q_proj,v_proj")
    training.add_argument(
        "--no-kbit-float32",
        action="store_true",
        help="beside quantised weights leave norms, embedding and head as they are (default: float32, as PEFT's "
        "prepare_model_for_kbit_training makes them)",
    )
    training.add_argument("--zero", type=int, choices=(0, 1, 2, 3), metavar="STAGE", help="ZeRO's stage; 3 is FSDP")
    training.add_argument(
        "--ranks", type=_count, metavar="N", help="processes, a GPU each (default: 1, with --zero one for each GPU)"
    )
    training.add_argument("--accumulation", type=_count, metavar="N", help="batches to one optimizer step")
    training.add_argument(
        "--offload",
        choices=("optimizer", "all"),
        help="keep the optimizer's states in the host's memory, or the parameters too",
    )


def workload_of(options: argparse.Namespace, gpus: int, architecture: Architecture) -> tuple[Workload, bool]:
    """The workload on so many GPUs, and whether the largest batch is sought.

    CommandError for options that do not go together.
    """
    largest = options.batch == "max"
    batch = 1 if options.batch is None or largest else _number("--batch", options.batch)
    dtype = _dtype("--dtype", options.dtype, DTYPES)
    quantised = dtype in _KBIT or (dtype is None and (architecture.quantisation or "").startswith("bitsandbytes"))
    training = _training(options, dtype, gpus, quantised=quantised)
    if training is not None and training.precision in ("float32", "amp") and training.lora_rank is None:
        dtype = "float32"
    return (
        Workload(
            batch=batch,
            tokens=_tokens(architecture) if options.seq is None else options.seq,
            dtype=dtype,
            kv_dtype=_dtype("--kv-dtype", options.kv_dtype, KV_DTYPES),
            attention=options.attention,
            training=training,
        ),
        largest,
    )


def _tokens(architecture: Architecture) -> int:
    """Where no length is asked for: the model's own, or a common one that it can have."""
    side = architecture.facts.get("image_side")
    if architecture.vocabulary is None and isinstance(side, int):
        return side
    return min(_DEFAULT_TOKENS, architecture.max_positions or _DEFAULT_TOKENS)


def _training(options: argparse.Namespace, dtype: str | None, gpus: int, *, quantised: bool) -> Training | None:
    given = {
        "--optimizer": options.optimizer,
        "--precision": options.precision,
        "--checkpointing": options.checkpointing or None,
        "--lora-rank": options.lora_rank,
        "--lora-targets": options.lora_targets,
        "--no-kbit-float32": options.no_kbit_float32 or None,
        "--zero": options.zero,
        "--ranks": options.ranks,
        "--accumulation": options.accumulation,
        "--offload": options.offload,
    }
    if not options.train:
        named = [flag for flag, value in given.items() if value is not None]
        if named:
            raise CommandError(f"{named[0]} is of training: add --train")
        return None
    if options.kv_dtype is not None:
        raise CommandError("--kv-dtype: training keeps no KV cache")
    stage = options.zero or 0
    ranks = options.ranks or (max(gpus, 1) if stage else 1)
    # One rank alone may still keep its states on the host (ZeRO-Offload).
    if stage and ranks == 1 and options.offload is None:
        raise CommandError(f"--zero {stage} divides over several ranks: give --ranks N, or several GPUs")
    if options.lora_targets is not None and options.lora_rank is None:
        raise CommandError("--lora-targets: add --lora-rank")
    if options.no_kbit_float32 and not (quantised and options.lora_rank):
        raise CommandError("--no-kbit-float32 is for adapters beside quantised weights: add --dtype nf4 --lora-rank R")
    return Training(
        optimizer=options.optimizer or "adamw",
        precision=_precision(options, dtype, stage),
        checkpointing=options.checkpointing,
        accumulation=options.accumulation or 1,
        lora_rank=options.lora_rank,
        lora_targets=None if options.lora_targets is None else tuple(options.lora_targets.split(",")),
        kbit_float32=quantised and options.lora_rank is not None and not options.no_kbit_float32,
        zero_stage=stage,
        ranks=ranks,
        offload_optimizer=options.offload is not None,
        offload_parameters=options.offload == "all",
    )


def _precision(options: argparse.Namespace, dtype: str | None, stage: int) -> str:
    """What is asked for, or what the weights' dtype calls for. CommandError for what cannot be trained so."""
    if options.lora_rank is not None:
        return options.precision or "amp"
    if dtype in ("int8", "int4", "float8_e4m3fn"):
        raise CommandError(f"--dtype {dtype}: such weights cannot be trained themselves: add --lora-rank")
    half = dtype in ("float16", "bfloat16")
    if options.precision in ("float32", "amp") and half:
        raise CommandError(
            f"--precision {options.precision} keeps the weights in float32: leave --dtype out, or take pure or master"
        )
    return options.precision or (("master" if stage else "pure") if half else "float32")


def _dtype(flag: str, text: str | None, known: tuple[str, ...]) -> str | None:
    if text is None:
        return None
    name = text.lower().removeprefix("torch.")
    name = _DTYPES.get(name, name)
    if name not in known:
        raise CommandError(f"{flag} {text!r}: choose one of {', '.join(known)}")
    return name


def _number(flag: str, text: str) -> int:
    try:
        return _count(text)
    except argparse.ArgumentTypeError as error:
        raise CommandError(f"{flag}: {error}") from None


def _count(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or not 0 < int(text[:12]) < _MOST or len(text) > 12:
        raise argparse.ArgumentTypeError(f"not a number from 1 on: {text[:40]!r}")
    return int(text)
