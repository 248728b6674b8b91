"""PyTorch's numbers, for the tests of the bundled TorchSharp to agree with.

Regenerate with Debian's python3-torch (1.13.1):

    python3 tests/golden/make_goldens.py

Each function below makes the file of its name: a JSON object with one case a line. A tensor is
{"type": its element type as TorchSharp calls it, "shape": [...], "data": its elements in row-major order}. Numbers have nine
significant digits, enough to restore every 32-bit float. The tests build each case anew under the same name.

To check another operator, add a line at the end of operators() and run this file: the JSON carries the calls too, and the tests find
the C# members by their names.
"""

import csv
import json
import math
from datetime import date
from operator import attrgetter
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F
from torch.nn.utils import rnn

TYPES = {torch.float32: "Float32", torch.float64: "Float64", torch.int64: "Int64", torch.int32: "Int32", torch.bool: "Bool"}


def plain(value):
    """What JSON holds for a tensor, a number, or a list or dictionary of these."""
    if isinstance(value, torch.Tensor):
        return {"type": TYPES[value.dtype], "shape": list(value.shape), "data": plain(value.detach().flatten().tolist())}
    if isinstance(value, Recorded):
        return plain(value.data)
    if isinstance(value, float):
        return float(f"{value:.9g}")
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


class Recorded:
    """A tensor that is only talked about: one of a case's inputs, or the result of a call.

    A call names a member and its arguments; a method's tensor is the first of them. The tests make the call in C#, on whichever of
    Tensor, torch and torch.nn.functional has a member of that name. Named arguments go by their names in C#.
    """

    def __init__(self, data):
        self.data = data

    def __getattr__(self, member):
        return lambda *arguments, **named: call(member, self, *arguments, **named)

    def evaluate(self, inputs):
        if "input" in self.data:
            return inputs[self.data["input"]]
        member = self.data["call"]
        if "." in member:  # linalg.inv; a name that C# ends with an underscore
            return attrgetter(member.rstrip("_"))(torch)(*evaluated(self.data["arguments"], inputs), **self.data.get("named", {}))
        owner = next(owner for owner in (torch.Tensor, torch, F) if hasattr(owner, member))
        return getattr(owner, member)(*evaluated(self.data["arguments"], inputs), **self.data.get("named", {}))


def call(member, *arguments, **named):
    """A call of a tensor's method, or of a function of torch or torch.nn.functional, recorded."""
    return Recorded({"call": member, "arguments": list(arguments)} | ({"named": named} if named else {}))


def recorded(function, count):
    """The calls that a function of so many tensors is made of, one for each result."""
    result = function(*[Recorded({"input": i}) for i in range(count)])
    return [result] if isinstance(result, Recorded) else list(result)


def evaluated(item, inputs):
    """An argument or a list of them, with each recorded call made."""
    if isinstance(item, Recorded):
        return item.evaluate(inputs)
    return [evaluated(part, inputs) for part in item] if isinstance(item, (list, tuple)) else item


def tensors(result):
    """The tensors of a result that may be nested tuples, in one list."""
    return [result] if isinstance(result, torch.Tensor) else [tensor for part in result for tensor in tensors(part)]


def gradients(inputs, outputs):
    """The inputs' gradients of the sum of all squared outputs; None for inputs without one."""
    sum(output.square().sum() for output in outputs if output.requires_grad).backward()
    return [one.grad for one in inputs]


def floats(*inputs):
    """The inputs, of which those with floating point elements require gradients."""
    return [one.requires_grad_() if one.is_floating_point() else one for one in inputs]


# ---- Random numbers ----------------------------------------------------------------------------------------------------


def random():
    t = torch
    cases = {
        "randn": lambda: t.randn(5),
        "randn, vectorized": lambda: t.randn(16),
        "randn, with a remainder": lambda: t.randn(3, 9),
        "randn, 64 bits": lambda: t.randn(20, dtype=t.float64),
        "randn_like": lambda: t.randn_like(t.zeros(4, 5)),
        "rand": lambda: t.rand(5),
        "rand, longer": lambda: t.rand(4, 8),
        "rand, 64 bits": lambda: t.rand(6, dtype=t.float64),
        "randint": lambda: t.randint(10, (20,)),
        "randint, from": lambda: t.randint(-5, 5, (3, 7)),
        "randperm": lambda: t.randperm(10),
        "randperm, longer": lambda: t.randperm(40),
        "bernoulli": lambda: t.bernoulli(t.full((24,), 0.3)),
        "bernoulli_": lambda: t.zeros(24).bernoulli_(0.7),
        "normal_": lambda: t.zeros(5).normal_(2, 3),
        "normal_, vectorized": lambda: t.zeros(4, 6).normal_(-1, 0.5),
        "uniform_": lambda: t.zeros(20).uniform_(-2, 3),
        "multinomial": lambda: t.multinomial(t.tensor([[1.0, 2, 3, 4], [4, 3, 2, 1]]), 3),
        "multinomial, with replacement": lambda: t.multinomial(t.tensor([0.1, 0.6, 0.3]), 12, True),
        "exponential_": lambda: t.zeros(20).exponential_(2),
        "geometric_": lambda: t.zeros(20).geometric_(0.3),
        "cauchy_": lambda: t.zeros(20).cauchy_(1, 2),
        "log_normal_": lambda: t.zeros(20).log_normal_(0.5, 0.25),
        "random_": lambda: t.zeros(20).random_(3, 9),
        "poisson": lambda: t.poisson(t.full((20,), 2.5)),
        "normal of tensors": lambda: t.normal(t.arange(20.0), t.full((20,), 0.5)),
        "normal of a shape": lambda: t.normal(2.0, 0.5, (4, 5)),
        "dropout": lambda: F.dropout(t.ones(24), 0.4),
        "one after another": lambda: t.cat([t.randn(3), t.rand(3), t.randn(17), t.randperm(4).float(), t.randn(1)]),
        "xavier_uniform_": lambda: nn.init.xavier_uniform_(t.zeros(3, 4), 2),
        "xavier_normal_": lambda: nn.init.xavier_normal_(t.zeros(3, 4)),
        "kaiming_uniform_": lambda: nn.init.kaiming_uniform_(t.zeros(3, 4), 1),
        "kaiming_normal_": lambda: nn.init.kaiming_normal_(t.zeros(3, 4), mode="fan_out", nonlinearity="relu"),
        "orthogonal_": lambda: nn.init.orthogonal_(t.zeros(3, 5), 1.5),
    }
    made = {}
    for name, make in cases.items():
        torch.manual_seed(0)
        made[name] = make()
    return made


# ---- Modules -----------------------------------------------------------------------------------------------------------


def weighted(module, weights):
    """The module with these numbers for its weight."""
    with torch.no_grad():
        module.weight.copy_(torch.tensor(weights))
    return module


def modules():
    r = torch.randn
    indices = torch.tensor([[1, 2, 1], [0, 6, 2]])
    cases = {
        "Linear": (lambda: nn.Linear(4, 3), lambda: [r(2, 4)]),
        "Linear without bias": (lambda: nn.Linear(4, 3, bias=False), lambda: [r(2, 5, 4)]),
        "Embedding": (lambda: nn.Embedding(7, 3), lambda: [indices]),
        "Embedding with padding": (lambda: nn.Embedding(7, 3, padding_idx=2), lambda: [indices]),
        "Embedding with a largest norm": (lambda: nn.Embedding(7, 3, max_norm=1.0, norm_type=1.0), lambda: [indices]),
        "Embedding scaling by frequency": (lambda: nn.Embedding(7, 3, scale_grad_by_freq=True), lambda: [indices]),
        "RNNCell": (lambda: nn.RNNCell(3, 4), lambda: [r(2, 3), r(2, 4)]),
        "RNNCell with relu": (lambda: nn.RNNCell(3, 4, nonlinearity="relu"), lambda: [r(2, 3)]),
        "LSTMCell": (lambda: nn.LSTMCell(3, 4), lambda: [r(2, 3), (r(2, 4), r(2, 4))]),
        "GRUCell": (lambda: nn.GRUCell(3, 4), lambda: [r(2, 3), r(2, 4)]),
        "LayerNorm": (lambda: nn.LayerNorm(4), lambda: [r(2, 4)]),
        "LayerNorm over two dimensions": (lambda: nn.LayerNorm([3, 4]), lambda: [r(2, 3, 4)]),
    }
    for kind in (nn.RNN, nn.LSTM, nn.GRU):
        paired = kind is nn.LSTM
        cases[kind.__name__] = (lambda kind=kind: kind(3, 4), lambda: [r(5, 2, 3)])
        cases[f"{kind.__name__}, two layers, both directions"] = (
            lambda kind=kind: kind(3, 4, num_layers=2, bidirectional=True, batch_first=True),
            lambda paired=paired: [r(2, 5, 3), (r(4, 2, 4), r(4, 2, 4)) if paired else r(4, 2, 4)],
        )
        cases[f"{kind.__name__} without bias"] = (lambda kind=kind: kind(3, 4, bias=False), lambda: [r(5, 2, 3)])
    cases["RNN with relu"] = (lambda: nn.RNN(3, 4, nonlinearity="relu"), lambda: [r(5, 2, 3)])
    signal, picture, solid = lambda: [r(2, 4, 7)], lambda: [r(2, 4, 6, 5)], lambda: [r(2, 2, 4, 3, 5)]
    cases |= {
        "Conv1d": (lambda: nn.Conv1d(4, 6, 3, stride=2, padding=1), signal),
        "Conv1d around": (lambda: nn.Conv1d(4, 2, 3, padding=2, dilation=2, padding_mode="circular"), signal),
        "Conv2d": (lambda: nn.Conv2d(4, 6, 3), picture),
        "Conv2d in groups": (lambda: nn.Conv2d(4, 6, (3, 2), stride=(2, 1), padding=(1, 0), groups=2, bias=False), picture),
        "Conv2d of the same size": (lambda: nn.Conv2d(4, 3, 3, padding="same", dilation=2), picture),
        "Conv3d": (lambda: nn.Conv3d(2, 3, 2, padding=1), solid),
        "ConvTranspose1d": (lambda: nn.ConvTranspose1d(4, 3, 3, stride=2), signal),
        "ConvTranspose2d": (lambda: nn.ConvTranspose2d(4, 3, 3, stride=2, padding=1, output_padding=1), picture),
        "ConvTranspose3d": (lambda: nn.ConvTranspose3d(2, 3, 2), solid),
        "MaxPool1d": (lambda: nn.MaxPool1d(3, stride=2), signal),
        "MaxPool2d": (lambda: nn.MaxPool2d(2), picture),
        "MaxPool2d with padding": (lambda: nn.MaxPool2d((3, 2), stride=(2, 1), padding=(1, 0), ceil_mode=True), picture),
        "MaxPool3d": (lambda: nn.MaxPool3d(2), solid),
        "AvgPool1d": (lambda: nn.AvgPool1d(3, padding=1), signal),
        "AvgPool2d": (lambda: nn.AvgPool2d(2, padding=1, count_include_pad=False), picture),
        "AvgPool3d": (lambda: nn.AvgPool3d(2), solid),
        "AdaptiveAvgPool1d": (lambda: nn.AdaptiveAvgPool1d(3), signal),
        "AdaptiveAvgPool2d": (lambda: nn.AdaptiveAvgPool2d((2, 3)), picture),
        "AdaptiveMaxPool1d": (lambda: nn.AdaptiveMaxPool1d(2), signal),
        "AdaptiveMaxPool2d": (lambda: nn.AdaptiveMaxPool2d((2, 3)), picture),
        "BatchNorm1d": (lambda: nn.BatchNorm1d(4), lambda: [r(5, 4)]),
        "BatchNorm2d": (lambda: nn.BatchNorm2d(4), picture),
        "BatchNorm2d without parameters": (lambda: nn.BatchNorm2d(4, affine=False, track_running_stats=False), picture),
        "BatchNorm3d": (lambda: nn.BatchNorm3d(2, eps=1e-3), solid),
        "InstanceNorm1d": (lambda: nn.InstanceNorm1d(4), signal),
        "InstanceNorm2d": (lambda: nn.InstanceNorm2d(4, affine=True), picture),
        # With one weight for all, what flows back cancels: exactly enough in 64 bits alone.
        "GroupNorm": (lambda: nn.GroupNorm(2, 4, dtype=torch.float64), lambda: [r(2, 4, 6, 5).double()]),
        "PReLU": (lambda: nn.PReLU(4, init=0.1), signal),
        "Bilinear": (lambda: nn.Bilinear(3, 4, 2), lambda: [r(5, 3), r(5, 4)]),
        "CosineSimilarity": (lambda: nn.CosineSimilarity(), lambda: [r(5, 4), r(5, 4)]),
        "PairwiseDistance": (lambda: nn.PairwiseDistance(keepdim=True), lambda: [r(5, 4), r(5, 4)]),
        "PixelShuffle": (lambda: nn.PixelShuffle(2), picture),
        "PixelUnshuffle": (lambda: nn.PixelUnshuffle(2), lambda: [r(1, 2, 4, 6)]),
        "Unflatten": (lambda: nn.Unflatten(1, (2, 2)), signal),
        "ReLU6": (lambda: nn.ReLU6(), signal), "SELU": (lambda: nn.SELU(), signal), "CELU": (lambda: nn.CELU(0.5), signal), "Mish": (lambda: nn.Mish(), signal),
        "Hardtanh": (lambda: nn.Hardtanh(-0.5, 0.7), signal), "Hardsigmoid": (lambda: nn.Hardsigmoid(), signal), "Hardswish": (lambda: nn.Hardswish(), signal),
        "Hardshrink": (lambda: nn.Hardshrink(), signal), "Softshrink": (lambda: nn.Softshrink(0.3), signal), "Softsign": (lambda: nn.Softsign(), signal),
        "Tanhshrink": (lambda: nn.Tanhshrink(), signal), "Softmin": (lambda: nn.Softmin(1), signal), "Threshold": (lambda: nn.Threshold(0.1, -2), signal), "GLU": (lambda: nn.GLU(1), signal),
        "Dropout1d": (lambda: nn.Dropout1d(), signal), "Dropout2d": (lambda: nn.Dropout2d(0.3), picture), "AlphaDropout": (lambda: nn.AlphaDropout(), signal),
        "GroupNorm of several weights": (lambda: weighted(nn.GroupNorm(2, 4), [0.5, 2, -1, 3]), picture),
        "InstanceNorm3d": (lambda: nn.InstanceNorm3d(2, affine=True, track_running_stats=True), solid),
        "LocalResponseNorm": (lambda: nn.LocalResponseNorm(3, alpha=0.5, k=2), picture),
        "Dropout3d": (lambda: nn.Dropout3d(0.3), solid),
        "LogSigmoid": (lambda: nn.LogSigmoid(), signal), "Softmax2d": (lambda: nn.Softmax2d(), picture),
        "AdaptiveAvgPool3d": (lambda: nn.AdaptiveAvgPool3d((2, 3, 2)), solid),
        "LPPool1d": (lambda: nn.LPPool1d(3, 2), lambda: [r(2, 4, 7).abs()]), "LPPool2d": (lambda: nn.LPPool2d(2, (2, 3), stride=2), picture),
        "Unfold": (lambda: nn.Unfold((2, 3), padding=1, stride=2), picture), "Fold": (lambda: nn.Fold((4, 5), 2, stride=1), lambda: [r(2, 8, 12)]),
        "ConstantPad1d": (lambda: nn.ConstantPad1d(2, 0.5), signal), "ConstantPad2d": (lambda: nn.ConstantPad2d((1, 2, 0, 3), -1), picture), "ConstantPad3d": (lambda: nn.ConstantPad3d(1, 2), solid),
        "ReflectionPad1d": (lambda: nn.ReflectionPad1d((3, 1)), signal), "ReflectionPad2d": (lambda: nn.ReflectionPad2d(2), picture), "ReflectionPad3d": (lambda: nn.ReflectionPad3d(1), solid),
        "ReplicationPad1d": (lambda: nn.ReplicationPad1d(2), signal), "ReplicationPad2d": (lambda: nn.ReplicationPad2d((1, 0, 2, 1)), picture),
        "ReplicationPad3d": (lambda: nn.ReplicationPad3d((1, 0, 2, 1, 0, 3)), solid), "ZeroPad2d": (lambda: nn.ZeroPad2d((1, 2, -1, 0)), picture),
        "Upsample": (lambda: nn.Upsample(scale_factor=2), signal), "Upsample by lines": (lambda: nn.Upsample(size=(9, 4), mode="bilinear", align_corners=True), picture),
        "EmbeddingBag": (lambda: nn.EmbeddingBag(7, 3), lambda: [indices]),
        "EmbeddingBag of sums": (lambda: nn.EmbeddingBag(7, 3, mode="sum", padding_idx=2), lambda: [indices.flatten(), torch.tensor([0, 4]), torch.tensor([1.0, 0.5, -1, 2, 3, 0.25])]),
        "EmbeddingBag of largest elements": (lambda: nn.EmbeddingBag(7, 3, max_norm=1.0, mode="max", include_last_offset=True), lambda: [indices.flatten(), torch.tensor([0, 2, 6])]),
    }

    made = {}
    for name, (build, make_inputs) in cases.items():
        torch.manual_seed(0)
        module = build()
        parameters = {key: value.clone() for key, value in module.state_dict().items()}
        arguments = make_inputs()
        inputs = floats(*tensors(arguments))
        outputs = tensors(module(*arguments))
        made[name] = {
            "parameters": parameters,
            "inputs": inputs,
            "outputs": outputs,
            "input_gradients": gradients(inputs, outputs),
            "gradients": {key: value.grad for key, value in module.named_parameters()},
        }
    return made


