using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>Self-attention and many heads.</summary>
internal static class Chapter10
{
    private const double Score = 2.1972245773362196;         // 2 ln 3

    public static Exercise[] Exercises => [Weight, Split, Causal];

    private static double First(double score) => Math.Exp(score) / (Math.Exp(score) + 1);

    private static Exercise Weight => new("10-1", "a number: the weight of the first key", First(Score / 2))
    {
        Decimals = 2,
        Hint = "First the two products q · k, then both divided by the root of the width, then softmax: e to the power of each, divided by the sum of the two.",
        Misconceptions =
        [
            new(First(Score), "The scale is missing: divide the products by the root of the width before the softmax."),
            new(First(Score / 4), "The products were divided by the width itself: divide by its root."),
            new(1 - First(Score / 2), "That is the weight of the second key: the first has the larger product."),
            new(Score / 2, "That is the score: take the softmax of both scores."),
            new(First(2 * Score), "The products were multiplied by the root of the width: divide them."),
            new(Math.Exp(Score / 2), "That is e to the power of the first score: divide it by the sum of both, so that the weights sum to 1."),
            new(1, "The second key has a weight too: e to the power of 0 is 1, not 0."),
            new(100 * First(Score / 2), "That is in percent: weights go from 0 to 1."),
            new(First(Score) / 2, "The scale belongs to the scores, before the softmax: here the weight was divided."),
        ],
    };

    private static Tensor Divided(Tensor projected) => projected.unflatten(2, 2, -1).transpose(1, 2);

    private static Exercise Split => new("10-2", "a function of one tensor, projected (B, T, E)", (Tensor projected) => Divided(projected))
    {
        Inputs = ["projected"],
        Trials = [[arange(12).@float().reshape(1, 3, 4)], [arange(24).@float().reshape(2, 2, 6)]],
        Hint = "A step's E numbers lie side by side. Cut those in two first, as the last dimensions, and only then bring the heads before the steps.",
        Misconceptions =
        [
            new((Tensor projected) => projected.reshape(projected.shape[0], 2, projected.shape[1], -1), "The numbers were only counted off anew, so a head gets the whole of some steps, not a part of every step: cut the width, then swap heads and steps."),
            new((Tensor projected) => projected.unflatten(2, 2, -1), "Each step is cut rightly, but the steps still come before the heads: (B, heads, T, E / heads) is wanted."),
            new((Tensor projected) => projected.unflatten(2, -1, 2).permute(0, 3, 1, 2), "The heads take turns along the width: a head's numbers should lie side by side, the first half for the first head."),
            new((Tensor projected) => Divided(projected).transpose(2, 3), "The heads are right, but in each the steps should be rows: (B, heads, T, E / heads)."),
            new((Tensor projected) => projected.unflatten(2, -1, 2).transpose(1, 2), "There are to be two heads, however wide; here each head is two wide, however many there are."),
            new((Tensor projected) => projected.transpose(1, 2).reshape(projected.shape[0], 2, projected.shape[1], -1), "The shape is right, but transposing and counting off anew mixes the steps: cut the width first, then swap heads and steps."),
            new((Tensor projected) => stack(projected.chunk(2, 2), 0), "The heads come before the batch: (B, heads, T, E / heads) is wanted."),
            new((Tensor projected) => projected.chunk(2, 2)[0], "That is the first head alone: both are wanted, as dimension 1."),
            new((Tensor projected) => Divided(projected).flip([1]), "The heads are swapped: the first half of the width belongs to the first head."),
        ],
    };

    private static Tensor Scores(Tensor q, Tensor k) => q.matmul(k.transpose(-2, -1)) / Math.Sqrt(q.shape[^1]);

    private static Tensor Masked(Tensor scores, Tensor mask) => scores.masked_fill(mask, double.NegativeInfinity).softmax(-1);

    // True above the diagonal: what comes after a step.
    private static Tensor After(Tensor q) => ones(q.shape[1], q.shape[1], dtype: ScalarType.Bool).triu(1);

    private static Exercise Causal => new("10-3", "a function of two tensors, q (B, T, d) and k (B, T, d)", (Tensor q, Tensor k) => Masked(Scores(q, k), After(q)))
    {
        Inputs = ["q", "k"],
        Trials =
        [
            [tensor(new[,,] { { { 1f, 0f }, { 2f, 1f }, { 0f, 3f } } }), tensor(new[,,] { { { 1f, 1f }, { 0f, 2f }, { 1f, -1f } } })],
            [tensor(new[,,] { { { 1f }, { 2f } }, { { 0f }, { -1f } } }), tensor(new[,,] { { { 1f }, { 3f } }, { { 2f }, { 1f } } })],
        ],
        Hint = "Three lines: the products of every query with every key over the root of d, minus infinity where the key comes after the query, softmax over the keys.",
        Misconceptions =
        [
            new((Tensor q, Tensor k) => Scores(q, k).softmax(-1), "Steps that come later are read too: their weight should be 0."),
            new((Tensor q, Tensor k) => Scores(q, k).softmax(-1).tril(), "Later steps have no weight, but what is left of a row does not sum to 1: mask the scores, before the softmax."),
            new((Tensor q, Tensor k) => Scores(q, k).tril().softmax(-1), "A score of 0 is not a weight of 0: e to the power of 0 is 1. Which score gives 0?"),
            new((Tensor q, Tensor k) => Masked(q.matmul(k.transpose(-2, -1)), After(q)), "The scale is missing: divide the products by the root of d."),
            new((Tensor q, Tensor k) => Masked(q.matmul(k.transpose(-2, -1)) / q.shape[^1], After(q)), "The products are divided by d itself: divide by its root."),
            new((Tensor q, Tensor k) => Masked(q.matmul(k.transpose(-2, -1)) / Math.Sqrt(q.shape[1]), After(q)), "The products are divided by the root of the number of steps: the scale goes by the width d."),
            new((Tensor q, Tensor k) => Masked(Scores(q, k), After(q).logical_or(eye(q.shape[1], dtype: ScalarType.Bool))), "A step must read itself too, else the first has nothing to read, and its weights are NaN: the mask begins above the diagonal."),
            new((Tensor q, Tensor k) => Masked(Scores(q, k), After(q).triu(2)), "Each step reads one step ahead: the mask begins right above the diagonal."),
            new((Tensor q, Tensor k) => Scores(q, k).masked_fill(After(q), double.NegativeInfinity), "Those are the scores: take the softmax of each row."),
            new((Tensor q, Tensor k) => Masked(Scores(q, k), After(q).transpose(0, 1)), "The mask is turned around: a step reads itself and what comes after it."),
            new((Tensor q, Tensor k) => Masked(Scores(k, q), After(q)), "Queries and keys are swapped: row i should hold the products of query i with all keys."),
            new((Tensor q, Tensor k) => Scores(q, k).masked_fill(After(q), double.NegativeInfinity).softmax(1), "The softmax goes over the queries: each row, over the keys, should sum to 1."),
        ],
    };
}
