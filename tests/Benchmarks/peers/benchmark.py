"""The benchmarks of Program.cs in PyTorch. Prints "name<tab>value" lines."""
import time

import torch
from torch import nn

torch.set_num_threads(1)


def add_microseconds():
    x = torch.randn(4, 4, requires_grad=True)
    count, best = 200_000, 1e9
    for _ in range(6):
        start = time.perf_counter()
        for _ in range(count):
            y = x + x
        best = min(best, (time.perf_counter() - start) / count * 1e6)
    return best


class GruClassifier(nn.Module):
    """A GRU read by additive attention, with a classifier of two outputs."""

    def __init__(self, size, hidden, classes):
        super().__init__()
        self.gru = nn.GRU(size, hidden, batch_first=True)
        self.attend = nn.Linear(2 * hidden, hidden)
        self.score = nn.Linear(hidden, 1, bias=False)
        self.output = nn.Linear(hidden, classes)
        self.dropout = nn.Dropout(0.5)

    def forward(self, x):
        outputs, last = self.gru(x)
        query = last[0].unsqueeze(1).expand(-1, outputs.size(1), -1)
        scores = self.score(torch.tanh(self.attend(torch.cat([query, outputs], 2))))
        weights = torch.softmax(scores.squeeze(-1), 1)
        context = torch.bmm(weights.unsqueeze(1), outputs).squeeze(1)
        return self.output(self.dropout(context))


def training_seconds():
    torch.manual_seed(0)
    x = torch.randn(1000, 10, 5)
    positive = (x.sum((1, 2)) > 0).float()
    y = torch.stack([1 - positive, positive], 1)
    model = GruClassifier(5, 10, 2)
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    criterion = nn.functional.binary_cross_entropy_with_logits
    start = time.perf_counter()
    for _ in range(100):
        model.train()
        order = torch.randperm(800)
        total = 0.0
        for step in range(25):
            rows = order.narrow(0, step * 32, 32)
            optimizer.zero_grad()
            loss = criterion(model(x.index_select(0, rows)), y.index_select(0, rows))
            loss.backward()
            optimizer.step()
            total += loss.item()
        model.eval()
        with torch.no_grad():
            for begin in range(800, 1000, 32):
                length = min(32, 1000 - begin)
                logits = model(x.narrow(0, begin, length))
                criterion(logits, y.narrow(0, begin, length)).item()
                (logits.argmax(1) == y.narrow(0, begin, length).argmax(1)).sum().item()
    return time.perf_counter() - start, total / 25


print(f"add\t{add_microseconds():.4f}")
seconds, loss = training_seconds()
print(f"training\t{seconds:.4f}\nloss\t{loss:.6f}")