# ---- Functions ---------------------------------------------------------------------------------------------------------


def run(cases, recording=()):
    """Cases of inputs and a function of them, each with outputs and the inputs' gradients, and those to be recorded with their calls."""
    torch.manual_seed(1)
    made = {}
    for name, (make_inputs, function) in cases.items():
        inputs = floats(*make_inputs())
        calls = recorded(function, len(inputs)) if name in recording else []
        outputs = tensors(evaluated(calls, inputs) if calls else function(*inputs))
        differentiable = any(output.requires_grad for output in outputs)
        made[name] = {"inputs": inputs, "outputs": outputs, "input_gradients": gradients(inputs, outputs) if differentiable else []}
        if calls:
            made[name]["calls"] = calls
    return made


def losses():
    t = torch
    logits, classes = lambda: t.randn(5, 4), lambda: t.tensor([1, 0, 3, 2, 1])
    weight = t.tensor([0.5, 1, 2, 0.25])
    truths = lambda: (t.randn(4, 3), (t.rand(4, 3) > 0.5).float())
    chances = lambda: (t.rand(4, 3) * 0.8 + 0.1, (t.rand(4, 3) > 0.5).float())
    pair = lambda: (t.randn(4, 3), t.randn(4, 3))
    return run({
        "cross entropy": (lambda: (logits(), classes()), F.cross_entropy),
        "cross entropy, weighted": (lambda: (logits(), classes()), lambda x, y: F.cross_entropy(x, y, weight)),
        "cross entropy, summed": (lambda: (logits(), classes()), lambda x, y: F.cross_entropy(x, y, reduction="sum")),
        "cross entropy, each": (lambda: (logits(), classes()), lambda x, y: F.cross_entropy(x, y, reduction="none")),
        "cross entropy, ignoring a class": (lambda: (logits(), classes()), lambda x, y: F.cross_entropy(x, y, ignore_index=1)),
        "cross entropy, smoothed": (lambda: (logits(), classes()), lambda x, y: F.cross_entropy(x, y, label_smoothing=0.2)),
        "cross entropy over time": (lambda: (t.randn(2, 4, 3), t.randint(4, (2, 3))), F.cross_entropy),
        "cross entropy with probabilities": (lambda: (logits(), t.rand(5, 4)), F.cross_entropy),
        "BCE with logits": (truths, F.binary_cross_entropy_with_logits),
        "BCE with logits, weighted": (
            truths,
            lambda x, y: F.binary_cross_entropy_with_logits(x, y, t.tensor([1.0, 2, 3]), pos_weight=t.tensor([2.0, 1, 0.5]), reduction="sum"),
        ),
        "BCE": (chances, F.binary_cross_entropy),
        "BCE, each": (chances, lambda x, y: F.binary_cross_entropy(x, y, reduction="none")),
        "MSE": (pair, F.mse_loss),
        "MSE, summed": (pair, lambda x, y: F.mse_loss(x, y, reduction="sum")),
        "L1": (pair, F.l1_loss),
        "L1, each": (pair, lambda x, y: F.l1_loss(x, y, reduction="none")),
        "NLL": (lambda: (logits(), classes()), lambda x, y: F.nll_loss(x.log_softmax(1), y)),
        "NLL, weighted": (lambda: (logits(), classes()), lambda x, y: F.nll_loss(x.log_softmax(1), y, weight, reduction="sum")),
        "smooth L1": (pair, lambda x, y: F.smooth_l1_loss(x, y, beta=0.5)),
        "Huber": (pair, lambda x, y: F.huber_loss(x, y, delta=0.7)),
        "KL divergence": (pair, lambda x, y: F.kl_div(x.log_softmax(1), y.log_softmax(1), log_target=True, reduction="sum")),
        "KL divergence of probabilities": (pair, lambda x, y: F.kl_div(x.log_softmax(1), y.softmax(1))),
        "soft margin": (pair, lambda x, y: F.soft_margin_loss(x, y.sign().detach())),
        "hinge embedding": (pair, lambda x, y: F.hinge_embedding_loss(x, y.sign().detach(), margin=1.5)),
        "margin ranking": (pair, lambda x, y: F.margin_ranking_loss(x, y, (x - y).sin().sign().detach(), margin=0.3)),
        "triplet margin": (lambda: (t.randn(4, 3), t.randn(4, 3), t.randn(4, 3)), lambda x, y, z: F.triplet_margin_loss(x, y, z, margin=2, swap=True)),
        "cosine embedding": (lambda: (t.randn(4, 3), t.randn(4, 3), t.tensor([1, -1, 1, -1])), lambda x, y, z: F.cosine_embedding_loss(x, y, z, margin=0.1)),
        "Poisson": (lambda: (t.randn(4, 3), t.randint(5, (4, 3))), lambda x, y: F.poisson_nll_loss(x, y, full=True)),
        "Gaussian": (lambda: (t.randn(4, 3), t.randn(4, 3), t.rand(4, 3)), lambda x, y, z: F.gaussian_nll_loss(x, y, z, full=True)),
        "multi-label soft margin": (truths, lambda x, y: F.multilabel_soft_margin_loss(x, y)),
        "multi-margin": (lambda: (logits(), classes()), lambda x, y: F.multi_margin_loss(x, y, p=2, margin=0.8)),
        "multi-label margin": (lambda: (t.randn(2, 4), t.tensor([[3, 0, -1, 1], [2, -1, 0, 0]])), lambda x, y: F.multilabel_margin_loss(x, y)),
        "CTC": (lambda: (t.randn(6, 2, 5), t.tensor([[1, 2, 2], [3, 1, 4]]), t.tensor([6, 5]), t.tensor([3, 2])), lambda x, y, i, o: F.ctc_loss(x.log_softmax(2), y, i, o)),
    })


def parts(packed):
    """What packed sequences hold."""
    return [part for part in packed if part is not None]


