"""The benchmarks of Measurements.cs in PyTorch. Prints lines of name, time and loss with tabs between."""
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


def product_milliseconds():
    x, y = torch.randn(1024, 1024), torch.randn(1024, 1024)
    best = 1e9
    for _ in range(12):
        start = time.perf_counter()
        z = x.mm(y)
        best = min(best, (time.perf_counter() - start) * 1e3)
    return best


TIME, BATCH, WIDTH, WARMING, MEASURED = 50, 32, 64, 20, 60


def measure(name, module, y, forward):
    """Prints the median time of a step, forwards, backwards and by Adam, and the last loss."""
    optimizer = torch.optim.Adam(module.parameters(), lr=1e-3)
    times, last = [], 0.0
    for step in range(WARMING + MEASURED):
        start = time.perf_counter()
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(forward(), y)
        loss.backward()
        optimizer.step()
        last = loss.item()
        if step >= WARMING:
            times.append((time.perf_counter() - start) * 1e3)
    print(f"{name}\t{sorted(times)[MEASURED // 2]:.6f}\t{last:.6f}")


def lstm():
    torch.manual_seed(0)
    x, y, layer = torch.randn(TIME, BATCH, 32), torch.randn(TIME, BATCH, WIDTH), nn.LSTM(32, WIDTH)
    measure("lstm", layer, y, lambda: layer(x)[0])


def cell_loop():
    torch.manual_seed(0)
    x, y, cell = torch.randn(TIME, BATCH, 32), torch.randn(BATCH, WIDTH), nn.LSTMCell(32, WIDTH)

    def last():
        h, c = torch.zeros(BATCH, WIDTH), torch.zeros(BATCH, WIDTH)
        for step in x.unbind(0):
            h, c = cell(step, (h, c))
        return h

    measure("cell-loop", cell, y, last)


def encoder_layer():
    torch.manual_seed(0)
    x, y = torch.randn(TIME, BATCH, WIDTH), torch.randn(TIME, BATCH, WIDTH)
    layer = nn.TransformerEncoderLayer(WIDTH, 4, 4 * WIDTH, dropout=0.0)
    measure("encoder-layer", layer, y, lambda: layer(x))


seconds, loss = training_seconds()
print(f"article-b\t{seconds:.6f}\t{loss:.6f}")
lstm()
cell_loop()
encoder_layer()
print(f"add\t{add_microseconds():.6f}")
print(f"gemm\t{product_milliseconds():.6f}")
