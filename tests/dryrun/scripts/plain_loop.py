"""A plain loop: a transformer encoder that classifies sequences, a data loader, AdamW, a learning rate schedule."""

import argparse

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

VOCABULARY, CLASSES = 8000, 20


class Classifier(nn.Module):
    """Embedding, encoder, mean over the sequence."""

    def __init__(self, width=384, layers=6):
        super().__init__()
        self.embedding = nn.Embedding(VOCABULARY, width)
        layer = nn.TransformerEncoderLayer(width, 6, 4 * width, batch_first=True)
        self.encoder = nn.TransformerEncoder(layer, layers)
        self.head = nn.Linear(width, CLASSES)

    def forward(self, tokens):
        return self.head(self.encoder(self.embedding(tokens)).mean(dim=1))


def build_model():
    return Classifier()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch-size", type=int, default=32)
    parser.add_argument("--length", type=int, default=128)
    options = parser.parse_args()
    torch.manual_seed(0)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    tokens = torch.randint(0, VOCABULARY, (8192, options.length))
    labels = torch.randint(0, CLASSES, (8192,))
    loader = DataLoader(TensorDataset(tokens, labels), batch_size=options.batch_size, shuffle=True, pin_memory=True)
    model = build_model().to(device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-4)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=len(loader))
    criterion = nn.CrossEntropyLoss()
    for epoch in range(3):
        total = 0.0
        for step, (inputs, targets) in enumerate(loader):
            inputs, targets = inputs.to(device, non_blocking=True), targets.to(device, non_blocking=True)
            loss = criterion(model(inputs), targets)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
            if step % 10 == 0:
                print(f"epoch {epoch} step {step}: {total / (step + 1):.4f}")


if __name__ == "__main__":
    main()
