"""Real training loops, one process each; prints, a line of JSON for each, the most that PyTorch's allocator had."""

import gc
import json
import os
import sys
import traceback

import torch
import transformers
from transformers import masking_utils

# Whether a batch is packed is asked of the device. There are no values on the simulated one; a real one says no.
masking_utils.find_packed_sequence_indices = lambda position_ids: None


def build(loop):
    """The model, of random weights, made on the device."""
    values = dict(loop["config"])
    made = getattr(transformers, values.pop("architectures")[0])
    values.pop("model_type")
    config = made.config_class(**values)
    if "attention" in loop:
        config._attn_implementation = loop["attention"]
    # There its values cost nothing.
    with torch.device("cuda"):
        model = made(config).to(getattr(torch, loop.get("dtype", "float32")))
    if loop.get("lora"):
        from peft import LoraConfig, get_peft_model

        model = get_peft_model(model, LoraConfig(**loop["lora"]))
    return model.cuda().train()


def batch(loop, model):
    """Inputs and labels."""
    count, length, kind = loop["batch"], loop["tokens"], loop["config"]["architectures"][0]
    labels = torch.zeros(count, dtype=torch.long, device="cuda")
    if "Image" in kind:
        pixels = torch.zeros(count, 3, length, length, device="cuda", dtype=model.dtype)
        return {"pixel_values": pixels, "labels": labels}
    words = torch.randint(0, loop["config"]["vocab_size"], (count, length)).cuda()
    if "Sequence" in kind:
        return {"input_ids": words, "labels": labels}
    if "Conditional" in kind:
        target = torch.randint(0, loop["config"]["vocab_size"], (count, loop["target_tokens"])).cuda()
        return {"input_ids": words, "labels": target}
    return {"input_ids": words, "labels": words}


def optimizer(name, parameters):
    """PyTorch's."""
    if name == "adamw":
        return torch.optim.AdamW(parameters)
    if name == "adamw_fused":
        return torch.optim.AdamW(parameters, fused=True)
    return torch.optim.SGD(parameters, lr=0.1, momentum=0.9 if name == "momentum" else 0.0)


def train(loop):
    """Three steps; the peaks of the last one."""
    model = build(loop)
    gc.collect()
    torch.cuda.empty_cache()
    if loop.get("checkpointing"):
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    steps = optimizer(loop.get("optimizer", "adamw"), [each for each in model.parameters() if each.requires_grad])
    autocast = loop.get("precision") == "amp"
    for _ in range(3):
        torch.cuda.reset_peak_memory_stats()
        for _ in range(loop.get("accumulation", 1)):
            inputs = batch(loop, model)
            with torch.autocast("cuda", dtype=torch.bfloat16, enabled=autocast):
                loss = model(**inputs).loss
            loss.backward()
            del loss, inputs
        passes = torch.cuda.max_memory_allocated()
        torch.cuda.reset_peak_memory_stats()
        steps.step()
        step = torch.cuda.max_memory_allocated()
        steps.zero_grad()
    return {"passes": passes, "step": step, "reserved": torch.cuda.max_memory_reserved()}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        loops = json.load(file)
    for name in sys.argv[2:] or list(loops):
        # Each begins with an empty allocator.
        child = os.fork()
        if not child:
            try:
                print(json.dumps({"name": name, **train(loops[name])}), flush=True)
            except Exception:
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        os.waitpid(child, 0)


if __name__ == "__main__":
    main()
