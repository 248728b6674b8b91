using static System.Math;
using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>JANET and IndRNN.</summary>
internal static class Chapter15
{
    private const int Draw = 49, Steps = 50;

    private static readonly double Bound = Pow(2, 0.1);

    public static Exercise[] Exercises => [ChronoBias, BothSides, OneStep];

    private static double Gate(double bias) => 1 / (1 + Exp(-bias));

    private static Exercise ChronoBias => new("15-1", "a number: the share that is kept", Pow(Gate(Log(Draw)), Steps))
    {
        Decimals = 2,
        Hint = "First the bias, log 49; then the gate, σ of it; then what is left after 50 steps that each keep that share.",
        Misconceptions =
        [
            new(Gate(Log(Draw)), "That is what one step keeps: fifty steps were asked for."),
            new(Log(Draw), "That is the bias: its σ is the gate, and the gate multiplies fifty times."),
            new(1 - Pow(Gate(Log(Draw)), Steps), "That is the share that is lost: what is kept was asked for."),
            new(1 - Steps * (1 - Gate(Log(Draw))), "Fifty times 0.02 was taken away: each step loses a share of what is left, so the shares multiply."),
            new(0.5, "Half is kept only where the draw is about 72, 50 / ln 2: with a draw of 49, each step keeps 0.98."),
            new(Pow(Gate(-Log(Draw)), 1), "The sign is turned around: that is what one step forgets."),
        ],
    };

    private static Exercise BothSides => new("15-2", "a function of one tensor, u (H,)", (Tensor u) => u.clamp(-Bound, Bound))
    {
        Inputs = ["u"],
        Trials = [[tensor(new[] { 1.5f, -1.5f, 0.5f })], [tensor(new[] { -0.9f, 1.05f, -2f, 0f })]],
        Hint = "The bound is on the absolute value, 2 to the power of 1/10: there are two sides, and what lies between them stays.",
        Misconceptions =
        [
            new((Tensor u) => u.clamp_max(Bound), "That is the function as written: a weight far below zero stays as it is, and explodes too."),
            new((Tensor u) => u.clamp(-1, 1), "That keeps |u| at 1 or less: the bound for 10 steps is 2^(1/10), a little more."),
            new((Tensor u) => u.clamp(0, Bound), "Negative weights become 0: those within the bound are to stay."),
            new((Tensor u) => u.abs().clamp_max(Bound), "The negative signs are lost: -0.9 is within the bound and is to stay."),
            new((Tensor u) => u * (Bound / u.abs().max()), "All weights are scaled down together: those within the bound are to stay as they are."),
            new((Tensor u) => u.clamp(-2, 2), "2 is what ten steps may make of a number: one step may make its tenth root of it."),
        ],
    };

    // A step of JANET from its sums, with what is let in as a function of the sum s, and the blocks in this order.
    private static Tensor Step(Tensor sums, Tensor c, Func<Tensor, Tensor> letIn, string blocks = "fc", bool bent = true)
    {
        var parts = sums.chunk(2, dim: 1);
        var (s, candidate) = (parts[blocks.IndexOf('f')], parts[blocks.IndexOf('c')]);
        return s.sigmoid() * c + letIn(s) * (bent ? candidate.tanh() : candidate);
    }

    private static Tensor Open(Tensor s) => 1 - (s - 1).sigmoid();

    private static Exercise OneStep => new("15-3", "a function of two tensors, sums (B, 2H) and c (B, H)", (Tensor sums, Tensor c) => Step(sums, c, Open))
    {
        Inputs = ["sums", "c"],
        Trials = [[tensor(new[,] { { 2f, -0.5f } }), tensor(new[,] { { 1f } })], [tensor(new[,] { { 0f, 1f, -1f, 0.5f }, { -2f, 3f, 0.3f, 2f } }), tensor(new[,] { { 0.5f, -1f }, { 2f, 0.1f } })]],
        Hint = "Take the two blocks apart: s and the candidate's sum. Kept is σ(s) ⊙ c; let in is 1 − σ(s − 1) of the candidate's tanh.",
        Misconceptions =
        [
            new((Tensor sums, Tensor c) => Step(sums, c, s => 1 - s.sigmoid()), "That is β = 0: what is let in comes from s − 1."),
            new((Tensor sums, Tensor c) => Step(sums, c, s => 1 - (s + 1).sigmoid()), "β is added: it is taken away from s, so that more is let in."),
            new((Tensor sums, Tensor c) => Step(sums, c, s => (s - 1).sigmoid()), "Much is let in where much is kept: let in is 1 − σ(s − β)."),
            new((Tensor sums, Tensor c) => Step(sums, c, s => ones_like(s)), "The candidate comes in whole: it is multiplied with 1 − σ(s − β)."),
            new((Tensor sums, Tensor c) => Step(sums, c, Open, "cf"), "The blocks have changed places: f comes first, then c."),
            new((Tensor sums, Tensor c) => Step(sums, c, Open, bent: false), "The candidate is the tanh of its sum."),
        ],
    };
}
