"""Classify images: a vision transformer from a configuration, Hugging Face's Trainer, fp16."""

import argparse

import torch
from transformers import Trainer, TrainingArguments, ViTConfig, ViTForImageClassification


class Images(torch.utils.data.Dataset):
    """Random pixels in a hundred classes."""

    def __len__(self):
        return 4096

    def __getitem__(self, index):
        return {"pixel_values": torch.rand(3, 224, 224), "labels": torch.tensor(index % 100)}


def build_model():
    return ViTForImageClassification(
        ViTConfig(
            hidden_size=384,
            intermediate_size=1536,
            num_hidden_layers=8,
            num_attention_heads=6,
            num_labels=100,
        )
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch-size", type=int, default=8)
    options = parser.parse_args()
    arguments = TrainingArguments(
        output_dir="vit",
        per_device_train_batch_size=options.batch_size,
        fp16=True,
        max_steps=200,
        logging_steps=10,
        save_strategy="no",
        remove_unused_columns=False,
        report_to=[],
    )
    Trainer(build_model(), arguments, train_dataset=Images()).train()


if __name__ == "__main__":
    main()
