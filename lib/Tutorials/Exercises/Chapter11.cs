using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>The Transformer's encoder.</summary>
internal static class Chapter11
{
    private const double Width = 16, Heads = 4, FeedForward = 64;

    public static Exercise[] Exercises => [Parameters, Positions, MeanWithoutPadding];

    private static double Linear(double from, double to) => (from * to) + to;

    private static double Layer(double attention, double feedForward, double norms) => attention + feedForward + norms;

    private static double Attention => 4 * Linear(Width, Width);

    private static double Fed => Linear(Width, FeedForward) + Linear(FeedForward, Width);

    private static double Norms => 2 * 2 * Width;

    private static Exercise Parameters => new("11-1", "a number: how many parameters", Layer(Attention, Fed, Norms))
    {
        Decimals = 0,
        Hint = "Attention has four projections, the feed-forward part two linear layers, and each of the two norms two numbers a unit. A linear layer from n to m has n · m weights and m biases.",
        Misconceptions =
        [
            new(Layer(Heads * Attention, Fed, Norms), "The heads share the width: each has a fourth of it, so their number changes nothing."),
            new(Layer(Attention, Fed, 0), "The norms are missing: each has a factor and a bias for every unit."),
            new(Layer(Attention, Fed, Norms / 2), "There are two norms, each with a factor and a bias for every unit."),
            new(Layer(4 * Width * Width, 2 * Width * FeedForward, Norms), "The biases of the linear layers are missing."),
            new(Layer(4 * Width * Width, 2 * Width * FeedForward, Norms / 2), "All biases are missing, those of the linear layers and of the norms."),
            new(Layer((3 * Linear(Width, Width / Heads)) + Linear(Width, Width), Fed, Norms), "That is one head's queries, keys and values: the four heads together have projections from 16 to 16."),
            new(Layer(3 * Linear(Width, Width), Fed, Norms), "Attention has a fourth projection, of what the heads have read."),
            new(Layer(Attention, Linear(Width, FeedForward), Norms), "The feed-forward part has a second linear layer, back to the width."),
            new(Layer(Attention, Linear(Width, 2048) + Linear(2048, Width), Norms), "That is nn's default feed-forward width, 2048: here it is 64."),
        ],
    };

    private static Tensor Rows(Tensor table, long first, long count) => table.narrow(0, first, count);

    private static Exercise Positions => new(
        "11-2", "a function of two tensors, x (B, T, E) and a table (N, E)", (Tensor x, Tensor table) => x + Rows(table, 0, x.shape[1]))
    {
        Inputs = ["x", "table"],
        Trials =
        [
            [arange(12).@float().reshape(2, 3, 2), tensor(new[,] { { 0f, 1f }, { 10f, 11f }, { 20f, 21f }, { 30f, 31f } })],
            [ones(3, 2, 1), tensor(new[,] { { 5f }, { 7f }, { 9f } })],
        ],
        Hint = "Which dimension of x counts the steps? Each step takes the row of its own number, the same in every sequence.",
        Misconceptions =
        [
            new((Tensor x, Tensor table) => x + Rows(table, 0, x.shape[0]).unsqueeze(1), "Each sequence gets one row at all its steps, that of its number in the batch: the steps lie in dimension 1."),
            new((Tensor x, Tensor table) => x + Rows(table, 1, x.shape[1]), "One row too far: the first step takes row 0."),
            new((Tensor x, Tensor table) => x + Rows(table, 0, x.shape[1]).flip(0), "The rows are in the wrong order: the first step takes row 0."),
            new((Tensor x, Tensor table) => x * Rows(table, 0, x.shape[1]), "The rows are multiplied with the steps: add them."),
            new((Tensor x, Tensor table) => Rows(table, 0, x.shape[1]).expand_as(x), "The positions are there and the sequences are gone: add them to x."),
            new((Tensor x, Tensor table) => x + table[x.shape[1]], "Every step gets the same row, that of the number of steps: step t takes row t."),
            new((Tensor x, Tensor table) => x + table[0], "Every step gets row 0: step t takes row t."),
            new((Tensor x, Tensor table) => x + table.mean([0]), "Every step gets the same vector, which tells nothing of its place."),
        ],
    };

    private static Tensor Padding(Tensor outputs, Tensor lengths) => (arange(outputs.shape[1]).unsqueeze(0) >= lengths.unsqueeze(1)).unsqueeze(2);

    private static Tensor SumWithoutPadding(Tensor outputs, Tensor lengths) => outputs.masked_fill(Padding(outputs, lengths), 0).sum([1]);

    private static Exercise MeanWithoutPadding => new(
        "11-3", "a function of two tensors, outputs (B, T, E) and lengths (B,)", (Tensor outputs, Tensor lengths) => SumWithoutPadding(outputs, lengths) / lengths.unsqueeze(1))
    {
        Inputs = ["outputs", "lengths"],
        Trials =
        [
            [tensor(new[,,] { { { 1f, 2f }, { 3f, 6f }, { 9f, 9f } }, { { 2f, 0f }, { 4f, 3f }, { 3f, 6f } } }), tensor(new[] { 2L, 3L })],
            [tensor(new[,,] { { { 4f }, { 8f }, { -5f }, { 7f } } }), tensor(new[] { 1L })],
        ],
        Hint = "Set the steps from each sequence's length on to zero, sum over the steps, and divide by what?",
        Misconceptions =
        [
            new((Tensor outputs, Tensor lengths) => outputs.mean([1]), "The padding counts too: it should add nothing."),
            new((Tensor outputs, Tensor lengths) => SumWithoutPadding(outputs, lengths) / outputs.shape[1], "The padding adds nothing, but it still counts in the number of steps: divide by each sequence's own length."),
            new((Tensor outputs, Tensor lengths) => SumWithoutPadding(outputs, lengths), "That is the sum: divide by each sequence's length."),
            new((Tensor outputs, Tensor lengths) => outputs.sum([1]) / lengths.unsqueeze(1), "It is divided by the right length, but the padding is in the sum."),
            new((Tensor outputs, Tensor lengths) => SumWithoutPadding(outputs, lengths + 1) / (lengths.unsqueeze(1) + 1), "One step too many counts: the steps from 0 to length - 1 are the sequence's own."),
            new((Tensor outputs, Tensor lengths) => SumWithoutPadding(outputs, lengths - 1) / (lengths.unsqueeze(1) - 1), "One step too few counts: the steps from 0 to length - 1 are the sequence's own."),
            new((Tensor outputs, Tensor lengths) => SumWithoutPadding(outputs, lengths - 1) / lengths.unsqueeze(1), "Each sequence's last step is missing from the sum: the steps from 0 to length - 1 are its own."),
            new((Tensor outputs, Tensor lengths) => SumWithoutPadding(outputs, lengths) / lengths, "The lengths divide the units, not the sequences: give them a second dimension, (B, 1)."),
            new((Tensor outputs, Tensor lengths) => SumWithoutPadding(outputs, lengths) / lengths.sum(), "It is divided by the steps of all sequences together: divide by each one's own length."),
            new((Tensor outputs, Tensor lengths) => SumWithoutPadding(outputs, lengths) - SumWithoutPadding(outputs, lengths - 1), "That is each sequence's last step, not the mean of its steps."),
            new((Tensor outputs, Tensor lengths) => outputs.masked_fill(Padding(outputs, lengths), double.NegativeInfinity).max(1).values, "That is the greatest number of each unit, not the mean."),
        ],
    };
}