def operators():
    t = torch
    matrix, block = lambda: (t.randn(3, 4),), lambda: (t.randn(2, 3, 4),)
    counted = lambda: (t.arange(24).reshape(2, 3, 4),)
    two = lambda: (t.randn(2, 3, 4), t.randn(3, 1))
    # The inputs are drawn one after another: new cases go to the end.
    cases = {
        "softmax": (block, lambda x: x.softmax(1)),
        "log_softmax": (block, lambda x: x.log_softmax(-1)),
        "logsumexp": (matrix, lambda x: x.logsumexp(1, True)),
        "cumsum": (matrix, lambda x: x.cumsum(0)),
        "cumprod": (matrix, lambda x: x.cumprod(1)),
        "std": (matrix, lambda x: (x.std(), x.std(1), x.std(0, unbiased=False, keepdim=True))),
        "var": (matrix, lambda x: (x.var(), x.var(1), x.var(unbiased=False))),
        "mean": (block, lambda x: (x.mean(), x.mean((0, 2)), x.mean([1], True))),
        "sum": (block, lambda x: (x.sum(), x.sum(-1), x.sum((0, 1), True))),
        "norm": (matrix, lambda x: (x.norm(), x.norm(p=1.0), x.norm(p=2.0, dim=1, keepdim=True))),
        "max and min": (matrix, lambda x: (x.max(), x.min(), x.max(1), x.min(0, True), x.argmax(), x.argmin(1))),
        "topk": (matrix, lambda x: (x.topk(2), x.topk(2, 0, False))),
        "sort": (matrix, lambda x: (x.sort(1, True), x.argsort(0))),
        "median": (matrix, lambda x: x.median()),
        "all and any": (matrix, lambda x: (x.gt(0).all(), x.gt(0).any(1), x.gt(-9).all(0, True))),
        "broadcasting": (two, lambda x, y: (x + y, x - y, x * y, x / y, y.expand(2, 3, 4))),
        "numbers and tensors": (matrix, lambda x: (2 * x + 1, 3 - x, 1 / (x + 5), x**2, x.abs() ** 0.5, -x / 4, x.add(x, alpha=0.5))),
        "remainder": (counted, lambda x: (x % 5, (x - 12) % 5, (x.float() - 12) % 2.5)),
        "comparisons": (counted, lambda x: (x > 11, x >= 12, x < 3, x <= 2, x == 7, x != 7, ~(x > 11) & (x != 3) | (x == 20))),
        "rounding": (matrix, lambda x: (x.mul(3).round(), x.mul(3).floor(), x.mul(3).ceil(), x.mul(3).trunc(), x.round(decimals=2), x.sign())),
        "clamp": (matrix, lambda x: (x.clamp(-0.5, 0.5), x.clamp(min=0), x.clamp(max=0.1))),
        "where": (matrix, lambda x: (t.where(x > 0, x, x * 0.1), x.masked_fill(x > 0, 9.0), x.masked_select(x > 0), (x > 0).nonzero())),
        "activations": (matrix, lambda x: (x.relu(), x.tanh(), x.sigmoid(), x.gelu(), x.silu(), x.elu(), x.leaky_relu(0.1), x.softplus(), x.logsigmoid())),
        "elementary functions": (matrix, lambda x: (x.exp(), x.abs().log(), x.abs().sqrt(), x.sin(), x.cos(), x.erf(), x.square(), x.expm1(), x.abs().log1p())),
        "matmul": (lambda: (t.randn(2, 3, 4), t.randn(4, 2), t.randn(2, 4, 3)), lambda x, y, z: (
            x.matmul(y), x.bmm(z), x.select(0, 0).mm(y), x.select(0, 0).mv(y.select(1, 0)), x.select(0, 0).select(0, 0).dot(y.select(1, 0)),
            x.select(0, 0).select(0, 0).outer(y.select(0, 0)),
        )),
        "einsum": (lambda: (t.randn(2, 3, 4), t.randn(2, 5, 4)), lambda x, y: (call("einsum", "bij,bkj->bik", x, y), call("einsum", "bij->j", x))),
        "addmm": (lambda: (t.randn(2), t.randn(2, 3), t.randn(3, 2)), lambda x, y, z: x.addmm(y, z, beta=0.5, alpha=2)),
        "slices": (counted, lambda x: (x[1], x[-1, 0], x[:, 1], x[..., -2:], x[:, 1:, ::2], x[0, :-1, 1:3], x[:, None, 0], x[None, 1], x[..., None], x[:, :0])),
        "lookups": (counted, lambda x: (x[t.tensor([1, 0, 1])], x[:, t.tensor([2, 0])], x[t.tensor([0, 1]), t.tensor([2, 0])], x[0, :, t.tensor([3, 0])], x[x > 20], x[:, t.tensor([True, False, True])])),
        "gather": (lambda: (t.randn(2, 4),), lambda x: (x.gather(1, t.tensor([[3, 0], [1, 1]])), x.index_select(0, t.tensor([1, 1, 0])))),
        "joining and splitting": (matrix, lambda x: (call("cat", [x, x.mul(2)], 1), call("stack", [x, x.neg()], 1), x.split(3, 1), x.chunk(2, 0), x.unbind(0))),
        "shapes": (block, lambda x: (x.reshape(4, 6), x.view(-1, 2), x.flatten(1), x.transpose(0, 2), x.permute(1, 2, 0), x.select(0, 0).t(), x.unsqueeze(1).squeeze(1), x.repeat(1, 2, 1), x.repeat_interleave(2, 0), x.flip(0, 2), x.roll(1, 1), x.unfold(2, 2, 1))),
        "triangles": (matrix, lambda x: (x.tril(), x.triu(1), x.tril(-1), x.select(0, 0).diag())),
        "sequences": (lambda: (), lambda: (
            call("arange", 5), call("arange", 2, 8, 3), call("arange", 0.0, 1.0, 0.3), call("linspace", -1, 1, 5), call("eye", 2, 3),
            call("full", (2, 2), 7), call("full", (2,), 0.5),
        )),
        "one_hot": (lambda: (t.tensor([[1, 0], [3, 2]]),), lambda x: (x.one_hot(), x.one_hot(5))),
        "bincount": (lambda: (t.tensor([1, 0, 3, 1]),), lambda x: x.bincount(None, 6)),
        "element types": (counted, lambda x: (x.float() / 2, x.double() / 3, x.int(), x.bool(), (x > 5).float(), x / 4, (x.float() * 0.7).long(), x + 0.5)),
        "trigonometry": (matrix, lambda x: (
            x.tanh().asin(), x.tanh().acos(), x.atan(), x.sinh(), x.cosh(), x.asinh(), x.cosh().add(0.1).acosh(), x.tanh().atanh(), x.sinc(), x.deg2rad(), x.rad2deg(),
            x.atan2(x.cos()), x.hypot(x.cos()), x.tanh().arcsin(), x.tanh().arccos(), x.arctan(), x.arcsinh(), x.cosh().add(0.1).arccosh(), x.tanh().arctanh(),
            x.arctan2(x.cos()),
        )),
        "special functions": (matrix, lambda x: (
            x.erfc(), x.tanh().erfinv(), x.abs().add(0.5).lgamma(), x.abs().add(0.5).digamma(), x.exp2(), x.abs().add(2).mvlgamma(2), x.abs().add(0.5).polygamma(1),
            x.sigmoid().logit(), x.sigmoid().logit(0.1), x.logaddexp(x.cos()), x.logaddexp2(x.cos()), x.xlogy(x.exp()), x.xlogy(3.0),
        )),
        "special functions without gradients": (lambda: (t.tensor([1, 2, 12, 7]), t.tensor([4, 6, 18, 21]), t.tensor([0.5, 1.5, 3.0, -2.25], dtype=t.float64)), lambda x, y, z: (
            x.gcd(y), x.lcm(y), x.ldexp(y), z.detach().frexp(), z.detach().abs().igamma(z.detach().exp()), z.detach().abs().igammac(z.detach().exp()), z.i0(), x.float().nextafter(y.float()),
        )),
        "parts and bounds": (matrix, lambda x: (
            x.frac(), x.sgn(), x.signbit(), x.copysign(x.cos()), x.nan_to_num(), x.log().nan_to_num(1.0, 2.0, -3.0), x.clip(-0.5, 0.5), x.clamp_max(0.3), x.clamp_min(-0.3),
            x.fix(), x.absolute(), x.positive(), x.negative(), x.fmax(x.cos()), x.fmin(x.cos()), x.clamp(x.cos().neg(), x.cos().abs()), x.max(x.cos()), x.min(x.cos()),
        )),
        "heaviside": (matrix, lambda x: x.detach().heaviside(x.detach().cos())),
        "quotients": (matrix, lambda x: (
            x.true_divide(x.cosh()), x.true_divide(2.0), x.fmod(0.4), x.fmod(x.cosh()), x.remainder(x.cosh()), x.float_power(x.cosh().round()), x.subtract(x.cos()),
            x.multiply(x.cos()), x.multiply(3), x.subtract(1), x.addcmul(x.cos(), x.sin(), value=0.5), x.addcdiv(x.cos(), x.cosh(), value=2.0), x.lerp(x.cos(), x.sigmoid()),
        )),
        "whole quotients": (lambda: (t.tensor([7, -7, 9, 8]), t.tensor([2, 2, 4, 3])), lambda x, y: (
            x.floor_divide(y), x.floor_divide(4), x.bitwise_left_shift(y), x.bitwise_right_shift(y), x.bitwise_and(y), x.bitwise_or(y), x.bitwise_xor(y), x.bitwise_not(),
            x.logical_and(y), x.logical_or(y), x.logical_xor(y), x.logical_not(),
        )),
        "more activations": (lambda: (t.randn(3, 4), t.rand(4)), lambda x, w: (
            x.relu6(), x.selu(), x.hardsigmoid(), x.hardswish(), x.celu(), call("celu", x, 0.5), x.hardtanh(-0.5, 0.7), x.threshold(0.2, -1.0), x.glu(-1), x.prelu(w),
        )),
        "comparisons by name": (lambda: (t.tensor([1.0, 2, 3, 0]), t.tensor([1.0, 3, 2, -1])), lambda x, y: (
            x.greater(y), x.greater_equal(y), x.less(y), x.less_equal(y), x.not_equal(y), x.isclose(y), call("isin", x, y), x.reciprocal().isposinf(), x.reciprocal().neg().isneginf(), x.isreal(),
            call("eq", x, y), call("ne", x, y), call("lt", x, y), call("le", x, y), call("gt", x, y), call("ge", x, y),
        )),
        "more reductions": (block, lambda x: (
            x.std((0, 2)), x.var((0, 1), keepdim=True), call("std_mean", x, True), call("var_mean", x, [0, 2]), x.detach().aminmax(dim=1), x.amax([0], True), x.amin([1, 2], True), x.nansum(), x.nanmean(),
            x.nanmedian(), x.quantile(t.tensor([0.25, 0.9]), dim=1), x.nanquantile(t.tensor(0.5), dim=2), x.kthvalue(2, 1), x.dist(x.cos()), x.sum((0, 1)),
        )),
        "counts": (lambda: (t.tensor([[3.0, 1, 3], [1, 0, 3]]),), lambda x: (
            x.mode(1), x.count_nonzero(), x.count_nonzero([0]), x.histc(4, 0, 4), call("unique", x.detach(), True, True, True), x.detach().flatten().unique_consecutive(True, True),
            x.argwhere(), x.cov(), x.corrcoef(), x.renorm(2.0, 0, 1.5),
        )),
        "cumulative": (matrix, lambda x: (x.cummax(1), x.cummin(0), x.logcumsumexp(1), x.diff(), x.diff(2, 1), call("trapezoid", x, dx=0.5), call("cumulative_trapezoid", x, dx=2.0))),
        "integrals over points": (lambda: (t.randn(3, 4), t.tensor([0.0, 1, 3, 4])), lambda y, x: (call("trapezoid", y, x), call("cumulative_trapezoid", y, x))),
        "taking": (lambda: (t.randn(3, 4), t.tensor([[0, 5], [11, 3]])), lambda x, i: (x.take(i), call("take_along_dim", x, call("argsort", x, 1), 1), x.argwhere())),
        "putting": (lambda: (t.randn(3, 4), t.randn(2, 4), t.tensor([2, 0]), t.tensor([[0, 1, 2, 0], [2, 0, 1, 1]])), lambda x, y, i, j: (
            x.index_copy(0, i, y), x.index_fill(0, i, 7.0), x.scatter(0, j, y), x.scatter_add(0, j, y), x.masked_scatter(x.gt(0), x.cos()),
            x.select_scatter(y.select(0, 0), 0, 1), x.detach().slice_scatter(y.detach(), 0, 1, 3, 1), x.diagonal_scatter(y.select(0, 0).narrow(0, 0, 3)),
        )),
        "places in order": (lambda: (t.tensor([0.1, 2.5, 9.0]), t.tensor([0.0, 1, 2, 3])), lambda x, b: (x.bucketize(b), call("searchsorted", b, x))),
        "triangles by index": (lambda: (), lambda: (call("tril_indices", 3, 3), call("triu_indices", 3, 4, 1))),
        "rearranged": (block, lambda x: (
            call("movedim", x, [0], [2]), call("moveaxis", x, [0, 1], [1, 0]), x.swapaxes(0, 1), x.swapdims(1, 2), x.adjoint(), x.select(0, 0).expand_as(x), x.view_as(x.transpose(0, 0)), x.ravel(),
            x.unflatten(2, (2, 2)), x.tile((2, 1, 1)), x.rot90(), x.fliplr(), x.flipud(), x.diagonal(), x.diag_embed(), x.select(0, 0).diagflat(1),
            x.unsqueeze(0), x.broadcast_to((2, 2, 3, 4)), x.roll([1, 2], [0, 1]),
        )),
        "stacked": (lambda: (t.randn(2, 3), t.randn(2, 3)), lambda x, y: (
            call("hstack", [x, y]), call("vstack", [x, y]), call("dstack", [x, y]), call("column_stack", [x, y]), call("row_stack", [x, y]), call("concatenate", [x, y]), call("concat", [x, y], 1),
            call("block_diag", x, y), call("cartesian_prod", x.select(0, 0), y.select(0, 1)), call("combinations", x.select(0, 0)), call("meshgrid", [x.select(0, 0), y.select(1, 0)]),
            x.tensor_split(2, 1), x.tensor_split([1], 0), x.vsplit(2), x.hsplit(3), x.hsplit([1]),
        )),
        "more products": (lambda: (t.randn(3, 3), t.randn(3, 3), t.randn(3), t.randn(2, 3, 3)), lambda x, y, v, b: (
            x.addbmm(b, b.cos(), beta=0.5, alpha=2), b.baddbmm(b.sin(), b.cos(), beta=0.5, alpha=2), v.addmv(x, v, beta=0.5, alpha=2), x.addr(v, v, beta=0.5, alpha=2), x.inner(y), v.ger(v), v.vdot(v),
            x.kron(y), x.trace(), x.matrix_power(3), x.matrix_exp(), x.det(), x.mm(x.t()).logdet(), x.inverse(), call("vander", v.detach(), 3),
        )),
        "reals and pairs": (lambda: (t.randn(3, 2), t.randn(3, 2)), lambda x, y: (
            call("complex", x, y).view_as_real(), call("polar", x.abs(), y).view_as_real(), call("complex", x, y).abs(), call("complex", x, y).angle(),
            call("complex", x, y).conj().resolve_conj().view_as_real(), call("mul", x.view_as_complex(), y.view_as_complex()).view_as_real(), call("complex", x, y).conj_physical().view_as_real(),
        )),
        "linear algebra": (lambda: (t.randn(3, 3), t.randn(3, 2), t.randn(2, 4, 3)), lambda a, b, m: (
            call("linalg.det", a), call("linalg.slogdet", a), call("linalg.inv", a), call("linalg.solve", a, b), call("linalg.svdvals", m), call("linalg.matrix_exp", a),
            call("linalg.cholesky", call("mm", a, a.t())), call("linalg.eigvalsh", call("add", a, a.t())), call("linalg.vector_norm", a), call("linalg.vector_norm", m, 3.0, [1]),
            call("linalg.matrix_norm", m), call("linalg.matrix_norm", m, 2.0), call("linalg.norm", a), call("linalg.norm", m, 1.0, [0, 1]), call("linalg.cond", a), call("linalg.pinv", m),
            call("linalg.multi_dot", [a, a.t(), b]), call("linalg.cross", a, a.cos()), call("linalg.diagonal", m), call("linalg.vecdot", a, a.cos()), call("linalg.qr", m),
            call("linalg.solve_triangular", a.triu(), b, upper=True), call("linalg.eigvals", a).abs(),
        )),
        "linear algebra without gradients": (lambda: (t.tensor([[2.0, 1], [1, 3]]), t.tensor([[1.0], [2]])), lambda a, b: (
            call("linalg.matrix_rank", a), call("linalg.lu", a.detach()), call("linalg.inv_ex", a.detach()), call("linalg.cholesky_ex", a.detach()), call("linalg.lstsq", a.detach(), b.detach()),
        )),
        "Fourier": (lambda: (t.randn(3, 6),), lambda x: (
            call("fft.fft_", x).view_as_real(), call("fft.rfft", x).view_as_real(), call("fft.irfft", call("fft.rfft", x)), call("fft.ifft", x).resolve_conj().view_as_real(), call("fft.fft2", x).view_as_real(),
            call("fft.fftshift", x), call("fft.ifftshift", x), call("fft.fftfreq", 5, 0.5), call("fft.rfftfreq", 5),
        )),
        "spaced": (lambda: (), lambda: (
            call("logspace", -1, 2, 4), call("logspace", 0, 3, 4, 2), call("bartlett_window", 5), call("blackman_window", 5), call("hann_window", 6), call("hamming_window", 6), call("kaiser_window", 5),
        )),
        "convolutions and pools": (lambda: (t.randn(2, 4, 6), t.randn(3, 4, 3), t.randn(2, 4, 5, 6), t.randn(3, 4, 2, 3), t.randn(4, 3, 2, 2)), lambda x, w, y, v, u: (
            call("conv1d", x, w, None, 2, 1), call("conv2d", y, v, None, [2, 1], [1, 0]), call("conv_transpose1d", x, w.transpose(0, 1)), call("conv_transpose2d", y, u, None, [2, 2], [1, 1]),
            call("max_pool1d", x, 2), call("max_pool2d", y, [2, 2]), call("max_pool2d", y, 2),
            call("max_pool2d_with_indices", y, [2, 2]), call("avg_pool1d", x, 2), call("avg_pool2d", y, [2, 2], [1, 1]), call("avg_pool2d", y, 2), call("adaptive_avg_pool2d", y, [2, 3]),
            call("adaptive_max_pool2d", y, [2, 3]), call("normalize", x), call("softmin", x, 1), call("cosine_similarity", x, x.cos()), call("pixel_shuffle", y.flatten(0, 1).unsqueeze(0), 2),
        )),
        "distances and counts": (lambda: (t.randn(5, 3), t.randn(4, 3), t.rand(6)), lambda x, y, z: (
            call("cdist", x, y), call("cdist", x, y, 1.0), call("cdist", x, y, 2.5), call("bincount", t.tensor([1, 0, 3, 1]), None, 6), call("bincount", t.tensor([1, 0, 3, 1]), t.tensor([0.5, 1, 2, 4])),
            call("histogram", x.detach(), 4), call("histogram", x.detach(), t.tensor([-2.0, 0, 0.5, 3])), call("histc", x.detach(), 5, -1, 1),
            call("local_response_norm", x.reshape([1, 5, 3]), 2), call("tril", x), call("triu", x, 1), call("channel_shuffle", y.detach().reshape([1, 4, 3]), 2),
        )),
        "other sizes": (lambda: (t.randn(2, 3, 5), t.randn(1, 2, 4, 5), t.randn(1, 2, 3, 4, 2)), lambda x, y, z: (
            F.interpolate(x, 8), F.interpolate(x, scale_factor=1.7, mode="linear"), F.interpolate(x, scale_factor=0.7, mode="area"), F.interpolate(x, 7, mode="nearest-exact"),
            F.interpolate(y, (3, 9)), F.interpolate(y, scale_factor=(1.5, 2), mode="bilinear"), F.interpolate(y, scale_factor=1.3, mode="bicubic", align_corners=True),
            F.interpolate(y, (2, 3), mode="bilinear", antialias=True), F.interpolate(y, scale_factor=1.3, mode="bilinear", recompute_scale_factor=True),
            F.interpolate(z, (2, 5, 3), mode="trilinear"), F.interpolate(z, scale_factor=2), F.interpolate(z, (2, 2, 2), mode="area"),
        )),
        "attention": (lambda: (t.randn(2, 4, 3), t.randn(2, 5, 3), t.randn(2, 5, 6), t.randn(4, 5)), lambda q, k, v, m: (
            F._scaled_dot_product_attention(q, k, v)[0], F._scaled_dot_product_attention(q, k, v, m)[0], F._scaled_dot_product_attention(q, k, v, m > 0.5)[0],
            F._scaled_dot_product_attention(q, k, v, is_causal=True)[0],
        )),
        "packed sequences": (lambda: (t.randn(4, 2), t.randn(2, 2), t.randn(3, 2)), lambda x, y, z: (
            rnn.pad_sequence([x, y, z]), rnn.pad_sequence([x, y, z], batch_first=True, padding_value=-1), *parts(rnn.pack_sequence([x, z, y])), *parts(rnn.pack_sequence([y, x, z], enforce_sorted=False)),
            *rnn.pad_packed_sequence(rnn.pack_sequence([y, x, z], enforce_sorted=False), batch_first=True, padding_value=0.5, total_length=6),
            *parts(rnn.pack_padded_sequence(rnn.pad_sequence([x, z, y], batch_first=True), t.tensor([4, 3, 2]), batch_first=True)),
        )),
    }
    # These use operators and indexing, and what C# writes differently: GoldenOperators.cs has them in C#.
    by_hand = {"broadcasting", "numbers and tensors", "remainder", "comparisons", "where", "slices", "lookups", "element types", "other sizes", "attention", "packed sequences"}
    return run(cases, recording=cases.keys() - by_hand)


