using Tutorials.Data;
using static System.Math;
using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>Hello with a recurrent cell.</summary>
internal static class Chapter02
{
    public static Exercise[] Exercises => [FloorOfTheLoss, LossOfScores, Backward];

    // The best that scores within ±1 can do: +1 for the right class, -1 for the others, whose sum of exponentials is this.
    private static double Floor(int letters, double others) => letters * Log(1 + others);

    private static Exercise FloorOfTheLoss => new("02-1", "a number: the floor of the summed loss", Floor(letters: 5, 25 * Exp(-2)))
    {
        Decimals = 2,
        Hint = "Write the best scores of one step, one +1 and the rest -1, into softmax; then minus the logarithm, for all letters of the word.",
        Misconceptions =
        [
            new(Floor(letters: 1, 25 * Exp(-2)), "That is one letter; sum five."),
            new(Floor(letters: 5, 26 * Exp(-2)), "One of the 26 classes is the right one, so 25 are wrong."),
            new(Floor(letters: 5, 3 * Exp(-2)), "That is the floor for four letters: here there are 26 classes."),
            new(Floor(letters: 5, 25 * Exp(-1)), "The scores reach from -1 to +1, so they are 2 apart, not 1."),
            new(Floor(letters: 5, 25), "That is the loss of a guess, all scores equal: the network can do better, as far as +1 and -1 allow."),
            new(Floor(letters: 26, 25 * Exp(-2)), "The word has 5 letters, and the loss is summed over those; 26 is the number of classes."),
            new(-Floor(letters: 5, 25 * Exp(-2)), "A loss is minus the logarithm of a probability, and so positive."),
        ],
    };

    private static Exercise LossOfScores => new(
        "02-2", "a function of two tensors, scores (T, 4) and targets (T,)", (Tensor scores, Tensor targets) => nn.functional.cross_entropy(scores, targets))
    {
        Inputs = ["scores", "targets"],
        Trials =
        [
            [tensor(new[,] { { 9f, 0f, 0f, 0f }, { 0f, 0f, 9f, 0f } }), tensor(new[] { 0L, 2L })],
            [tensor(new[,] { { 2f, 1f, 0f, -1f }, { 0f, 3f, 1f, 0f }, { 1f, 1f, 0f, 2f } }), tensor(new[] { 0L, 2L, 1L })],
        ],
        Hint = "Follow one row of scores through: where are they turned into probabilities, and how often?",
        Misconceptions =
        [
            new((Tensor scores, Tensor targets) => nn.functional.cross_entropy(scores.softmax(1), targets),
                "cross_entropy takes scores and applies softmax itself. After a second softmax even a perfect answer costs log(1 + 3/e) = 0.744."),
            new((Tensor scores, Tensor targets) => nn.functional.nll_loss(scores.softmax(1), targets), "nll_loss takes logarithms of probabilities, and gets probabilities here: the logarithm is missing."),
            new((Tensor scores, Tensor targets) => nn.functional.cross_entropy(scores, targets, reduction: nn.Reduction.Sum), "That is the sum over the letters: the mean was asked for."),
            new((Tensor scores, Tensor targets) => nn.functional.nll_loss(scores.log_softmax(0), targets), "The softmax runs over the letters, dimension 0: it belongs over the classes, dimension 1."),
            new((Tensor scores, Tensor targets) => nn.functional.nll_loss(scores, targets), "nll_loss takes logarithms of probabilities, and gets scores here: the softmax is missing."),
        ],
    };

    // A network with these letters as its answer, whatever it reads.
    private static Func<Tensor, Tensor> Says(string text) => _ => eye(HelloTask.Alphabet.Length).index_select(0, HelloTask.Encode(text));

    private static object Letters(object? scores) => scores is Tensor tensor && tensor.numel() == HelloTask.Source.Length * HelloTask.Alphabet.Length
        ? HelloTask.Decode(tensor)
        : throw new ArgumentException("give 4 scores for each of the 5 letters");

    private static Exercise Backward => new("02-3", "a trained module that takes x (time, 1, 4) and gives 4 scores for each step", Says("olleh"))
    {
        Inputs = ["x: hello, one-hot"],
        Trials = [[HelloTask.OneHot()]],
        Reading = Letters,
        Hint = "Check the targets, then train longer, or from another seed.",
        Misconceptions =
        [
            new(Says(HelloTask.Target), "It still answers as in the chapter: only the targets have to change, to olleh."),
            new(Says(HelloTask.Source), "It repeats what it reads: the targets are hello from its end."),
            new(Says("ollel"), "The last letter is not right yet: train longer."),
            new(Says("olllh"), "The second l is answered like the first, as by a network without a memory: train longer, or from another seed."),
            new(Says("oleeh"), "The first l is answered like the second, as by a network without a memory: train longer, or from another seed."),
        ],
    };
}
