namespace Benchmarks;

/// <summary>Something that every implementation does in the same way and whose time is compared.</summary>
/// <param name="Name">What the measuring programs call it: "encoder-layer".</param>
/// <param name="Title">What it is, for people.</param>
/// <param name="Unit">What its times are in: "s", "ms" or "us".</param>
public sealed record Benchmark(string Name, string Title, string Unit)
{
    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<Benchmark> All { get; } =
    [
        new("article-b", "GRU with attention, 100 epochs", "s"),
        new("lstm", "LSTM(32, 64), 50 steps, a batch of 32, with Adam", "ms"),
        new("cell-loop", "the same by 50 calls of an LSTMCell", "ms"),
        new("encoder-layer", "Transformer layer, 64 wide, 4 heads, 32 × 50, Adam", "ms"),
        new("add", "x + x, 4×4 with gradient", "us"),
        new("gemm", "a product of two 1024×1024 matrices", "ms"),
    ];
}