# ---- Optimizers --------------------------------------------------------------------------------------------------------


def optimizers():
    o = torch.optim
    cases = {
        "SGD": lambda p: o.SGD(p, 0.1),
        "SGD with momentum": lambda p: o.SGD(p, 0.1, momentum=0.9),
        "SGD with dampening": lambda p: o.SGD(p, 0.1, momentum=0.9, dampening=0.5),
        "SGD with Nesterov's momentum": lambda p: o.SGD(p, 0.1, momentum=0.9, nesterov=True),
        "SGD with weight decay": lambda p: o.SGD(p, 0.1, momentum=0.5, weight_decay=0.1),
        "SGD uphill": lambda p: o.SGD(p, 0.01, momentum=0.9, maximize=True),
        "Adam": lambda p: o.Adam(p, 0.1),
        "Adam with other betas": lambda p: o.Adam(p, 0.1, betas=(0.8, 0.9), eps=1e-3),
        "Adam with weight decay": lambda p: o.Adam(p, 0.1, weight_decay=0.1),
        "Adam with amsgrad": lambda p: o.Adam(p, 0.1, amsgrad=True),
        "Adam uphill": lambda p: o.Adam(p, 0.1, maximize=True),
        "AdamW": lambda p: o.AdamW(p, 0.1, weight_decay=0.1),
        "AdamW with amsgrad": lambda p: o.AdamW(p, 0.1, weight_decay=0.01, amsgrad=True),
        "RMSProp": lambda p: o.RMSprop(p, 0.05),
        "RMSProp, centered": lambda p: o.RMSprop(p, 0.05, alpha=0.9, momentum=0.5, centered=True, weight_decay=0.1),
        "Adagrad": lambda p: o.Adagrad(p, 0.1, lr_decay=0.1, weight_decay=0.05, initial_accumulator_value=0.1),
        "Adadelta": lambda p: o.Adadelta(p, 1.0, rho=0.8, weight_decay=0.1),
        "Adamax": lambda p: o.Adamax(p, 0.1, weight_decay=0.1),
        # Without foreach, 1.13 counts a momentum twice; later versions do not.
        "NAdam": lambda p: o.NAdam(p, 0.1, weight_decay=0.1, foreach=True),
        "RAdam": lambda p: o.RAdam(p, 0.1, weight_decay=0.1),
        "ASGD": lambda p: o.ASGD(p, 0.1, t0=2, weight_decay=0.1),
        "Rprop": lambda p: o.Rprop(p, 0.1),
        "SGD in groups": lambda p: o.SGD([{"params": p[:1]}, {"params": p[1:], "lr": 0.01, "momentum": 0.5}], 0.1, momentum=0.9),
        "Adam in groups": lambda p: o.Adam([{"params": p[:1]}, {"params": p[1:], "lr": 0.01, "weight_decay": 0.2}], 0.1, amsgrad=True),
        "LBFGS": lambda p: o.LBFGS(p, 0.5, max_iter=3, history_size=4),
    }
    made = {}
    for name, build in cases.items():
        torch.manual_seed(0)
        weight, bias = nn.Parameter(torch.randn(2, 3)), nn.Parameter(torch.randn(3))
        if name == "LBFGS":
            # It amplifies rounding: by 1e-5 after two steps in float32. Three digits are written without any.
            weight, bias = (nn.Parameter(one.detach().double().round(decimals=3)) for one in (weight, bias))
        start = [weight.detach().clone(), bias.detach().clone()]
        optimizer = build([weight, bias])
        steps = []
        for _ in range(5 if name.startswith(("SGD", "Adam", "LBFGS")) and name != "Adamax" else 20):

            def closure():
                optimizer.zero_grad()
                loss = (weight - 1).square().sum() + (weight * bias).sin().sum()
                loss.backward()
                return loss

            optimizer.step(closure)
            steps.append([weight.detach().clone(), bias.detach().clone()])
        made[name] = {"start": start, "steps": steps}
    return made


# ---- Schedules ---------------------------------------------------------------------------------------------------------


def schedules():
    """The learning rate after each of 20 steps of a schedule, the first before any."""
    s = torch.optim.lr_scheduler
    cases = {
        "StepLR": lambda o: s.StepLR(o, 3, 0.5),
        "MultiStepLR": lambda o: s.MultiStepLR(o, [2, 5, 5, 11], 0.3),
        "ExponentialLR": lambda o: s.ExponentialLR(o, 0.9),
        "LambdaLR": lambda o: s.LambdaLR(o, lambda epoch: 1 / (1 + epoch)),
        "MultiplicativeLR": lambda o: s.MultiplicativeLR(o, lambda epoch: 0.95),
        "ConstantLR": lambda o: s.ConstantLR(o, 0.5, 4),
        "LinearLR": lambda o: s.LinearLR(o, 0.25, 0.75, 6),
        "PolynomialLR": lambda o: s.PolynomialLR(o, 8, 2.0),
        "CosineAnnealingLR": lambda o: s.CosineAnnealingLR(o, 7, 0.01),
        "SequentialLR": lambda o: s.SequentialLR(o, [s.ConstantLR(o, 0.1, 4), s.ExponentialLR(o, 0.9)], [5]),
        "ReduceLROnPlateau": lambda o: s.ReduceLROnPlateau(o, patience=2, factor=0.5),
        "CyclicLR": lambda o: s.CyclicLR(o, 0.1, 0.7, step_size_up=3, step_size_down=5),
        "CyclicLR, each cycle half as high": lambda o: s.CyclicLR(o, 0.1, 0.7, step_size_up=4, mode="triangular2"),
        "CyclicLR, by the step": lambda o: s.CyclicLR(o, 0.1, 0.7, step_size_up=4, mode="exp_range", gamma=0.9, cycle_momentum=False),
        "CyclicLR, by a function": lambda o: s.CyclicLR(o, 0.1, 0.7, step_size_up=4, scale_fn=lambda x: 1 / (1 + x), scale_mode="iterations"),
        "OneCycleLR": lambda o: s.OneCycleLR(o, 0.9, total_steps=22),
        "OneCycleLR in three phases": lambda o: s.OneCycleLR(o, 0.9, epochs=6, steps_per_epoch=4, pct_start=0.4, anneal_strategy="linear", three_phase=True, div_factor=10),
        "ChainedLR": lambda o: s.ChainedScheduler([s.ConstantLR(o, 0.1, 4), s.ExponentialLR(o, 0.9)]),
    }
    made = {}
    for name, build in cases.items():
        optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], 0.4, momentum=0.5)
        schedule = build(optimizer)
        rates, momentums = [optimizer.param_groups[0]["lr"]], [optimizer.param_groups[0]["momentum"]]
        for step in range(20):
            optimizer.step()
            schedule.step(*([abs(step - 4)] if name == "ReduceLROnPlateau" else []))
            rates.append(optimizer.param_groups[0]["lr"])
            momentums.append(optimizer.param_groups[0]["momentum"])
        made[name] = {"rates": rates, "momentums": momentums}
    return made


