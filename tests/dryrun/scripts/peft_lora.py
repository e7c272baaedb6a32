"""LoRA with PEFT: a Llama whose weights stay as they are, adapters in its attention, Hugging Face's Trainer."""

import argparse

import torch
from peft import LoraConfig, get_peft_model
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
    model = LlamaForCausalLM(
        LlamaConfig(
            vocab_size=VOCABULARY,
            hidden_size=768,
            intermediate_size=2048,
            num_hidden_layers=6,
            num_attention_heads=12,
            num_key_value_heads=4,
        )
    )
    adapters = LoraConfig(
        r=16, lora_alpha=32, lora_dropout=0.05, target_modules=["q_proj", "v_proj"], task_type="CAUSAL_LM"
    )
    return get_peft_model(model, adapters)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch-size", type=int, default=4)
    parser.add_argument("--length", type=int, default=256)
    options = parser.parse_args()
    model = build_model()
    model.print_trainable_parameters()
    arguments = TrainingArguments(
        output_dir="lora",
        per_device_train_batch_size=options.batch_size,
        max_steps=200,
        learning_rate=2e-4,
        logging_steps=10,
        save_strategy="no",
        report_to=[],
    )
    Trainer(model, arguments, train_dataset=Text(options.length)).train()


if __name__ == "__main__":
    main()
