"""A loop with Hugging Face Accelerate: bf16, gradient accumulation, a BERT that fills in masked words."""

import argparse

import torch
from accelerate import Accelerator
from torch.utils.data import DataLoader
from transformers import BertConfig, BertForMaskedLM, get_linear_schedule_with_warmup

VOCABULARY = 12000


def build_model():
    return BertForMaskedLM(
        BertConfig(
            vocab_size=VOCABULARY,
            hidden_size=384,
            intermediate_size=1536,
            num_hidden_layers=6,
            num_attention_heads=6,
        )
    )


def collate(rows):
    tokens = torch.stack(rows)
    masked = torch.rand(tokens.shape) < 0.15
    return {"input_ids": tokens.masked_fill(masked, 3), "labels": tokens.masked_fill(~masked, -100)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch-size", type=int, default=16)
    parser.add_argument("--length", type=int, default=128)
    options = parser.parse_args()
    accelerator = Accelerator(mixed_precision="bf16", gradient_accumulation_steps=2)
    model = build_model()
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4, weight_decay=0.01)
    rows = list(torch.randint(5, VOCABULARY, (2048, options.length)))
    loader = DataLoader(rows, batch_size=options.batch_size, shuffle=True, collate_fn=collate, drop_last=True)
    schedule = get_linear_schedule_with_warmup(optimizer, 10, len(loader))
    model, optimizer, loader, schedule = accelerator.prepare(model, optimizer, loader, schedule)
    model.train()
    for epoch in range(2):
        for step, batch in enumerate(loader):
            with accelerator.accumulate(model):
                loss = model(**batch).loss
                accelerator.backward(loss)
                if accelerator.sync_gradients:
                    accelerator.clip_grad_norm_(model.parameters(), 1.0)
                optimizer.step()
                schedule.step()
                optimizer.zero_grad()
            if step % 10 == 0:
                accelerator.print(f"epoch {epoch} step {step}: {loss.item():.4f}")


if __name__ == "__main__":
    main()
