using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>Translation: scoring, shifting, and searching by a beam.</summary>
internal static class Chapter09
{
    public static Exercise[] Exercises => [TooShort, Shifted, BeamStep];

    private static Exercise TooShort => new("09-1", "a number: the BLEU score", Math.Exp(1 - 5.0 / 4))
    {
        Decimals = 3,
        Hint = "First the four precisions: how many of the candidate's words, pairs, triples and fours does the reference have? Then the penalty, e to the power of 1 - reference length / candidate length.",
        Misconceptions =
        [
            new(1.0, "All four precisions are 1, but the candidate is too short: the brevity penalty is missing."),
            new(0.8, "That is the ratio of the lengths, 4/5. The penalty is e to the power of 1 - 5/4."),
            new(Math.Exp(1 - 4.0 / 5), "The ratio is turned around: the penalty is e to the power of 1 - reference length / candidate length, and never more than 1."),
            new(Math.Exp(4 - 5), "That takes the difference of the lengths. The penalty takes their ratio: 1 - 5/4."),
            new(1 - (5.0 / 4), "That is the exponent: the penalty is e to the power of it."),
            new(100 * Math.Exp(1 - (5.0 / 4)), "That is in percent: give it from 0 to 1."),
            new(Math.Pow(4.0 / 5 * 3 / 4 * 2 / 3 * 1 / 2, 0.25), "That divides by what the reference has, five words, four pairs and so on. A precision divides by what was written, so all four are 1; that too little was written is the penalty's business."),
            new(Math.Exp(1 - (5.0 / 4)) * Math.Pow(4.0 / 5 * 3 / 4 * 2 / 3 * 1 / 2, 0.25), "The missing word counts twice: a precision divides by what was written, not by what the reference has, so all four are 1."),
            new(Math.Exp(-5.0 / 4), "The 1 is missing in the exponent: for equal lengths, 1 - 1 = 0, there must be no penalty."),
        ],
    };

    private static Exercise Shifted => new(
        "09-2", "a function from targets (B, T) to what the decoder reads and what it must predict, both (B, T - 1)",
        (Tensor target) => (target[.., ..^1], target[.., 1..]))
    {
        Inputs = ["target"],
        Trials =
        [
            [tensor(new long[,] { { 1, 7, 6, 5, 2 }, { 1, 9, 8, 2, 0 } })],
            [tensor(new long[,] { { 1, 4, 2 } })],
        ],
        Hint = "At each place the decoder may know what comes before it, and must predict what stands there. What does it read at the very first place?",
        Misconceptions =
        [
            new((Tensor target) => (target[.., 1..], target[.., 1..]), "The decoder still reads the token that it must predict: give it the one before."),
            new((Tensor target) => (target[.., 1..], target[.., ..^1]), "The two are swapped: this predicts each word from the one that follows it."),
            new((Tensor target) => (target[.., ..^1], target[.., ..^1]), "Now both begin with <begin>: the decoder copies what it reads again, and never learns to end."),
            new((Tensor target) => (target, target), "Nothing is shifted: the decoder reads what it must predict."),
            new((Tensor target) => (target, target[.., 1..]), "What it reads is a place longer than what it must predict: after the last token nothing is left to predict, so do not read it."),
            new((Tensor target) => (target[.., ..^1], target), "What it must predict is a place longer than what it reads: <begin> is given and never predicted."),
            new((Tensor target) => (target.roll(1, 1), target), "roll brings the last token to the front: before the first word it would read <end> or padding, and <begin> it would have to predict. Cut, and do not turn."),
            new((Tensor target) => (target, target.roll(-1, 1)), "roll brings <begin> to the end: it would have to be predicted there. Cut, and do not turn."),
            new((Tensor target) => (target[.., ..^2], target[.., 2..]), "That shifts by two: each place must be predicted from the one just before it, and those before that."),
            new((Tensor target) => (target[..^1], target[1..]), "That cuts off sequences, in dimension 0: cut tokens, in dimension 1."),
            new((Tensor target) => (target[.., 1..^1], target[.., 2..]), "The first word is lost: it must be predicted too, from <begin>."),
        ],
    };

