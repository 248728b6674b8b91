using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>A Transformer that translates.</summary>
internal static class Chapter16
{
    private const double Smoothing = 0.1, Tokens = 10;

    public static Exercise[] Exercises => [Floor, Masking, CachedStep];

    private static double Surprise(double share) => -share * Math.Log(share);

    // A share for the right token, and the same share for each of the nine others.
    private static double Entropy(double right, double other) => Surprise(right) + ((Tokens - 1) * Surprise(other));

    private static double Least => Entropy(1 - Smoothing + (Smoothing / Tokens), Smoothing / Tokens);

    private static Exercise Floor => new("16-1", "a number: the least loss, in natural units", Least)
    {
        Decimals = 3,
        Hint = "The right token's target is 0.9 + 0.01, each other's 0.01. The cross entropy is least where the prediction equals the target; it is then the target's entropy, −Σ p ln p.",
        Misconceptions =
        [
            new(0.0, "That is the least loss without smoothing: here no prediction can be right for certain and for all the others too."),
            new(Entropy(1 - Smoothing, Smoothing / (Tokens - 1)), "The tenth is spread over all ten tokens, the right one too: 0.91 and nine times 0.01."),
            new(-Math.Log(1 - Smoothing), "That is the surprise at a single token of probability 0.9: the loss weighs all ten."),
            new(-Math.Log(1 - Smoothing + (Smoothing / Tokens)), "That is the surprise at the right token alone: the nine others are in the sum too."),
            new(Surprise(1 - Smoothing + (Smoothing / Tokens)), "That is the right token's part: the nine others have theirs, and it is larger."),
            new(Entropy(1 - Smoothing, Smoothing / Tokens), "The right token's target is 0.91, since it gets a share of the tenth too."),
            new(Entropy(1 - Smoothing, Smoothing), "A tenth in all is spread, not a tenth for each token: every other's target is 0.01."),
            new(Entropy(1 - Smoothing + (Smoothing / Tokens), Smoothing / Tokens) + Surprise(Smoothing / Tokens), "There are nine others, not ten: the right token is one of the ten."),
            new(Surprise(1 - Smoothing + (Smoothing / Tokens)) + Surprise(Smoothing / Tokens), "That counts one of the nine others: the sum goes over all ten tokens."),
            new((Tokens - 1) * Surprise(Smoothing / Tokens), "That is the nine others' part: the right token has its own, −0.91 ln 0.91."),
            new(Least / Tokens, "The entropy is a sum over the tokens, not their mean."),
            new(-Least, "The minus is missing: the logarithm of a share is negative, the loss is not."),
            new(Math.Exp(Least), "That is e to the power of the loss, the perplexity."),
            new(Least / Math.Log(2), "That is in bits: take the natural logarithm."),
            new(Math.Log(Tokens), "That is the loss of a model that knows nothing, ln 10."),
        ],
    };

    private static Tensor Future(Tensor scores) => ones_like(scores).triu(1).to(ScalarType.Bool);

    private static Tensor Hidden(Tensor scores, double by = double.NegativeInfinity) => scores.masked_fill(Future(scores), by);

    private static Exercise Masking => new("16-2", "a function of a tensor, scores (T, T)", (Tensor scores) => Hidden(scores).softmax(-1))
    {
        Inputs = ["scores"],
        Trials =
        [
            [tensor(new[,] { { 0f, 2f, 1f }, { 1f, 0f, 3f }, { 2f, 1f, 0f } })],
            [tensor(new[,] { { 1f, -1f }, { 0.5f, 0.25f } })],
        ],
        Hint = "Which scores does the softmax's denominator hold? What must not be read must be gone before.",
        Misconceptions =
        [
            new((Tensor scores) => scores.softmax(-1).masked_fill(Future(scores), 0), "The softmax has divided by what must not be read: the rows sum to less than 1, and what comes later still changes them. Hide the scores before it, with −∞."),
            new((Tensor scores) => Hidden(scores, 0).softmax(-1), "A score of 0 is not a weight of 0, since e⁰ = 1: hide with −∞."),
            new((Tensor scores) => scores.masked_fill(Future(scores).transpose(0, 1), double.NegativeInfinity).softmax(-1), "The wrong triangle: the past is hidden, and what comes later is read."),
            new((Tensor scores) => scores.softmax(-1), "Nothing is hidden: each place reads what comes after it."),
            new((Tensor scores) => Hidden(scores), "The later scores are hidden; now make weights of the rest, with a softmax over each row."),
            new((Tensor scores) => Hidden(scores).log_softmax(-1), "Those are logarithms of weights: softmax, not log_softmax."),
            new((Tensor scores) => Hidden(scores, double.PositiveInfinity).softmax(-1), "+∞ takes all the weight, and ∞ / ∞ is not a number: hide with −∞."),
            new((Tensor scores) => scores.masked_fill(ones_like(scores).triu().to(ScalarType.Bool), double.NegativeInfinity).softmax(-1), "The diagonal is hidden too: a place may read itself, and the first has nothing else, which gives NaN. Hide from one above the diagonal on."),
            new((Tensor scores) => scores.softmax(-1).masked_fill(Future(scores), double.NegativeInfinity).softmax(-1), "A softmax of weights: hide the scores, and take the softmax once."),
            new((Tensor scores) => Hidden(scores / Math.Sqrt(scores.shape[0])).softmax(-1), "The mask is right, but the scores are scaled already: leave them as they are."),
            new((Tensor scores) => Hidden(scores).softmax(-2), "The columns sum to 1: the weights of one place are a row."),
        ],
    };

