using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>Tensors in C#.</summary>
internal static class Chapter00
{
    public static Exercise[] Exercises => [Slope, MeanSquaredError, Softmax];

    private static Exercise Slope => new("00-1", "a number: the slope of x³ - 2x at x = 2", 3.0 * 2 * 2 - 2)
    {
        Hint = "Make x a variable, compute the function, go backward once, and read x.grad.",
        Misconceptions =
        [
            new(2.0 * 2 * 2 - 2 * 2, "That is the function's value at 2, not its slope there: go backward and read grad."),
            new(3.0 * 2 * 2, "That is the slope of x³ alone: -2x has a slope too."),
            new(2 * (3.0 * 2 * 2 - 2), "That is twice the slope: backward ran twice on the same variable, and gradients add up."),
        ],
    };

    private static Exercise MeanSquaredError => new(
        "00-2", "a function of two tensors, predicted (n, 1) and wanted (n,)", (Tensor predicted, Tensor wanted) => (predicted.squeeze(1) - wanted).square().mean())
    {
        Inputs = ["predicted", "wanted"],
        Trials = [[tensor(new[] { 1f, 2f, 3f }).reshape(3, 1), tensor(new[] { 1f, 2f, 3f })], [tensor(new[] { 1f, 2f, 4f, 0f }).reshape(4, 1), tensor(new[] { 2f, 2f, 2f, 3f })]],
        Hint = "Print the shape of the difference: it should have as many elements as there are predictions.",
        Misconceptions =
        [
            new((Tensor predicted, Tensor wanted) => (predicted - wanted).square().mean(),
                "(n, 1) less (n,) is broadcast to (n, n): each prediction is compared with every wanted number. Bring both to one shape first."),
            new((Tensor predicted, Tensor wanted) => (predicted.squeeze(1) - wanted).square().sum(), "That is the sum of the squares: a mean is divided by their number."),
            new((Tensor predicted, Tensor wanted) => (predicted.squeeze(1) - wanted).square().mean().sqrt(), "That is the root of the mean squared error: leave the root away."),
            new((Tensor predicted, Tensor wanted) => (predicted.squeeze(1) - wanted).abs().mean(), "That is the mean absolute error: square the differences."),
            new((Tensor predicted, Tensor wanted) => (predicted.squeeze(1) - wanted).square(), "These are the squares, one for each prediction: take their mean."),
        ],
    };

    private static Exercise Softmax => new("00-3", "a function of one tensor, scores (n, k)", (Tensor scores) => scores.softmax(1))
    {
        Inputs = ["scores"],
        Trials = [[tensor(new[,] { { 0f, 1f, 2f }, { 3f, 3f, 3f } })], [tensor(new[,] { { -1f, 1f }, { 0f, 2f }, { 0.5f, 0f } })]],
        Hint = "Take exp of every score, and divide each row by its own sum; sum with keepdim: true leaves a column, (n, 1), which is broadcast along the row.",
        Misconceptions =
        [
            new((Tensor scores) => scores.softmax(0), "Here each column sums to 1, not each row: a row is dimension 0's place, and the sum runs along dimension 1."),
            new((Tensor scores) => scores.exp() / scores.exp().sum(), "Here all the probabilities together sum to 1: each row needs a sum of its own."),
            new((Tensor scores) => scores / scores.sum([1], keepdim: true), "The scores themselves are divided by their sum: take exp first, which makes them positive."),
            new((Tensor scores) => scores.log_softmax(1), "These are the logarithms of the probabilities: leave out the log."),
            new((Tensor scores) => scores.exp(), "exp makes the scores positive; then divide each row by its sum."),
        ],
    };
}