    private static Tensor Pairs(Tensor scores, Func<Tensor, Tensor>? places = null)
    {
        var tokens = scores.shape[1];
        var best = places is null ? scores.flatten().topk((int)scores.shape[0], 0).Item2 : places(scores);
        return stack([(best - best % tokens) / tokens, best % tokens], 1);
    }

    // Beginning and word from the places of the best, with a division that does not round down, or by another number than there are words.
    private static Tensor Apart(Tensor scores, bool exact, long by)
    {
        var best = scores.flatten().topk((int)scores.shape[0]).Item2;
        return stack([exact ? best / by : (best - (best % by)) / by, best % by], 1);
    }

    private static Exercise BeamStep => new(
        "09-3", "a function of two tensors, sums (W,) and next (W, V)", (Tensor sums, Tensor next) => Pairs(sums.unsqueeze(1) + next))
    {
        Inputs = ["sums", "next"],
        Trials =
        [
            [tensor(new[] { -0.5f, -0.9f }), tensor(new[,] { { -1.1f, -0.9f, -1.5f, -2.5f }, { -0.1f, -3f, -2.6f, -5f } })],
            [tensor(new[] { -2f, -1f, -1.5f }), tensor(new[,] { { -0.2f, -1.7f }, { -0.7f, -0.9f }, { -0.1f, -2.3f } })],
        ],
        Hint = "There are W · V ways to go on. How probable is each as a whole? The W best of all are wanted, wherever they begin.",
        Misconceptions =
        [
            new((Tensor sums, Tensor next) => Pairs(next), "The sums so far are not used: a good word after a bad beginning is not a good beginning."),
            new((Tensor sums, Tensor next) => Pairs(sums.unsqueeze(1) * next), "Logarithms of probabilities are added, not multiplied."),
            new((Tensor sums, Tensor next) => stack([arange(sums.shape[0]), next.argmax(1)], 1), "That is the best word for each beginning: several of the best ways may go on from the same one."),
            new((Tensor sums, Tensor next) => Pairs(sums.unsqueeze(1) + next.exp()), "A log probability and a probability are added: add the logarithms."),
            new((Tensor sums, Tensor next) => (sums.unsqueeze(1) + next).flatten().topk((int)sums.shape[0]).Item2, "Those are places in the row of all W · V: take each apart into beginning and word."),
            new((Tensor sums, Tensor next) => (sums.unsqueeze(1) + next).flatten().topk((int)sums.shape[0]).Item1, "Those are the values that topk gives, the log probabilities. Its second result says where they stand."),
            new((Tensor sums, Tensor next) => Apart(sums.unsqueeze(1) + next, exact: true, next.shape[1]), "The beginning is a fraction: / of tensors does not round down. Take the remainder away before dividing."),
            new((Tensor sums, Tensor next) => Apart(sums.unsqueeze(1) + next, exact: false, next.shape[0]), "A row of next has V words, so a place is taken apart by V, not by W."),
            new((Tensor sums, Tensor next) => Pairs(sums.unsqueeze(1) + next).transpose(0, 1), "Rows and columns are exchanged: a row for each way to go on, (W, 2)."),
            new((Tensor sums, Tensor next) => Pairs(-(sums.unsqueeze(1) + next)), "Those are the least probable: a log probability is the better the nearer it is to 0."),
            new((Tensor sums, Tensor next) => Pairs(sums.unsqueeze(1) + next).flip(1), "Beginning and word are swapped: give the beginning first."),
            new((Tensor sums, Tensor next) => Pairs(sums.unsqueeze(1) + next).flip(0), "The right ways, but the best should come first."),
        ],
    };
}
