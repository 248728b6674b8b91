using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>One recurrent cell, step by step.</summary>
internal static class Chapter01
{
    private const int I = 10, H = 20;

    public static Exercise[] Exercises => [Parameters, LastStates, OneMatrix];

    private static Exercise Parameters => new("01-1", "a number: how many parameters RNNCell(10, 20) has", H * I + H * H + H + H)
    {
        Hint = "Write down the shapes of W_ih, W_hh and both biases, and add up their elements.",
        Misconceptions =
        [
            new(H * I + H * H + H, "One bias is missing: there are two, b_ih and b_hh."),
            new(H * I + H * H, "The biases are missing: there are two, of 20 each."),
            new(H * I + H * I + H + H, "W_hh reads the state, which has 20 numbers, not 10: it is 20 × 20."),
            new(H * I + I * I + H + H, "W_hh goes from 20 units to 20 units, so it is 20 × 20."),
            new(H * I + H + H, "W_hh is missing: the state before is read as well as the input."),
            new(H * I + H * H + I + H, "Both biases are added to the sum for the 20 units, so both have 20 elements."),
        ],
    };

    // Each unit reads one feature and keeps half of itself. The last state of a walk over dimension 0, with so many sequences.
    private static Tensor Last(Tensor data, long batch)
    {
        var h = zeros(batch, data.shape[2]);
        foreach (var x_t in data.unbind(0))
            h = (x_t + 0.5 * h).tanh();
        return h;
    }

    private static Tensor Counting(params long[] shape) => (0.1 * arange(shape.Aggregate((product, size) => product * size))).@float().reshape(shape);

    private static Exercise LastStates => new("01-2", "a function of one tensor, data (batch, time, features)", (Tensor data) => Last(data.transpose(0, 1), data.shape[0]))
    {
        Inputs = ["data"],
        Trials = [[Counting(2, 2, 2)], [Counting(1, 3, 2)], [Counting(3, 2, 2)]],
        Hint = "In one step, h takes in a day of every sequence: what does data.unbind(0) hand out?",
        Misconceptions =
        [
            new((Tensor data) => Last(data, data.shape[0]), "The loop walks over the sequences and mixes them in one state: time is dimension 1 of data, so bring it to the front first."),
            new((Tensor data) => Last(data, data.shape[1]),
                "Now the shapes always fit, but the loop still walks over the sequences and mixes them in one state: it is the data that must be turned, not h."),
            new((Tensor data) => data[.., ^1].tanh(), "The state is not carried: every step begins with zeros again. Give h back to Step."),
            new((Tensor data) => Last(data.transpose(0, 1).flip(0), data.shape[0]), "The days are read backward: the last step should read the last day."),
            new((Tensor data) => Last(data.reshape(data.shape[1], data.shape[0], data.shape[2]), data.shape[0]),
                "reshape reads the same numbers in the same order, so days change owners: swap the dimensions with transpose(0, 1)."),
        ],
    };

    private static Tensor States(Tensor x, Tensor W, Tensor b, Func<Tensor, Tensor, Tensor> join, Func<Tensor, Tensor> bend, bool carry = true)
    {
        var (start, states) = (zeros(x.shape[1], W.shape[0]), new List<Tensor>());
        foreach (var x_t in x.unbind(0))
            states.Add(bend(join(carry && states.Count > 0 ? states[^1] : start, x_t).matmul(W.t()) + b));
        return stack(states);
    }

    private static Tensor StateFirst(Tensor h, Tensor x_t) => cat([h, x_t], 1);

    private static Exercise OneMatrix => new(
        "01-3", "a function of three tensors, x (T, B, I), W (H, H + I) and b (H,)", (Tensor x, Tensor W, Tensor b) => States(x, W, b, StateFirst, sum => sum.tanh()))
    {
        Inputs = ["x", "W", "b"],
        Trials = [[Counting(3, 1, 2), tensor(new[,] { { 0.5f, 0f, 1f, 0f }, { 0f, -0.5f, 0f, 1f } }), tensor(new[] { 0.1f, -0.1f })]],
        Hint = "One step is cat([h, x_t], 1), times W transposed, plus b, through tanh; keep each state, and stack them at the end.",
        Misconceptions =
        [
            new((Tensor x, Tensor W, Tensor b) => States(x, W, b, (h, x_t) => cat([x_t, h], 1), sum => sum.tanh()), "The state comes first in [h; x_t]: the first H columns of W belong to it."),
            new((Tensor x, Tensor W, Tensor b) => States(x, W, b, StateFirst, sum => sum), "tanh is missing."),
            new((Tensor x, Tensor W, Tensor b) => States(x, W, b, StateFirst, sum => sum.tanh(), carry: false), "Every step begins with zeros again: carry the state from one step to the next."),
            new((Tensor x, Tensor W, Tensor b) => States(x, W, zeros(2), StateFirst, sum => sum.tanh()), "The bias is missing."),
            new((Tensor x, Tensor W, Tensor b) => States(x, W, b, StateFirst, sum => sum.tanh())[^1], "That is the last state alone: give the state after every step, (T, B, H)."),
        ],
    };
}
