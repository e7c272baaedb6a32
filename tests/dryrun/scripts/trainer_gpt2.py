"""Train a small GPT-2 from a configuration in bfloat16 autocast with Hugging Face's Trainer."""

import argparse

import torch
from transformers import GPT2Config, GPT2LMHeadModel, Trainer, TrainingArguments

VOCABULARY = 16000


class Text(torch.utils.data.Dataset):
    """Random tokens; the labels are the tokens themselves."""

    def __init__(self, length):
        self.length = length

    def __len__(self):
        return 4096

    def __getitem__(self, index):
        tokens = torch.randint(0, VOCABULARY, (self.length,))
        return {"input_ids": tokens, "labels": tokens}


def build_model():
    return GPT2LMHeadModel(GPT2Config(vocab_size=VOCABULARY, n_positions=1024, n_embd=512, n_layer=6, n_head=8))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--per_device_train_batch_size", type=int, default=8)
    parser.add_argument("--length", type=int, default=256)
    options = parser.parse_args()
    arguments = TrainingArguments(
        output_dir="gpt2",
        per_device_train_batch_size=options.per_device_train_batch_size,
        bf16=True,
        max_steps=200,
        warmup_steps=10,
        logging_steps=5,
        save_strategy="no",
        report_to=[],
    )
    Trainer(build_model(), arguments, train_dataset=Text(options.length)).train()


if __name__ == "__main__":
    main()
