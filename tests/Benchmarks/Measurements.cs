using System.Diagnostics;
using static TorchSharp.torch;

namespace Benchmarks;

/// <summary>The benchmarks, in C#. peers/ holds the same in C++ and Python.</summary>
internal static class Measurements
{
    public static void Print()
    {
        set_num_threads(1);
        var (seconds, articleLoss) = ArticleB.Train();
        Print("article-b", seconds, articleLoss);
        foreach (var (name, make) in new (string, Func<TrainingStep>)[] { ("lstm", TrainingStep.Lstm), ("cell-loop", TrainingStep.CellLoop), ("encoder-layer", TrainingStep.EncoderLayer) })
        {
            using var step = make();
            var (milliseconds, loss) = step.Milliseconds();
            Print(name, milliseconds, loss);
        }
        Print("add", AddMicroseconds(), null);
        Print("gemm", ProductMilliseconds(), null);
    }

    private static void Print(string name, double time, double? loss) =>
        Console.WriteLine(FormattableString.Invariant($"{name}\t{time:F6}{(loss is null ? "" : "\t")}{loss:F6}"));

    /// <summary>One recorded addition of two 4×4 tensors, the result disposed of.</summary>
    private static double AddMicroseconds()
    {
        using var x = randn(4, 4, requires_grad: true);
        const int count = 200_000;
        var best = double.MaxValue;
        for (var round = 0; round < 6; round++)
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < count; i++)
            {
                using (x + x)
                {
                }
            }
            best = Math.Min(best, watch.Elapsed.TotalMicroseconds / count);
        }
        return best;
    }

    private static double ProductMilliseconds()
    {
        using var x = randn(1024, 1024);
        using var y = randn(1024, 1024);
        const int count = 12;
        var best = double.MaxValue;
        for (var round = 0; round < count; round++)
        {
            var watch = Stopwatch.StartNew();
            using (x.mm(y))
                best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }
        return best;
    }
}