    private static Tensor Read(Tensor q, Tensor keys, Tensor values, double scale) => (keys.matmul(q) * scale).softmax(0).matmul(values);

    private static double Scale(Tensor q) => 1 / Math.Sqrt(q.shape[0]);

    private static Tensor With(Tensor cache, Tensor next) => cat([cache, next.unsqueeze(0)]);

    private static Exercise CachedStep => new(
        "16-3", "a function of five tensors, q, k and v (d,), K and V (t, d)",
        (Tensor q, Tensor k, Tensor v, Tensor K, Tensor V) => Read(q, With(K, k), With(V, v), Scale(q)))
    {
        Inputs = ["q", "k", "v", "K", "V"],
        Trials =
        [
            [tensor(new[] { 1f, 2f }), tensor(new[] { 1f, 1f }), tensor(new[] { 4f, 0f }), tensor(new[,] { { 0f, 1f }, { 1f, 0f } }), tensor(new[,] { { 1f, 2f }, { 3f, 5f } })],
            [tensor(new[] { 1f, 0f, -1f, 2f }), tensor(new[] { 0f, 1f, 1f, 0.5f }), tensor(new[] { 1f, 2f, 3f, 4f }), tensor(new[,] { { 1f, 0f, 0f, 1f } }), tensor(new[,] { { 0f, -1f, 2f, 1f } })],
        ],
        Hint = "Put k behind the rows of K and v behind those of V (unsqueeze makes a row, cat joins); then scores, scale, softmax, weighted sum.",
        Misconceptions =
        [
            new((Tensor q, Tensor k, Tensor v, Tensor K, Tensor V) => Read(q, K, V, Scale(q)), "The step reads itself too: its own key and value belong to those that are read."),
            new((Tensor q, Tensor k, Tensor v, Tensor K, Tensor V) => Read(q, With(K, k), With(V, v), 1), "The scores are not scaled: divide by the root of d."),
            new((Tensor q, Tensor k, Tensor v, Tensor K, Tensor V) => Read(q, With(V, v), With(K, k), Scale(q)), "Keys and values are exchanged: the query is held against keys, and values are summed."),
            new((Tensor q, Tensor k, Tensor v, Tensor K, Tensor V) => Read(k, With(K, q), With(V, v), Scale(q)), "Query and key are exchanged: q asks, and k is kept."),
            new((Tensor q, Tensor k, Tensor v, Tensor K, Tensor V) => (With(K, k).matmul(q) * Scale(q)).matmul(With(V, v)), "The softmax is missing: the weights must sum to 1."),
            new((Tensor q, Tensor k, Tensor v, Tensor K, Tensor V) => Read(q, With(K, k), With(V, v), 1.0 / q.shape[0]), "The scores are divided by d: by its root it should be."),
            new((Tensor q, Tensor k, Tensor v, Tensor K, Tensor V) => Read(q, With(K, k), With(V, v), Math.Sqrt(q.shape[0])), "The scores are multiplied by the root of d: divide by it."),
            new((Tensor q, Tensor k, Tensor v, Tensor K, Tensor V) => Read(q, With(K, k), With(V, v), 1 / Math.Sqrt(K.shape[0] + 1)), "That divides by the root of how many steps there are: by the root of d, the length of a query."),
            new((Tensor q, Tensor k, Tensor v, Tensor K, Tensor V) => Read(q, cat([k.unsqueeze(0), K]), With(V, v), Scale(q)), "k stands before the keys and v behind the values, so weights meet the values of other steps: put both at the same end."),
            new((Tensor q, Tensor k, Tensor v, Tensor K, Tensor V) => Read(q, With(K, k), With(V, v), Scale(q)).unsqueeze(0), "The numbers are right, but as a row (1, d): a vector (d,) is asked for."),
            new((Tensor q, Tensor k, Tensor v, Tensor K, Tensor V) => (With(K, k).matmul(q) * Scale(q)).softmax(0), "Those are the weights: now sum the values with them."),
            new((Tensor q, Tensor k, Tensor v, Tensor K, Tensor V) => (With(K, k).matmul(q).softmax(0) * Scale(q)).matmul(With(V, v)), "Scale the scores before the softmax: behind it, the weights no longer sum to 1."),
            new((Tensor q, Tensor k, Tensor v, Tensor K, Tensor V) => With(V, v)[With(K, k).matmul(q).argmax()], "That reads the best step alone: the softmax weighs all of them."),
            new((Tensor q, Tensor k, Tensor v, Tensor K, Tensor V) => Read(q, K, V, Scale(q)) + v, "The step's own value is added whole: it gets a weight, as the others do."),
            new((Tensor q, Tensor k, Tensor v, Tensor K, Tensor V) => With(V, v).mean([0]), "That is the mean of all values, whatever is asked."),
        ],
    };
}
