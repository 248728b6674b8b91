using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>Reading comprehension.</summary>
internal static class Chapter12
{
    private static readonly double[][] Memory = [[2, -1, 1], [-1, -5, 6], [1, -2, 4]];
    private static readonly double[] Question = [1, 0, 0];

    public static Exercise[] Exercises => [TwoHopsByHand, Slots, TwoHops];

    private static double[] Sum(double[] one, double[] other) => [.. one.Zip(other, (left, right) => left + right)];

    private static double[] Scores(double[] asked) => [.. Memory.Select(sentence => sentence.Zip(asked, (left, right) => left * right).Sum())];

    private static double[] HardRead(double[] asked) => Memory[Array.IndexOf(Scores(asked), Scores(asked).Max())];

    private static double[] SoftRead(double[] asked)
    {
        double[] powers = [.. Scores(asked).Select(Math.Exp)];
        return [.. Question.Select((_, unit) => Memory.Zip(powers, (sentence, power) => sentence[unit] * power).Sum() / powers.Sum())];
    }

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
            new(Sum(Question, HardRead(HardRead(Question))), "The second hop has asked with what the first has read alone: it should ask with q plus that."),
            new(Scores(Sum(Question, HardRead(Question))), "Those are the second hop's scores: read the sentence with the highest, and add q to it."),
            new(Sum(Question, SoftRead(Sum(Question, SoftRead(Question)))), "That is soft reading, a bit of each sentence: here each hop reads the one with the highest score alone."),
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
            new((Tensor words, Tensor slots) => (words * slots).sum([2]), "The numbers of each word are summed, so there is one for each word: sum over the words, dimension 1."),
            new((Tensor words, Tensor slots) => (words * slots).sum([0]), "The sentences are summed, dimension 0: each should keep a vector of its own."),
            new((Tensor words, Tensor slots) => (words * slots.flip([0])).sum([1]), "The first word meets the last slot: words and slots go in the same order."),
        ],
    };

    private static Tensor Scores(Tensor asked, Tensor m) => m.bmm(asked.unsqueeze(2)).squeeze(2);

    private static Tensor Weights(Tensor asked, Tensor m, long over = 1) => Scores(asked, m).softmax(over);

    private static Tensor Read(Tensor asked, Tensor m, double divisor = 1) => Weighed((Scores(asked, m) / divisor).softmax(1), m);

    private static Tensor ReadHard(Tensor asked, Tensor m) => Weighed(nn.functional.one_hot(Scores(asked, m).argmax(1), m.shape[1]).@float(), m);

    private static double Root(Tensor q) => Math.Sqrt(q.shape[1]);

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
            new((Tensor q, Tensor m) => q + Weighed(Scores(q + Weighed(Scores(q, m), m), m), m), "The scores themselves were taken as weights: take their softmax over the sentences."),
            new((Tensor q, Tensor m) => q + Read(q + Read(q, m, Root(q)), m, Root(q)), "The scores were divided by the square root of E: here they are plain dot products."),
            new((Tensor q, Tensor m) => q + ReadHard(q + ReadHard(q, m), m), "That is hard reading, the largest weight alone: these hops are soft, and read a bit of each sentence."),
            new((Tensor q, Tensor m) => q + Weighed(Weights(q + Weighed(Weights(q, m, 0), m), m, 0), m), "Softmax goes over the batch here: each story's own sentences should have weights that sum to 1."),
        ],
    };
}
