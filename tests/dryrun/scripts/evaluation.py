"""Train an epoch, then evaluate with larger batches and without gradients: accuracy and a confusion matrix."""

import argparse

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

FEATURES, CLASSES = 512, 40


def build_model():
    return nn.Sequential(
        nn.Linear(FEATURES, 2048), nn.ReLU(), nn.Linear(2048, 2048), nn.ReLU(), nn.Linear(2048, CLASSES)
    )


@torch.no_grad()
def evaluate(model, loader):
    model.eval()
    right = total = 0
    confusion = torch.zeros(CLASSES, CLASSES, dtype=torch.long)
    for inputs, targets in loader:
        predicted = model(inputs.cuda()).argmax(dim=1).cpu()
        right += (predicted == targets).sum().item()
        total += len(targets)
        confusion.index_put_((targets, predicted), torch.ones(len(targets), dtype=torch.long), accumulate=True)
    model.train()
    return right / total, confusion


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch-size", type=int, default=256)
    parser.add_argument("--evaluation-batch-size", type=int, default=8192)
    options = parser.parse_args()
    model = build_model().cuda()
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
    data = TensorDataset(torch.randn(1024, FEATURES), torch.randint(0, CLASSES, (1024,)))
    unseen = TensorDataset(torch.randn(16384, FEATURES), torch.randint(0, CLASSES, (16384,)))
    training = DataLoader(data, batch_size=options.batch_size, shuffle=True)
    evaluation = DataLoader(unseen, batch_size=options.evaluation_batch_size)
    for epoch in range(2):
        for inputs, targets in training:
            loss = nn.functional.cross_entropy(model(inputs.cuda()), targets.cuda())
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        accuracy, confusion = evaluate(model, evaluation)
        print(f"epoch {epoch}: accuracy {accuracy:.3f}, {int(confusion.trace())} on the diagonal")


if __name__ == "__main__":
    main()
