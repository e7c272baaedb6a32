"""Runs inside the job: loops whose steps are of random size, recorded from the start, as ``training`` records its own.

``WORKED_ON`` were looked at while the advice after a failure was written, ``HELD_OUT`` only when it stood.
"""

from __future__ import annotations

import math
import sys

import torch
import training
from torch import nn
from torch.nn import functional
from training import Model, batch, train


def lognormal(rng, middle, spread, least, most):
    return int(min(max(rng.lognormvariate(math.log(middle), spread), least), most))


def rows(count):
    """So many, or what a run with less of the batch has of them."""
    return max(1, int(count * training.part))


def language_model(width=256, layers=4, vocabulary=5000):
    with torch.device("cuda"):
        model = Model(width, layers, vocabulary)
    return model, torch.optim.AdamW(model.parameters())


def lognormal_lengths(rng):
    model, optimizer = language_model()
    for step in range(40):
        train(model, optimizer, batch(6, lognormal(rng, 110, 0.55, 16, 600)))
        yield step


def rare_long(rng):
    model, optimizer = language_model(192, 3, 8000)
    for step in range(45):
        long = rng.random() < 0.08
        train(model, optimizer, batch(4, rng.randrange(380, 560) if long else rng.randrange(40, 220)))
        yield step


def serving(rng):
    """Requests that come and go, each with caches that grow with every token."""
    model, _ = language_model()
    running = []
    with torch.no_grad():
        for step in range(60):
            for _ in range(rng.choice((0, 1, 1, 2))):
                length = lognormal(rng, 150, 0.7, 16, 900)
                model(batch(2, length))
                caches = [torch.empty(rows(8), length, 512, device="cuda") for _ in range(4)]
                running.append([rng.randrange(3, 16), caches])
            for request in running:
                request[0] -= 1
                request[1] = [
                    torch.cat((cache, torch.empty(rows(8), 8, 512, device="cuda")), 1) for cache in request[1]
                ]
            running = [request for request in running if request[0] > 0]
            yield step


def mixed_images(rng):
    with torch.device("cuda"):
        model = nn.Sequential(
            nn.Conv2d(3, 32, 3, 2, 1),
            nn.BatchNorm2d(32),
            nn.ReLU(),
            nn.Conv2d(32, 64, 3, 1, 1),
            nn.BatchNorm2d(64),
            nn.ReLU(),
            nn.Conv2d(64, 64, 3, 2, 1),
            nn.AdaptiveAvgPool2d(1),
            nn.Flatten(),
            nn.Linear(64, 500),
        )
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    for step in range(40):
        height, width = rng.randrange(96, 420), rng.randrange(96, 420)
        images = torch.zeros(rows(6), 3, height, width, device="cuda")
        functional.cross_entropy(model(images), batch(6, 1).flatten()).backward()
        optimizer.step()
        optimizer.zero_grad()
        yield step


def evaluation_of_random_batches(rng):
    model, optimizer = language_model()
    for step in range(36):
        train(model, optimizer, batch(6, rng.randrange(48, 260)))
        if step % 5 == 4:
            with torch.no_grad():
                for _ in range(rng.randrange(2, 6)):
                    model(batch(rng.randrange(4, 20), rng.randrange(96, 420)))
            if rng.random() < 0.5:
                torch.cuda.empty_cache()
        yield step


