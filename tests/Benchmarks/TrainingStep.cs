using System.Diagnostics;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Benchmarks;

/// <summary>A module trained by Adam on the same sequences, (time, batch, features), and what it computes of them.</summary>
internal sealed class TrainingStep : IDisposable
{
    private const int Time = 50, Batch = 32, Width = 64, Warming = 20, Measured = 60;

    private readonly Tensor x, y;
    private readonly nn.Module module;
    private readonly Func<Tensor, Tensor> forward;

    private TrainingStep(Tensor x, Tensor y, nn.Module module, Func<Tensor, Tensor> forward) => (this.x, this.y, this.module, this.forward) = (x, y, module, forward);

    public static TrainingStep Lstm()
    {
        manual_seed(0);
        var (x, y, lstm) = (randn(Time, Batch, 32), randn(Time, Batch, Width), nn.LSTM(32, Width));
        return new(x, y, lstm, input => lstm.call(input).Item1);
    }

    public static TrainingStep CellLoop()
    {
        manual_seed(0);
        var (x, y, cell) = (randn(Time, Batch, 32), randn(Batch, Width), nn.LSTMCell(32, Width));
        Tensor Last(Tensor input)
        {
            var (h, c) = (zeros(Batch, Width), zeros(Batch, Width));
            foreach (var step in input.unbind(0))
                (h, c) = cell.call(step, (h, c));
            return h;
        }
        return new(x, y, cell, Last);
    }

    public static TrainingStep EncoderLayer()
    {
        manual_seed(0);
        var (x, y, layer) = (randn(Time, Batch, Width), randn(Time, Batch, Width), nn.TransformerEncoderLayer(Width, 4, 4 * Width, dropout: 0));
        return new(x, y, layer, layer.call);
    }

    /// <summary>The median time of a step, forwards, backwards and by Adam, and the last loss.</summary>
    public (double Milliseconds, double Loss) Milliseconds()
    {
        using var optimizer = optim.Adam(module.parameters(), 1e-3);
        var times = new List<double>();
        var last = 0.0;
        for (var step = 0; step < Warming + Measured; step++)
        {
            var watch = Stopwatch.StartNew();
            last = Step(optimizer);
            if (step >= Warming)
                times.Add(watch.Elapsed.TotalMilliseconds);
        }
        return (times.Order().ElementAt(Measured / 2), last);
    }

    private float Step(optim.Optimizer optimizer)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = F.mse_loss(forward(x), y);
        loss.backward();
        optimizer.step();
        return loss.item<float>();
    }

    public void Dispose()
    {
        module.Dispose();
        x.Dispose();
        y.Dispose();
    }
}
