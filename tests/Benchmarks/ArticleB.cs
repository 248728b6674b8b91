using System.Diagnostics;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Benchmarks;

/// <summary>Article B's training: a GRU with attention learns whether the elements of a sequence sum to more than zero.</summary>
internal static class ArticleB
{
    /// <summary>100 epochs of 25 steps of 32 sequences, each epoch followed by an evaluation on 200 others.</summary>
    public static (double Seconds, double Loss) Train()
    {
        manual_seed(0);
        using var x = randn(1000, 10, 5);
        using var positive = (x.sum([1, 2]) > 0).@float();
        using var y = stack([1 - positive, positive], 1);
        using var model = new GruClassifier(5, 10, 2);
        using var optimizer = optim.Adam(model.parameters(), 1e-3);
        var watch = Stopwatch.StartNew();
        var loss = 0.0;
        for (var epoch = 0; epoch < 100; epoch++)
        {
            loss = Epoch(model, optimizer, x, y);
            Evaluate(model, x, y);
        }
        return (watch.Elapsed.TotalSeconds, loss);
    }

    private static double Epoch(GruClassifier model, optim.Optimizer optimizer, Tensor x, Tensor y)
    {
        model.train();
        using var order = randperm(800);
        var sum = 0.0;
        for (var step = 0; step < 25; step++)
        {
            using var scope = NewDisposeScope();
            var rows = order.narrow(0, step * 32, 32);
            optimizer.zero_grad();
            var loss = F.binary_cross_entropy_with_logits(model.call(x.index_select(0, rows)), y.index_select(0, rows));
            loss.backward();
            optimizer.step();
            sum += loss.item<float>();
        }
        return sum / 25;
    }

    private static void Evaluate(GruClassifier model, Tensor x, Tensor y)
    {
        model.eval();
        using var _ = no_grad();
        for (var begin = 800; begin < 1000; begin += 32)
        {
            using var scope = NewDisposeScope();
            var length = Math.Min(32, 1000 - begin);
            var target = y.narrow(0, begin, length);
            var logits = model.call(x.narrow(0, begin, length));
            F.binary_cross_entropy_with_logits(logits, target).item<float>();
            (logits.argmax(1) == target.argmax(1)).sum().item<long>();
        }
    }
}

/// <summary>A GRU read by additive attention, with a classifier of two outputs.</summary>
internal sealed class GruClassifier : nn.Module<Tensor, Tensor>
{
    private readonly TorchSharp.Modules.GRU gru;
    private readonly TorchSharp.Modules.Linear attend, score, output;
    private readonly TorchSharp.Modules.Dropout dropout;

    public GruClassifier(long input, long hidden, long classes) : base(nameof(GruClassifier))
    {
        gru = nn.GRU(input, hidden, batchFirst: true);
        attend = nn.Linear(2 * hidden, hidden);
        score = nn.Linear(hidden, 1, hasBias: false);
        output = nn.Linear(hidden, classes);
        dropout = nn.Dropout(0.5);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        var (outputs, last) = gru.call(x);
        var query = last[0].unsqueeze(1).expand(-1, outputs.shape[1], -1);
        var scores = score.call(attend.call(cat([query, outputs], 2)).tanh());
        var weights = scores.squeeze(-1).softmax(1);
        var context = weights.unsqueeze(1).bmm(outputs).squeeze(1);
        return output.call(dropout.call(context));
    }
}
