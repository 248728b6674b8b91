using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>Reading comprehension.</summary>
internal static class Chapter12
{
    private static readonly double[][] Memory = [[2, -1, 1], [0, -4, 5], [1, 2, -1]];
    private static readonly double[] Question = [1, 0, 0];

    public static Exercise[] Exercises => [TwoHopsByHand, Slots, TwoHops];

    private static double[] Sum(double[] one, double[] other) => [.. one.Zip(other, (left, right) => left + right)];

    private static double[] HardRead(double[] asked) => Memory.MaxBy(sentence => sentence.Zip(asked, (left, right) => left * right).Sum())!;

    private static double[] HardReadLowest(double[] asked) => Memory.MinBy(sentence => sentence.Zip(asked, (left, right) => left * right).Sum())!;

    private static Exercise TwoHopsByHand => new("12-1", "three numbers: what goes into the read-out", Sum(Question, HardRead(Sum(Question, HardRead(Question)))))
    {
        Decimals = 2,
        Hint = "First the three scores of q; which sentence does the first hop read? Add it to q, and take the three scores anew.",
        Misconceptions =
        [
            new(Sum(Question, HardRead(Question)), "That is after one hop: ask again with it."),
            new(HardRead(Sum(Question, HardRead(Question))), "That is what the second hop reads: the question is still to be added."),
            new(Sum(Sum(Question, HardRead(Question)), HardRead(Sum(Question, HardRead(Question)))), "Here both hops' readings are added to the question: in this chapter only the last one goes to the read-out."),
            new(Sum(Sum(Question, HardRead(Question)), HardRead(Question)), "The second hop has asked with q alone: it should ask with q plus what the first has read."),
            new(Sum(Question, HardReadLowest(Sum(Question, HardReadLowest(Question)))), "The sentence with the lowest score was read each time: take the highest."),
        ],
    };

    private static Exercise Slots => new(
        "12-2", "a function of two tensors, words (N, W, E) and slots (W, E)", (Tensor words, Tensor slots) => (words * slots).sum([1]))
    {
        Inputs = ["words", "slots"],
        Trials =
        [
            [tensor(new[,,] { { { 1f, 0f }, { 2f, 5f }, { 0f, 1f } }, { { 0f, 1f }, { 2f, 5f }, { 1f, 0f } } }), tensor(new[,] { { 1f, 2f }, { 1f, 1f }, { 3f, -1f } })],
            [tensor(new[,,] { { { 2f }, { 3f } } }), tensor(new[,] { { 4f }, { 1f } })],
        ],
        Hint = "Each word has a slot of its own: where do the two have to meet, before the words are summed or after?",
        Misconceptions =
        [
            new((Tensor words, Tensor slots) => words.sum([1]) * slots.sum([0]), "The words are summed before they meet their slots, as in the function that was given: multiply first."),
            new((Tensor words, Tensor slots) => words.sum([1]), "The slots are not used, so the order of the words does not count."),
            new((Tensor words, Tensor slots) => words * slots, "Each word has met its slot, but the words are not summed."),
            new((Tensor words, Tensor slots) => (words * slots).mean([1]), "That is the mean over the words: their sum was asked for."),
            new((Tensor words, Tensor slots) => (words + slots).sum([1]), "A slot that is added does not depend on the word beside it, so the order still does not count: multiply."),
            new((Tensor words, Tensor slots) => (words * slots.flip([0])).sum([1]), "The first word meets the last slot: words and slots go in the same order."),
        ],
    };

    private static Tensor Weights(Tensor asked, Tensor m, long over = 1) => m.bmm(asked.unsqueeze(2)).squeeze(2).softmax(over);

    private static Tensor Read(Tensor asked, Tensor m) => Weighed(Weights(asked, m), m);

    private static Tensor Weighed(Tensor weights, Tensor m) => weights.unsqueeze(1).bmm(m).squeeze(1);

    private static Exercise TwoHops => new(
        "12-3", "a function of two tensors, q (B, E) and m (B, N, E)", (Tensor q, Tensor m) => q + Read(q + Read(q, m), m))
    {
        Inputs = ["q", "m"],
        Trials =
        [
            [tensor(new[,] { { 1f, 0f }, { 0f, 2f } }), tensor(new[,,] { { { 1f, 0f }, { 0f, 1f }, { -1f, 2f } }, { { 0f, 1f }, { 1f, -1f }, { 2f, 0f } } })],
            [tensor(new[,] { { 0.5f } }), tensor(new[,,] { { { 1f }, { -2f } } })],
        ],
        Hint = "Write one hop as a function of what is asked, and use it twice: which question does each hop ask with, and what is added in the end?",
        Misconceptions =
        [
            new((Tensor q, Tensor m) => q + Read(q, m), "That is one hop: the second asks with this."),
            new((Tensor q, Tensor m) => q + Read(Read(q, m), m), "The second hop asks with what the first has read alone: it should ask with q plus that."),
            new((Tensor q, Tensor m) => Read(q + Read(q, m), m), "That is what the second hop reads: q is still to be added."),
            new((Tensor q, Tensor m) => q + Read(q, m) + Read(q + Read(q, m), m), "Both hops' readings are summed: only the second's was to be added to q."),
            new((Tensor q, Tensor m) => q + Weighed(Weights(q + Weighed(Weights(q, m, 0), m), m, 0), m), "Softmax goes over the batch here: each story's own sentences should have weights that sum to 1."),
        ],
    };
}
