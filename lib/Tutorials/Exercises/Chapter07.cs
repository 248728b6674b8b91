using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>Additive attention.</summary>
internal static class Chapter07
{
    private static readonly double[] Scores = [0, 0, Math.Log(2)], States = [4, 12, 2];

    public static Exercise[] Exercises => [Context, OverTime, Masked];

    private static double Weighed(Func<double, double> weight, bool normalized = true) =>
        Scores.Zip(States, (score, state) => weight(score) * state).Sum() / (normalized ? Scores.Sum(weight) : 1);

    private static Exercise Context => new("07-1", "a number: the context", Weighed(Math.Exp))
    {
        Decimals = 1,
        Hint = "First the weights: e to the power of each score, divided by the sum of the three. Then each state times its weight, summed.",
        Misconceptions =
        [
            new(States.Average(), "That is the mean of the states, as if all scores were equal: the third is higher."),
            new(Weighed(Math.Exp, normalized: false), "These weights sum to 4: divide them by their sum."),
            new(Weighed(score => score, normalized: false), "The scores themselves were taken as weights: take their softmax."),
            new(States[2], "That is the state with the highest score alone: softmax leaves the others a share."),
            new(Weighed(score => Math.Exp(-score)), "The signs are turned around: a higher score means a larger weight."),
            new(Weighed(Math.Exp, normalized: false) / 3, "The weighed states were divided by their number: divide by the sum of the weights, which is 4."),
            new(Weighed(score => Math.Pow(2, score)), "The weights were taken as powers of 2: softmax takes powers of e, and e to the power of ln 2 is 2."),
            new(Weighed(score => score > 0 ? Math.Exp(2) : 1), "The third score is ln 2, not 2: e to the power of ln 2 is 2."),
        ],
    };

    private static Tensor Read(Tensor weights, Tensor states) => weights.unsqueeze(1).bmm(states).squeeze(1);

    private static Exercise OverTime => new(
        "07-2", "a function of two tensors, scores (B, T) and states (B, T, H)", (Tensor scores, Tensor states) => Read(scores.softmax(1), states))
    {
        Inputs = ["scores", "states"],
        Trials =
        [
            [tensor(new[,] { { 0f, 1f, 2f }, { 1f, 1f, -1f } }), tensor(new[,,] { { { 1f, 0f }, { 2f, 5f }, { 3f, 1f } }, { { -1f, 4f }, { 0f, 2f }, { 6f, 1f } } })],
            [tensor(new[,] { { 2f, 0f } }), tensor(new[,,] { { { 3f }, { 7f } } })],
        ],
        Hint = "Which weights have to sum to 1: those of one sequence over its steps, or those of one step over the sequences? In which dimension do they lie?",
        Misconceptions =
        [
            new((Tensor scores, Tensor states) => Read(scores.softmax(0), states), "The weights of a step sum to 1 over the batch, so each sequence's share depends on the others: take the softmax over the steps."),
            new((Tensor scores, Tensor states) => Read(scores.flatten().softmax(0).reshape(scores.shape), states), "All weights of the batch sum to 1 together: each sequence's own weights should."),
            new((Tensor scores, Tensor states) => Read(scores, states), "The scores are used as weights: their softmax is missing."),
            new((Tensor scores, Tensor states) => Read(scores.exp(), states), "The weights are positive, but they do not sum to 1: divide by their sum over the steps."),
            new((Tensor scores, Tensor states) => states.mean([1]), "That is the mean over the steps: the scores are not used."),
            new((Tensor scores, Tensor states) => scores.softmax(1).unsqueeze(2) * states, "The states are weighed, but not summed over the steps."),
            new((Tensor scores, Tensor states) => (scores.softmax(1).unsqueeze(2) * states).mean([1]), "The weights share out one whole already: sum the weighed states, without a mean."),
            new((Tensor scores, Tensor states) => (scores.softmax(1).unsqueeze(2) * states).sum(2), "That sums over the units, (B, T): sum over the steps, which leaves (B, H)."),
            new((Tensor scores, Tensor states) => scores.softmax(1).unsqueeze(1).bmm(states), "The numbers are right, in the shape (B, 1, H): take the dimension of size 1 out, squeeze(1)."),
            new((Tensor scores, Tensor states) => scores.softmax(1).matmul(states), "matmul lets every sequence's weights read every sequence's states, (B, B, H): bmm keeps each to its own."),
            new((Tensor scores, Tensor states) => scores.softmax(1), "These are the weights, (B, T): the context is the states times them, summed."),
        ],
    };

    // True from a sequence's length on: the steps that are padding.
    private static Tensor Padding(Tensor scores, Tensor lengths) => arange(scores.shape[1]).unsqueeze(0) >= lengths.unsqueeze(1);

    private static Tensor MaskedWeights(Tensor scores, Tensor lengths) => scores.masked_fill(Padding(scores, lengths), double.NegativeInfinity).softmax(1);

    private static Exercise Masked => new(
        "07-3", "a function of two tensors, scores (B, T) and lengths (B,)", (Tensor scores, Tensor lengths) => MaskedWeights(scores, lengths))
    {
        Inputs = ["scores", "lengths"],
        Trials =
        [
            [tensor(new[,] { { 1f, 2f, 0f, 5f }, { 0f, 3f, 1f, 1f } }), tensor(new[] { 2L, 3L })],
            [tensor(new[,] { { -1f, -2f, 4f } }), tensor(new[] { 2L })],
        ],
        Hint = "Which score has a weight of exactly 0 after softmax, whatever the others are? e to what power is 0?",
        Misconceptions =
        [
            new((Tensor scores, Tensor lengths) => scores.softmax(1), "The padding is read too: its steps should have the weight 0."),
            new((Tensor scores, Tensor lengths) => scores.softmax(1).masked_fill(Padding(scores, lengths), 0), "The padding has no weight, but what is left does not sum to 1: mask the scores, before the softmax."),
            new((Tensor scores, Tensor lengths) => scores.masked_fill(Padding(scores, lengths), 0).softmax(1), "A score of 0 is not a weight of 0: e to the power of 0 is 1. Which score gives 0?"),
            new((Tensor scores, Tensor lengths) => MaskedWeights(scores, lengths - 1), "One step too many is masked: the steps from 0 to length - 1 count."),
            new((Tensor scores, Tensor lengths) => scores.masked_fill(Padding(scores, lengths).logical_not(), double.NegativeInfinity).softmax(1), "The mask is turned around: the padding is read, and nothing else."),
            new((Tensor scores, Tensor lengths) => MaskedWeights(scores, lengths + 1), "One step of padding is read: the steps from 0 to length - 1 count, so the step with the number length does not."),
            new((Tensor scores, Tensor lengths) => scores.masked_fill(Padding(scores, lengths), double.NegativeInfinity).softmax(0), "The padding is masked, but the weights of a step sum to 1 over the batch: take the softmax over the steps."),
            new((Tensor scores, Tensor lengths) => scores.masked_fill(Padding(scores, lengths), double.NegativeInfinity), "These are the masked scores: their softmax over the steps makes weights of them."),
            new((Tensor scores, Tensor lengths) => (scores + (Padding(scores, lengths).to_type(ScalarType.Float32) * float.NegativeInfinity)).softmax(1), "0 times minus infinity is not a number (NaN), and that is what is added where nothing should change: fill with masked_fill."),
        ],
    };
}
