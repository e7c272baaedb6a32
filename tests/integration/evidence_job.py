"""A job that runs out of memory in a chosen way and, when asked, tells from its own knowledge where its memory is."""

SCRIPT = '''
import json, os, sys, weakref
import torch
import torch.nn as nn

HOW, TELL = sys.argv[1], "tell" in sys.argv
WIDTH, WORDS, LENGTH = 256, 8192, 128
MIB = 1 << 20


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.before, self.between = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.heads, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)

    def forward(self, x):
        batch, length, width = x.shape
        query, key, value = self.heads(self.before(x)).view(batch, length, 3, 4, width // 4).permute(2, 0, 3, 1, 4)
        weights = torch.softmax(query @ key.transpose(-1, -2), -1)
        x = x + self.out((weights @ value).transpose(1, 2).reshape(batch, length, width))
        return x + self.down(nn.functional.gelu(self.up(self.between(x))))


class Model(nn.Module):
    def __init__(self, layers=4):
        super().__init__()
        self.words = nn.Embedding(WORDS, WIDTH)
        self.blocks = nn.ModuleList(Block() for _ in range(layers))
        self.head = nn.Linear(WIDTH, WORDS)
        self.register_buffer("positions", torch.zeros(1024, WIDTH))

    def forward(self, input_ids):
        x = self.words(input_ids) + self.positions[:LENGTH]
        for block in self.blocks:
            x = block(x)
        return self.head(x)


class Doubled(torch.autograd.Function):
    """Saves two tensors of its own that nothing in Python holds."""

    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x * 2, x * 3)
        return x + 1

    @staticmethod
    def backward(ctx, gradient):
        first, second = ctx.saved_tensors
        return gradient + first + second


class Kept:
    """What autograd saves, as long as it does."""

    alive = weakref.WeakSet()

    def __init__(self, tensor):
        self.tensor = tensor
        self.alive.add(self)


known = {"models": [], "optimizers": [], "inputs": [], "others": []}


def local(tensor):
    return tensor.to_local() if hasattr(tensor, "to_local") else tensor


def tell(*_figures):
    taken = set()

    def size(tensors):
        total = 0
        for tensor in map(local, tensors):
            storage = tensor.untyped_storage()
            if tensor.is_cuda and storage.data_ptr() and storage.data_ptr() not in taken:
                taken.add(storage.data_ptr())
                total += storage.nbytes()
        return total

    parameters = [p for model in known["models"] for p in model.parameters()]
    statistics = torch.cuda.memory_stats()
    truth = {
        "parameters": size(parameters),
        "gradients": size([p.grad for p in parameters if p.grad is not None]),
        "optimizer": size(
            value for optimizer in known["optimizers"] for state in optimizer.state.values()
            for value in state.values() if torch.is_tensor(value)
        ),
        "buffers": size(b for model in known["models"] for b in model.buffers()),
        "inputs": size(known["inputs"]),
        "unattributed": size(known["others"]) + WORKSPACE,
        "saved": size(kept.tensor for kept in list(Kept.alive)),
        "live": statistics["requested_bytes.all.current"],
        "allocated": statistics["allocated_bytes.all.current"],
        "reserved": statistics["reserved_bytes.all.current"],
    }
    truth["activations"] = truth["live"] - sum(
        truth[name] for name in ("parameters", "gradients", "optimizer", "buffers", "inputs", "unattributed")
    )
    print(json.dumps(truth), file=sys.stderr)


def make(batch):
    input_ids = torch.zeros(batch, LENGTH, dtype=torch.long, device="cuda")
    known["inputs"] = [input_ids]
    return input_ids


def loss_of(model, input_ids):
    logits = model(input_ids)
    return nn.functional.cross_entropy(logits.view(-1, WORDS), input_ids.view(-1))


def train(model, optimizer, batch):
    loss = loss_of(model, make(batch))
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()


def fill(leave):
    """Take what the device has left but for ``leave`` bytes: the next large request fails."""
    torch.cuda.empty_cache()
    taken = torch.empty(torch.cuda.mem_get_info()[0] - leave, dtype=torch.uint8, device="cuda")
    known["others"].append(taken)


losses = []
outputs = []


def main():
    model = Model().cuda()
    optimizer = torch.optim.Adam(model.parameters())
    known["models"].append(model)
    known["optimizers"].append(optimizer)
    if HOW == "forward":
        for batch in (4, 4, 4000):
            print(train(model, optimizer, batch))
    if HOW == "backward":
        print(train(model, optimizer, 4))
        input_ids = make(16)
        loss = loss_of(model, input_ids)
        fill(20 * MIB)
        loss.backward()
    if HOW == "optimizer":
        input_ids = make(4)
        loss = loss_of(model, input_ids)
        loss.backward()
        fill(20 * MIB)
        optimizer.step()
    if HOW == "evaluation":
        print(train(model, optimizer, 4))
        model.eval()
        while True:
            input_ids = make(8)
            outputs.append(model(input_ids))
    if HOW == "leak":
        while True:
            print(train(model, optimizer, 4))
            input_ids = make(4)
            losses.append(loss_of(model, input_ids))
    if HOW == "function":
        print(train(model, optimizer, 4))
        input_ids = make(16)
        x = model.words(input_ids)
        while True:
            x = Doubled.apply(x)
    if HOW == "blocks":
        held = [torch.empty(5000, device="cuda") for _ in range(20_000)]
        known["others"] += held
        for batch in (4, 4, 4000):
            print(train(model, optimizer, batch))


# Until PyTorch 2.12 the first product of each thread leaves a workspace for cuBLAS, and backward's is one of its own.
nn.Linear(8, 8, device="cuda")(torch.zeros(8, 8, device="cuda")).sum().backward()
torch.cuda.empty_cache()
WORKSPACE = torch.cuda.memory_stats()["requested_bytes.all.current"]

if TELL:
    # After the allocator is there: an observer before it would make it.
    torch._C._cuda_attach_out_of_memory_observer(tell)
    with torch.autograd.graph.saved_tensors_hooks(Kept, lambda kept: kept.tensor):
        main()
else:
    main()
'''