# ---- Distributions -----------------------------------------------------------------------------------------------------


def distributions():
    """Each distribution's numbers: a sample of two each, its log probability, and what it says of itself."""
    d, t = torch.distributions, torch.tensor
    cases = {
        "Normal": d.Normal(t([0.5, -1.0]), t([1.0, 2.0])),
        "LogNormal": d.LogNormal(t([0.5, -1.0]), t([0.5, 1.0])),
        "Uniform": d.Uniform(t([0.0, -2.0]), t([1.0, 3.0])),
        "Exponential": d.Exponential(t([0.5, 3.0])),
        "Laplace": d.Laplace(t([0.5, -1.0]), t([1.0, 2.0])),
        "Gamma": d.Gamma(t([0.5, 3.0]), t([1.0, 2.0])),
        "Beta": d.Beta(t([0.5, 3.0]), t([1.0, 2.0])),
        "Dirichlet": d.Dirichlet(t([0.5, 3.0, 1.0])),
        "Bernoulli": d.Bernoulli(t([0.3, 0.8])),
        "Bernoulli by logits": d.Bernoulli(logits=t([0.3, -0.8])),
        "Poisson": d.Poisson(t([0.5, 4.0])),
        "Geometric": d.Geometric(t([0.3, 0.8])),
        "Categorical": d.Categorical(t([[1.0, 2, 3], [3, 2, 1]])),
        "Categorical by logits": d.Categorical(logits=t([0.1, 0.5, -1.0])),
        "Binomial": d.Binomial(t([5.0, 5.0]), t([0.3, 0.8])),
        "Binomial by logits": d.Binomial(t([12.0, 12.0]), logits=t([0.3, -0.8])),
        "Multinomial": d.Multinomial(6, t([[1.0, 2, 3], [3, 2, 1]])),
        "MultivariateNormal": d.MultivariateNormal(t([0.5, -1.0]), t([[2.0, 0.3], [0.3, 1.0]])),
        "MultivariateNormal by precision": d.MultivariateNormal(t([[0.5, -1.0], [2.0, 0.0]]), precision_matrix=t([[2.0, 0.3], [0.3, 1.0]])),
        "MultivariateNormal by root": d.MultivariateNormal(t([0.5, -1.0]), scale_tril=t([[2.0, 0.0], [0.3, 1.0]])),
    }
    made = {}
    for name, one in cases.items():
        torch.manual_seed(0)
        sample = one.sample((2,))
        made[name] = {"sample": sample, "log_prob": one.log_prob(sample)}
        if "Categorical" not in name:
            made[name] |= {"mean": one.mean, "variance": one.variance, "stddev": one.stddev}
        if name not in ("Poisson",):
            made[name]["entropy"] = one.entropy()
    return made


# ---- Training runs -----------------------------------------------------------------------------------------------------


def train(parameters, rate, epochs, forward, decay=0):
    """The losses of so many steps of Adam; forward gives the loss."""
    optimizer = torch.optim.Adam(parameters, rate, weight_decay=decay)
    history = []
    for _ in range(epochs):
        loss = forward()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        history.append(loss.item())
    return history


class Classifier(nn.Module):
    """A recurrent layer (batch, time, 4) -> 8, and a linear layer on its last step -> 3 classes."""

    def __init__(self, kind):
        super().__init__()
        self.recurrent = kind(4, 8, batch_first=True)
        self.linear = nn.Linear(8, 3)

    def forward(self, x):
        return self.linear(self.recurrent(x)[0][:, -1])


class Attention(nn.Module):
    """Additive attention of the last hidden state (batch, hidden) on all outputs (batch, time, hidden)."""

    def __init__(self, hidden):
        super().__init__()
        self.attention = nn.Linear(2 * hidden, hidden)
        self.value = nn.Linear(hidden, 1, bias=False)

    def forward(self, last, outputs):
        repeated = last.unsqueeze(1).repeat(1, outputs.shape[1], 1)
        scores = self.value(torch.tanh(self.attention(torch.cat([repeated, outputs], 2)))).squeeze(2)
        weights = scores.softmax(1)
        return weights.unsqueeze(1).bmm(outputs).squeeze(1)


class AttentiveClassifier(nn.Module):
    """GRU (5 -> 10), additive attention, dropout, linear layer -> 2."""

    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(5, 10, batch_first=True)
        self.attention = Attention(10)
        self.dropout = nn.Dropout(0.5)
        self.linear = nn.Linear(10, 2)

    def forward(self, x):
        outputs, last = self.gru(x)
        return self.linear(self.dropout(self.attention(last[0], outputs)))


def classifier(kind):
    torch.manual_seed(0)
    x, y = torch.randn(16, 6, 4), torch.randint(3, (16,))
    model = Classifier(kind)
    return train(model.parameters(), 0.01, 20, lambda: F.cross_entropy(model(x), y))


def additive_attention():
    torch.manual_seed(0)
    x = torch.randn(1000, 10, 5)
    y = F.one_hot((x.sum((1, 2)) > 0).long(), 2).float()
    model = AttentiveClassifier()
    order = iter(torch.randperm(800)[:640].split(32))

    def forward():
        batch = next(order)
        return F.binary_cross_entropy_with_logits(model(x[batch]), y[batch])

    return train(model.parameters(), 1e-3, 20, forward)


def hidden_states():
    torch.manual_seed(0)
    cell, x, h = nn.RNNCell(4, 2), torch.randn(3, 1, 4), torch.zeros(1, 2)
    states = []
    for step in x:
        h = cell(step, h)
        states.append(h)
    return torch.cat(states)


HELLO, OHLOL = torch.tensor([1, 0, 2, 2, 3]), torch.tensor([3, 1, 2, 3, 2])
ONE_HOT = F.one_hot(HELLO, 4).float().unsqueeze(1)


def hello_cell():
    cell = nn.RNNCell(4, 4)

    def logits():
        h, states = torch.zeros(1, 4), []
        for step in ONE_HOT:
            h = cell(step, h)
            states.append(h)
        return torch.cat(states)

    return cell, logits, "sum"


def hello_layer():
    rnn = nn.RNN(4, 4)
    return rnn, lambda: rnn(ONE_HOT, torch.zeros(1, 1, 4))[0].view(-1, 4), "mean"


def hello_embedding():
    embedding, rnn, linear = nn.Embedding(4, 10), nn.RNN(10, 8, num_layers=2, batch_first=True), nn.Linear(8, 4)
    model = nn.ModuleList([embedding, rnn, linear])
    return model, lambda: linear(rnn(embedding(HELLO.unsqueeze(0)), torch.zeros(2, 1, 8))[0]).view(-1, 4), "mean"


def hello(build, rate, epochs):
    """Seeds 0 to 5: the loss and the text at the last epoch, and the first epoch with the right text (0: none)."""
    rows = []
    for seed in range(6):
        torch.manual_seed(seed)
        model, logits, reduction = build()
        texts = []

        def forward():
            output = logits()
            texts.append("".join("ehlo"[i] for i in output.argmax(1).tolist()))
            return F.cross_entropy(output, OHLOL, reduction=reduction)

        loss = train(model.parameters(), rate, epochs, forward)[-1]
        rows.append({"loss": loss, "text": texts[-1], "first": texts.index("ohlol") + 1 if "ohlol" in texts else 0})
    return rows


def training():
    return {
        "LSTM classifier": classifier(nn.LSTM),
        "GRU classifier": classifier(nn.GRU),
        "additive attention": additive_attention(),
        "hidden states": hidden_states(),
        "hello, cell, rate 0.01": hello(hello_cell, 0.01, 60),
        "hello, cell, rate 0.1": hello(hello_cell, 0.1, 60),
        "hello, layer, rate 0.5": hello(hello_layer, 0.5, 15),
        "hello, layer, rate 0.05": hello(hello_layer, 0.05, 15),
        "hello, embedding, rate 0.05": hello(hello_embedding, 0.05, 15),
    }


# ---- Taggers: a letter for each letter of "hello" ----------------------------------------------------------------------


def cell_with_readout():
    cell, states, reduction = hello_cell()
    readout = nn.Linear(4, 4)
    return nn.ModuleList([cell, readout]), lambda: readout(states()), reduction


def layers_with_readout(layers):
    rnn, readout = nn.RNN(4, 8, layers), nn.Linear(8, 4)
    return nn.ModuleList([rnn, readout]), lambda: readout(rnn(ONE_HOT)[0]).view(-1, 4), "mean"


def taggers():
    """Each network's scores (5, 4) and gradients before training, and its first 20 losses."""
    cases = {
        "cell": (hello_cell, 0.1),
        "cell with a read-out": (cell_with_readout, 0.1),
        "layer": (hello_layer, 0.05),
        "layer with a read-out": (lambda: layers_with_readout(1), 0.05),
        "three layers with a read-out": (lambda: layers_with_readout(3), 0.05),
    }
    made = {}
    for name, (build, rate) in cases.items():
        torch.manual_seed(0)
        module, logits, reduction = build()
        scores = logits()
        F.cross_entropy(scores, OHLOL, reduction=reduction).backward()
        made[name] = {
            "outputs": scores,
            "gradients": [parameter.grad.clone() for parameter in module.parameters()],
            "losses": train(module.parameters(), rate, 20, lambda: F.cross_entropy(logits(), OHLOL, reduction=reduction)),
        }
    return made


class Last(nn.Module):
    """A recurrent layer's output after the last step."""

    def __init__(self, recurrent):
        super().__init__()
        self.recurrent = recurrent

    def forward(self, x):
        return self.recurrent(x)[0][:, -1]


def weather_windows():
    """The first 64 windows of three days, scaled, (64, 3, 8), and whether it rained on the day after each, (64,)."""
    with open(Path(__file__).parents[2] / "data" / "weather.csv") as file:
        rows = list(csv.DictReader(file))[:67]
    names = ["temp_min", "temp_max", "humidity", "pressure", "wind"]
    rained = torch.tensor([float(float(row["rain"]) > 0) for row in rows])
    angle = torch.tensor([2 * math.pi * date.fromisoformat(row["date"]).timetuple().tm_yday / 365.25 for row in rows])
    days = torch.tensor([[float(row[name]) for name in names] for row in rows])
    days = torch.cat([days, torch.stack([rained, angle.cos(), angle.sin()], 1)], 1)
    days = (days - days.mean(0)) / days.std(0, unbiased=False)
    return days.unfold(0, 3, 1)[:-1].transpose(1, 2).contiguous(), rained[3:]


def weather():
    """Each forecaster's log odds and gradients before training, and its first 20 losses."""
    x, y = weather_windows()
    kinds = (nn.RNN, nn.LSTM, nn.GRU)
    builds = {kind.__name__: lambda kind=kind: nn.Sequential(Last(kind(8, 8, batch_first=True)), nn.Linear(8, 1)) for kind in kinds}
    builds["logistic"] = lambda: nn.Sequential(nn.Flatten(), nn.Linear(24, 1))
    made = {}
    for name, build in builds.items():
        torch.manual_seed(0)
        model = build()
        log_odds = model(x).squeeze(1)
        F.binary_cross_entropy_with_logits(log_odds, y).backward()
        made[name] = {
            "outputs": log_odds,
            "gradients": [parameter.grad.clone() for parameter in model.parameters()],
            "losses": train(model.parameters(), 0.02, 20, lambda: F.binary_cross_entropy_with_logits(model(x).squeeze(1), y), decay=0.003),
        }
    return made


# ---- Embeddings, gates and both directions -----------------------------------------------------------------------------


class Outputs(nn.Module):
    """A recurrent layer's outputs after all steps."""

    def __init__(self, recurrent):
        super().__init__()
        self.recurrent = recurrent

    def forward(self, x):
        return self.recurrent(x)[0]


def keeping(layer):
    """An LSTM with a forget gate's bias of 3, or a GRU with such an update gate."""
    with torch.no_grad():
        layer.bias_ih_l0[layer.hidden_size:2 * layer.hidden_size] = 3
        layer.bias_hh_l0[layer.hidden_size:2 * layer.hidden_size] = 0
    return layer


