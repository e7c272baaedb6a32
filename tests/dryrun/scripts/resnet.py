"""Train a ResNet-50 of torchvision on random images: SGD with momentum, channels last."""

import argparse

import torch
import torchvision


def build_model():
    return torchvision.models.resnet50(weights=None, num_classes=100)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch-size", type=int, default=8)
    parser.add_argument("--size", type=int, default=128)
    options = parser.parse_args()
    model = build_model().cuda()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9, weight_decay=1e-4)
    criterion = torch.nn.CrossEntropyLoss()
    model.train()
    for step in range(100):
        images = torch.rand(options.batch_size, 3, options.size, options.size).cuda(non_blocking=True)
        labels = torch.randint(0, 100, (options.batch_size,)).cuda(non_blocking=True)
        loss = criterion(model(images), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % 10 == 0:
            print(f"step {step}: loss {loss.item():.3f}")


if __name__ == "__main__":
    main()
