"""Classify sentences: BERT from a configuration, Hugging Face's Trainer, AdamW."""

import argparse

import torch
from transformers import BertConfig, BertForSequenceClassification, Trainer, TrainingArguments


class Sentences(torch.utils.data.Dataset):
    """Random tokens with random labels."""

    def __init__(self, count, length, vocabulary):
        self.tokens = torch.randint(0, vocabulary, (count, length))
        self.labels = torch.randint(0, 2, (count,))

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, index):
        tokens = self.tokens[index]
        return {"input_ids": tokens, "attention_mask": torch.ones_like(tokens), "labels": self.labels[index]}


def build_model():
    return BertForSequenceClassification(
        BertConfig(
            vocab_size=16000,
            hidden_size=512,
            intermediate_size=2048,
            num_hidden_layers=6,
            num_attention_heads=8,
            num_labels=2,
        )
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch-size", type=int, default=16)
    parser.add_argument("--length", type=int, default=128)
    options = parser.parse_args()
    arguments = TrainingArguments(
        output_dir="bert",
        per_device_train_batch_size=options.batch_size,
        max_steps=200,
        learning_rate=5e-5,
        logging_steps=10,
        save_strategy="no",
        report_to=[],
    )
    Trainer(build_model(), arguments, train_dataset=Sentences(2048, options.length, 16000)).train()


if __name__ == "__main__":
    main()