def sequences():
    """Each network's outputs and gradients before training, and its first 20 losses; x are indices, one-hot for layers without embedding."""
    words, letters, symbols = torch.tensor([[1, 2, 3], [4, 5, 6]]), torch.arange(45).pow(2).reshape(5, 9) % 7 % 5, torch.arange(8)
    recall = torch.cat([symbols.unsqueeze(1), torch.arange(80).pow(2).reshape(8, 10) % 23 % 8 + 8], 1)
    first = lambda recurrent: (lambda: nn.Sequential(Last(recurrent()), nn.Linear(8, 8)), recall, symbols, 0.005)
    cases = {
        "hello with an embedding": (
            lambda: nn.Sequential(nn.Embedding(4, 10), Outputs(nn.RNN(10, 8, 2, batch_first=True)), nn.Linear(8, 4)), HELLO.unsqueeze(0), OHLOL, 0.05),
        "words to scores": (
            lambda: nn.Sequential(nn.Embedding(10, 8), Last(nn.RNN(8, 16, batch_first=True)), nn.Linear(16, 5)), words, torch.tensor([1, 4]), 0.01),
        "next word": (lambda: nn.Sequential(nn.Embedding(14, 2), nn.Linear(2, 14)), letters, letters.roll(-1, 1).flatten(), 0.02),
        "recall, RNN": first(lambda: nn.RNN(16, 8, batch_first=True)),
        "recall, GRU": first(lambda: nn.GRU(16, 8, batch_first=True)),
        "recall, LSTM": first(lambda: nn.LSTM(16, 8, batch_first=True)),
        "recall, GRU that keeps": first(lambda: keeping(nn.GRU(16, 8, batch_first=True))),
        "recall, LSTM that keeps": first(lambda: keeping(nn.LSTM(16, 8, batch_first=True))),
        "next letter, both directions": (
            lambda: nn.Sequential(Outputs(nn.GRU(5, 6, batch_first=True, bidirectional=True)), nn.Linear(12, 5)), letters, letters.roll(-1, 1).flatten(), 0.01),
    }
    made = {}
    for name, (build, x, y, rate) in cases.items():
        torch.manual_seed(0)
        model = build()
        inputs = x if isinstance(model[0], nn.Embedding) else F.one_hot(x, model[0].recurrent.input_size).float()
        outputs = lambda: model(inputs).reshape(len(y), -1)
        F.cross_entropy(outputs(), y).backward()
        made[name] = {
            "x": x,
            "y": y,
            "outputs": outputs(),
            "gradients": [parameter.grad.clone() for parameter in model.parameters()],
            "losses": train(model.parameters(), rate, 20, lambda: F.cross_entropy(outputs(), y)),
        }
    return made


# ---- JANET and IndRNN, from the papers' equations ------------------------------------------------------------------------


def janet_step(part, x, h, c, beta):
    """arXiv 1804.04849: the forget gate alone, and what is let in from a sum that lies lower by beta."""
    forget, candidate = (F.linear(x, part["weight_ih"], part.get("bias")) + h @ part["weight_hh"].T).chunk(2, 1)
    return torch.sigmoid(forget) * c + (1 - torch.sigmoid(forget - beta)) * torch.tanh(candidate)


def indrnn_step(part, x, h, c, act):
    """arXiv 1803.04831: each unit recurs with itself alone."""
    return act(F.linear(x, part["weight_ih"], part.get("bias")) + part["weight_hh"] * h)


def run_stack(step, parameters, norms, x, state, layers, directions, batch_first):
    """A stack of layers in one direction or two, as nn.LSTM has them."""
    outputs, last = x.transpose(0, 1) if batch_first else x, []
    for layer in range(layers):
        sides = []
        for suffix in (f"_l{layer}", f"_l{layer}_reverse")[:directions]:
            part = {name[: -len(suffix)]: value for name, value in parameters.items() if name.endswith(suffix)}
            (h, c), states = (one[len(last)] for one in state), []
            for x_t in outputs.flip(0) if suffix.endswith("reverse") else outputs:
                h = c = step(part, x_t, h, c)
                states.append(h)
            last.append(h)
            sides.append(torch.stack(states[::-1] if suffix.endswith("reverse") else states))
        outputs = torch.cat(sides, 2)
        if norms:
            outputs = norms[layer](outputs.flatten(0, 1)).view_as(outputs)
    return outputs.transpose(0, 1) if batch_first else outputs, torch.stack(last)


def stacks():
    """Outputs, last states and gradients with given parameters, and the first 20 losses of Adam; h_0 and c_0 differ for JANET."""
    inputs, hidden, batch, time = 3, 4, 2, 6
    kinds = {
        "JANET": (2, hidden, lambda *all: janet_step(*all, 1.0)), "JANET, beta 0": (2, hidden, lambda *all: janet_step(*all, 0.0)),
        "IndRNN": (1, 0, lambda *all: indrnn_step(*all, torch.relu)), "IndRNN, tanh": (1, 0, lambda *all: indrnn_step(*all, torch.tanh)),
        "IndRNN, batch norm": (1, 0, lambda *all: indrnn_step(*all, torch.relu)),
    }
    forms = {
        "1 layer": (1, 1, False, True), "2 layers": (2, 1, False, True), "both directions": (1, 2, False, True),
        "2 layers, both directions, batch first": (2, 2, True, True), "2 layers, no bias": (2, 1, False, False),
    }
    made = {}
    for kind, (rows, columns, step) in kinds.items():
        for form, (layers, directions, batch_first, bias) in forms.items():
            torch.manual_seed(0)
            uniform = lambda *shape: (torch.rand(shape) * 1.6 - 0.8).requires_grad_()
            parameters = {}
            for layer in range(layers):
                for suffix in (f"_l{layer}", f"_l{layer}_reverse")[:directions]:
                    parameters["weight_ih" + suffix] = uniform(rows * hidden, inputs if layer == 0 else directions * hidden)
                    parameters["weight_hh" + suffix] = uniform(rows * hidden, columns) if columns else uniform(hidden)
                    if bias:
                        parameters["bias" + suffix] = uniform(rows * hidden)
            norms = [nn.BatchNorm1d(directions * hidden) for _ in range(layers)] if kind.endswith("norm") else []
            x = torch.randn((batch, time, inputs) if batch_first else (time, batch, inputs))
            state = torch.rand(2, layers * directions, batch, hidden)
            y = torch.randn((batch, time, directions * hidden) if batch_first else (time, batch, directions * hidden))
            first = x.clone().requires_grad_()
            call = lambda: run_stack(step, parameters, norms, first, state, layers, directions, batch_first)
            outputs, last = call()
            (F.mse_loss(outputs, y) + last.sum()).backward()
            trained = list(parameters.values()) + [one for norm in norms for one in norm.parameters()]
            made[f"{kind}, {form}"] = {
                "layers": layers, "directions": directions, "batch first": batch_first, "bias": bias,
                "parameters": {name: value.detach().clone() for name, value in parameters.items()},
                "x": x, "h_0": state[0], "c_0": state[1], "y": y, "outputs": outputs.detach().clone(), "last": last.detach().clone(),
                "gradients": {name: value.grad.clone() for name, value in parameters.items()} | {"x": first.grad.clone()},
                "losses": train(trained, 0.01, 20, lambda: F.mse_loss(call()[0], y)),
            }
    return made


# ---- Attention and Transformers ----------------------------------------------------------------------------------------


def attention():
    """Each module's parameters when seeded, outputs and gradients; masks are inputs, and None stands for a mask that is not given.

    A row of which everything is masked is not a number: "missing" says where the outputs are not, and they count as zero there.
    """
    r, inf = torch.randn, float("inf")
    causal = lambda size: torch.triu(torch.full((size, size), -inf), 1)
    padding = torch.tensor([[False] * 4, [False, False, True, True], [False] * 3 + [True]])
    sparse = torch.rand(12, 4, 4, generator=torch.Generator().manual_seed(3)) > 0.7
    sparse[:, :, 0] = False
    shut = torch.zeros(4, 4, dtype=torch.bool)
    shut[2] = True
    own = lambda *masks: lambda: [r(4, 3, 8), *masks]
    three = lambda *masks, keys=5, kdim=8, vdim=8: lambda: [r(4, 3, 8), r(keys, 3, kdim), r(keys, 3, vdim), *masks]
    attend = lambda module, x, padded=None, mask=None: module(x, x, x, key_padding_mask=padded, attn_mask=mask)
    apart = lambda module, q, k, v, padded=None, mask=None: module(q, k, v, key_padding_mask=padded, attn_mask=mask)
    heads = lambda **options: lambda: nn.MultiheadAttention(8, 4, **options)
    layer = lambda **options: lambda: nn.TransformerEncoderLayer(8, 4, 16, **options)
    decode = lambda module, y, memory, *masks: module(y, memory, *masks)
    cases = {
        "heads": (heads(), own(), attend),
        "heads, without bias": (heads(bias=False), own(), attend),
        "heads, key is value": (heads(), three(), lambda module, q, k, v: module(q, k, k)),
        "heads, all apart": (heads(), three(), apart),
        "heads, without the weights": (heads(), three(), lambda module, q, k, v: module(q, k, v, need_weights=False)[:1]),
        "heads, other widths": (heads(kdim=6, vdim=5), three(kdim=6, vdim=5), apart),
        "heads, more keys": (heads(add_bias_kv=True, add_zero_attn=True), three(), apart),
        "heads, more keys and masks": (heads(add_bias_kv=True, add_zero_attn=True), three(padding, shut, keys=4), apart),
        "heads, causal": (heads(), own(None, causal(4)), attend),
        "heads, boolean": (heads(), own(None, causal(4) < 0), attend),
        "heads, a mask for each": (heads(), own(None, sparse), attend),
        "heads, a gradient for the mask": (heads(), lambda: [r(4, 3, 8), None, r(4, 4)], attend),
        "heads, padding": (heads(), own(padding), attend),
        "heads, padding by numbers": (heads(), own(torch.zeros(3, 4).masked_fill(padding, -inf)), attend),
        "heads, causal and padding": (heads(), own(padding, causal(4)), attend),
        "heads, boolean and padding": (heads(), own(padding, sparse), attend),
        "heads, a row shut": (heads(), own(None, shut), attend),
        "heads, Dropout": (heads(dropout=0.3), own(), attend),
        "encoder layer": (layer(dropout=0), own(), lambda module, x: module(x)),
        "encoder layer with GELU": (layer(dropout=0, activation="gelu"), own(), lambda module, x: module(x)),
        "encoder layer, causal": (layer(dropout=0), own(causal(4)), lambda module, x, mask: module(x, mask)),
        "encoder layer, causal and padding": (layer(dropout=0), own(causal(4) < 0, padding), lambda module, x, mask, padded: module(x, mask, padded)),
        "encoder layer, a row shut": (layer(dropout=0), own(shut), lambda module, x, mask: module(x, mask)),
        "encoder layer, Dropout": (layer(dropout=0.2), own(), lambda module, x: module(x)),
        "encoder": (
            lambda: nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 6, dropout=0), 2), lambda: [r(4, 3, 4), causal(4), padding],
            lambda module, x, mask, padded: module(x, mask, padded)),
        "decoder layer": (lambda: nn.TransformerDecoderLayer(8, 4, 16, dropout=0), lambda: [r(4, 3, 8), r(5, 3, 8)], decode),
        "decoder layer, masks": (
            lambda: nn.TransformerDecoderLayer(8, 4, 16, dropout=0), lambda: [r(4, 3, 8), r(4, 3, 8), causal(4), causal(4) < 0, padding, padding], decode),
        "decoder layer, Dropout": (lambda: nn.TransformerDecoderLayer(8, 4, 16, dropout=0.2), lambda: [r(4, 3, 8), r(4, 3, 8)], decode),
        "decoder": (
            lambda: nn.TransformerDecoder(nn.TransformerDecoderLayer(4, 2, 6, dropout=0), 2), lambda: [r(4, 3, 4), r(5, 3, 4), causal(4)], decode),
        "transformer": (lambda: nn.Transformer(4, 2, 2, 1, 6, dropout=0), lambda: [r(5, 3, 4), r(4, 3, 4), causal(5), causal(4)], decode),
    }
    made = {}
    for name, (build, make_inputs, function) in cases.items():
        torch.manual_seed(0)
        module = build()
        parameters = {key: value.clone() for key, value in module.state_dict().items()}
        inputs = [None if one is None else one.clone() for one in make_inputs()]
        floats(*[one for one in inputs if one is not None])
        torch.manual_seed(1)
        results = tensors(function(module, *inputs))
        outputs = [one.nan_to_num(0.0) for one in results]
        finite = not any(one.isnan().any() for one in results)
        made[name] = {
            "parameters": parameters,
            # JSON knows no infinity.
            "inputs": [one if one is None else one.detach().nan_to_num(neginf=-1e30) for one in inputs],
            "outputs": outputs,
            "missing": [one.isnan() for one in results],
            "input_gradients": gradients([one for one in inputs if one is not None], outputs) if finite else [],
            "gradients": {key: value.grad for key, value in module.named_parameters()} if finite else {},
        }
    return made


# ---- Self-attention, from the formulas ---------------------------------------------------------------------------------


class SelfAttention(nn.Module):
    """softmax(Q K^T / sqrt(d)) V of a sequence in heads of width d, of which the weights may be made hard; one head has no output layer."""

    def __init__(self, inputs, width, heads=1, hard=lambda weights: weights, mask=None):
        super().__init__()
        self.width, self.heads, self.hard, self.mask = width, heads, hard, mask
        self.query, self.key, self.value = (nn.Linear(inputs, width * heads) for _ in range(3))

    def forward(self, x):
        split = lambda projected: torch.stack(projected.split(self.width, 2), 1)  # (batch, heads, time, width)
        q, k, v = (split(projection(x)) for projection in (self.query, self.key, self.value))
        scores = q @ k.transpose(2, 3) / math.sqrt(self.width)
        weights = self.hard((scores if self.mask is None else scores.masked_fill(self.mask, -float("inf"))).softmax(3))
        read = torch.cat((weights @ v).unbind(1), 2)  # (batch, time, heads * width)
        return (read, weights.squeeze(1)) if self.heads == 1 else (self.output(read), weights)

    def ending(self, width):
        self.output = nn.Linear(self.width * self.heads, width)
        return self