def bucketed(rng):
    model, optimizer = language_model()
    for step in range(45):
        bucket = rng.choices((64, 128, 192, 256, 384, 512), (30, 25, 18, 12, 10, 5))[0]
        train(model, optimizer, batch(2048 // bucket if rng.random() < 0.3 else 6, bucket))
        yield step


def two_lengths(rng):
    """A source and a target, that vary apart from each other."""
    encoder, _ = language_model(192, 3, 4000)
    decoder, _ = language_model(192, 3, 4000)
    optimizer = torch.optim.AdamW([*encoder.parameters(), *decoder.parameters()])
    for step in range(40):
        source, target = batch(6, lognormal(rng, 120, 0.5, 16, 500)), batch(6, lognormal(rng, 120, 0.5, 16, 500))
        memory = encoder(source).mean(1, keepdim=True).mean(2, keepdim=True)
        logits = decoder(target) + memory
        functional.cross_entropy(logits.flatten(0, 1), target.flatten()).backward()
        optimizer.step()
        optimizer.zero_grad()
        yield step


def packed_by_tokens(rng):
    """As many rows as fit a number of tokens."""
    model, optimizer = language_model(256, 3, 12_000)
    for step in range(45):
        length = lognormal(rng, 90, 0.7, 12, 700)
        train(model, optimizer, batch(max(1, rng.randrange(1400, 2200) // length), length))
        yield step


def accumulated(rng):
    model, optimizer = language_model(256, 3, 6000)
    for step in range(24):
        for _ in range(rng.randrange(1, 5)):
            tokens = batch(4, lognormal(rng, 110, 0.6, 16, 560))
            functional.cross_entropy(model(tokens).flatten(0, 1), tokens.flatten()).backward()
        optimizer.step()
        optimizer.zero_grad()
        yield step


def graphs(rng):
    with torch.device("cuda"):
        layers = nn.ModuleList(nn.Linear(256, 256) for _ in range(5))
    optimizer = torch.optim.Adam(layers.parameters())
    for step in range(45):
        nodes = rows(lognormal(rng, 6000, 0.6, 500, 40_000))
        edges = int(nodes * rng.uniform(3, 9))
        x = torch.zeros(nodes, 256, device="cuda")
        source, target = (torch.zeros(edges, dtype=torch.int64, device="cuda") for _ in range(2))
        for layer in layers:
            x = torch.zeros_like(x).index_add(0, target, functional.relu(layer(x))[source])
        x.sum().backward()
        optimizer.step()
        optimizer.zero_grad()
        yield step


def audio(rng):
    with torch.device("cuda"):
        model = nn.Sequential(
            nn.Linear(80, 512), nn.GELU(), nn.Linear(512, 512), nn.GELU(), nn.LayerNorm(512), nn.Linear(512, 1200)
        )
    optimizer = torch.optim.AdamW(model.parameters())
    for step in range(60):
        frames = int(min(300 * rng.paretovariate(1.7), 4000))
        sound = torch.zeros(rows(4), frames, 80, device="cuda")
        functional.cross_entropy(model(sound).flatten(0, 1), batch(4, frames).flatten()).backward()
        optimizer.step()
        optimizer.zero_grad()
        yield step


def shapes_with_a_rare_large(rng):
    with torch.device("cuda"):
        model = nn.Sequential(nn.Conv2d(4, 48, 3, 1, 1), nn.SiLU(), nn.Conv2d(48, 96, 3, 2, 1), nn.SiLU())
        end = nn.Sequential(nn.Conv2d(96, 96, 3, 1, 1), nn.SiLU(), nn.Conv2d(96, 4, 1))
    optimizer = torch.optim.AdamW([*model.parameters(), *end.parameters()])
    shapes = ((64, 64), (48, 80), (80, 48), (96, 96), (72, 112), (112, 72), (144, 144), (192, 160))
    for step in range(50):
        height, width = rng.choices(shapes, (20, 16, 16, 12, 12, 12, 6, 3))[0]
        end(model(torch.zeros(rows(rng.randrange(3, 9)), 4, height, width, device="cuda"))).mean().backward()
        optimizer.step()
        optimizer.zero_grad()
        yield step


def continuous_batching(rng):
    """One cache of all running requests, made anew whenever one comes, goes or grows."""
    model, _ = language_model(256, 3, 4000)
    lengths: list[int] = []
    caches = [torch.empty(0, device="cuda") for _ in range(4)]
    with torch.no_grad():
        for step in range(70):
            lengths = [length + 16 for length in lengths if rng.random() > 0.12]
            if len(lengths) < rows(12) and rng.random() < 0.6:
                lengths.append(lognormal(rng, 120, 0.6, 16, 700))
                model(batch(2, lengths[-1]))
            if lengths:
                for number in range(4):
                    caches[number] = torch.empty(len(lengths), max(lengths), 1024, device="cuda")
                    torch.empty(len(lengths), max(lengths), 256, device="cuda")
            yield step


def detection(rng):
    """Images of random size with a random number of boxes, and an evaluation between."""
    with torch.device("cuda"):
        body = nn.Sequential(nn.Conv2d(3, 32, 3, 2, 1), nn.ReLU(), nn.Conv2d(32, 64, 3, 2, 1), nn.ReLU())
        head = nn.Sequential(nn.Linear(64 * 49, 512), nn.ReLU(), nn.Linear(512, 91))
    optimizer = torch.optim.SGD([*body.parameters(), *head.parameters()], lr=0.1, momentum=0.9)
    for step in range(32):
        features = body(torch.zeros(rows(4), 3, rng.randrange(240, 640), rng.randrange(240, 640), device="cuda"))
        boxes = rows(lognormal(rng, 250, 0.8, 10, 3000))
        pooled = functional.adaptive_avg_pool2d(features, 7)[:1].expand(boxes, -1, -1, -1).flatten(1).contiguous()
        head(pooled).mean().backward()
        optimizer.step()
        optimizer.zero_grad()
        if step % 8 == 7:
            with torch.no_grad():
                for _ in range(3):
                    body(torch.zeros(rows(8), 3, rng.randrange(240, 640), rng.randrange(240, 640), device="cuda"))
        yield step


def prefetched(rng):
    """The next batch is made on a stream of its own while the last one is worked on."""
    model, optimizer = language_model(224, 3, 5000)
    side = torch.cuda.Stream()
    upcoming = None
    for step in range(40):
        with torch.cuda.stream(side):
            length = lognormal(rng, 130, 0.5, 24, 480)
            fetched = batch(6, length), torch.empty(rows(6), length, 8000, device="cuda")
        torch.cuda.current_stream().wait_stream(side)
        for tensor in fetched:
            tensor.record_stream(torch.cuda.current_stream())
        if upcoming is not None:
            train(model, optimizer, upcoming[0])
        upcoming = fetched
        yield step


WORKED_ON = (
    lognormal_lengths,
    rare_long,
    serving,
    mixed_images,
    evaluation_of_random_batches,
    bucketed,
    two_lengths,
)
HELD_OUT = (
    packed_by_tokens,
    accumulated,
    graphs,
    audio,
    shapes_with_a_rare_large,
    continuous_batching,
    detection,
    prefetched,
)
training.LOOPS = {function.__name__: function for function in (*WORKED_ON, *HELD_OUT)}

if __name__ == "__main__":
    training.main(*sys.argv[1:])
