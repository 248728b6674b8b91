using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>Embeddings.</summary>
internal static class Chapter04
{
    public static Exercise[] Exercises => [GradientOfRows, MeanOfWords, Nearest];

    // Each look-up of a row of 0.5 adds the slope of v², 2 · 0.5, except at the padding.
    private static Exercise GradientOfRows => new("04-1", "four numbers: the gradient of each row's first number, (4,)", new[] { 1.0, 0, 0, 2 })
    {
        Hint = "Count how often each row is looked up; each time adds the slope of a square at 0.5. Then remember which row is padding.",
        Misconceptions =
        [
            new(new[] { 1.0, 1, 0, 2 }, "Row 1 is padding, and padding gets no gradient."),
            new(new[] { 1.0, 0, 0, 1 }, "Row 3 is looked up twice, and gradients add up."),
            new(new[] { 0.5, 0, 0, 1 }, "The slope of v² is 2v: at 0.5 it is 1, not 0.5."),
            new(new[] { 1.0, 0, 1, 2 }, "Row 2 is not looked up, so it has no part in the loss and gets no gradient."),
            new(new[] { 2.0, 0, 0, 4 }, "These are the sums over both numbers of a row: the first number alone was asked for."),
            new(new[] { 1.0, 0, 2, 0 }, "The order is that of the rows of the table, 0 to 3: row 3 is the last."),
        ],
    };

    private static Tensor Mean(Tensor vectors, Tensor mask) => (vectors * mask.unsqueeze(2)).sum([1]) / mask.sum([1], keepdim: true);

    private static Exercise MeanOfWords => new(
        "04-2", "a function of two tensors, vectors (B, T, E) and words (B, T)", (Tensor vectors, Tensor words) => Mean(vectors, words.ne(0).@float()))
    {
        Inputs = ["vectors", "words"],
        Trials =
        [
            [
                tensor(new[] { 2f, 4f, 4f, 8f, 0f, 0f, 1f, 0f, 3f, 3f, 5f, 6f }).reshape(2, 3, 2),
                tensor(new long[,] { { 4, 5, 0 }, { 6, 7, 8 } }),
            ],
            [tensor(new[] { 3f, 0f, 0f }).reshape(1, 3, 1), tensor(new long[,] { { 9, 0, 0 } })],
        ],
        Hint = "The padding adds zeros to the sum, so the sum is right; by how many is it divided?",
        Misconceptions =
        [
            new((Tensor vectors, Tensor words) => vectors.mean([1]), "The padding is counted: the sum is divided by all steps, not by the number of real words."),
            new((Tensor vectors, Tensor words) => vectors.sum([1]), "That is the sum: divide each text's by the number of its real words."),
            new((Tensor vectors, Tensor words) => vectors.sum([1]) / words.ne(0).sum(), "All texts are divided by the real words of the whole batch: each text needs a number of its own, (B, 1)."),
            new((Tensor vectors, Tensor words) => vectors.sum([1]) / words.sum([1], keepdim: true), "The words' numbers are summed: count how many are not 0."),
            new((Tensor vectors, Tensor words) => vectors.mean([2]), "The mean runs over the numbers of a vector: it belongs over the words, dimension 1."),
        ],
    };

    private static Tensor Cosines(Tensor vectors) =>
        vectors.matmul(vectors.t()) / vectors.norm(1).unsqueeze(1) / vectors.norm(1).unsqueeze(0);

    private static Tensor NotItself(Tensor table, double instead) => table.masked_fill(eye(table.shape[0]).eq(1), instead);

    private static Exercise Nearest => new(
        "04-3", "a function of one tensor, vectors (n, E)", (Tensor vectors) => NotItself(Cosines(vectors), -2).argmax(1))
    {
        Inputs = ["vectors"],
        // Row 3 is long, so that its products are large; row 2 lies near to the others, but in another direction.
        Trials =
        [
            [tensor(new[,] { { 1f, 0f }, { 3f, 0.3f }, { 0.2f, 0.9f }, { 6f, 8f }, { -1f, 0.1f } })],
            [tensor(new[,] { { 1f, 2f, 0f }, { 0f, 1f, 1f }, { 2f, 4f, 1f } })],
        ],
        Hint = "Divide the product of each two vectors by both lengths; then leave out the diagonal, and take the place of the largest in each row.",
        Misconceptions =
        [
            new((Tensor vectors) => Cosines(vectors).argmax(1), "Every vector is nearest to itself: leave out the diagonal."),
            new((Tensor vectors) => NotItself(vectors.matmul(vectors.t()), -1e9).argmax(1), "The plain product favors long vectors: divide by both lengths, so that only the direction counts."),
            new((Tensor vectors) => NotItself((vectors.unsqueeze(1) - vectors.unsqueeze(0)).norm(2), 1e9).argmin(1),
                "That is the nearest by distance: the cosine compares directions, whatever the lengths."),
            new((Tensor vectors) => NotItself(Cosines(vectors), 2).argmin(1), "These are the farthest: the largest cosine is the nearest."),
            new((Tensor vectors) => NotItself(Cosines(vectors), -2).amax([1]), "These are the largest cosines: give the places where they stand, by argmax."),
        ],
    };
}
