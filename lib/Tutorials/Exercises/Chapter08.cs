using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>Attention by dot products.</summary>
internal static class Chapter08
{
    private static readonly double[] Dots = [0, 2 * Math.Log(3)], Values = [8, 4];

    public static Exercise[] Exercises => [Scaled, OwnSteps, General];

    private static double Weighed(Func<double, double> weight, bool normalized = true) =>
        Dots.Zip(Values, (dot, value) => weight(dot) * value).Sum() / (normalized ? Dots.Sum(weight) : 1);

    private static Exercise Scaled => new("08-1", "a number: the context", Weighed(dot => Math.Exp(dot / 2)))
    {
        Decimals = 2,
        Hint = "Two dot products; each divided by the root of the vectors' width; softmax; then the values times their weights, summed.",
        Misconceptions =
        [
            new(Weighed(Math.Exp), "The scale is missing: divide the dot products by the root of the width 4."),
            new(Weighed(dot => Math.Exp(dot / 4)), "That divides by the width 4: divide by its root."),
            new(Weighed(dot => Math.Exp(dot / 2), normalized: false), "These weights sum to 4: divide them by their sum."),
            new(Values.Average(), "That is the mean of the values, as if both keys fitted the query alike: the second fits better."),
            new(Values[1], "That is the value of the better key alone: softmax leaves the other a share."),
            new(Weighed(dot => Math.Exp(-dot / 2)), "The signs are turned around: the greater product has the larger weight."),
            new(Weighed(dot => Math.Exp(dot / Math.Sqrt(2))), "That divides by the root of 2, how many keys there are: divide by the root of the vectors' width, 4."),
            new(Weighed(dot => dot / 2, normalized: false), "The scaled scores themselves were taken as weights: take their softmax."),
            new(Weighed(Math.Exp) / 2, "The scale belongs before the softmax: divide the dot products by 2, not what was read."),
        ],
    };

    private static Tensor Read(Tensor query, Tensor states, long over = 2) =>
        query.bmm(states.transpose(1, 2)).softmax(over).bmm(states);

    private static Tensor Swapped(Tensor tensor) => tensor.transpose(0, 1);

    private static Exercise OwnSteps => new(
        "08-2", "a function of two tensors, queries (T_q, B, H) and states (T, B, H)",
        (Tensor q, Tensor h) => Swapped(Read(Swapped(q), Swapped(h))))
    {
        Inputs = ["q", "h"],
        Trials =
        [
            [tensor(new[,,] { { { 1f }, { 2f } }, { { 0f }, { -1f } }, { { 3f }, { 1f } } }), tensor(new[,,] { { { 1f }, { 0f } }, { { 2f }, { 4f } }, { { 0f }, { 1f } } })],
            [tensor(new[,,] { { { 1f, 0f }, { 0f, 1f } } }), tensor(new[,,] { { { 2f, 1f }, { 0f, 3f } }, { { -1f, 1f }, { 2f, 2f } } })],
        ],
        Hint = "bmm treats dimension 0 as the batch: which dimension has the sequences here? And which the context should have them in?",
        Misconceptions =
        [
            new((Tensor q, Tensor h) => Read(q, h), "At each step, each sequence still reads the others: bmm pairs along dimension 0, and here that is time."),
            new((Tensor q, Tensor h) => Read(Swapped(q), Swapped(h)), "Each sequence reads its own steps, but the result is (B, T_q, H): bring it back to (T_q, B, H)."),
            new((Tensor q, Tensor h) => Swapped(Read(Swapped(q), Swapped(h), over: 1)), "The weights sum to 1 over the queries: they should over the steps that are read."),
            new((Tensor q, Tensor h) => Read(Swapped(q), Swapped(h)).reshape(q.shape), "reshape gives the shape (T_q, B, H) without moving a number, so sequences and steps are mixed: transpose."),
            new((Tensor q, Tensor h) => Swapped(Swapped(q).bmm(Swapped(h).transpose(1, 2)).bmm(Swapped(h))), "The scores are used as weights: their softmax is missing."),
            new((Tensor q, Tensor h) => Swapped(Read(Swapped(q), Swapped(h), over: 0)), "The weights sum to 1 over the batch: they should over the steps that are read."),
            new((Tensor q, Tensor h) => Swapped(Read(Swapped(q) / Math.Sqrt(h.shape[2]), Swapped(h))), "This divides by a root, which is a good habit, but the function as written does not: only put the dimensions right."),
            new((Tensor q, Tensor h) => h.mean([0], keepdim: true).expand(q.shape), "That is the mean over the steps: the queries are not used."),
        ],
    };

