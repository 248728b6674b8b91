using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>Will it rain tomorrow?</summary>
internal static class Chapter06
{
    private static readonly double[] Forecasts = [0.9, 0.2, 0.6, 0.5];
    private static readonly bool[] Happened = [true, false, false, true];

    public static Exercise[] Exercises => [LogLoss, Centered, Transitions];

    // Minus the logarithm of the probability that was given to what happened.
    private static IEnumerable<double> Surprises => Forecasts.Zip(Happened, (p, rained) => -Math.Log(rained ? p : 1 - p));

    private static Exercise LogLoss => new("06-1", "a number: the log loss of the four forecasts", Surprises.Average())
    {
        Decimals = 2,
        Hint = "For each day take the probability that was given to what then happened; minus its logarithm; and the mean of the four.",
        Misconceptions =
        [
            new(Surprises.Sum(), "That is the sum of the four: the log loss is their mean."),
            new(-Surprises.Average(), "The sign is missing: logarithms of probabilities are negative, the loss is positive."),
            new(Forecasts.Average(p => -Math.Log(p)), "On a day without rain the probability of what happened is 1 - p, not p."),
            new(Surprises.Zip(Happened, (surprise, rained) => rained ? surprise : 0).Average(), "Only the days with rain were counted: a dry day costs -log(1 - p)."),
            new(Surprises.Average() / Math.Log(2), "That is the logarithm to base 2: take the natural one."),
            new(Surprises.Average() / Math.Log(10), "That is the logarithm to base 10: take the natural one."),
            new(Forecasts.Zip(Happened, (p, rained) => Math.Pow(p - (rained ? 1 : 0), 2)).Average(), "That is the Brier score, the mean square: the log loss takes logarithms."),
        ],
    };

    private static Exercise Centered => new(
        "06-2", "a function of two tensors, train (n, F) and test (m, F)", (Tensor train, Tensor test) => test - train.mean([0]))
    {
        Inputs = ["train", "test"],
        Trials = [[tensor(new[,] { { 0f, 10f }, { 2f, 10f }, { 4f, 40f } }), tensor(new[,] { { 3f, 20f }, { 5f, 40f } })]],
        Hint = "Which numbers are known on the day of the first forecast, and which only when the test years are over?",
        Misconceptions =
        [
            new((Tensor train, Tensor test) => test - test.mean([0]), "The mean is taken over the test years, which are not known yet when the forecast is made: take the training years'."),
            new((Tensor train, Tensor test) => test - cat([train, test]).mean([0]), "The mean still knows the test years: take it over the training years alone."),
            new((Tensor train, Tensor test) => test - train.mean(), "That is one mean for all columns: each column has its own."),
            new((Tensor train, Tensor test) => train - train.mean([0]), "These are the training days: the test days were asked for, less the training years' mean."),
            new((Tensor train, Tensor test) => train.mean([0]) - test, "The difference is turned around: the days less the mean."),
        ],
    };

    // How often today (rows: dry, wet) was followed by tomorrow (columns: dry, wet).
    private static Tensor Counts(Tensor wet)
    {
        var (today, tomorrow) = (wet[..^1], wet[1..]);
        var (dry, rain) = (stack([1 - today, today]), stack([1 - tomorrow, tomorrow], dim: 1));      // (2, n - 1), (n - 1, 2)
        return dry.matmul(rain);                                                                     // (2, 2)
    }

    private static Tensor Shares(Tensor wet) => Counts(wet) / Counts(wet).sum([1], keepdim: true);

    private static Exercise Transitions => new("06-3", "a function of one tensor, wet (days,)", (Tensor wet) => Shares(wet))
    {
        Inputs = ["wet"],
        // One more change to dry than to wet, so that the table is not its own transpose.
        Trials = [[tensor(new[] { 1f, 1f, 1f, 0f, 0f, 1f, 0f, 0f })], [tensor(new[] { 0f, 0f, 0f, 1f, 1f })]],
        Hint = "Count the four kinds of pairs, today and tomorrow; then divide each row by its sum.",
        Misconceptions =
        [
            new((Tensor wet) => Shares(wet).t(), "Rows and columns are swapped: a row is today, a column tomorrow."),
            new((Tensor wet) => Counts(wet), "These are counts: divide each row by its sum."),
            new((Tensor wet) => Counts(wet) / Counts(wet).sum(), "All four sum to 1: each row should, since it asks what follows when today is known."),
            new((Tensor wet) => Counts(wet) / Counts(wet).sum([0], keepdim: true), "The columns sum to 1: the rows should, since today is known and tomorrow is asked."),
            new((Tensor wet) => Shares(wet).flip(0).flip(1), "Dry comes first, in the rows and in the columns."),
            new((Tensor wet) => Shares(wet.flip(0)), "Time runs backward: tomorrow is wet[1..], today wet[..^1]."),
        ],
    };
}
