using static System.Math;
using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>LSTM, GRU and both directions.</summary>
internal static class Chapter05
{
    private const int Steps = 10;

    public static Exercise[] Exercises => [ForgetBias, BothEnds, OneGateLess];

    private static double Kept => Pow(0.5, 1.0 / Steps);

    private static double InverseSigmoid(double gate) => Log(gate / (1 - gate));

    private static Exercise ForgetBias => new("05-1", "a number: the forget bias", InverseSigmoid(Kept))
    {
        Decimals = 2,
        Hint = "First find the gate f whose tenth power is 0.5; then the bias b with σ(b) = f.",
        Misconceptions =
        [
            new(Kept, "That is the gate, σ(b): the bias b that makes it was asked for."),
            new(0.0, "With a bias of 0 half is lost at every step: after 10 steps a thousandth is left."),
            new(-InverseSigmoid(Kept), "The sign is turned around: a gate above one half needs a positive bias."),
            new(Log(Kept), "That is the logarithm of the gate; σ(b) = f means b = log(f / (1 - f))."),
            new(InverseSigmoid(1 - 0.5 / Steps), "Losing a twentieth at every step leaves 0.95 to the power of 10, more than half: the losses multiply."),
        ],
    };

    private static Tensor Halves(Tensor forward, Tensor backward) =>
        cat([forward.chunk(2, dim: 1)[0], backward.chunk(2, dim: 1)[1]], 1);

    private static Exercise BothEnds => new("05-2", "a function of one tensor, outputs (T, B, 2H)", (Tensor outputs) => Halves(outputs[^1], outputs[0]))
    {
        Inputs = ["outputs"],
        Trials = [[arange(12).@float().reshape(3, 1, 4)], [arange(16).@float().reshape(2, 2, 4)]],
        Hint = "The first H numbers of a step come from the layer that reads forward, the last H from the one that reads backward: where has each read everything?",
        Misconceptions =
        [
            new((Tensor outputs) => outputs[^1], "At the last step the backward half has read one letter only: it has read everything at step 0."),
            new((Tensor outputs) => outputs[0], "At step 0 the forward half has read one letter only: it has read everything at the last step."),
            new((Tensor outputs) => Halves(outputs[0], outputs[^1]), "The ends are swapped: each half is taken where it has read one letter only."),
            new((Tensor outputs) => outputs.mean([0]), "That is the mean over all steps, most of which have not read everything."),
            new((Tensor outputs) => cat([outputs[0].chunk(2, dim: 1)[1], outputs[^1].chunk(2, dim: 1)[0]], 1), "Both halves are right and stand in the wrong order: forward comes first."),
        ],
    };

    // The step of an LSTM from its sums, with what is let in as a function of the gates i and f, and the blocks in this order.
    private static Tensor Step(Tensor sums, Tensor c, Func<Tensor, Tensor, Tensor> letIn, string blocks = "ifgo", bool shown = true)
    {
        var parts = sums.chunk(4, dim: 1);
        Tensor Block(char name) => parts[blocks.IndexOf(name)];
        var (i, f, g, o) = (Block('i').sigmoid(), Block('f').sigmoid(), Block('g').tanh(), Block('o').sigmoid());
        var c_t = f * c + letIn(i, f) * g;
        return shown ? o * c_t.tanh() : c_t;
    }

    private static Tensor WhatIsForgotten(Tensor i, Tensor f) => 1 - f;

    private static Exercise OneGateLess => new("05-3", "a function of two tensors, sums (B, 4H) and c (B, H)", (Tensor sums, Tensor c) => Step(sums, c, WhatIsForgotten))
    {
        Inputs = ["sums", "c"],
        Trials = [[tensor(new[,] { { 2f, 1f, -0.5f, 0.5f } }), tensor(new[,] { { 1f } })], [tensor(new[,] { { 0f, 1f, -1f, 2f, 0.5f, -2f, 1f, 0f } }), tensor(new[,] { { 0.5f, -1f } })]],
        Hint = "Take the four blocks apart, in the order i, f, g, o; the cell state is f ⊙ c + (1 - f) ⊙ g, and what is shown of it o ⊙ tanh of that.",
        Misconceptions =
        [
            new((Tensor sums, Tensor c) => Step(sums, c, (i, f) => i), "That is the plain LSTM, with a gate i of its own: let in 1 - f instead."),
            new((Tensor sums, Tensor c) => Step(sums, c, (i, f) => f), "f lets in as much as it keeps: what is let in is what is forgotten, 1 - f."),
            new((Tensor sums, Tensor c) => Step(sums, c, (i, f) => 1 - i), "1 - i is let in: the gate that is left is f, the second block."),
            new((Tensor sums, Tensor c) => Step(sums, c, WhatIsForgotten, "ifog"), "g and o have changed places: the blocks' order is i, f, g, o."),
            new((Tensor sums, Tensor c) => Step(sums, c, WhatIsForgotten, "figo"), "i and f have changed places: the blocks' order is i, f, g, o."),
            new((Tensor sums, Tensor c) => Step(sums, c, WhatIsForgotten, shown: false), "That is the cell state c_t: the hidden state h_t was asked for, o ⊙ tanh(c_t)."),
        ],
    };
}
