"""Training loops of jobs whose fault lies elsewhere."""

import torch
from networks import next_token_loss
from torch.nn import functional


def train_on_images(ledger, model, optimizer, batch, steps=10):
    """Batches of images in patches, as networks.Mixer takes them."""
    ledger.models(model)
    ledger.optimizers(optimizer)
    for _ in range(steps):
        images = torch.zeros(batch, 196, 768, device="cuda")
        labels = torch.zeros(batch, dtype=torch.long, device="cuda")
        ledger.inputs(images, labels)
        loss = functional.cross_entropy(model(images), labels)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()


def train_on_tokens(ledger, model, optimizer, batch, length, steps=10):
    """Batches of text, as networks.LanguageModel takes them."""
    ledger.models(model)
    ledger.optimizers(optimizer)
    for _ in range(steps):
        tokens = torch.zeros(batch, length, dtype=torch.long, device="cuda")
        ledger.inputs(tokens)
        loss = next_token_loss(model(tokens), tokens)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
