"""Train a small T5, encoder and decoder, on pairs of random sentences with Hugging Face's Trainer and Adafactor."""

import argparse

import torch
from transformers import T5Config, T5ForConditionalGeneration, Trainer, TrainingArguments

VOCABULARY = 16000


class Pairs(torch.utils.data.Dataset):
    """A sentence of one length and one of half of it."""

    def __init__(self, length):
        self.length = length

    def __len__(self):
        return 4096

    def __getitem__(self, index):
        return {
            "input_ids": torch.randint(1, VOCABULARY, (self.length,)),
            "labels": torch.randint(1, VOCABULARY, (self.length // 2,)),
        }


def build_model():
    return T5ForConditionalGeneration(
        T5Config(
            vocab_size=VOCABULARY,
            d_model=384,
            d_kv=64,
            d_ff=1536,
            num_layers=4,
            num_heads=6,
            decoder_start_token_id=0,
        )
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch-size", type=int, default=16)
    parser.add_argument("--length", type=int, default=128)
    options = parser.parse_args()
    arguments = TrainingArguments(
        output_dir="t5",
        per_device_train_batch_size=options.batch_size,
        optim="adafactor",
        learning_rate=1e-3,
        max_steps=200,
        logging_steps=10,
        save_strategy="no",
        report_to=[],
    )
    Trainer(build_model(), arguments, train_dataset=Pairs(options.length)).train()


if __name__ == "__main__":
    main()