    private static Tensor ReadBy(Tensor asked, Tensor states) =>
        states.bmm(asked.unsqueeze(2)).squeeze(2).softmax(1).unsqueeze(1).bmm(states).squeeze(1);

    private static Exercise General => new(
        "08-3", "a function of three tensors, the query (B, Q), the states (B, T, H) and W (Q, H)",
        (Tensor q, Tensor h, Tensor W) => ReadBy(q.matmul(W), h))
    {
        Inputs = ["q", "h", "W"],
        Trials =
        [
            [
                tensor(new[,] { { 1f, 0f }, { 1f, 1f } }), tensor(new[,,] { { { 1f, 0f }, { 0f, 1f }, { 2f, 1f } }, { { 0f, 0f }, { 1f, 1f }, { 3f, -1f } } }),
                tensor(new[,] { { 0f, 1f }, { 2f, -1f } }),
            ],
            [tensor(new[,] { { 1f, 2f } }), tensor(new[,,] { { { 1f, 0f, 1f }, { 0f, 2f, 1f } } }), tensor(new[,] { { 1f, 0f, -1f }, { 0f, 1f, 1f } })],
        ],
        Hint = "W takes the query to the width of the states: (B, Q) · (Q, H) → (B, H). From there on it is the attention of this chapter.",
        Misconceptions =
        [
            new((Tensor q, Tensor h, Tensor W) => h.mean([1]), "That is the mean over the steps: query and W are not used."),
            new((Tensor q, Tensor h, Tensor W) => h.bmm(q.matmul(W).unsqueeze(2)).squeeze(2).softmax(1), "These are the weights, (B, T): the context is the states times them, summed."),
            new((Tensor q, Tensor h, Tensor W) => h.bmm(q.matmul(W).unsqueeze(2)).squeeze(2).unsqueeze(1).bmm(h).squeeze(1), "The scores are used as weights: their softmax is missing."),
            new((Tensor q, Tensor h, Tensor W) => h.bmm(q.matmul(W).unsqueeze(2)).squeeze(2).softmax(0).unsqueeze(1).bmm(h).squeeze(1), "The weights sum to 1 over the batch: they should over the steps."),
            new((Tensor q, Tensor h, Tensor W) => h.bmm(q.matmul(W).unsqueeze(2)).squeeze(2).softmax(1).unsqueeze(2) * h, "The states are weighed, but not summed over the steps."),
            new((Tensor q, Tensor h, Tensor W) => ReadBy(q.matmul(W) / Math.Sqrt(h.shape[2]), h), "This divides by a root, which is a good habit, but the exercise asks for s_t = q W h_t as it stands."),
            new((Tensor q, Tensor h, Tensor W) => ReadBy(q.matmul(W.t()), h), "W is turned over: its Q rows belong to the query's numbers, its H columns to the states', so it is q W."),
            new((Tensor q, Tensor h, Tensor W) => ReadBy(q.matmul(W), h).unsqueeze(1), "The numbers are right, in the shape (B, 1, H): take the dimension of size 1 out, squeeze(1)."),
            new((Tensor q, Tensor h, Tensor W) => ReadBy(q, h.matmul(W.t())), "W is for the scores only: this sums up W h_t, (B, Q), where the states themselves should be read."),
        ],
    };
}