def kept(qualifies):
    """Makes weights hard: zero where they do not qualify, and the rest scaled to sum to 1."""

    def hard(weights):
        left = weights * qualifies(weights)
        return left / left.sum(-1, keepdim=True).clamp(min=1e-30)

    return hard


def self_attention():
    """Each module's outputs, weights and gradients when seeded, and its first 20 losses against random targets; then hard weights alone."""
    causal, shut = torch.ones(5, 5).triu(1) > 0, torch.tensor([[False] * 5, [False, False, False, True, True]])
    largest = lambda count: lambda weights: weights >= weights.sort(-1, descending=True)[0][..., count - 1:count]
    cases = {
        "one head": lambda: SelfAttention(6, 8),
        "one head, causal": lambda: SelfAttention(6, 8, mask=causal),
        "full width": lambda: SelfAttention(6, 8, 3).ending(8),
        "full width, padding": lambda: SelfAttention(6, 8, 3, mask=shut[:, None, None]).ending(8),
        "divided": lambda: SelfAttention(6, 3, 2).ending(6),
        "divided, causal and padding": lambda: SelfAttention(6, 3, 2, mask=causal | shut[:, None, None]).ending(6),
        "hard, two largest": lambda: SelfAttention(6, 8, hard=kept(largest(2))),
        "hard, at least a fifth": lambda: SelfAttention(6, 8, hard=kept(lambda weights: weights >= 0.2)),
    }
    made = {}
    for name, build in cases.items():
        torch.manual_seed(0)
        module = build()
        x = torch.randn(2, 5, 6)
        outputs, weights = module(x)
        targets = torch.randn(outputs.shape)
        F.mse_loss(outputs, targets).backward()
        made[name] = {
            "outputs": outputs,
            "weights": weights,
            "gradients": [parameter.grad.clone() for parameter in module.parameters()],
            "losses": train(module.parameters(), 0.01, 20, lambda: F.mse_loss(module(x)[0], targets)),
        }
    return made


def packed():
    """Recurrent networks over packed sequences of lengths 2, 4, 3 and 1: parameters, inputs, the packed outputs, the last states, and the gradients."""
    r, lengths = torch.randn, torch.tensor([2, 4, 3, 1])
    cases = {
        "RNN": (lambda: nn.RNN(3, 5), 0),
        "RNN with ReLU": (lambda: nn.RNN(3, 5, nonlinearity="relu", bias=False), 0),
        "GRU": (lambda: nn.GRU(3, 5), 0),
        "LSTM": (lambda: nn.LSTM(3, 5), 0),
        "RNN with a state": (lambda: nn.RNN(3, 5, 2), 1),
        "GRU with a state": (lambda: nn.GRU(3, 5, bidirectional=True), 1),
        "LSTM with states": (lambda: nn.LSTM(3, 5, 2, bidirectional=True), 2),
    }
    made = {}
    for name, (build, states) in cases.items():
        torch.manual_seed(0)
        module = build()
        inputs = [r(4, 4, 3), *(r(module.num_layers * (2 if module.bidirectional else 1), 4, 5) for _ in range(states))]
        floats(*inputs)
        state = inputs[1] if states == 1 else tuple(inputs[1:]) or None
        sequences, last = module(rnn.pack_padded_sequence(inputs[0], lengths, batch_first=True, enforce_sorted=False), state)
        outputs = [sequences.data, *(last if isinstance(last, tuple) else [last])]
        made[name] = {
            "parameters": dict(module.state_dict()),
            "inputs": [one.detach() for one in inputs],
            "lengths": lengths,
            "outputs": outputs,
            "batch_sizes": sequences.batch_sizes,
            "unsorted_indices": sequences.unsorted_indices,
            "input_gradients": gradients(inputs, outputs),
            "gradients": {key: value.grad for key, value in module.named_parameters()},
        }
    return made


# ---- Attention by dot products -----------------------------------------------------------------------------------------


class BackwardWriter(nn.Module):
    """Article C put right: an encoder, a decoder, scaled attention with separate projections, and an output layer."""

    def __init__(self, vocabulary, hidden):
        super().__init__()
        self.read, self.write = nn.Embedding(vocabulary, hidden), nn.Embedding(vocabulary, hidden)
        self.encoder, self.decoder = (nn.LSTM(hidden, hidden, batch_first=True) for _ in range(2))
        self.query, self.key, self.value = (nn.Linear(hidden, hidden) for _ in range(3))
        self.output = nn.Linear(2 * hidden, vocabulary)

    def forward(self, source, inputs):
        lengths = (source != 0).sum(1)
        packed = rnn.pack_padded_sequence(self.read(source), lengths, batch_first=True, enforce_sorted=False)
        states, last = self.encoder(packed)
        encoded, _ = rnn.pad_packed_sequence(states, batch_first=True, total_length=source.shape[1])
        decoded, _ = self.decoder(self.write(inputs), last)
        scores = self.query(decoded) @ self.key(encoded).transpose(1, 2) / math.sqrt(decoded.shape[2])
        weights = scores.masked_fill((source == 0).unsqueeze(1), -math.inf).softmax(2)
        return self.output(torch.cat([decoded, weights @ self.value(encoded)], 2)), weights


def dot_products(masked):
    torch.manual_seed(8)
    query, states = torch.randn(3, 4, requires_grad=True), torch.randn(3, 6, 4, requires_grad=True)
    padding = torch.arange(6).unsqueeze(0) >= torch.tensor([6, 4, 1]).unsqueeze(1) if masked else torch.zeros(3, 6, dtype=torch.bool)
    weights = (states @ query.unsqueeze(2)).squeeze(2).masked_fill(padding, -math.inf).softmax(1)
    context = (weights.unsqueeze(1) @ states).squeeze(1)
    (context * torch.arange(12.0).view(3, 4)).sum().backward()
    return {"query": query, "states": states, "mask": padding, "context": context, "weights": weights, "gradients": [query.grad, states.grad]}


def over_time():
    """Article A's LSTM with attention put right: one score a step, softmax over the steps."""
    torch.manual_seed(3)
    lstm, score, x = nn.LSTM(3, 4, batch_first=True), nn.Linear(4, 1), torch.randn(2, 5, 3)
    states, _ = lstm(x)
    weights = score(states).squeeze(2).softmax(1)
    context = (weights.unsqueeze(1) @ states).squeeze(1)
    (context * torch.arange(8.0).view(2, 4)).sum().backward()
    return {"context": context, "weights": weights, "gradients": [parameter.grad for layer in (lstm, score) for parameter in layer.parameters()]}


def backward_writing():
    """Words of 3 to 10 are written backward, 2 ends them; the decoder is fed 1 and what comes before."""
    source = torch.tensor([[3, 7, 5, 0, 0], [10, 4, 4, 9, 6], [8, 3, 0, 0, 0]])
    target = torch.tensor([[5, 7, 3, 2, 0, 0], [6, 9, 4, 4, 10, 2], [3, 8, 2, 0, 0, 0]])
    inputs = torch.cat([torch.ones_like(target[:, :1]), target[:, :-1]], 1)
    torch.manual_seed(0)
    model = BackwardWriter(11, 16)

    def loss():
        return F.cross_entropy(model(source, inputs)[0].flatten(0, 1), target.flatten(), ignore_index=0)

    outputs, weights = model(source, inputs)
    loss().backward()
    gradients = [parameter.grad.clone() for parameter in model.parameters()]
    return {
        "source": source, "target": target, "outputs": outputs, "weights": weights, "gradients": gradients,
        "losses": train(model.parameters(), 0.01, 20, loss),
    }


def dot_attention():
    return {
        "one query": dot_products(masked=False), "one query, padding": dot_products(masked=True),
        "over time": over_time(), "backward writing": backward_writing(),
    }
# ---- A Transformer's encoder -------------------------------------------------------------------------------------------


