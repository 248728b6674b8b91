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
            new((Tensor q, Tensor k, Tensor v, Tensor K, Tensor V) => With(V, v).mean([0]), "That is the mean of all values, whatever is asked."),
        ],
    };
}
