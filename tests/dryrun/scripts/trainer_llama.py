"""Train a small Llama with gradient checkpointing and gradient accumulation, by Hugging Face's Trainer."""

import argparse

import torch
from transformers import LlamaConfig, LlamaForCausalLM, Trainer, TrainingArguments

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
    return LlamaForCausalLM(
        LlamaConfig(
            vocab_size=VOCABULARY,
            hidden_size=512,
            intermediate_size=1408,
            num_hidden_layers=6,
            num_attention_heads=8,
            num_key_value_heads=4,
        )
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch-size", type=int, default=4)
    parser.add_argument("--length", type=int, default=256)
    options = parser.parse_args()
    arguments = TrainingArguments(
        output_dir="llama",
        per_device_train_batch_size=options.batch_size,
        gradient_accumulation_steps=2,
        gradient_checkpointing=True,
        bf16=True,
        max_steps=100,
        logging_steps=5,
        save_strategy="no",
        report_to=[],
    )
    Trainer(build_model(), arguments, train_dataset=Text(options.length)).train()


if __name__ == "__main__":
    main()