def encoders():
    """Encoder layers and encoders, batch first, and the last case the sinusoidal table by its formula.

    The inputs are the sequences and, where there are some, a mask of the attention and one of the padding, or None. The losses are those
    of 20 steps of Adam toward random targets, from the same parameters on.
    """
    r = torch.randn
    causal = torch.ones(5, 5).triu(1).bool()
    padding = torch.tensor([[False] * 5, [False] * 3 + [True] * 2])
    layer = lambda **options: nn.TransformerEncoderLayer(6, 2, 10, dropout=0, batch_first=True, **options)
    stack = lambda norm=None, **options: nn.TransformerEncoder(layer(**options), 2, norm, enable_nested_tensor=False)
    cases = {
        "layer, norm after": (layer, None, None),
        "layer, norm before": (lambda: layer(norm_first=True), None, None),
        "layer, norm after, GELU": (lambda: layer(activation="gelu"), None, None),
        "layer, norm before, GELU": (lambda: layer(norm_first=True, activation="gelu"), None, None),
        "layer, norm after, padding": (layer, None, padding),
        "layer, norm before, causal": (lambda: layer(norm_first=True), causal, None),
        "layer, norm before, causal and padding": (lambda: layer(norm_first=True), causal, padding),
        "encoder, norm after": (stack, None, None),
        "encoder, norm before": (lambda: stack(norm_first=True), None, None),
        "encoder, norm after, last norm, padding": (lambda: stack(nn.LayerNorm(6)), None, padding),
        "encoder, norm before, last norm, padding": (lambda: stack(nn.LayerNorm(6), norm_first=True), None, padding),
    }
    made = {}
    for name, (build, mask, padded) in cases.items():
        torch.manual_seed(0)
        module = build()
        for parameter in module.parameters():  # biases are not all zero, and an encoder's layers are not all alike
            nn.init.normal_(parameter, 1.0 if parameter.dim() == 1 and parameter.mean() == 1 else 0.0, 0.3)
        parameters = {key: value.clone() for key, value in module.state_dict().items()}
        x, targets = r(2, 5, 6).requires_grad_(), r(2, 5, 6)
        masks = (mask, padded)
        outputs = module(x, *masks)
        F.mse_loss(outputs, targets).backward()
        case = {
            "parameters": parameters, "inputs": [x.detach(), *masks], "targets": targets, "outputs": outputs, "input_gradient": x.grad,
            "gradients": {key: value.grad.clone() for key, value in module.named_parameters()},
        }
        made[name] = case | {"losses": train(module.parameters(), 0.01, 20, lambda: F.mse_loss(module(x.detach(), *masks), targets))}
    width, length = 8, 600
    angle = lambda step, column: step / 10000 ** (2 * (column // 2) / width)
    table = [[(math.sin, math.cos)[column % 2](angle(step, column)) for column in range(width)] for step in range(length)]
    return made | {"sinusoidal table": {"table": torch.tensor(table)}}
# ---- A reader with a memory ----------------------------------------------------------------------------------------------


class MemoryReader(nn.Module):
    """Sentences as weighted sums of words, read by additive attention as often as there are hops; the last context is read out."""

    def __init__(self, hops):
        super().__init__()
        self.embedding, self.places = nn.Embedding(20, 8, padding_idx=0), nn.Embedding(6, 8)
        self.story_slots, self.question_slots = nn.Parameter(torch.ones(5, 8)), nn.Parameter(torch.ones(5, 8))
        self.hops = nn.ModuleList([nn.ModuleList([nn.Linear(16, 8), nn.Linear(8, 1, bias=False)]) for _ in range(hops)])
        self.readout = nn.Linear(8, 20)

    def forward(self, x, question, hard=False):
        missing = (x == 0).all(2)
        memory = (self.embedding(x) * self.story_slots[: x.shape[2]]).sum(2) + self.places(torch.arange(x.shape[1]))
        q = (self.embedding(question) * self.question_slots[: question.shape[1]]).sum(1)
        asked, read = q, []
        for attend, score in self.hops:
            pairs = torch.cat([asked.unsqueeze(1).expand_as(memory), memory], 2)
            weights = score(attend(pairs).tanh()).squeeze(2).masked_fill(missing, float("-inf")).softmax(1)
            read.append(weights)
            if hard:
                weights = F.one_hot(weights.argmax(1), weights.shape[1]).float()
            asked = q + (weights.unsqueeze(1) @ memory).squeeze(1)
        return self.readout(asked), read


def readers():
    """Stories of two to six sentences of two to five words, zeros behind them; the losses are those of 20 steps over all."""
    made = {}
    for name, hops in {"one hop": 1, "two hops": 2}.items():
        torch.manual_seed(1)
        x, q, y = torch.randint(1, 20, (8, 6, 5)), torch.randint(1, 20, (8, 3)), torch.randint(1, 20, (8,))
        for story in range(8):
            x[story, 2 + story % 5:] = 0
            x[story, story % 2, 2 + story % 4:] = 0
        torch.manual_seed(0)
        model = MemoryReader(hops)
        outputs, weights = model(x, q)
        hard = model(x, q, hard=True)[0]
        F.cross_entropy(outputs, y).backward()
        gradients = [parameter.grad.clone() for parameter in model.parameters()]
        history = train(model.parameters(), 4e-3, 20, lambda: F.cross_entropy(model(x, q)[0], y))
        made[name] = {"x": x, "q": q, "y": y, "outputs": outputs, "weights": weights, "hard outputs": hard, "gradients": gradients, "losses": history}
# ---- Gradient clipping -------------------------------------------------------------------------------------------------


def clipping():
    """A ReLU network that adds up numbers, in double precision: its gradients after each way of clipping, and 20 losses by SGD."""
    numbers, rnn, readout = [None] * 3

    def start():
        nonlocal numbers, rnn, readout
        torch.manual_seed(0)
        numbers = torch.randn(32, 12, 1).double()
        rnn = nn.RNN(1, 8, nonlinearity="relu", batch_first=True)
        readout = nn.Linear(8, 1)
        with torch.no_grad():
            rnn.weight_hh_l0.copy_(torch.eye(8))
        rnn.double(), readout.double()
        return [*rnn.parameters(), *readout.parameters()]

    def loss(rows):
        return F.mse_loss(readout(rnn(rows)[0][:, -1]), rows.sum(1))

    def hooked(parameters):
        for parameter in parameters:
            low, high = (-0.2, 0.3) if parameter is rnn.weight_hh_l0 else (-0.1, 0.2)
            parameter.register_hook(lambda gradient, low=low, high=high: gradient.clamp(low, high))

    def clipped(name, parameters):
        if name == "by value":
            nn.utils.clip_grad_value_(parameters, 0.1)
        return nn.utils.clip_grad_norm_(parameters, 1, 2) if name == "by norm" else None

    made = {}
    for name in ("by value", "by norm", "by hook"):
        parameters = start()
        if name == "by hook":
            hooked(parameters)
        loss(numbers).backward()
        norm = clipped(name, parameters)
        gradients = [parameter.grad.clone() for parameter in parameters]
        for parameter in parameters:
            parameter.grad = None
        for half in numbers.chunk(2):
            (loss(half) / 2).backward()
        clipped(name, parameters)
        accumulated = [parameter.grad.clone() for parameter in parameters]
        optimizer, losses = torch.optim.SGD(parameters, 0.01), []
        for _ in range(20):
            optimizer.zero_grad()
            value = loss(numbers)
            value.backward()
            clipped(name, parameters)
            optimizer.step()
            losses.append(value.item())
        made[name] = {"gradients": gradients, "accumulated": accumulated, "losses": losses}
        if norm is not None:
            made[name]["norm"] = norm.item()
    return made


# ---- Translators -------------------------------------------------------------------------------------------------------


class AttentionTranslator(nn.Module):
    """Encoder and decoder with dot-product attention after the decoder's GRU; without it, the context is the encoder's last state."""

    def __init__(self, attends):
        super().__init__()
        self.attends = attends
        self.read, self.encoder = nn.Embedding(12, 6), nn.GRU(6, 4, batch_first=True, bidirectional=True)
        self.written, self.decoder = nn.Embedding(11, 6), nn.GRU(6, 8, batch_first=True)
        self.combine, self.readout = nn.Linear(16, 8), nn.Linear(8, 11)

    def forward(self, source, lengths, before):
        packed = rnn.pack_padded_sequence(self.read(source), lengths, batch_first=True, enforce_sorted=False)
        outputs, last = self.encoder(packed)
        states, _ = rnn.pad_packed_sequence(outputs, batch_first=True, total_length=source.shape[1])
        last = torch.cat([last[0], last[1]], 1).unsqueeze(0)
        asks, _ = self.decoder(self.written(before), last)
        padding = (torch.arange(source.shape[1]) >= lengths.unsqueeze(1)).unsqueeze(1)
        scores = (asks @ states.transpose(1, 2) / math.sqrt(8)).masked_fill(padding, -math.inf)
        weights = scores.softmax(2) if self.attends else None
        context = weights @ states if self.attends else last.transpose(0, 1).expand_as(asks)
        return self.readout(self.combine(torch.cat([asks, context], 2)).tanh()), weights

    def greedy(self, source, lengths, longest):
        written = torch.ones(len(source), 1, dtype=torch.int64)
        for _ in range(longest):
            written = torch.cat([written, self(source, lengths, written)[0][:, -1:].argmax(2)], 1)
        return written[:, 1:]


def translators():
    """Sources of lengths 5, 3, 4 and 5: scores, weights and gradients at first; 20 losses; what is written greedily after them, also behind the end."""
    source = torch.tensor([[4, 5, 6, 7, 2], [8, 9, 2, 0, 0], [10, 11, 4, 2, 0], [5, 8, 5, 9, 2]])
    lengths = torch.tensor([5, 3, 4, 5])
    target = torch.tensor([[1, 7, 6, 5, 4, 2], [1, 9, 8, 2, 0, 0], [1, 4, 10, 2, 0, 0], [1, 9, 5, 8, 5, 2]])
    made = {}
    for name, attends in {"with attention": True, "without attention": False}.items():
        torch.manual_seed(0)
        model = AttentionTranslator(attends)

        def loss():
            scores, _ = model(source, lengths, target[:, :-1])
            return F.cross_entropy(scores.flatten(0, 1), target[:, 1:].flatten(), ignore_index=0)

        scores, weights = model(source, lengths, target[:, :-1])
        loss().backward()
        gradients = [parameter.grad.clone() for parameter in model.parameters()]
        made[name] = {
            "source": source, "lengths": lengths, "target": target, "outputs": scores, "weights": weights, "gradients": gradients,
            "losses": train(model.parameters(), 1e-2, 20, loss), "written": model.greedy(source, lengths, 7),
        }
    return made


# ---- Classifiers with attention ----------------------------------------------------------------------------------------


class GruAttentionClassifier(nn.Module):
    """A GRU whose last state asks by additive attention which of its outputs are read."""

    def __init__(self, dropout):
        super().__init__()
        self.gru = nn.GRU(5, 10, batch_first=True)
        self.attend, self.score = nn.Linear(20, 10), nn.Linear(10, 1, bias=False)
        self.dropout, self.readout = nn.Dropout(dropout), nn.Linear(10, 2)

    def forward(self, x):
        states, last = self.gru(x)
        asked = torch.cat([last[-1].unsqueeze(1).expand_as(states), states], 2)
        weights = self.score(self.attend(asked).tanh()).squeeze(2).softmax(1)
        return self.readout(self.dropout((weights.unsqueeze(1) @ states).squeeze(1))), weights


def classifiers():
    """Article B: data, then the model, then the order of each epoch, all from one seed; the losses are those of the first 20 batches."""
    made = {}
    for name, dropout in {"article B": 0.5, "article B without dropout": 0.0}.items():
        torch.manual_seed(0)
        x = torch.randn(1000, 10, 5)
        positive = (x.sum((1, 2)) > 0).float()
        y = torch.stack([1 - positive, positive], 1)
        model = GruAttentionClassifier(dropout).eval()
        outputs, weights = model(x[:8])
        F.binary_cross_entropy_with_logits(outputs, y[:8]).backward()
        gradients = [parameter.grad.clone() for parameter in model.parameters()]
        model.train()
        batches = iter(torch.randperm(800).split(32))

        def loss():
            rows = next(batches)
            return F.binary_cross_entropy_with_logits(model(x[rows])[0], y[rows])

        made[name] = {"outputs": outputs, "weights": weights, "gradients": gradients, "losses": train(model.parameters(), 1e-3, 20, loss)}
    return made


# ---- A Transformer's decoder, and a Transformer that translates --------------------------------------------------------


def normal(module):
    """Parameters drawn anew, so that biases are not all zero and layers of a stack are not all alike."""
    for parameter in module.parameters():
        nn.init.normal_(parameter, 1.0 if parameter.dim() == 1 and parameter.mean() == 1 else 0.0, 0.3)
    return module


def decoders():
    """Decoder layers and decoders under a causal mask, batch first; inputs are the sequences, the memory and a mask of its padding, or None."""
    r = torch.randn
    causal = torch.ones(5, 5).triu(1).bool()
    padding = torch.tensor([[False] * 4, [False] * 2 + [True] * 2])
    layer = lambda **options: nn.TransformerDecoderLayer(6, 2, 10, dropout=0, batch_first=True, **options)
    cases = {
        "layer, norm after": (layer, None),
        "layer, norm before": (lambda: layer(norm_first=True), None),
        "layer, norm after, padding": (layer, padding),
        "decoder, norm after, padding": (lambda: nn.TransformerDecoder(layer(), 2), padding),
        "decoder, norm before, last norm, padding": (lambda: nn.TransformerDecoder(layer(norm_first=True), 2, nn.LayerNorm(6)), padding),
    }
    made = {}
    for name, (build, mask) in cases.items():
        torch.manual_seed(0)
        module = normal(build())
        parameters = {key: value.clone() for key, value in module.state_dict().items()}
        x, memory, targets = r(2, 5, 6).requires_grad_(), r(2, 4, 6).requires_grad_(), r(2, 5, 6)
        read = lambda x, memory: module(x, memory, tgt_mask=causal, memory_key_padding_mask=mask)
        outputs = read(x, memory)
        F.mse_loss(outputs, targets).backward()
        made[name] = {
            "parameters": parameters, "inputs": [x.detach(), memory.detach(), mask], "targets": targets, "outputs": outputs,
            "input_gradients": [x.grad, memory.grad], "gradients": {key: value.grad.clone() for key, value in module.named_parameters()},
            "losses": train(module.parameters(), 0.01, 20, lambda: F.mse_loss(read(x.detach(), memory.detach()), targets)),
        }
    return made


class TransformerTranslator(nn.Module):
    """An encoder and a decoder of two layers, norms before the parts and at the end, with sinusoidal positions."""

    def __init__(self):
        super().__init__()
        options = {"dropout": 0, "batch_first": True, "norm_first": True}
        self.read, self.written, self.readout = nn.Embedding(12, 6), nn.Embedding(11, 6), nn.Linear(6, 11)
        self.encoder = nn.TransformerEncoder(nn.TransformerEncoderLayer(6, 2, 10, **options), 2, nn.LayerNorm(6), enable_nested_tensor=False)
        self.decoder = nn.TransformerDecoder(nn.TransformerDecoderLayer(6, 2, 10, **options), 2, nn.LayerNorm(6))

    def positions(self, x):
        angle = lambda step, column: step / 10000 ** (2 * (column // 2) / x.shape[2])
        return x + torch.tensor([[(math.sin, math.cos)[column % 2](angle(step, column)) for column in range(x.shape[2])] for step in range(x.shape[1])])

    def forward(self, source, lengths, before):
        padding = torch.arange(source.shape[1]) >= lengths.unsqueeze(1)
        memory = self.encoder(self.positions(self.read(source)), src_key_padding_mask=padding)
        causal = torch.ones(before.shape[1], before.shape[1]).triu(1).bool()
        return self.readout(self.decoder(self.positions(self.written(before)), memory, tgt_mask=causal, memory_key_padding_mask=padding))


def transformers():
    """Sources of lengths 5, 3, 4 and 5: scores and gradients at first, 20 losses with smoothed labels, and what is written greedily after them."""
    source = torch.tensor([[4, 5, 6, 7, 2], [8, 9, 2, 0, 0], [10, 11, 4, 2, 0], [5, 8, 5, 9, 2]])
    lengths = torch.tensor([5, 3, 4, 5])
    target = torch.tensor([[1, 7, 6, 5, 4, 2], [1, 9, 8, 2, 0, 0], [1, 4, 10, 2, 0, 0], [1, 9, 5, 8, 5, 2]])
    torch.manual_seed(0)
    model = normal(TransformerTranslator())
    parameters = {key: value.clone() for key, value in model.state_dict().items()}
    loss = lambda: F.cross_entropy(model(source, lengths, target[:, :-1]).flatten(0, 1), target[:, 1:].flatten(), ignore_index=0, label_smoothing=0.1)
    outputs = model(source, lengths, target[:, :-1])
    loss().backward()
    case = {
        "parameters": parameters, "source": source, "lengths": lengths, "target": target, "outputs": outputs,
        "gradients": {key: value.grad.clone() for key, value in model.named_parameters()}, "losses": train(model.parameters(), 1e-2, 20, loss),
    }
    written = torch.ones(4, 1, dtype=torch.int64)
    for _ in range(7):
        written = torch.cat([written, model(source, lengths, written)[:, -1:].argmax(2)], 1)
    return {"smoothed labels": case | {"written": written[:, 1:]}}


if __name__ == "__main__":
    torch.set_num_threads(1)
    for make in (
        random, modules, losses, operators, optimizers, schedules, distributions, training, taggers, weather, sequences, stacks, dot_attention, attention,
        self_attention, encoders, packed, readers, clipping, classifiers, translators, decoders, transformers,
    ):
        lines = [f"{json.dumps(name)}: {json.dumps(plain(case), sort_keys=True, separators=(',', ':'))}" for name, case in sorted(make().items())]
        Path(__file__).with_name(f"{make.__name__}.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
